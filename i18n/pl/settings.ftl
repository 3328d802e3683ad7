### Ustawienia, harmonogram, ikona obok zegara i powiadomienia. Klucze zaczynają się od nazwy swojego ekranu.

## cordial schedule
schedule-every = Każde miejsce synchronizuje się samo: { $every }
schedule-on-plug = Po podłączeniu telefonu
schedule-after-change = Minutę po zmianie wprowadzonej tutaj
schedule-after-wake = Po wybudzeniu komputera, gdy tylko wróci sieć
schedule-not-on-battery = Nie na baterii
schedule-quiet = Cisza: { $hours }
schedule-paused = Wstrzymane aż do wznowienia
schedule-paused-until = Wstrzymane do: { $when }
schedule-next = następny raz: { $when }
schedule-not-by-itself = nie samo
schedule-held-by-hand = tylko ręcznie
schedule-held-needs-you = wymaga uwagi
schedule-held-paused = wstrzymane
schedule-held-away = po podłączeniu
schedule-held-network = gdy wróci sieć
schedule-held-battery = gdy komputer będzie podłączony do prądu
schedule-today = Dziś – zaplanowane: { $due }, wykonane: { $done }, nieudane: { $failed }, pominięte: { $missed }

## Powiadomienia na pulpicie
tell-needs-you = { $name } wymaga uwagi
tell-fails = Synchronizacja z { $name } nie działa
tell-held = { $n ->
    [one] { $name }: 1 usunięcie czeka na zgodę
    [few] { $name }: { $n } usunięcia czekają na zgodę
    [many] { $name }: { $n } usunięć czeka na zgodę
   *[other] { $name }: { $n } usunięć czeka na zgodę
}
tell-conflicts = { $n ->
    [one] { $name }: 1 pytanie czeka na odpowiedź
    [few] { $name }: { $n } pytania czekają na odpowiedź
    [many] { $name }: { $n } pytań czeka na odpowiedź
   *[other] { $name }: { $n } pytań czeka na odpowiedź
}
tell-stale = Od { $when } nie było synchronizacji z { $name }
tell-synced = { $name }: aktualne – nowe: { $added }, zmienione: { $changed }, usunięte: { $deleted }
tell-open = Otwórz Cordial
tell-sync-again = Spróbuj ponownie
tell-later = Później

## Ikona obok zegara
tray-open = Otwórz Cordial
tray-sync-all = Synchronizuj wszystko
tray-sync-place = { $name } · synchronizuj
tray-pause = Wstrzymaj
tray-pause-hour = Na godzinę
tray-pause-tomorrow = Do jutra
tray-pause-resume = Aż do wznowienia
tray-resume = Wznów synchronizację
tray-quit = Zakończ
tray-fine = Wszystko aktualne
tray-paused = Wstrzymane
tray-syncing = Trwa synchronizacja
tray-needs-you = Coś wymaga uwagi

## Strona ustawień
frame-nav-settings = Ustawienia
settings-back = Wszystkie ustawienia
settings-sec-schedule = Harmonogram
settings-sec-safety = Bezpieczeństwo
settings-sec-messages = Powiadomienia
settings-sec-places = Miejsca
settings-sec-language = Język i region
settings-sec-look = Wygląd
settings-sec-start = Uruchamianie
settings-sync = Synchronizuj
settings-sync-note = dopóki miejsce jest dostępne
settings-every-minutes = { $n ->
    [one] co minutę
    [few] co { $n } minuty
    [many] co { $n } minut
   *[other] co { $n } minut
}
settings-every-hours = { $n ->
    [one] co godzinę
    [few] co { $n } godziny
    [many] co { $n } godzin
   *[other] co { $n } godzin
}
settings-every-day = raz dziennie
settings-by-hand = tylko ręcznie
settings-as-usual = jak zwykle
settings-as-usual-is = jak zwykle: { $every }
settings-on-plug = Po podłączeniu telefonu
settings-after-change = Minutę po mojej zmianie tutaj
settings-after-wake = Po wybudzeniu komputera
settings-after-wake-note = gdy tylko wróci sieć
settings-quiet = Cisza
settings-night = Bez synchronizacji w nocy
settings-from = od
settings-to = do
settings-battery = Nie na baterii
settings-bad-time = Godzinę zapisuje się tak: 22:00
settings-today = Dziś
settings-today-line = zaplanowane: { $due }, wykonane: { $done }, pominięte: { $missed }
settings-today-failed = { $n ->
    [one] nieudane: { $n }
    [few] nieudane: { $n }
    [many] nieudane: { $n }
   *[other] nieudane: { $n }
}
settings-next = następny raz: { $when }
settings-pause = Wstrzymanie
settings-pause-now = Nie synchronizuj niczego samoczynnie
settings-paused = Wstrzymane aż do wznowienia
settings-paused-until = Wstrzymane, wznowienie: { $when }
settings-guard = Pytaj przed usuwaniem
settings-guard-note = gdy miałoby zniknąć więcej wpisów niż { $count } i więcej niż { $percent }%; zawsze, gdy miałyby zniknąć wszystkie
settings-guard-choice = { $count } i { $percent }%
settings-copies = Kopie zapasowe
settings-copies-note = przed każdą synchronizacją, przechowywane przez dwa lata; z ostatniego tygodnia wszystkie
settings-copy-last = ostatnia: { $when }
settings-copy-none = jeszcze żadnej
settings-second = Drugie miejsce
settings-second-note = folder na innym dysku, do którego też trafia każda kopia
settings-second-hint = Folder, na przykład /media/stick
settings-second-use = Użyj tego folderu
settings-second-stop = Nie używaj żadnego
settings-second-missing = Teraz jest niedostępne. Gdy wróci, dostanie to, co je ominęło.
settings-second-same = Jest na tym samym dysku: nie pomoże, gdy ten dysk się zepsuje.
settings-second-fine = Ma każdą kopię.
settings-tell-needs = Gdy trzeba coś zrobić
settings-tell-stale = Gdy nie było synchronizacji
settings-stale-off = nigdy
settings-stale-hours = { $n ->
    [one] przez 1 godzinę
    [few] przez { $n } godziny
    [many] przez { $n } godzin
   *[other] przez { $n } godzin
}
settings-stale-days = { $n ->
    [one] przez 1 dzień
    [few] przez { $n } dni
    [many] przez { $n } dni
   *[other] przez { $n } dni
}
settings-tell-every = Po każdej synchronizacji
settings-tell-note = Powiadomienia pojawiają się na pulpicie, o każdym błędzie raz, a w godzinach ciszy żadne.
settings-places-none = Nie ma jeszcze telefonu ani konta.
settings-place-calls = zaczyna się na telefonie
settings-language = Język
settings-like-system = jak w systemie
settings-region = Kraj numerów
settings-region-note = dla numerów zapisanych bez numeru kierunkowego kraju
settings-first-day = Pierwszy dzień tygodnia
settings-first-day-usual = jak w kraju
settings-theme = Kolory
settings-theme-light = jasne
settings-theme-dark = ciemne
settings-text = Wielkość tekstu
settings-percent = { $n }%
settings-smaller = Mniejszy
settings-larger = Większy
settings-contrast = Duży kontrast
settings-motion = Mniej ruchu
settings-motion-note = stan opisują słowa, nic się nie porusza
settings-with-computer = Uruchamiaj razem z komputerem
settings-with-computer-note = po cichu, bez okna
settings-keep = Działaj dalej po zamknięciu okna
settings-keep-tray = Cordial zostaje obok zegara.
settings-keep-no-tray = Ten pulpit nie pokazuje ikon obok zegara. Cordial działa dalej; otwórz go ponownie z menu.
settings-on = włączone
settings-off = wyłączone
settings-country = { $name } +{ $prefix }
