### Nastavení, plán, ikona u hodin a oznámení. Klíče začínají názvem své obrazovky.

## cordial schedule
schedule-every = Každé místo se synchronizuje samo: { $every }
schedule-on-plug = Po připojení telefonu
schedule-after-change = Minutu po změně tady
schedule-after-wake = Po probuzení počítače, jakmile je zase síť
schedule-not-on-battery = Ne na baterii
schedule-quiet = Klid: { $hours }
schedule-paused = Pozastaveno, dokud synchronizaci neobnovíte
schedule-paused-until = Pozastaveno, obnoví se { $when }
schedule-next = další { $when }
schedule-not-by-itself = ne samo
schedule-held-by-hand = jen ručně
schedule-held-needs-you = čeká na vás
schedule-held-paused = pozastaveno
schedule-held-away = po připojení
schedule-held-network = až bude zase síť
schedule-held-battery = až bude počítač v zásuvce
schedule-today = Dnes: mělo proběhnout { $due }, proběhlo { $done }, nezdařilo se { $failed }, zmeškáno { $missed }

## Oznámení na ploše
tell-needs-you = { $name } čeká na vás
tell-fails = Synchronizace nefunguje: { $name }
tell-held = { $n ->
    [one] { $name }: na vás čeká 1 smazání
    [few] { $name }: na vás čekají { $n } smazání
   *[other] { $name }: na vás čeká { $n } smazání
}
tell-conflicts = { $n ->
    [one] { $name }: na vás čeká 1 otázka
    [few] { $name }: na vás čekají { $n } otázky
   *[other] { $name }: na vás čeká { $n } otázek
}
tell-stale = { $name }: od { $when } se nic nesynchronizovalo
tell-synced = { $name }: vše je aktuální – přidáno { $added }, změněno { $changed }, smazáno { $deleted }
tell-open = Otevřít Cordial
tell-sync-again = Zkusit znovu
tell-later = Později

## Ikona u hodin
tray-open = Otevřít Cordial
tray-sync-all = Synchronizovat vše
tray-sync-place = { $name } · synchronizovat
tray-pause = Pozastavit
tray-pause-hour = Na hodinu
tray-pause-tomorrow = Do zítřka
tray-pause-resume = Dokud neobnovím
tray-resume = Obnovit synchronizaci
tray-quit = Ukončit
tray-fine = Vše je aktuální
tray-paused = Pozastaveno
tray-syncing = Synchronizuje se
tray-needs-you = Něco čeká na vás

## Stránka
frame-nav-settings = Nastavení
settings-back = Všechna nastavení
settings-sec-schedule = Plán
settings-sec-safety = Bezpečí
settings-sec-messages = Oznámení
settings-sec-places = Místa
settings-sec-language = Jazyk a oblast
settings-sec-look = Vzhled
settings-sec-start = Spuštění
settings-sync = Synchronizovat
settings-sync-note = když je místo dostupné
settings-every-minutes = { $n ->
    [one] každou minutu
    [few] každé { $n } minuty
   *[other] každých { $n } minut
}
settings-every-hours = { $n ->
    [one] každou hodinu
    [few] každé { $n } hodiny
   *[other] každých { $n } hodin
}
settings-every-day = jednou denně
settings-by-hand = jen ručně
settings-as-usual = jako obvykle
settings-as-usual-is = jako obvykle: { $every }
settings-on-plug = Po připojení telefonu
settings-after-change = Minutu poté, co tu něco změním
settings-after-wake = Po probuzení počítače
settings-after-wake-note = jakmile je zase síť
settings-quiet = Klid
settings-night = V noci nesynchronizovat
settings-from = od
settings-to = do
settings-battery = Ne na baterii
settings-bad-time = Čas se píše jako 22:00
settings-today = Dnes
settings-today-line = mělo proběhnout { $due }, proběhlo { $done }, zmeškáno { $missed }
settings-today-failed = { $n ->
    [one] 1 se nezdařila
    [few] { $n } se nezdařily
   *[other] { $n } se nezdařilo
}
settings-next = další { $when }
settings-pause = Přestávka
settings-pause-now = Nic nesynchronizovat samo
settings-paused = Pozastaveno, dokud synchronizaci neobnovíte
settings-paused-until = Pozastaveno, obnoví se { $when }
settings-guard = Ptát se před mazáním
settings-guard-note = pokud by zmizelo více než { $count } záznamů a více než { $percent } %; vždy, pokud by zmizely všechny
settings-guard-choice = { $count } a { $percent } %
settings-copies = Záložní kopie
settings-copies-note = před každou synchronizací, uchovávají se dva roky; z posledního týdne všechny
settings-copy-last = poslední { $when }
settings-copy-none = zatím žádná
settings-second = Záložní místo
settings-second-note = složka na jiném disku, která také dostane každou kopii
settings-second-hint = Složka, například /media/stick
settings-second-use = Použít tuto složku
settings-second-stop = Nepoužívat žádnou
settings-second-missing = Teď není dostupná. Co zmeškala, dostane, až zase bude.
settings-second-same = Je na stejném disku: když se ten disk porouchá, nepomůže.
settings-second-fine = Má všechny kopie.
settings-tell-needs = Když mám něco udělat
settings-tell-stale = Když se nic nesynchronizovalo
settings-stale-off = nikdy
settings-stale-hours = { $n ->
    [one] 1 hodinu
    [few] { $n } hodiny
   *[other] { $n } hodin
}
settings-stale-days = { $n ->
    [one] 1 den
    [few] { $n } dny
   *[other] { $n } dnů
}
settings-tell-every = Po každé synchronizaci
settings-tell-note = Oznámení se objeví na ploše, každá chyba jednou a v době klidu žádné.
settings-places-none = Zatím tu není žádný telefon ani účet.
settings-place-calls = začíná v telefonu
settings-language = Jazyk
settings-like-system = podle systému
settings-region = Země telefonních čísel
settings-region-note = pro čísla napsaná bez předvolby země
settings-first-day = První den týdne
settings-first-day-usual = jako v zemi
settings-theme = Barvy
settings-theme-light = světlé
settings-theme-dark = tmavé
settings-text = Velikost textu
settings-percent = { $n } %
settings-smaller = Menší
settings-larger = Větší
settings-contrast = Vysoký kontrast
settings-motion = Omezit pohyb
settings-motion-note = stav říkají slova, nic se nehýbe
settings-with-computer = Spouštět s počítačem
settings-with-computer-note = potichu, bez okna
settings-keep = Běžet dál i po zavření okna
settings-keep-tray = Cordial zůstane vedle hodin.
settings-keep-no-tray = Tato plocha neukazuje ikony u hodin. Cordial pracuje dál; znovu ho otevřete z nabídky.
settings-on = zapnuto
settings-off = vypnuto
settings-country = { $name } +{ $prefix }
