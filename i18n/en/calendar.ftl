### Calendar, Tasks and Notes. Keys begin with the name of their screen.

calendar-nav = Calendar
calendar-plain = Without a calendar
calendar-day-1 = Mon
calendar-day-2 = Tue
calendar-day-3 = Wed
calendar-day-4 = Thu
calendar-day-5 = Fri
calendar-day-6 = Sat
calendar-day-7 = Sun
calendar-long-date = { $weekday } { $date }
calendar-days = { $from } to { $to }
calendar-days-of-month = { $from } to { $to }
# Words people may type for a day, with commas between them.
calendar-word-today = today
calendar-word-tomorrow = tomorrow
calendar-word-after = day after tomorrow
calendar-view-day = Day
calendar-view-week = Week
calendar-view-month = Month
calendar-view-agenda = Agenda
calendar-earlier = Earlier (Page Up)
calendar-later = Later (Page Down)
calendar-today = Today
calendar-today-word = today
calendar-new = New event
calendar-legend-hide = Hide this calendar
calendar-legend-show = Show this calendar
calendar-more = +{ $n } more
calendar-all-day = all day
calendar-hours = { $from } to { $to }
calendar-untitled = Untitled
calendar-when-day = { $day }, all day
calendar-when-days = { $day } to { $last }
calendar-when-clock = { $day }, { $from }
calendar-when-hours = { $day }, { $from } to { $to }
calendar-when-nights = { $day }, { $from } to { $last }, { $to }
calendar-edit = Edit
calendar-delete = Delete
calendar-close = Close
calendar-kept-all = on { $place }
calendar-kept-not-yet = not on { $place }
calendar-kept-except = on { $place }, without { $list }
calendar-lacks-repeat = the repetition
calendar-lacks-alarms = the alarms
calendar-lacks-place = the place
calendar-lacks-notes = the notes
calendar-lacks-calendar = the calendar
calendar-lacks-people = the guests
calendar-alarm-start = at the start
calendar-alarm-minutes = { $n ->
    [one] { $n } minute before
   *[other] { $n } minutes before
}
calendar-alarm-hours = { $n ->
    [one] { $n } hour before
   *[other] { $n } hours before
}
calendar-alarm-days = { $n ->
    [one] { $n } day before
   *[other] { $n } days before
}
calendar-alarm-weeks = { $n ->
    [one] { $n } week before
   *[other] { $n } weeks before
}
calendar-repeat-ever = { $rhythm }
calendar-repeat-times = { $n ->
    [one] { $rhythm }, { $n } time
   *[other] { $rhythm }, { $n } times
}
calendar-repeat-until = { $rhythm }, until { $date }
calendar-repeat-own = in a rhythm of its own
calendar-repeat-days = { $n ->
    [one] every day
   *[other] every { $n } days
}
calendar-repeat-weeks = { $n ->
    [one] every week on { $days }
   *[other] every { $n } weeks on { $days }
}
calendar-repeat-months = { $n ->
    [one] every month on day { $day }
   *[other] every { $n } months on day { $day }
}
calendar-repeat-months-nth = { $n ->
    [one] every month on { $which }
   *[other] every { $n } months on { $which }
}
calendar-repeat-years = { $n ->
    [one] every year on { $date }
   *[other] every { $n } years on { $date }
}
calendar-nth-1 = the first { $day }
calendar-nth-2 = the second { $day }
calendar-nth-3 = the third { $day }
calendar-nth-4 = the fourth { $day }
calendar-nth-5 = the fifth { $day }
calendar-nth-last = the last { $day }
calendar-form-new = New event
calendar-form-edit = Edit event
calendar-form-title = Title
calendar-form-all-day = All day
calendar-form-start = Begins
calendar-form-end = Ends
calendar-form-at = at
calendar-form-place = Place
calendar-form-notes = Notes
calendar-form-repeat = Repeats
calendar-form-never = Never
calendar-form-daily = Every day
calendar-form-weekly = Every week
calendar-form-fortnightly = Every 2 weeks
calendar-form-monthly = Every month
calendar-form-yearly = Every year
calendar-form-until = Until
calendar-form-for-ever = Empty: for ever
calendar-form-times = { $n ->
    [one] { $n } time in all
   *[other] { $n } times in all
}
calendar-form-alarm = Alarm
calendar-form-calendar = Calendar
calendar-form-new-calendar = Another calendar…
calendar-form-no-date = This is no date. Try 21/11 or tomorrow.
calendar-form-no-clock = Try 14:30.
calendar-form-backwards = It ends before it begins.
calendar-form-save = Save
calendar-form-cancel = Cancel
calendar-not-saved = “{ $title }” was not saved.
calendar-resume = Continue editing
calendar-done-added = “{ $title }” was added.
calendar-done-saved = “{ $title }” was saved.
calendar-done-moved = “{ $title }” was moved.
calendar-done-deleted = “{ $title }” was deleted.
calendar-undo = Undo
calendar-gone = This event is gone.
calendar-ask-change = Change which ones?
calendar-ask-delete = Delete which ones?
calendar-ask-undo = This event repeats. Whatever you choose can be undone.
calendar-reach-one = Only this one
calendar-reach-later = This one and all later ones
calendar-reach-all = All of them
calendar-ask-cancel = Cancel
calendar-empty = Nothing planned in { $month }
calendar-empty-aside = Events from your phone appear here after the first sync.

tasks-nav = Tasks
tasks-title = { $n ->
    [0] Nothing left to do
    [one] One thing to do
   *[other] { $n } things to do
}
tasks-new = Add a task and press Enter
tasks-late = Late
tasks-today = Today
tasks-week = In the next seven days
tasks-later = Later
tasks-someday = Without a date
tasks-section-done = Done
tasks-flag = urgent
tasks-due-today = today
tasks-due-tomorrow = tomorrow
tasks-due-yesterday = yesterday
tasks-empty = No tasks yet
tasks-empty-aside = Tasks from your phone appear here after the first sync.
tasks-form-new = New task
tasks-form-edit = Edit task
tasks-form-due = Due
tasks-form-no-due = Empty: without a date
tasks-form-priority = Priority
tasks-priority-none = None
tasks-priority-high = High
tasks-priority-middle = Middle
tasks-priority-low = Low
tasks-form-done = Done
tasks-form-category = Category
tasks-added = “{ $title }” was added.
tasks-saved = “{ $title }” was saved.
tasks-done = “{ $title }” is done.
tasks-not-done = “{ $title }” is to be done again.
tasks-deleted = “{ $title }” was deleted.
notes-nav = Notes
notes-title = Notes
notes-new = New note
notes-back = All notes
notes-form-title = Title
notes-form-body = Write here…
notes-kept = Everything is saved.
notes-touched = Not saved yet. Leaving the note saves it.
notes-empty = No notes yet
notes-empty-aside = Notes from your phone appear here after the first sync.
notes-added = “{ $title }” was added.
notes-saved = “{ $title }” was saved.
notes-deleted = “{ $title }” was deleted.
calendar-holds = { $n ->
    [one] { $name } holds { $n } event
   *[other] { $name } holds { $n } events
}
calendar-holds-since = { $n ->
    [one] { $name } holds { $n } event, from { $month }
   *[other] { $name } holds { $n } events, from { $month }
}
calendar-week = week { $n }
