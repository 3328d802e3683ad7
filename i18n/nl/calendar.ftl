### Agenda, Taken en Notities. Sleutels beginnen met de naam van hun scherm.

calendar-nav = Agenda
calendar-plain = Zonder agenda
calendar-day-1 = ma
calendar-day-2 = di
calendar-day-3 = wo
calendar-day-4 = do
calendar-day-5 = vr
calendar-day-6 = za
calendar-day-7 = zo
calendar-long-date = { $weekday } { $date }
calendar-days = { $from } t/m { $to }
calendar-days-of-month = { $from } t/m { $to }
# Woorden die mensen voor een dag kunnen typen, met komma’s ertussen.
calendar-word-today = vandaag
calendar-word-tomorrow = morgen
calendar-word-after = overmorgen
calendar-view-day = Dag
calendar-view-week = Week
calendar-view-month = Maand
calendar-view-agenda = Lijst
calendar-earlier = Eerder (Page Up)
calendar-later = Later (Page Down)
calendar-today = Vandaag
calendar-today-word = vandaag
calendar-new = Nieuwe afspraak
calendar-legend-hide = Deze agenda verbergen
calendar-legend-show = Deze agenda tonen
calendar-more = nog { $n }
calendar-all-day = hele dag
calendar-hours = { $from } tot { $to }
calendar-untitled = Zonder titel
calendar-when-day = { $day }, hele dag
calendar-when-days = { $day } t/m { $last }
calendar-when-clock = { $day }, { $from }
calendar-when-hours = { $day }, { $from } tot { $to }
calendar-when-nights = { $day }, { $from } tot { $last }, { $to }
calendar-edit = Bewerken
calendar-delete = Verwijderen
calendar-close = Sluiten
calendar-kept-all = op { $place }
calendar-kept-not-yet = niet op { $place }
calendar-kept-except = op { $place }, zonder { $list }
calendar-lacks-repeat = de herhaling
calendar-lacks-alarms = de herinneringen
calendar-lacks-place = de locatie
calendar-lacks-notes = de notities
calendar-lacks-calendar = de agenda
calendar-lacks-people = de gasten
calendar-alarm-start = bij het begin
calendar-alarm-minutes = { $n ->
    [one] { $n } minuut ervoor
   *[other] { $n } minuten ervoor
}
calendar-alarm-hours = { $n ->
    [one] { $n } uur ervoor
   *[other] { $n } uur ervoor
}
calendar-alarm-days = { $n ->
    [one] { $n } dag ervoor
   *[other] { $n } dagen ervoor
}
calendar-alarm-weeks = { $n ->
    [one] { $n } week ervoor
   *[other] { $n } weken ervoor
}
calendar-repeat-ever = { $rhythm }
calendar-repeat-times = { $n ->
    [one] { $rhythm }, { $n } keer
   *[other] { $rhythm }, { $n } keer
}
calendar-repeat-until = { $rhythm }, tot en met { $date }
calendar-repeat-own = in een eigen ritme
calendar-repeat-days = { $n ->
    [one] elke dag
   *[other] elke { $n } dagen
}
calendar-repeat-weeks = { $n ->
    [one] elke week op { $days }
   *[other] elke { $n } weken op { $days }
}
calendar-repeat-months = { $n ->
    [one] elke maand op dag { $day }
   *[other] elke { $n } maanden op dag { $day }
}
calendar-repeat-months-nth = { $n ->
    [one] elke maand op { $which }
   *[other] elke { $n } maanden op { $which }
}
calendar-repeat-years = { $n ->
    [one] elk jaar op { $date }
   *[other] elke { $n } jaar op { $date }
}
calendar-nth-1 = de eerste { $day }
calendar-nth-2 = de tweede { $day }
calendar-nth-3 = de derde { $day }
calendar-nth-4 = de vierde { $day }
calendar-nth-5 = de vijfde { $day }
calendar-nth-last = de laatste { $day }
calendar-form-new = Nieuwe afspraak
calendar-form-edit = Afspraak bewerken
calendar-form-title = Titel
calendar-form-all-day = Hele dag
calendar-form-start = Begint
calendar-form-end = Eindigt
calendar-form-at = om
calendar-form-place = Locatie
calendar-form-notes = Notities
calendar-form-repeat = Herhaling
calendar-form-never = Nooit
calendar-form-daily = Elke dag
calendar-form-weekly = Elke week
calendar-form-fortnightly = Elke 2 weken
calendar-form-monthly = Elke maand
calendar-form-yearly = Elk jaar
calendar-form-until = Tot en met
calendar-form-for-ever = Leeg: voor altijd
calendar-form-times = { $n ->
    [one] { $n } keer in totaal
   *[other] { $n } keer in totaal
}
calendar-form-alarm = Herinnering
calendar-form-calendar = Agenda
calendar-form-new-calendar = Een andere agenda…
calendar-form-no-date = Dit is geen datum. Probeer 21-11 of morgen.
calendar-form-no-clock = Probeer 14:30.
calendar-form-backwards = De afspraak eindigt voordat hij begint.
calendar-form-save = Opslaan
calendar-form-cancel = Annuleren
calendar-not-saved = “{ $title }” is niet opgeslagen.
calendar-resume = Verder bewerken
calendar-done-added = “{ $title }” is toegevoegd.
calendar-done-saved = “{ $title }” is opgeslagen.
calendar-done-moved = “{ $title }” is verplaatst.
calendar-done-deleted = “{ $title }” is verwijderd.
calendar-undo = Ongedaan maken
calendar-gone = Deze afspraak is er niet meer.
calendar-ask-change = Welke wil je wijzigen?
calendar-ask-delete = Welke wil je verwijderen?
calendar-ask-undo = Deze afspraak herhaalt zich. Wat je ook kiest, je kunt het ongedaan maken.
calendar-reach-one = Alleen deze
calendar-reach-later = Deze en alle latere
calendar-reach-all = Allemaal
calendar-ask-cancel = Annuleren
calendar-empty = Niets gepland in { $month }
calendar-empty-aside = Afspraken van je telefoon verschijnen hier na de eerste synchronisatie.

tasks-nav = Taken
tasks-title = { $n ->
    [0] Niets meer te doen
    [one] Eén ding te doen
   *[other] { $n } dingen te doen
}
tasks-new = Voeg een taak toe en druk op Enter
tasks-late = Te laat
tasks-today = Vandaag
tasks-week = In de komende zeven dagen
tasks-later = Later
tasks-someday = Zonder datum
tasks-section-done = Gedaan
tasks-flag = dringend
tasks-due-today = vandaag
tasks-due-tomorrow = morgen
tasks-due-yesterday = gisteren
tasks-empty = Nog geen taken
tasks-empty-aside = Taken van je telefoon verschijnen hier na de eerste synchronisatie.
tasks-form-new = Nieuwe taak
tasks-form-edit = Taak bewerken
tasks-form-due = Uiterlijk
tasks-form-no-due = Leeg: zonder datum
tasks-form-priority = Prioriteit
tasks-priority-none = Geen
tasks-priority-high = Hoog
tasks-priority-middle = Gemiddeld
tasks-priority-low = Laag
tasks-form-done = Gedaan
tasks-form-category = Categorie
tasks-added = “{ $title }” is toegevoegd.
tasks-saved = “{ $title }” is opgeslagen.
tasks-done = “{ $title }” is gedaan.
tasks-not-done = “{ $title }” moet weer worden gedaan.
tasks-deleted = “{ $title }” is verwijderd.
notes-nav = Notities
notes-title = Notities
notes-new = Nieuwe notitie
notes-back = Alle notities
notes-form-title = Titel
notes-form-body = Schrijf hier…
notes-kept = Alles is opgeslagen.
notes-touched = Nog niet opgeslagen. Dat gebeurt als je de notitie verlaat.
notes-empty = Nog geen notities
notes-empty-aside = Notities van je telefoon verschijnen hier na de eerste synchronisatie.
notes-added = “{ $title }” is toegevoegd.
notes-saved = “{ $title }” is opgeslagen.
notes-deleted = “{ $title }” is verwijderd.
calendar-holds = { $n ->
    [one] { $name } heeft { $n } afspraak
   *[other] { $name } heeft { $n } afspraken
}
calendar-holds-since = { $n ->
    [one] { $name } heeft { $n } afspraak, vanaf { $month }
   *[other] { $name } heeft { $n } afspraken, vanaf { $month }
}
calendar-week = week { $n }
