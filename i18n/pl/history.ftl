### Historia, kopie zapasowe i dziennik. Klucze zaczynają się od nazwy swojego ekranu.

## Historia, cofanie, kopie zapasowe, dziennik
frame-nav-history = Historia
frame-undo = Cofnij
history-title = Historia
history-aside = Wszystko, co się wydarzyło, i droga z powrotem
history-aside-copies = Chwile, do których można wrócić
history-aside-trash = To, co usunięto, zostaje tu przez 90 dni
history-aside-log = Co mówiły obie strony przy każdej synchronizacji
history-tab-done = Co się działo
history-tab-copies = Kopie zapasowe
history-tab-trash = Kosz
history-tab-log = Dziennik
history-every-place = Każde miejsce
history-show-everything = Wszystko
history-show-syncs = Synchronizacje
history-show-changes = Zmiany ręczne
history-show-decisions = Decyzje
history-show-copies = Kopie zapasowe
history-only-me = Tylko moje działania
history-show = Pokaż
history-undo = Cofnij…
history-split = Rozdziel znowu…
history-look-inside = Zajrzyj
history-read = Czytaj
history-put-back-button = Przywróć
history-close = Wstecz
history-cancel = Anuluj
history-details = Szczegóły
history-none = Nic się jeszcze nie wydarzyło
history-none-aside = Każda synchronizacja i każda zmiana zostanie tu zapisana.
history-no-copies = Nie ma jeszcze kopii zapasowej
history-no-copies-aside = Powstaje sama przed każdą synchronizacją.
history-no-trash = Kosz jest pusty
history-no-trash-aside = Wszystko, co zostanie usunięte tutaj lub na telefonie, można stąd przywrócić.
history-no-log = Nie było jeszcze synchronizacji
history-no-log-aside = Po pierwszej można tu przeczytać, co mówiły obie strony.
history-trouble = Nie udało się tego zrobić
history-trouble-safe = Nic nie zmieniono.
history-line-number = Nr { $number }
history-line-fields = { $fields } · nr { $number }
history-line-undone = Cofnięte przez nr { $n } · nr { $number }
history-line-unfinished = Niedokończone · nr { $number }
history-line-stopped = Zatrzymane na życzenie · nr { $number }
history-line-failed = Nie dobiegło końca · nr { $number }
history-line-nothing = Nic nowego · nr { $number }
history-line-run = Na tym komputerze: { $here }, na { $name }: { $there } · nr { $number }
history-line-refused = { $name } nie przyjmuje: { $n } · nr { $number }
history-nothing-there = nic
history-a-picture = zdjęcie
history-note-question = { $field }: „{ $here }” na tym komputerze, „{ $there }” na { $name }
history-undo-title = Co zmieni cofnięcie
history-undo-nothing = Nie ma nic do cofnięcia.
history-redo-nothing = Nie ma nic do ponowienia.
history-undo-decision = Decyzja zostanie cofnięta. Żaden wpis się teraz nie zmieni.
history-undo-safe = To także można cofnąć.
history-undo-now = Cofnij
history-undone-decision = Decyzja cofnięta
history-reverted = Jest znów tak, jak było
history-trash-own = Usunięte przez Ciebie · przechowywane do: { $until }
history-trash-place = Usunięte na { $name } · przechowywane do: { $until }
history-copy-here = Kopia zapasowa tego komputera
history-copy-place = Kopia zapasowa: { $name }
history-copy-for-ever = zachowana na zawsze
history-copy-elsewhere = także w drugim miejscu
history-copy-missing = jej pliku już nie ma
history-copy-made = Zrobiono kopię zapasową tego komputera
history-copy-when = Zrobiona: { $when }, { $why }
history-copy-damaged = Uszkodzone: { $files }. To, co da się jeszcze odczytać, jest.
history-make-copy = Zrób kopię zapasową
history-second-none = Kopie są tylko na tym komputerze. Folder na innym dysku ochroni je, jeśli ten się zepsuje.
history-second-choose = Wybierz folder…
history-second-change = Zmień…
history-second-off-button = Nie używaj go
history-second-use = Użyj tego folderu
history-second-hint = Folder na innym dysku
history-second-why = Każda kopia zapasowa trafi także tam. Wpisz pełną ścieżkę folderu.
history-second-well = Każda kopia zapasowa jest także tutaj
history-second-same-disk = Każda kopia zapasowa jest także tutaj, ale na tym samym dysku: nie pomoże, gdy dysk się zepsuje
history-second-off = Kopie zapasowe zostają teraz tylko na tym komputerze
history-restore-title = Co zmieni odtworzenie
history-restore-add = Dodaj to, czego brakuje
history-restore-add-why = To, co jest tutaj, zostaje bez zmian.
history-restore-replace = Tak, jak było
history-restore-replace-why = Wszystko, co się różni, wraca do dawnej postaci.
history-restore-would = Wróci: { $added }, zmieni się: { $changed }, zostanie tu usunięte: { $deleted }
history-restore-nothing = Wszystko z tej kopii jest tu tak, jak było. Nie ma nic do odtworzenia.
history-restore-safe = Najpierw powstanie kopia zapasowa, a odtworzenie można cofnąć.
history-restore-now = Odtwórz
history-restore-replace-now = Odtwórz, jak było
history-restore-field = Tylko to
history-restore-all = Odtwórz wszystko…
history-restore-people = Odtwórz osoby…
history-restore-events = Odtwórz wydarzenia…
history-restore-tasks = Odtwórz zadania…
history-restore-notes = Odtwórz notatki…
history-inside-search = Szukaj w tej kopii
history-inside-nothing = W tej kopii nie ma nic takiego.
history-all-kinds = Wszystko
history-people = Osoby
history-events = Wydarzenia
history-tasks = Zadania
history-notes = Notatki
history-did-added = nowe
history-did-changed = zmienione
history-did-deleted = usunięte
history-did-asked = może już tu jest, bez zmian
history-did-stays = zmienione od tego czasu, zostaje
history-removed = usunięte
history-nameless = Bez nazwy
history-no-changes = Żadnego wpisu nie zmieniono.
history-versions = Starsze wersje
history-versions-aside = Wszystkie zapamiętane wersje, od najnowszej
history-version-own = { $what } · Ty
history-version-place = { $what } · { $name }
history-version-add = Utworzenie
history-version-change = Zmiana
history-version-delete = Usunięcie
history-version-restore = Przywrócenie
history-version-now = teraz
history-revert = Wróć do tej wersji
history-hide-names = Ukryj nazwiska
history-report = Przygotuj raport…
history-report-title = Raport bez nazwisk
history-report-why = Zawiera to, co mówiły obie strony w ostatnich synchronizacjach. Nazwiska, numery i adresy są zastąpione. Przeczytaj go, zanim go komuś wyślesz.
history-report-hint = Plik, w którym go zapisać
history-report-save = Zapisz raport
history-report-saved = Raport jest w { $file }
history-phases = Na co poszedł czas
history-log-lines = Co się działo
history-log-unfinished = Nr { $number } · niedokończone
history-undo-would = { $n ->
    [one] 1 wpis zmieni się tutaj
    [few] { $n } wpisy zmienią się tutaj
    [many] { $n } wpisów zmieni się tutaj
   *[other] { $n } wpisów zmieni się tutaj
}, a { $there } w innych miejscach przy ich następnej synchronizacji
history-undone = { $n ->
    [one] Cofnięto: 1 wpis zmieniono tutaj
    [few] Cofnięto: { $n } wpisy zmieniono tutaj
    [many] Cofnięto: { $n } wpisów zmieniono tutaj
   *[other] Cofnięto: { $n } wpisów zmieniono tutaj
}
history-put-back = { $n ->
    [one] Przywrócono. Następna synchronizacja przywróci to w innych miejscach
    [few] Przywrócono { $n } wpisy. Następna synchronizacja przywróci je w innych miejscach
    [many] Przywrócono { $n } wpisów. Następna synchronizacja przywróci je w innych miejscach
   *[other] Przywrócono { $n } wpisów. Następna synchronizacja przywróci je w innych miejscach
}
history-restored = { $n ->
    [one] Odtworzono 1 wpis
    [few] Odtworzono { $n } wpisy
    [many] Odtworzono { $n } wpisów
   *[other] Odtworzono { $n } wpisów
}
history-restore-unchanged = { $n ->
    [one] 1 wpis zostaje bez zmian.
    [few] { $n } wpisy zostają bez zmian.
    [many] { $n } wpisów zostaje bez zmian.
   *[other] { $n } wpisów zostaje bez zmian.
}
history-second-missing = Ten folder jest teraz niedostępny. { $n ->
    [one] Czeka na niego 1 kopia
    [few] Czekają na niego { $n } kopie
    [many] Czeka na niego { $n } kopii
   *[other] Czeka na niego { $n } kopii
}
history-changes = { $n ->
    [one] 1 wpis
    [few] { $n } wpisy
    [many] { $n } wpisów
   *[other] { $n } wpisów
}
history-more = i jeszcze { $n }
history-log-well = Nr { $number } · { $took } · { $n ->
    [one] 1 wiadomość
    [few] { $n } wiadomości
    [many] { $n } wiadomości
   *[other] { $n } wiadomości
}, przyszło: { $in }, wyszło: { $out }
history-log-failed = Nr { $number } · nie dobiegło końca · { $n ->
    [one] 1 wiadomość
    [few] { $n } wiadomości
    [many] { $n } wiadomości
   *[other] { $n } wiadomości
}

## Osoby: edycja, duplikaty, pliki
people-new = Nowa
people-new-hint = Nowa osoba (Ctrl+N)
people-import = Wczytaj plik (Ctrl+I)
people-import-why = Przeciągnij plik do tego okna (vCard, kalendarz, tabela) albo wpisz, gdzie jest.
people-import-hint = Plik
people-import-use = Wczytaj
import-title = Wczytaj { $file }
import-aside = Nic jeszcze nie zmieniono.
import-told = { $name }, w pliku: { $told }
import-stays = { $field }: zostaje jak tutaj; to, co mówi plik, trafia do kosza
import-unread = { $n ->
    [one] 1 wpisu nie można odczytać
    [few] { $n } wpisów nie można odczytać
    [many] { $n } wpisów nie można odczytać
   *[other] { $n } wpisów nie można odczytać
}
import-unread-line = Wiersz { $line }: { $reason }
import-nameless = (bez nazwy)
import-safe = Wszystko można cofnąć.
import-safe-copy = Przedtem powstaje kopia bezpieczeństwa, a wszystko można cofnąć.
import-now = Wczytaj
people-edit = Edytuj
people-versions = Historia
people-delete = Usuń
people-group-find = Wszyscy z grupy „{ $name }”
people-doubles-look = Zobacz
people-doubles-title = To wygląda na tę samą osobę
people-doubles-aside = Nic nie zostanie scalone bez Twojej zgody, a scalenie można cofnąć.
people-doubles-none = Nie ma duplikatów.
people-doubles-close = Wstecz
people-doubles-gains = { $field }: { $value }
people-join = Scal
people-apart = Dwie różne osoby
edit-title = Edycja osoby
edit-title-new = Nowa osoba
edit-name = Imię i nazwisko
edit-photo = Zmień zdjęcie…
edit-photo-remove = Usuń
edit-photo-hint = Przeciągnij tu zdjęcie albo wpisz nazwę pliku
edit-photo-use = Użyj
edit-phone = Telefon
edit-mail = E-mail
edit-web = Strona WWW
edit-chat = Czat
edit-address = Adres
edit-add-phone = Dodaj numer
edit-add-mail = Dodaj adres e-mail
edit-add-web = Dodaj stronę WWW
edit-add-chat = Dodaj adres czatu
edit-add-address = Dodaj adres
edit-street = Ulica
edit-extended = Budynek, piętro
edit-po-box = Skrytka pocztowa
edit-postcode = Kod pocztowy
edit-city = Miejscowość
edit-region = Region
edit-country = Kraj
edit-remove = Usuń to
edit-day-hint = dzień.miesiąc.rok
edit-day-wrong = To nie jest data. Zapisz ją tak: 3.3.1961, albo bez roku: 3.3.
edit-group-add = dodaj…
edit-group-remove = Usuń z tej grupy
edit-more = Pokaż wszystkie pola
edit-less = Pokaż mniej pól
edit-save = Zapisz
edit-goes-nowhere = Przechowywane na tym komputerze
edit-keeps = { $name }: { $what }
edit-saved = Zapisano: { $name }
edit-added = Dodano: { $name }
edit-deleted = W koszu: { $name }
edit-joined = Teraz to jedna osoba: { $name }
edit-apart = To dwie różne osoby
edit-import-nothing = W tym pliku nikogo nie ma
people-doubles = { $n ->
    [one] 1 para to może ta sama osoba
    [few] { $n } pary to może duplikaty
    [many] { $n } par to może duplikaty
   *[other] { $n } par to może duplikaty
}
edit-goes = { $n ->
    [one] Trafi do 1 miejsca przy następnej synchronizacji
    [few] Trafi do { $n } miejsc przy następnej synchronizacji
    [many] Trafi do { $n } miejsc przy następnej synchronizacji
   *[other] Trafi do { $n } miejsc przy następnej synchronizacji
}
