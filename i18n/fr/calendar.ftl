### Calendar, Tasks and Notes. Keys begin with the name of their screen.

calendar-nav = Agenda
calendar-plain = Sans agenda
calendar-day-1 = lun.
calendar-day-2 = mar.
calendar-day-3 = mer.
calendar-day-4 = jeu.
calendar-day-5 = ven.
calendar-day-6 = sam.
calendar-day-7 = dim.
calendar-long-date = { $weekday } { $date }
calendar-days = { $from } au { $to }
calendar-days-of-month = { $from ->
    [1] 1er au { $to }
   *[other] { $from } au { $to }
}
# Words people may type for a day, with commas between them.
calendar-word-today = aujourd’hui, aujourd'hui
calendar-word-tomorrow = demain
calendar-word-after = après-demain, apres-demain
calendar-view-day = Jour
calendar-view-week = Semaine
calendar-view-month = Mois
calendar-view-agenda = Liste
calendar-earlier = Plus tôt (Page préc.)
calendar-later = Plus tard (Page suiv.)
calendar-today = Aujourd’hui
calendar-today-word = aujourd’hui
calendar-new = Nouvel événement
calendar-legend-hide = Masquer cet agenda
calendar-legend-show = Afficher cet agenda
calendar-more = { $n ->
    [one] +{ $n } autre
   *[other] +{ $n } autres
}
calendar-all-day = journée
calendar-hours = { $from } à { $to }
calendar-untitled = Sans titre
calendar-when-day = { $day }, toute la journée
calendar-when-days = { $day } au { $last }
calendar-when-clock = { $day }, { $from }
calendar-when-hours = { $day }, { $from } à { $to }
calendar-when-nights = { $day }, { $from } au { $last }, { $to }
calendar-edit = Modifier
calendar-delete = Supprimer
calendar-close = Fermer
calendar-kept-all = sur { $place }
calendar-kept-not-yet = pas sur { $place }
calendar-kept-except = sur { $place }, sans { $list }
calendar-lacks-repeat = la répétition
calendar-lacks-alarms = les rappels
calendar-lacks-place = le lieu
calendar-lacks-notes = les notes
calendar-lacks-calendar = l’agenda
calendar-lacks-people = les invités
calendar-alarm-start = au début
calendar-alarm-minutes = { $n ->
    [one] { $n } minute avant
   *[other] { $n } minutes avant
}
calendar-alarm-hours = { $n ->
    [one] { $n } heure avant
   *[other] { $n } heures avant
}
calendar-alarm-days = { $n ->
    [one] { $n } jour avant
   *[other] { $n } jours avant
}
calendar-alarm-weeks = { $n ->
    [one] { $n } semaine avant
   *[other] { $n } semaines avant
}
calendar-repeat-ever = { $rhythm }
calendar-repeat-times = { $n ->
    [one] { $rhythm }, { $n } fois
   *[other] { $rhythm }, { $n } fois
}
calendar-repeat-until = { $rhythm }, jusqu’au { $date }
calendar-repeat-own = à un rythme particulier
calendar-repeat-days = { $n ->
    [one] tous les jours
   *[other] tous les { $n } jours
}
calendar-repeat-weeks = { $n ->
    [one] chaque semaine, le { $days }
   *[other] toutes les { $n } semaines, le { $days }
}
calendar-repeat-months = { $n ->
    [one] chaque mois, le { $day }
   *[other] tous les { $n } mois, le { $day }
}
calendar-repeat-months-nth = { $n ->
    [one] chaque mois, { $which }
   *[other] tous les { $n } mois, { $which }
}
calendar-repeat-years = { $n ->
    [one] chaque année, le { $date }
   *[other] tous les { $n } ans, le { $date }
}
calendar-nth-1 = le premier { $day }
calendar-nth-2 = le deuxième { $day }
calendar-nth-3 = le troisième { $day }
calendar-nth-4 = le quatrième { $day }
calendar-nth-5 = le cinquième { $day }
calendar-nth-last = le dernier { $day }
calendar-form-new = Nouvel événement
calendar-form-edit = Modifier l’événement
calendar-form-title = Titre
calendar-form-all-day = Toute la journée
calendar-form-start = Début
calendar-form-end = Fin
calendar-form-at = à
calendar-form-place = Lieu
calendar-form-notes = Notes
calendar-form-repeat = Répétition
calendar-form-never = Jamais
calendar-form-daily = Chaque jour
calendar-form-weekly = Chaque semaine
calendar-form-fortnightly = Toutes les 2 semaines
calendar-form-monthly = Chaque mois
calendar-form-yearly = Chaque année
calendar-form-until = Jusqu’au
calendar-form-for-ever = Vide : sans fin
calendar-form-times = { $n ->
    [one] { $n } fois en tout
   *[other] { $n } fois en tout
}
calendar-form-alarm = Rappel
calendar-form-calendar = Agenda
calendar-form-new-calendar = Un autre agenda…
calendar-form-no-date = Ce n’est pas une date. Essayez 21/11 ou demain.
calendar-form-no-clock = Essayez 14:30.
calendar-form-backwards = La fin vient avant le début.
calendar-form-save = Enregistrer
calendar-form-cancel = Annuler
calendar-not-saved = « { $title } » n’a pas été enregistré.
calendar-resume = Continuer
calendar-done-added = « { $title } » a été ajouté.
calendar-done-saved = « { $title } » a été enregistré.
calendar-done-moved = « { $title } » a été déplacé.
calendar-done-deleted = « { $title } » a été supprimé.
calendar-undo = Annuler
calendar-gone = Cet événement n’existe plus.
calendar-ask-change = Que voulez-vous modifier ?
calendar-ask-delete = Que voulez-vous supprimer ?
calendar-ask-undo = Cet événement se répète. Quel que soit votre choix, vous pourrez l’annuler.
calendar-reach-one = Seulement celui-ci
calendar-reach-later = Celui-ci et tous les suivants
calendar-reach-all = Tous
calendar-ask-cancel = Ne rien changer
calendar-empty = Rien de prévu en { $month }
calendar-empty-aside = Les événements de votre téléphone apparaîtront ici après la première synchronisation.

tasks-nav = Tâches
tasks-title = { $n ->
    [0] Plus rien à faire
    [one] Une chose à faire
   *[other] { $n } choses à faire
}
tasks-new = Ajoutez une tâche et appuyez sur Entrée
tasks-late = En retard
tasks-today = Aujourd’hui
tasks-week = Dans les sept prochains jours
tasks-later = Plus tard
tasks-someday = Sans date
tasks-section-done = Faites
tasks-flag = urgent
tasks-due-today = aujourd’hui
tasks-due-tomorrow = demain
tasks-due-yesterday = hier
tasks-empty = Pas encore de tâches
tasks-empty-aside = Les tâches de votre téléphone apparaîtront ici après la première synchronisation.
tasks-form-new = Nouvelle tâche
tasks-form-edit = Modifier la tâche
tasks-form-due = Échéance
tasks-form-no-due = Vide : sans date
tasks-form-priority = Priorité
tasks-priority-none = Aucune
tasks-priority-high = Haute
tasks-priority-middle = Moyenne
tasks-priority-low = Basse
tasks-form-done = Faite
tasks-form-category = Catégorie
tasks-added = « { $title } » a été ajoutée.
tasks-saved = « { $title } » a été enregistrée.
tasks-done = « { $title } » est faite.
tasks-not-done = « { $title } » est de nouveau à faire.
tasks-deleted = « { $title } » a été supprimée.
notes-nav = Notes
notes-title = Notes
notes-new = Nouvelle note
notes-back = Toutes les notes
notes-form-title = Titre
notes-form-body = Écrivez ici…
notes-kept = Tout est enregistré.
notes-touched = Pas encore enregistré. Quitter la note l’enregistre.
notes-empty = Pas encore de notes
notes-empty-aside = Les notes de votre téléphone apparaîtront ici après la première synchronisation.
notes-added = « { $title } » a été ajoutée.
notes-saved = « { $title } » a été enregistrée.
notes-deleted = « { $title } » a été supprimée.
calendar-holds = { $n ->
    [one] { $name } contient { $n } événement
   *[other] { $name } contient { $n } événements
}
calendar-holds-since = { $n ->
    [one] { $name } contient { $n } événement, depuis { $month }
   *[other] { $name } contient { $n } événements, depuis { $month }
}
calendar-week = semaine { $n }
