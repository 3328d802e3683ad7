### The first-sync wizard, and a place's page. Keys begin with the name of their screen.

home-set-up = Set it up…
home-place = Details…
wizard-title = Connect a phone
wizard-title-account = Add an online account
wizard-title-name = Connect { $name }
wizard-step = Step { $step } of { $steps }
wizard-step-name = Step { $step } of { $steps } · { $name }
wizard-step-find = Find
wizard-step-pair = Pair
wizard-step-choose = Choose
wizard-step-copy = Safety copy
wizard-step-compare = Compare
wizard-step-decide = Decide
wizard-step-preview = Preview
wizard-step-write = Write
wizard-step-done = Done
wizard-close = Close
wizard-back = Back
wizard-next = Continue
wizard-open = Open the file
wizard-compare = Compare
wizard-copy-now = Make the copies
wizard-show-preview = Show the preview
wizard-write = Write it now
wizard-write-again = Try again
wizard-finish = Finish
wizard-promise = Nothing is changed before step 8.
wizard-promise-reading = Reading only. Nothing is changed before step 8.
wizard-promise-decide = Nothing is changed yet. The preview comes next.
wizard-promise-preview = This is all that will be done, and it can be undone in History.
wizard-promise-write = The safety copies are made. If the line breaks, it goes on where it stopped.
wizard-promise-done = You can undo this sync in History.
wizard-find = How is it connected?
wizard-way-port = Cable or address
wizard-way-port-how = Plug it in and choose PC Suite or Phone mode on the phone.
wizard-way-dial-in = The phone dials in
wizard-way-dial-in-how = Over the home network, from its own menu: Settings, then Sync.
wizard-way-account = An online account
wizard-way-account-how = A SyncML account at a server you already use.
wizard-way-sample = Just looking: the sample phone
wizard-way-sample-how = A pretend phone with a few people, beside a pretend address book.
wizard-way-file = A contacts or calendar file
wizard-way-file-how = Takes in what is in it, once.
wizard-ports = Plugged in or paired
wizard-looking = Looking…
wizard-look-again = Look again
wizard-ports-none = Nothing is plugged in yet
wizard-ports-none-cable = Plug the cable in at both ends and switch the phone on. A cable that only charges is never found.
wizard-ports-none-mode = If the phone asks what the cable is for, choose PC Suite or Phone mode.
wizard-ports-none-rights = Missing rights are not the reason: a cable you may not use yet is listed too, and says what to do.
wizard-ports-watching = Cordial keeps looking while this page is open.
wizard-port-ready = ready
wizard-port-paired = paired
wizard-port-known = connected already
wizard-port-not-allowed = not allowed yet
wizard-port-not-allowed-how = Your account needs the right to use serial lines (group dialout, or uucp). Whoever looks after this computer can give it; it holds once you have logged in again.
wizard-port-in-use = in use
wizard-port-in-use-how = Another program holds it: often a modem manager or another phone suite. Close that program.
wizard-port-unusable = cannot be used
wizard-port-other = Another port, or an address
wizard-address = Port or address
wizard-address-hint = /dev/ttyUSB0
wizard-address-how = A serial port such as /dev/ttyUSB0 or COM3, or an address with a port, such as 192.168.1.5:2000.
wizard-dial-in-how = On the next page you see what to type into the phone.
wizard-account-how = Many servers want the full e-mail address as user name. Nothing is sent before the safety copies.
wizard-file = File
wizard-file-hint = /home/anna/contacts.vcf
wizard-file-how = People as .vcf, events as .ics or .vcs.
wizard-server = Which server?
wizard-server-other = Another one
wizard-server-address = Server address
wizard-server-address-hint = sync.example.org
wizard-user = User name
wizard-user-hint = anna@example.org
wizard-password = Password
wizard-nothing = { "" }
wizard-name = What to call it
wizard-name-hint = if you like
wizard-a-phone = My phone
wizard-an-account = My account
wizard-opened = { $n ->
    [one] { $n } entry was taken in, { $bad } could not be read.
   *[other] { $n } entries were taken in, { $bad } could not be read.
}
wizard-type = Type this into the phone
wizard-type-where = Some phones ask for the whole address in one line.
wizard-type-address = Server address
wizard-type-port = Port
wizard-type-url = Address in one line
wizard-type-url-how = only if the phone has no line for the port
wizard-type-user = User name
wizard-type-user-how = all small letters
wizard-type-password = Password
wizard-type-password-how = digits only, quick on a keypad; without the gaps
wizard-type-folders = People, calendar, tasks, notes
wizard-eye-show = Show the password
wizard-eye-hide = Hide the password
wizard-copy = Copy
wizard-called = The phone called { $when }. You can continue.
wizard-waiting-call = Waiting for the phone’s first call. Start it on the phone: Synchronise. It is only read then; you can also continue now.
wizard-pair = Is this your phone?
wizard-pair-how = If the phone asks whether this computer may connect, say yes. If it offers “always allow”, say yes to that too.
wizard-pair-account = Is this your account?
wizard-pair-account-how = The server is asked for the first time when the safety copies are made.
wizard-choose = What should be kept the same?
wizard-choose-how = What you leave out stays as it is, on both sides.
wizard-n-here = { $n } here
wizard-n-there = { $n } on { $name }
wizard-period = Which events?
wizard-period-all = All of them
wizard-period-3m = From 3 months ago to 2 years ahead
wizard-period-1y = From 1 year ago to 2 years ahead
wizard-period-1w = From 1 week ago to 1 year ahead
wizard-period-how = Older events stay where they are. Nothing of them is deleted.
wizard-copies = Before anything else: three copies
wizard-copies-aside = You can go back to this moment at any time.
wizard-copies-later = Find them later under History, then Restore. These first copies are never thrown away by themselves.
wizard-saved = saved { $when }
wizard-not-yet = not yet
wizard-not-now = not now
wizard-waiting = waiting
wizard-reading = reading
wizard-nothing-here = nothing yet
wizard-reading-of = reading { $done } of { $total }
wizard-reading-n = { $n ->
    [one] { $n } entry read
   *[other] { $n } entries read
}
wizard-was-read = Everything was read and nothing was changed.
wizard-press-sync = Now start the sync on the phone. It is only read.
wizard-will-be-read = will be read, and nothing written to it
wizard-second = A second place
wizard-second-why = in case this computer breaks
wizard-second-is = in use
wizard-second-use = Use it
wizard-folder = Folder on another disk
wizard-folder-hint = /media/anna/KINGSTON
wizard-not-read = Not everything has been read yet. Go back one step and read it again; nothing was changed.
wizard-comparing = Reading { $name } and comparing
wizard-comparing-how = As soon as everything is here you see what is the same and what is not.
wizard-compared = Both sides, compared
wizard-compared-how = Nothing has been changed.
wizard-same = { $n ->
    [one] { $n } is the same on both
   *[other] { $n } are the same on both
}
wizard-differ = { $n ->
    [one] { $n } differs
   *[other] { $n } differ
}
wizard-only-there = { $n ->
    [one] { $n } is only on { $name }
   *[other] { $n } are only on { $name }
}
wizard-only-here = { $n ->
    [one] { $n } is only on this computer
   *[other] { $n } are only on this computer
}
wizard-may-be = { $n ->
    [one] { $n } pair may be the same person
   *[other] { $n } pairs may be the same person
}
wizard-cmp-same = { $n ->
    [one] { $n } is the same
   *[other] { $n } are the same
}
wizard-cmp-differ = { $n ->
    [one] { $n } differs
   *[other] { $n } differ
}
wizard-cmp-there = { $n ->
    [one] { $n } is only on { $name }
   *[other] { $n } are only on { $name }
}
wizard-cmp-here = { $n ->
    [one] { $n } only on this computer
   *[other] { $n } only on this computer
}
wizard-decide = How should they become the same?
wizard-empty-here = This computer has nothing yet, so there is nothing to decide: everything from { $name } comes here.
wizard-empty-there = { $name } has nothing yet, so there is nothing to decide: everything from this computer goes there.
wizard-join = Bring both together
wizard-replace-there = Replace what is on { $name }
wizard-replace-here = Replace what is on this computer
wizard-recommended = recommended · { $n } deleted
wizard-after-each = on each afterwards
wizard-after = afterwards { $there } on { $name }, { $here } here
wizard-n-erased = { $n ->
    [one] { $n } erased
   *[other] { $n } erased
}
wizard-n-new = { $n ->
    [one] { $n } new
   *[other] { $n } new
}
wizard-n-changed = { $n ->
    [one] { $n } changed
   *[other] { $n } changed
}
wizard-no-change = no change
wizard-perhaps = { $n ->
    [one] { $n } pair may be the same person.
   *[other] { $n } pairs may be the same person.
}
wizard-perhaps-how = They are left as they are. You decide later, in Review.
wizard-names = Do these names look right?
wizard-names-how = If not, go back and close: nothing has been changed.
wizard-preview = This is what will be done
wizard-preview-how = Nothing else, and nothing before you say so.
wizard-more = { $n ->
    [one] and { $n } more
   *[other] and { $n } more
}
wizard-full = See every change
wizard-writing = Writing to { $name } and here
wizard-press-again = Now press Synchronise on the phone once more. Nothing is written before that.
wizard-write-waits = It has not been written to its end yet. What is there is safe; the rest follows, and nothing is doubled.
wizard-done = Done
wizard-done-what = { $what } are kept the same on both from now on.
wizard-done-nothing = Both are kept the same from now on.
wizard-lacks = { $n ->
    [one] { $n } thing could not be kept there:
   *[other] { $n } things could not be kept there:
}
wizard-done-aside = Both tell the same story now.
place-title = Place
place-continue = Continue the first sync
place-both-ways = bring together
place-off = off
place-reached = Reached at
place-model = Model
place-firmware = Firmware
place-user = User name
place-written = Speaks
place-holds = What it can hold
place-speaks = How it speaks
place-numbers = Numbers per person
place-longest = Longest family name
place-photos = Photos
place-no-limit = no limit known
place-n = { $n }
place-n-letters = { $n ->
    [one] { $n } letter
   *[other] { $n } letters
}
place-yes = yes
place-no = no
place-runs = Last runs
place-run-done = { $n ->
    [one] { $n } change
   *[other] { $n } changes
}
place-run-stopped = stopped by you
place-run-away = the line broke
place-run-failed = needed you
place-check-title = Is something wrong?
place-check-how = Nine points are tried from end to end. Nothing is written.
place-check = Check it
place-checking = Checking…
place-check-address = Somebody answers at the address
place-check-service = Who answers there can sync
place-check-login = User name and password are right
place-check-device = This computer is accepted
place-check-folders = The folders have the names we use
place-check-kinds = It has room for what is kept the same
place-check-form = Both understand each other’s entries
place-check-copies = Safety copies can be made
place-check-log = What is said is written down in the log
place-check-some = { $n ->
    [one] { $n } entry is not taken there. The rest goes through.
   *[other] { $n } entries are not taken there. The rest goes through.
}
place-mark-good = right
place-mark-bad = wrong
place-mark-untried = not tried
place-mark-unknown = not known
place-mark-running = being tried
place-check-unknown = Only the phone can start a sync. Start one there; then this can be told.
place-rename = Rename…
place-new-name = New name
place-new-phone = Replace with another phone…
place-new-phone-how = The new phone takes this place. Everyone known here is recognised on it and nobody is doubled. A first sync shows everything before it is done. Type dial-in for a phone that calls.
place-new-phone-do = Use this phone
place-remove = Remove from Cordial…
place-remove-ask = Remove { $name } from Cordial?
place-remove-safe = Nothing there or on this computer is deleted. If you add it again, Cordial will compare everything once.
place-remove-yes = Remove
place-keep = Keep
