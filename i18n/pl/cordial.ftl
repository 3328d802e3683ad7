### Zdania programu Cordial. Klucze zaczynają się od nazwy swojego ekranu; wszystkie języki mają te same klucze i argumenty.

## Łączenie wyrazów
list-and = { $first } i { $last }
list-number = { $n }

## Dni i godziny
# Słowo „when” stoi zawsze po dwukropku albo w nawiasie, dlatego dni tygodnia są w mianowniku.
time-at = { $clock }
time-today = dziś o { $clock }
time-yesterday = wczoraj o { $clock }
time-tomorrow = jutro o { $clock }
time-day-and-clock = { $day }, { $clock }
time-day-today = dziś
time-day-yesterday = wczoraj
time-just-now = przed chwilą
time-minutes-ago = { $n ->
    [one] 1 minutę temu
    [few] { $n } minuty temu
    [many] { $n } minut temu
   *[other] { $n } minut temu
}
# Miesiące są tu znakami rzymskimi: data potrzebuje dopełniacza („21 listopada 2026”), a tytuł kalendarza mianownika („listopad 2026”).
time-date-full = { $day } { $month ->
    [I] stycznia
    [II] lutego
    [III] marca
    [IV] kwietnia
    [V] maja
    [VI] czerwca
    [VII] lipca
    [VIII] sierpnia
    [IX] września
    [X] października
    [XI] listopada
   *[XII] grudnia
} { $year }
time-date-short = { $day } { $month ->
    [I] stycznia
    [II] lutego
    [III] marca
    [IV] kwietnia
    [V] maja
    [VI] czerwca
    [VII] lipca
    [VIII] sierpnia
    [IX] września
    [X] października
    [XI] listopada
   *[XII] grudnia
}
time-month-of-year = { $month ->
    [I] styczeń
    [II] luty
    [III] marzec
    [IV] kwiecień
    [V] maj
    [VI] czerwiec
    [VII] lipiec
    [VIII] sierpień
    [IX] wrzesień
    [X] październik
    [XI] listopad
   *[XII] grudzień
} { $year }
time-month-1 = I
time-month-2 = II
time-month-3 = III
time-month-4 = IV
time-month-5 = V
time-month-6 = VI
time-month-7 = VII
time-month-8 = VIII
time-month-9 = IX
time-month-10 = X
time-month-11 = XI
time-month-12 = XII
time-weekday-1 = poniedziałek
time-weekday-2 = wtorek
time-weekday-3 = środa
time-weekday-4 = czwartek
time-weekday-5 = piątek
time-weekday-6 = sobota
time-weekday-7 = niedziela
time-left-seconds = { $n ->
    [one] jeszcze około 1 sekundy
    [few] jeszcze około { $n } sekund
    [many] jeszcze około { $n } sekund
   *[other] jeszcze około { $n } sekund
}
time-left-minutes = { $n ->
    [one] jeszcze około 1 minuty
    [few] jeszcze około { $n } minut
    [many] jeszcze około { $n } minut
   *[other] jeszcze około { $n } minut
}

## Rodzaje wpisów
kind-people = Osoby
kind-events = Kalendarz
kind-tasks = Zadania
kind-notes = Notatki
kind-count-people = { $n ->
    [one] 1 osoba
    [few] { $n } osoby
    [many] { $n } osób
   *[other] { $n } osób
}
kind-count-events = { $n ->
    [one] 1 wydarzenie
    [few] { $n } wydarzenia
    [many] { $n } wydarzeń
   *[other] { $n } wydarzeń
}
kind-count-tasks = { $n ->
    [one] 1 zadanie
    [few] { $n } zadania
    [many] { $n } zadań
   *[other] { $n } zadań
}
kind-count-notes = { $n ->
    [one] 1 notatka
    [few] { $n } notatki
    [many] { $n } notatek
   *[other] { $n } notatek
}

## Stan miejsca
state-up-to-date = aktualne
state-behind = czekają zmiany
state-never = nie synchronizowano
state-waiting = czeka
state-syncing = trwa synchronizacja
state-needs-you = wymaga uwagi
state-not-here = niedostępne
state-paused = wstrzymane

## Rama okna
frame-nav-home = Start
frame-nav-people = Osoby
frame-search = Szukaj osób
frame-search-clear = Wyczyść wyszukiwanie
frame-key-search = Ctrl F
frame-safe-empty = Nie ma jeszcze telefonu ani konta. Nic nie jest synchronizowane.
frame-safe-all = Wszystko aktualne
frame-safe-behind = Zmiany czekają na następną synchronizację
frame-safe-never = Nic jeszcze nie zsynchronizowano
frame-safe-away = Czekamy, aż telefony i konta znów będą dostępne
frame-safe-needs = { $name } wymaga uwagi
frame-safe-needs-many = { $n ->
    [one] 1 miejsce wymaga uwagi
    [few] { $n } miejsca wymagają uwagi
    [many] { $n } miejsc wymaga uwagi
   *[other] { $n } miejsc wymaga uwagi
}
frame-safe-syncing = Synchronizacja: { $name }
frame-safe-next = następna synchronizacja: { $when }
frame-safe-copy = ostatnia kopia zapasowa: { $when }
frame-loading = Chwileczkę…
frame-failed = Nie udało się tego odczytać
frame-try-again = Spróbuj ponownie
frame-no-screen = Nie ma ekranu, na którym można otworzyć okno. Każde polecenie działa też bez okna: ich listę pokazuje cordial --help.
frame-no-window = Nie udało się otworzyć okna: { $why }

## Start
home-title-good = Wszystko jest aktualne
home-title-good-here = Wszystko, co jest dostępne, jest aktualne
home-title-behind = Zmiany czekają na następną synchronizację
home-title-needs = { $n ->
    [1] Jedno miejsce wymaga uwagi
    [2] Dwa miejsca wymagają uwagi
    [3] Trzy miejsca wymagają uwagi
    [few] { $n } miejsca wymagają uwagi
    [many] { $n } miejsc wymaga uwagi
   *[other] { $n } miejsc wymaga uwagi
}
home-title-syncing = Synchronizacja: { $name }
home-title-syncing-many = { $n ->
    [one] Synchronizacja z jednym miejscem
    [few] Synchronizacja z { $n } miejscami
    [many] Synchronizacja z { $n } miejscami
   *[other] Synchronizacja z { $n } miejscami
}
home-title-away = Teraz nic nie jest podłączone
home-title-never = Wszystko gotowe do pierwszej synchronizacji
home-sub-good = Nic nie czeka na decyzję.
home-sub-last = Ostatnia synchronizacja: { $when }.
home-sub-waits-for = { $n ->
    [one] 1 zmiana czeka na { $name }.
    [few] { $n } zmiany czekają na { $name }.
    [many] { $n } zmian czeka na { $name }.
   *[other] { $n } zmian czeka na { $name }.
}
home-sub-waits-places = { $n ->
    [one] 1 zmiana czeka na telefony i konta.
    [few] { $n } zmiany czekają na telefony i konta.
    [many] { $n } zmian czeka na telefony i konta.
   *[other] { $n } zmian czeka na telefony i konta.
}
home-sub-waits = { $n ->
    [one] 1 zmiana czeka na miejsce, które jest niedostępne.
    [few] { $n } zmiany czekają na miejsca, które są niedostępne.
    [many] { $n } zmian czeka na miejsca, które są niedostępne.
   *[other] { $n } zmian czeka na miejsca, które są niedostępne.
}
home-sub-needs = { $n ->
    [0] Nic nie zginęło.
    [1] Z pozostałym wszystko w porządku. Nic nie zginęło.
    [2] Z pozostałymi dwoma wszystko w porządku. Nic nie zginęło.
   *[other] Z pozostałymi { $n } wszystko w porządku. Nic nie zginęło.
}
home-sub-syncing = Można dalej pracować.
home-sub-syncing-cable = Można dalej pracować. Telefon niech zostanie podłączony do kabla.
home-sub-away = Wszystkie dane są bezpieczne na tym komputerze.
home-sub-never = Nic się nie zmieni, zanim to zobaczysz.
home-sync-everything = Synchronizuj wszystko
home-sync-now = Synchronizuj
home-sync-on-phone = Rozpocznij synchronizację na telefonie.
home-stop = Bezpieczny stop
home-stopping = Zatrzymanie po tym wpisie…
home-stop-elsewhere = Tej synchronizacji nie rozpoczęto w tym oknie. Zatrzymaj ją tam, gdzie ją rozpoczęto, albo na telefonie.
home-add-phone = Podłącz telefon
home-add-account = Dodaj konto internetowe
home-open-file = Otwórz plik kontaktów lub kalendarza
home-try-sample = Wypróbuj na przykładowych danych
home-just-looking = Tylko się rozglądasz?
home-empty-title = Niech telefon i ten komputer zawsze mówią to samo
home-empty-aside = Nic się nie zmieni, zanim to zobaczysz.
home-empty-how = Aby dodać własny telefon, wpisz to w terminalu. Telefon, który sam łączy się z tym komputerem przez sieć, wymaga --link dial-in.
home-this-computer = Ten komputer
home-reach-cable = Kabel
home-reach-usb = Kabel USB
home-reach-bluetooth = Bluetooth
home-reach-network = Internet
home-reach-dial-in = Telefon łączy się sam
home-reach-virtual = Telefon pokazowy
home-last-sync = zsynchronizowano: { $when }
home-next-sync = następny raz: { $when }
home-waits-turn = czeka na swoją kolej
home-room = z { $n } na telefonie
home-since = od: { $month }
home-off = wyłączone
home-changes-new = nowe: { $n }
home-changes-changed = zmienione: { $n }
home-changes-deleted = usunięte: { $n }
home-last-seen = Ostatni kontakt: { $day }.
home-changes-wait = { $n ->
    [one] Czeka 1 zmiana.
    [few] Czekają { $n } zmiany.
    [many] Czeka { $n } zmian.
   *[other] Czeka { $n } zmian.
}
home-return-plug = Synchronizacja ruszy sama po podłączeniu.
home-return-self = Synchronizacja ruszy sama, gdy połączenie wróci.
home-return-you = Synchronizacja tylko na polecenie.
home-stopped = { $n ->
    [one] Zatrzymano po 1 wpisie. Reszta następnym razem; nic się nie podwoi.
    [few] Zatrzymano po { $n } wpisach. Reszta następnym razem; nic się nie podwoi.
    [many] Zatrzymano po { $n } wpisach. Reszta następnym razem; nic się nie podwoi.
   *[other] Zatrzymano po { $n } wpisach. Reszta następnym razem; nic się nie podwoi.
}
home-went-away = Połączenie zniknęło przy wpisie { $n }. Wszystko do tego miejsca jest bezpieczne po obu stronach.
home-moving-now = teraz: { $name }
home-what-phone-says = Co mówi telefon
home-details = Szczegóły techniczne
home-password-save = Połącz
home-password-cancel = Anuluj
home-toast-none = { $name }: wszystko było już takie samo
home-toast-done = { $n ->
    [one] { $name }: scalono 1 zmianę
    [few] { $name }: scalono { $n } zmiany
    [many] { $name }: scalono { $n } zmian
   *[other] { $name }: scalono { $n } zmian
}

## Etapy synchronizacji
phase-safety-copy = Kopia zapasowa
phase-connecting = Łączenie
phase-receiving = Odbieranie
phase-receiving-people = Odbieranie osób
phase-receiving-events = Odbieranie wydarzeń
phase-receiving-tasks = Odbieranie zadań
phase-receiving-notes = Odbieranie notatek
phase-sending = Wysyłanie
phase-sending-people = Wysyłanie osób
phase-sending-events = Wysyłanie wydarzeń
phase-sending-tasks = Wysyłanie zadań
phase-sending-notes = Wysyłanie notatek
phase-finishing = Kończenie
phase-done-of = { $done } z { $total }
phase-done = dotąd { $done }
phase-step-of = Krok { $step } z { $steps } · { $name }

## Osoby
people-title = Osoby
people-search = Pisz, aby szukać…
people-found = { $n ->
    [0] Nikogo
    [one] 1 osoba
    [few] { $n } osoby
    [many] { $n } osób
   *[other] { $n } osób
}
people-none = Nikogo tu jeszcze nie ma
people-none-aside = Pobierz osoby z telefonu lub konta.
people-nobody = Nikt nie pasuje do „{ $text }”
people-nobody-aside = Przeszukano nazwiska, numery, adresy e-mail i notatki.
people-choose = Wybierz kogoś po lewej
people-back = Wszystkie osoby
people-note = Notatka
people-groups = Grupy
people-kept-in = Gdzie jest zapisane
people-kept-everything = wszystko
people-kept-everything-photo = wszystko, ze zdjęciem
people-kept-except = wszystko oprócz { $list }
people-kept-not-yet = trafi tam przy następnej synchronizacji
people-lacks-photo = zdjęcia
people-lacks-note = notatki
people-lacks-dates = dat
people-lacks-addresses = adresów
people-lacks-groups = grup
people-lacks-company = firmy
people-lacks-web = strony WWW
people-lacks-chat = adresu czatu
people-lacks-nickname = pseudonimu
people-lacks-numbers = { $n ->
    [one] 1 numeru
    [few] { $n } numerów
    [many] { $n } numerów
   *[other] { $n } numerów
}
people-lacks-mails = { $n ->
    [one] 1 adresu e-mail
    [few] { $n } adresów e-mail
    [many] { $n } adresów e-mail
   *[other] { $n } adresów e-mail
}
people-years = { $n ->
    [one] 1 rok
    [few] { $n } lata
    [many] { $n } lat
   *[other] { $n } lat
}
people-no-year = bez roku

## Słowa obok numerów
label-phone = Telefon
label-mobile = Komórka
label-home = Dom
label-work = Praca
label-fax = Faks
label-pager = Pager
label-other = Inny
label-mail = E-mail
label-mail-home = E-mail, dom
label-mail-work = E-mail, praca
label-address = Adres
label-address-home = Dom
label-address-work = Praca
label-web = WWW
label-chat = Czat
label-birthday = Urodziny
label-anniversary = Rocznica
label-nickname = Pseudonim
label-photo = Zdjęcie
label-company = Firma
label-name = Imię i nazwisko

## Kłopoty i co pomaga
trouble-password = Hasło zostało odrzucone ({ $when }).
trouble-password-prompt = Hasło: { $name }
trouble-password-enter = Wpisz hasło…
trouble-identity = Ten serwer przedstawia się inaczej niż dotąd.
trouble-identity-why = Odnowiono jego tożsamość albo ktoś się pod niego podszywa.
trouble-identity-trust = To mój serwer, zapamiętaj
trouble-identity-refuse = Nie łącz
trouble-waiting-here = { $n ->
    [0] Dane są bezpieczne.
    [one] Dane są bezpieczne; 1 zmiana czeka na tym komputerze.
    [few] Dane są bezpieczne; { $n } zmiany czekają na tym komputerze.
    [many] Dane są bezpieczne; { $n } zmian czeka na tym komputerze.
   *[other] Dane są bezpieczne; { $n } zmian czeka na tym komputerze.
}
trouble-nothing-sent = { $n ->
    [0] Nic nie wysłano.
    [one] Nic nie wysłano. 1 zmiana czeka na tym komputerze.
    [few] Nic nie wysłano. { $n } zmiany czekają na tym komputerze.
    [many] Nic nie wysłano. { $n } zmian czeka na tym komputerze.
   *[other] Nic nie wysłano. { $n } zmian czeka na tym komputerze.
}
trouble-deletions = { $n ->
    [one] Na tym komputerze zostałoby usunięte 1 z { $all } wydarzeń
    [few] Na tym komputerze zostałyby usunięte { $n } z { $all } wydarzeń
    [many] Na tym komputerze zostałoby usuniętych { $n } z { $all } wydarzeń
   *[other] Na tym komputerze zostałoby usuniętych { $n } z { $all } wydarzeń
}
trouble-deletions-why = Na { $name } już ich nie ma. To nietypowe, dlatego usuwanie odłożono.
trouble-deletions-safe = { $n ->
    [one] Nadal tu jest. Kopia zapasowa: { $when }.
    [few] Wszystkie { $n } nadal tu są. Kopia zapasowa: { $when }.
    [many] Wszystkie { $n } nadal tu są. Kopia zapasowa: { $when }.
   *[other] Wszystkie { $n } nadal tu są. Kopia zapasowa: { $when }.
}
trouble-deletions-keep = Zachowaj i przywróć na telefonie
trouble-deletions-delete = Usuń także tutaj
trouble-later = Zdecyduj później
trouble-plan = { $name }: odczytano i porównano. Nic jeszcze nie zapisano.
trouble-plan-joined = { $n ->
    [one] 1 osoba jest po obu stronach; zostanie scalona, a nie podwojona.
    [few] { $n } osoby są po obu stronach; zostaną scalone, a nie podwojone.
    [many] { $n } osób jest po obu stronach; zostaną scalone, a nie podwojone.
   *[other] { $n } osób jest po obu stronach; zostaną scalone, a nie podwojone.
}
trouble-plan-safe = Stanie się tylko to, co tu widać, i dopiero po wyrażeniu zgody.
trouble-plan-do = Wykonaj
trouble-plan-again = Porównaj ponownie
trouble-plan-more = … i jeszcze { $n }
trouble-held-here = { $n ->
    [one] Na tym komputerze zostałaby usunięta 1 osoba
    [few] Na tym komputerze zostałyby usunięte { $n } osoby
    [many] Na tym komputerze zostałoby usuniętych { $n } osób
   *[other] Na tym komputerze zostałoby usuniętych { $n } osób
}
trouble-held-here-why = Na { $name } już ich nie ma. To nietypowe, dlatego usuwanie odłożono.
trouble-held-there = { $n ->
    [one] Na { $name } zostałaby usunięta 1 osoba
    [few] Na { $name } zostałyby usunięte { $n } osoby
    [many] Na { $name } zostałoby usuniętych { $n } osób
   *[other] Na { $name } zostałoby usuniętych { $n } osób
}
trouble-held-there-why = Usunięto je na tym komputerze. Na { $name } jeszcze są; tak wiele naraz to coś nietypowego, dlatego usuwanie odłożono.
trouble-held-safe = { $n ->
    [one] Nadal tam jest.
    [few] Wszystkie { $n } nadal tam są.
    [many] Wszystkie { $n } nadal tam są.
   *[other] Wszystkie { $n } nadal tam są.
}
trouble-held-keep = Zachowaj po obu stronach
trouble-held-do = Usuń
trouble-both-changed = Wpis „{ $title }” zmieniono na { $name } i tutaj, za każdym razem inaczej.
trouble-edited-deleted = Wpis „{ $title }” zmieniono po jednej stronie, a usunięto po drugiej ({ $name }).
trouble-same-person = Czy „{ $title }” na { $name } to ktoś, kto już tu jest?
trouble-question-safe = Obie wersje pozostaną do czasu odpowiedzi.
trouble-question-more = { $n ->
    [one] Obie wersje pozostaną do czasu odpowiedzi. Potem jeszcze 1 pytanie.
    [few] Obie wersje pozostaną do czasu odpowiedzi. Potem jeszcze { $n } pytania.
    [many] Obie wersje pozostaną do czasu odpowiedzi. Potem jeszcze { $n } pytań.
   *[other] Obie wersje pozostaną do czasu odpowiedzi. Potem jeszcze { $n } pytań.
}
trouble-take-here = Weź to, co jest tutaj
trouble-take-peer = Weź to, co jest na { $name }
trouble-take-both = Zachowaj oba
trouble-edited-keep = Zachowaj
trouble-edited-delete = Usuń
trouble-same-yes = Ta sama osoba
trouble-same-no = Dwie osoby
trouble-refused = { $n ->
    [one] { $name } nie przyjmuje 1 osoby w takiej postaci, jaką ma tutaj
    [few] { $name } nie przyjmuje { $n } osób w takiej postaci, jaką mają tutaj
    [many] { $name } nie przyjmuje { $n } osób w takiej postaci, jaką mają tutaj
   *[other] { $name } nie przyjmuje { $n } osób w takiej postaci, jaką mają tutaj
}
trouble-refused-safe = { $n ->
    [one] Tutaj jest bezpieczna; kolejna próba będzie po jej zmianie.
    [few] Tutaj są bezpieczne; kolejna próba będzie po ich zmianie.
    [many] Tutaj są bezpieczne; kolejna próba będzie po ich zmianie.
   *[other] Tutaj są bezpieczne; kolejna próba będzie po ich zmianie.
}
trouble-refused-again = Spróbuj ponownie
refusal-too-large = { $name } nie przyjmuje wpisu „{ $title }”: jest zbyt duży.
refusal-unfit = { $name } nie przyjmuje wpisu „{ $title }”: jego zapis nie jest tam rozumiany.
refusal-not-allowed = { $name } nie przyjmuje wpisu „{ $title }”: nie jest to tam dozwolone.
refusal-failed = { $name } nie przyjmuje wpisu „{ $title }”: za każdym razem kończy się to tam błędem (kod { $code }).
refusal-delete = { $name } nie usuwa wpisu „{ $title }” (kod { $code }).
refusal-safe = To, czego { $name } nie przyjmuje, zostaje tutaj bez zmian. Kolejna próba będzie po zmianie wpisu albo po „cordial sync --mode slow”.
trouble-run-failed = Ostatnia synchronizacja z { $name } nie dobiegła końca ({ $when }).
trouble-run-safe = To, co dotarło, jest zachowane; nic nie zginęło i nic się nie podwoi.
trouble-retry = Spróbuj ponownie

## Co się nie udało i co zrobić
error-no-such-peer = Żadne miejsce nie nazywa się „{ $name }”.
remedy-no-such-peer = Nazwy pokazuje „cordial peer list”.
error-peer-exists = Miejsce o nazwie „{ $name }” już istnieje.
remedy-peer-exists = Wybierz inną nazwę albo zmień tamto miejsce przez „cordial peer set”.
error-user-taken = Nazwa użytkownika „{ $user }” należy do innego miejsca.
remedy-user-taken = Wybierz inną; kilka telefonów może korzystać z jednego konta dzięki „--accept-new-devices”.
error-bad-link = „{ $link }” to nie jest sposób połączenia z telefonem.
remedy-bad-link = Wpisz serial:/dev/ttyUSB0, tcp:HOST:PORT albo dial-in.
error-bad-name = Miejsce potrzebuje nazwy, w jednym wierszu.
remedy-bad-name = Nadaj mu nazwę bez podziału wierszy i innych niewidocznych znaków. Nic nie zmieniono.
error-bad-address = „{ $url }” to nie jest adres serwera.
remedy-bad-address = Wpisz go w całości, na przykład https://sync.example.org/syncml; dla komputera we własnej sieci http:// i jego nazwę. Nic nie zmieniono.
error-password-gone = Hasła do { $name } nie ma już w pęku kluczy.
remedy-password-gone = Podaj je jeszcze raz: w oknie przez „Wpisz hasło…” albo przez „cordial peer set NAME --password-stdin”. Nic nie wysłano i nic nie zmieniono.
error-call-password-gone = Hasła, z którym łączy się { $name }, nie ma już w pęku kluczy.
remedy-call-password-gone = Wybierz na jego stronie „Zastąp innym telefonem…” i wpisz dial-in: ten sam telefon dostanie nowe hasło i nikt się nie podwoi. Nic nie zmieniono.
error-no-room = Nie ma już miejsca na { $path }.
remedy-no-room = Nie zostało nic zapisanego do połowy, a twoje dane są takie jak były. Zwolnij tam miejsce albo wybierz inny dysk i zrób to jeszcze raz.
error-usage = Polecenie nie jest pełne.
remedy-usage = „cordial --help” pokazuje wszystkie polecenia, a --help po poleceniu to, co ono przyjmuje. Nic nie zrobiono.
error-no-such-profile = Żaden rodzaj telefonu nie nazywa się „{ $id }”.
remedy-no-such-profile = Pomiń --profile; telefon sam mówi, czym jest.
error-bad-setting = Ustawienie „{ $key }” nie przyjmuje wartości „{ $value }”.
remedy-bad-setting = Co można ustawić, pokazuje „cordial peer set --help”. Nic nie zmieniono.
error-no-such-record = Nic nie ma numeru { $id }.
remedy-no-such-record = Być może to usunięto; co jest, pokazuje „list”.
error-no-such-conflict = Żadne pytanie nie ma numeru { $n }.
remedy-no-such-conflict = Być może jest już rozstrzygnięte; otwarte pytania pokazuje „cordial conflicts list”.
error-no-such-held = Nic z tego, co czeka, nie ma numeru { $n }.
remedy-no-such-held = Co czeka, pokazuje „cordial held list”.
error-no-such-run = W historii nie ma numeru { $n }.
remedy-no-such-run = Numery pokazuje „cordial history”.
error-no-such-archived = Nic w archiwum nie ma numeru { $id }.
remedy-no-such-archived = Numery pokazuje „cordial archive list”.
error-still-there = „{ $title }” nadal jest na { $name }.
remedy-still-there = Wrócić może tylko to, czego na { $name } już nie ma. Jeśli to tam zginęło, najpierw zsynchronizuj.
error-place-is-gone = „{ $title }” pochodzi z { $name }; tego miejsca już nie ma.
remedy-place-is-gone = Zostaje tutaj. „cordial archive export” zapisze to do pliku.
error-no-plan = Nie ma planu, który czekałby na zgodę ({ $name }).
remedy-no-plan = Najpierw zsynchronizuj; pierwsza synchronizacja przygotowuje plan i czeka na zgodę.
error-no-such-step = W planie nie ma kroku { $n }.
remedy-no-such-step = Kroki pokazuje „cordial plan show”. Nic nie zatwierdzono.
error-no-such-field = W pytaniu nie ma pola „{ $field }”.
remedy-no-such-field = Pola pokazuje „cordial conflicts show”. Nie udzielono żadnej odpowiedzi.
error-no-such-kind = „{ $kind }” nie jest rodzajem wpisu.
remedy-no-such-kind = Wpisz contacts.
error-cannot-call = To { $name } łączy się z tym komputerem; w drugą stronę nie można.
remedy-cannot-call = Rozpocznij synchronizację na telefonie. Polecenie jest zapamiętane do następnego połączenia.
error-peer-busy = { $name } jest już w trakcie synchronizacji (proces { $pid }).
remedy-peer-busy = Poczekaj, aż tamta synchronizacja się skończy. Nic nie zmieniono.
error-unreadable = { $source }, wiersz { $line }: { $reason }
remedy-unreadable = Resztę przyjęto; nic nie zginęło. Popraw ten wpis i spróbuj ponownie.
remedy-unreadable-nothing = Nic z tego nie przyjęto; nic nie zmieniono. Popraw ten wpis i spróbuj ponownie.
error-unreadable-file = { $source }: { $reason }
remedy-unreadable-file = Niczego nie zmieniono.
unread-outside = tekst poza wpisem
unread-empty = wpis, który nic nie mówi
unread-too-large = zbyt duży wpis
unread-not-of-its-type = ani osoba, ani wydarzenie, zadanie czy notatka
unread-nothing = nie ma w nim żadnych wpisów
unread-nothing-of = nie ma w nim nic dla „{ $kind }”
unread-no-columns = pierwszy wiersz nie mówi, co zawierają kolumny. Dopisz nad nim wiersz, który to mówi, i zaimportuj plik ponownie. Dla pliku programu Palm Desktop: { $what }
unread-cut-entry = plik kończy się w środku tego wpisu ({ $what })
unread-cut-file = plik kończy się przed końcem kalendarza: być może było w nim więcej
unread-not-one = potrzebny jest jeden wpis
unread-no-such-photo = nie ma tu obrazu o tym sha256; podaj jego bajty jako base64 w „data” albo pomiń zdjęcie
error-no-such-format = „{ $format }” nie jest formatem pliku, który umiemy zapisać.
remedy-no-such-format = Wpisz vcard21, vcard30, vcard40 lub csv dla osób, ical20 lub vcal10 dla wydarzeń i zadań, text lub vnote dla notatek albo sif.
error-no-such-copy = Żadna kopia zapasowa nie ma numeru { $n }.
remedy-no-such-copy = Numery pokazuje „cordial backup list”.
error-no-safety-copy = Nie udało się zrobić kopii zapasowej w { $path }: { $reason }
remedy-no-safety-copy = Nic nie zapisano, ani tu, ani gdzie indziej: bez kopii zapasowej nie ma synchronizacji. Zwolnij miejsce albo pozwól programowi Cordial tam zapisywać, a potem zsynchronizuj ponownie.
error-damaged-copy = Kopia zapasowa { $path } jest uszkodzona: { $reason }
remedy-damaged-copy = Nic nie zmieniono. Weź inną albo jej bliźniaczkę z drugiego miejsca; wszystkie pokazuje „cordial backup list”.
error-not-a-copy = { $path } nie jest kopią zapasową, którą ten Cordial umie odczytać: { $reason }
remedy-not-a-copy = Nic nie zmieniono. Pliki z kontaktami i wydarzeniami można dodać przez „cordial contacts import” i „cordial events import”.
error-file = Nie udało się użyć pliku { $path }: { $reason }
remedy-file = Nic nie zmieniono. Sprawdź nazwę i to, czy wolno otworzyć ten plik.
cli-output-failed = Nie udało się zapisać odpowiedzi na standardowe wyjście: { $reason }. Sprawdź, dokąd trafia; być może dysk jest pełny.
error-listen = Cordial nie może czekać na połączenia pod adresem { $address }: { $reason }
remedy-listen = Wybierz inny port albo zamknij program, który go używa.
error-link-not-found = Pod { $link } nic nie ma.
remedy-link-not-found = Podłącz i włącz telefon, potem zsynchronizuj ponownie. Nic nie zmieniono.
error-address-unreached = Nie udało się połączyć z { $link }.
remedy-address-unreached = Sprawdź połączenie z internetem i adres, potem zsynchronizuj ponownie. To, co dotarło, zostaje; nic nie zginie i nic się nie podwoi.
error-link-no-permission = To konto nie może otworzyć { $link }.
remedy-link-no-permission = Pozwól swojemu kontu używać portów szeregowych (grupa dialout), zaloguj się ponownie i zsynchronizuj jeszcze raz. Nic nie zmieniono.
error-link-in-use = Inny program używa { $link }.
remedy-link-in-use = Zamknij go (program do modemów albo inny program do telefonu) i zsynchronizuj ponownie. Nic nie zmieniono.
error-link-timed-out = Telefon pod { $link } nie odpowiedział na czas.
remedy-link-timed-out = Zobacz, czy telefon nie pyta o coś na ekranie, potem zsynchronizuj ponownie. To, co dotarło, jest zachowane; nic się nie podwoi.
error-link-closed = Połączenie przez { $link } zostało przerwane.
remedy-link-closed = Zsynchronizuj ponownie, gdy telefon znów będzie dostępny. To, co dotarło, jest zachowane; nic nie zginęło i nic się nie podwoi.
error-link-not-supported = Na tym komputerze nie można jeszcze używać { $link }.
remedy-link-not-supported = Użyj kabla szeregowego, TCP albo pozwól, by telefon łączył się sam.
error-link-other = Nie udało się połączyć przez { $link }: { $detail }
remedy-link-other = Zsynchronizuj ponownie. To, co dotarło, jest zachowane; nic nie zginęło i nic się nie podwoi.
error-peer-broke-rules = Telefon powiedział coś, co nie ma tu sensu: { $detail }
remedy-peer-broke-rules = Zsynchronizuj ponownie; jeśli to się powtórzy, „cordial log --raw” pokaże, co powiedział. To, co dotarło, jest zachowane.
error-peer-refused = Telefon odmówił: { $detail }
remedy-peer-refused = Zobacz, czy telefon nie pyta o coś na ekranie, potem zsynchronizuj ponownie. Nic nie zginęło.
error-login-refused = Ktoś próbował się połączyć z błędną nazwą użytkownika lub hasłem.
remedy-login-refused = Wpisz na telefonie jeszcze raz nazwę użytkownika i hasło. Nic nie odczytano i nic nie zmieniono.
error-account-login = Serwer { $server } nie przyjmuje nazwy użytkownika lub hasła.
remedy-account-login = Sprawdź jedno i drugie i ustaw hasło na nowo przez „cordial peer set NAME --password-stdin”. Nic nie odczytano i nic nie zmieniono.
error-account-password-wanted = Serwer { $server } chce samego hasła przez połączenie, które inni mogą podsłuchać.
remedy-account-password-wanted = Użyj adresu https. Jeśli godzisz się na to ryzyko, ustaw auth=basic. Hasła nie wysłano; nic nie zmieniono.
error-no-password = Ze standardowego wejścia nie przyszło żadne hasło.
remedy-no-password = Wyślij je tam, w jednym wierszu i bez niczego więcej. Nic nie zmieniono.
error-not-an-account = „{ $name }” nie jest kontem; nie ma hasła do zmiany.
remedy-not-an-account = Telefon, który sam się łączy, dostaje hasło przez „cordial peer add phone”. Nic nie zmieniono.
error-account-device = Serwer { $server } nie radzi sobie z tym kontem albo z tym urządzeniem (HTTP { $status }).
remedy-account-device = Sprawdź nazwę użytkownika. Wiele serwerów chce najpierw poznać urządzenie; to przedstawia się jako { $device }. Nic nie zmieniono.
error-account-nothing-there = Pod adresem { $server } nie ma serwera SyncML.
remedy-account-nothing-there = Sprawdź adres, przede wszystkim jego ścieżkę. Nic nie zmieniono.
error-account-moved = Serwer { $server } odsyła gdzie indziej: { $to }
remedy-account-moved = Jeśli ufasz temu adresowi, ustaw go jako link. Nic tam nie wysłano.
error-account-no-database = Serwer { $server } nie ma bazy „{ $database }” dla { $kind ->
    [contacts] kontaktów
    [events] wydarzeń
    [tasks] zadań
   *[notes] notatek
}.
remedy-account-no-database = Ustaw database.{ $kind } na właściwą nazwę albo synchronizuj bez tego rodzaju wpisów. Wszystko inne jest zsynchronizowane.
error-account-no-databases = Serwer { $server } nie ma bazy dla tego, o co prosimy.
remedy-account-no-databases = Ustaw nazwy jego baz, na przykład database.contacts. Nic nie zmieniono.
error-account-other = Serwer { $server } odmówił: { $detail }
remedy-account-other = Zsynchronizuj ponownie później. To, co dotarło, jest zachowane; nic nie zginęło i nic się nie podwoi.
error-no-keyring = Ten komputer nie ma pęku kluczy do przechowywania haseł ({ $detail }).
remedy-no-keyring = Na serwerze ustaw CORDIAL_KEYRING=file:PATH; plik odczyta tylko jego właściciel, ale nie jest zaszyfrowany.
error-keyring = Pęk kluczy zawiódł: { $detail }
remedy-keyring = Odblokuj go i spróbuj ponownie. Nic nie zmieniono.
error-needs-yes = „{ $mode }” może usuwać; nie dzieje się to bez zgody.
remedy-needs-yes = Obejrzyj to z --preview, potem dodaj --yes. Nic nie zmieniono.
error-script = Błąd skryptu w wierszu { $line }: { $reason }
remedy-script = Popraw ten wiersz; telefonu nie uruchomiono.
error-cancelled = Synchronizacja zatrzymana na życzenie.
remedy-cancelled = To, co dotąd zrobiono, zostaje; następna synchronizacja zrobi resztę.
error-newer-store = Tych danych używał ostatnio nowszy Cordial.
remedy-newer-store = Zainstaluj ponownie tamtą wersję; ta ich nie ruszy.
error-disk-full = Dysk z danymi jest pełny.
remedy-disk-full = Nic nie jest zapisane do połowy i nic nie zginęło. Zwolnij trochę miejsca i spróbuj ponownie.
error-store-read-only = Dane można odczytać, ale nie można ich zmienić: { $detail }
remedy-store-read-only = Nic nie zmieniono. Sprawdź, czy folder należy do Ciebie i czy dysk nie jest chroniony przed zapisem.
error-disk-failed = Dysk z danymi nie odpowiedział tak, jak powinien: { $detail }
remedy-disk-failed = Nic nie jest zapisane do połowy. Sprawdź dysk lub jego połączenie i spróbuj ponownie; kopie zapasowe trzymaj na innym dysku.
error-store-damaged = Plik z danymi jest uszkodzony: { $detail }
remedy-store-damaged = Nic nie zmieniono. „cordial repair” ratuje do nowego pliku wszystko, co da się jeszcze odczytać, a uszkodzony zachowuje.
error-store-busy = Inny Cordial zbyt długo zapisuje.
remedy-store-busy = Nic nie zmieniono. Poczekaj, aż skończy, albo go zamknij, i spróbuj ponownie.
error-ours = Coś poszło nie tak w samym programie Cordial: { $detail }
remedy-ours = Dane są takie jak przed tym krokiem. Spróbuj ponownie; jeśli to się powtórzy, prosimy o zgłoszenie.

## Wiersz poleceń
cli-this-computer = ten komputer
cli-never = nigdy
cli-no-window = Ten Cordial zbudowano bez okna; co potrafi, pokazuje „cordial --help”.
cli-no-peers = Nie ma jeszcze żadnego miejsca. Dodaj je przez „cordial peer add phone NAME --link …”.
cli-check-failed = { $n ->
    [one] { $name }: jeden punkt jest zły. Nic nie zapisano; obok jest napisane, co zrobić.
    [few] { $name }: { $n } punkty są złe. Nic nie zapisano; obok jest napisane, co zrobić.
    [many] { $name }: { $n } punktów jest złych. Nic nie zapisano; obok jest napisane, co zrobić.
   *[other] { $name }: { $n } punktu jest złe. Nic nie zapisano; obok jest napisane, co zrobić.
}
cli-find-no-ports = Nie znaleziono kabla ani portu Bluetooth. Podłącz telefon albo wybierz inny sposób.
cli-find-known = To { $name }.
cli-peer-added = Dodano { $name }. Nic się nie zmieni aż do synchronizacji.
cli-peer-set = Ustawiono { $name }.
cli-peer-removed = Odłączono { $name } od programu. Ani tam, ani tutaj niczego nie usunięto.
cli-peer-appeared = Zgłosiło się nowe urządzenie: { $name }. Od teraz jest osobnym miejscem.
cli-guard-off = Hamulec przed masowym usuwaniem jest wyłączony dla { $name }.
cli-dial-in-head = Dodano { $name }. Wpisz na telefonie:
cli-dial-in-url = Adres
cli-dial-in-user = Nazwa użytkownika
cli-dial-in-password = Hasło
cli-dial-in-database = Baza osób
cli-dial-in-archive = Przechowywane dodatkowo
cli-dial-in-serve = Potem uruchom „cordial serve” i rozpocznij synchronizację na telefonie.
cli-listening = Telefony łączą się z tym komputerem pod adresem { $url }. Koniec: Ctrl+C.
cli-run-started = { $name }: trwa synchronizacja.
cli-run-ok = aktualne
cli-run-ok-refused = { $n ->
    [one] gotowe, ale 1 wpisu nie przyjęto
    [few] gotowe, ale { $n } wpisów nie przyjęto
    [many] gotowe, ale { $n } wpisów nie przyjęto
   *[other] gotowe, ale { $n } wpisów nie przyjęto
}
cli-run-unfinished = niedokończone
cli-run-nothing = { $name }: nic do zrobienia.
cli-run-nothing-else = { $name }: nic więcej do zrobienia.
cli-run-here = Ten komputer – nowe: { $added }, zmienione: { $changed }, usunięte: { $deleted }.
cli-run-peer = { $name } – nowe: { $added }, zmienione: { $changed }, usunięte: { $deleted }.
cli-run-archive = Archiwum, { $shelf } – nowe: { $received }, zmienione: { $changed }, już nieobecne na { $name }: { $gone }, przywrócone tam: { $returned }, odrzucone tam: { $refused }.
cli-conflicts-wait = { $n ->
    [one] 1 pytanie czeka na odpowiedź
    [few] { $n } pytania czekają na odpowiedź
    [many] { $n } pytań czeka na odpowiedź
   *[other] { $n } pytań czeka na odpowiedź
} ({ $name }): „cordial conflicts list”.
cli-held-wait = { $n ->
    [one] 1 krok czeka na zgodę
    [few] { $n } kroki czekają na zgodę
    [many] { $n } kroków czeka na zgodę
   *[other] { $n } kroków czeka na zgodę
} ({ $name }): „cordial held list”.
cli-news-waits = { $n ->
    [one] 1 zmiana czeka
    [few] { $n } zmiany czekają
    [many] { $n } zmian czeka
   *[other] { $n } zmian czeka
} tu na następną synchronizację z { $name }.
cli-refused = { $n ->
    [one] 1 wpisu
    [few] { $n } wpisów
    [many] { $n } wpisów
   *[other] { $n } wpisów
} nie udało się przyjąć na { $name } albo odczytać tutaj; nic z tego nie zginęło.
cli-plan-head = { $name }: { $n ->
    [one] 1 krok
    [few] { $n } kroki
    [many] { $n } kroków
   *[other] { $n } kroków
}
cli-repaired = Naprawiono. Uszkodzony plik jest zachowany w { $folder }. Teraz jest tu:
cli-repaired-contacts = { $n ->
    [one] jedna osoba
    [few] { $n } osoby
    [many] { $n } osób
   *[other] { $n } osób
}
cli-repaired-events = { $n ->
    [one] jedno wydarzenie
    [few] { $n } wydarzenia
    [many] { $n } wydarzeń
   *[other] { $n } wydarzeń
}
cli-repaired-tasks = { $n ->
    [one] jedno zadanie
    [few] { $n } zadania
    [many] { $n } zadań
   *[other] { $n } zadań
}
cli-repaired-notes = { $n ->
    [one] jedna notatka
    [few] { $n } notatki
    [many] { $n } notatek
   *[other] { $n } notatek
}
cli-repaired-next = Następna synchronizacja z każdym miejscem porówna wszystko i niczego nie usunie; czego tu brakuje, wróci stamtąd.
cli-plan-waits = Nic nie zapisano. Plan dla { $name } czeka na zgodę: „cordial plan show” i „cordial plan approve”.
cli-plan-approved = Następna synchronizacja z { $name } zrobi dokładnie to.
cli-plan-dropped = Plan dla { $name } jest zapomniany; następna synchronizacja odczyta wszystko od nowa.
cli-no-plans = Żaden plan nie czeka.
cli-no-conflicts = Żadne pytanie nie czeka na odpowiedź.
cli-conflict-resolved = Rozstrzygnięto: { $title }; { $name } dostanie to przy następnej synchronizacji.
cli-no-held = Nic nie czeka na zgodę.
cli-held-allowed = { $title }: zostanie zrobione ({ $name }).
cli-held-refused = { $title }: zostaje ({ $name }).
cli-no-history = Nic jeszcze nie zrobiono.
cli-no-backups = Nie ma jeszcze kopii zapasowej. Zrobi ją pierwsza synchronizacja, a także „cordial backup create”.
cli-backup-written = Kopia zapasowa jest w { $file }.
cli-backup-deleted = { $n ->
    [one] Usunięto jedną kopię zapasową.
    [few] Usunięto { $n } kopie zapasowe.
    [many] Usunięto { $n } kopii zapasowych.
   *[other] Usunięto { $n } kopii zapasowych.
}
cli-backup-last = Ostatnia kopia zapasowa: { $when }
cli-backup-missing = (pliku już nie ma)
cli-backup-nothing = Nic z tego w niej nie ma.
cli-backup-damaged = Uszkodzone: { $files }. To, co da się jeszcze odczytać, jest.
copy-left-out = Nie da się już odczytać i pominięto: { $what }.
copy-without-photo = Bez zdjęcia, które jest uszkodzone: { $names }.
cli-backup-why-run = przed synchronizacją
cli-backup-why-bulk = przed wieloma zmianami
cli-backup-why-restore = przed odtworzeniem
cli-backup-why-replace = przed zastąpieniem
cli-backup-why-first-sync = przed pierwszą synchronizacją
cli-backup-why-asked = na życzenie
cli-backup-why-old = przez wcześniejszą wersję
cli-place-none = Kopie zapasowe nie mają drugiego miejsca. Wybierz folder na innym dysku przez „cordial backup place DIR”.
cli-place = Każda kopia zapasowa jest też w { $folder }.
cli-place-same-disk = Każda kopia zapasowa jest też w { $folder }, ale to ten sam dysk: nie pomoże, gdy dysk się zepsuje.
cli-place-missing = Drugie miejsce { $folder } jest niedostępne; { $n ->
    [0] ma każdą kopię zapasową.
    [one] czeka na nie jedna kopia zapasowa.
    [few] czekają na nie { $n } kopie zapasowe.
    [many] czeka na nie { $n } kopii zapasowych.
   *[other] czeka na nie { $n } kopii zapasowych.
}
cli-restore-nothing = Nie ma nic do odtworzenia: wszystko tu jest.
cli-restore-copy = Jak było przedtem, zachowuje kopia zapasowa { $n }.
cli-restore-to = { $name } dostanie to przy następnej synchronizacji.
cli-people-count = { $n ->
    [one] 1 osoba
    [few] { $n } osoby
    [many] { $n } osób
   *[other] { $n } osób
}
cli-events-count = { $n ->
    [one] 1 wydarzenie
    [few] { $n } wydarzenia
    [many] { $n } wydarzeń
   *[other] { $n } wydarzeń
}
cli-tasks-count = { $n ->
    [one] 1 zadanie
    [few] { $n } zadania
    [many] { $n } zadań
   *[other] { $n } zadań
}
cli-notes-count = { $n ->
    [one] 1 notatka
    [few] { $n } notatki
    [many] { $n } notatek
   *[other] { $n } notatek
}
cli-archive-count = { $n ->
    [one] 1 wpis w archiwum
    [few] { $n } wpisy w archiwum
    [many] { $n } wpisów w archiwum
   *[other] { $n } wpisów w archiwum
}
cli-archive-exported = { $n ->
    [one] Zapisano 1 plik
    [few] Zapisano { $n } pliki
    [many] Zapisano { $n } plików
   *[other] Zapisano { $n } plików
}: { $path }
cli-archive-restored = „{ $title }” wróci na { $name } przy następnej synchronizacji ({ $shelf }, bajty: { $size }).
cli-archive-would-restore = Na { $name } wróciłoby „{ $title }”, dokładnie tak, jak przyszło ({ $shelf }, bajty: { $size }). Nic nie zmieniono.
cli-archive-not-restored = „{ $title }” nie wraca na { $name } ({ $shelf }, bajty: { $size }); zostaje tutaj.
cli-archive-goes-back = wraca
cli-archive-refused = odrzucone tam
cli-archive-gone = już tam nieobecne
cli-archive-journal = dziennik
cli-archive-bookmark = zakładka
cli-archive-message = wiadomość
cli-archive-mms = MMS
cli-archive-email = e-mail
cli-archive-file = plik
cli-archive-folder = folder
cli-archive-other = inne
cli-added = { $n ->
    [one] Dodano 1 wpis.
    [few] Dodano { $n } wpisy.
    [many] Dodano { $n } wpisów.
   *[other] Dodano { $n } wpisów.
}
cli-import-joined = { $n ->
    [one] 1 połączono z wpisem, który już tu był.
    [few] { $n } połączono z wpisami, które już tu były.
    [many] { $n } połączono z wpisami, które już tu były.
   *[other] { $n } połączono z wpisami, które już tu były.
}
cli-import-here = { $n ->
    [one] 1 już tu był.
    [few] { $n } już tu były.
    [many] { $n } już tu było.
   *[other] { $n } już tu było.
}
cli-import-preview = Nic jeszcze nie zmieniono. Oto, co by się stało:
import-new = { $n ->
    [one] 1 nowy wpis
    [few] { $n } nowe wpisy
    [many] { $n } nowych wpisów
   *[other] { $n } nowych wpisów
}
import-together = { $n ->
    [one] 1 zostanie połączony z wpisem, który już tu jest
    [few] { $n } zostaną połączone z wpisami, które już tu są
    [many] { $n } zostanie połączonych z wpisami, które już tu są
   *[other] { $n } zostanie połączonych z wpisami, które już tu są
}
import-here = { $n ->
    [one] 1 już tu jest
    [few] { $n } już tu są
    [many] { $n } już tu jest
   *[other] { $n } już tu jest
}
cli-not-taken = Tu nie przyjęto: { $what }. Do tego służy „{ $command }”.
cli-first-dates = { $n ->
    [one] 1 seria jest w pliku tylko z pierwszą datą: ten format nie potrafi zapisać jej powtarzania.
    [few] { $n } serie są w pliku tylko z pierwszą datą: ten format nie potrafi zapisać ich powtarzania.
    [many] { $n } serii jest w pliku tylko z pierwszą datą: ten format nie potrafi zapisać ich powtarzania.
   *[other] { $n } serii jest w pliku tylko z pierwszą datą: ten format nie potrafi zapisać ich powtarzania.
}
cli-changed = { $n ->
    [one] Zmieniono 1 wpis.
    [few] Zmieniono { $n } wpisy.
    [many] Zmieniono { $n } wpisów.
   *[other] Zmieniono { $n } wpisów.
}
cli-deleted = { $n ->
    [one] Usunięto 1 wpis; historia go zachowuje.
    [few] Usunięto { $n } wpisy; historia je zachowuje.
    [many] Usunięto { $n } wpisów; historia je zachowuje.
   *[other] Usunięto { $n } wpisów; historia je zachowuje.
}
cli-phase-connecting = { $name }: łączenie … { $count }
cli-phase-reading = { $name }: odczyt … { $count }
cli-phase-comparing = { $name }: porównanie … { $count }
cli-phase-writing = { $name }: zapis … { $count }
cli-phase-finishing = { $name }: kończenie … { $count }
cli-action-add = nowe
cli-action-change = zmień
cli-step = { $title } · { $place }: { $action }
cli-action-delete = usuń
cli-action-join = scal
cli-action-keep = zachowaj
cli-action-ask = zapytaj
cli-state-will-do = { "" }
cli-state-held = (czeka na zgodę)
cli-state-parked = (czeka na odpowiedź)
cli-state-refused = (nie mieści się tam)
cli-because-new-here = nowe na tym komputerze
cli-because-new-at-peer = nowe na { $name }
cli-because-changed-here = zmienione na tym komputerze
cli-because-changed-at-peer = zmienione na { $name }
cli-because-changed-on-both = zmienione po obu stronach
cli-because-deleted-here = usunięte na tym komputerze
cli-because-deleted-at-peer = usunięte na { $name }
cli-because-edited-deleted = zmienione po jednej stronie, usunięte po drugiej
cli-because-same-person = ta sama osoba na { $name }
cli-because-perhaps-same-person = być może ta sama osoba co ktoś na { $name }
cli-because-missing-at-peer = brak na { $name }
cli-because-answered = Twoja decyzja
cli-because-many-deletions = więcej usunięć niż zwykle
cli-because-direction = kierunek tej synchronizacji
cli-reason-both-changed = zmienione na { $name } i tutaj
cli-reason-edited-deleted = zmienione po jednej stronie, usunięte po drugiej ({ $name })
cli-reason-same-person = ta sama osoba? ({ $name })
log-mode = { $kind }: { $name } prosi o: { $asked }; zażądano: { $demanded }; wykonano: { $done }, bo { $why }.
log-erases-here = To, co jest tylko na tym komputerze, czeka na zgodę, zanim zniknie.
log-erases-peer = Z { $name } zniknie to, co jest tylko tam; najpierw powstaje kopia.
log-mode-two-way = obie strony
log-mode-slow = porównanie wszystkiego
log-mode-update-server = zmiany z { $name }
log-mode-refresh-server = ten komputer będzie jak { $name }
log-mode-update-client = zmiany na { $name }
log-mode-refresh-client = { $name } będzie jak ten komputer
log-mode-slow-to-server = wszystko z { $name } tutaj
log-mode-slow-to-client = wszystko stąd na { $name }
log-mode-reset-client = opróżnienie { $name }
log-mode-nothing = nic
log-why-asked = { $name } o to prosi
log-why-demanded = tego zażądano
log-why-anchors-differ = obie strony pamiętają inną ostatnią synchronizację; z tego powodu nic się nie usuwa
log-why-not-allowed = nikt nie pozwolił opróżnić { $name }
log-why-backup = chodziło tylko o kopię
log-copied-aside = { $n ->
    [one] Jeden wpis z { $name } skopiowano do { $file }.
    [few] { $n } wpisy z { $name } skopiowano do { $file }.
    [many] { $n } wpisów z { $name } skopiowano do { $file }.
   *[other] { $n } wpisów z { $name } skopiowano do { $file }.
}
log-unknown-database = { $name } chce bazy „{ $asked }”, której tu nie ma. Są tu: { $known }.
log-unknown-options = Adres, z którym łączy się { $name }, ma opcje bez znaczenia tutaj: { $options }.
log-restore-refused = { $name } nie przyjmuje z powrotem „{ $title }” ({ $shelf }, stan { $code }). Zostaje w archiwum.
log-began = Synchronizacja z { $name }: { $way }
log-way-two-way = w obie strony
log-way-slow = porównanie wszystkiego
log-way-copy-to-peer = tylko na { $name }
log-way-copy-from-peer = tylko z { $name }
log-way-replace-peer = { $name } będzie jak ten komputer
log-way-replace-here = ten komputer będzie jak { $name }
log-phase-connect = szukanie { $name } i łączenie
log-phase-login = sprawdzenie, kto jest kim
log-phase-capabilities = pytanie, co { $name } może pomieścić
log-phase-read = pytanie, co zmieniło się na { $name }
log-phase-compare = porównanie obu stron
log-phase-write = wysłanie tego, co zmieniło się tutaj
log-phase-finish = zakończenie
log-phase = Etap: { $phase }
log-phase-took = Etap: { $phase } ({ $time })
log-message-in = Wiadomość { $n } od { $name }: { $what } ({ $size })
log-message-out = Wiadomość { $n } do { $name }: { $what } ({ $size })
log-messages-more = { $n ->
    [one] jeszcze { $n } wiadomość; pokazuje ją „-v”
    [few] jeszcze { $n } wiadomości; pokazuje je „-v”
    [many] jeszcze { $n } wiadomości; pokazuje je „-v”
   *[other] jeszcze { $n } wiadomości; pokazuje je „-v”
}
log-part-unreadable = nie dało się jej odczytać
log-part-login = logowanie ({ $scheme })
log-part-challenge = żądanie logowania ({ $scheme })
log-part-devinf = opis urządzenia
log-part-asks-devinf = pytanie, co urządzenie może pomieścić
log-part-alert = „{ $alert }” dla { $database }
log-part-items = { $n ->
    [one] { $n } wpis dla „{ $database }”
    [few] { $n } wpisy dla „{ $database }”
    [many] { $n } wpisów dla „{ $database }”
   *[other] { $n } wpisów dla „{ $database }”
}
log-part-changed-of = { $count }, w tym usunięte: { $deleted }
log-part-answers = { $n ->
    [one] { $n } odpowiedź
    [few] { $n } odpowiedzi
    [many] { $n } odpowiedzi
   *[other] { $n } odpowiedzi
}
log-part-refusals = { $n ->
    [one] { $n } odmowa
    [few] { $n } odmowy
    [many] { $n } odmów
   *[other] { $n } odmów
}
log-part-maps = { $n ->
    [one] { $n } numer nowego wpisu
    [few] { $n } numery nowych wpisów
    [many] { $n } numerów nowych wpisów
   *[other] { $n } numerów nowych wpisów
}
log-part-goes-on = wpis, którego ciąg dalszy będzie w następnej wiadomości
log-part-no-changes = bez zmian
log-part-nothing = samo potwierdzenie
log-status-in = { $name } odpowiada { $code } na { $command }: { $what }
log-status-out = Ten komputer odpowiada { $code } na { $command }: { $what }
log-status-message = cała wiadomość
log-item-answered = { $line } (numer { $id }; { $code }: { $what })
log-item-because = { $line } (wpis { $id }; { $because })
log-item-in-add = { $name } ma: { $title }
log-item-in-change = { $name } zgłasza zmianę: { $title }
log-item-in-delete = { $name } zgłasza usunięcie: { $title }
log-item-in-archive = { $name } już tego nie trzyma: { $title }; tutaj zostaje
log-item-in-foreign = { $name } ma: { $title }; przechowuje to archiwum
log-item-in-unreadable = { $name } przysyła { $title } w postaci, której nie dało się odczytać; bajty są zachowane
log-item-here-add = Dodano tutaj: { $title }
log-item-here-change = Zmieniono tutaj: { $title }
log-item-here-delete = Usunięto tutaj: { $title }
log-item-here-hold = Odłożone do czasu zgody: { $title }
log-item-here-ask = Czeka na odpowiedź: { $title }
log-item-out-add = Dodano na { $name }: { $title }
log-item-out-change = Zmieniono na { $name }: { $title }
log-item-out-delete = Usunięto na { $name }: { $title }
log-item-out-refused-add = { $name } nie przyjmuje wpisu: { $title }
log-item-out-refused-change = { $name } nie przyjmuje zmiany: { $title }
log-item-out-refused-delete = { $name } nie usuwa wpisu: { $title }
log-ended = Gotowe po { $time }; wiadomości: { $messages }, przyszło: { $in }, wyszło: { $out }
log-failed = Przerwano po { $time }. { $why }
log-stopped-at = Trwało wtedy: { $phase }.
log-unfinished = Ta synchronizacja nie ma zakończenia: jeszcze trwa albo Cordial został w jej trakcie zamknięty.
log-detail = Szczegóły: { $detail }
log-fault-link = Połączenie z { $name } zostało przerwane.
log-fault-peer-broke-rules = { $name }: przyszło coś, czego nie dało się zrozumieć.
log-fault-peer-refused = { $name }: odmowa.
log-fault-unreadable = Czegoś nie dało się odczytać.
log-fault-ours = Błąd popełnił Cordial albo dysk tego komputera.
log-fault-choice = Zatrzymano ją albo czeka na Twoją decyzję.
log-fault-busy = { $name }: właśnie trwała synchronizacja gdzie indziej.
log-next-link = To, co dotarło, jest zachowane i nic się nie podwoi. Następna synchronizacja ruszy od miejsca, w którym ta się zatrzymała.
log-next-peer-broke-rules = To, co dotarło wcześniej, jest zachowane. Spróbuj ponownie; jeśli to się powtórzy, przygotuj raport przez „cordial log --report FILE”.
log-next-peer-refused = Nic przez to nie zmieniono. Sprawdź nazwę użytkownika, hasło i uprawnienia, potem zsynchronizuj ponownie.
log-next-unreadable = Bajty są zachowane, a wszystko inne poszło dalej. Późniejsza wersja być może to odczyta.
log-next-ours = Dane są bezpieczne. Przygotuj raport przez „cordial log --report FILE” i zsynchronizuj ponownie.
log-next-choice = To, co zrobiono, zostaje; następna synchronizacja zrobi resztę.
log-next-busy = Nic nie zmieniono. Zsynchronizuj ponownie, gdy tamta się skończy.
log-caller-refused = Urządzenie ({ $device }) zgłosiło się jako „{ $user }” i nie zostało wpuszczone: { $why }
log-caller-unknown-account = nie ma takiego konta.
log-caller-wrong-password = hasło było błędne.
log-caller-no-password = nie podało hasła.
log-unreached = { $name }: nie udało się połączyć: { $detail }
log-empty = Dziennik jest pusty: nic jeszcze nie zsynchronizowano.
log-run-head = Synchronizacja { $n } · { $name } · { $when }
log-stray-head = Poza synchronizacjami
log-safe = Co jest bezpieczne: { $text }
log-do = Co zrobić: { $text }
log-code-101 = w trakcie
log-code-200 = zrobione
log-code-201 = dodane jako nowe
log-code-202 = przyjęte, zostanie zrobione później
log-code-203 = odpowiedział ktoś po drodze
log-code-204 = zrobione, nie ma o czym mówić
log-code-205 = zrobione, to, co widać, trzeba odczytać na nowo
log-code-206 = zrobione w części
log-code-207 = obie wersje scalono
log-code-208 = zmienione po obu stronach; przyjęto wersję klienta
log-code-209 = zmienione po obu stronach; obie wersje zachowano
log-code-210 = usunięte bez zachowania kopii
log-code-211 = nieusunięte, bo tego nie było
log-code-212 = zalogowano na całą rozmowę
log-code-213 = część przyjęto, reszta oczekiwana
log-code-214 = anulowane na życzenie
log-code-215 = niezrobione, taka była decyzja użytkownika
log-code-216 = wycofane w całości
log-code-300 = jest kilka możliwych adresów
log-code-301 = przeniesione na stałe pod inny adres
log-code-302 = na razie pod innym adresem
log-code-303 = trzeba pytać pod innym adresem
log-code-304 = nic się nie zmieniło
log-code-305 = dostępne tylko przez pośrednika
log-code-400 = niezrozumiałe
log-code-401 = błędna nazwa użytkownika lub hasło
log-code-402 = ta usługa jest płatna
log-code-403 = niedozwolone
log-code-404 = nie znaleziono
log-code-405 = niedozwolone dla tego wpisu lub tej bazy
log-code-406 = życzenie nie do spełnienia
log-code-407 = potrzebne są nazwa użytkownika i hasło
log-code-408 = trwało zbyt długo
log-code-409 = zmienione po obu stronach i nikt nie rozstrzygnął
log-code-410 = zniknęło na dobre
log-code-411 = nie podano rozmiaru
log-code-412 = brakuje czegoś koniecznego
log-code-413 = zbyt duże, by przyjąć to teraz
log-code-414 = adres jest zbyt długi
log-code-415 = zapisane w postaci, która nie jest tam rozumiana
log-code-416 = większe, niż wolno
log-code-417 = nie teraz, później
log-code-418 = to już tam jest
log-code-419 = zmienione po obu stronach; przyjęto wersję serwera
log-code-420 = pamięć jest pełna
log-code-421 = niezrozumiałe wyszukiwanie
log-code-422 = niezrozumiały warunek w adresie
log-code-423 = usunięte po jednej stronie, zmienione po drugiej
log-code-424 = części nie dają zapowiedzianego rozmiaru
log-code-425 = temu kontu tego nie wolno
log-code-426 = reszty nie przyjmuje się bez początku
log-code-427 = folder, który nie jest pusty
log-code-428 = przeniesienie się nie udało
log-code-500 = tam się nie udało
log-code-501 = to tam nieznane
log-code-502 = pośrednik odpowiedział błędnie
log-code-503 = zajęte, później
log-code-504 = pośrednik czekał zbyt długo
log-code-505 = to wydanie SyncML jest tam nieznane
log-code-506 = nie udało się w trakcie pracy
log-code-507 = jedna część się nie udała, więc nie zrobiono niczego
log-code-508 = obie strony pamiętają inną ostatnią synchronizację: trzeba porównać wszystko
log-code-509 = kod zarezerwowany
log-code-510 = tamtejsza pamięć zawiodła
log-code-511 = poważny błąd tam, praca przerwana
log-code-512 = synchronizacja się tam nie udała
log-code-513 = ta wersja protokołu jest tam nieznana
log-code-514 = anulowane
log-code-515 = kod zarezerwowany
log-code-516 = jedna część się nie udała, a wycofanie reszty także nie
log-code-517 = odpowiedź jest zbyt duża na jedną wiadomość
log-code-other-2 = zrobione
log-code-other-3 = znajduje się gdzie indziej
log-code-other-4 = odrzucone
log-code-other-5 = tam się nie udało
log-code-other-0 = kod, którego nikt nie zna
log-safe-done = Mają to obie strony.
log-do-done = Nic.
log-safe-settled = Obie wersje są tu znane; ta, której nie przyjęto, jest w historii.
log-do-settled = Obejrzyj wpis, jeśli chcesz wiedzieć, która wersja obowiązuje.
log-safe-gone = To, co jest tutaj, zostaje. Jeśli miało być usunięte, już tego nie ma.
log-do-gone = Nic; następna synchronizacja naprawi to, co nadal potrzebne. Jeśli chodzi o bazę: sprawdź jej nazwę.
log-safe-login = Przed zalogowaniem niczego nie przekazano ani nie zmieniono.
log-do-login = Raz to zwykły przebieg logowania. Jeśli się powtarza, wpisz ponownie nazwę użytkownika i hasło.
log-safe-permission = Nic nie zmieniono; to, co jest tutaj, zostaje.
log-do-permission = Poproś o uprawnienie osobę, która prowadzi serwer, albo poszukaj go w ustawieniach telefonu.
log-safe-form = To, co jest tutaj, zostaje bez zmian.
log-do-form = Wypróbuj dla tego miejsca inny format lub profil albo skróć wpis.
log-safe-size = To, co jest tutaj, zostaje bez zmian.
log-do-size = Zmniejsz wpis: mniejsze zdjęcie, krótsza notatka. Kolejna próba będzie po zmianie wpisu.
log-safe-full = To, co jest tutaj, zostaje; co się zmieściło, jest tam.
log-do-full = Zwolnij tam miejsce i zsynchronizuj ponownie.
log-safe-later = Nic nie zginęło; czeka na następną synchronizację.
log-do-later = Zsynchronizuj ponownie później.
log-safe-failed = To, co jest tutaj, zostaje bez zmian.
log-do-failed = Zsynchronizuj ponownie. Jeśli znów się nie uda, przygotuj raport przez „cordial log --report FILE”.
log-safe-elsewhere = Nic nie zmieniono.
log-do-elsewhere = Sprawdź adres serwera.
log-safe-version = Nic nie zmieniono.
log-do-version = Nic: starsze wydanie zostanie wypróbowane samo.
log-safe-refresh = Z tego powodu nic się nie usuwa; brak wpisu to nie jego usunięcie.
log-do-refresh = Nic; ta synchronizacja potrwa dłużej.
log-safe-stopped = To, co zrobiono wcześniej, zostaje.
log-do-stopped = Zsynchronizuj ponownie w dowolnej chwili.
log-safe-erases = Zanim cokolwiek zniknie, powstaje kopia, a bez zgody nic nie jest usuwane.
log-do-erases = Obejrzyj to, co odłożono, i odpowiedz: tak lub nie.
log-safe-wish = Samo życzenie niczego jeszcze nie zmienia.
log-do-wish = Nic.
log-alert-100 = pokaż tekst
log-alert-200 = w obie strony
log-alert-201 = porównaj wszystko
log-alert-202 = tylko zmiany z klienta
log-alert-203 = serwer będzie jak klient
log-alert-204 = tylko zmiany z serwera
log-alert-205 = klient będzie jak serwer
log-alert-206 = serwer prosi o synchronizację w obie strony
log-alert-207 = serwer prosi o zmiany z klienta
log-alert-208 = serwer chce być jak klient
log-alert-209 = serwer chce wysłać swoje zmiany
log-alert-210 = serwer chce, by klient był taki jak on
log-alert-221 = wynik wezwania
log-alert-222 = przyślij następną wiadomość
log-alert-223 = reszta wpisu nie przyszła
log-alert-224 = dokończ innym razem
log-alert-225 = dokończ przerwaną rozmowę
log-alert-0 = prośba, której nikt nie zna
report-head = Raport o programie Cordial
report-note = Nie ma w nim Twoich nazwisk, numerów, adresów i tekstów ani haseł. Można go wysłać e-mailem.
report-places = Miejsca
report-log = Co się działo
report-cut = Resztę pominięto.
report-written = Raport jest w { $file }. Nie ma w nim nazwisk, numerów ani haseł.
cli-virtual-phone-one-link = Wybierz jedno z --serial, --tcp i --sync-to.
cli-virtual-phone-ready = Telefon pokazowy jest pod { $at }.
demo-plugged = Pokazowy telefon { $name } jest podłączony pokazowym kablem; ma w pamięci { $n ->
    [one] 1 osobę
    [few] { $n } osoby
    [many] { $n } osób
   *[other] { $n } osób
}. Ten komputer ma 2 własne osoby.
demo-first-sync = Pierwsza synchronizacja. Karl Weiß był po obu stronach, zapisany różnie; zostaje scalony, a nie podwojony.
demo-edited = Teraz ktoś zmienia na telefonie numer osoby { $peer }, a na komputerze dopisuje notatkę do osoby { $here }.
demo-second-sync = Druga synchronizacja. Przechodzą tylko te dwie zmiany.
demo-third-sync = Trzecia synchronizacja.
demo-end = Obie strony mają { $n ->
    [one] tę samą 1 osobę
    [few] te same { $n } osoby
    [many] te same { $n } osób
   *[other] te same { $n } osób
}. Nic nie zginęło, nic się nie podwoiło.
demo-kept = Wszystko jest zachowane w { $folder }.

## Historia, cofanie, kosz, duplikaty
act-run = Synchronizacja z { $name }
act-added = { $n ->
    [one] Dodano: { $title }
    [few] Dodano { $n } wpisy
    [many] Dodano { $n } wpisów
   *[other] Dodano { $n } wpisów
}
act-imported = { $n ->
    [one] Wczytano z pliku: { $title }
    [few] Wczytano z pliku { $n } wpisy
    [many] Wczytano z pliku { $n } wpisów
   *[other] Wczytano z pliku { $n } wpisów
}
act-edited = { $n ->
    [one] Zmieniono: { $title }
    [few] Zmieniono { $n } wpisy
    [many] Zmieniono { $n } wpisów
   *[other] Zmieniono { $n } wpisów
}
act-deleted = { $n ->
    [one] Usunięto: { $title }
    [few] Usunięto { $n } wpisy
    [many] Usunięto { $n } wpisów
   *[other] Usunięto { $n } wpisów
}
act-restored = { $n ->
    [one] Przywrócono: { $title }
    [few] Przywrócono { $n } wpisy
    [many] Przywrócono { $n } wpisów
   *[other] Przywrócono { $n } wpisów
}
act-reverted = { $n ->
    [one] Wrócono do wcześniejszej wersji: { $title }
    [few] Wrócono do wcześniejszych wersji { $n } wpisów
    [many] Wrócono do wcześniejszych wersji { $n } wpisów
   *[other] Wrócono do wcześniejszych wersji { $n } wpisów
}
act-undone = Cofnięto: { $undone } (nr { $number })
act-joined = Scalono dwa wpisy: { $title }
act-different = Uznano dwa wpisy za różne
act-resolved = Odpowiedziano na pytanie ({ $name })
act-answered = Wykonano odpowiedź ({ $name })
act-allowed = Wyrażono zgodę na to, co odłożono ({ $name })
act-refused = Nie wyrażono zgody na to, co odłożono ({ $name })
act-put-back = { $n ->
    [one] Przywrócono: { $title }
    [few] Przywrócono { $n } wpisy
    [many] Przywrócono { $n } wpisów
   *[other] Przywrócono { $n } wpisów
}
act-approved = Zatwierdzono plan ({ $name })
act-rule = Zmieniono regułę dla pytań
act-emptied = Opróżniono kosz
act-from-copy = { $n ->
    [one] Odtworzono z kopii zapasowej: { $title }
    [few] Odtworzono z kopii zapasowej { $n } wpisy
    [many] Odtworzono z kopii zapasowej { $n } wpisów
   *[other] Odtworzono z kopii zapasowej { $n } wpisów
}
act-other = { $what }: { $title }
act-undone-by = cofnięte przez { $n }
act-counts = tutaj nowe: { $added }, zmienione: { $changed }, usunięte: { $deleted }
change-comes = { $field }: { $after } (nowe)
change-goes = { $field }: { $before } (usunięte)
change-becomes = { $field }: { $before } → { $after }
value-nothing = nic
value-photo = zdjęcie, bajty: { $n }
cli-undo-would = { $n ->
    [one] Cofnięcie zmieni 1 wpis tutaj
    [few] Cofnięcie zmieni { $n } wpisy tutaj
    [many] Cofnięcie zmieni { $n } wpisów tutaj
   *[other] Cofnięcie zmieni { $n } wpisów tutaj
}, a { $there } w innych miejscach przy ich następnej synchronizacji. Nic jeszcze nie zmieniono.
cli-undo-done = { $n ->
    [one] Cofnięto: 1 wpis zmieniono tutaj
    [few] Cofnięto: { $n } wpisy zmieniono tutaj
    [many] Cofnięto: { $n } wpisów zmieniono tutaj
   *[other] Cofnięto: { $n } wpisów zmieniono tutaj
}; w innych miejscach przy ich następnej synchronizacji: { $there }. „cordial history undo { $number }” przywraca poprzedni stan.
cli-undo-nothing = Nie ma nic do cofnięcia.
cli-undo-decision-answered = Odpowiedź została cofnięta.
cli-undo-decision-reopened = Odpowiedź znów obowiązuje.
cli-undo-decision-different = To, że są to dwa różne wpisy, zostało zapomniane.
cli-undo-decision-perhaps-same = To znów dwa różne wpisy.
cli-undo-decision-joined = Oba wpisy są znów rozdzielone.
cli-undo-decision-split = Oba wpisy są znów scalone.
cli-undo-decision-rule = Stała reguła jest taka jak przedtem.
cli-undo-decision-allowed = Krok znów czeka na zgodę.
cli-undo-decision-refused = Krok znów czeka na zgodę.
cli-undo-decision-waits = Twoja odpowiedź w sprawie tego kroku znów obowiązuje.
cli-undo-decision-approved = Plan znów czeka na zgodę.
cli-undo-decision-disapproved = Plan jest znów zatwierdzony.
cli-undo-decision-began = Pierwszą synchronizację cofnięto tylko na tym komputerze. Tamto miejsce zachowuje wszystko, a następna synchronizacja z nim będzie znów pierwszą i poczeka na zgodę.
cli-undo-decision-wished = Następna synchronizacja nie upodobni już tego miejsca do tego komputera.
cli-state-not-undone = (zmienione od tego czasu; zostaje)
cli-version = { $revision }: { $what }
cli-reverted = { $title }: wrócono do wersji { $revision }. Następna synchronizacja przeniesie to do innych miejsc.
cli-trash-empty = Kosz jest pusty.
cli-trash-by = usunięte na { $name }
cli-trash-here = usunięte na tym komputerze
cli-trash-restored = { $n ->
    [one] Przywrócono 1 wpis.
    [few] Przywrócono { $n } wpisy.
    [many] Przywrócono { $n } wpisów.
   *[other] Przywrócono { $n } wpisów.
} Następna synchronizacja przywróci to w innych miejscach.
cli-trash-emptied = { $n ->
    [one] 1 usunięty wpis zniknął na dobre.
    [few] { $n } usunięte wpisy zniknęły na dobre.
    [many] { $n } usuniętych wpisów zniknęło na dobre.
   *[other] { $n } usuniętych wpisów zniknęło na dobre.
}
cli-no-duplicates = Żadne dwa wpisy nie wyglądają na ten sam.
cli-duplicate = { $first } ({ $a }) i { $second } ({ $b }): { $why }
cli-duplicate-same = to samo
cli-duplicate-ask = być może to samo
cli-duplicate-would = po scaleniu zmieni się { $title }:
cli-joined = { $title }: teraz to jeden wpis. „cordial history undo { $n }” rozdziela go znowu.
cli-joined-clash = Jest miejsce tylko na jedną wartość ({ $field }): { $here } zostaje, { $other } jest w koszu.
cli-different = Te dwa wpisy zostają na dobre osobne.
cli-rule-ask = Przy każdym polu zmienionym po obu stronach pojawi się pytanie.
cli-rule-here = Jeśli pole zmieniono po obu stronach, obowiązuje ten komputer.
cli-rule-peer = Jeśli pole zmieniono po obu stronach, obowiązuje drugie miejsce.
cli-rule-newest = Jeśli pole zmieniono po obu stronach, obowiązuje strona, która podaje późniejszą zmianę; jeśli któraś jej nie podaje, pojawi się pytanie.
cli-rule-both = Jeśli pole zmieniono po obu stronach, zostają obie wartości, o ile obie się mieszczą; o resztę pojawi się pytanie.
cli-because-rule = Twoja stała reguła
cli-because-undone = cofnięte
cli-because-changed-since = zmienione od tego czasu
error-no-such-version = Wpis { $id } nie ma wersji { $revision }, do której można by wrócić.
remedy-no-such-version = Co jest zapamiętane, pokazuje „versions { $id }”. Nic nie zmieniono.
error-not-in-trash = Nic w koszu nie ma numeru { $id }.
remedy-not-in-trash = Co tam jest, pokazuje „cordial trash list”. Nic nie zmieniono.
error-not-two = { $a } i { $b } to nie dwa wpisy tego samego rodzaju.
remedy-not-two = Które dwa wyglądają na ten sam, pokazuje „cordial duplicates list”. Nic nie zmieniono.
sign-same-name = takie samo imię i nazwisko
sign-similar-name = podobne imię i nazwisko
sign-other-name = inne imię i nazwisko
sign-same-given-name = takie samo imię
sign-same-family-name = takie samo nazwisko
sign-household = jeden wpis to całe gospodarstwo domowe
sign-similar-number = te same cyfry, kraj niejasny
sign-shared-number = numer, który mają też inni
sign-similar-birthday = prawie ta sama data urodzin
sign-same-mobile = ten sam numer komórki
sign-same-line = ten sam numer
sign-other-numbers = inne numery
sign-same-mail = ten sam adres e-mail
sign-other-mails = inne adresy e-mail
sign-same-birthday = ta sama data urodzin
sign-other-birthday = inna data urodzin
sign-same-organization = ta sama firma
sign-other-organization = inna firma
sign-same-title = ten sam tytuł
sign-similar-title = podobny tytuł
sign-other-title = inny tytuł
sign-same-time = ten sam czas
sign-shifted-time = prawie ten sam czas
sign-other-time = inny czas
sign-same-anniversary = ten sam dzień roku
sign-date-of-series = jedno to jeden z terminów drugiego
sign-same-place = to samo miejsce
sign-other-place = inne miejsce
sign-same-text = ten sam tekst
sign-other-text = inny tekst
sign-same-uid = ten sam identyfikator
field-name-prefix = Tytuł przed nazwiskiem
field-name-given = Imię
field-name-additional = Drugie imię
field-name-family = Nazwisko
field-name-suffix = Dopisek po nazwisku
field-display = Wyświetlana nazwa
field-phonetic-given = Imię, wymowa
field-phonetic-family = Nazwisko, wymowa
field-phonetic-organization = Firma, wymowa
field-nicknames = Pseudonimy
field-organization = Firma
field-department = Dział
field-title = Tytuł
field-role = Rola
field-phones = Telefony
field-emails = Adresy e-mail
field-addresses = Adresy
field-urls = Strony WWW
field-impp = Czat
field-birthday = Urodziny
field-anniversary = Rocznica
field-note = Notatka
field-categories = Kategorie
field-photo = Zdjęcie
field-uid = Identyfikator
field-location = Miejsce
field-description = Opis
field-start = Początek
field-end = Koniec
field-due = Termin
field-completed = Ukończono
field-recurrence = Powtarzanie
field-exceptions = Wyjątki
field-extra-dates = Dodatkowe terminy
field-overrides = Zmienione terminy
field-alarms = Przypomnienia
field-status = Stan
field-visibility = Widoczność
field-busy = Zajętość
field-priority = Priorytet
field-percent = Procent
field-organizer = Organizator
field-attendees = Uczestnicy
field-body = Tekst
field-kept = Inne właściwości

# Co zatrzymuje hamulec
error-other-device = Tam, gdzie było { $name }, odpowiada inne urządzenie: { $is } zamiast { $was }.
remedy-other-device = Nic nie odczytano ani nie zapisano. Pyta o to „cordial held list”: wyraź zgodę, jeśli od teraz to jest { $name }; jeśli nie, dodaj je jako osobne miejsce.
error-other-data = { $name } nie ma prawie nic z tego, co było tam dotąd, za to wiele rzeczy nieznanych ({ $kind }). Być może to dane kogoś innego.
remedy-other-data = Dane tylko odczytano: nic nie zmieniono, ani tu, ani tam. Sprawdź, czy { $name } to nadal właściwe miejsce; jeśli tak, wyraź zgodę („cordial held list”) i zsynchronizuj ponownie.
error-needs-answer = Polecenia „{ $command }” nie można cofnąć; nie wykonuje się go bez zgody.
remedy-needs-answer = Dodaj --yes. Nic nie zmieniono.
cli-because-other-device = inne urządzenie niż przedtem
cli-because-other-data = na { $name } nie ma prawie nic z tego, co było
cli-because-echo = { $name } i inne miejsce odsyłają to sobie nawzajem
cli-held-other-device = Od teraz { $name } to { $title } i wszystko zostanie porównane: inne urządzenie niż przedtem
cli-held-other-data = Kontynuacja z tym, co { $name } ma teraz, choć nie ma tam prawie nic z tego, co było
cli-held-brake-allowed = Następna synchronizacja pójdzie dalej ({ $name }).
cli-held-brake-refused = Nic nie zostanie zrobione i nie będzie więcej pytań ({ $name }).
cli-trash-ask = Pozwolić, by usunięte wpisy zniknęły na dobre? Potem nikt już ich nie przywróci. (tak/nie)
cli-trash-kept = Nic nie zrobiono.
log-unexpected-asked = { $name } chce porównać wszystko ({ $kind }), choć pamięta ostatnią synchronizację. Taka synchronizacja niczego nie usuwa.
log-unexpected-forgot = { $name } nie pamięta już ostatniej synchronizacji, więc porównano wszystko ({ $kind }). Taka synchronizacja niczego nie usuwa.
log-unexpected-broken-off = Ostatnia synchronizacja z { $name } została przerwana, więc porównano wszystko ({ $kind }). Taka synchronizacja niczego nie usuwa.
log-postponed = { $n ->
    [one] 1 usunięcie czeka na następną synchronizację.
    [few] { $n } usunięcia czekają na następną synchronizację.
    [many] { $n } usunięć czeka na następną synchronizację.
   *[other] { $n } usunięć czeka na następną synchronizację.
}
log-echo = { $n ->
    [one] 1 wpis krąży między { $name } a innym miejscem. Zostaje bez zmian do czasu odpowiedzi: „cordial held list”.
    [few] { $n } wpisy krążą między { $name } a innym miejscem. Zostają bez zmian do czasu odpowiedzi: „cordial held list”.
    [many] { $n } wpisów krąży między { $name } a innym miejscem. Zostają bez zmian do czasu odpowiedzi: „cordial held list”.
   *[other] { $n } wpisów krąży między { $name } a innym miejscem. Zostają bez zmian do czasu odpowiedzi: „cordial held list”.
}
trouble-other-device = Tam, gdzie było { $name }, odpowiada inne urządzenie: { $title }
trouble-other-data = { $name } nie ma prawie nic z tego, co było tam dotąd
trouble-other-data-why = Być może to dane kogoś innego.
trouble-echo = Wpis „{ $title }” krąży między { $name } a innym miejscem
trouble-echo-why = Być może inny program też synchronizuje oba miejsca albo jedno z nich zawsze zapisuje to inaczej.
trouble-brake-safe = Nic nie zmieniono, ani tu, ani tam.
trouble-brake-keep = Zostaw tak, jak jest
trouble-brake-do = Kontynuuj
