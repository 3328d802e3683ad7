### La prima sincronizzazione, passo per passo, e la pagina di un posto. Le chiavi cominciano con il nome della loro pagina.

home-set-up = Configura…
home-place = Dettagli…
wizard-title = Collega un telefono
wizard-title-account = Aggiungi un account online
wizard-title-name = Collega { $name }
wizard-step = Passo { $step } di { $steps }
wizard-step-name = Passo { $step } di { $steps } · { $name }
wizard-step-find = Trova
wizard-step-pair = Abbina
wizard-step-choose = Scegli
wizard-step-copy = Copia di sicurezza
wizard-step-compare = Confronta
wizard-step-decide = Decidi
wizard-step-preview = Anteprima
wizard-step-write = Scrivi
wizard-step-done = Fatto
wizard-close = Chiudi
wizard-back = Indietro
wizard-next = Continua
wizard-open = Apri il file
wizard-compare = Confronta
wizard-copy-now = Fai le copie
wizard-show-preview = Mostra l’anteprima
wizard-write = Scrivi ora
wizard-write-again = Riprova
wizard-finish = Fine
wizard-promise = Non cambia nulla prima del passo 8.
wizard-promise-reading = Si legge soltanto. Non cambia nulla prima del passo 8.
wizard-promise-decide = Per ora non cambia nulla. Prima viene l’anteprima.
wizard-promise-preview = È tutto ciò che verrà fatto, e si può annullare nella Cronologia.
wizard-promise-write = Le copie di sicurezza sono fatte. Se il collegamento si interrompe, si riprende da dove ci si è fermati.
wizard-promise-done = Puoi annullare questa sincronizzazione nella Cronologia.
wizard-find = Come si collega?
wizard-way-port = Cavo o indirizzo
wizard-way-port-how = Collegalo con il cavo, e sul telefono scegli PC Suite o Modalità telefono.
wizard-way-dial-in = Il telefono chiama
wizard-way-dial-in-how = Attraverso la rete di casa, dal menu del telefono: Impostazioni, poi Sincronizzazione.
wizard-way-account = Un account online
wizard-way-account-how = Un account SyncML su un server che usi già.
wizard-way-sample = Solo per vedere: il telefono di prova
wizard-way-sample-how = Un telefono finto con poche persone, accanto a una rubrica finta.
wizard-way-file = Un file di contatti o di calendario
wizard-way-file-how = Importa ciò che contiene, una volta sola.
wizard-ports = Collegati o associati
wizard-looking = Ricerca in corso…
wizard-look-again = Cerca di nuovo
wizard-ports-none = Non c’è ancora nulla di collegato
wizard-ports-none-cable = Collega il cavo da entrambe le parti e accendi il telefono. Un cavo che serve solo a caricare non si trova mai.
wizard-ports-none-mode = Se il telefono chiede a che serve il cavo, scegli PC Suite o Modalità telefono.
wizard-ports-none-rights = Non è questione di permessi: anche un cavo che non puoi ancora usare è nell’elenco, e dice che cosa fare.
wizard-ports-watching = Cordial continua a cercare finché questa pagina è aperta.
wizard-port-ready = pronto
wizard-port-paired = associato
wizard-port-known = già collegato
wizard-port-not-allowed = non ancora permesso
wizard-port-not-allowed-how = Il tuo account deve poter usare le linee seriali (gruppo dialout o uucp). Lo può permettere chi si occupa di questo computer; vale dal prossimo accesso.
wizard-port-in-use = in uso
wizard-port-in-use-how = Lo tiene un altro programma: spesso un gestore di modem o un altro programma per telefoni. Chiudi quel programma.
wizard-port-unusable = non utilizzabile
wizard-port-other = Un’altra porta, o un indirizzo
wizard-address = Porta o indirizzo
wizard-address-hint = /dev/ttyUSB0
wizard-address-how = Una porta seriale come /dev/ttyUSB0 o COM3, oppure un indirizzo con una porta, come 192.168.1.5:2000.
wizard-dial-in-how = Nella prossima pagina vedi che cosa scrivere nel telefono.
wizard-account-how = Molti server vogliono l’indirizzo e-mail completo come nome utente. Non si invia nulla prima delle copie di sicurezza.
wizard-file = File
wizard-file-hint = /home/anna/contatti.vcf
wizard-file-how = Persone come .vcf, eventi come .ics o .vcs.
wizard-server = Quale server?
wizard-server-other = Un altro
wizard-server-address = Indirizzo del server
wizard-server-address-hint = sync.example.org
wizard-user = Nome utente
wizard-user-hint = anna@example.org
wizard-password = Password
wizard-nothing = { "" }
wizard-name = Come chiamarlo
wizard-name-hint = se vuoi
wizard-a-phone = Il mio telefono
wizard-an-account = Il mio account
wizard-opened = { $n ->
    [one] { $n } voce importata, non leggibili: { $bad }.
   *[other] { $n } voci importate, non leggibili: { $bad }.
}
wizard-type = Scrivi questo nel telefono
wizard-type-where = Alcuni telefoni chiedono tutto l’indirizzo in una riga.
wizard-type-address = Indirizzo del server
wizard-type-port = Porta
wizard-type-url = Indirizzo in una riga
wizard-type-url-how = solo se il telefono non ha una riga per la porta
wizard-type-user = Nome utente
wizard-type-user-how = tutto in minuscole
wizard-type-password = Password
wizard-type-password-how = solo cifre, veloci sulla tastiera; senza gli spazi
wizard-type-folders = Persone, calendario, attività, note
wizard-eye-show = Mostra la password
wizard-eye-hide = Nascondi la password
wizard-copy = Copia
wizard-called = Il telefono ha chiamato ({ $when }). Puoi continuare.
wizard-waiting-call = In attesa della prima chiamata del telefono. Avviala sul telefono: Sincronizza. Per ora si legge soltanto; puoi anche continuare subito.
wizard-pair = È il tuo telefono?
wizard-pair-how = Se il telefono chiede se questo computer può collegarsi, rispondi di sì. Se propone «consenti sempre», rispondi di sì anche a quello.
wizard-pair-account = È il tuo account?
wizard-pair-account-how = Il server viene contattato per la prima volta quando si fanno le copie di sicurezza.
wizard-choose = Che cosa deve restare uguale?
wizard-choose-how = Ciò che lasci fuori resta com’è, da entrambe le parti.
wizard-n-here = { $n } qui
wizard-n-there = { $n } su { $name }
wizard-period = Quali eventi?
wizard-period-all = Tutti
wizard-period-3m = Da 3 mesi fa a 2 anni in avanti
wizard-period-1y = Da 1 anno fa a 2 anni in avanti
wizard-period-1w = Da 1 settimana fa a 1 anno in avanti
wizard-period-how = Gli eventi più vecchi restano dove sono. Non se ne elimina nessuno.
wizard-copies = Prima di tutto: tre copie
wizard-copies-aside = Puoi tornare a questo momento quando vuoi.
wizard-copies-later = Le ritrovi nella Cronologia, sotto Ripristina. Queste prime copie non vengono mai buttate via da sole.
wizard-saved = salvata: { $when }
wizard-not-yet = non ancora
wizard-not-now = non ora
wizard-waiting = in attesa
wizard-reading = lettura
wizard-nothing-here = ancora nulla
wizard-reading-of = lettura: { $done } di { $total }
wizard-reading-n = { $n ->
    [one] { $n } voce letta
   *[other] { $n } voci lette
}
wizard-was-read = È stato letto tutto e non è cambiato nulla.
wizard-press-sync = Ora avvia la sincronizzazione sul telefono. Si legge soltanto.
wizard-will-be-read = verrà letto, senza scriverci nulla
wizard-second = Una seconda cartella
wizard-second-why = nel caso questo computer si rompa
wizard-second-is = in uso
wizard-second-use = Usala
wizard-folder = Cartella su un altro disco
wizard-folder-hint = /media/anna/KINGSTON
wizard-not-read = Non è ancora stato letto tutto. Torna indietro di un passo e rileggi; non è cambiato nulla.
wizard-comparing = Lettura e confronto di { $name }
wizard-comparing-how = Appena c’è tutto, vedi che cosa è uguale e che cosa no.
wizard-compared = Le due parti a confronto
wizard-compared-how = Non è cambiato nulla.
wizard-same = { $n ->
    [one] { $n } uguale da entrambe le parti
   *[other] { $n } uguali da entrambe le parti
}
wizard-differ = { $n ->
    [one] { $n } con differenze
   *[other] { $n } con differenze
}
wizard-only-there = { $n ->
    [one] { $n } solo su { $name }
   *[other] { $n } solo su { $name }
}
wizard-only-here = { $n ->
    [one] { $n } solo su questo computer
   *[other] { $n } solo su questo computer
}
wizard-may-be = { $n ->
    [one] { $n } coppia è forse la stessa persona
   *[other] { $n } coppie sono forse la stessa persona
}
wizard-cmp-same = { $n ->
    [one] { $n } uguale
   *[other] { $n } uguali
}
wizard-cmp-differ = { $n ->
    [one] { $n } con differenze
   *[other] { $n } con differenze
}
wizard-cmp-there = { $n ->
    [one] { $n } solo su { $name }
   *[other] { $n } solo su { $name }
}
wizard-cmp-here = { $n ->
    [one] { $n } solo su questo computer
   *[other] { $n } solo su questo computer
}
wizard-decide = Come devono diventare uguali?
wizard-empty-here = Questo computer non ha ancora nulla, quindi non c’è nulla da decidere: tutto ciò che è su { $name } viene qui.
wizard-empty-there = { $name } non ha ancora nulla, quindi non c’è nulla da decidere: tutto ciò che è su questo computer va lì.
wizard-join = Riunisci le due parti
wizard-replace-there = Sostituisci ciò che è su { $name }
wizard-replace-here = Sostituisci ciò che è su questo computer
wizard-recommended = { $n ->
    [one] consigliato · { $n } eliminazione
   *[other] consigliato · { $n } eliminazioni
}
wizard-after-each = da ogni parte, alla fine
wizard-after = alla fine { $there } su { $name }, { $here } qui
wizard-n-erased = { $n ->
    [one] { $n } cancellazione
   *[other] { $n } cancellazioni
}
wizard-n-new = { $n ->
    [one] { $n } aggiunta
   *[other] { $n } aggiunte
}
wizard-n-changed = { $n ->
    [one] { $n } modifica
   *[other] { $n } modifiche
}
wizard-no-change = nessuna modifica
wizard-perhaps = { $n ->
    [one] { $n } coppia è forse la stessa persona.
   *[other] { $n } coppie sono forse la stessa persona.
}
wizard-perhaps-how = Restano come sono. Decidi più tardi, in «Da controllare».
wizard-names = Questi nomi sono giusti?
wizard-names-how = Se no, torna indietro e chiudi: non è cambiato nulla.
wizard-preview = Ecco che cosa verrà fatto
wizard-preview-how = Nient’altro, e nulla prima che tu lo dica.
wizard-more = { $n ->
    [one] e { $n } altra
   *[other] e altre { $n }
}
wizard-full = Vedi tutte le modifiche
wizard-writing = Scrittura su { $name } e qui
wizard-press-again = Ora premi ancora una volta Sincronizza sul telefono. Prima di allora non si scrive nulla.
wizard-write-waits = La scrittura non è ancora arrivata alla fine. Ciò che c’è è al sicuro; il resto segue, senza doppioni.
wizard-done = Fatto
wizard-done-what = D’ora in poi restano uguali da entrambe le parti: { $what }.
wizard-done-nothing = D’ora in poi le due parti restano uguali.
wizard-lacks = { $n ->
    [one] Lì non si è potuta conservare { $n } cosa:
   *[other] Lì non si sono potute conservare { $n } cose:
}
wizard-done-aside = Ora le due parti raccontano la stessa storia.
place-title = Posto
place-continue = Continua la prima sincronizzazione
place-both-ways = riunisci
place-off = disattivato
place-reached = Collegamento
place-model = Modello
place-firmware = Firmware
place-user = Nome utente
place-written = Parla
place-holds = Che cosa può contenere
place-speaks = Come parla
place-numbers = Numeri per persona
place-longest = Cognome più lungo
place-photos = Foto
place-no-limit = nessun limite noto
place-n = { $n }
place-n-letters = { $n ->
    [one] { $n } lettera
   *[other] { $n } lettere
}
place-yes = sì
place-no = no
place-runs = Ultime sincronizzazioni
place-run-done = { $n ->
    [one] { $n } modifica
   *[other] { $n } modifiche
}
place-run-stopped = fermata da te
place-run-away = collegamento interrotto
place-run-failed = aveva bisogno di te
place-check-title = C’è qualcosa che non va?
place-check-how = Si provano nove punti dall’inizio alla fine. Non si scrive nulla.
place-check = Controlla
place-checking = Controllo in corso…
place-check-address = All’indirizzo risponde qualcuno
place-check-service = Chi risponde sa sincronizzare
place-check-login = Nome utente e password sono giusti
place-check-device = Questo computer è accettato
place-check-folders = Le cartelle hanno i nomi che usiamo
place-check-kinds = C’è spazio per ciò che deve restare uguale
place-check-form = Ognuno capisce le voci dell’altro
place-check-copies = Si possono fare copie di sicurezza
place-check-log = Ciò che si dice è annotato nel registro
place-check-some = { $n ->
    [one] { $n } voce non viene accettata lì. Il resto passa.
   *[other] { $n } voci non vengono accettate lì. Il resto passa.
}
place-mark-good = va bene
place-mark-bad = non va
place-mark-untried = non provato
place-mark-unknown = non si sa
place-mark-running = in prova
place-check-unknown = Solo il telefono può avviare una sincronizzazione. Avviane una lì; poi si potrà dire.
place-rename = Rinomina…
place-new-name = Nuovo nome
place-new-phone = Sostituisci con un altro telefono…
place-new-phone-how = Il nuovo telefono prende questo posto. Tutte le persone già note vengono riconosciute, senza doppioni. Una prima sincronizzazione mostra tutto prima di farlo. Scrivi dial-in per un telefono che chiama.
place-new-phone-do = Usa questo telefono
place-remove = Togli da Cordial…
place-remove-ask = Togliere { $name } da Cordial?
place-remove-safe = Non si elimina nulla, né lì né su questo computer. Se lo aggiungi di nuovo, Cordial confronterà tutto una volta.
place-remove-yes = Togli
place-keep = Lascia
