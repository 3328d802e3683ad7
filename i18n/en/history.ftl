### History, safety copies and the log. Keys begin with the name of their screen.

## History, undo, safety copies, log
frame-nav-history = History
frame-undo = Undo
history-title = History
history-aside = Everything that happened, and the way back
history-aside-copies = Moments you can go back to
history-aside-trash = What was deleted stays here for 90 days
history-aside-log = What was said during each sync
history-tab-done = What happened
history-tab-copies = Safety copies
history-tab-trash = Trash
history-tab-log = Log
history-every-place = Every place
history-show-everything = Everything
history-show-syncs = Syncs
history-show-changes = Changes by hand
history-show-decisions = Decisions
history-show-copies = Safety copies
history-only-me = Only what I did
history-show = Show
history-undo = Undo…
history-split = Split again…
history-look-inside = Look inside
history-read = Read
history-put-back-button = Put back
history-close = Back
history-cancel = Cancel
history-details = Details
history-none = Nothing has happened yet
history-none-aside = Every sync and every change will be written down here.
history-no-copies = There is no safety copy yet
history-no-copies-aside = One is made before each sync, by itself.
history-no-trash = The trash is empty
history-no-trash-aside = Whatever is deleted, here or on a phone, can be put back from here.
history-no-log = No sync yet
history-no-log-aside = After the first one you can read here what was said.
history-trouble = That could not be done
history-trouble-safe = Nothing was changed.
history-line-number = Number { $number }
history-line-fields = { $fields } · number { $number }
history-line-undone = Undone by number { $n } · number { $number }
history-line-unfinished = Not finished · number { $number }
history-line-stopped = Stopped by you · number { $number }
history-line-failed = Did not come to its end · number { $number }
history-line-nothing = Nothing new · number { $number }
history-line-run = { $here } on this computer, { $there } on { $name } · number { $number }
history-line-refused = { $name } did not take { $n } · number { $number }
history-nothing-there = nothing
history-a-picture = a picture
history-note-question = { $field }: “{ $here }” on this computer, “{ $there }” on { $name }
history-undo-title = What undoing this does
history-undo-nothing = There is nothing to undo.
history-redo-nothing = There is nothing to do again.
history-undo-decision = The decision is taken back. No entry changes now.
history-undo-safe = You can undo this too.
history-undo-now = Undo
history-undone-decision = The decision is taken back
history-reverted = It is again what it was
history-trash-own = You deleted it · kept until { $until }
history-trash-place = Deleted on { $name } · kept until { $until }
history-copy-here = Safety copy of this computer
history-copy-place = Safety copy of { $name }
history-copy-for-ever = kept for good
history-copy-elsewhere = also in the second place
history-copy-missing = its file is gone
history-copy-made = A safety copy of this computer was made
history-copy-when = Made { $when }, { $why }
history-copy-damaged = Damaged: { $files }. What can still be read of it is there.
history-make-copy = Make a safety copy
history-second-none = Copies are on this computer only. A folder on another disk keeps them safe if this one breaks.
history-second-choose = Choose a folder…
history-second-change = Change…
history-second-off-button = Stop using it
history-second-use = Use this folder
history-second-hint = A folder on another disk
history-second-why = Every safety copy is also put there. Type the folder’s whole path.
history-second-well = Every safety copy is also here
history-second-same-disk = Every safety copy is also here, but on the same disk: it is no help when the disk breaks
history-second-off = Safety copies now stay on this computer only
history-restore-title = What restoring this does
history-restore-add = Add what is missing
history-restore-add-why = What is here stays as it is.
history-restore-replace = As it was
history-restore-replace-why = What differs is changed back.
history-restore-would = { $added ->
    [one] { $added } comes back
   *[other] { $added } come back
}, { $changed ->
    [one] { $changed } changes
   *[other] { $changed } change
}, { $deleted ->
    [one] { $deleted } is deleted here
   *[other] { $deleted } are deleted here
}
history-restore-nothing = Everything of it is here as it was. There is nothing to restore.
history-restore-safe = A safety copy is made first, and it can be undone.
history-restore-now = Restore
history-restore-replace-now = Make it as it was
history-restore-field = Only this
history-restore-all = Restore everything…
history-restore-people = Restore the people…
history-restore-events = Restore the events…
history-restore-tasks = Restore the tasks…
history-restore-notes = Restore the notes…
history-inside-search = Search in this copy
history-inside-nothing = Nothing like that is in this copy.
history-all-kinds = All
history-people = People
history-events = Events
history-tasks = Tasks
history-notes = Notes
history-did-added = new
history-did-changed = changed
history-did-deleted = deleted
history-did-asked = perhaps here already, left alone
history-did-stays = changed since, stays
history-removed = removed
history-nameless = Without a name
history-no-changes = No entry was changed.
history-versions = Older versions
history-versions-aside = Every version that is remembered, newest first
history-version-own = { $what } by you
history-version-place = { $what } by { $name }
history-version-add = Made
history-version-change = Changed
history-version-delete = Deleted
history-version-restore = Brought back
history-version-now = now
history-revert = Go back to this
history-hide-names = Hide names
history-report = Prepare a report…
history-report-title = A report without names
history-report-why = It tells what was said during the last syncs. Names, numbers and addresses are replaced. Read it before you send it to anybody.
history-report-hint = The file to save it to
history-report-save = Save the report
history-report-saved = The report is in { $file }
history-phases = Where the time went
history-log-lines = What happened
history-log-unfinished = Number { $number } · not finished
history-undo-would = { $n ->
    [one] 1 entry changes
   *[other] { $n } entries change
} here, and { $there } at your places with their next sync
history-undone = { $n ->
    [one] Undone: 1 entry changed here
   *[other] Undone: { $n } entries changed here
}
history-put-back = { $n ->
    [one] It is back. The next sync puts it back at your places
   *[other] { $n } are back. The next sync puts them back at your places
}
history-restored = { $n ->
    [one] 1 entry restored
   *[other] { $n } entries restored
}
history-restore-unchanged = { $n ->
    [one] 1 entry stays as it is.
   *[other] { $n } entries stay as they are.
}
history-second-missing = This folder cannot be reached now. { $n ->
    [one] 1 copy waits for it
   *[other] { $n } copies wait for it
}
history-changes = { $n ->
    [one] 1 entry
   *[other] { $n } entries
}
history-more = and { $n } more
history-log-well = Number { $number } · { $took } · { $n ->
    [one] 1 message
   *[other] { $n } messages
}, { $in } in, { $out } out
history-log-failed = Number { $number } · it did not come to its end · { $n ->
    [one] 1 message
   *[other] { $n } messages
}

## People: editor, doubles, files
people-new = New
people-new-hint = New person (Ctrl+N)
people-import = Bring a file in (Ctrl+I)
people-import-why = Drag a file into this window (vCard, calendar, table), or type where it is.
people-import-hint = File
people-import-use = Bring it in
import-title = Bring in { $file }
import-aside = Nothing is changed yet.
import-told = { $name }, in the file: { $told }
import-stays = { $field }: stays as it is here; what the file says goes to the trash
import-unread = { $n ->
    [one] 1 entry cannot be read
   *[other] { $n } entries cannot be read
}
import-unread-line = Line { $line }: { $reason }
import-nameless = (without a name)
import-safe = All of it can be undone.
import-safe-copy = A safety copy is made before, and all of it can be undone.
import-now = Bring in
people-edit = Edit
people-versions = History
people-delete = Delete
people-group-find = Everyone in “{ $name }”
people-doubles-look = Look
people-doubles-title = These look like the same person
people-doubles-aside = Nothing is joined before you say so, and joining can be undone.
people-doubles-none = There are no doubles.
people-doubles-close = Back
people-doubles-gains = { $field }: { $value }
people-join = Join them
people-apart = Two different people
edit-title = Edit person
edit-title-new = New person
edit-name = Name
edit-photo = Change photo…
edit-photo-remove = Remove
edit-photo-hint = Drag a picture here, or type its file
edit-photo-use = Use it
edit-phone = Phone
edit-mail = Mail
edit-web = Web page
edit-chat = Chat
edit-address = Address
edit-add-phone = Add a number
edit-add-mail = Add a mail address
edit-add-web = Add a web page
edit-add-chat = Add a chat address
edit-add-address = Add an address
edit-street = Street
edit-extended = Building, floor
edit-po-box = Post box
edit-postcode = Postcode
edit-city = Town
edit-region = Region
edit-country = Country
edit-remove = Take this away
edit-day-hint = day/month/year
edit-day-wrong = This is no date. Write it like 3/3/1961, or 3/3 without a year.
edit-group-add = add…
edit-group-remove = Take out of this group
edit-more = Show every field
edit-less = Show fewer fields
edit-save = Save
edit-goes-nowhere = Kept on this computer
edit-keeps = { $name }: { $what }
edit-saved = { $name } is saved
edit-added = { $name } is here now
edit-deleted = { $name } is in the trash
edit-joined = They are one now: { $name }
edit-apart = They are two different people
edit-import-nothing = There is nobody in this file
people-doubles = { $n ->
    [one] 1 pair may be one
   *[other] { $n } pairs may be doubles
}
edit-goes = { $n ->
    [one] Goes to 1 place with the next sync
   *[other] Goes to { $n } places with the next sync
}
