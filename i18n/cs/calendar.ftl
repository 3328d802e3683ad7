### Kalendář, úkoly a poznámky. Klíče začínají názvem své obrazovky.

calendar-nav = Kalendář
calendar-plain = Bez kalendáře
calendar-day-1 = po
calendar-day-2 = út
calendar-day-3 = st
calendar-day-4 = čt
calendar-day-5 = pá
calendar-day-6 = so
calendar-day-7 = ne
calendar-long-date = { $weekday } { $date }
calendar-days = { $from } až { $to }
calendar-days-of-month = { $from }. až { $to }
# Slova, která se dají napsat místo dne, oddělená čárkami.
calendar-word-today = dnes, dneska
calendar-word-tomorrow = zítra
calendar-word-after = pozítří
calendar-view-day = Den
calendar-view-week = Týden
calendar-view-month = Měsíc
calendar-view-agenda = Přehled
calendar-earlier = Dříve (Page Up)
calendar-later = Později (Page Down)
calendar-today = Dnes
calendar-today-word = dnes
calendar-new = Nová událost
calendar-legend-hide = Skrýt tento kalendář
calendar-legend-show = Zobrazit tento kalendář
calendar-more = { $n ->
    [one] +{ $n } další
    [few] +{ $n } další
   *[other] +{ $n } dalších
}
calendar-all-day = celý den
calendar-hours = { $from }–{ $to }
calendar-untitled = Bez názvu
calendar-when-day = { $day }, celý den
calendar-when-days = { $day } až { $last }
calendar-when-clock = { $day }, { $from }
calendar-when-hours = { $day }, { $from }–{ $to }
calendar-when-nights = { $day }, { $from } až { $last }, { $to }
calendar-edit = Upravit
calendar-delete = Smazat
calendar-close = Zavřít
calendar-kept-all = na { $place }
calendar-kept-not-yet = není na { $place }
calendar-kept-except = na { $place }, bez { $list }
calendar-lacks-repeat = opakování
calendar-lacks-alarms = upozornění
calendar-lacks-place = místa
calendar-lacks-notes = poznámek
calendar-lacks-calendar = kalendáře
calendar-lacks-people = hostů
calendar-alarm-start = na začátku
calendar-alarm-minutes = { $n ->
    [one] { $n } minutu předem
    [few] { $n } minuty předem
   *[other] { $n } minut předem
}
calendar-alarm-hours = { $n ->
    [one] { $n } hodinu předem
    [few] { $n } hodiny předem
   *[other] { $n } hodin předem
}
calendar-alarm-days = { $n ->
    [one] { $n } den předem
    [few] { $n } dny předem
   *[other] { $n } dnů předem
}
calendar-alarm-weeks = { $n ->
    [one] { $n } týden předem
    [few] { $n } týdny předem
   *[other] { $n } týdnů předem
}
calendar-repeat-ever = { $rhythm }
calendar-repeat-times = { $n ->
    [one] { $rhythm }, celkem { $n }krát
    [few] { $rhythm }, celkem { $n }krát
   *[other] { $rhythm }, celkem { $n }krát
}
calendar-repeat-until = { $rhythm }, do { $date }
calendar-repeat-own = ve vlastním rytmu
calendar-repeat-days = { $n ->
    [one] každý den
    [few] každé { $n } dny
   *[other] každých { $n } dnů
}
calendar-repeat-weeks = { $n ->
    [one] každý týden ({ $days })
    [few] každé { $n } týdny ({ $days })
   *[other] každých { $n } týdnů ({ $days })
}
calendar-repeat-months = { $n ->
    [one] každý měsíc { $day }. dne
    [few] každé { $n } měsíce { $day }. dne
   *[other] každých { $n } měsíců { $day }. dne
}
calendar-repeat-months-nth = { $n ->
    [one] každý měsíc ({ $which })
    [few] každé { $n } měsíce ({ $which })
   *[other] každých { $n } měsíců ({ $which })
}
calendar-repeat-years = { $n ->
    [one] každý rok { $date }
    [few] každé { $n } roky { $date }
   *[other] každých { $n } let { $date }
}
calendar-nth-1 = 1. { $day }
calendar-nth-2 = 2. { $day }
calendar-nth-3 = 3. { $day }
calendar-nth-4 = 4. { $day }
calendar-nth-5 = 5. { $day }
calendar-nth-last = poslední { $day }
calendar-form-new = Nová událost
calendar-form-edit = Upravit událost
calendar-form-title = Název
calendar-form-all-day = Celý den
calendar-form-start = Začátek
calendar-form-end = Konec
calendar-form-at = Čas
calendar-form-place = Místo
calendar-form-notes = Poznámky
calendar-form-repeat = Opakování
calendar-form-never = Nikdy
calendar-form-daily = Každý den
calendar-form-weekly = Každý týden
calendar-form-fortnightly = Každé 2 týdny
calendar-form-monthly = Každý měsíc
calendar-form-yearly = Každý rok
calendar-form-until = Do
calendar-form-for-ever = Prázdné: napořád
calendar-form-times = { $n ->
    [one] celkem { $n }krát
    [few] celkem { $n }krát
   *[other] celkem { $n }krát
}
calendar-form-alarm = Upozornění
calendar-form-calendar = Kalendář
calendar-form-new-calendar = Jiný kalendář…
calendar-form-no-date = To není datum. Zkuste 21.11. nebo zítra.
calendar-form-no-clock = Zkuste 14:30.
calendar-form-backwards = Končí dřív, než začíná.
calendar-form-save = Uložit
calendar-form-cancel = Zrušit
calendar-not-saved = Neuloženo: „{ $title }“.
calendar-resume = Pokračovat v úpravách
calendar-done-added = Přidáno: „{ $title }“.
calendar-done-saved = Uloženo: „{ $title }“.
calendar-done-moved = Přesunuto: „{ $title }“.
calendar-done-deleted = Smazáno: „{ $title }“.
calendar-undo = Vrátit
calendar-gone = Tato událost už není.
calendar-ask-change = Které se mají změnit?
calendar-ask-delete = Které se mají smazat?
calendar-ask-undo = Tato událost se opakuje. Ať zvolíte cokoli, můžete to vrátit.
calendar-reach-one = Jen tuto
calendar-reach-later = Tuto a všechny pozdější
calendar-reach-all = Všechny
calendar-ask-cancel = Zrušit
calendar-empty = { $month }: nic v plánu
calendar-empty-aside = Události z telefonu se tu objeví po první synchronizaci.

tasks-nav = Úkoly
tasks-title = { $n ->
    [0] Vše je hotovo
    [one] Zbývá jedna věc
    [few] Zbývají { $n } věci
   *[other] Zbývá { $n } věcí
}
tasks-new = Napište úkol a stiskněte Enter
tasks-late = Po termínu
tasks-today = Dnes
tasks-week = V příštích sedmi dnech
tasks-later = Později
tasks-someday = Bez data
tasks-section-done = Hotovo
tasks-flag = naléhavé
tasks-due-today = dnes
tasks-due-tomorrow = zítra
tasks-due-yesterday = včera
tasks-empty = Zatím žádné úkoly
tasks-empty-aside = Úkoly z telefonu se tu objeví po první synchronizaci.
tasks-form-new = Nový úkol
tasks-form-edit = Upravit úkol
tasks-form-due = Termín
tasks-form-no-due = Prázdné: bez data
tasks-form-priority = Priorita
tasks-priority-none = Žádná
tasks-priority-high = Vysoká
tasks-priority-middle = Střední
tasks-priority-low = Nízká
tasks-form-done = Hotovo
tasks-form-category = Kategorie
tasks-added = Přidáno: „{ $title }“.
tasks-saved = Uloženo: „{ $title }“.
tasks-done = Hotovo: „{ $title }“.
tasks-not-done = Znovu k vyřízení: „{ $title }“.
tasks-deleted = Smazáno: „{ $title }“.
notes-nav = Poznámky
notes-title = Poznámky
notes-new = Nová poznámka
notes-back = Všechny poznámky
notes-form-title = Název
notes-form-body = Pište sem…
notes-kept = Vše je uloženo.
notes-touched = Zatím neuloženo. Uloží se, když poznámku opustíte.
notes-empty = Zatím žádné poznámky
notes-empty-aside = Poznámky z telefonu se tu objeví po první synchronizaci.
notes-added = Přidáno: „{ $title }“.
notes-saved = Uloženo: „{ $title }“.
notes-deleted = Smazáno: „{ $title }“.
calendar-holds = { $n ->
    [one] { $name } má { $n } událost
    [few] { $name } má { $n } události
   *[other] { $name } má { $n } událostí
}
calendar-holds-since = { $n ->
    [one] { $name } má { $n } událost, { $month } a dál
    [few] { $name } má { $n } události, { $month } a dál
   *[other] { $name } má { $n } událostí, { $month } a dál
}
calendar-week = { $n }. týden
