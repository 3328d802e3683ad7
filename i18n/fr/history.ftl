### History, safety copies and the log. Keys begin with the name of their screen.
