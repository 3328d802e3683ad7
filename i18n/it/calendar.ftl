### Calendario, Attività e Note. Le chiavi cominciano con il nome della loro pagina.

calendar-nav = Calendario
calendar-plain = Senza calendario
calendar-day-1 = lun
calendar-day-2 = mar
calendar-day-3 = mer
calendar-day-4 = gio
calendar-day-5 = ven
calendar-day-6 = sab
calendar-day-7 = dom
calendar-long-date = { $weekday } { $date }
calendar-days = { $from } – { $to }
calendar-days-of-month = { $from } – { $to }
# Parole che si possono scrivere per un giorno, separate da virgole.
calendar-word-today = oggi
calendar-word-tomorrow = domani
calendar-word-after = dopodomani, dopo domani
calendar-view-day = Giorno
calendar-view-week = Settimana
calendar-view-month = Mese
calendar-view-agenda = Elenco
calendar-earlier = Indietro (Pag su)
calendar-later = Avanti (Pag giù)
calendar-today = Oggi
calendar-today-word = oggi
calendar-new = Nuovo evento
calendar-legend-hide = Nascondi questo calendario
calendar-legend-show = Mostra questo calendario
calendar-more = { $n ->
    [one] +{ $n } altro
   *[other] +{ $n } altri
}
calendar-all-day = giornata
calendar-hours = { $from } – { $to }
calendar-untitled = Senza titolo
calendar-when-day = { $day }, tutto il giorno
calendar-when-days = { $day } – { $last }
calendar-when-clock = { $day }, { $from }
calendar-when-hours = { $day }, { $from } – { $to }
calendar-when-nights = { $day }, { $from } – { $last }, { $to }
calendar-edit = Modifica
calendar-delete = Elimina
calendar-close = Chiudi
calendar-kept-all = su { $place }
calendar-kept-not-yet = non su { $place }
calendar-kept-except = su { $place }, senza { $list }
calendar-lacks-repeat = la ripetizione
calendar-lacks-alarms = gli avvisi
calendar-lacks-place = il luogo
calendar-lacks-notes = le note
calendar-lacks-calendar = il calendario
calendar-lacks-people = gli invitati
calendar-alarm-start = all’inizio
calendar-alarm-minutes = { $n ->
    [one] { $n } minuto prima
   *[other] { $n } minuti prima
}
calendar-alarm-hours = { $n ->
    [one] { $n } ora prima
   *[other] { $n } ore prima
}
calendar-alarm-days = { $n ->
    [one] { $n } giorno prima
   *[other] { $n } giorni prima
}
calendar-alarm-weeks = { $n ->
    [one] { $n } settimana prima
   *[other] { $n } settimane prima
}
calendar-repeat-ever = { $rhythm }
calendar-repeat-times = { $n ->
    [one] { $rhythm }, { $n } volta
   *[other] { $rhythm }, { $n } volte
}
calendar-repeat-until = { $rhythm }, fino al giorno { $date }
calendar-repeat-own = con un ritmo tutto suo
calendar-repeat-days = { $n ->
    [one] ogni giorno
   *[other] ogni { $n } giorni
}
calendar-repeat-weeks = { $n ->
    [one] ogni settimana, di { $days }
   *[other] ogni { $n } settimane, di { $days }
}
calendar-repeat-months = { $n ->
    [one] ogni mese, il giorno { $day }
   *[other] ogni { $n } mesi, il giorno { $day }
}
calendar-repeat-months-nth = { $n ->
    [one] ogni mese, { $which }
   *[other] ogni { $n } mesi, { $which }
}
calendar-repeat-years = { $n ->
    [one] ogni anno, il giorno { $date }
   *[other] ogni { $n } anni, il giorno { $date }
}
calendar-nth-1 = { $day ->
    [domenica] la prima { $day }
   *[other] il primo { $day }
}
calendar-nth-2 = { $day ->
    [domenica] la seconda { $day }
   *[other] il secondo { $day }
}
calendar-nth-3 = { $day ->
    [domenica] la terza { $day }
   *[other] il terzo { $day }
}
calendar-nth-4 = { $day ->
    [domenica] la quarta { $day }
   *[other] il quarto { $day }
}
calendar-nth-5 = { $day ->
    [domenica] la quinta { $day }
   *[other] il quinto { $day }
}
calendar-nth-last = { $day ->
    [domenica] l’ultima { $day }
   *[other] l’ultimo { $day }
}
calendar-form-new = Nuovo evento
calendar-form-edit = Modifica evento
calendar-form-title = Titolo
calendar-form-all-day = Tutto il giorno
calendar-form-start = Inizio
calendar-form-end = Fine
calendar-form-at = ore
calendar-form-place = Luogo
calendar-form-notes = Note
calendar-form-repeat = Si ripete
calendar-form-never = Mai
calendar-form-daily = Ogni giorno
calendar-form-weekly = Ogni settimana
calendar-form-fortnightly = Ogni 2 settimane
calendar-form-monthly = Ogni mese
calendar-form-yearly = Ogni anno
calendar-form-until = Fino a
calendar-form-for-ever = Vuoto: per sempre
calendar-form-times = { $n ->
    [one] { $n } volta in tutto
   *[other] { $n } volte in tutto
}
calendar-form-alarm = Avviso
calendar-form-calendar = Calendario
calendar-form-new-calendar = Un altro calendario…
calendar-form-no-date = Questa non è una data. Prova con 21/11 o domani.
calendar-form-no-clock = Prova con 14:30.
calendar-form-backwards = Finisce prima di cominciare.
calendar-form-save = Salva
calendar-form-cancel = Rinuncia
calendar-not-saved = «{ $title }» non è stato salvato.
calendar-resume = Continua a modificare
calendar-done-added = «{ $title }» è stato aggiunto.
calendar-done-saved = «{ $title }» è stato salvato.
calendar-done-moved = «{ $title }» è stato spostato.
calendar-done-deleted = «{ $title }» è stato eliminato.
calendar-undo = Annulla
calendar-gone = Questo evento non c’è più.
calendar-ask-change = Quali vuoi modificare?
calendar-ask-delete = Quali vuoi eliminare?
calendar-ask-undo = Questo evento si ripete. Qualunque cosa tu scelga, si può annullare.
calendar-reach-one = Solo questo
calendar-reach-later = Questo e tutti i successivi
calendar-reach-all = Tutti
calendar-ask-cancel = Rinuncia
calendar-empty = Nulla in programma per { $month }
calendar-empty-aside = Gli eventi del telefono appariranno qui dopo la prima sincronizzazione.

tasks-nav = Attività
tasks-title = { $n ->
    [0] Non resta nulla da fare
    [one] Una cosa da fare
   *[other] { $n } cose da fare
}
tasks-new = Aggiungi un’attività e premi Invio
tasks-late = In ritardo
tasks-today = Oggi
tasks-week = Nei prossimi sette giorni
tasks-later = Più tardi
tasks-someday = Senza data
tasks-section-done = Fatte
tasks-flag = urgente
tasks-due-today = oggi
tasks-due-tomorrow = domani
tasks-due-yesterday = ieri
tasks-empty = Ancora nessuna attività
tasks-empty-aside = Le attività del telefono appariranno qui dopo la prima sincronizzazione.
tasks-form-new = Nuova attività
tasks-form-edit = Modifica attività
tasks-form-due = Scadenza
tasks-form-no-due = Vuoto: senza data
tasks-form-priority = Priorità
tasks-priority-none = Nessuna
tasks-priority-high = Alta
tasks-priority-middle = Media
tasks-priority-low = Bassa
tasks-form-done = Fatta
tasks-form-category = Categoria
tasks-added = «{ $title }» è stata aggiunta.
tasks-saved = «{ $title }» è stata salvata.
tasks-done = «{ $title }» è fatta.
tasks-not-done = «{ $title }» è di nuovo da fare.
tasks-deleted = «{ $title }» è stata eliminata.
notes-nav = Note
notes-title = Note
notes-new = Nuova nota
notes-back = Tutte le note
notes-form-title = Titolo
notes-form-body = Scrivi qui…
notes-kept = Tutto è salvato.
notes-touched = Non ancora salvata. Si salva quando esci dalla nota.
notes-empty = Ancora nessuna nota
notes-empty-aside = Le note del telefono appariranno qui dopo la prima sincronizzazione.
notes-added = «{ $title }» è stata aggiunta.
notes-saved = «{ $title }» è stata salvata.
notes-deleted = «{ $title }» è stata eliminata.
calendar-holds = { $n ->
    [one] { $name } contiene { $n } evento
   *[other] { $name } contiene { $n } eventi
}
calendar-holds-since = { $n ->
    [one] { $name } contiene { $n } evento, da { $month }
   *[other] { $name } contiene { $n } eventi, da { $month }
}
calendar-week = settimana { $n }
