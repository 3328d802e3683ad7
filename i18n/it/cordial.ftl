### Le frasi di Cordial. Le chiavi cominciano con il nome della loro pagina. Tutte le lingue hanno le stesse chiavi e gli stessi argomenti.

## Unire parole
list-and = { $first } e { $last }
list-number = { $n }

## Giorni e ore
time-at = ore { $clock }
time-today = oggi alle { $clock }
time-yesterday = ieri alle { $clock }
time-tomorrow = domani alle { $clock }
time-day-and-clock = { $day } alle { $clock }
time-day-today = oggi
time-day-yesterday = ieri
time-just-now = proprio ora
time-minutes-ago = { $n ->
    [one] { $n } minuto fa
   *[other] { $n } minuti fa
}
time-date-full = { $day ->
    [1] 1º { $month } { $year }
   *[other] { $day } { $month } { $year }
}
time-date-short = { $day ->
    [1] 1º { $month }
   *[other] { $day } { $month }
}
time-month-of-year = { $month } { $year }
time-month-1 = gennaio
time-month-2 = febbraio
time-month-3 = marzo
time-month-4 = aprile
time-month-5 = maggio
time-month-6 = giugno
time-month-7 = luglio
time-month-8 = agosto
time-month-9 = settembre
time-month-10 = ottobre
time-month-11 = novembre
time-month-12 = dicembre
time-weekday-1 = lunedì
time-weekday-2 = martedì
time-weekday-3 = mercoledì
time-weekday-4 = giovedì
time-weekday-5 = venerdì
time-weekday-6 = sabato
time-weekday-7 = domenica
time-left-seconds = { $n ->
    [one] ancora { $n } secondo circa
   *[other] ancora { $n } secondi circa
}
time-left-minutes = { $n ->
    [one] ancora { $n } minuto circa
   *[other] ancora { $n } minuti circa
}

## Tipi di voci
kind-people = Persone
kind-events = Calendario
kind-tasks = Attività
kind-notes = Note
kind-count-people = { $n ->
    [one] { $n } persona
   *[other] { $n } persone
}
kind-count-events = { $n ->
    [one] { $n } evento
   *[other] { $n } eventi
}
kind-count-tasks = { $n ->
    [one] { $n } attività
   *[other] { $n } attività
}
kind-count-notes = { $n ->
    [one] { $n } nota
   *[other] { $n } note
}

## Come sta un posto
state-up-to-date = aggiornato
state-behind = modifiche in attesa
state-never = mai sincronizzato
state-waiting = in attesa
state-syncing = in corso
state-needs-you = ha bisogno di te
state-not-here = assente
state-paused = in pausa

## La cornice della finestra
frame-nav-home = Inizio
frame-nav-people = Persone
frame-search = Cerca persone
frame-search-clear = Cancella la ricerca
frame-key-search = Ctrl F
frame-safe-empty = Ancora nessun telefono o account. Non si sincronizza nulla.
frame-safe-all = Tutto aggiornato
frame-safe-behind = Modifiche in attesa della prossima sincronizzazione
frame-safe-never = Non è ancora stato sincronizzato nulla
frame-safe-away = In attesa che i tuoi posti siano di nuovo raggiungibili
frame-safe-needs = { $name } ha bisogno di te
frame-safe-needs-many = { $n ->
    [one] { $n } posto ha bisogno di te
   *[other] { $n } posti hanno bisogno di te
}
frame-safe-syncing = Sincronizzazione con { $name }
frame-safe-next = prossima sincronizzazione: { $when }
frame-safe-copy = ultima copia di sicurezza: { $when }
frame-loading = Un momento…
frame-failed = Non è stato possibile leggerlo
frame-try-again = Riprova
frame-no-screen = Non c’è uno schermo su cui aprire una finestra. Tutti i comandi funzionano anche senza: cordial --help li elenca.
frame-no-window = Non è stato possibile aprire la finestra: { $why }

## Inizio
home-title-good = Tutto è aggiornato
home-title-good-here = Tutto ciò che è qui è aggiornato
home-title-behind = Modifiche in attesa della prossima sincronizzazione
home-title-needs = { $n ->
    [1] Un posto ha bisogno di te
    [2] Due posti hanno bisogno di te
    [3] Tre posti hanno bisogno di te
   *[other] { $n } posti hanno bisogno di te
}
home-title-syncing = Sincronizzazione con { $name }
home-title-syncing-many = { $n ->
    [one] Sincronizzazione con un posto
   *[other] Sincronizzazione con { $n } posti
}
home-title-away = In questo momento non c’è nulla di collegato
home-title-never = Pronto per la prima sincronizzazione
home-sub-good = Non c’è nulla in attesa.
home-sub-last = Ultima sincronizzazione: { $when }.
home-sub-waits-for = { $n ->
    [one] { $n } modifica aspetta { $name }.
   *[other] { $n } modifiche aspettano { $name }.
}
home-sub-waits-places = { $n ->
    [one] { $n } modifica aspetta i tuoi posti.
   *[other] { $n } modifiche aspettano i tuoi posti.
}
home-sub-waits = { $n ->
    [one] { $n } modifica aspetta un posto assente.
   *[other] { $n } modifiche aspettano posti assenti.
}
home-sub-needs = { $n ->
    [0] Non si è perso nulla.
    [1] L’altro è in ordine. Non si è perso nulla.
    [2] Gli altri due sono in ordine. Non si è perso nulla.
   *[other] Gli altri { $n } sono in ordine. Non si è perso nulla.
}
home-sub-syncing = Puoi continuare a lavorare.
home-sub-syncing-cable = Puoi continuare a lavorare. Lascia il telefono attaccato al cavo.
home-sub-away = Tutti i tuoi dati sono al sicuro su questo computer.
home-sub-never = Non cambia nulla prima che tu l’abbia visto.
home-sync-everything = Sincronizza tutto
home-sync-now = Sincronizza ora
home-sync-on-phone = Avvia la sincronizzazione sul telefono.
home-stop = Ferma senza rischi
home-stopping = Si ferma dopo questa voce…
home-stop-elsewhere = Questa sincronizzazione non è stata avviata in questa finestra. Fermala dove è stata avviata, oppure sul telefono.
home-add-phone = Collega un telefono
home-add-account = Aggiungi un account online
home-open-file = Apri un file di contatti o di calendario
home-try-sample = Prova con dati di esempio
home-just-looking = Vuoi solo dare un’occhiata?
home-empty-title = La stessa storia sul telefono e su questo computer
home-empty-aside = Non cambia nulla prima che tu l’abbia visto.
home-empty-how = Per aggiungere il tuo telefono, scrivi questo in un terminale. Un telefono che chiama questo computer attraverso la rete vuole --link dial-in.
home-this-computer = Questo computer
home-reach-cable = Cavo
home-reach-usb = Cavo USB
home-reach-bluetooth = Bluetooth
home-reach-network = Internet
home-reach-dial-in = Il telefono chiama
home-reach-virtual = Un telefono finto
home-last-sync = ultima sincronizzazione: { $when }
home-next-sync = prossima: { $when }
home-waits-turn = aspetta il suo turno
home-room = di { $n } sul telefono
home-since = da { $month }
home-off = disattivato
home-changes-new = { $n ->
    [one] { $n } aggiunta
   *[other] { $n } aggiunte
}
home-changes-changed = { $n ->
    [one] { $n } modifica
   *[other] { $n } modifiche
}
home-changes-deleted = { $n ->
    [one] { $n } eliminazione
   *[other] { $n } eliminazioni
}
home-last-seen = Visto l’ultima volta: { $day }.
home-changes-wait = { $n ->
    [one] { $n } modifica in attesa.
   *[other] { $n } modifiche in attesa.
}
home-return-plug = Si sincronizza da solo quando lo colleghi.
home-return-self = Si sincronizza da solo quando torna.
home-return-you = Si sincronizza quando lo dici tu.
home-stopped = { $n ->
    [one] Fermato dopo { $n } voce. Il resto continua la prossima volta, senza doppioni.
   *[other] Fermato dopo { $n } voci. Il resto continua la prossima volta, senza doppioni.
}
home-went-away = Il collegamento si è interrotto alla voce { $n }. Tutto fino a lì è al sicuro da entrambe le parti.
home-moving-now = adesso { $name }
home-what-phone-says = Che cosa dice il telefono
home-details = Dettagli tecnici
home-password-save = Collega
home-password-cancel = Rinuncia
home-toast-none = { $name }: era già tutto uguale
home-toast-done = { $n ->
    [one] { $name }: { $n } modifica sincronizzata
   *[other] { $name }: { $n } modifiche sincronizzate
}

## Le fasi di una sincronizzazione
phase-safety-copy = Copia di sicurezza
phase-connecting = Collegamento
phase-receiving = Ricezione
phase-receiving-people = Ricezione delle persone
phase-receiving-events = Ricezione degli eventi
phase-receiving-tasks = Ricezione delle attività
phase-receiving-notes = Ricezione delle note
phase-sending = Invio
phase-sending-people = Invio delle persone
phase-sending-events = Invio degli eventi
phase-sending-tasks = Invio delle attività
phase-sending-notes = Invio delle note
phase-finishing = Ultimi ritocchi
phase-done-of = { $done } di { $total }
phase-done = { $done } finora
phase-step-of = Passo { $step } di { $steps } · { $name }

## Persone
people-title = Persone
people-search = Scrivi per cercare…
people-found = { $n ->
    [0] Nessuno
    [one] { $n } persona
   *[other] { $n } persone
}
people-none = Qui non c’è ancora nessuno
people-none-aside = Fai arrivare le persone dal telefono o da un account.
people-nobody = Nessuno corrisponde a «{ $text }»
people-nobody-aside = La ricerca ha guardato nomi, numeri, indirizzi e-mail e note.
people-choose = Scegli una persona a sinistra
people-back = Tutte le persone
people-note = Nota
people-groups = Gruppi
people-kept-in = Presente su
people-kept-everything = tutto
people-kept-everything-photo = tutto, con la foto
people-kept-except = tutto tranne { $list }
people-kept-not-yet = ci arriva con la prossima sincronizzazione
people-lacks-photo = la foto
people-lacks-note = la nota
people-lacks-dates = le date
people-lacks-addresses = gli indirizzi
people-lacks-groups = i gruppi
people-lacks-company = l’azienda
people-lacks-web = la pagina web
people-lacks-chat = l’indirizzo chat
people-lacks-nickname = il soprannome
people-lacks-numbers = { $n ->
    [one] { $n } numero
   *[other] { $n } numeri
}
people-lacks-mails = { $n ->
    [one] { $n } indirizzo e-mail
   *[other] { $n } indirizzi e-mail
}
people-years = { $n ->
    [one] { $n } anno
   *[other] { $n } anni
}
people-no-year = senza anno

## Parole accanto ai numeri di una persona
label-phone = Telefono
label-mobile = Cellulare
label-home = Casa
label-work = Lavoro
label-fax = Fax
label-pager = Cercapersone
label-other = Altro
label-mail = E-mail
label-mail-home = E-mail, casa
label-mail-work = E-mail, lavoro
label-address = Indirizzo
label-address-home = Casa
label-address-work = Lavoro
label-web = Web
label-chat = Chat
label-birthday = Compleanno
label-anniversary = Anniversario
label-nickname = Soprannome
label-photo = Foto
label-company = Azienda
label-name = Nome

## Problemi e che cosa aiuta
trouble-password = La password è stata rifiutata ({ $when }).
trouble-password-prompt = Password per { $name }
trouble-password-enter = Scrivi la password…
trouble-identity = Questo server mostra una nuova identità.
trouble-identity-why = È stata rinnovata, oppure qualcuno si è messo in mezzo.
trouble-identity-trust = È il mio, ricordalo
trouble-identity-refuse = Non collegare
trouble-waiting-here = { $n ->
    [0] I tuoi dati sono al sicuro.
    [one] I tuoi dati sono al sicuro; { $n } modifica aspetta su questo computer.
   *[other] I tuoi dati sono al sicuro; { $n } modifiche aspettano su questo computer.
}
trouble-nothing-sent = { $n ->
    [0] Non è stato inviato nulla.
    [one] Non è stato inviato nulla. { $n } modifica aspetta su questo computer.
   *[other] Non è stato inviato nulla. { $n } modifiche aspettano su questo computer.
}
trouble-deletions = { $n ->
    [one] { $n } evento su { $all } verrebbe eliminato su questo computer
   *[other] { $n } eventi su { $all } verrebbero eliminati su questo computer
}
trouble-deletions-why = Non sono più su { $name }. È insolito, perciò restano in sospeso.
trouble-deletions-safe = { $n ->
    [one] È ancora qui. Copia di sicurezza: { $when }.
   *[other] Sono ancora qui tutti e { $n }. Copia di sicurezza: { $when }.
}
trouble-deletions-keep = Tienili e rimettili sul telefono
trouble-deletions-delete = Eliminali anche qui
trouble-later = Decidi più tardi
trouble-plan = La lettura e il confronto di { $name } sono fatti. Non è ancora stato scritto nulla.
trouble-plan-joined = { $n ->
    [one] { $n } persona è da entrambe le parti: viene unita, senza doppioni.
   *[other] { $n } persone sono da entrambe le parti: vengono unite, senza doppioni.
}
trouble-plan-safe = Si fa solo ciò che vedi qui, e solo dopo il tuo sì.
trouble-plan-do = Procedi
trouble-plan-again = Confronta di nuovo
trouble-plan-more = … e { $n ->
    [one] { $n } altra
   *[other] altre { $n }
}
trouble-held-here = { $n ->
    [one] { $n } persona verrebbe eliminata su questo computer
   *[other] { $n } persone verrebbero eliminate su questo computer
}
trouble-held-here-why = Non sono più su { $name }. È insolito, perciò l’eliminazione resta in sospeso.
trouble-held-there = { $n ->
    [one] { $n } persona verrebbe eliminata su { $name }
   *[other] { $n } persone verrebbero eliminate su { $name }
}
trouble-held-there-why = Sono state eliminate su questo computer. { $name } le ha ancora; tante eliminazioni insieme sono insolite, perciò restano in sospeso.
trouble-held-safe = { $n ->
    [one] È ancora lì.
   *[other] Sono ancora lì tutte e { $n }.
}
trouble-held-keep = Tienile da entrambe le parti
trouble-held-do = Eliminale
trouble-both-changed = { $title } è stato modificato su { $name } e qui, in modi diversi.
trouble-edited-deleted = { $title } è stato modificato da una parte ed eliminato dall’altra ({ $name }).
trouble-same-person = { $title } su { $name }: è una persona che hai già qui?
trouble-question-safe = Entrambe le versioni restano finché non rispondi.
trouble-question-more = { $n ->
    [one] Entrambe le versioni restano finché non rispondi. Poi c’è ancora { $n } domanda.
   *[other] Entrambe le versioni restano finché non rispondi. Poi ci sono ancora { $n } domande.
}
trouble-take-here = Prendi ciò che è qui
trouble-take-peer = Prendi ciò che è su { $name }
trouble-take-both = Tieni entrambi
trouble-edited-keep = Tieni
trouble-edited-delete = Elimina
trouble-same-yes = La stessa persona
trouble-same-no = Due persone
trouble-refused = { $n ->
    [one] { $name } non accetta { $n } persona così com’è qui
   *[other] { $name } non accetta { $n } persone così come sono qui
}
trouble-refused-safe = { $n ->
    [one] È al sicuro qui, e si riprova quando cambia.
   *[other] Sono al sicuro qui, e si riprova quando cambiano.
}
trouble-refused-again = Riprova
refusal-too-large = { $name } non accetta { $title }: è troppo grande.
refusal-unfit = { $name } non accetta { $title }: non capisce la forma in cui è scritto.
refusal-not-allowed = { $name } non accetta { $title }: non è permesso.
refusal-failed = { $name } non accetta { $title }: lì non riesce mai (codice { $code }).
refusal-delete = { $name } non elimina { $title } (codice { $code }).
refusal-safe = Ciò che { $name } non accetta resta qui com’è. Si riprova quando cambia, oppure con «cordial sync --mode slow».
trouble-run-failed = L’ultima sincronizzazione con { $name } non è arrivata alla fine ({ $when }).
trouble-run-safe = Ciò che è arrivato resta; non si è perso nulla e non ci saranno doppioni.
trouble-retry = Riprova

## Che cosa non è andato, e che cosa fare
error-no-such-peer = Nessun posto si chiama «{ $name }».
remedy-no-such-peer = «cordial peer list» mostra i nomi.
error-peer-exists = Esiste già un posto di nome «{ $name }».
remedy-peer-exists = Scegli un altro nome, oppure modifica quel posto con «cordial peer set».
error-user-taken = Il nome utente «{ $user }» appartiene a un altro posto.
remedy-user-taken = Scegline un altro; più telefoni possono usare lo stesso accesso con «--accept-new-devices».
error-bad-link = «{ $link }» non è un modo per raggiungere un telefono.
remedy-bad-link = Scrivi serial:/dev/ttyUSB0, tcp:HOST:PORTA o dial-in.
error-bad-name = Un posto ha bisogno di un nome, su una riga.
remedy-bad-name = Dagli un nome senza interruzioni di riga né altri segni invisibili. Non è cambiato nulla.
error-bad-address = «{ $url }» non è l’indirizzo di un server.
remedy-bad-address = Scrivilo per intero, per esempio https://sync.example.org/syncml; per un computer della tua rete, http:// e il suo nome. Non è cambiato nulla.
error-password-gone = La password di { $name } non è più nel portachiavi.
remedy-password-gone = Inseriscila di nuovo: nella finestra con «Scrivi la password…», o con «cordial peer set NOME --password-stdin». Non è stato inviato né cambiato nulla.
error-call-password-gone = La password con cui { $name } chiama non è più nel portachiavi.
remedy-call-password-gone = Scegli «Sostituisci con un altro telefono…» nella sua pagina e scrivi dial-in: lo stesso telefono riceve una nuova password e nessuno si raddoppia. Non è cambiato nulla.
error-no-room = Non c’è più spazio per { $path }.
remedy-no-room = Nulla è rimasto scritto a metà e i tuoi dati sono come prima. Libera spazio lì, o scegli un altro disco, poi riprova.
error-usage = Il comando non è completo.
remedy-usage = «cordial --help» mostra tutti i comandi, e --help dopo uno di essi ciò che accetta. Non è stato fatto nulla.
error-no-such-profile = Nessun tipo di telefono si chiama «{ $id }».
remedy-no-such-profile = Lascia via --profile; è il telefono a dire che cos’è.
error-bad-setting = L’impostazione «{ $key }» non accetta «{ $value }».
remedy-bad-setting = «cordial peer set --help» mostra che cosa si può impostare. Non è cambiato nulla.
error-no-such-record = Nulla ha il numero { $id }.
remedy-no-such-record = Forse è stato eliminato; «list» mostra che cosa c’è.
error-no-such-conflict = Nessuna domanda ha il numero { $n }.
remedy-no-such-conflict = Forse è già decisa; «cordial conflicts list» mostra quelle aperte.
error-no-such-held = Nulla in sospeso ha il numero { $n }.
remedy-no-such-held = «cordial held list» mostra che cosa è in sospeso.
error-no-such-run = La cronologia non ha il numero { $n }.
remedy-no-such-run = «cordial history» mostra i numeri.
error-no-such-archived = Nulla nell’archivio ha il numero { $id }.
remedy-no-such-archived = «cordial archive list» mostra i numeri.
error-still-there = «{ $title }» è ancora su { $name }.
remedy-still-there = Può tornare solo ciò che { $name } non ha più. Se lo ha perso, prima sincronizza.
error-place-is-gone = «{ $title }» veniva da { $name }, che non è più un posto di Cordial.
remedy-place-is-gone = Resta qui. «cordial archive export» lo scrive in un file.
error-no-plan = Nessun piano è in attesa per { $name }.
remedy-no-plan = Prima sincronizza; una prima sincronizzazione fa un piano e aspetta il tuo sì.
error-no-such-step = Il piano non ha un passo { $n }.
remedy-no-such-step = «cordial plan show» elenca i passi. Non è stato approvato nulla.
error-no-such-field = La domanda non ha un campo «{ $field }».
remedy-no-such-field = «cordial conflicts show» elenca i campi. Non è stata data nessuna risposta.
error-no-such-kind = «{ $kind }» non è un tipo di voce.
remedy-no-such-kind = Scrivi contacts.
error-cannot-call = { $name } chiama questo computer; non si può chiamare da qui.
remedy-cannot-call = Avvia la sincronizzazione sul telefono. Ciò che hai chiesto resta ricordato per la sua prossima chiamata.
error-peer-busy = { $name } si sta già sincronizzando (processo { $pid }).
remedy-peer-busy = Aspetta che quella sincronizzazione finisca. Non è cambiato nulla.
error-unreadable = { $source }, riga { $line }: { $reason }
remedy-unreadable = Il resto è stato preso; non si è perso nulla. Correggi quella voce e riprova.
remedy-unreadable-nothing = Non ne è stato preso nulla; non è cambiato nulla. Correggi quella voce e riprova.
error-unreadable-file = { $source }: { $reason }
remedy-unreadable-file = Non è stato cambiato nulla.
unread-outside = testo fuori da una voce
unread-empty = una voce che non dice nulla
unread-too-large = una voce troppo grande
unread-not-of-its-type = né una persona né un evento, un’attività o una nota
unread-nothing = non contiene alcuna voce
unread-nothing-of = non contiene nulla per «{ $kind }»
unread-no-columns = la prima riga non dice che cosa sono le colonne. Scrivi sopra una riga che lo dica e importalo di nuovo. Per un file di Palm Desktop: { $what }
unread-cut-entry = il file finisce a metà di questa voce ({ $what })
unread-cut-file = il file finisce prima del suo calendario: forse c’era altro
unread-not-one = serve una sola voce
unread-no-such-photo = qui non c’è nessuna immagine con questo sha256; indica i suoi byte in base64 in «data» oppure ometti la foto
error-no-such-format = «{ $format }» non è un formato di file che scriviamo.
remedy-no-such-format = Scrivi vcard21, vcard30, vcard40 o csv per le persone, ical20 o vcal10 per eventi e attività, text o vnote per le note, oppure sif.
error-no-such-copy = Nessuna copia di sicurezza ha il numero { $n }.
remedy-no-such-copy = «cordial backup list» mostra i numeri.
error-no-safety-copy = Non è stato possibile fare una copia di sicurezza in { $path }: { $reason }
remedy-no-safety-copy = Non è stato scritto nulla, né qui né altrove: senza copia di sicurezza non si sincronizza nulla. Fai spazio, o permetti a Cordial di scrivere lì, poi sincronizza di nuovo.
error-damaged-copy = La copia di sicurezza { $path } è danneggiata: { $reason }
remedy-damaged-copy = Non è cambiato nulla. Prendine un’altra, o la sua gemella nella seconda cartella; «cordial backup list» le mostra tutte.
error-not-a-copy = { $path } non è una copia di sicurezza che questo Cordial sa leggere: { $reason }
remedy-not-a-copy = Non è cambiato nulla. I file di contatti e di eventi si aggiungono con «cordial contacts import» e «cordial events import».
error-file = Non è stato possibile usare il file { $path }: { $reason }
remedy-file = Non è cambiato nulla. Controlla il nome e se hai il permesso di aprirlo.
cli-output-failed = Non è stato possibile scrivere la risposta sullo standard output: { $reason }. Controlla dove va; forse il disco è pieno.
error-listen = Cordial non può ascoltare su { $address }: { $reason }
remedy-listen = Scegli un’altra porta, o chiudi il programma che la usa.
error-link-not-found = Su { $link } non c’è nulla.
remedy-link-not-found = Collega il telefono e accendilo, poi sincronizza di nuovo. Non è cambiato nulla.
error-address-unreached = Non è stato possibile raggiungere { $link }.
remedy-address-unreached = Controlla la connessione a Internet e l’indirizzo, poi sincronizza di nuovo. Ciò che è arrivato resta; nulla va perso e nulla sarà duplicato.
error-link-no-permission = Questo account non ha il permesso di aprire { $link }.
remedy-link-no-permission = Permetti al tuo account di usare le linee seriali (gruppo dialout), accedi di nuovo e sincronizza di nuovo. Non è cambiato nulla.
error-link-in-use = Un altro programma sta usando { $link }.
remedy-link-in-use = Chiudilo (un gestore di modem, un altro programma per telefoni) e sincronizza di nuovo. Non è cambiato nulla.
error-link-timed-out = Il telefono su { $link } non ha risposto in tempo.
remedy-link-timed-out = Guarda se il suo schermo chiede qualcosa, poi sincronizza di nuovo. Ciò che è arrivato resta; non ci saranno doppioni.
error-link-closed = Il collegamento attraverso { $link } si è interrotto.
remedy-link-closed = Sincronizza di nuovo quando il telefono è tornato. Ciò che è arrivato resta; non si è perso nulla e non ci saranno doppioni.
error-link-not-supported = { $link } non si può ancora usare su questo computer.
remedy-link-not-supported = Usa un cavo seriale, TCP, oppure lascia che sia il telefono a chiamare.
error-link-other = { $link } non ha funzionato: { $detail }
remedy-link-other = Sincronizza di nuovo. Ciò che è arrivato resta; non si è perso nulla e non ci saranno doppioni.
error-peer-broke-rules = Il telefono ha detto qualcosa che qui non ha senso: { $detail }
remedy-peer-broke-rules = Sincronizza di nuovo; se succede ancora, «cordial log --raw» mostra che cosa ha detto. Ciò che è arrivato resta.
error-peer-refused = Il telefono ha detto di no: { $detail }
remedy-peer-refused = Guarda se il suo schermo chiede qualcosa, poi sincronizza di nuovo. Non si è perso nulla.
error-login-refused = Qualcuno ha chiamato con un nome utente o una password sbagliati.
remedy-login-refused = Scrivi ancora una volta il nome utente e la password sul telefono. Non è stato letto nulla e non è cambiato nulla.
error-account-login = { $server } non accetta il nome utente o la password.
remedy-account-login = Controlla entrambi e imposta di nuovo la password con «cordial peer set NOME --password-stdin». Non è stato letto nulla e non è cambiato nulla.
error-account-password-wanted = { $server } vuole la password stessa, su un collegamento che altri possono leggere.
remedy-account-password-wanted = Usa un indirizzo https. Se accetti il rischio, imposta auth=basic. La password non è stata inviata; non è cambiato nulla.
error-no-password = Dallo standard input non è arrivata nessuna password.
remedy-no-password = Inviala da lì, su una riga e senza altro. Non è cambiato nulla.
error-not-an-account = «{ $name }» non è un account; non c’è una password da cambiare.
remedy-not-an-account = Un telefono che chiama riceve la sua password con «cordial peer add phone». Non è cambiato nulla.
error-account-device = { $server } ha un problema con questo account o con questo dispositivo (HTTP { $status }).
remedy-account-device = Controlla il nome utente. Molti server vogliono conoscere prima un dispositivo; questo si chiama { $device }. Non è cambiato nulla.
error-account-nothing-there = Su { $server } non c’è un server SyncML.
remedy-account-nothing-there = Controlla l’indirizzo, soprattutto il suo percorso. Non è cambiato nulla.
error-account-moved = { $server } ci manda altrove: { $to }
remedy-account-moved = Se ti fidi di quell’indirizzo, impostalo come link. Lì non è stato inviato nulla.
error-account-no-database = { $server } non ha un database «{ $database }» per { $kind ->
    [contacts] i contatti
    [events] gli eventi
    [tasks] le attività
   *[notes] le note
}.
remedy-account-no-database = Imposta database.{ $kind } sul nome giusto, o sincronizza senza questo tipo. Tutto il resto si sincronizza.
error-account-no-databases = { $server } non ha un database per ciò che è stato chiesto.
remedy-account-no-databases = Imposta i nomi dei suoi database, per esempio database.contacts. Non è cambiato nulla.
error-account-other = { $server } ha detto di no: { $detail }
remedy-account-other = Sincronizza di nuovo più tardi. Ciò che è arrivato resta; non si è perso nulla e non ci saranno doppioni.
error-no-keyring = Questo computer non offre un portachiavi in cui tenere le password ({ $detail }).
remedy-no-keyring = Su un server imposta CORDIAL_KEYRING=file:PERCORSO; il file può leggerlo solo il tuo utente, ma non è cifrato.
error-keyring = Il portachiavi non ha funzionato: { $detail }
remedy-keyring = Sbloccalo e riprova. Non è cambiato nulla.
error-needs-yes = «{ $mode }» può cancellare; non si fa senza un sì.
remedy-needs-yes = Guardalo con --preview, poi aggiungi --yes. Non è cambiato nulla.
error-script = Lo script è sbagliato alla riga { $line }: { $reason }
remedy-script = Correggi quella riga; il telefono non è stato avviato.
error-cancelled = Hai fermato la sincronizzazione.
remedy-cancelled = Ciò che è già fatto resta; la prossima sincronizzazione fa il resto.
error-newer-store = L’ultimo a usare i tuoi dati è stato un Cordial più recente.
remedy-newer-store = Installa di nuovo quella versione; questa non li tocca.
error-disk-full = Il disco che contiene i tuoi dati è pieno.
remedy-disk-full = Nulla è scritto a metà e non si è perso nulla. Libera un po’ di spazio, poi riprova.
error-store-read-only = I tuoi dati si possono leggere ma non modificare: { $detail }
remedy-store-read-only = Non è cambiato nulla. Controlla che la cartella appartenga a te e che il suo disco non sia protetto da scrittura.
error-disk-failed = Il disco che contiene i tuoi dati non ha risposto come dovrebbe: { $detail }
remedy-disk-failed = Nulla è scritto a metà. Controlla il disco o il suo collegamento, poi riprova; tieni le copie di sicurezza su un altro disco.
error-store-damaged = Il file che contiene i tuoi dati è danneggiato: { $detail }
remedy-store-damaged = Non è cambiato nulla. «cordial repair» salva in un nuovo file tutto ciò che si può ancora leggere e conserva quello danneggiato.
error-store-busy = Un altro Cordial ha continuato a scrivere troppo a lungo.
remedy-store-busy = Non è cambiato nulla. Aspetta che finisca, o chiudilo, poi riprova.
error-ours = Qualcosa non ha funzionato in Cordial stesso: { $detail }
remedy-ours = I tuoi dati sono come prima di questo passo. Riprova; se il problema resta, segnalalo.

## La riga di comando
cli-this-computer = questo computer
cli-never = mai
cli-no-window = Questo Cordial è stato fatto senza finestra; «cordial --help» mostra che cosa sa fare.
cli-no-peers = Non c’è ancora nessun posto. Aggiungine uno con «cordial peer add phone NOME --link …».
cli-check-failed = { $n ->
    [one] { $name }: un punto non va. Non è stato scritto nulla; accanto c’è che cosa fare.
   *[other] { $name }: { $n } punti non vanno. Non è stato scritto nulla; accanto c’è che cosa fare.
}
cli-find-no-ports = Non è stato trovato nessun cavo e nessuna porta Bluetooth. Collega il telefono o scegli un altro modo.
cli-find-known = È { $name }.
cli-peer-added = { $name } è tra i tuoi posti. Non cambia nulla finché non sincronizzi.
cli-peer-set = { $name }: impostazioni salvate.
cli-peer-removed = { $name } non è più tra i tuoi posti. Non è stato eliminato nulla, né lì né qui.
cli-peer-appeared = Ha chiamato un nuovo dispositivo: { $name }. Ora è un posto a sé.
cli-guard-off = Il freno alle eliminazioni in massa è disattivato per { $name }.
cli-dial-in-head = { $name } è tra i tuoi posti. Scrivi questo nel telefono:
cli-dial-in-url = Indirizzo
cli-dial-in-user = Nome utente
cli-dial-in-password = Password
cli-dial-in-database = Database per le persone
cli-dial-in-archive = Conservati inoltre
cli-dial-in-serve = Poi esegui «cordial serve» e avvia la sincronizzazione sul telefono.
cli-listening = I telefoni raggiungono questo computer a { $url }. Ctrl+C termina.
cli-run-started = { $name } si sta sincronizzando.
cli-run-ok = aggiornato
cli-run-ok-refused = { $n ->
    [one] fatto, ma { $n } elemento non è stato accettato
   *[other] fatto, ma { $n } elementi non sono stati accettati
}
cli-run-unfinished = non finita
cli-run-nothing = { $name }: nulla da fare.
cli-run-nothing-else = { $name }: nient’altro da fare.
cli-run-here = Questo computer – nuove: { $added }, modificate: { $changed }, eliminate: { $deleted }.
cli-run-peer = { $name } – nuove: { $added }, modificate: { $changed }, eliminate: { $deleted }.
cli-run-archive = Archivio, { $shelf } – nuovi: { $received }, modificati: { $changed }, non più su { $name }: { $gone }, rimessi lì: { $returned }, rifiutati lì: { $refused }.
cli-conflicts-wait = { $n ->
    [one] { $n } domanda ti aspetta
   *[other] { $n } domande ti aspettano
} per { $name }: «cordial conflicts list».
cli-held-wait = { $n ->
    [one] { $n } passo aspetta
   *[other] { $n } passi aspettano
} il tuo sì per { $name }: «cordial held list».
cli-news-waits = { $n ->
    [one] { $n } modifica aspetta
   *[other] { $n } modifiche aspettano
} qui la prossima sincronizzazione di { $name }.
cli-refused = { $n ->
    [one] { $n } elemento non è stato accettato da { $name } o non si è potuto leggere qui
   *[other] { $n } elementi non sono stati accettati da { $name } o non si sono potuti leggere qui
}; non se ne è perso nulla.
cli-plan-head = { $name }: { $n ->
    [one] { $n } passo
   *[other] { $n } passi
}
cli-repaired = Riparato. Il file danneggiato è conservato in { $folder }. Ora ci sono:
cli-repaired-contacts = { $n ->
    [one] una persona
   *[other] { $n } persone
}
cli-repaired-events = { $n ->
    [one] un evento
   *[other] { $n } eventi
}
cli-repaired-tasks = { $n ->
    [one] un’attività
   *[other] { $n } attività
}
cli-repaired-notes = { $n ->
    [one] una nota
   *[other] { $n } note
}
cli-repaired-next = La prossima sincronizzazione con ogni posto confronta tutto e non elimina nulla; ciò che manca qui torna da lì.
cli-plan-waits = Non è stato scritto nulla. Il piano per { $name } aspetta il tuo sì: «cordial plan show» e «cordial plan approve».
cli-plan-approved = La prossima sincronizzazione con { $name } fa esattamente questo.
cli-plan-dropped = Il piano per { $name } è dimenticato; la prossima sincronizzazione legge di nuovo.
cli-no-plans = Nessun piano è in attesa.
cli-no-conflicts = Nessuna domanda ti aspetta.
cli-conflict-resolved = { $title }: deciso; { $name } riceve il risultato con la prossima sincronizzazione.
cli-no-held = Nulla aspetta un sì.
cli-held-allowed = { $title }: verrà fatto ({ $name }).
cli-held-refused = { $title } resta ({ $name }).
cli-no-history = Non è ancora stato fatto nulla.
cli-no-backups = Non c’è ancora nessuna copia di sicurezza. La prima sincronizzazione ne fa una, e anche «cordial backup create».
cli-backup-written = La copia di sicurezza è in { $file }.
cli-backup-deleted = { $n ->
    [one] Una copia di sicurezza è stata eliminata.
   *[other] { $n } copie di sicurezza sono state eliminate.
}
cli-backup-last = Ultima copia di sicurezza: { $when }
cli-backup-missing = (il file non c’è più)
cli-backup-nothing = Non contiene nulla di simile.
cli-backup-damaged = Danneggiato: { $files }. Quello che si può ancora leggere c’è.
copy-left-out = Non più leggibile e lasciato fuori: { $what }.
copy-without-photo = Senza la foto, che è danneggiata: { $names }.
cli-backup-why-run = prima di una sincronizzazione
cli-backup-why-bulk = prima di molte modifiche
cli-backup-why-restore = prima di un ripristino
cli-backup-why-replace = prima di una sostituzione
cli-backup-why-first-sync = prima di una prima sincronizzazione
cli-backup-why-asked = chiesta da te
cli-backup-why-old = da una versione precedente
cli-place-none = Le copie di sicurezza non hanno una seconda cartella. Scegline una su un altro disco con «cordial backup place CARTELLA».
cli-place = Ogni copia di sicurezza è anche in { $folder }.
cli-place-same-disk = Ogni copia di sicurezza è anche in { $folder }, ma sullo stesso disco: non aiuta se il disco si rompe.
cli-place-missing = La seconda cartella { $folder } non c’è; { $n ->
    [0] ha già tutte le copie di sicurezza.
    [one] una copia di sicurezza la aspetta.
   *[other] { $n } copie di sicurezza la aspettano.
}
cli-restore-nothing = Non c’è nulla da ripristinare: è già tutto qui.
cli-restore-copy = Com’era prima si trova nella copia di sicurezza { $n }.
cli-restore-to = { $name } lo riceve con la prossima sincronizzazione.
cli-people-count = { $n ->
    [one] { $n } persona
   *[other] { $n } persone
}
cli-events-count = { $n ->
    [one] { $n } evento
   *[other] { $n } eventi
}
cli-tasks-count = { $n ->
    [one] { $n } attività
   *[other] { $n } attività
}
cli-notes-count = { $n ->
    [one] { $n } nota
   *[other] { $n } note
}
cli-archive-count = { $n ->
    [one] { $n } elemento nell’archivio
   *[other] { $n } elementi nell’archivio
}
cli-archive-exported = { $n ->
    [one] { $n } file scritto
   *[other] { $n } file scritti
}: { $path }
cli-archive-restored = «{ $title }» torna su { $name } ({ $shelf }, { $size } byte) con la prossima sincronizzazione.
cli-archive-would-restore = «{ $title }» tornerebbe su { $name } ({ $shelf }, { $size } byte), così com’è arrivato. Non è cambiato nulla.
cli-archive-not-restored = «{ $title }» non torna su { $name } ({ $shelf }, { $size } byte); resta qui.
cli-archive-goes-back = torna lì
cli-archive-refused = rifiutato lì
cli-archive-gone = non più lì
cli-archive-journal = diario
cli-archive-bookmark = segnalibro
cli-archive-message = messaggio
cli-archive-mms = MMS
cli-archive-email = e-mail
cli-archive-file = file
cli-archive-folder = cartella
cli-archive-other = altro
cli-added = { $n ->
    [one] { $n } voce aggiunta.
   *[other] { $n } voci aggiunte.
}
cli-import-joined = { $n ->
    [one] { $n } è stata unita a una voce già presente.
   *[other] { $n } sono state unite a voci già presenti.
}
cli-import-here = { $n ->
    [one] { $n } era già qui.
   *[other] { $n } erano già qui.
}
cli-import-preview = Non è ancora cambiato nulla. Succederebbe questo:
import-new = { $n ->
    [one] { $n } voce nuova
   *[other] { $n } voci nuove
}
import-together = { $n ->
    [one] { $n } viene unita a una voce già presente
   *[other] { $n } vengono unite a voci già presenti
}
import-here = { $n ->
    [one] { $n } è già qui
   *[other] { $n } sono già qui
}
cli-not-taken = Qui non è stato preso: { $what }. Per questo c’è «{ $command }».
cli-first-dates = { $n ->
    [one] { $n } serie è nel file solo con la sua prima data: questo formato non può dire come si ripete.
   *[other] { $n } serie sono nel file solo con la loro prima data: questo formato non può dire come si ripetono.
}
cli-changed = { $n ->
    [one] { $n } voce modificata.
   *[other] { $n } voci modificate.
}
cli-deleted = { $n ->
    [one] { $n } voce eliminata; la cronologia la conserva.
   *[other] { $n } voci eliminate; la cronologia le conserva.
}
cli-phase-connecting = { $name }: collegamento … { $count }
cli-phase-reading = { $name }: lettura … { $count }
cli-phase-comparing = { $name }: confronto … { $count }
cli-phase-writing = { $name }: scrittura … { $count }
cli-phase-finishing = { $name }: ultimi ritocchi … { $count }
cli-action-add = nuovo
cli-action-change = modifica
cli-step = { $title } · { $place }: { $action }
cli-action-delete = elimina
cli-action-join = unisci
cli-action-keep = tieni
cli-action-ask = chiedi
cli-state-will-do = { "" }
cli-state-held = (aspetta il tuo sì)
cli-state-parked = (aspetta la tua risposta)
cli-state-refused = (lì non ci sta)
cli-because-new-here = nuovo su questo computer
cli-because-new-at-peer = nuovo su { $name }
cli-because-changed-here = modificato su questo computer
cli-because-changed-at-peer = modificato su { $name }
cli-because-changed-on-both = modificato da entrambe le parti
cli-because-deleted-here = eliminato su questo computer
cli-because-deleted-at-peer = eliminato su { $name }
cli-because-edited-deleted = modificato da una parte, eliminato dall’altra
cli-because-same-person = la stessa persona su { $name }
cli-because-perhaps-same-person = forse la stessa persona che c’è su { $name }
cli-because-missing-at-peer = manca su { $name }
cli-because-answered = lo hai deciso tu
cli-because-many-deletions = più eliminazioni del solito
cli-because-direction = il verso di questa sincronizzazione
cli-reason-both-changed = modificato su { $name } e qui
cli-reason-edited-deleted = modificato da una parte, eliminato dall’altra ({ $name })
cli-reason-same-person = la stessa persona? ({ $name })
log-mode = { $kind }: { $name } ha chiesto: { $asked }; imposto: { $demanded }; fatto: { $done }, perché { $why }.
log-erases-here = Ciò che ha solo questo computer aspetta il tuo sì prima di sparire.
log-erases-peer = { $name } perde ciò che non si trova altrove; prima se ne conserva una copia.
log-mode-two-way = nei due versi
log-mode-slow = confronta tutto
log-mode-update-server = modifiche da { $name }
log-mode-refresh-server = questo computer diventa come { $name }
log-mode-update-client = modifiche verso { $name }
log-mode-refresh-client = { $name } diventa come questo computer
log-mode-slow-to-server = tutto da { $name } a qui
log-mode-slow-to-client = tutto da qui a { $name }
log-mode-reset-client = svuota { $name }
log-mode-nothing = nulla
log-why-asked = lo ha chiesto { $name }
log-why-demanded = è stato imposto
log-why-anchors-differ = le due parti ricordano ultime sincronizzazioni diverse; per questo non si cancella nulla
log-why-not-allowed = nessuno ha permesso di svuotare { $name }
log-why-backup = si voleva solo una copia
log-copied-aside = { $n ->
    [one] Un elemento di { $name } è stato copiato in { $file }.
   *[other] { $n } elementi di { $name } sono stati copiati in { $file }.
}
log-unknown-database = { $name } vuole il database «{ $asked }», che qui non esiste. Ci sono: { $known }.
log-unknown-options = L’indirizzo chiamato da { $name } ha opzioni che qui non significano nulla: { $options }.
log-restore-refused = { $name } non ha ripreso «{ $title }» ({ $shelf }, stato { $code }). Resta nell’archivio.
log-began = Sincronizzazione con { $name }: { $way }
log-way-two-way = nei due versi
log-way-slow = confronta tutto
log-way-copy-to-peer = solo verso { $name }
log-way-copy-from-peer = solo da { $name }
log-way-replace-peer = { $name } diventa come questo computer
log-way-replace-here = questo computer diventa come { $name }
log-phase-connect = ricerca di { $name } e collegamento
log-phase-login = verifica di chi è chi
log-phase-capabilities = lettura di ciò che { $name } può contenere
log-phase-read = lettura di ciò che è cambiato su { $name }
log-phase-compare = confronto delle due parti
log-phase-write = invio di ciò che è cambiato qui
log-phase-finish = chiusura dei conti
log-phase = Fase: { $phase }
log-phase-took = Fase: { $phase } ({ $time })
log-message-in = Messaggio { $n } da { $name }: { $what } ({ $size })
log-message-out = Messaggio { $n } a { $name }: { $what } ({ $size })
log-messages-more = { $n ->
    [one] { $n } altro messaggio; «-v» lo mostra
   *[other] altri { $n } messaggi; «-v» li mostra
}
log-part-unreadable = non si è potuto leggere
log-part-login = un accesso ({ $scheme })
log-part-challenge = una richiesta di accesso ({ $scheme })
log-part-devinf = una descrizione del dispositivo
log-part-asks-devinf = la domanda su che cosa può contenere il dispositivo
log-part-alert = «{ $alert }» per { $database }
log-part-items = { $n ->
    [one] { $n } elemento per «{ $database }»
   *[other] { $n } elementi per «{ $database }»
}
log-part-changed-of = { $count }, di cui eliminati: { $deleted }
log-part-answers = { $n ->
    [one] { $n } risposta
   *[other] { $n } risposte
}
log-part-refusals = { $n ->
    [one] { $n } rifiuto
   *[other] { $n } rifiuti
}
log-part-maps = { $n ->
    [one] { $n } codice di un nuovo elemento
   *[other] { $n } codici di nuovi elementi
}
log-part-goes-on = un elemento che continua nel prossimo messaggio
log-part-no-changes = nessuna modifica
log-part-nothing = solo una conferma
log-status-in = { $name } ha risposto { $code } a { $command }: { $what }
log-status-out = Questo computer ha risposto { $code } a { $command }: { $what }
log-status-message = tutto il messaggio
log-item-answered = { $line } (id { $id }; { $code }: { $what })
log-item-because = { $line } (voce { $id }; { $because })
log-item-in-add = { $name } ha { $title }
log-item-in-change = { $name } ha segnalato { $title }
log-item-in-delete = { $name } ha eliminato { $title }
log-item-in-archive = { $name } ha lasciato andare { $title }; resta qui
log-item-in-foreign = { $name } ha { $title }; si conserva nell’archivio
log-item-in-unreadable = { $name } ha inviato { $title } in una forma che non si è potuta leggere; i suoi byte sono conservati
log-item-here-add = Aggiunto qui: { $title }
log-item-here-change = Modificato qui: { $title }
log-item-here-delete = Eliminato qui: { $title }
log-item-here-hold = In sospeso finché non dici di sì: { $title }
log-item-here-ask = Aspetta la tua risposta: { $title }
log-item-out-add = Aggiunto su { $name }: { $title }
log-item-out-change = Modificato su { $name }: { $title }
log-item-out-delete = Eliminato su { $name }: { $title }
log-item-out-refused-add = { $name } non ha accettato { $title }
log-item-out-refused-change = { $name } non ha accettato la modifica di { $title }
log-item-out-refused-delete = { $name } non ha eliminato { $title }
log-ended = Fatto in { $time }: { $messages ->
    [one] { $messages } messaggio
   *[other] { $messages } messaggi
}, ricevuti { $in }, inviati { $out }
log-failed = Fermata dopo { $time }. { $why }
log-stopped-at = Era a questo punto: { $phase }.
log-unfinished = Questa sincronizzazione non ha una fine: è ancora in corso, oppure Cordial è stato chiuso nel mezzo.
log-detail = Dettagli: { $detail }
log-fault-link = Il collegamento con { $name } si è interrotto.
log-fault-peer-broke-rules = { $name } ha detto qualcosa che non si è potuto capire.
log-fault-peer-refused = { $name } ha detto di no.
log-fault-unreadable = Qualcosa non si è potuto leggere.
log-fault-ours = Ha sbagliato Cordial, oppure il disco di questo computer.
log-fault-choice = È stata fermata, oppure ha bisogno di qualcosa da te.
log-fault-busy = { $name } si stava sincronizzando altrove.
log-next-link = Ciò che è arrivato resta, e non ci saranno doppioni. La prossima sincronizzazione riprende da dove questa si è fermata.
log-next-peer-broke-rules = Ciò che è arrivato prima resta. Riprova; se succede ancora, prepara un rapporto con «cordial log --report FILE».
log-next-peer-refused = Per questo non è cambiato nulla. Controlla nome utente, password e permessi, poi sincronizza di nuovo.
log-next-unreadable = I suoi byte sono conservati, e tutto il resto è andato avanti. Una versione futura forse saprà leggerlo.
log-next-ours = I tuoi dati sono al sicuro. Prepara un rapporto con «cordial log --report FILE», e sincronizza di nuovo.
log-next-choice = Ciò che è stato fatto resta; la prossima sincronizzazione fa il resto.
log-next-busy = Non è cambiato nulla. Sincronizza di nuovo quando l’altra ha finito.
log-caller-refused = Un dispositivo ({ $device }) ha chiamato come «{ $user }» ed è stato respinto: { $why }
log-caller-unknown-account = questo account non esiste.
log-caller-wrong-password = la password era sbagliata.
log-caller-no-password = non ha dato nessuna password.
log-unreached = { $name } non si è potuto raggiungere: { $detail }
log-empty = Il registro è vuoto: non è ancora stato sincronizzato nulla.
log-run-head = Sincronizzazione { $n } · { $name } · { $when }
log-stray-head = Fuori dalle sincronizzazioni
log-safe = Che cosa è al sicuro: { $text }
log-do = Che cosa fare: { $text }
log-code-101 = ci si sta lavorando
log-code-200 = fatto
log-code-201 = aggiunto come nuovo
log-code-202 = accettato, verrà fatto più tardi
log-code-203 = ha risposto qualcuno in mezzo
log-code-204 = fatto, non c’è altro da dire
log-code-205 = fatto, ciò che si vede va letto di nuovo
log-code-206 = fatto in parte
log-code-207 = le due versioni sono state unite
log-code-208 = modificato da entrambi; ha vinto la versione del client
log-code-209 = modificato da entrambi; si tengono le due versioni
log-code-210 = eliminato senza tenerne una copia
log-code-211 = non eliminato, perché non c’era
log-code-212 = accesso fatto per tutta la conversazione
log-code-213 = una parte è arrivata, si aspetta il resto
log-code-214 = fermato come richiesto
log-code-215 = non fatto, per scelta della persona
log-code-216 = ritirato per intero
log-code-300 = ci sono più indirizzi possibili
log-code-301 = spostato per sempre a un altro indirizzo
log-code-302 = per ora si trova a un altro indirizzo
log-code-303 = va chiesto a un altro indirizzo
log-code-304 = non è cambiato nulla
log-code-305 = si raggiunge solo tramite un intermediario
log-code-400 = non capito
log-code-401 = nome utente o password sbagliati
log-code-402 = questo servizio va pagato
log-code-403 = non permesso
log-code-404 = non trovato
log-code-405 = non permesso per questo elemento o database
log-code-406 = una richiesta che non può soddisfare
log-code-407 = vuole nome utente e password
log-code-408 = ci ha messo troppo
log-code-409 = modificato da entrambi, e nessuno ha deciso
log-code-410 = sparito per sempre
log-code-411 = la sua dimensione non è stata detta
log-code-412 = manca qualcosa di necessario
log-code-413 = ora è troppo grande per essere accettato
log-code-414 = il suo indirizzo è troppo lungo
log-code-415 = scritto in una forma che non capisce
log-code-416 = più grande di quanto accetta
log-code-417 = non ora, più tardi
log-code-418 = lo ha già
log-code-419 = modificato da entrambi; ha vinto la versione del server
log-code-420 = la sua memoria è piena
log-code-421 = una ricerca che non capisce
log-code-422 = una condizione nell’indirizzo che non capisce
log-code-423 = eliminato da una parte, modificato dall’altra
log-code-424 = le sue parti non danno la dimensione annunciata
log-code-425 = l’account non ne ha il permesso
log-code-426 = il resto non serve senza l’inizio
log-code-427 = una cartella che non è vuota
log-code-428 = non è riuscito a spostarlo
log-code-500 = lì non è riuscito
log-code-501 = non lo conosce
log-code-502 = un intermediario ha risposto male
log-code-503 = occupato, più tardi
log-code-504 = un intermediario ha aspettato troppo
log-code-505 = non conosce questa edizione di SyncML
log-code-506 = non è riuscito mentre ci lavorava
log-code-507 = una parte non è riuscita, perciò non si è fatto nulla
log-code-508 = le due parti ricordano ultime sincronizzazioni diverse: bisogna confrontare tutto
log-code-509 = un codice riservato
log-code-510 = la sua memoria non ha funzionato
log-code-511 = un guasto grave lo ha fermato
log-code-512 = lì la sincronizzazione non è riuscita
log-code-513 = non conosce questa versione del protocollo
log-code-514 = fermato
log-code-515 = un codice riservato
log-code-516 = una parte non è riuscita, e non è riuscito nemmeno ritirare il resto
log-code-517 = la sua risposta è troppo grande per un messaggio
log-code-other-2 = fatto
log-code-other-3 = si trova altrove
log-code-other-4 = rifiutato
log-code-other-5 = lì non è riuscito
log-code-other-0 = un codice che nessuno conosce
log-safe-done = Ce l’hanno entrambe le parti.
log-do-done = Nulla.
log-safe-settled = Entrambe le versioni sono note qui; quella che ha perso è nella cronologia.
log-do-settled = Guarda l’elemento se vuoi sapere quale versione vale.
log-safe-gone = Ciò che è qui resta. Se era da eliminare, non c’è già più.
log-do-gone = Nulla; la prossima sincronizzazione sistema ciò che ancora serve. Se si tratta di un database: controlla il suo nome.
log-safe-login = Prima dell’accesso non è stato detto né cambiato nulla.
log-do-login = Una volta è normale: l’accesso funziona così. Se continua, scrivi di nuovo nome utente e password.
log-safe-permission = Non è cambiato nulla; ciò che è qui resta.
log-do-permission = Chiedi il permesso a chi gestisce il server, o cercalo nelle impostazioni del telefono.
log-safe-form = Ciò che è qui resta com’è.
log-do-form = Prova un altro formato o profilo per questo posto, oppure accorcia l’elemento.
log-safe-size = Ciò che è qui resta com’è.
log-do-size = Rendi l’elemento più piccolo: una foto più piccola, una nota più corta. Si riprova quando cambia.
log-safe-full = Ciò che è qui resta; ciò che ha trovato spazio è lì.
log-do-full = Fai spazio lì e sincronizza di nuovo.
log-safe-later = Non si è perso nulla; è nella lista per la prossima sincronizzazione.
log-do-later = Sincronizza di nuovo più tardi.
log-safe-failed = Ciò che è qui resta com’è.
log-do-failed = Sincronizza di nuovo. Se non riesce ancora, prepara un rapporto con «cordial log --report FILE».
log-safe-elsewhere = Non è cambiato nulla.
log-do-elsewhere = Controlla l’indirizzo del server.
log-safe-version = Non è cambiato nulla.
log-do-version = Nulla: Cordial prova da sé un’edizione precedente.
log-safe-refresh = Per questo non si cancella nulla; un elemento che manca non è un elemento eliminato.
log-do-refresh = Nulla; questa sincronizzazione dura di più.
log-safe-stopped = Ciò che è stato fatto prima resta.
log-do-stopped = Sincronizza di nuovo quando vuoi.
log-safe-erases = Si fa una copia prima che qualcosa sparisca, e ciò che non è stato permesso non si cancella.
log-do-erases = Guarda che cosa è in sospeso, e di’ di sì o di no.
log-safe-wish = Una richiesta non cambia ancora nulla.
log-do-wish = Nulla.
log-alert-100 = mostra un testo
log-alert-200 = nei due versi
log-alert-201 = confronta tutto
log-alert-202 = modifiche solo dal client
log-alert-203 = il server diventa come il client
log-alert-204 = modifiche solo dal server
log-alert-205 = il client diventa come il server
log-alert-206 = il server chiede i due versi
log-alert-207 = il server chiede le modifiche del client
log-alert-208 = il server chiede di diventare come il client
log-alert-209 = il server chiede di inviare le sue modifiche
log-alert-210 = il server chiede di rendere il client come sé
log-alert-221 = l’esito di un avviso
log-alert-222 = invia il prossimo messaggio
log-alert-223 = il resto di un elemento non è arrivato
log-alert-224 = continua un’altra volta
log-alert-225 = continua la sessione che si era interrotta
log-alert-0 = una richiesta che nessuno conosce
report-head = Un rapporto su Cordial
report-note = Non contiene i tuoi nomi, numeri, indirizzi e testi, e nemmeno le password. Si può inviare per e-mail.
report-places = Posti
report-log = Che cosa è successo
report-cut = Il resto è lasciato fuori.
report-written = Il rapporto è in { $file }. Non contiene nomi, numeri né password.
cli-virtual-phone-one-link = Scegli uno tra --serial, --tcp e --sync-to.
cli-virtual-phone-ready = Il telefono finto è su { $at }.
demo-plugged = Un { $name } finto con { $n } persone è attaccato a un cavo finto. Questo computer ha 2 persone sue.
demo-first-sync = Prima sincronizzazione. Karl Weiß era da entrambe le parti, scritto in modo diverso; ora è unito, senza doppioni.
demo-edited = Ora qualcuno cambia il numero di { $peer } sul telefono e scrive una nota su { $here } sul computer.
demo-second-sync = Seconda sincronizzazione. Viaggiano solo le due modifiche.
demo-third-sync = Terza sincronizzazione.
demo-end = Le due parti hanno le stesse { $n } persone. Non si è perso nulla, e non ci sono doppioni.
demo-kept = Tutto è conservato in { $folder }.

## Cronologia, annullamento, cestino, doppioni
act-run = Sincronizzazione con { $name }
act-added = { $n ->
    [one] Hai aggiunto { $title }
   *[other] Hai aggiunto { $n } voci
}
act-imported = { $n ->
    [one] Hai importato { $title }
   *[other] Hai importato { $n } voci
}
act-edited = { $n ->
    [one] Hai modificato { $title }
   *[other] Hai modificato { $n } voci
}
act-deleted = { $n ->
    [one] Hai eliminato { $title }
   *[other] Hai eliminato { $n } voci
}
act-restored = { $n ->
    [one] Hai recuperato { $title }
   *[other] Hai recuperato { $n } voci
}
act-reverted = { $n ->
    [one] Hai ripreso una versione precedente di { $title }
   *[other] Hai ripreso versioni precedenti di { $n } voci
}
act-undone = Annullato: { $undone } (numero { $number })
act-joined = Hai unito due voci: { $title }
act-different = Hai detto che due voci sono due
act-resolved = Hai risposto a una domanda su { $name }
act-answered = È stata eseguita una risposta su { $name }
act-allowed = Hai permesso ciò che era in sospeso per { $name }
act-refused = Non hai permesso ciò che era in sospeso per { $name }
act-put-back = { $n ->
    [one] Hai rimesso { $title }
   *[other] Hai rimesso { $n } voci
}
act-approved = Hai approvato il piano per { $name }
act-rule = Hai cambiato che cosa si fa con le domande
act-emptied = Hai svuotato il cestino
act-from-copy = { $n ->
    [one] Hai ripristinato { $title } da una copia di sicurezza
   *[other] Hai ripristinato { $n } voci da una copia di sicurezza
}
act-other = { $what }: { $title }
act-undone-by = annullato dal numero { $n }
act-counts = qui nuove: { $added }, modificate: { $changed }, eliminate: { $deleted }
change-comes = { $field }: { $after } (nuovo)
change-goes = { $field }: { $before } (tolto)
change-becomes = { $field }: { $before } → { $after }
value-nothing = nulla
value-photo = un’immagine di { $n } byte
cli-undo-would = { $n ->
    [one] Annullando, qui cambia { $n } voce
   *[other] Annullando, qui cambiano { $n } voci
} e { $there } nei tuoi posti alla loro prossima sincronizzazione. Per ora non cambia nulla.
cli-undo-done = { $n ->
    [one] Annullato: qui è cambiata { $n } voce
   *[other] Annullato: qui sono cambiate { $n } voci
}; { $there } nei tuoi posti seguono con la loro prossima sincronizzazione. «cordial history undo { $number }» torna indietro.
cli-undo-nothing = Non c’è nulla da annullare.
cli-undo-decision-answered = La risposta è ritirata.
cli-undo-decision-reopened = La risposta vale di nuovo.
cli-undo-decision-different = Non è più ricordato che le due voci sono due.
cli-undo-decision-perhaps-same = Le due voci sono di nuovo due.
cli-undo-decision-joined = Le due voci sono di nuovo separate.
cli-undo-decision-split = Le due voci sono di nuovo unite.
cli-undo-decision-rule = La regola fissa è quella di prima.
cli-undo-decision-allowed = Il passo aspetta di nuovo il tuo sì.
cli-undo-decision-refused = Il passo aspetta di nuovo il tuo sì.
cli-undo-decision-waits = La tua risposta al passo vale di nuovo.
cli-undo-decision-approved = Il piano aspetta di nuovo il tuo sì.
cli-undo-decision-disapproved = Il piano è di nuovo approvato.
cli-undo-decision-began = La prima sincronizzazione è annullata solo su questo computer. Il posto conserva tutto, e la prossima sincronizzazione con lui è di nuovo una prima e aspetta il tuo sì.
cli-undo-decision-wished = La prossima sincronizzazione non rende più il posto come questo computer.
cli-state-not-undone = (modificato nel frattempo; resta)
cli-version = { $revision }: { $what }
cli-reverted = { $title } è come nella versione { $revision }. La prossima sincronizzazione lo porta nei tuoi posti.
cli-trash-empty = Il cestino è vuoto.
cli-trash-by = eliminato su { $name }
cli-trash-here = eliminato su questo computer
cli-trash-restored = { $n ->
    [one] { $n } voce è tornata. La prossima sincronizzazione la rimette
   *[other] { $n } voci sono tornate. La prossima sincronizzazione le rimette
} nei tuoi posti.
cli-trash-emptied = { $n ->
    [one] { $n } voce eliminata è sparita per sempre.
   *[other] { $n } voci eliminate sono sparite per sempre.
}
cli-no-duplicates = Nessuna voce somiglia a un’altra.
cli-duplicate = { $first } ({ $a }) e { $second } ({ $b }): { $why }
cli-duplicate-same = uguali
cli-duplicate-ask = forse uguali
cli-duplicate-would = con l’unione, { $title } cambierebbe così:
cli-joined = { $title } ora è una voce sola. «cordial history undo { $n }» la separa di nuovo.
cli-joined-clash = { $field }: c’è spazio per un valore solo. { $here } resta, { $other } è nel cestino.
cli-different = Le due voci restano due, per sempre.
cli-rule-ask = Te lo chiediamo per ogni campo modificato da entrambe le parti.
cli-rule-here = Dove entrambe le parti hanno modificato un campo, vince questo computer.
cli-rule-peer = Dove entrambe le parti hanno modificato un campo, vince il posto.
cli-rule-newest = Dove entrambe le parti hanno modificato un campo, vince quella che dice di averlo fatto per ultima; se una non lo dice, te lo chiediamo.
cli-rule-both = Dove entrambe le parti hanno modificato un campo, si tengono i due valori se ci stanno; per il resto te lo chiediamo.
cli-because-rule = la tua regola fissa
cli-because-undone = annullato
cli-because-changed-since = modificato nel frattempo
error-no-such-version = La voce { $id } non ha una versione { $revision } a cui tornare.
remedy-no-such-version = «versions { $id }» mostra che cosa è ricordato. Non è cambiato nulla.
error-not-in-trash = Nulla nel cestino ha il numero { $id }.
remedy-not-in-trash = «cordial trash list» mostra che cosa c’è. Non è cambiato nulla.
error-not-two = { $a } e { $b } non sono due voci dello stesso tipo.
remedy-not-two = «cordial duplicates list» mostra quali due sembrano una. Non è cambiato nulla.
sign-same-name = stesso nome
sign-similar-name = nome simile
sign-other-name = nome diverso
sign-same-given-name = stesso nome proprio
sign-same-family-name = stesso cognome
sign-household = una delle due è una famiglia
sign-similar-number = stesse cifre, paese incerto
sign-shared-number = un numero che hanno anche altri
sign-similar-birthday = quasi lo stesso compleanno
sign-same-mobile = stesso numero di cellulare
sign-same-line = stesso numero
sign-other-numbers = numeri diversi
sign-same-mail = stesso indirizzo e-mail
sign-other-mails = indirizzi e-mail diversi
sign-same-birthday = stesso compleanno
sign-other-birthday = compleanno diverso
sign-same-organization = stessa azienda
sign-other-organization = azienda diversa
sign-same-title = stesso titolo
sign-similar-title = titolo simile
sign-other-title = titolo diverso
sign-same-time = stessa ora
sign-shifted-time = quasi la stessa ora
sign-other-time = ora diversa
sign-same-anniversary = stesso giorno dell’anno
sign-date-of-series = una è una data dell’altra
sign-same-place = stesso luogo
sign-other-place = luogo diverso
sign-same-text = stesso testo
sign-other-text = testo diverso
sign-same-uid = stesso identificativo
field-name-prefix = Prima del nome
field-name-given = Nome
field-name-additional = Secondo nome
field-name-family = Cognome
field-name-suffix = Dopo il nome
field-display = Nome mostrato
field-phonetic-given = Nome, pronuncia
field-phonetic-family = Cognome, pronuncia
field-phonetic-organization = Azienda, pronuncia
field-nicknames = Soprannomi
field-organization = Azienda
field-department = Reparto
field-title = Titolo
field-role = Ruolo
field-phones = Telefoni
field-emails = Indirizzi e-mail
field-addresses = Indirizzi
field-urls = Pagine web
field-impp = Chat
field-birthday = Compleanno
field-anniversary = Anniversario
field-note = Nota
field-categories = Categorie
field-photo = Immagine
field-uid = Identificativo
field-location = Luogo
field-description = Descrizione
field-start = Inizio
field-end = Fine
field-due = Scadenza
field-completed = Completata
field-recurrence = Si ripete
field-exceptions = Eccezioni
field-extra-dates = Date in più
field-overrides = Date diverse
field-alarms = Avvisi
field-status = Stato
field-visibility = Visibilità
field-busy = Occupato
field-priority = Priorità
field-percent = Percentuale
field-organizer = Organizzatore
field-attendees = Invitati
field-body = Testo
field-kept = Altre proprietà

# Ciò che il freno tiene in sospeso
error-other-device = Dove c’era { $name } risponde un altro dispositivo: { $is } invece di { $was }.
remedy-other-device = Non è stato letto né scritto nulla. «cordial held list» lo chiede: di’ di sì se d’ora in poi questo è { $name }; se no, aggiungilo come posto a sé.
error-other-data = { $name } non ha quasi più nulla di ciò che aveva, e molto che nessuno conosce ({ $kind }). Forse sono i dati di qualcun altro.
remedy-other-data = Sono stati solo letti: non è cambiato nulla, né qui né lì. Guarda se { $name } è ancora quello giusto; se lo è, di’ di sì («cordial held list») e sincronizza di nuovo.
error-needs-answer = «{ $command }» non si può annullare; non si fa senza un sì.
remedy-needs-answer = Aggiungi --yes. Non è cambiato nulla.
cli-because-other-device = un dispositivo diverso da prima
cli-because-other-data = lì non c’è quasi più nulla di ciò che aveva { $name }
cli-because-echo = { $name } e un altro posto se lo rimandano di continuo
cli-held-other-device = { $title } è { $name } d’ora in poi, e viene confrontato con tutto: un dispositivo diverso da prima
cli-held-other-data = Continua con ciò che { $name } ha ora, anche se non c’è quasi più nulla di ciò che aveva
cli-held-brake-allowed = La prossima sincronizzazione va avanti ({ $name }).
cli-held-brake-refused = Non si fa nulla, e non si chiede altro ({ $name }).
cli-trash-ask = Lasciare andare per sempre le voci eliminate? Poi nessuno potrà recuperarle. (sì/no)
cli-trash-kept = Non è stato fatto nulla.
log-unexpected-asked = { $name } ha confrontato tutto ({ $kind }), anche se ricordava l’ultima sincronizzazione. Così non si elimina nulla.
log-unexpected-forgot = { $name } non ricordava più l’ultima sincronizzazione, perciò si è confrontato tutto ({ $kind }). Così non si elimina nulla.
log-unexpected-broken-off = L’ultima sincronizzazione con { $name } si era interrotta, perciò si è confrontato tutto ({ $kind }). Così non si elimina nulla.
log-postponed = { $n ->
    [one] { $n } eliminazione aspetta la prossima sincronizzazione.
   *[other] { $n } eliminazioni aspettano la prossima sincronizzazione.
}
log-echo = { $n ->
    [one] { $n } voce va avanti e indietro tra { $name } e un altro posto. Resta com’è finché non rispondi: «cordial held list».
   *[other] { $n } voci vanno avanti e indietro tra { $name } e un altro posto. Restano come sono finché non rispondi: «cordial held list».
}
trouble-other-device = Dove c’era { $name } risponde un altro dispositivo: { $title }
trouble-other-data = { $name } non ha quasi più nulla di ciò che aveva
trouble-other-data-why = Forse sono i dati di qualcun altro.
trouble-echo = { $title } va avanti e indietro tra { $name } e un altro posto
trouble-echo-why = Forse anche un altro programma sincronizza i due, oppure uno di loro lo scrive sempre in modo diverso.
trouble-brake-safe = Non è cambiato nulla, né qui né lì.
trouble-brake-keep = Lascia com’è
trouble-brake-do = Vai avanti
