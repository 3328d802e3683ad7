### Settings, schedule, the tray and notifications. Keys begin with the name of their screen.
