### Sprawdzanie i podgląd. Klucze zaczynają się od nazwy swojego ekranu.

review-title = Do sprawdzenia
review-count = { $n ->
    [one] Jedna rzecz czeka na decyzję
    [few] { $n } rzeczy czekają na decyzję
    [many] { $n } rzeczy czeka na decyzję
   *[other] { $n } rzeczy czeka na decyzję
}
review-back = Wszystkie pytania
review-people = { $n ->
    [one] 1 osoba
    [few] { $n } osoby
    [many] { $n } osób
   *[other] { $n } osób
}
review-events = { $n ->
    [one] 1 wydarzenie
    [few] { $n } wydarzenia
    [many] { $n } wydarzeń
   *[other] { $n } wydarzeń
}
review-tasks = { $n ->
    [one] 1 zadanie
    [few] { $n } zadania
    [many] { $n } zadań
   *[other] { $n } zadań
}
review-notes = { $n ->
    [one] 1 notatka
    [few] { $n } notatki
    [many] { $n } notatek
   *[other] { $n } notatek
}
review-row-fields = { $n ->
    [one] 1 pole się różni
    [few] { $n } pola się różnią
    [many] { $n } pól się różni
   *[other] { $n } pól się różni
}
review-row-gone = zmienione i usunięte
review-row-same = to samo?
review-row-brake = coś tu dziwnego
review-brake-below = Coś jest inaczej niż dotąd. Zobacz, zanim pójdziesz dalej.
review-done-brake = Odpowiedź zapamiętana.
review-row-held = do usunięcia
review-nothing = Nic nie czeka na decyzję
review-nothing-aside = Gdy dwa miejsca się nie zgadzają, pytanie pojawia się tutaj. Nikt nie decyduje za Ciebie.
review-find = Znajdź duplikaty
review-looking = Szukanie duplikatów…
review-looking-aside = Każda osoba jest porównywana z każdą. Nic się nie zmienia.
review-no-doubles = Nie znaleziono duplikatów
review-no-doubles-aside = Nikt tu nie wygląda na kogoś innego.
review-rules = Od następnej synchronizacji, gdy oba miejsca zmienią to samo:
review-rules-now = Gdy oba zmieniły to samo:
review-rule-ask = Pytaj za każdym razem
review-rule-newest = Zawsze bierz najnowsze
review-rule-here = Zawsze bierz z tego komputera
review-rule-peer = Zawsze bierz z drugiego miejsca
review-rule-both = Zachowaj oba, gdy się mieszczą
review-rule-done-ask = Pytanie pojawi się za każdym razem.
review-rule-done-newest = Od następnej synchronizacji obowiązuje najnowsze.
review-rule-done-here = Od następnej synchronizacji obowiązuje ten komputer.
review-rule-done-peer = Od następnej synchronizacji obowiązuje drugie miejsce.
review-rule-done-both = Od następnej synchronizacji zostają oba, gdy się mieszczą.
review-fields-below = Zmieniono na { $name } i tutaj, za każdym razem inaczej. Zauważono: { $when }.
review-result = Wynik
review-on-both = w obu miejscach
review-choose = wybierz jedno
review-empty = puste
review-both = Zachowaj oba
review-before = przedtem: { $value }
review-before-nothing = przedtem: puste
review-a-photo = zdjęcie
review-this-photo = wybrane zdjęcie
review-edit = Edytuj…
review-written = Gotowe
review-same-on-both = { $value } w obu miejscach
review-all-from = Wszystko z { $name }
review-all-here = Wszystko z tego komputera
review-two-people = Zachowaj jako dwie osoby
review-two-records = Zachowaj jako dwa wpisy
review-later = Później
review-use = Użyj tego wyniku
review-open-fields = { $n ->
    [one] Jedno pole czeka jeszcze na wybór. Do czasu decyzji każde miejsce zachowuje swoją wersję.
    [few] { $n } pola czekają jeszcze na wybór. Do czasu decyzji każde miejsce zachowuje swoją wersję.
    [many] { $n } pól czeka jeszcze na wybór. Do czasu decyzji każde miejsce zachowuje swoją wersję.
   *[other] { $n } pól czeka jeszcze na wybór. Do czasu decyzji każde miejsce zachowuje swoją wersję.
}
review-promise = Do czasu decyzji każde miejsce zachowuje swoją wersję. Można to cofnąć w każdej chwili.
review-also = { $n ->
    [one] Odpowiedz tak samo na drugie pytanie tego rodzaju
    [few] Odpowiedz tak samo na pozostałe { $n } pytania tego rodzaju
    [many] Odpowiedz tak samo na pozostałe { $n } pytań tego rodzaju
   *[other] Odpowiedz tak samo na pozostałe { $n } pytań tego rodzaju
}
review-same-person = Ta sama osoba?
review-same-thing = Czy to jest to samo?
review-joined = Po scaleniu będzie tu
review-join = Scal
review-apart = Dwie różne osoby
review-apart-things = Dwa różne wpisy
review-same-promise = To, że są to dwa różne wpisy, zostanie zapamiętane na dobre. Scalenie można cofnąć.
review-gone-there = Wpis „{ $title }” zmieniono tutaj, a usunięto na { $name }. Zauważono: { $when }.
review-gone-here = Wpis „{ $title }” zmieniono na { $name }, a usunięto tutaj. Zauważono: { $when }.
review-keep = Zachowaj i przywróć
review-delete = Usuń wszędzie
review-held-here = Do usunięcia na tym komputerze: { $what }
review-held-there = Do usunięcia na { $name }: { $what }
review-held-here-below = Na { $name } już ich nie ma (zauważono: { $when }). Wszystkich jest tutaj { $of }; tak wiele naraz to coś nietypowego, dlatego usuwanie odłożono.
review-held-there-below = Usunięto je na tym komputerze; na { $name } jeszcze są. Tak wiele naraz to coś nietypowego, dlatego usuwanie odłożono ({ $when }).
review-held-ticked = Zaznaczono { $n } z { $of }
review-put-back-there = { $n ->
    [one] Zachowaj i przywróć na { $name }
    [few] Zachowaj { $n } i przywróć na { $name }
    [many] Zachowaj { $n } i przywróć na { $name }
   *[other] Zachowaj { $n } i przywróć na { $name }
}
review-put-back-here = { $n ->
    [one] Zachowaj i przywróć tutaj
    [few] Zachowaj { $n } i przywróć tutaj
    [many] Zachowaj { $n } i przywróć tutaj
   *[other] Zachowaj { $n } i przywróć tutaj
}
review-delete-here = { $n ->
    [one] Usuń także tutaj
    [few] Usuń { $n } także tutaj
    [many] Usuń { $n } także tutaj
   *[other] Usuń { $n } także tutaj
}
review-delete-there = { $n ->
    [one] Usuń także na { $name }
    [few] Usuń { $n } także na { $name }
    [many] Usuń { $n } także na { $name }
   *[other] Usuń { $n } także na { $name }
}
review-held-promise = Wszystko inne jest już zrobione. To, czego nie zaznaczono, czeka dalej. Przed każdym usunięciem powstaje kopia zapasowa.
review-key-updown = ↑ ↓
review-key-leftright = ← →
review-key-b = B
review-key-e = E
review-key-enter = Enter
review-key-np = N P
review-key-space = Spacja
review-key-ctrl-a = Ctrl A
review-key-field = pole
review-key-place = wybierz miejsce
review-key-both = oba
review-key-edit = edytuj
review-key-use = użyj wyniku
review-key-next = następne, poprzednie
review-key-join = scal
review-key-keep = zachowaj
review-key-line = wiersz
review-key-tick = zaznacz
review-key-all = wszystko
review-key-back = przywróć
review-done-fields = { $title }: rozstrzygnięto. { $name } dostanie to przy następnej synchronizacji.
review-done-many = Rozstrzygnięte pytania: { $n }. { $name } dostanie to przy następnej synchronizacji.
review-done-two = { $title }: teraz to dwa wpisy.
review-done-kept = { $title }: zostaje i wraca na miejsce.
review-done-deleted = { $title }: usunięto wszędzie.
review-done-joined = { $title }: z dwóch powstał jeden wpis.
review-done-apart = To dwa różne wpisy. Pytanie już się nie pojawi.
review-done-back = { $n ->
    [one] 1 wpis zostaje i wraca na miejsce.
    [few] { $n } wpisy zostają i wracają na miejsce.
    [many] { $n } wpisów zostaje i wraca na miejsce.
   *[other] { $n } wpisów zostaje i wraca na miejsce.
}
review-done-happen = { $n ->
    [one] 1 wpis zostanie usunięty po obu stronach.
    [few] { $n } wpisy zostaną usunięte po obu stronach.
    [many] { $n } wpisów zostanie usuniętych po obu stronach.
   *[other] { $n } wpisów zostanie usuniętych po obu stronach.
}
review-undo = Cofnij
review-undone = Cofnięto.
review-redone = Ponowiono.
review-undone-nothing = Tego nie można już cofnąć.
home-see-questions = { $n ->
    [one] Zdecyduj…
    [few] Zdecyduj ({ $n } pytania)…
    [many] Zdecyduj ({ $n } pytań)…
   *[other] Zdecyduj ({ $n } pytań)…
}
home-see-held = Zobacz je…
home-see-plan = Zobacz, co się stanie…
value-alarms = { $n ->
    [one] 1 przypomnienie
    [few] { $n } przypomnienia
    [many] { $n } przypomnień
   *[other] { $n } przypomnień
}

preview-title = Co się stanie
preview-sum = { $n ->
    [0] Nic się nie zmieni ani na { $name }, ani na tym komputerze.
    [one] 1 zmiana między { $name } a tym komputerem.
    [few] { $n } zmiany między { $name } a tym komputerem.
    [many] { $n } zmian między { $name } a tym komputerem.
   *[other] { $n } zmian między { $name } a tym komputerem.
}
preview-on-here = Na tym komputerze
preview-on-place = Na { $name }
preview-side = { $place }: { $what }.
preview-tally = { $kinds } ({ $what })
preview-n-new = nowe: { $n }
preview-n-changed = zmienione: { $n }
preview-n-deleted = usunięte: { $n }
preview-joined = { $n ->
    [one] 1 wpis jest już taki sam po obu stronach i zostanie scalony, a nie podwojony.
    [few] { $n } wpisy są już takie same po obu stronach i zostaną scalone, a nie podwojone.
    [many] { $n } wpisów jest już takich samych po obu stronach i zostaną scalone, a nie podwojone.
   *[other] { $n } wpisów jest już takich samych po obu stronach i zostaną scalone, a nie podwojone.
}
preview-since = Porównano: { $when }. Nic jeszcze nie zapisano.
preview-tab-all = Wszystko
preview-tab-deletions = Usunięcia
preview-tab-waiting = Czeka
preview-search = Znajdź nazwę
preview-none = Nic tu do zrobienia.
preview-nothing-matches = Nic nie pasuje do „{ $text }”.
preview-deleted-here = Usunięte na tym komputerze
preview-deleted-there = Usunięte na { $name }
preview-changed-here = Zmienione na tym komputerze
preview-changed-there = Zmienione na { $name }
preview-added-here = Nowe na tym komputerze
preview-added-there = Nowe na { $name }
preview-held = Odłożone do czasu Twojej zgody
preview-asked = Pytania do Ciebie
preview-same = Takie same po obu stronach, scalone
preview-kept = Zostaje bez zmian
preview-before = Przedtem
preview-after = Potem
preview-waits-for-tick = czeka na zaznaczenie
preview-numbers = { $n ->
    [one] 1 numer
    [few] { $n } numery
    [many] { $n } numerów
   *[other] { $n } numerów
}
preview-mails = { $n ->
    [one] 1 adres e-mail
    [few] { $n } adresy e-mail
    [many] { $n } adresów e-mail
   *[other] { $n } adresów e-mail
}
preview-addresses = { $n ->
    [one] 1 adres
    [few] { $n } adresy
    [many] { $n } adresów
   *[other] { $n } adresów
}
preview-why-new = nowe · { $what }
preview-why-new-bare = nowe
preview-why-new-because = nowe: { $why }
preview-why-change = { $what } · { $why }
preview-why-delete = usunięte: { $why }
preview-why-gone-there = bo usunięto to na { $name }
preview-why-gone-here = bo usunięto to na tym komputerze
preview-why-held-delete = do usunięcia, czeka na zgodę: { $why }
preview-why-held = czeka na zgodę: { $why }
preview-why-ask = być może ktoś, kto już tu jest; pytanie czeka w „Do sprawdzenia”
preview-why-keep = zostaje po obu stronach: { $why }
preview-why-join = takie samo po obu stronach
preview-why-refused = zostaje tutaj; nie mieści się na { $name }
preview-unticked = { $n ->
    [one] 1 zmiany nie zaznaczono: czeka i pojawi się znów następnym razem.
    [few] { $n } zmian nie zaznaczono: czekają i pojawią się znów następnym razem.
    [many] { $n } zmian nie zaznaczono: czekają i pojawią się znów następnym razem.
   *[other] { $n } zmian nie zaznaczono: czekają i pojawią się znów następnym razem.
}
preview-promise = Stanie się tylko to, co tu widać. Najpierw powstaje kopia zapasowa obu stron.
preview-promise-phone = Po wyrażeniu zgody naciśnij na { $name } jeszcze raz Synchronizuj. Wcześniej nic nie zostanie zapisane.
preview-approved = Zgoda wyrażona. Zapis nastąpi przy następnej synchronizacji.
preview-approved-phone = Zgoda wyrażona. Teraz naciśnij na { $name } jeszcze raz Synchronizuj.
preview-write = { $n ->
    [one] Wykonaj 1 zmianę
    [few] Wykonaj { $n } zmiany
    [many] Wykonaj { $n } zmian
   *[other] Wykonaj { $n } zmian
}
preview-write-phone = { $n ->
    [one] Zezwól na 1 zmianę
    [few] Zezwól na { $n } zmiany
    [many] Zezwól na { $n } zmian
   *[other] Zezwól na { $n } zmian
}
preview-not-yet = Jeszcze nie
preview-home = Wróć do Startu
preview-gone = Tego planu już nie ma
preview-gone-aside = Zapisano go albo porównano na nowo. Nic nie czeka na zgodę.
preview-done-writing = { $name }: trwa zapisywanie zmian.
preview-done-phone = Teraz naciśnij na { $name } jeszcze raz Synchronizuj. Wcześniej nic nie zostanie zapisane.
