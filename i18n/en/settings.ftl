### Settings, schedule, the tray and notifications. Keys begin with the name of their screen.

## cordial schedule
schedule-every = Every place is synced by itself: { $every }
schedule-on-plug = When a phone is plugged in
schedule-after-change = A minute after a change here
schedule-after-wake = After the computer wakes up, once the network is back
schedule-not-on-battery = Not on battery
schedule-quiet = Quiet: { $hours }
schedule-paused = Paused until you resume
schedule-paused-until = Paused until { $when }
schedule-next = next { $when }
schedule-not-by-itself = not by itself
schedule-held-by-hand = only by hand
schedule-held-needs-you = waits for you
schedule-held-paused = paused
schedule-held-away = when it is plugged in
schedule-held-network = when the network is back
schedule-held-battery = when the computer is plugged in
schedule-today = Today: { $due } due, { $done } done, { $failed } failed, { $missed } missed

## Said on the desktop
tell-needs-you = { $name } needs you
tell-fails = Syncing with { $name } does not work
tell-held = { $n ->
    [one] { $name }: 1 deletion is waiting for you
   *[other] { $name }: { $n } deletions are waiting for you
}
tell-conflicts = { $n ->
    [one] { $name }: 1 question is waiting for you
   *[other] { $name }: { $n } questions are waiting for you
}
tell-stale = Nothing has synced with { $name } since { $when }
tell-synced = { $name } is up to date: { $added } new, { $changed } changed, { $deleted } deleted
tell-open = Open Cordial
tell-sync-again = Try again
tell-later = Later

## The tray
tray-open = Open Cordial
tray-sync-all = Sync everything
tray-sync-place = { $name } · sync now
tray-pause = Pause
tray-pause-hour = For an hour
tray-pause-tomorrow = Until tomorrow
tray-pause-resume = Until I resume
tray-resume = Resume syncing
tray-quit = Quit
tray-fine = All up to date
tray-paused = Paused
tray-syncing = Syncing
tray-needs-you = Something needs you

## The page
frame-nav-settings = Settings
settings-back = All settings
settings-sec-schedule = Schedule
settings-sec-safety = Safety
settings-sec-messages = Messages
settings-sec-places = Places
settings-sec-language = Language and region
settings-sec-look = Look
settings-sec-start = Start
settings-sync = Sync
settings-sync-note = while a place can be reached
settings-every-minutes = every { $n } minutes
settings-every-hours = { $n ->
    [one] every hour
   *[other] every { $n } hours
}
settings-every-day = once a day
settings-by-hand = only by hand
settings-as-usual = as usual
settings-as-usual-is = as usual: { $every }
settings-on-plug = When a phone is plugged in
settings-after-change = A minute after I change something here
settings-after-wake = After the computer wakes up
settings-after-wake-note = once the network is back
settings-quiet = Quiet
settings-night = No syncing at night
settings-from = from
settings-to = to
settings-battery = Not on battery
settings-bad-time = A time is written like 22:00
settings-today = Today
settings-today-line = { $due } due, { $done } done, { $missed } missed
settings-today-failed = { $n ->
    [one] 1 failed
   *[other] { $n } failed
}
settings-next = next { $when }
settings-pause = Pause
settings-pause-now = Sync nothing by itself
settings-paused = Paused until you resume
settings-paused-until = Paused until { $when }
settings-guard = Ask before deletions
settings-guard-note = when more than { $count } entries and more than { $percent } % would go; always when all would
settings-guard-choice = { $count } and { $percent } %
settings-copies = Safety copies
settings-copies-note = before every sync, kept for two years; everything of the last week
settings-copy-last = the last one { $when }
settings-copy-none = none yet
settings-second = Second place
settings-second-note = a folder on another disk that gets every copy too
settings-second-hint = Folder, for example /media/stick
settings-second-use = Use this folder
settings-second-stop = Use none
settings-second-missing = It is not there now. It gets what it missed when it is back.
settings-second-same = It is on the same disk: no help when that disk breaks.
settings-second-fine = It has every copy.
settings-tell-needs = When I must do something
settings-tell-stale = When nothing has synced
settings-stale-off = never
settings-stale-hours = { $n ->
    [one] for 1 hour
   *[other] for { $n } hours
}
settings-stale-days = { $n ->
    [one] for 1 day
   *[other] for { $n } days
}
settings-tell-every = After every sync
settings-tell-note = Messages come by the desktop, each failure once, and none in quiet hours.
settings-places-none = There is no phone or account yet.
settings-place-calls = starts on the phone
settings-language = Language
settings-like-system = as the system
settings-region = Numbers are from
settings-region-note = for numbers written without a country code
settings-first-day = First day of the week
settings-first-day-usual = as in the country
settings-theme = Colours
settings-theme-light = light
settings-theme-dark = dark
settings-text = Text size
settings-percent = { $n } %
settings-smaller = Smaller
settings-larger = Larger
settings-contrast = High contrast
settings-motion = Reduce motion
settings-motion-note = words carry the state, nothing moves
settings-with-computer = Start with the computer
settings-with-computer-note = quietly, without a window
settings-keep = Keep running when the window is closed
settings-keep-tray = Cordial stays beside the clock.
settings-keep-no-tray = This desktop shows no tray icons. Cordial keeps working; open it again from the menu.
settings-on = on
settings-off = off
settings-country = { $name } +{ $prefix }
