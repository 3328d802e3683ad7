### Kreator pierwszej synchronizacji i strona miejsca. Klucze zaczynają się od nazwy swojego ekranu.

home-set-up = Skonfiguruj…
home-place = Szczegóły…
wizard-title = Podłącz telefon
wizard-title-account = Dodaj konto internetowe
wizard-title-name = Podłącz { $name }
wizard-step = Krok { $step } z { $steps }
wizard-step-name = Krok { $step } z { $steps } · { $name }
wizard-step-find = Znajdź
wizard-step-pair = Sparuj
wizard-step-choose = Wybierz
wizard-step-copy = Kopia zapasowa
wizard-step-compare = Porównaj
wizard-step-decide = Zdecyduj
wizard-step-preview = Podgląd
wizard-step-write = Zapisz
wizard-step-done = Gotowe
wizard-close = Zamknij
wizard-back = Wstecz
wizard-next = Dalej
wizard-open = Otwórz plik
wizard-compare = Porównaj
wizard-copy-now = Zrób kopie
wizard-show-preview = Pokaż podgląd
wizard-write = Zapisz teraz
wizard-write-again = Spróbuj ponownie
wizard-finish = Zakończ
wizard-promise = Nic się nie zmieni przed krokiem 8.
wizard-promise-reading = Tylko odczyt. Nic się nie zmieni przed krokiem 8.
wizard-promise-decide = Nic jeszcze nie zmieniono. Teraz będzie podgląd.
wizard-promise-preview = To wszystko, co się stanie; można to cofnąć w Historii.
wizard-promise-write = Kopie zapasowe są zrobione. Jeśli połączenie się zerwie, zapis ruszy dalej od tego samego miejsca.
wizard-promise-done = Tę synchronizację można cofnąć w Historii.
wizard-find = Jak się połączyć?
wizard-way-port = Kabel lub adres
wizard-way-port-how = Podłącz telefon i wybierz na nim PC Suite albo tryb telefonu.
wizard-way-dial-in = Telefon łączy się sam
wizard-way-dial-in-how = Przez sieć domową, ze swojego menu: Ustawienia, potem Synchronizacja.
wizard-way-account = Konto internetowe
wizard-way-account-how = Konto SyncML na serwerze, z którego już korzystasz.
wizard-way-sample = Tylko się rozglądam: telefon pokazowy
wizard-way-sample-how = Zmyślony telefon z kilkoma osobami obok zmyślonej książki adresowej.
wizard-way-file = Plik kontaktów lub kalendarza
wizard-way-file-how = Wczytuje jeden raz to, co w nim jest.
wizard-ports = Podłączone lub sparowane
wizard-looking = Szukanie…
wizard-look-again = Szukaj ponownie
wizard-ports-none = Nic jeszcze nie podłączono
wizard-ports-none-cable = Podłącz kabel z obu stron i włącz telefon. Kabel, który tylko ładuje, nigdy się tu nie pojawi.
wizard-ports-none-mode = Jeśli telefon zapyta, do czego służy kabel, wybierz PC Suite albo tryb telefonu.
wizard-ports-none-rights = To nie kwestia uprawnień: kabel, którego jeszcze nie wolno używać, też jest na liście i mówi, co zrobić.
wizard-ports-watching = Cordial szuka dalej, dopóki ta strona jest otwarta.
wizard-port-ready = gotowe
wizard-port-paired = sparowane
wizard-port-known = już połączone
wizard-port-not-allowed = jeszcze niedozwolone
wizard-port-not-allowed-how = Konto musi mieć dostęp do portów szeregowych (grupa dialout albo uucp). Może go nadać opiekun tego komputera; działa po ponownym zalogowaniu.
wizard-port-in-use = zajęte
wizard-port-in-use-how = Trzyma go inny program: często program do modemów albo inny program do telefonu. Zamknij ten program.
wizard-port-unusable = nie do użycia
wizard-port-other = Inny port albo adres
wizard-address = Port lub adres
wizard-address-hint = /dev/ttyUSB0
wizard-address-how = Port szeregowy, na przykład /dev/ttyUSB0 lub COM3, albo adres z portem, na przykład 192.168.1.5:2000.
wizard-dial-in-how = Na następnej stronie widać, co wpisać na telefonie.
wizard-account-how = Wiele serwerów chce całego adresu e-mail jako nazwy użytkownika. Przed zrobieniem kopii zapasowych nic nie zostanie wysłane.
wizard-file = Plik
wizard-file-hint = /home/anna/kontakty.vcf
wizard-file-how = Osoby jako .vcf, wydarzenia jako .ics lub .vcs.
wizard-server = Który serwer?
wizard-server-other = Inny
wizard-server-address = Adres serwera
wizard-server-address-hint = sync.example.org
wizard-user = Nazwa użytkownika
wizard-user-hint = anna@example.org
wizard-password = Hasło
wizard-nothing = { "" }
wizard-name = Jak to nazwać
wizard-name-hint = jeśli chcesz
wizard-a-phone = Mój telefon
wizard-an-account = Moje konto
wizard-opened = { $n ->
    [one] Wczytano { $n } wpis, nie odczytano: { $bad }.
    [few] Wczytano { $n } wpisy, nie odczytano: { $bad }.
    [many] Wczytano { $n } wpisów, nie odczytano: { $bad }.
   *[other] Wczytano { $n } wpisów, nie odczytano: { $bad }.
}
wizard-type = Wpisz na telefonie
wizard-type-where = Niektóre telefony pytają o cały adres w jednym wierszu.
wizard-type-address = Adres serwera
wizard-type-port = Port
wizard-type-url = Adres w jednym wierszu
wizard-type-url-how = tylko jeśli telefon nie ma wiersza na port
wizard-type-user = Nazwa użytkownika
wizard-type-user-how = same małe litery
wizard-type-password = Hasło
wizard-type-password-how = same cyfry, szybkie na klawiaturze telefonu; bez odstępów
wizard-type-folders = Osoby, kalendarz, zadania, notatki
wizard-eye-show = Pokaż hasło
wizard-eye-hide = Ukryj hasło
wizard-copy = Kopiuj
wizard-called = Telefon się zgłosił ({ $when }). Można iść dalej.
wizard-waiting-call = Czekamy, aż telefon zgłosi się po raz pierwszy. Wybierz na nim: Synchronizuj. Będzie to tylko odczyt; można też iść dalej już teraz.
wizard-pair = Czy to Twój telefon?
wizard-pair-how = Jeśli telefon zapyta, czy ten komputer może się połączyć, odpowiedz: tak. Jeśli zaproponuje „zawsze zezwalaj”, też odpowiedz: tak.
wizard-pair-account = Czy to Twoje konto?
wizard-pair-account-how = Pierwsze pytanie do serwera nastąpi przy robieniu kopii zapasowych.
wizard-choose = Co ma być takie samo po obu stronach?
wizard-choose-how = To, czego nie wybierzesz, zostaje po obu stronach bez zmian.
wizard-n-here = { $n } tutaj
wizard-n-there = { $n } na { $name }
wizard-period = Które wydarzenia?
wizard-period-all = Wszystkie
wizard-period-3m = Od 3 miesięcy wstecz do 2 lat naprzód
wizard-period-1y = Od 1 roku wstecz do 2 lat naprzód
wizard-period-1w = Od 1 tygodnia wstecz do 1 roku naprzód
wizard-period-how = Starsze wydarzenia zostają tam, gdzie są. Żadne nie zostanie usunięte.
wizard-copies = Najpierw: trzy kopie
wizard-copies-aside = Do stanu z tej chwili zawsze można wrócić.
wizard-copies-later = Później są w Historii, pod Odtwórz. Te pierwsze kopie nigdy nie są usuwane samoczynnie.
wizard-saved = zapisano: { $when }
wizard-not-yet = jeszcze nie
wizard-not-now = nie teraz
wizard-waiting = czeka
wizard-reading = odczyt
wizard-nothing-here = jeszcze nic
wizard-reading-of = odczyt: { $done } z { $total }
wizard-reading-n = { $n ->
    [one] odczytano { $n } wpis
    [few] odczytano { $n } wpisy
    [many] odczytano { $n } wpisów
   *[other] odczytano { $n } wpisów
}
wizard-was-read = Wszystko odczytano i nic nie zmieniono.
wizard-press-sync = Rozpocznij teraz synchronizację na telefonie. Będzie to tylko odczyt.
wizard-will-be-read = zostanie odczytane, nic nie będzie tam zapisane
wizard-second = Drugie miejsce
wizard-second-why = na wypadek, gdyby ten komputer się zepsuł
wizard-second-is = używane
wizard-second-use = Użyj
wizard-folder = Folder na innym dysku
wizard-folder-hint = /media/anna/KINGSTON
wizard-not-read = Nie wszystko jeszcze odczytano. Wróć o krok i odczytaj ponownie; nic nie zmieniono.
wizard-comparing = Odczyt i porównanie: { $name }
wizard-comparing-how = Gdy wszystko już będzie, zobaczysz, co jest takie samo, a co nie.
wizard-compared = Porównanie obu stron
wizard-compared-how = Nic nie zmieniono.
wizard-same = { $n ->
    [one] { $n } wpis jest taki sam po obu stronach
    [few] { $n } wpisy są takie same po obu stronach
    [many] { $n } wpisów jest takich samych po obu stronach
   *[other] { $n } wpisów jest takich samych po obu stronach
}
wizard-differ = { $n ->
    [one] { $n } wpis się różni
    [few] { $n } wpisy się różnią
    [many] { $n } wpisów się różni
   *[other] { $n } wpisów się różni
}
wizard-only-there = { $n ->
    [one] { $n } wpis jest tylko na { $name }
    [few] { $n } wpisy są tylko na { $name }
    [many] { $n } wpisów jest tylko na { $name }
   *[other] { $n } wpisów jest tylko na { $name }
}
wizard-only-here = { $n ->
    [one] { $n } wpis jest tylko na tym komputerze
    [few] { $n } wpisy są tylko na tym komputerze
    [many] { $n } wpisów jest tylko na tym komputerze
   *[other] { $n } wpisów jest tylko na tym komputerze
}
wizard-may-be = { $n ->
    [one] { $n } para to może ta sama osoba
    [few] { $n } pary to może te same osoby
    [many] { $n } par to może te same osoby
   *[other] { $n } par to może te same osoby
}
wizard-cmp-same = { $n ->
    [one] { $n } taki sam
    [few] { $n } takie same
    [many] { $n } takich samych
   *[other] { $n } takich samych
}
wizard-cmp-differ = { $n ->
    [one] { $n } różny
    [few] { $n } różne
    [many] { $n } różnych
   *[other] { $n } różnych
}
wizard-cmp-there = { $n ->
    [one] { $n } tylko na { $name }
    [few] { $n } tylko na { $name }
    [many] { $n } tylko na { $name }
   *[other] { $n } tylko na { $name }
}
wizard-cmp-here = { $n ->
    [one] { $n } tylko na tym komputerze
    [few] { $n } tylko na tym komputerze
    [many] { $n } tylko na tym komputerze
   *[other] { $n } tylko na tym komputerze
}
wizard-decide = Jak obie strony mają stać się takie same?
wizard-empty-here = Na tym komputerze nic jeszcze nie ma, więc nie ma o czym decydować: wszystko z { $name } przyjdzie tutaj.
wizard-empty-there = Na { $name } nic jeszcze nie ma, więc nie ma o czym decydować: wszystko z tego komputera trafi tam.
wizard-join = Scal obie strony
wizard-replace-there = Zastąp to, co jest na { $name }
wizard-replace-here = Zastąp to, co jest na tym komputerze
wizard-recommended = zalecane · usunięte: { $n }
wizard-after-each = potem po każdej stronie
wizard-after = potem { $there } na { $name }, { $here } tutaj
wizard-n-erased = { $n ->
    [one] { $n } usunięty
    [few] { $n } usunięte
    [many] { $n } usuniętych
   *[other] { $n } usuniętych
}
wizard-n-new = { $n ->
    [one] { $n } nowy
    [few] { $n } nowe
    [many] { $n } nowych
   *[other] { $n } nowych
}
wizard-n-changed = { $n ->
    [one] { $n } zmieniony
    [few] { $n } zmienione
    [many] { $n } zmienionych
   *[other] { $n } zmienionych
}
wizard-no-change = bez zmian
wizard-perhaps = { $n ->
    [one] { $n } para to może ta sama osoba.
    [few] { $n } pary to może te same osoby.
    [many] { $n } par to może te same osoby.
   *[other] { $n } par to może te same osoby.
}
wizard-perhaps-how = Zostają bez zmian. Zdecydujesz później, w „Do sprawdzenia”.
wizard-names = Czy te nazwiska wyglądają dobrze?
wizard-names-how = Jeśli nie, wróć i zamknij: nic nie zmieniono.
wizard-preview = Oto, co się stanie
wizard-preview-how = Nic więcej i nic przed Twoją zgodą.
wizard-more = { $n ->
    [one] i jeszcze { $n }
    [few] i jeszcze { $n }
    [many] i jeszcze { $n }
   *[other] i jeszcze { $n }
}
wizard-full = Zobacz każdą zmianę
wizard-writing = Zapis na { $name } i tutaj
wizard-press-again = Teraz naciśnij na telefonie jeszcze raz Synchronizuj. Wcześniej nic nie zostanie zapisane.
wizard-write-waits = Zapis nie dobiegł jeszcze końca. To, co już jest, jest bezpieczne; reszta będzie później i nic się nie podwoi.
wizard-done = Gotowe
wizard-done-what = Od teraz po obu stronach takie same: { $what }.
wizard-done-nothing = Od teraz obie strony są takie same.
wizard-lacks = { $n ->
    [one] { $n } rzeczy nie dało się tam zachować:
    [few] { $n } rzeczy nie dało się tam zachować:
    [many] { $n } rzeczy nie dało się tam zachować:
   *[other] { $n } rzeczy nie dało się tam zachować:
}
wizard-done-aside = Obie strony mówią teraz to samo.
place-title = Miejsce
place-continue = Dokończ pierwszą synchronizację
place-both-ways = scalanie
place-off = wyłączone
place-reached = Adres
place-model = Model
place-firmware = Oprogramowanie
place-user = Nazwa użytkownika
place-written = Rozumie
place-holds = Co się tam mieści
place-speaks = Jak mówi
place-numbers = Numery na osobę
place-longest = Najdłuższe nazwisko
place-photos = Zdjęcia
place-no-limit = bez znanego limitu
place-n = { $n }
place-n-letters = { $n ->
    [one] { $n } litera
    [few] { $n } litery
    [many] { $n } liter
   *[other] { $n } liter
}
place-yes = tak
place-no = nie
place-runs = Ostatnie synchronizacje
place-run-done = { $n ->
    [one] { $n } zmiana
    [few] { $n } zmiany
    [many] { $n } zmian
   *[other] { $n } zmian
}
place-run-stopped = zatrzymana na życzenie
place-run-away = połączenie się zerwało
place-run-failed = wymagała uwagi
place-check-title = Coś jest nie tak?
place-check-how = Sprawdzanych jest dziewięć punktów, od początku do końca. Nic nie zostanie zapisane.
place-check = Sprawdź
place-checking = Sprawdzanie…
place-check-address = Pod tym adresem ktoś odpowiada
place-check-service = Ten, kto tam odpowiada, umie synchronizować
place-check-login = Nazwa użytkownika i hasło są poprawne
place-check-device = Ten komputer jest tam akceptowany
place-check-folders = Foldery nazywają się tak, jak je nazywamy
place-check-kinds = Jest tam miejsce na wszystko, co wybrano
place-check-form = Obie strony rozumieją nawzajem swoje wpisy
place-check-copies = Da się zrobić kopie zapasowe
place-check-log = To, co mówią obie strony, trafia do dziennika
place-check-some = { $n ->
    [one] { $n } wpis nie jest tam przyjmowany. Reszta przechodzi.
    [few] { $n } wpisy nie są tam przyjmowane. Reszta przechodzi.
    [many] { $n } wpisów nie jest tam przyjmowanych. Reszta przechodzi.
   *[other] { $n } wpisów nie jest tam przyjmowanych. Reszta przechodzi.
}
place-mark-good = dobrze
place-mark-bad = źle
place-mark-untried = nie próbowano
place-mark-unknown = nie wiadomo
place-mark-running = sprawdzane
place-check-unknown = Synchronizację może rozpocząć tylko telefon. Rozpocznij ją tam; wtedy będzie to wiadomo.
place-rename = Zmień nazwę…
place-new-name = Nowa nazwa
place-new-phone = Zastąp innym telefonem…
place-new-phone-how = Nowy telefon zajmie to miejsce. Wszystkie znane tu osoby zostaną na nim rozpoznane i nikt się nie podwoi. Pierwsza synchronizacja najpierw wszystko pokaże. Dla telefonu, który łączy się sam, wpisz dial-in.
place-new-phone-do = Użyj tego telefonu
place-remove = Odłącz od Cordial…
place-remove-ask = Odłączyć { $name } od programu Cordial?
place-remove-safe = Ani tam, ani na tym komputerze nic nie zostanie usunięte. Po ponownym dodaniu Cordial raz porówna wszystko.
place-remove-yes = Odłącz
place-keep = Zachowaj
