### Kalendarz, zadania i notatki. Klucze zaczynają się od nazwy swojego ekranu.

calendar-nav = Kalendarz
calendar-plain = Bez kalendarza
calendar-day-1 = Pn
calendar-day-2 = Wt
calendar-day-3 = Śr
calendar-day-4 = Cz
calendar-day-5 = Pt
calendar-day-6 = So
calendar-day-7 = Nd
calendar-long-date = { $weekday }, { $date }
calendar-days = { $from } – { $to }
calendar-days-of-month = { $from } – { $to }
# Słowa, którymi można wpisać dzień, oddzielone przecinkami.
calendar-word-today = dziś, dzisiaj, dzis
calendar-word-tomorrow = jutro
calendar-word-after = pojutrze
calendar-view-day = Dzień
calendar-view-week = Tydzień
calendar-view-month = Miesiąc
calendar-view-agenda = Lista
calendar-earlier = Wcześniej (Page Up)
calendar-later = Później (Page Down)
calendar-today = Dziś
calendar-today-word = dziś
calendar-new = Nowe wydarzenie
calendar-legend-hide = Ukryj ten kalendarz
calendar-legend-show = Pokaż ten kalendarz
calendar-more = +{ $n } więcej
calendar-all-day = cały dzień
calendar-hours = { $from }–{ $to }
calendar-untitled = Bez tytułu
calendar-when-day = { $day }, cały dzień
calendar-when-days = { $day } – { $last }
calendar-when-clock = { $day }, { $from }
calendar-when-hours = { $day }, { $from }–{ $to }
calendar-when-nights = { $day }, { $from } – { $last }, { $to }
calendar-edit = Edytuj
calendar-delete = Usuń
calendar-close = Zamknij
calendar-kept-all = na { $place }
calendar-kept-not-yet = brak na { $place }
calendar-kept-except = na { $place }, bez { $list }
calendar-lacks-repeat = powtarzania
calendar-lacks-alarms = przypomnień
calendar-lacks-place = miejsca
calendar-lacks-notes = notatek
calendar-lacks-calendar = kalendarza
calendar-lacks-people = gości
calendar-alarm-start = w chwili rozpoczęcia
calendar-alarm-minutes = { $n ->
    [one] { $n } minutę wcześniej
    [few] { $n } minuty wcześniej
    [many] { $n } minut wcześniej
   *[other] { $n } minut wcześniej
}
calendar-alarm-hours = { $n ->
    [one] { $n } godzinę wcześniej
    [few] { $n } godziny wcześniej
    [many] { $n } godzin wcześniej
   *[other] { $n } godzin wcześniej
}
calendar-alarm-days = { $n ->
    [one] { $n } dzień wcześniej
    [few] { $n } dni wcześniej
    [many] { $n } dni wcześniej
   *[other] { $n } dni wcześniej
}
calendar-alarm-weeks = { $n ->
    [one] { $n } tydzień wcześniej
    [few] { $n } tygodnie wcześniej
    [many] { $n } tygodni wcześniej
   *[other] { $n } tygodni wcześniej
}
calendar-repeat-ever = { $rhythm }
calendar-repeat-times = { $n ->
    [one] { $rhythm }, { $n } raz
    [few] { $rhythm }, { $n } razy
    [many] { $rhythm }, { $n } razy
   *[other] { $rhythm }, { $n } razy
}
calendar-repeat-until = { $rhythm }, do { $date }
calendar-repeat-own = we własnym rytmie
calendar-repeat-days = { $n ->
    [one] codziennie
    [few] co { $n } dni
    [many] co { $n } dni
   *[other] co { $n } dni
}
calendar-repeat-weeks = { $n ->
    [one] co tydzień ({ $days })
    [few] co { $n } tygodnie ({ $days })
    [many] co { $n } tygodni ({ $days })
   *[other] co { $n } tygodni ({ $days })
}
calendar-repeat-months = { $n ->
    [one] co miesiąc, { $day }. dnia
    [few] co { $n } miesiące, { $day }. dnia
    [many] co { $n } miesięcy, { $day }. dnia
   *[other] co { $n } miesięcy, { $day }. dnia
}
calendar-repeat-months-nth = { $n ->
    [one] co miesiąc ({ $which })
    [few] co { $n } miesiące ({ $which })
    [many] co { $n } miesięcy ({ $which })
   *[other] co { $n } miesięcy ({ $which })
}
calendar-repeat-years = { $n ->
    [one] co rok, { $date }
    [few] co { $n } lata, { $date }
    [many] co { $n } lat, { $date }
   *[other] co { $n } lat, { $date }
}
# Dzień tygodnia jest tu w mianowniku i ma różny rodzaj, dlatego liczebnik stoi cyfrą.
calendar-nth-1 = 1. { $day } miesiąca
calendar-nth-2 = 2. { $day } miesiąca
calendar-nth-3 = 3. { $day } miesiąca
calendar-nth-4 = 4. { $day } miesiąca
calendar-nth-5 = 5. { $day } miesiąca
calendar-nth-last = { $day }, ostatni raz w miesiącu
calendar-form-new = Nowe wydarzenie
calendar-form-edit = Edycja wydarzenia
calendar-form-title = Tytuł
calendar-form-all-day = Cały dzień
calendar-form-start = Początek
calendar-form-end = Koniec
calendar-form-at = Godzina
calendar-form-place = Miejsce
calendar-form-notes = Notatki
calendar-form-repeat = Powtarzanie
calendar-form-never = Nigdy
calendar-form-daily = Codziennie
calendar-form-weekly = Co tydzień
calendar-form-fortnightly = Co 2 tygodnie
calendar-form-monthly = Co miesiąc
calendar-form-yearly = Co rok
calendar-form-until = Do
calendar-form-for-ever = Puste: bez końca
calendar-form-times = { $n ->
    [one] łącznie { $n } raz
    [few] łącznie { $n } razy
    [many] łącznie { $n } razy
   *[other] łącznie { $n } razy
}
calendar-form-alarm = Przypomnienie
calendar-form-calendar = Kalendarz
calendar-form-new-calendar = Inny kalendarz…
calendar-form-no-date = To nie jest data. Spróbuj 21.11 albo jutro.
calendar-form-no-clock = Spróbuj 14:30.
calendar-form-backwards = Koniec jest wcześniej niż początek.
calendar-form-save = Zapisz
calendar-form-cancel = Anuluj
calendar-not-saved = Nie zapisano „{ $title }”.
calendar-resume = Wróć do edycji
calendar-done-added = Dodano „{ $title }”.
calendar-done-saved = Zapisano „{ $title }”.
calendar-done-moved = Przeniesiono „{ $title }”.
calendar-done-deleted = Usunięto „{ $title }”.
calendar-undo = Cofnij
calendar-gone = Tego wydarzenia już nie ma.
calendar-ask-change = Które zmienić?
calendar-ask-delete = Które usunąć?
calendar-ask-undo = To wydarzenie się powtarza. Każdy wybór można cofnąć.
calendar-reach-one = Tylko to
calendar-reach-later = To i wszystkie późniejsze
calendar-reach-all = Wszystkie
calendar-ask-cancel = Anuluj
calendar-empty = { $month }: nic nie zaplanowano
calendar-empty-aside = Wydarzenia z telefonu pojawią się tu po pierwszej synchronizacji.

tasks-nav = Zadania
tasks-title = { $n ->
    [0] Nic więcej do zrobienia
    [one] Jedna rzecz do zrobienia
    [few] { $n } rzeczy do zrobienia
    [many] { $n } rzeczy do zrobienia
   *[other] { $n } rzeczy do zrobienia
}
tasks-new = Dodaj zadanie i naciśnij Enter
tasks-late = Zaległe
tasks-today = Dziś
tasks-week = W najbliższych siedmiu dniach
tasks-later = Później
tasks-someday = Bez daty
tasks-section-done = Zrobione
tasks-flag = pilne
tasks-due-today = dziś
tasks-due-tomorrow = jutro
tasks-due-yesterday = wczoraj
tasks-empty = Nie ma jeszcze zadań
tasks-empty-aside = Zadania z telefonu pojawią się tu po pierwszej synchronizacji.
tasks-form-new = Nowe zadanie
tasks-form-edit = Edycja zadania
tasks-form-due = Termin
tasks-form-no-due = Puste: bez daty
tasks-form-priority = Priorytet
tasks-priority-none = Brak
tasks-priority-high = Wysoki
tasks-priority-middle = Średni
tasks-priority-low = Niski
tasks-form-done = Zrobione
tasks-form-category = Kategoria
tasks-added = Dodano „{ $title }”.
tasks-saved = Zapisano „{ $title }”.
tasks-done = Zrobione: „{ $title }”.
tasks-not-done = Znów do zrobienia: „{ $title }”.
tasks-deleted = Usunięto „{ $title }”.
notes-nav = Notatki
notes-title = Notatki
notes-new = Nowa notatka
notes-back = Wszystkie notatki
notes-form-title = Tytuł
notes-form-body = Pisz tutaj…
notes-kept = Wszystko jest zapisane.
notes-touched = Jeszcze nie zapisano. Wyjście z notatki ją zapisuje.
notes-empty = Nie ma jeszcze notatek
notes-empty-aside = Notatki z telefonu pojawią się tu po pierwszej synchronizacji.
notes-added = Dodano „{ $title }”.
notes-saved = Zapisano „{ $title }”.
notes-deleted = Usunięto „{ $title }”.
calendar-holds = { $n ->
    [one] { $name } ma { $n } wydarzenie
    [few] { $name } ma { $n } wydarzenia
    [many] { $name } ma { $n } wydarzeń
   *[other] { $name } ma { $n } wydarzeń
}
calendar-holds-since = { $n ->
    [one] { $name } ma { $n } wydarzenie, od: { $month }
    [few] { $name } ma { $n } wydarzenia, od: { $month }
    [many] { $name } ma { $n } wydarzeń, od: { $month }
   *[other] { $name } ma { $n } wydarzeń, od: { $month }
}
calendar-week = tydzień { $n }
