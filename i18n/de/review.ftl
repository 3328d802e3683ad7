### Review and Preview. Keys begin with the name of their screen.
