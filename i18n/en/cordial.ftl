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
home-details = Technical details
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
error-bad-name = A place needs a name, in one line.
remedy-bad-name = Give it a name without line breaks and other signs that cannot be seen. Nothing was changed.
error-bad-address = “{ $url }” is not the address of a server.
remedy-bad-address = Write all of it, such as https://sync.example.org/syncml; for a computer of your own network http:// and its name. Nothing was changed.
error-password-gone = The password of { $name } is not in the keyring any more.
remedy-password-gone = Give it once more: with “Enter password…” in the window, or with “cordial peer set NAME --password-stdin”. Nothing was sent and nothing changed.
error-call-password-gone = The password with which { $name } calls is not in the keyring any more.
remedy-call-password-gone = Choose “Replace with another phone…” on its page and type dial-in: the same phone then gets a new password, and nobody is doubled. Nothing was changed.
error-no-room = There is no room left for { $path }.
remedy-no-room = Nothing half written was left behind, and your data are as they were. Free some space there, or choose another disk, then do it again.
error-usage = The command is not complete.
remedy-usage = “cordial --help” shows every verb, and --help behind a verb what it takes. Nothing was done.
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
error-no-such-run = The history has no number { $n }.
remedy-no-such-run = “cordial history” shows the numbers.
error-no-such-archived = Nothing in the archive has the number { $id }.
remedy-no-such-archived = “cordial archive list” shows the numbers.
error-still-there = “{ $title }” is still at { $name }.
remedy-still-there = Only what { $name } has no more can go back. If it lost it, sync it first.
error-place-is-gone = “{ $title }” came from { $name }, which is no place any more.
remedy-place-is-gone = It stays here. “cordial archive export” writes it into a file.
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
remedy-unreadable-nothing = Nothing was taken from it; nothing was changed. Correct that entry and try it again.
error-unreadable-file = { $source }: { $reason }
remedy-unreadable-file = Nothing was changed.
unread-outside = text outside of an entry
unread-empty = an entry that says nothing
unread-too-large = an entry that is too large
unread-not-of-its-type = neither a person nor an event, a task or a note
unread-nothing = there are no entries in it
unread-nothing-of = there is nothing in it for “{ $kind }”
unread-no-columns = its first line does not say what the columns are. Write a line above it that does, and bring it in again. For a file of Palm Desktop: { $what }
unread-cut-entry = the file ends in the middle of this entry ({ $what })
unread-cut-file = the file ends before its calendar does: there may have been more
unread-not-one = one entry is wanted
unread-no-such-photo = no picture of this sha256 is here; give its bytes as base64 in “data”, or leave the photo out
error-no-such-format = “{ $format }” is not a file format we write.
remedy-no-such-format = Write vcard21, vcard30, vcard40 or csv for people, ical20 or vcal10 for dates and tasks, text or vnote for notes, or sif.
error-no-such-copy = No safety copy has the number { $n }.
remedy-no-such-copy = “cordial backup list” shows the numbers.
error-no-safety-copy = No safety copy could be made in { $path }: { $reason }
remedy-no-safety-copy = Nothing was written, here or elsewhere: nothing is synced without a safety copy. Make room, or allow Cordial to write there, then sync again.
error-damaged-copy = The safety copy { $path } is damaged: { $reason }
remedy-damaged-copy = Nothing was changed. Take another one, or its twin in the second place; “cordial backup list” shows all.
error-not-a-copy = { $path } is no safety copy this Cordial can read: { $reason }
remedy-not-a-copy = Nothing was changed. Files of contacts and dates can be added with “cordial contacts import” and “cordial events import”.
error-file = The file { $path } could not be used: { $reason }
remedy-file = Nothing was changed. Check the name and whether you may open it.
cli-output-failed = The answer could not be written to standard output: { $reason }. Look where it goes to; its disk may be full.
error-listen = Cordial cannot listen on { $address }: { $reason }
remedy-listen = Choose another port, or end the program that uses it.
error-link-not-found = There is nothing at { $link }.
remedy-link-not-found = Plug the phone in and switch it on, then sync again. Nothing was changed.
error-address-unreached = { $link } could not be reached.
remedy-address-unreached = Check the internet connection and the address, then sync again. What arrived is kept; nothing is lost and nothing will be doubled.
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
error-account-login = { $server } does not accept the user name or the password.
remedy-account-login = Check both and set the password again with “cordial peer set NAME --password-stdin”. Nothing was read and nothing changed.
error-account-password-wanted = { $server } wants the password itself, over a connection that others can read.
remedy-account-password-wanted = Use an https address. If you accept the risk, set auth=basic. The password was not sent; nothing changed.
error-no-password = No password came from standard input.
remedy-no-password = Send it there, in one line and with nothing else. Nothing was changed.
error-not-an-account = “{ $name }” is no account; there is no password to change.
remedy-not-an-account = A phone that dials in is given its password by “cordial peer add phone”. Nothing was changed.
error-account-device = { $server } fails over this account or this device (HTTP { $status }).
remedy-account-device = Check the user name. Many servers want to be told of a device first; this one calls itself { $device }. Nothing changed.
error-account-nothing-there = There is no SyncML server at { $server }.
remedy-account-nothing-there = Check the address, its path above all. Nothing changed.
error-account-moved = { $server } sends us elsewhere: { $to }
remedy-account-moved = If you trust that address, set it as link. Nothing was sent there.
error-account-no-database = { $server } has no database “{ $database }” for { $kind ->
    [contacts] contacts
    [events] events
    [tasks] tasks
   *[notes] notes
}.
remedy-account-no-database = Set database.{ $kind } to the right name, or sync without this kind. Everything else is synced.
error-account-no-databases = { $server } has no database for what was asked for.
remedy-account-no-databases = Set the names of its databases, database.contacts for instance. Nothing changed.
error-account-other = { $server } said no: { $detail }
remedy-account-other = Sync again later. What arrived is kept; nothing is lost and nothing will be doubled.
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
cli-check-failed = { $n ->
    [one] { $name }: one point is wrong. Nothing was written; what to do stands beside it.
   *[other] { $name }: { $n } points are wrong. Nothing was written; what to do stands beside them.
}
cli-find-no-ports = No cable and no Bluetooth port was found. Plug the phone in, or choose another way.
cli-find-known = That is { $name }.
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
cli-dial-in-archive = Kept besides
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
cli-run-archive = Archive, { $shelf }: { $received } new, { $changed } changed, { $gone } no more at { $name }, { $returned } put back there, { $refused } refused there.
cli-conflicts-wait = { $n ->
    [one] 1 question waits
   *[other] { $n } questions wait
} for you about { $name }: “cordial conflicts list”.
cli-held-wait = { $n ->
    [one] 1 step waits
   *[other] { $n } steps wait
} for your yes for { $name }: “cordial held list”.
cli-news-waits = { $n ->
    [one] 1 change waits
   *[other] { $n } changes wait
} here for the next sync of { $name }.
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
cli-no-history = Nothing has been done yet.
cli-no-backups = There is no safety copy yet. The first sync makes one, and “cordial backup create” too.
cli-backup-written = The safety copy is in { $file }.
cli-backup-deleted = { $n ->
    [one] One safety copy was deleted.
   *[other] { $n } safety copies were deleted.
}
cli-backup-last = Last safety copy: { $when }
cli-backup-missing = (the file is gone)
cli-backup-nothing = There is nothing of that in it.
cli-backup-damaged = Damaged: { $files }. What can still be read of it is there.
copy-left-out = No longer readable and left out: { $what }.
copy-without-photo = Without their photo, which is damaged: { $names }.
cli-backup-why-run = before a sync
cli-backup-why-bulk = before many changes
cli-backup-why-restore = before a restore
cli-backup-why-replace = before a replacement
cli-backup-why-first-sync = before a first sync
cli-backup-why-asked = you asked for it
cli-backup-why-old = by an earlier version
cli-place-none = Safety copies have no second place. Choose a folder on another disk with “cordial backup place DIR”.
cli-place = Every safety copy is also in { $folder }.
cli-place-same-disk = Every safety copy is also in { $folder }, but that is on the same disk: it is no help when the disk breaks.
cli-place-missing = The second place { $folder } is not there; { $n ->
    [0] it has every safety copy.
    [one] one safety copy waits for it.
   *[other] { $n } safety copies wait for it.
}
cli-restore-nothing = Nothing is to be restored: all of it is here.
cli-restore-copy = How it was before is in safety copy { $n }.
cli-restore-to = { $name } gets it with its next sync.
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
cli-archive-count = { $n ->
    [one] 1 item in the archive
   *[other] { $n } items in the archive
}
cli-archive-exported = { $n ->
    [one] 1 file
   *[other] { $n } files
} written: { $path }
cli-archive-restored = “{ $title }” goes back to { $name } ({ $shelf }, { $size } bytes) with the next sync.
cli-archive-would-restore = “{ $title }” would go back to { $name } ({ $shelf }, { $size } bytes), as it came. Nothing was changed.
cli-archive-not-restored = “{ $title }” does not go back to { $name } ({ $shelf }, { $size } bytes); it stays here.
cli-archive-goes-back = goes back
cli-archive-refused = refused there
cli-archive-gone = no more there
cli-archive-journal = journal
cli-archive-bookmark = bookmark
cli-archive-message = message
cli-archive-mms = MMS
cli-archive-email = mail
cli-archive-file = file
cli-archive-folder = folder
cli-archive-other = other
cli-added = { $n ->
    [one] 1 entry was added.
   *[other] { $n } entries were added.
}
cli-import-joined = { $n ->
    [one] 1 was brought together with an entry that is here.
   *[other] { $n } were brought together with entries that are here.
}
cli-import-here = { $n ->
    [one] 1 was here already.
   *[other] { $n } were here already.
}
cli-import-preview = Nothing is changed yet. This would happen:
import-new = { $n ->
    [one] 1 new entry
   *[other] { $n } new entries
}
import-together = { $n ->
    [one] 1 is brought together with an entry that is here
   *[other] { $n } are brought together with entries that are here
}
import-here = { $n ->
    [one] 1 is here already
   *[other] { $n } are here already
}
cli-not-taken = Not taken here: { $what }. “{ $command }” takes them.
cli-first-dates = { $n ->
    [one] 1 series is in the file with its first date only: this format has no words for how it repeats.
   *[other] { $n } series are in the file with their first date only: this format has no words for how they repeat.
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
cli-step = { $title } · { $place }: { $action }
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
log-restore-refused = { $name } did not take “{ $title }” back ({ $shelf }, status { $code }). It stays in the archive.
log-began = Sync with { $name }: { $way }
log-way-two-way = both ways
log-way-slow = compare everything
log-way-copy-to-peer = only to { $name }
log-way-copy-from-peer = only from { $name }
log-way-replace-peer = { $name } becomes like this computer
log-way-replace-here = this computer becomes like { $name }
log-phase-connect = finding { $name } and connecting
log-phase-login = proving who is who
log-phase-capabilities = hearing what { $name } can hold
log-phase-read = hearing what changed on { $name }
log-phase-compare = comparing both sides
log-phase-write = sending what changed here
log-phase-finish = closing the books
log-phase = Phase: { $phase }
log-phase-took = Phase: { $phase } ({ $time })
log-message-in = Message { $n } from { $name }: { $what } ({ $size })
log-message-out = Message { $n } to { $name }: { $what } ({ $size })
log-messages-more = { $n ->
    [one] { $n } more message; “-v” shows it
   *[other] { $n } more messages; “-v” shows them
}
log-part-unreadable = it could not be read
log-part-login = a login ({ $scheme })
log-part-challenge = a demand to log in ({ $scheme })
log-part-devinf = a description of the device
log-part-asks-devinf = the question what the device can hold
log-part-alert = “{ $alert }” for { $database }
log-part-items = { $n ->
    [one] { $n } item for “{ $database }”
   *[other] { $n } items for “{ $database }”
}
log-part-changed-of = { $count }, { $deleted } of them deleted
log-part-answers = { $n ->
    [one] { $n } answer
   *[other] { $n } answers
}
log-part-refusals = { $n ->
    [one] { $n } refusal
   *[other] { $n } refusals
}
log-part-maps = { $n ->
    [one] { $n } id of a new item
   *[other] { $n } ids of new items
}
log-part-goes-on = an item that goes on in the next message
log-part-no-changes = no changes
log-part-nothing = only an acknowledgement
log-status-in = { $name } answered { $code } to { $command }: { $what }
log-status-out = This computer answered { $code } to { $command }: { $what }
log-status-message = the whole message
log-item-answered = { $line } (id { $id }; { $code }: { $what })
log-item-because = { $line } (record { $id }; { $because })
log-item-in-add = { $name } has { $title }
log-item-in-change = { $name } told about { $title }
log-item-in-delete = { $name } deleted { $title }
log-item-in-archive = { $name } let go of { $title }; it stays here
log-item-in-foreign = { $name } has { $title }; it is kept in the archive
log-item-in-unreadable = { $name } sent { $title } in a form that could not be read; its bytes are kept
log-item-here-add = Added here: { $title }
log-item-here-change = Changed here: { $title }
log-item-here-delete = Deleted here: { $title }
log-item-here-hold = Held until you say yes: { $title }
log-item-here-ask = Waits for your answer: { $title }
log-item-out-add = Added on { $name }: { $title }
log-item-out-change = Changed on { $name }: { $title }
log-item-out-delete = Deleted on { $name }: { $title }
log-item-out-refused-add = { $name } did not take { $title }
log-item-out-refused-change = { $name } did not take the change of { $title }
log-item-out-refused-delete = { $name } did not delete { $title }
log-ended = Done in { $time }: { $messages } messages, { $in } came, { $out } went
log-failed = Stopped after { $time }. { $why }
log-stopped-at = It was at: { $phase }.
log-unfinished = This run has no end: it is still going on, or Cordial was ended during it.
log-detail = Details: { $detail }
log-fault-link = The connection to { $name } broke.
log-fault-peer-broke-rules = { $name } said something that could not be understood.
log-fault-peer-refused = { $name } said no.
log-fault-unreadable = Something could not be read.
log-fault-ours = Cordial made a mistake, or this computer’s disk did.
log-fault-choice = It was stopped, or needs something from you.
log-fault-busy = { $name } was being synced elsewhere.
log-next-link = What arrived is kept, and nothing will be doubled. The next sync goes on where this one stopped.
log-next-peer-broke-rules = What arrived before is kept. Try again; if it happens again, prepare a report with “cordial log --report FILE”.
log-next-peer-refused = Nothing was changed by that. Check user name, password and permissions, then sync again.
log-next-unreadable = Its bytes are kept, and everything else went on. A later version may read it.
log-next-ours = Your data is safe. Prepare a report with “cordial log --report FILE”, and sync again.
log-next-choice = What was done is kept; the next sync does the rest.
log-next-busy = Nothing was changed. Sync again when the other one is done.
log-caller-refused = A device ({ $device }) called as “{ $user }” and was turned away: { $why }
log-caller-unknown-account = there is no such account.
log-caller-wrong-password = the password was wrong.
log-caller-no-password = it gave no password.
log-unreached = { $name } could not be reached: { $detail }
log-empty = The log is empty: nothing has been synced yet.
log-run-head = Run { $n } · { $name } · { $when }
log-stray-head = Outside of runs
log-safe = What is safe: { $text }
log-do = What to do: { $text }
log-code-101 = being worked on
log-code-200 = done
log-code-201 = added as new
log-code-202 = accepted, will be done later
log-code-203 = answered by somebody in between
log-code-204 = done, there is nothing to say about it
log-code-205 = done, what is shown has to be read again
log-code-206 = done in part
log-code-207 = both versions were merged
log-code-208 = both had changed it; the client’s version won
log-code-209 = both had changed it; both versions are kept
log-code-210 = deleted without keeping a copy
log-code-211 = not deleted, because it was not there
log-code-212 = logged in for the whole conversation
log-code-213 = a part was taken, the rest is awaited
log-code-214 = cancelled as wished
log-code-215 = not done, because the person chose so
log-code-216 = taken back as a whole
log-code-300 = there are several possible addresses
log-code-301 = moved to another address for good
log-code-302 = found at another address for now
log-code-303 = to be asked for at another address
log-code-304 = nothing has changed
log-code-305 = only reachable through a go-between
log-code-400 = not understood
log-code-401 = wrong user name or password
log-code-402 = this service has to be paid for
log-code-403 = not allowed
log-code-404 = not found
log-code-405 = not allowed for this item or database
log-code-406 = a wish it cannot fulfil
log-code-407 = a user name and a password are wanted
log-code-408 = it took too long
log-code-409 = both had changed it, and nobody decided
log-code-410 = gone for good
log-code-411 = its size was not told
log-code-412 = something necessary is missing
log-code-413 = too large to be taken now
log-code-414 = its address is too long
log-code-415 = written in a form it does not understand
log-code-416 = larger than it takes
log-code-417 = not now, later
log-code-418 = it has that already
log-code-419 = both had changed it; the server’s version won
log-code-420 = its memory is full
log-code-421 = a search it does not understand
log-code-422 = a condition in the address it does not understand
log-code-423 = deleted on one side, changed on the other
log-code-424 = its parts do not add up to the size that was told
log-code-425 = the account may not do that
log-code-426 = the rest is not wanted without the beginning
log-code-427 = a folder that is not empty
log-code-428 = moving it failed
log-code-500 = it failed there
log-code-501 = it does not know this
log-code-502 = a go-between answered wrongly
log-code-503 = busy, later
log-code-504 = a go-between waited too long
log-code-505 = it does not know this edition of SyncML
log-code-506 = it failed while working on it
log-code-507 = one part failed, so all was left undone
log-code-508 = both remember different last syncs: everything has to be compared
log-code-509 = a reserved code
log-code-510 = its storage failed
log-code-511 = it failed badly and stopped
log-code-512 = the sync failed there
log-code-513 = it does not know this version of the protocol
log-code-514 = cancelled
log-code-515 = a reserved code
log-code-516 = one part failed, and taking back the rest failed too
log-code-517 = its answer is too large for one message
log-code-other-2 = done
log-code-other-3 = to be found elsewhere
log-code-other-4 = refused
log-code-other-5 = failed there
log-code-other-0 = a code nobody knows
log-safe-done = Both sides have it.
log-do-done = Nothing.
log-safe-settled = Both versions are known here; what lost is in the history.
log-do-settled = Look at the item if you wonder which version stands.
log-safe-gone = What is here stays. If it was to be deleted, it is gone already.
log-do-gone = Nothing; the next sync puts right what is still wanted. For a database: check its name.
log-safe-login = Nothing was told or changed before the login.
log-do-login = Once is how logging in works. If it goes on, enter user name and password again.
log-safe-permission = Nothing was changed; what is here stays.
log-do-permission = Ask whoever runs the server for the permission, or look for it in the phone’s settings.
log-safe-form = What is here stays as it is.
log-do-form = Try another format or profile for this place, or shorten the item.
log-safe-size = What is here stays as it is.
log-do-size = Make the item smaller: a smaller photo, a shorter note. It is tried again when it changes.
log-safe-full = What is here stays; what fitted is there.
log-do-full = Make room there and sync again.
log-safe-later = Nothing is lost; it is on the list for the next sync.
log-do-later = Sync again later.
log-safe-failed = What is here stays as it is.
log-do-failed = Sync again. If it fails again, prepare a report with “cordial log --report FILE”.
log-safe-elsewhere = Nothing was changed.
log-do-elsewhere = Check the address of the server.
log-safe-version = Nothing was changed.
log-do-version = Nothing: an older edition is tried by itself.
log-safe-refresh = Nothing is erased for that; a missing item is not a deleted one.
log-do-refresh = Nothing; this sync takes longer.
log-safe-stopped = What was done before is kept.
log-do-stopped = Sync again when you like.
log-safe-erases = A copy is made before anything goes, and what was not allowed is not erased.
log-do-erases = Look at what is held, and say yes or no.
log-safe-wish = A wish changes nothing yet.
log-do-wish = Nothing.
log-alert-100 = show a text
log-alert-200 = both ways
log-alert-201 = compare everything
log-alert-202 = changes from the client only
log-alert-203 = the server becomes like the client
log-alert-204 = changes from the server only
log-alert-205 = the client becomes like the server
log-alert-206 = the server asks for both ways
log-alert-207 = the server asks for the client’s changes
log-alert-208 = the server asks to become like the client
log-alert-209 = the server asks to send its changes
log-alert-210 = the server asks to make the client like itself
log-alert-221 = the outcome of an alert
log-alert-222 = send the next message
log-alert-223 = the rest of an item did not come
log-alert-224 = go on another time
log-alert-225 = go on with the session that was broken off
log-alert-0 = a request nobody knows
report-head = A report about Cordial
report-note = Names, numbers, addresses and texts of yours are not in it, nor are passwords. It can be sent by mail.
report-places = Places
report-log = What happened
report-cut = The rest is left out.
report-written = The report is in { $file }. Names, numbers and passwords are not in it.
cli-virtual-phone-one-link = Choose one of --serial, --tcp and --sync-to.
cli-virtual-phone-ready = The pretend phone is at { $at }.
demo-plugged = A pretend { $name } with { $n } people is on a pretend cable. This computer has 2 people of its own.
demo-first-sync = First sync. Karl Weiß was on both, spelled differently; he is joined, not doubled.
demo-edited = Now somebody changes the number of { $peer } on the phone and writes a note about { $here } on the computer.
demo-second-sync = Second sync. Only the two changes travel.
demo-third-sync = Third sync.
demo-end = Both sides have the same { $n } people. Nothing was lost, nothing doubled.
demo-kept = Everything is kept in { $folder }.

## History, undo, trash, duplicates
act-run = Sync with { $name }
act-added = { $n ->
    [one] You added { $title }
   *[other] You added { $n } entries
}
act-imported = { $n ->
    [one] You imported { $title }
   *[other] You imported { $n } entries
}
act-edited = { $n ->
    [one] You edited { $title }
   *[other] You edited { $n } entries
}
act-deleted = { $n ->
    [one] You deleted { $title }
   *[other] You deleted { $n } entries
}
act-restored = { $n ->
    [one] You brought { $title } back
   *[other] You brought { $n } entries back
}
act-reverted = { $n ->
    [one] You went back to an earlier version of { $title }
   *[other] You went back to earlier versions of { $n } entries
}
act-undone = Undone: { $undone } (number { $number })
act-joined = You joined two entries: { $title }
act-different = You said that two entries are two
act-resolved = You answered a question about { $name }
act-answered = An answer about { $name } was carried out
act-allowed = You allowed what was held back for { $name }
act-refused = You did not allow what was held back for { $name }
act-put-back = { $n ->
    [one] You put { $title } back
   *[other] You put { $n } entries back
}
act-approved = You approved the plan for { $name }
act-rule = You changed what becomes of questions
act-emptied = You emptied the trash
act-from-copy = { $n ->
    [one] You restored { $title } from a safety copy
   *[other] You restored { $n } entries from a safety copy
}
act-other = { $what }: { $title }
act-undone-by = undone by { $n }
act-counts = { $added } new, { $changed } changed, { $deleted } deleted here
change-comes = { $field }: { $after } (new)
change-goes = { $field }: { $before } (removed)
change-becomes = { $field }: { $before } → { $after }
value-nothing = nothing
value-photo = a picture of { $n } bytes
cli-undo-would = { $n ->
    [one] Undoing this changes 1 entry here
   *[other] Undoing this changes { $n } entries here
} and { $there } at your places at their next sync. Nothing is changed yet.
cli-undo-done = { $n ->
    [one] Undone: 1 entry was changed here
   *[other] Undone: { $n } entries were changed here
}; { $there } at your places follow with their next sync. “cordial history undo { $number }” takes that back.
cli-undo-nothing = There is nothing to undo.
cli-undo-decision-answered = The answer is taken back.
cli-undo-decision-reopened = The answer counts again.
cli-undo-decision-different = That the two are two is forgotten.
cli-undo-decision-perhaps-same = The two are two again.
cli-undo-decision-joined = The two are split again.
cli-undo-decision-split = The two are joined again.
cli-undo-decision-rule = The standing rule is what it was before.
cli-undo-decision-allowed = The step waits for your yes again.
cli-undo-decision-refused = The step waits for your yes again.
cli-undo-decision-waits = Your answer to the step counts again.
cli-undo-decision-approved = The plan waits for your yes again.
cli-undo-decision-disapproved = The plan is approved again.
cli-undo-decision-began = The first sync is undone on this computer only. The place keeps everything, and the next sync with it is a first one again and waits for your yes.
cli-undo-decision-wished = The place is no longer made like this computer by its next sync.
cli-state-not-undone = (changed since; it stays)
cli-version = { $revision }: { $what }
cli-reverted = { $title } is what it was in version { $revision }. The next sync carries it to your places.
cli-trash-empty = The trash is empty.
cli-trash-by = deleted on { $name }
cli-trash-here = deleted on this computer
cli-trash-restored = { $n ->
    [one] 1 entry is back.
   *[other] { $n } entries are back.
} The next sync puts them back at your places.
cli-trash-emptied = { $n ->
    [one] 1 deleted entry is gone for good.
   *[other] { $n } deleted entries are gone for good.
}
cli-no-duplicates = No two entries look like one.
cli-duplicate = { $first } ({ $a }) and { $second } ({ $b }): { $why }
cli-duplicate-same = the same
cli-duplicate-ask = perhaps the same
cli-duplicate-would = joined, { $title } would change:
cli-joined = { $title } is one entry now. “cordial history undo { $n }” splits it again.
cli-joined-clash = There is room for one { $field } only: { $here } stays, { $other } is in the trash.
cli-different = The two stay two, for good.
cli-rule-ask = You are asked about every field that was changed on both sides.
cli-rule-here = Where both sides changed a field, this computer wins.
cli-rule-peer = Where both sides changed a field, the place wins.
cli-rule-newest = Where both sides changed a field, the side that says it changed last wins; you are asked where one does not say.
cli-rule-both = Where both sides changed a field, both values are kept if both fit; you are asked about the rest.
cli-because-rule = your standing rule
cli-because-undone = undone
cli-because-changed-since = changed since
error-no-such-version = Entry { $id } has no version { $revision } to go back to.
remedy-no-such-version = “versions { $id }” shows what is remembered. Nothing was changed.
error-not-in-trash = Nothing in the trash has the number { $id }.
remedy-not-in-trash = “cordial trash list” shows what is there. Nothing was changed.
error-not-two = { $a } and { $b } are not two entries of one kind.
remedy-not-two = “cordial duplicates list” shows which two look like one. Nothing was changed.
sign-same-name = same name
sign-similar-name = similar name
sign-other-name = different name
sign-same-given-name = same given name
sign-same-family-name = same family name
sign-household = one of them is a household
sign-similar-number = same digits, country unclear
sign-shared-number = a number that others have too
sign-similar-birthday = almost the same birthday
sign-same-mobile = same mobile number
sign-same-line = same number
sign-other-numbers = different numbers
sign-same-mail = same mail address
sign-other-mails = different mail addresses
sign-same-birthday = same birthday
sign-other-birthday = different birthday
sign-same-organization = same company
sign-other-organization = different company
sign-same-title = same title
sign-similar-title = similar title
sign-other-title = different title
sign-same-time = same time
sign-shifted-time = almost the same time
sign-other-time = different time
sign-same-anniversary = same day of the year
sign-date-of-series = one is a date of the other
sign-same-place = same place
sign-other-place = different place
sign-same-text = same text
sign-other-text = different text
sign-same-uid = same identifier
field-name-prefix = Name prefix
field-name-given = Given name
field-name-additional = Middle name
field-name-family = Family name
field-name-suffix = Name suffix
field-display = Name shown
field-phonetic-given = Given name, spoken
field-phonetic-family = Family name, spoken
field-phonetic-organization = Company, spoken
field-nicknames = Nicknames
field-organization = Company
field-department = Department
field-title = Title
field-role = Role
field-phones = Phones
field-emails = Mail addresses
field-addresses = Addresses
field-urls = Web pages
field-impp = Chat
field-birthday = Birthday
field-anniversary = Anniversary
field-note = Note
field-categories = Categories
field-photo = Picture
field-uid = Identifier
field-location = Place
field-description = Description
field-start = Start
field-end = End
field-due = Due
field-completed = Completed
field-recurrence = Repeats
field-exceptions = Exceptions
field-extra-dates = Extra dates
field-overrides = Dates that differ
field-alarms = Alarms
field-status = Status
field-visibility = Visibility
field-busy = Busy
field-priority = Priority
field-percent = Percent
field-organizer = Organizer
field-attendees = Attendees
field-body = Text
field-kept = Other properties

# What the guard holds
error-other-device = Another device answers where { $name } was: { $is } instead of { $was }.
remedy-other-device = Nothing was read or written. “cordial held list” asks about it: say yes if this is { $name } from now on; if not, add it as a place of its own.
error-other-data = { $name } has hardly anything of what it had, and much that nobody knows ({ $kind }). Perhaps these are somebody else’s data.
remedy-other-data = They were only read: nothing was changed, here or there. Look whether { $name } is still the right one; if it is, say yes (“cordial held list”) and sync again.
error-needs-answer = “{ $command }” cannot be undone; it is not done without a yes.
remedy-needs-answer = Add --yes. Nothing was changed.
cli-because-other-device = another device than before
cli-because-other-data = hardly anything of what { $name } had is there
cli-because-echo = { $name } and another place pass it to and fro
cli-held-other-device = { $title } is { $name } from now on, and is compared with everything: another device than before
cli-held-other-data = Go on with what { $name } has now, though hardly anything of what it had is there
cli-held-brake-allowed = The next sync goes on ({ $name }).
cli-held-brake-refused = Nothing is done, and nothing more is asked ({ $name }).
cli-trash-ask = Let deleted entries go for good? Nobody can bring them back then. (yes/no)
cli-trash-kept = Nothing was done.
log-unexpected-asked = { $name } compared everything ({ $kind }), though it remembered the last sync. Nothing is deleted by such a run.
log-unexpected-forgot = { $name } did not know the last sync any more, so everything was compared ({ $kind }). Nothing is deleted by such a run.
log-unexpected-broken-off = The last sync with { $name } was broken off, so everything was compared ({ $kind }). Nothing is deleted by such a run.
log-postponed = { $n ->
    [one] 1 deletion waits for the next sync.
   *[other] { $n } deletions wait for the next sync.
}
log-echo = { $n ->
    [one] 1 entry goes to and fro between { $name } and another place. It stays as it is until you answer: “cordial held list”.
   *[other] { $n } entries go to and fro between { $name } and another place. They stay as they are until you answer: “cordial held list”.
}
trouble-other-device = Another device answers where { $name } was: { $title }
trouble-other-data = { $name } has hardly anything of what it had
trouble-other-data-why = Perhaps these are somebody else’s data.
trouble-echo = { $title } goes to and fro between { $name } and another place
trouble-echo-why = Perhaps another program syncs the two as well, or one of them always writes it otherwise.
trouble-brake-safe = Nothing was changed, here or there.
trouble-brake-keep = Leave it as it is
trouble-brake-do = Go on
