### Review and Preview. Keys begin with the name of their screen.

review-title = Review
review-count = { $n ->
    [one] One thing waits for your decision
   *[other] { $n } things wait for your decision
}
review-back = All questions
review-people = { $n ->
    [one] 1 person
   *[other] { $n } people
}
review-events = { $n ->
    [one] 1 event
   *[other] { $n } events
}
review-tasks = { $n ->
    [one] 1 task
   *[other] { $n } tasks
}
review-notes = { $n ->
    [one] 1 note
   *[other] { $n } notes
}
review-row-fields = { $n ->
    [one] 1 field differs
   *[other] { $n } fields differ
}
review-row-gone = changed and deleted
review-row-same = the same?
review-row-brake = something is strange
review-brake-below = Something is not as it was. Look before you go on.
review-done-brake = Your answer is kept.
review-row-held = would be deleted
review-nothing = Nothing waits for you
review-nothing-aside = When two places disagree, you are asked here. Nobody decides for you.
review-find = Find duplicates
review-looking = Looking for duplicates…
review-looking-aside = Everybody is compared with everybody. Nothing is changed.
review-no-doubles = No duplicates found
review-no-doubles-aside = Nobody here looks like somebody else.
review-rules = From the next sync on, when both places changed the same thing:
review-rules-now = When both changed the same:
review-rule-ask = Ask me every time
review-rule-newest = Use the newest for all
review-rule-here = Use this computer for all
review-rule-peer = Use the other place for all
review-rule-both = Keep both where both fit
review-rule-done-ask = You are asked every time.
review-rule-done-newest = From the next sync on the newest is used.
review-rule-done-here = From the next sync on this computer is right.
review-rule-done-peer = From the next sync on the other place is right.
review-rule-done-both = From the next sync on both are kept where both fit.
review-fields-below = Changed on { $name } and here, in different ways. Noticed { $when }.
review-result = Result
review-on-both = on both places
review-choose = choose one
review-empty = empty
review-both = Keep both
review-before = before: { $value }
review-before-nothing = before: empty
review-a-photo = a photo
review-this-photo = the chosen photo
review-edit = Edit…
review-written = Done
review-same-on-both = { $value } on both
review-all-from = All from { $name }
review-all-here = All from this computer
review-two-people = Keep both as two people
review-two-records = Keep both as two entries
review-later = Later
review-use = Use this result
review-open-fields = { $n ->
    [one] One field still waits for your choice. Until you decide, each place keeps its own version.
   *[other] { $n } fields still wait for your choice. Until you decide, each place keeps its own version.
}
review-promise = Until you decide, each place keeps its own version. You can undo this at any time.
review-also = { $n ->
    [one] Answer the other question of this sort in the same way
   *[other] Answer the { $n } other questions of this sort in the same way
}
review-same-person = May these two be the same person?
review-same-thing = May these two be the same?
review-joined = Joined, it would read
review-join = Join them
review-apart = Two different people
review-apart-things = Two different entries
review-same-promise = That they are two is remembered for good. Joining can be undone.
review-gone-there = You changed “{ $title }” here; it was deleted on { $name }. Noticed { $when }.
review-gone-here = “{ $title }” was changed on { $name }; it was deleted here. Noticed { $when }.
review-keep = Keep it and put it back
review-delete = Delete it everywhere
review-held-here = { $what } would be deleted on this computer
review-held-there = { $what } would be deleted on { $name }
review-held-here-below = They are gone from { $name }, noticed { $when }. There are { $of } here in all; that many at once is unusual, so it is held back.
review-held-there-below = They were deleted on this computer; { $name } still has them. That many at once is unusual, so it is held back since { $when }.
review-held-ticked = { $n } of { $of } ticked
review-put-back-there = { $n ->
    [one] Keep it and put it back on { $name }
   *[other] Keep { $n } and put them back on { $name }
}
review-put-back-here = { $n ->
    [one] Keep it and put it back here
   *[other] Keep { $n } and put them back here
}
review-delete-here = { $n ->
    [one] Delete it here too
   *[other] Delete { $n } here too
}
review-delete-there = { $n ->
    [one] Delete it on { $name } too
   *[other] Delete { $n } on { $name } too
}
review-held-promise = Everything else is done already. What is not ticked goes on waiting. A safety copy is made before anything is deleted.
review-key-updown = ↑ ↓
review-key-leftright = ← →
review-key-b = B
review-key-e = E
review-key-enter = Enter
review-key-np = N P
review-key-space = Space
review-key-ctrl-a = Ctrl A
review-key-field = field
review-key-place = choose a place
review-key-both = both
review-key-edit = edit
review-key-use = use the result
review-key-next = next, previous
review-key-join = join
review-key-keep = keep
review-key-line = line
review-key-tick = tick
review-key-all = all
review-key-back = put back
review-done-fields = { $title }: settled. { $name } gets it with its next sync.
review-done-many = { $n } questions settled. { $name } gets them with its next sync.
review-done-two = { $title } is two entries now.
review-done-kept = { $title } stays, and is put back.
review-done-deleted = { $title } is deleted everywhere.
review-done-joined = { $title }: two became one.
review-done-apart = They are two. You are not asked again.
review-done-back = { $n ->
    [one] 1 entry stays, and is put back.
   *[other] { $n } entries stay, and are put back.
}
review-done-happen = { $n ->
    [one] 1 entry is deleted on both sides.
   *[other] { $n } entries are deleted on both sides.
}
review-undo = Undo
review-undone = Undone.
review-redone = Done again.
review-undone-nothing = This cannot be undone any more.
home-see-questions = { $n ->
    [one] Decide…
   *[other] Decide { $n } questions…
}
home-see-held = Look at them…
home-see-plan = See what will happen…
value-alarms = { $n ->
    [one] 1 alarm
   *[other] { $n } alarms
}

preview-title = What will happen
preview-sum = { $n ->
    [0] Nothing changes on { $name } or this computer.
    [one] 1 change between { $name } and this computer.
   *[other] { $n } changes between { $name } and this computer.
}
preview-on-here = On this computer
preview-on-place = On { $name }
preview-side = { $place }: { $what }.
preview-tally = { $kinds } ({ $what })
preview-n-new = { $n } new
preview-n-changed = { $n } changed
preview-n-deleted = { $n } deleted
preview-joined = { $n ->
    [one] 1 is the same on both already and is joined, not doubled.
   *[other] { $n } are the same on both already and are joined, not doubled.
}
preview-since = Compared { $when }. Nothing is written yet.
preview-tab-all = All
preview-tab-deletions = Deletions
preview-tab-waiting = Waiting
preview-search = Find a name
preview-none = Nothing to do here.
preview-nothing-matches = Nothing matches “{ $text }”.
preview-deleted-here = Deleted on this computer
preview-deleted-there = Deleted on { $name }
preview-changed-here = Changed on this computer
preview-changed-there = Changed on { $name }
preview-added-here = New on this computer
preview-added-there = New on { $name }
preview-held = Held back until you say yes
preview-asked = Questions for you
preview-same = The same on both, joined
preview-kept = Kept as it is
preview-before = Before
preview-after = After
preview-waits-for-tick = waits for your tick
preview-numbers = { $n ->
    [one] 1 number
   *[other] { $n } numbers
}
preview-mails = { $n ->
    [one] 1 mail address
   *[other] { $n } mail addresses
}
preview-addresses = { $n ->
    [one] 1 address
   *[other] { $n } addresses
}
preview-why-new = new · { $what }
preview-why-new-bare = new
preview-why-new-because = new: { $why }
preview-why-change = { $what } · { $why }
preview-why-delete = deleted: { $why }
preview-why-gone-there = because it was deleted on { $name }
preview-why-gone-here = because it was deleted on this computer
preview-why-held-delete = would be deleted, waits for your yes: { $why }
preview-why-held = waits for your yes: { $why }
preview-why-ask = may be somebody you already have; you are asked in Review
preview-why-keep = stays on both: { $why }
preview-why-join = the same on both
preview-why-refused = stays here; it does not fit on { $name }
preview-unticked = { $n ->
    [one] 1 change is not ticked: it waits, and is offered again next time.
   *[other] { $n } changes are not ticked: they wait, and are offered again next time.
}
preview-promise = Only what you see here is done. A safety copy of both sides is made first.
preview-promise-phone = After your yes, press Synchronise on { $name } once more. Nothing is written before that.
preview-approved = You said yes. It is written with the next sync.
preview-approved-phone = You said yes. Now press Synchronise on { $name } once more.
preview-write = { $n ->
    [one] Do 1 change
   *[other] Do { $n } changes
}
preview-write-phone = { $n ->
    [one] Allow 1 change
   *[other] Allow { $n } changes
}
preview-not-yet = Not yet
preview-home = Back to Home
preview-gone = There is no plan any more
preview-gone-aside = It was written, or compared again. Nothing waits for your yes.
preview-done-writing = { $name }: your changes are being written.
preview-done-phone = Now press Synchronise on { $name } once more. Nothing is written before that.
