### Calendar, Tasks and Notes. Keys begin with the name of their screen.

calendar-nav = Kalender
calendar-plain = Ohne Kalender
calendar-day-1 = Mo
calendar-day-2 = Di
calendar-day-3 = Mi
calendar-day-4 = Do
calendar-day-5 = Fr
calendar-day-6 = Sa
calendar-day-7 = So
calendar-long-date = { $weekday }, { $date }
calendar-days = { $from } bis { $to }
calendar-days-of-month = { $from }. bis { $to }
# Words people may type for a day, with commas between them.
calendar-word-today = heute
calendar-word-tomorrow = morgen
calendar-word-after = übermorgen
calendar-view-day = Tag
calendar-view-week = Woche
calendar-view-month = Monat
calendar-view-agenda = Liste
calendar-earlier = Früher (Bild auf)
calendar-later = Später (Bild ab)
calendar-today = Heute
calendar-today-word = heute
calendar-new = Neuer Termin
calendar-legend-hide = Diesen Kalender ausblenden
calendar-legend-show = Diesen Kalender einblenden
calendar-more = +{ $n } weitere
calendar-all-day = ganztags
calendar-hours = { $from } bis { $to }
calendar-untitled = Ohne Titel
calendar-when-day = { $day }, ganztägig
calendar-when-days = { $day } bis { $last }
calendar-when-clock = { $day }, { $from }
calendar-when-hours = { $day }, { $from } bis { $to }
calendar-when-nights = { $day }, { $from } bis { $last }, { $to }
calendar-edit = Bearbeiten
calendar-delete = Löschen
calendar-close = Schließen
calendar-kept-all = auf { $place }
calendar-kept-not-yet = nicht auf { $place }
calendar-kept-except = auf { $place }, ohne { $list }
calendar-lacks-repeat = die Wiederholung
calendar-lacks-alarms = die Erinnerungen
calendar-lacks-place = den Ort
calendar-lacks-notes = die Notizen
calendar-lacks-calendar = den Kalender
calendar-lacks-people = die Gäste
calendar-alarm-start = zu Beginn
calendar-alarm-minutes = { $n ->
    [one] { $n } Minute vorher
   *[other] { $n } Minuten vorher
}
calendar-alarm-hours = { $n ->
    [one] { $n } Stunde vorher
   *[other] { $n } Stunden vorher
}
calendar-alarm-days = { $n ->
    [one] { $n } Tag vorher
   *[other] { $n } Tage vorher
}
calendar-alarm-weeks = { $n ->
    [one] { $n } Woche vorher
   *[other] { $n } Wochen vorher
}
calendar-repeat-ever = { $rhythm }
calendar-repeat-times = { $n ->
    [one] { $rhythm }, { $n }-mal
   *[other] { $rhythm }, { $n }-mal
}
calendar-repeat-until = { $rhythm }, bis { $date }
calendar-repeat-own = in einem eigenen Rhythmus
calendar-repeat-days = { $n ->
    [one] jeden Tag
   *[other] alle { $n } Tage
}
calendar-repeat-weeks = { $n ->
    [one] jede Woche am { $days }
   *[other] alle { $n } Wochen am { $days }
}
calendar-repeat-months = { $n ->
    [one] jeden Monat am { $day }.
   *[other] alle { $n } Monate am { $day }.
}
calendar-repeat-months-nth = { $n ->
    [one] jeden Monat { $which }
   *[other] alle { $n } Monate { $which }
}
calendar-repeat-years = { $n ->
    [one] jedes Jahr am { $date }
   *[other] alle { $n } Jahre am { $date }
}
calendar-nth-1 = am ersten { $day }
calendar-nth-2 = am zweiten { $day }
calendar-nth-3 = am dritten { $day }
calendar-nth-4 = am vierten { $day }
calendar-nth-5 = am fünften { $day }
calendar-nth-last = am letzten { $day }
calendar-form-new = Neuer Termin
calendar-form-edit = Termin bearbeiten
calendar-form-title = Titel
calendar-form-all-day = Ganztägig
calendar-form-start = Beginn
calendar-form-end = Ende
calendar-form-at = um
calendar-form-place = Ort
calendar-form-notes = Notizen
calendar-form-repeat = Wiederholung
calendar-form-never = Nie
calendar-form-daily = Täglich
calendar-form-weekly = Wöchentlich
calendar-form-fortnightly = Alle 2 Wochen
calendar-form-monthly = Monatlich
calendar-form-yearly = Jährlich
calendar-form-until = Bis
calendar-form-for-ever = Leer: ohne Ende
calendar-form-times = { $n ->
    [one] insgesamt { $n }-mal
   *[other] insgesamt { $n }-mal
}
calendar-form-alarm = Erinnerung
calendar-form-calendar = Kalender
calendar-form-new-calendar = Ein anderer Kalender…
calendar-form-no-date = Das ist kein Datum. Versuchen Sie 21.11. oder morgen.
calendar-form-no-clock = Zum Beispiel 14:30.
calendar-form-backwards = Der Termin endet, bevor er beginnt.
calendar-form-save = Speichern
calendar-form-cancel = Abbrechen
calendar-not-saved = „{ $title }“ wurde nicht gespeichert.
calendar-resume = Weiter bearbeiten
calendar-done-added = „{ $title }“ wurde hinzugefügt.
calendar-done-saved = „{ $title }“ wurde gespeichert.
calendar-done-moved = „{ $title }“ wurde verschoben.
calendar-done-deleted = „{ $title }“ wurde gelöscht.
calendar-undo = Rückgängig
calendar-gone = Diesen Termin gibt es nicht mehr.
calendar-ask-change = Welche möchten Sie ändern?
calendar-ask-delete = Welche möchten Sie löschen?
calendar-ask-undo = Dieser Termin wiederholt sich. Was Sie auch wählen, Sie können es rückgängig machen.
calendar-reach-one = Nur diesen
calendar-reach-later = Diesen und alle späteren
calendar-reach-all = Alle
calendar-ask-cancel = Nichts ändern
calendar-empty = Im { $month } ist nichts geplant
calendar-empty-aside = Termine Ihres Telefons erscheinen hier nach dem ersten Abgleich.

tasks-nav = Aufgaben
tasks-title = { $n ->
    [0] Nichts mehr zu tun
    [one] Eine Sache zu tun
   *[other] { $n } Dinge zu tun
}
tasks-new = Aufgabe eintragen und Enter drücken
tasks-late = Überfällig
tasks-today = Heute
tasks-week = In den nächsten sieben Tagen
tasks-later = Später
tasks-someday = Ohne Datum
tasks-section-done = Erledigt
tasks-flag = dringend
tasks-due-today = heute
tasks-due-tomorrow = morgen
tasks-due-yesterday = gestern
tasks-empty = Noch keine Aufgaben
tasks-empty-aside = Aufgaben Ihres Telefons erscheinen hier nach dem ersten Abgleich.
tasks-form-new = Neue Aufgabe
tasks-form-edit = Aufgabe bearbeiten
tasks-form-due = Fällig
tasks-form-no-due = Leer: ohne Datum
tasks-form-priority = Priorität
tasks-priority-none = Keine
tasks-priority-high = Hoch
tasks-priority-middle = Mittel
tasks-priority-low = Niedrig
tasks-form-done = Erledigt
tasks-form-category = Kategorie
tasks-added = „{ $title }“ wurde hinzugefügt.
tasks-saved = „{ $title }“ wurde gespeichert.
tasks-done = „{ $title }“ ist erledigt.
tasks-not-done = „{ $title }“ ist wieder zu tun.
tasks-deleted = „{ $title }“ wurde gelöscht.
notes-nav = Notizen
notes-title = Notizen
notes-new = Neue Notiz
notes-back = Alle Notizen
notes-form-title = Titel
notes-form-body = Hier schreiben…
notes-kept = Alles ist gespeichert.
notes-touched = Noch nicht gespeichert. Wer die Notiz verlässt, speichert sie.
notes-empty = Noch keine Notizen
notes-empty-aside = Notizen Ihres Telefons erscheinen hier nach dem ersten Abgleich.
notes-added = „{ $title }“ wurde hinzugefügt.
notes-saved = „{ $title }“ wurde gespeichert.
notes-deleted = „{ $title }“ wurde gelöscht.
calendar-holds = { $n ->
    [one] { $name } hat { $n } Termin
   *[other] { $name } hat { $n } Termine
}
calendar-holds-since = { $n ->
    [one] { $name } hat { $n } Termin ab { $month }
   *[other] { $name } hat { $n } Termine ab { $month }
}
calendar-week = Woche { $n }
