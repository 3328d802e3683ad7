### Cordial's sentences. Keys begin with the name of their screen. All languages have the same keys and arguments.

## Joining
list-and = { $first } and { $last }
list-number = { $n }

## Days and hours
time-at = { $clock }
time-today = today { $clock }
time-yesterday = yesterday { $clock }
time-tomorrow = tomorrow { $clock }
time-day-and-clock = { $day } { $clock }
time-day-today = today
time-day-yesterday = yesterday
time-just-now = just now
time-minutes-ago = { $n ->
    [one] 1 minute ago
   *[other] { $n } minutes ago
}
time-date-full = { $day } { $month } { $year }
time-date-short = { $day } { $month }
time-month-of-year = { $month } { $year }
time-month-1 = January
time-month-2 = February
time-month-3 = March
time-month-4 = April
time-month-5 = May
time-month-6 = June
time-month-7 = July
time-month-8 = August
time-month-9 = September
time-month-10 = October
time-month-11 = November
time-month-12 = December
time-weekday-1 = Monday
time-weekday-2 = Tuesday
time-weekday-3 = Wednesday
time-weekday-4 = Thursday
time-weekday-5 = Friday
time-weekday-6 = Saturday
time-weekday-7 = Sunday
time-left-seconds = { $n ->
    [one] about 1 second left
   *[other] about { $n } seconds left
}
time-left-minutes = { $n ->
    [one] about 1 minute left
   *[other] about { $n } minutes left
}

## Kinds of records
kind-people = People
kind-events = Calendar
kind-tasks = Tasks
kind-notes = Notes
kind-count-people = { $n ->
    [one] 1 person
   *[other] { $n } people
}
kind-count-events = { $n ->
    [one] 1 event
   *[other] { $n } events
}
kind-count-tasks = { $n ->
    [one] 1 task
   *[other] { $n } tasks
}
kind-count-notes = { $n ->
    [one] 1 note
   *[other] { $n } notes
}

## How it stands with a place
state-up-to-date = up to date
state-never = not synced yet
state-waiting = waiting
state-syncing = syncing
state-needs-you = needs you
state-not-here = not here
state-paused = paused

## The frame of the window
frame-nav-home = Home
frame-nav-people = People
frame-search = Search people
frame-search-clear = Clear the search
frame-key-search = Ctrl F
frame-safe-empty = No phone or account yet. Nothing is synced.
frame-safe-all = All up to date
frame-safe-never = Nothing was synced yet
frame-safe-away = Waiting for your places to come back
frame-safe-needs = { $name } needs you
frame-safe-needs-many = { $n ->
    [one] 1 place needs you
   *[other] { $n } places need you
}
frame-safe-syncing = Syncing with { $name }
frame-safe-next = next sync { $when }
frame-safe-copy = last safety copy { $when }
frame-loading = One moment…
frame-failed = This could not be read
frame-try-again = Try again
frame-no-screen = There is no screen to open a window on. Every command works without one: cordial --help lists them.
frame-no-window = The window could not be opened: { $why }

## Home
home-title-good = Everything is up to date
home-title-good-here = Everything that is here is up to date
home-title-needs = { $n ->
    [1] One place needs you
    [2] Two places need you
    [3] Three places need you
   *[other] { $n } places need you
}
home-title-syncing = Syncing with { $name }
home-title-syncing-many = { $n ->
    [one] Syncing with one place
   *[other] Syncing with { $n } places
}
home-title-away = Nothing is connected right now
home-title-never = Ready for the first sync
home-sub-good = Nothing waits for you.
home-sub-last = Last sync { $when }.
home-sub-waits-for = { $n ->
    [one] 1 change waits for { $name }.
   *[other] { $n } changes wait for { $name }.
}
home-sub-waits = { $n ->
    [one] 1 change waits for a place that is away.
   *[other] { $n } changes wait for places that are away.
}
home-sub-needs = { $n ->
    [0] Nothing is lost.
    [1] The other one is fine. Nothing is lost.
    [2] The other two are fine. Nothing is lost.
   *[other] The other { $n } are fine. Nothing is lost.
}
home-sub-syncing = You can go on working.
home-sub-syncing-cable = You can go on working. Leave the phone on the cable.
home-sub-away = All your data is safe on this computer.
home-sub-never = Nothing is changed until you have seen it.
home-sync-everything = Sync everything
home-sync-now = Sync now
home-sync-on-phone = Start the sync on the phone.
home-stop = Stop safely
home-stopping = Stopping after this one…
home-add-phone = Connect a phone
home-add-account = Add an online account
home-open-file = Open a contacts or calendar file
home-try-sample = Try it with sample data
home-just-looking = Just looking?
home-empty-title = Keep your phone and this computer telling the same story
home-empty-aside = Nothing is changed until you have seen it.
home-this-computer = This computer
home-reach-cable = Cable
home-reach-usb = USB cable
home-reach-bluetooth = Bluetooth
home-reach-network = Internet
home-reach-dial-in = The phone dials in
home-reach-virtual = A pretend phone
home-last-sync = last sync { $when }
home-next-sync = next { $when }
home-waits-turn = waits for its turn
home-room = of { $n } on the phone
home-since = from { $month }
home-off = off
home-changes-new = { $n } new
home-changes-changed = { $n } changed
home-changes-deleted = { $n } deleted
home-last-seen = Last seen { $day }.
home-changes-wait = { $n ->
    [one] 1 change waits for it.
   *[other] { $n } changes wait for it.
}
home-return-plug = Syncs by itself when you plug it in.
home-return-self = Syncs by itself when it is back.
home-return-you = Syncs when you say so.
home-stopped = { $n ->
    [one] Stopped after 1 entry. The rest continues next time; nothing is doubled.
   *[other] Stopped after { $n } entries. The rest continues next time; nothing is doubled.
}
home-went-away = It went away at entry { $n }. Everything up to there is safe on both sides.
home-moving-now = now { $name }
home-what-phone-says = What the phone says
home-details = Details
home-password-save = Connect
home-password-cancel = Cancel
home-toast-none = { $name }: all was the same already
home-toast-done = { $n ->
    [one] { $name }: 1 change brought together
   *[other] { $name }: { $n } changes brought together
}

## The phases of a run
phase-safety-copy = Safety copy
phase-connecting = Connecting
phase-receiving = Receiving
phase-receiving-people = Receiving people
phase-receiving-events = Receiving events
phase-receiving-tasks = Receiving tasks
phase-receiving-notes = Receiving notes
phase-sending = Sending
phase-sending-people = Sending people
phase-sending-events = Sending events
phase-sending-tasks = Sending tasks
phase-sending-notes = Sending notes
phase-finishing = Finishing
phase-done-of = { $done } of { $total }
phase-done = { $done } so far
phase-step-of = Step { $step } of { $steps } · { $name }

## People
people-title = People
people-search = Type to search…
people-found = { $n ->
    [0] Nobody
    [one] 1 person
   *[other] { $n } people
}
people-none = No one here yet
people-none-aside = Bring people in from your phone or an account.
people-nobody = Nobody matches “{ $text }”
people-nobody-aside = Names, numbers, mail addresses and notes were searched.
people-choose = Choose someone on the left
people-back = All people
people-note = Note
people-groups = Groups
people-kept-in = Kept in
people-kept-everything = everything
people-kept-everything-photo = everything, with photo
people-kept-except = everything except { $list }
people-kept-not-yet = goes there with the next sync
people-lacks-photo = the photo
people-lacks-note = the note
people-lacks-dates = the dates
people-lacks-addresses = the addresses
people-lacks-groups = the groups
people-lacks-numbers = { $n ->
    [one] 1 number
   *[other] { $n } numbers
}
people-lacks-mails = { $n ->
    [one] 1 mail address
   *[other] { $n } mail addresses
}
people-years = { $n ->
    [one] 1 year
   *[other] { $n } years
}
people-no-year = no year

## Words beside a person's numbers
label-phone = Phone
label-mobile = Mobile
label-home = Home
label-work = Work
label-fax = Fax
label-pager = Pager
label-other = Other
label-mail = Mail
label-mail-home = Mail, home
label-mail-work = Mail, work
label-address = Address
label-address-home = Home
label-address-work = Work
label-web = Web
label-chat = Chat
label-birthday = Birthday
label-anniversary = Anniversary
label-nickname = Nickname

## Troubles and what helps
trouble-password = The password was refused { $when }.
trouble-password-prompt = Password for { $name }
trouble-password-enter = Enter password…
trouble-identity = This server shows a new identity.
trouble-identity-why = It was renewed, or someone is in between.
trouble-identity-trust = It is mine, remember
trouble-identity-refuse = Do not connect
trouble-waiting-here = { $n ->
    [0] Your data is safe.
    [one] Your data is safe; 1 change waits on this computer.
   *[other] Your data is safe; { $n } changes wait on this computer.
}
trouble-nothing-sent = { $n ->
    [0] Nothing was sent.
    [one] Nothing was sent. 1 change waits on this computer.
   *[other] Nothing was sent. { $n } changes wait on this computer.
}
trouble-deletions = { $n ->
    [one] 1 of { $all } events would be deleted on this computer
   *[other] { $n } of { $all } events would be deleted on this computer
}
trouble-deletions-why = They are gone from { $name }. That is unusual, so they are held back.
trouble-deletions-safe = { $n ->
    [one] It is still here. The safety copy is from { $when }.
   *[other] All { $n } are still here. The safety copy is from { $when }.
}
trouble-deletions-keep = Keep them and put them back on the phone
trouble-deletions-delete = Delete them here too
trouble-later = Decide later
