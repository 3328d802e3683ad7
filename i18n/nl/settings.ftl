### Instellingen, schema, het systeemvak en meldingen. Sleutels beginnen met de naam van hun scherm.

## cordial schedule
schedule-every = Elke plek wordt vanzelf gesynchroniseerd: { $every }
schedule-on-plug = Als een telefoon wordt aangesloten
schedule-after-change = Een minuut na een wijziging hier
schedule-after-wake = Nadat de computer wakker wordt, zodra het netwerk er weer is
schedule-not-on-battery = Niet op de accu
schedule-quiet = Stil: { $hours }
schedule-paused = Gepauzeerd tot je hervat
schedule-paused-until = Gepauzeerd tot { $when }
schedule-next = volgende { $when }
schedule-not-by-itself = niet vanzelf
schedule-held-by-hand = alleen handmatig
schedule-held-needs-you = wacht op je
schedule-held-paused = gepauzeerd
schedule-held-away = als hij wordt aangesloten
schedule-held-network = als het netwerk er weer is
schedule-held-battery = als de computer op netstroom zit
schedule-today = Vandaag: { $due } gepland, { $done } gedaan, { $failed } mislukt, { $missed } gemist

## Gezegd op het bureaublad
tell-needs-you = { $name } heeft je nodig
tell-fails = Synchroniseren met { $name } lukt niet
tell-held = { $n ->
    [one] { $name }: 1 verwijdering wacht op je
   *[other] { $name }: { $n } verwijderingen wachten op je
}
tell-conflicts = { $n ->
    [one] { $name }: 1 vraag wacht op je
   *[other] { $name }: { $n } vragen wachten op je
}
tell-stale = Met { $name } is niets gesynchroniseerd sinds { $when }
tell-synced = { $name } is bijgewerkt: { $added } nieuw, { $changed } gewijzigd, { $deleted } verwijderd
tell-open = Cordial openen
tell-sync-again = Opnieuw proberen
tell-later = Later

## Het systeemvak
tray-open = Cordial openen
tray-sync-all = Alles synchroniseren
tray-sync-place = { $name } · nu synchroniseren
tray-pause = Pauzeren
tray-pause-hour = Een uur lang
tray-pause-tomorrow = Tot morgen
tray-pause-resume = Tot ik hervat
tray-resume = Weer synchroniseren
tray-quit = Afsluiten
tray-fine = Alles is bijgewerkt
tray-paused = Gepauzeerd
tray-syncing = Bezig met synchroniseren
tray-needs-you = Er wacht iets op je

## De pagina
frame-nav-settings = Instellingen
settings-back = Alle instellingen
settings-sec-schedule = Schema
settings-sec-safety = Veiligheid
settings-sec-messages = Meldingen
settings-sec-places = Plekken
settings-sec-language = Taal en regio
settings-sec-look = Weergave
settings-sec-start = Opstarten
settings-sync = Synchroniseren
settings-sync-note = zolang een plek bereikbaar is
settings-every-minutes = elke { $n } minuten
settings-every-hours = { $n ->
    [one] elk uur
   *[other] elke { $n } uur
}
settings-every-day = één keer per dag
settings-by-hand = alleen handmatig
settings-as-usual = zoals gewoonlijk
settings-as-usual-is = zoals gewoonlijk: { $every }
settings-on-plug = Als een telefoon wordt aangesloten
settings-after-change = Een minuut nadat ik hier iets wijzig
settings-after-wake = Nadat de computer wakker wordt
settings-after-wake-note = zodra het netwerk er weer is
settings-quiet = Stil
settings-night = ’s Nachts niet synchroniseren
settings-from = van
settings-to = tot
settings-battery = Niet op de accu
settings-bad-time = Schrijf een tijd als 22:00
settings-today = Vandaag
settings-today-line = { $due } gepland, { $done } gedaan, { $missed } gemist
settings-today-failed = { $n ->
    [one] 1 mislukt
   *[other] { $n } mislukt
}
settings-next = volgende { $when }
settings-pause = Pauzeren
settings-pause-now = Niets vanzelf synchroniseren
settings-paused = Gepauzeerd tot je hervat
settings-paused-until = Gepauzeerd tot { $when }
settings-guard = Vragen vóór verwijderen
settings-guard-note = als er meer dan { $count } items en meer dan { $percent }% zouden verdwijnen; altijd als ze allemaal zouden verdwijnen
settings-guard-choice = { $count } en { $percent }%
settings-copies = Reservekopieën
settings-copies-note = vóór elke synchronisatie, twee jaar bewaard; van de laatste week allemaal
settings-copy-last = de laatste { $when }
settings-copy-none = nog geen
settings-second = Tweede plek
settings-second-note = een map op een andere schijf waar elke kopie ook heen gaat
settings-second-hint = Map, bijvoorbeeld /media/stick
settings-second-use = Deze map gebruiken
settings-second-stop = Geen gebruiken
settings-second-missing = De map is er nu niet. Wat ontbreekt, wordt aangevuld zodra de map er weer is.
settings-second-same = De map staat op dezelfde schijf: dat helpt niet als die schijf stukgaat.
settings-second-fine = Alle kopieën staan er ook.
settings-tell-needs = Als ik iets moet doen
settings-tell-stale = Als er niets is gesynchroniseerd
settings-stale-off = nooit
settings-stale-hours = { $n ->
    [one] 1 uur lang
   *[other] { $n } uur lang
}
settings-stale-days = { $n ->
    [one] 1 dag lang
   *[other] { $n } dagen lang
}
settings-tell-every = Na elke synchronisatie
settings-tell-note = Meldingen verschijnen op het bureaublad, elk probleem één keer, en niet tijdens stille uren.
settings-places-none = Er is nog geen telefoon of account.
settings-place-calls = begint op de telefoon
settings-language = Taal
settings-like-system = zoals het systeem
settings-region = Nummers komen uit
settings-region-note = voor nummers zonder landnummer
settings-first-day = Eerste dag van de week
settings-first-day-usual = zoals in het land
settings-theme = Kleuren
settings-theme-light = licht
settings-theme-dark = donker
settings-text = Tekstgrootte
settings-percent = { $n }%
settings-smaller = Kleiner
settings-larger = Groter
settings-contrast = Hoog contrast
settings-motion = Minder beweging
settings-motion-note = woorden zeggen hoe het staat, niets beweegt
settings-with-computer = Samen met de computer starten
settings-with-computer-note = stil, zonder venster
settings-keep = Doorgaan als het venster is gesloten
settings-keep-tray = Cordial blijft naast de klok staan.
settings-keep-no-tray = Dit bureaublad toont geen pictogrammen naast de klok. Cordial werkt door; open het weer via het menu.
settings-on = aan
settings-off = uit
settings-country = { $name } +{ $prefix }
