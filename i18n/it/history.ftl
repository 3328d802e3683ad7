### Cronologia, copie di sicurezza e registro. Le chiavi cominciano con il nome della loro pagina.

## Cronologia, annullamento, copie di sicurezza, registro
frame-nav-history = Cronologia
frame-undo = Annulla
history-title = Cronologia
history-aside = Tutto ciò che è successo, e come tornare indietro
history-aside-copies = Momenti a cui puoi tornare
history-aside-trash = Ciò che è stato eliminato resta qui per 90 giorni
history-aside-log = Che cosa si è detto durante ogni sincronizzazione
history-tab-done = Che cosa è successo
history-tab-copies = Copie di sicurezza
history-tab-trash = Cestino
history-tab-log = Registro
history-every-place = Tutti i posti
history-show-everything = Tutto
history-show-syncs = Sincronizzazioni
history-show-changes = Modifiche a mano
history-show-decisions = Decisioni
history-show-copies = Copie di sicurezza
history-only-me = Solo ciò che ho fatto io
history-show = Mostra
history-undo = Annulla…
history-split = Separa di nuovo…
history-look-inside = Guarda dentro
history-read = Leggi
history-put-back-button = Rimetti
history-close = Indietro
history-cancel = Rinuncia
history-details = Dettagli
history-none = Non è ancora successo nulla
history-none-aside = Ogni sincronizzazione e ogni modifica verranno annotate qui.
history-no-copies = Non c’è ancora nessuna copia di sicurezza
history-no-copies-aside = Se ne fa una prima di ogni sincronizzazione, da sola.
history-no-trash = Il cestino è vuoto
history-no-trash-aside = Tutto ciò che si elimina, qui o su un telefono, si può rimettere da qui.
history-no-log = Ancora nessuna sincronizzazione
history-no-log-aside = Dopo la prima potrai leggere qui che cosa si è detto.
history-trouble = Non è stato possibile farlo
history-trouble-safe = Non è cambiato nulla.
history-line-number = Numero { $number }
history-line-fields = { $fields } · numero { $number }
history-line-undone = Annullato dal numero { $n } · numero { $number }
history-line-unfinished = Non finita · numero { $number }
history-line-stopped = Fermata da te · numero { $number }
history-line-failed = Non è arrivata alla fine · numero { $number }
history-line-nothing = Nulla di nuovo · numero { $number }
history-line-run = { $here } su questo computer, { $there } su { $name } · numero { $number }
history-line-refused = { $n ->
    [one] { $n } voce non accettata da { $name } · numero { $number }
   *[other] { $n } voci non accettate da { $name } · numero { $number }
}
history-nothing-there = nulla
history-a-picture = un’immagine
history-note-question = { $field }: «{ $here }» su questo computer, «{ $there }» su { $name }
history-undo-title = Che cosa succede annullando
history-undo-nothing = Non c’è nulla da annullare.
history-redo-nothing = Non c’è nulla da rifare.
history-undo-decision = La decisione è ritirata. Nessuna voce cambia adesso.
history-undo-safe = Anche questo si può annullare.
history-undo-now = Annulla
history-undone-decision = La decisione è ritirata
history-reverted = È di nuovo come prima
history-trash-own = Eliminato da te · resta qui fino al giorno { $until }
history-trash-place = Eliminato su { $name } · resta qui fino al giorno { $until }
history-copy-here = Copia di sicurezza di questo computer
history-copy-place = Copia di sicurezza di { $name }
history-copy-for-ever = conservata per sempre
history-copy-elsewhere = anche nella seconda cartella
history-copy-missing = il suo file non c’è più
history-copy-made = È stata fatta una copia di sicurezza di questo computer
history-copy-when = Fatta: { $when }, { $why }
history-copy-damaged = Danneggiato: { $files }. Quello che si può ancora leggere c’è.
history-make-copy = Fai una copia di sicurezza
history-second-none = Le copie sono solo su questo computer. Una cartella su un altro disco le tiene al sicuro se questo si rompe.
history-second-choose = Scegli una cartella…
history-second-change = Cambia…
history-second-off-button = Non usarla più
history-second-use = Usa questa cartella
history-second-hint = Una cartella su un altro disco
history-second-why = Ogni copia di sicurezza viene messa anche lì. Scrivi il percorso completo della cartella.
history-second-well = Ogni copia di sicurezza è anche qui
history-second-same-disk = Ogni copia di sicurezza è anche qui, ma sullo stesso disco: non aiuta se il disco si rompe
history-second-off = Ora le copie di sicurezza restano solo su questo computer
history-restore-title = Che cosa succede ripristinando
history-restore-add = Aggiungi ciò che manca
history-restore-add-why = Ciò che è qui resta com’è.
history-restore-replace = Com’era
history-restore-replace-why = Ciò che è diverso torna come prima.
history-restore-would = Tornano: { $added }, cambiano: { $changed }, si eliminano qui: { $deleted }
history-restore-nothing = È già tutto qui com’era. Non c’è nulla da ripristinare.
history-restore-safe = Prima si fa una copia di sicurezza, e si può annullare.
history-restore-now = Ripristina
history-restore-replace-now = Riporta com’era
history-restore-field = Solo questo
history-restore-all = Ripristina tutto…
history-restore-people = Ripristina le persone…
history-restore-events = Ripristina gli eventi…
history-restore-tasks = Ripristina le attività…
history-restore-notes = Ripristina le note…
history-inside-search = Cerca in questa copia
history-inside-nothing = In questa copia non c’è nulla di simile.
history-all-kinds = Tutto
history-people = Persone
history-events = Eventi
history-tasks = Attività
history-notes = Note
history-did-added = nuovo
history-did-changed = modificato
history-did-deleted = eliminato
history-did-asked = forse è già qui, lasciato com’è
history-did-stays = modificato nel frattempo, resta
history-removed = tolto
history-nameless = Senza nome
history-no-changes = Nessuna voce è cambiata.
history-versions = Versioni precedenti
history-versions-aside = Tutte le versioni ricordate, dalla più recente
history-version-own = { $what } da te
history-version-place = { $what } da { $name }
history-version-add = Creato
history-version-change = Modificato
history-version-delete = Eliminato
history-version-restore = Recuperato
history-version-now = ora
history-revert = Torna a questa
history-hide-names = Nascondi i nomi
history-report = Prepara un rapporto…
history-report-title = Un rapporto senza nomi
history-report-why = Racconta che cosa si è detto durante le ultime sincronizzazioni. Nomi, numeri e indirizzi sono sostituiti. Leggilo prima di inviarlo a qualcuno.
history-report-hint = Il file in cui salvarlo
history-report-save = Salva il rapporto
history-report-saved = Il rapporto è in { $file }
history-phases = Dove è andato il tempo
history-log-lines = Che cosa è successo
history-log-unfinished = Numero { $number } · non finita
history-undo-would = { $n ->
    [one] Qui cambia { $n } voce
   *[other] Qui cambiano { $n } voci
}, e { $there } nei tuoi posti con la loro prossima sincronizzazione
history-undone = { $n ->
    [one] Annullato: qui è cambiata { $n } voce
   *[other] Annullato: qui sono cambiate { $n } voci
}
history-put-back = { $n ->
    [one] La voce è tornata. La prossima sincronizzazione la rimette nei tuoi posti
   *[other] Sono tornate { $n } voci. La prossima sincronizzazione le rimette nei tuoi posti
}
history-restored = { $n ->
    [one] { $n } voce ripristinata
   *[other] { $n } voci ripristinate
}
history-restore-unchanged = { $n ->
    [one] { $n } voce resta com’è.
   *[other] { $n } voci restano come sono.
}
history-second-missing = Questa cartella ora non si può raggiungere. { $n ->
    [one] { $n } copia la aspetta
   *[other] { $n } copie la aspettano
}
history-changes = { $n ->
    [one] { $n } voce
   *[other] { $n } voci
}
history-more = { $n ->
    [one] e { $n } altra
   *[other] e altre { $n }
}
history-log-well = Numero { $number } · { $took } · { $n ->
    [one] { $n } messaggio
   *[other] { $n } messaggi
}, ricevuti { $in }, inviati { $out }
history-log-failed = Numero { $number } · non è arrivata alla fine · { $n ->
    [one] { $n } messaggio
   *[other] { $n } messaggi
}

## Persone: modifica, doppioni, file
people-new = Nuova
people-new-hint = Nuova persona (Ctrl+N)
people-import = Importa un file (Ctrl+I)
people-import-why = Trascina un file in questa finestra (vCard, calendario, tabella), o scrivi dove si trova.
people-import-hint = File
people-import-use = Importa
import-title = Importa { $file }
import-aside = Non è ancora cambiato nulla.
import-told = { $name }, nel file: { $told }
import-stays = { $field }: resta come è qui; quello che dice il file va nel cestino
import-unread = { $n ->
    [one] { $n } voce non è leggibile
   *[other] { $n } voci non sono leggibili
}
import-unread-line = Riga { $line }: { $reason }
import-nameless = (senza nome)
import-safe = Tutto si può annullare.
import-safe-copy = Prima si fa una copia di sicurezza, e tutto si può annullare.
import-now = Importa
people-edit = Modifica
people-versions = Cronologia
people-delete = Elimina
people-group-find = Tutte le persone in «{ $name }»
people-doubles-look = Guarda
people-doubles-title = Queste sembrano la stessa persona
people-doubles-aside = Nulla si unisce prima che tu lo dica, e l’unione si può annullare.
people-doubles-none = Non ci sono doppioni.
people-doubles-close = Indietro
people-doubles-gains = { $field }: { $value }
people-join = Unisci
people-apart = Due persone diverse
edit-title = Modifica persona
edit-title-new = Nuova persona
edit-name = Nome
edit-photo = Cambia foto…
edit-photo-remove = Togli
edit-photo-hint = Trascina qui un’immagine, o scrivi il suo file
edit-photo-use = Usa
edit-phone = Telefono
edit-mail = E-mail
edit-web = Pagina web
edit-chat = Chat
edit-address = Indirizzo
edit-add-phone = Aggiungi un numero
edit-add-mail = Aggiungi un indirizzo e-mail
edit-add-web = Aggiungi una pagina web
edit-add-chat = Aggiungi un indirizzo chat
edit-add-address = Aggiungi un indirizzo
edit-street = Via
edit-extended = Edificio, piano
edit-po-box = Casella postale
edit-postcode = CAP
edit-city = Città
edit-region = Provincia
edit-country = Paese
edit-remove = Togli questo
edit-day-hint = giorno/mese/anno
edit-day-wrong = Questa non è una data. Scrivila così: 3/3/1961, oppure 3/3 senza anno.
edit-group-add = aggiungi…
edit-group-remove = Togli da questo gruppo
edit-more = Mostra tutti i campi
edit-less = Mostra meno campi
edit-save = Salva
edit-goes-nowhere = Conservato su questo computer
edit-keeps = { $name }: { $what }
edit-saved = Salvato: { $name }
edit-added = Ora { $name } è qui
edit-deleted = { $name } è nel cestino
edit-joined = Ora è una persona sola: { $name }
edit-apart = Sono due persone diverse
edit-import-nothing = In questo file non c’è nessuno
people-doubles = { $n ->
    [one] { $n } coppia può essere un doppione
   *[other] { $n } coppie possono essere doppioni
}
edit-goes = { $n ->
    [one] Va in { $n } posto con la prossima sincronizzazione
   *[other] Va in { $n } posti con la prossima sincronizzazione
}
