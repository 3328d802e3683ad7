### Settings, schedule, the tray and notifications. Keys begin with the name of their screen.

## cordial schedule
schedule-every = Jeder Ort wird von selbst abgeglichen: { $every }
schedule-on-plug = Wenn ein Telefon angeschlossen wird
schedule-after-change = Eine Minute nach einer Änderung hier
schedule-after-wake = Nach dem Aufwachen des Computers, sobald das Netz wieder da ist
schedule-not-on-battery = Nicht im Akkubetrieb
schedule-quiet = Ruhe: { $hours }
schedule-paused = Angehalten, bis Sie weitermachen
schedule-paused-until = Angehalten bis { $when }
schedule-next = das nächste Mal { $when }
schedule-not-by-itself = nicht von selbst
schedule-held-by-hand = nur von Hand
schedule-held-needs-you = wartet auf Sie
schedule-held-paused = angehalten
schedule-held-away = sobald es angeschlossen ist
schedule-held-network = sobald das Netz wieder da ist
schedule-held-battery = sobald der Computer am Netz hängt
schedule-today = Heute: { $due } fällig, { $done } erledigt, { $failed } fehlgeschlagen, { $missed } verpasst

## Auf dem Desktop gesagt
tell-needs-you = { $name } braucht Sie
tell-fails = Der Abgleich mit { $name } funktioniert nicht
tell-held = { $n ->
    [one] { $name }: 1 Löschung wartet auf Sie
   *[other] { $name }: { $n } Löschungen warten auf Sie
}
tell-conflicts = { $n ->
    [one] { $name }: 1 Frage wartet auf Sie
   *[other] { $name }: { $n } Fragen warten auf Sie
}
tell-stale = Mit { $name } wurde seit { $when } nichts abgeglichen
tell-synced = { $name } ist auf dem neuesten Stand: { $added } neu, { $changed } geändert, { $deleted } gelöscht
tell-open = Cordial öffnen
tell-sync-again = Noch einmal versuchen
tell-later = Später

## Neben der Uhr
tray-open = Cordial öffnen
tray-sync-all = Alles abgleichen
tray-sync-place = { $name } · jetzt abgleichen
tray-pause = Anhalten
tray-pause-hour = Eine Stunde lang
tray-pause-tomorrow = Bis morgen
tray-pause-resume = Bis ich weitermache
tray-resume = Abgleich fortsetzen
tray-quit = Beenden
tray-fine = Alles auf dem neuesten Stand
tray-paused = Angehalten
tray-syncing = Abgleich läuft
tray-needs-you = Etwas braucht Sie

## Die Seite
frame-nav-settings = Einstellungen
settings-back = Alle Einstellungen
settings-sec-schedule = Zeitplan
settings-sec-safety = Sicherheit
settings-sec-messages = Meldungen
settings-sec-places = Orte
settings-sec-language = Sprache und Region
settings-sec-look = Aussehen
settings-sec-start = Programmstart
settings-sync = Abgleichen
settings-sync-note = solange ein Ort erreichbar ist
settings-every-minutes = alle { $n } Minuten
settings-every-hours = { $n ->
    [one] jede Stunde
   *[other] alle { $n } Stunden
}
settings-every-day = einmal am Tag
settings-by-hand = nur von Hand
settings-as-usual = wie üblich
settings-as-usual-is = wie üblich: { $every }
settings-on-plug = Wenn ein Telefon angeschlossen wird
settings-after-change = Eine Minute, nachdem ich hier etwas geändert habe
settings-after-wake = Nach dem Aufwachen des Computers
settings-after-wake-note = sobald das Netz wieder da ist
settings-quiet = Ruhe
settings-night = Nachts nicht abgleichen
settings-from = von
settings-to = bis
settings-battery = Nicht im Akkubetrieb
settings-bad-time = Eine Uhrzeit schreibt man wie 22:00
settings-today = Heute
settings-today-line = { $due } fällig, { $done } erledigt, { $missed } verpasst
settings-today-failed = { $n } fehlgeschlagen
settings-next = nächster Abgleich { $when }
settings-pause = Pause
settings-pause-now = Nichts von selbst abgleichen
settings-paused = Angehalten, bis Sie weitermachen
settings-paused-until = Angehalten bis { $when }
settings-guard = Vor dem Löschen fragen
settings-guard-note = wenn mehr als { $count } Einträge und mehr als { $percent } % verschwänden; immer, wenn es alle wären
settings-guard-choice = { $count } und { $percent } %
settings-copies = Sicherheitskopien
settings-copies-note = vor jedem Abgleich, zwei Jahre lang aufbewahrt; alles aus der letzten Woche
settings-copy-last = die letzte { $when }
settings-copy-none = noch keine
settings-second = Zweiter Ort
settings-second-note = ein Ordner auf einem anderen Datenträger, der jede Kopie ebenfalls bekommt
settings-second-hint = Ordner, zum Beispiel /media/stick
settings-second-use = Diesen Ordner verwenden
settings-second-stop = Keinen verwenden
settings-second-missing = Er ist gerade nicht da. Was fehlt, bekommt er, sobald er wieder da ist.
settings-second-same = Er liegt auf demselben Datenträger: keine Hilfe, wenn dieser ausfällt.
settings-second-fine = Er hat jede Kopie.
settings-tell-needs = Wenn ich etwas tun muss
settings-tell-stale = Wenn nichts abgeglichen wurde
settings-stale-off = nie
settings-stale-hours = { $n ->
    [one] seit 1 Stunde
   *[other] seit { $n } Stunden
}
settings-stale-days = { $n ->
    [one] seit 1 Tag
   *[other] seit { $n } Tagen
}
settings-tell-every = Nach jedem Abgleich
settings-tell-note = Meldungen kommen über den Desktop, jeder Fehler einmal, und keine in der Ruhezeit.
settings-places-none = Es gibt noch kein Telefon und kein Konto.
settings-place-calls = beginnt am Telefon
settings-language = Sprache
settings-like-system = wie das System
settings-region = Nummern sind aus
settings-region-note = für Nummern ohne Ländervorwahl
settings-first-day = Erster Tag der Woche
settings-first-day-usual = wie im Land üblich
settings-theme = Farben
settings-theme-light = hell
settings-theme-dark = dunkel
settings-text = Textgröße
settings-percent = { $n } %
settings-smaller = Kleiner
settings-larger = Größer
settings-contrast = Hoher Kontrast
settings-motion = Weniger Bewegung
settings-motion-note = Worte sagen den Zustand, nichts bewegt sich
settings-with-computer = Mit dem Computer starten
settings-with-computer-note = leise, ohne Fenster
settings-keep = Weiterlaufen, wenn das Fenster geschlossen ist
settings-keep-tray = Cordial bleibt neben der Uhr.
settings-keep-no-tray = Dieser Desktop zeigt keine Symbole neben der Uhr. Cordial arbeitet weiter; öffnen Sie es wieder über das Menü.
settings-on = an
settings-off = aus
settings-country = { $name } +{ $prefix }
