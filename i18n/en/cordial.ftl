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
state-behind = changes wait
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
frame-safe-behind = Changes wait for the next sync
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
home-title-behind = Changes wait for the next sync
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
home-sub-waits-places = { $n ->
    [one] 1 change waits for your places.
   *[other] { $n } changes wait for your places.
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
home-stop-elsewhere = This run was not started in this window. Stop it where it was started, or on the phone.
home-add-phone = Connect a phone
home-add-account = Add an online account
home-open-file = Open a contacts or calendar file
home-try-sample = Try it with sample data
home-just-looking = Just looking?
home-empty-title = Keep your phone and this computer telling the same story
home-empty-aside = Nothing is changed until you have seen it.
home-empty-how = To add your own phone, type this in a terminal. A phone that calls this computer over the network takes --link dial-in.
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
people-lacks-company = the company
people-lacks-web = the web page
people-lacks-chat = the chat address
people-lacks-nickname = the nickname
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
label-photo = Photo
label-company = Company
label-name = Name

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
trouble-plan = { $name } was read and compared. Nothing was written yet.
trouble-plan-joined = { $n ->
    [one] 1 person is on both; they are joined, not doubled.
   *[other] { $n } people are on both; they are joined, not doubled.
}
trouble-plan-safe = Only what you see here is done, and only after your yes.
trouble-plan-do = Do it
trouble-plan-again = Compare again
trouble-plan-more = … and { $n } more
trouble-held-here = { $n ->
    [one] 1 person would be deleted on this computer
   *[other] { $n } people would be deleted on this computer
}
trouble-held-here-why = They are gone from { $name }. That is unusual, so it is held back.
trouble-held-there = { $n ->
    [one] 1 person would be deleted on { $name }
   *[other] { $n } people would be deleted on { $name }
}
trouble-held-there-why = They were deleted on this computer. { $name } still has them; that many at once is unusual, so it is held back.
trouble-held-safe = { $n ->
    [one] It is still there.
   *[other] All { $n } are still there.
}
trouble-held-keep = Keep them on both
trouble-held-do = Delete them
trouble-both-changed = { $title } was changed on { $name } and here, in different ways.
trouble-edited-deleted = { $title } was edited on one side and deleted on the other ({ $name }).
trouble-same-person = Is { $title } on { $name } somebody you already have here?
trouble-question-safe = Both versions are kept until you answer.
trouble-question-more = { $n ->
    [one] Both versions are kept until you answer. 1 more question follows.
   *[other] Both versions are kept until you answer. { $n } more questions follow.
}
trouble-take-here = Take what is here
trouble-take-peer = Take what is on { $name }
trouble-take-both = Keep both
trouble-edited-keep = Keep it
trouble-edited-delete = Delete it
trouble-same-yes = The same person
trouble-same-no = Two people
trouble-refused = { $n ->
    [one] { $name } does not take 1 person as it is here
   *[other] { $name } does not take { $n } people as they are here
}
trouble-refused-safe = { $n ->
    [one] It is safe here, and is tried again when it changes.
   *[other] They are safe here, and are tried again when they change.
}
trouble-refused-again = Try them again
refusal-too-large = { $name } does not take { $title }: it is too large for it.
refusal-unfit = { $name } does not take { $title }: it does not understand the form it is written in.
refusal-not-allowed = { $name } does not take { $title }: it does not allow that.
refusal-failed = { $name } does not take { $title }: it fails there every time (code { $code }).
refusal-delete = { $name } does not delete { $title } (code { $code }).
refusal-safe = What { $name } does not take stays here as it is. It is tried again when it changes, or with “cordial sync --mode slow”.
trouble-run-failed = The last sync with { $name } did not finish ({ $when }).
trouble-run-safe = What arrived is kept; nothing is lost and nothing will be doubled.
trouble-retry = Try again

## What went wrong, and what to do
error-no-such-peer = No place is called “{ $name }”.
remedy-no-such-peer = “cordial peer list” shows the names.
error-peer-exists = A place called “{ $name }” exists already.
remedy-peer-exists = Choose another name, or change that place with “cordial peer set”.
error-user-taken = The user name “{ $user }” belongs to another place.
remedy-user-taken = Choose another one; several phones may share a place’s login with “--accept-new-devices”.
error-bad-link = “{ $link }” is not a way to reach a phone.
remedy-bad-link = Write serial:/dev/ttyUSB0, tcp:HOST:PORT or dial-in.
error-no-such-profile = No kind of phone is called “{ $id }”.
remedy-no-such-profile = Leave --profile away; the phone says itself what it is.
error-bad-setting = The setting “{ $key }” does not take “{ $value }”.
remedy-bad-setting = “cordial peer set --help” shows what can be set. Nothing was changed.
error-no-such-record = Nothing has the number { $id }.
remedy-no-such-record = It may have been deleted; “list” shows what is there.
error-no-such-conflict = No question has the number { $n }.
remedy-no-such-conflict = It may be settled; “cordial conflicts list” shows what is open.
error-no-such-held = Nothing that waits has the number { $n }.
remedy-no-such-held = “cordial held list” shows what waits.
error-no-such-run = No sync has the number { $n }.
remedy-no-such-run = “cordial history” shows the numbers.
error-no-plan = No plan waits for { $name }.
remedy-no-plan = Sync it first; a first sync makes a plan and waits for your yes.
error-no-such-step = The plan has no step { $n }.
remedy-no-such-step = “cordial plan show” lists the steps. Nothing was approved.
error-no-such-field = The question has no field “{ $field }”.
remedy-no-such-field = “cordial conflicts show” lists the fields. Nothing was answered.
error-no-such-kind = “{ $kind }” is not a kind of record.
remedy-no-such-kind = Write contacts.
error-cannot-call = { $name } calls this computer; it cannot be called.
remedy-cannot-call = Start the sync on the phone. What you asked for is remembered for its next call.
error-peer-busy = { $name } is being synced already (process { $pid }).
remedy-peer-busy = Wait until that sync has ended. Nothing was changed.
error-unreadable = { $source }, line { $line }: { $reason }
remedy-unreadable = The rest was taken; nothing was lost. Correct that entry and try it again.
error-no-such-format = “{ $format }” is not a file format we write.
remedy-no-such-format = Write vcard21, vcard30 or vcard40 for people, ical20 or vcal10 for dates and tasks, text or vnote for notes, or sif.
error-file = The file { $path } could not be used: { $reason }
remedy-file = Nothing was changed. Check the name and whether you may open it.
error-listen = Cordial cannot listen on { $address }: { $reason }
remedy-listen = Choose another port, or end the program that uses it.
error-link-not-found = There is nothing at { $link }.
remedy-link-not-found = Plug the phone in and switch it on, then sync again. Nothing was changed.
error-link-no-permission = This account may not open { $link }.
remedy-link-no-permission = Let your account use serial lines (group dialout), log in again and sync again. Nothing was changed.
error-link-in-use = Another program is using { $link }.
remedy-link-in-use = Close it (a modem manager, another phone suite) and sync again. Nothing was changed.
error-link-timed-out = The phone at { $link } did not answer in time.
remedy-link-timed-out = Look whether its display asks something, then sync again. What arrived is kept; nothing will be doubled.
error-link-closed = The connection over { $link } was cut.
remedy-link-closed = Sync again when the phone is back. What arrived is kept; nothing is lost and nothing will be doubled.
error-link-not-supported = { $link } cannot be used on this computer yet.
remedy-link-not-supported = Use a serial cable, TCP, or let the phone dial in.
error-link-other = { $link } failed: { $detail }
remedy-link-other = Sync again. What arrived is kept; nothing is lost and nothing will be doubled.
error-peer-broke-rules = The phone said something that makes no sense here: { $detail }
remedy-peer-broke-rules = Sync again; if it happens again, “cordial log --raw” shows what it said. What arrived is kept.
error-peer-refused = The phone said no: { $detail }
remedy-peer-refused = Look whether its display asks something, then sync again. Nothing is lost.
error-login-refused = Somebody called with a wrong user name or password.
remedy-login-refused = Type the user name and the password on the phone once more. Nothing was read and nothing changed.
error-no-keyring = This computer offers no keyring to keep passwords in ({ $detail }).
remedy-no-keyring = On a server set CORDIAL_KEYRING=file:PATH; the file is readable by you alone, but not encrypted.
error-keyring = The keyring failed: { $detail }
remedy-keyring = Unlock it and try again. Nothing was changed.
error-needs-yes = “{ $mode }” can erase; it is not done without a yes.
remedy-needs-yes = Look at it with --preview, then add --yes. Nothing was changed.
error-script = The script is wrong in line { $line }: { $reason }
remedy-script = Correct that line; the phone was not started.
error-cancelled = You stopped the sync.
remedy-cancelled = What was done so far is kept; the next sync does the rest.
error-newer-store = Your data was last used by a newer Cordial.
remedy-newer-store = Install that version again; this one does not touch it.
error-disk-full = The disk that holds your data is full.
remedy-disk-full = Nothing is half written and nothing was lost. Free some space, then do it again.
error-store-read-only = Your data can be read but not changed: { $detail }
remedy-store-read-only = Nothing was changed. Check that the folder belongs to you and that its disk is not write-protected.
error-disk-failed = The disk that holds your data did not answer as it should: { $detail }
remedy-disk-failed = Nothing is half written. Check the disk or its connection, then do it again; keep your safety copies on another disk.
error-store-damaged = The file that holds your data is damaged: { $detail }
remedy-store-damaged = Nothing was changed. “cordial repair” saves everything that can still be read into a new file and keeps the damaged one.
error-store-busy = Another Cordial went on writing for too long.
remedy-store-busy = Nothing was changed. Wait until it is done, or close it, then do it again.
error-ours = Something went wrong in Cordial itself: { $detail }
remedy-ours = Your data is as it was before this step. Try again; if it stays, please report it.

## The command line
cli-this-computer = this computer
cli-never = never
cli-no-window = This Cordial was built without a window; “cordial --help” shows what it can do.
cli-no-peers = There is no place yet. Add one with “cordial peer add phone NAME --link …”.
cli-peer-added = { $name } was added. Nothing is changed until you sync.
cli-peer-set = { $name } is set.
cli-peer-removed = { $name } was removed. Nothing on it or here was deleted.
cli-peer-appeared = A new device called: { $name }. It is a place of its own now.
cli-guard-off = The brake on mass deletions is off for { $name }.
cli-dial-in-head = { $name } was added. Type this into the phone:
cli-dial-in-url = Address
cli-dial-in-user = User name
cli-dial-in-password = Password
cli-dial-in-database = Database for people
cli-dial-in-serve = Then run “cordial serve” and start the sync on the phone.
cli-listening = Phones reach this computer at { $url }. Ctrl+C ends it.
cli-run-started = { $name } is syncing.
cli-run-ok = up to date
cli-run-ok-refused = { $n ->
    [one] done, but 1 item was not taken
   *[other] done, but { $n } items were not taken
}
cli-run-unfinished = not finished
cli-run-nothing = { $name }: nothing to do.
cli-run-nothing-else = { $name }: nothing else to do.
cli-run-here = This computer: { $added } new, { $changed } changed, { $deleted } deleted.
cli-run-peer = { $name }: { $added } new, { $changed } changed, { $deleted } deleted.
cli-conflicts-wait = { $n ->
    [one] 1 question waits
   *[other] { $n } questions wait
} for you about { $name }: “cordial conflicts list”.
cli-held-wait = { $n ->
    [one] 1 step waits
   *[other] { $n } steps wait
} for your yes for { $name }: “cordial held list”.
cli-refused = { $n ->
    [one] 1 item
   *[other] { $n } items
} could not be taken by { $name } or read here; nothing of it is lost.
cli-plan-head = { $name }: { $n ->
    [one] 1 step
   *[other] { $n } steps
}
cli-repaired = Repaired. The damaged file is kept in { $folder }. There are now:
cli-repaired-contacts = { $n ->
    [one] one person
   *[other] { $n } people
}
cli-repaired-events = { $n ->
    [one] one event
   *[other] { $n } events
}
cli-repaired-tasks = { $n ->
    [one] one task
   *[other] { $n } tasks
}
cli-repaired-notes = { $n ->
    [one] one note
   *[other] { $n } notes
}
cli-repaired-next = The next sync with every place compares everything and deletes nothing; what is missing here comes back from there.
cli-plan-waits = Nothing was written. The plan for { $name } waits for your yes: “cordial plan show” and “cordial plan approve”.
cli-plan-approved = The next sync with { $name } does exactly this.
cli-plan-dropped = The plan for { $name } is forgotten; the next sync reads again.
cli-no-plans = No plan waits.
cli-no-conflicts = No question waits for you.
cli-conflict-resolved = { $title } is settled; { $name } gets it with its next sync.
cli-no-held = Nothing waits for a yes.
cli-held-allowed = { $title }: it will be done ({ $name }).
cli-held-refused = { $title } stays ({ $name }).
cli-no-history = Nothing has been synced yet.
cli-people-count = { $n ->
    [one] 1 person
   *[other] { $n } people
}
cli-events-count = { $n ->
    [one] 1 event
   *[other] { $n } events
}
cli-tasks-count = { $n ->
    [one] 1 task
   *[other] { $n } tasks
}
cli-notes-count = { $n ->
    [one] 1 note
   *[other] { $n } notes
}
cli-added = { $n ->
    [one] 1 entry was added.
   *[other] { $n } entries were added.
}
cli-changed = { $n ->
    [one] 1 entry was changed.
   *[other] { $n } entries were changed.
}
cli-deleted = { $n ->
    [one] 1 entry was deleted; the history keeps it.
   *[other] { $n } entries were deleted; the history keeps them.
}
cli-phase-connecting = { $name }: connecting … { $count }
cli-phase-reading = { $name }: reading … { $count }
cli-phase-comparing = { $name }: comparing … { $count }
cli-phase-writing = { $name }: writing … { $count }
cli-phase-finishing = { $name }: finishing … { $count }
cli-action-add = new
cli-action-change = change
cli-action-delete = delete
cli-action-join = join
cli-action-keep = keep
cli-action-ask = ask
cli-state-will-do = { "" }
cli-state-held = (waits for your yes)
cli-state-parked = (waits for your answer)
cli-state-refused = (does not fit there)
cli-because-new-here = new on this computer
cli-because-new-at-peer = new on { $name }
cli-because-changed-here = changed on this computer
cli-because-changed-at-peer = changed on { $name }
cli-because-changed-on-both = changed on both
cli-because-deleted-here = deleted on this computer
cli-because-deleted-at-peer = deleted on { $name }
cli-because-edited-deleted = edited on one side, deleted on the other
cli-because-same-person = the same person on { $name }
cli-because-perhaps-same-person = perhaps the same person as somebody on { $name }
cli-because-missing-at-peer = missing on { $name }
cli-because-answered = you decided
cli-because-many-deletions = more deletions than usual
cli-because-direction = the way of this sync
cli-reason-both-changed = changed on { $name } and here
cli-reason-edited-deleted = edited on one side, deleted on the other ({ $name })
cli-reason-same-person = the same person? ({ $name })
log-mode = { $kind }: { $name } asked for { $asked }; demanded: { $demanded }; done: { $done }, because { $why }.
log-erases-here = What only this computer has waits for your yes before it goes.
log-erases-peer = { $name } loses what only it has; a copy is kept first.
log-mode-two-way = both ways
log-mode-slow = compare everything
log-mode-update-server = changes from { $name }
log-mode-refresh-server = this computer becomes like { $name }
log-mode-update-client = changes to { $name }
log-mode-refresh-client = { $name } becomes like this computer
log-mode-slow-to-server = everything from { $name } to here
log-mode-slow-to-client = everything from here to { $name }
log-mode-reset-client = empty { $name }
log-mode-nothing = nothing
log-why-asked = { $name } asked for it
log-why-demanded = it was demanded
log-why-anchors-differ = both sides remember different last syncs; nothing is erased for that
log-why-not-allowed = nobody allowed { $name } to be emptied
log-why-backup = only a copy was wanted
log-copied-aside = { $n ->
    [one] One item of { $name } was copied to { $file }.
   *[other] { $n } items of { $name } were copied to { $file }.
}
log-unknown-database = { $name } wants the database “{ $asked }”, which does not exist here. There is: { $known }.
log-unknown-options = The address that { $name } called has options that mean nothing here: { $options }.
cli-virtual-phone-one-link = Choose one of --serial, --tcp and --sync-to.
cli-virtual-phone-ready = The pretend phone is at { $at }.
demo-plugged = A pretend { $name } with { $n } people is on a pretend cable. This computer has 2 people of its own.
demo-first-sync = First sync. Karl Weiß was on both, spelled differently; he is joined, not doubled.
demo-edited = Now somebody changes the number of { $peer } on the phone and writes a note about { $here } on the computer.
demo-second-sync = Second sync. Only the two changes travel.
demo-third-sync = Third sync.
demo-end = Both sides have the same { $n } people. Nothing was lost, nothing doubled.
demo-kept = Everything is kept in { $folder }.
