### Da controllare e Anteprima. Le chiavi cominciano con il nome della loro pagina.

review-title = Da controllare
review-count = { $n ->
    [one] Una cosa aspetta la tua decisione
   *[other] { $n } cose aspettano la tua decisione
}
review-back = Tutte le domande
review-people = { $n ->
    [one] { $n } persona
   *[other] { $n } persone
}
review-events = { $n ->
    [one] { $n } evento
   *[other] { $n } eventi
}
review-tasks = { $n ->
    [one] { $n } attività
   *[other] { $n } attività
}
review-notes = { $n ->
    [one] { $n } nota
   *[other] { $n } note
}
review-row-fields = { $n ->
    [one] { $n } campo diverso
   *[other] { $n } campi diversi
}
review-row-gone = modificato ed eliminato
review-row-same = è lo stesso?
review-row-brake = c’è qualcosa di strano
review-brake-below = Qualcosa non è più come prima. Guarda prima di continuare.
review-done-brake = La tua risposta è registrata.
review-row-held = verrebbe eliminato
review-nothing = Non c’è nulla da controllare
review-nothing-aside = Quando due posti non sono d’accordo, te lo chiediamo qui. Nessuno decide per te.
review-find = Cerca doppioni
review-looking = Ricerca dei doppioni…
review-looking-aside = Ogni persona è confrontata con tutte le altre. Non cambia nulla.
review-no-doubles = Nessun doppione trovato
review-no-doubles-aside = Qui nessuno somiglia a qualcun altro.
review-rules = Dalla prossima sincronizzazione, quando due posti hanno modificato la stessa cosa:
review-rules-now = Quando due posti hanno modificato la stessa cosa:
review-rule-ask = Chiedimelo ogni volta
review-rule-newest = Usa sempre la più recente
review-rule-here = Usa sempre questo computer
review-rule-peer = Usa sempre l’altro posto
review-rule-both = Tieni entrambe, se ci stanno
review-rule-done-ask = Te lo chiediamo ogni volta.
review-rule-done-newest = Dalla prossima sincronizzazione si usa la più recente.
review-rule-done-here = Dalla prossima sincronizzazione vale questo computer.
review-rule-done-peer = Dalla prossima sincronizzazione vale l’altro posto.
review-rule-done-both = Dalla prossima sincronizzazione si tengono entrambe, se ci stanno.
review-fields-below = Modificato su { $name } e qui, in modi diversi. Notato: { $when }.
review-result = Risultato
review-on-both = da entrambe le parti
review-choose = da scegliere
review-empty = vuoto
review-both = Tieni entrambi
review-before = prima: { $value }
review-before-nothing = prima: vuoto
review-a-photo = una foto
review-this-photo = la foto scelta
review-edit = Modifica…
review-written = Fatto
review-same-on-both = { $value } da entrambe le parti
review-all-from = Tutto da { $name }
review-all-here = Tutto da questo computer
review-two-people = Tieni come due persone
review-two-records = Tieni come due voci
review-later = Più tardi
review-use = Usa questo risultato
review-open-fields = { $n ->
    [one] Un campo aspetta ancora la tua scelta. Finché non decidi, ogni posto tiene la propria versione.
   *[other] { $n } campi aspettano ancora la tua scelta. Finché non decidi, ogni posto tiene la propria versione.
}
review-promise = Finché non decidi, ogni posto tiene la propria versione. Puoi annullare in qualsiasi momento.
review-also = { $n ->
    [one] Rispondi allo stesso modo all’altra domanda di questo tipo
   *[other] Rispondi allo stesso modo alle altre { $n } domande di questo tipo
}
review-same-person = Queste due sono la stessa persona?
review-same-thing = Queste due sono la stessa cosa?
review-joined = Unendole, si leggerebbe
review-join = Unisci
review-apart = Due persone diverse
review-apart-things = Due voci diverse
review-same-promise = Se sono due, viene ricordato per sempre. L’unione si può annullare.
review-gone-there = Hai modificato «{ $title }» qui; su { $name } è stato eliminato. Notato: { $when }.
review-gone-here = «{ $title }» è stato modificato su { $name }; qui è stato eliminato. Notato: { $when }.
review-keep = Tieni e rimetti
review-delete = Elimina ovunque
review-held-here = Da eliminare su questo computer, se dici di sì: { $what }
review-held-there = Da eliminare su { $name }, se dici di sì: { $what }
review-held-here-below = Non sono più su { $name } (notato: { $when }). Qui in tutto ce ne sono { $of }; tante eliminazioni insieme sono insolite, perciò restano in sospeso.
review-held-there-below = Sono state eliminate su questo computer; { $name } le ha ancora. Tante eliminazioni insieme sono insolite, perciò restano in sospeso (notato: { $when }).
review-held-ticked = { $n } di { $of } con la spunta
review-put-back-there = { $n ->
    [one] Tieni la voce e rimettila su { $name }
   *[other] Tieni { $n } voci e rimettile su { $name }
}
review-put-back-here = { $n ->
    [one] Tieni la voce e rimettila qui
   *[other] Tieni { $n } voci e rimettile qui
}
review-delete-here = { $n ->
    [one] Elimina la voce anche qui
   *[other] Elimina { $n } voci anche qui
}
review-delete-there = { $n ->
    [one] Elimina la voce anche su { $name }
   *[other] Elimina { $n } voci anche su { $name }
}
review-held-promise = Tutto il resto è già fatto. Ciò che non ha la spunta continua ad aspettare. Prima di ogni eliminazione si fa una copia di sicurezza.
review-key-updown = ↑ ↓
review-key-leftright = ← →
review-key-b = B
review-key-e = E
review-key-enter = Invio
review-key-np = N P
review-key-space = Spazio
review-key-ctrl-a = Ctrl A
review-key-field = campo
review-key-place = scegli un posto
review-key-both = entrambi
review-key-edit = modifica
review-key-use = usa il risultato
review-key-next = avanti, indietro
review-key-join = unisci
review-key-keep = tieni
review-key-line = riga
review-key-tick = spunta
review-key-all = tutto
review-key-back = rimetti
review-done-fields = { $title }: deciso. { $name } riceve il risultato con la prossima sincronizzazione.
review-done-many = { $n ->
    [one] { $n } domanda decisa. { $name } riceve il risultato con la prossima sincronizzazione.
   *[other] { $n } domande decise. { $name } riceve i risultati con la prossima sincronizzazione.
}
review-done-two = Ora { $title } sono due voci.
review-done-kept = { $title } resta, e viene rimesso.
review-done-deleted = { $title } è eliminato ovunque.
review-done-joined = { $title }: due sono diventate una.
review-done-apart = Sono due. Non te lo chiederemo più.
review-done-back = { $n ->
    [one] { $n } voce resta, e viene rimessa.
   *[other] { $n } voci restano, e vengono rimesse.
}
review-done-happen = { $n ->
    [one] { $n } voce è eliminata da entrambe le parti.
   *[other] { $n } voci sono eliminate da entrambe le parti.
}
review-undo = Annulla
review-undone = Annullato.
review-redone = Rifatto.
review-undone-nothing = Questo non si può più annullare.
home-see-questions = { $n ->
    [one] Decidi…
   *[other] Decidi { $n } domande…
}
home-see-held = Guarda…
home-see-plan = Vedi che cosa succederà…
value-alarms = { $n ->
    [one] { $n } avviso
   *[other] { $n } avvisi
}

preview-title = Che cosa succederà
preview-sum = { $n ->
    [0] Non cambia nulla, né su { $name } né su questo computer.
    [one] { $n } modifica tra { $name } e questo computer.
   *[other] { $n } modifiche tra { $name } e questo computer.
}
preview-on-here = Su questo computer
preview-on-place = Su { $name }
preview-side = { $place }: { $what }.
preview-tally = { $kinds } ({ $what })
preview-n-new = { $n ->
    [one] { $n } aggiunta
   *[other] { $n } aggiunte
}
preview-n-changed = { $n ->
    [one] { $n } modifica
   *[other] { $n } modifiche
}
preview-n-deleted = { $n ->
    [one] { $n } eliminazione
   *[other] { $n } eliminazioni
}
preview-joined = { $n ->
    [one] { $n } voce è già uguale da entrambe le parti: viene unita, senza doppioni.
   *[other] { $n } voci sono già uguali da entrambe le parti: vengono unite, senza doppioni.
}
preview-since = Confronto fatto: { $when }. Non è ancora stato scritto nulla.
preview-tab-all = Tutto
preview-tab-deletions = Eliminazioni
preview-tab-waiting = In attesa
preview-search = Cerca un nome
preview-none = Qui non c’è nulla da fare.
preview-nothing-matches = Nulla corrisponde a «{ $text }».
preview-deleted-here = Eliminati su questo computer
preview-deleted-there = Eliminati su { $name }
preview-changed-here = Modificati su questo computer
preview-changed-there = Modificati su { $name }
preview-added-here = Nuovi su questo computer
preview-added-there = Nuovi su { $name }
preview-held = In sospeso finché non dici di sì
preview-asked = Domande per te
preview-same = Uguali da entrambe le parti, uniti
preview-kept = Lasciati come sono
preview-before = Prima
preview-after = Dopo
preview-waits-for-tick = aspetta la tua spunta
preview-numbers = { $n ->
    [one] { $n } numero
   *[other] { $n } numeri
}
preview-mails = { $n ->
    [one] { $n } indirizzo e-mail
   *[other] { $n } indirizzi e-mail
}
preview-addresses = { $n ->
    [one] { $n } indirizzo
   *[other] { $n } indirizzi
}
preview-why-new = nuovo · { $what }
preview-why-new-bare = nuovo
preview-why-new-because = nuovo: { $why }
preview-why-change = { $what } · { $why }
preview-why-delete = eliminato: { $why }
preview-why-gone-there = perché è stato eliminato su { $name }
preview-why-gone-here = perché è stato eliminato su questo computer
preview-why-held-delete = verrebbe eliminato, aspetta il tuo sì: { $why }
preview-why-held = aspetta il tuo sì: { $why }
preview-why-ask = forse è una persona che hai già; te lo chiediamo in «Da controllare»
preview-why-keep = resta da entrambe le parti: { $why }
preview-why-join = uguale da entrambe le parti
preview-why-refused = resta qui; su { $name } non ci sta
preview-unticked = { $n ->
    [one] { $n } modifica non ha la spunta: aspetta, e sarà riproposta la prossima volta.
   *[other] { $n } modifiche non hanno la spunta: aspettano, e saranno riproposte la prossima volta.
}
preview-promise = Si fa solo ciò che vedi qui. Prima si fa una copia di sicurezza delle due parti.
preview-promise-phone = Dopo il tuo sì, premi ancora una volta Sincronizza su { $name }. Prima di allora non si scrive nulla.
preview-approved = Hai detto di sì. Si scrive con la prossima sincronizzazione.
preview-approved-phone = Hai detto di sì. Ora premi ancora una volta Sincronizza su { $name }.
preview-write = { $n ->
    [one] Fai { $n } modifica
   *[other] Fai { $n } modifiche
}
preview-write-phone = { $n ->
    [one] Permetti { $n } modifica
   *[other] Permetti { $n } modifiche
}
preview-not-yet = Non ora
preview-home = Torna a Inizio
preview-gone = Non c’è più nessun piano
preview-gone-aside = È stato scritto, o confrontato di nuovo. Nulla aspetta il tuo sì.
preview-done-writing = { $name }: si stanno scrivendo le tue modifiche.
preview-done-phone = Ora premi ancora una volta Sincronizza su { $name }. Prima di allora non si scrive nulla.
