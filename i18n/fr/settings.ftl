### Settings, schedule, the tray and notifications. Keys begin with the name of their screen.

## cordial schedule
schedule-every = Chaque lieu est synchronisé automatiquement : { $every }
schedule-on-plug = Quand un téléphone est branché
schedule-after-change = Une minute après une modification ici
schedule-after-wake = Au réveil de l’ordinateur, dès que le réseau est revenu
schedule-not-on-battery = Pas sur batterie
schedule-quiet = Silence : { $hours }
schedule-paused = En pause jusqu’à ce que vous repreniez
schedule-paused-until = En pause jusqu’à { $when }
schedule-next = prochaine : { $when }
schedule-not-by-itself = pas automatiquement
schedule-held-by-hand = seulement à la main
schedule-held-needs-you = attend votre réponse
schedule-held-paused = en pause
schedule-held-away = quand il sera branché
schedule-held-network = quand le réseau sera revenu
schedule-held-battery = quand l’ordinateur sera sur secteur
schedule-today = Aujourd’hui : { $due } prévues, { $done } faites, { $failed } en échec, { $missed } manquées

## Dit sur le bureau
tell-needs-you = { $name } a besoin de vous
tell-fails = La synchronisation avec { $name } ne fonctionne pas
tell-held = { $n ->
    [one] { $name } : 1 suppression attend votre réponse
   *[other] { $name } : { $n } suppressions attendent votre réponse
}
tell-conflicts = { $n ->
    [one] { $name } : 1 question attend votre réponse
   *[other] { $name } : { $n } questions attendent votre réponse
}
tell-stale = Rien n’a été synchronisé avec { $name } depuis le { $when }
tell-synced = { $name } est à jour : nouvelles fiches { $added }, modifiées { $changed }, supprimées { $deleted }
tell-open = Ouvrir Cordial
tell-sync-again = Réessayer
tell-later = Plus tard

## À côté de l’horloge
tray-open = Ouvrir Cordial
tray-sync-all = Tout synchroniser
tray-sync-place = { $name } · synchroniser maintenant
tray-pause = Pause
tray-pause-hour = Pendant une heure
tray-pause-tomorrow = Jusqu’à demain
tray-pause-resume = Jusqu’à ce que je reprenne
tray-resume = Reprendre la synchronisation
tray-quit = Quitter
tray-fine = Tout est à jour
tray-paused = En pause
tray-syncing = Synchronisation en cours
tray-needs-you = Votre attention est demandée

## La page
frame-nav-settings = Réglages
settings-back = Tous les réglages
settings-sec-schedule = Horaires
settings-sec-safety = Sécurité
settings-sec-messages = Messages
settings-sec-places = Lieux
settings-sec-language = Langue et région
settings-sec-look = Apparence
settings-sec-start = Démarrage
settings-sync = Synchroniser
settings-sync-note = tant qu’un lieu est joignable
settings-every-minutes = toutes les { $n } minutes
settings-every-hours = { $n ->
    [one] toutes les heures
   *[other] toutes les { $n } heures
}
settings-every-day = une fois par jour
settings-by-hand = seulement à la main
settings-as-usual = comme d’habitude
settings-as-usual-is = comme d’habitude : { $every }
settings-on-plug = Quand un téléphone est branché
settings-after-change = Une minute après une modification ici
settings-after-wake = Au réveil de l’ordinateur
settings-after-wake-note = dès que le réseau est revenu
settings-quiet = Silence
settings-night = Pas de synchronisation la nuit
settings-from = de
settings-to = à
settings-battery = Pas sur batterie
settings-bad-time = Une heure s’écrit comme 22:00
settings-today = Aujourd’hui
settings-today-line = { $due } prévues, { $done } faites, { $missed } manquées
settings-today-failed = { $n ->
    [one] 1 échec
   *[other] { $n } échecs
}
settings-next = prochaine { $when }
settings-pause = Pause
settings-pause-now = Ne rien synchroniser automatiquement
settings-paused = En pause jusqu’à ce que vous repreniez
settings-paused-until = En pause jusqu’à { $when }
settings-guard = Demander avant de supprimer
settings-guard-note = si plus de { $count } fiches et plus de { $percent } % devaient disparaître ; toujours si toutes le devaient
settings-guard-choice = { $count } et { $percent } %
settings-copies = Copies de sécurité
settings-copies-note = avant chaque synchronisation, gardées deux ans ; tout de la dernière semaine
settings-copy-last = la dernière { $when }
settings-copy-none = aucune pour l’instant
settings-second = Second emplacement
settings-second-note = un dossier sur un autre disque qui reçoit aussi chaque copie
settings-second-hint = Dossier, par exemple /media/cle
settings-second-use = Utiliser ce dossier
settings-second-stop = N’en utiliser aucun
settings-second-missing = Il est absent. Il recevra ce qui lui manque à son retour.
settings-second-same = Il est sur le même disque : aucun secours si ce disque tombe en panne.
settings-second-fine = Il a toutes les copies.
settings-tell-needs = Quand je dois intervenir
settings-tell-stale = Quand rien n’a été synchronisé
settings-stale-off = jamais
settings-stale-hours = { $n ->
    [one] depuis 1 heure
   *[other] depuis { $n } heures
}
settings-stale-days = { $n ->
    [one] depuis 1 jour
   *[other] depuis { $n } jours
}
settings-tell-every = Après chaque synchronisation
settings-tell-note = Les messages passent par le bureau, chaque échec une seule fois, et aucun pendant les heures de silence.
settings-places-none = Il n’y a encore ni téléphone ni compte.
settings-place-calls = démarre sur le téléphone
settings-language = Langue
settings-like-system = comme le système
settings-region = Les numéros viennent de
settings-region-note = pour les numéros écrits sans indicatif
settings-first-day = Premier jour de la semaine
settings-first-day-usual = comme dans le pays
settings-theme = Couleurs
settings-theme-light = claires
settings-theme-dark = sombres
settings-text = Taille du texte
settings-percent = { $n } %
settings-smaller = Plus petit
settings-larger = Plus grand
settings-contrast = Contraste élevé
settings-motion = Réduire les animations
settings-motion-note = les mots disent l’état, rien ne bouge
settings-with-computer = Démarrer avec l’ordinateur
settings-with-computer-note = discrètement, sans fenêtre
settings-keep = Continuer quand la fenêtre est fermée
settings-keep-tray = Cordial reste à côté de l’horloge.
settings-keep-no-tray = Ce bureau n’affiche pas d’icônes de notification. Cordial continue de travailler ; rouvrez-le depuis le menu.
settings-on = activé
settings-off = désactivé
settings-country = { $name } +{ $prefix }
