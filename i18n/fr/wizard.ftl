### The first-sync wizard, and a place's page. Keys begin with the name of their screen.
