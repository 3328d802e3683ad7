### Calendar, Tasks and Notes. Keys begin with the name of their screen.
