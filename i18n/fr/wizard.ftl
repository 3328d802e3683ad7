### The first-sync wizard, and a place's page. Keys begin with the name of their screen.

home-set-up = Configurer…
home-place = Détails…
wizard-title = Connecter un téléphone
wizard-title-account = Ajouter un compte en ligne
wizard-title-name = Connecter { $name }
wizard-step = Étape { $step } sur { $steps }
wizard-step-name = Étape { $step } sur { $steps } · { $name }
wizard-step-find = Trouver
wizard-step-pair = Associer
wizard-step-choose = Choisir
wizard-step-copy = Copie de sécurité
wizard-step-compare = Comparer
wizard-step-decide = Décider
wizard-step-preview = Aperçu
wizard-step-write = Écrire
wizard-step-done = Terminé
wizard-close = Fermer
wizard-back = Retour
wizard-next = Continuer
wizard-open = Ouvrir le fichier
wizard-compare = Comparer
wizard-copy-now = Faire les copies
wizard-show-preview = Afficher l’aperçu
wizard-write = Écrire maintenant
wizard-write-again = Réessayer
wizard-finish = Terminer
wizard-promise = Rien n’est modifié avant l’étape 8.
wizard-promise-reading = Lecture seule. Rien n’est modifié avant l’étape 8.
wizard-promise-decide = Rien n’est encore modifié. L’aperçu vient ensuite.
wizard-promise-preview = C’est tout ce qui sera fait, et tout peut être annulé dans l’historique.
wizard-promise-write = Les copies de sécurité sont faites. Si la liaison se coupe, la suite reprend là où elle s’est arrêtée.
wizard-promise-done = Vous pouvez annuler cette synchronisation dans l’historique.
wizard-find = Comment est-il connecté ?
wizard-way-port = Câble ou adresse
wizard-way-port-how = Branchez-le et choisissez PC Suite ou Mode téléphone sur le téléphone.
wizard-way-dial-in = Le téléphone appelle
wizard-way-dial-in-how = Par le réseau de la maison, depuis son menu : Paramètres, puis Synchronisation.
wizard-way-account = Un compte en ligne
wizard-way-account-how = Un compte SyncML sur un serveur que vous utilisez déjà.
wizard-way-sample = Pour voir : le téléphone d’essai
wizard-way-sample-how = Un téléphone fictif avec quelques personnes, à côté d’un carnet fictif.
wizard-way-file = Un fichier de contacts ou d’agenda
wizard-way-file-how = Reprend son contenu, une seule fois.
wizard-ports = Branché ou associé
wizard-looking = Recherche…
wizard-look-again = Chercher encore
wizard-ports-none = Rien n’est encore branché
wizard-ports-none-cable = Branchez le câble aux deux bouts et allumez le téléphone. Un câble qui ne fait que charger n’est jamais trouvé.
wizard-ports-none-mode = Si le téléphone demande à quoi sert le câble, choisissez PC Suite ou Mode téléphone.
wizard-ports-none-rights = Ce n’est pas une question de droits : un câble que vous ne pouvez pas encore utiliser figure aussi dans la liste, avec ce qu’il faut faire.
wizard-ports-watching = Cordial continue de chercher tant que cette page est ouverte.
wizard-port-ready = prêt
wizard-port-paired = associé
wizard-port-known = déjà relié
wizard-port-not-allowed = pas encore permis
wizard-port-not-allowed-how = Votre compte a besoin de l’accès aux lignes série (groupe dialout ou uucp). La personne qui s’occupe de cet ordinateur peut le donner ; il vaut dès que vous vous reconnectez.
wizard-port-in-use = occupé
wizard-port-in-use-how = Un autre programme le tient : souvent un gestionnaire de modems ou une autre suite pour téléphones. Fermez ce programme.
wizard-port-unusable = inutilisable
wizard-port-other = Un autre port, ou une adresse
wizard-address = Port ou adresse
wizard-address-hint = /dev/ttyUSB0
wizard-address-how = Un port série comme /dev/ttyUSB0 ou COM3, ou une adresse avec un port, comme 192.168.1.5:2000.
wizard-dial-in-how = La page suivante montre ce qu’il faut saisir sur le téléphone.
wizard-account-how = Beaucoup de serveurs veulent l’adresse e-mail complète comme nom d’utilisateur. Rien n’est envoyé avant les copies de sécurité.
wizard-file = Fichier
wizard-file-hint = /home/anna/contacts.vcf
wizard-file-how = Les personnes en .vcf, les événements en .ics ou .vcs.
wizard-server = Quel serveur ?
wizard-server-other = Un autre
wizard-server-address = Adresse du serveur
wizard-server-address-hint = sync.exemple.fr
wizard-user = Nom d’utilisateur
wizard-user-hint = anna@exemple.fr
wizard-password = Mot de passe
wizard-nothing = { "" }
wizard-name = Son nom ici
wizard-name-hint = si vous voulez
wizard-a-phone = Mon téléphone
wizard-an-account = Mon compte
wizard-opened = { $n ->
    [one] { $n } fiche a été reprise, { $bad } n’ont pas pu être lues.
   *[other] { $n } fiches ont été reprises, { $bad } n’ont pas pu être lues.
}
wizard-type = Saisissez ceci sur le téléphone
wizard-type-where = Certains téléphones demandent l’adresse entière sur une ligne.
wizard-type-address = Adresse du serveur
wizard-type-port = Port
wizard-type-url = Adresse sur une ligne
wizard-type-url-how = seulement si le téléphone n’a pas de ligne pour le port
wizard-type-user = Nom d’utilisateur
wizard-type-user-how = tout en minuscules
wizard-type-password = Mot de passe
wizard-type-password-how = des chiffres seulement, rapide au clavier ; sans les espaces
wizard-type-folders = Personnes, agenda, tâches, notes
wizard-eye-show = Afficher le mot de passe
wizard-eye-hide = Masquer le mot de passe
wizard-copy = Copier
wizard-called = Le téléphone a appelé { $when }. Vous pouvez continuer.
wizard-waiting-call = En attente du premier appel du téléphone. Lancez-le sur le téléphone : Synchroniser. Il est alors seulement lu ; vous pouvez aussi continuer dès maintenant.
wizard-pair = Est-ce votre téléphone ?
wizard-pair-how = Si le téléphone demande si cet ordinateur peut se connecter, répondez oui. S’il propose « toujours autoriser », acceptez aussi.
wizard-pair-account = Est-ce votre compte ?
wizard-pair-account-how = Le serveur est interrogé pour la première fois au moment des copies de sécurité.
wizard-choose = Que faut-il garder identique ?
wizard-choose-how = Ce que vous laissez de côté reste tel quel, des deux côtés.
wizard-n-here = { $n } ici
wizard-n-there = { $n } sur { $name }
wizard-period = Quels événements ?
wizard-period-all = Tous
wizard-period-3m = De 3 mois en arrière à 2 ans en avant
wizard-period-1y = D’un an en arrière à 2 ans en avant
wizard-period-1w = D’une semaine en arrière à 1 an en avant
wizard-period-how = Les événements plus anciens restent où ils sont. Aucun n’est supprimé.
wizard-copies = Avant toute chose : trois copies
wizard-copies-aside = Vous pourrez revenir à cet instant à tout moment.
wizard-copies-later = Vous les retrouverez dans l’historique, sous Restaurer. Ces premières copies ne sont jamais jetées d’elles-mêmes.
wizard-saved = enregistrée { $when }
wizard-not-yet = pas encore
wizard-not-now = pas maintenant
wizard-waiting = en attente
wizard-reading = lecture
wizard-nothing-here = encore rien
wizard-reading-of = lecture { $done } sur { $total }
wizard-reading-n = { $n ->
    [one] { $n } fiche lue
   *[other] { $n } fiches lues
}
wizard-was-read = Tout a été lu et rien n’a été modifié.
wizard-press-sync = Lancez maintenant la synchronisation sur le téléphone. Il est seulement lu.
wizard-will-be-read = sera lu, sans que rien n’y soit écrit
wizard-second = Un deuxième endroit
wizard-second-why = au cas où cet ordinateur tomberait en panne
wizard-second-is = utilisé
wizard-second-use = Utiliser
wizard-folder = Dossier sur un autre disque
wizard-folder-hint = /media/anna/KINGSTON
wizard-not-read = Tout n’a pas encore été lu. Revenez d’une étape et relancez la lecture ; rien n’a été modifié.
wizard-comparing = Lecture et comparaison de { $name }
wizard-comparing-how = Dès que tout est là, vous voyez ce qui est pareil et ce qui ne l’est pas.
wizard-compared = Les deux côtés, comparés
wizard-compared-how = Rien n’a été modifié.
wizard-same = { $n ->
    [one] { $n } est identique des deux côtés
   *[other] { $n } sont identiques des deux côtés
}
wizard-differ = { $n ->
    [one] { $n } diffère
   *[other] { $n } diffèrent
}
wizard-only-there = { $n ->
    [one] { $n } est seulement sur { $name }
   *[other] { $n } sont seulement sur { $name }
}
wizard-only-here = { $n ->
    [one] { $n } est seulement sur cet ordinateur
   *[other] { $n } sont seulement sur cet ordinateur
}
wizard-may-be = { $n ->
    [one] { $n } paire est peut-être la même personne
   *[other] { $n } paires sont peut-être la même personne
}
wizard-cmp-same = { $n ->
    [one] { $n } est identique
   *[other] { $n } sont identiques
}
wizard-cmp-differ = { $n ->
    [one] { $n } diffère
   *[other] { $n } diffèrent
}
wizard-cmp-there = { $n ->
    [one] { $n } est seulement sur { $name }
   *[other] { $n } sont seulement sur { $name }
}
wizard-cmp-here = { $n ->
    [one] { $n } seulement sur cet ordinateur
   *[other] { $n } seulement sur cet ordinateur
}
wizard-decide = Comment doivent-ils devenir identiques ?
wizard-empty-here = Cet ordinateur n’a encore rien, il n’y a donc rien à décider : tout ce qui est sur { $name } vient ici.
wizard-empty-there = { $name } n’a encore rien, il n’y a donc rien à décider : tout ce qui est sur cet ordinateur y va.
wizard-join = Réunir les deux
wizard-replace-there = Remplacer ce qui est sur { $name }
wizard-replace-here = Remplacer ce qui est sur cet ordinateur
wizard-recommended = conseillé · { $n } suppression
wizard-after-each = de chaque côté ensuite
wizard-after = ensuite { $there } sur { $name }, { $here } ici
wizard-n-erased = { $n ->
    [one] { $n } effacé
   *[other] { $n } effacés
}
wizard-n-new = { $n ->
    [one] { $n } nouveau
   *[other] { $n } nouveaux
}
wizard-n-changed = { $n ->
    [one] { $n } modifié
   *[other] { $n } modifiés
}
wizard-no-change = aucun changement
wizard-perhaps = { $n ->
    [one] { $n } paire est peut-être la même personne.
   *[other] { $n } paires sont peut-être la même personne.
}
wizard-perhaps-how = Elles restent telles quelles. Vous déciderez plus tard, dans Révision.
wizard-names = Ces noms sont-ils corrects ?
wizard-names-how = Sinon, revenez en arrière et fermez : rien n’a été modifié.
wizard-preview = Voici ce qui sera fait
wizard-preview-how = Rien d’autre, et rien avant que vous ne le disiez.
wizard-more = { $n ->
    [one] et { $n } autre
   *[other] et { $n } autres
}
wizard-full = Voir chaque changement
wizard-writing = Écriture sur { $name } et ici
wizard-press-again = Appuyez maintenant encore une fois sur Synchroniser sur le téléphone. Rien n’est écrit avant.
wizard-write-waits = L’écriture n’est pas encore terminée. Ce qui y est est en sécurité ; le reste suit, et rien n’est doublé.
wizard-done = Terminé
wizard-done-what = { $what } restent désormais identiques des deux côtés.
wizard-done-nothing = Les deux restent désormais identiques.
wizard-lacks = { $n ->
    [one] { $n } chose n’a pas pu y être conservée :
   *[other] { $n } choses n’ont pas pu y être conservées :
}
wizard-done-aside = Les deux racontent désormais la même histoire.
place-title = Lieu
place-continue = Poursuivre la première synchronisation
place-both-ways = réunir
place-off = désactivé
place-reached = Adresse
place-model = Modèle
place-firmware = Micrologiciel
place-user = Nom d’utilisateur
place-written = Langage
place-holds = Ce qu’il peut contenir
place-speaks = Comment il parle
place-numbers = Numéros par personne
place-longest = Nom de famille le plus long
place-photos = Photos
place-no-limit = aucune limite connue
place-n = { $n }
place-n-letters = { $n ->
    [one] { $n } lettre
   *[other] { $n } lettres
}
place-yes = oui
place-no = non
place-runs = Dernières synchronisations
place-run-done = { $n ->
    [one] { $n } changement
   *[other] { $n } changements
}
place-run-stopped = arrêtée par vous
place-run-away = la liaison s’est coupée
place-run-failed = avait besoin de vous
place-check-title = Quelque chose ne va pas ?
place-check-how = Neuf points sont essayés de bout en bout. Rien n’est écrit.
place-check = Vérifier
place-checking = Vérification…
place-check-address = Quelqu’un répond à l’adresse
place-check-service = Ce qui y répond sait synchroniser
place-check-login = Nom d’utilisateur et mot de passe sont justes
place-check-device = Cet ordinateur est accepté
place-check-folders = Les dossiers portent les noms utilisés
place-check-kinds = Il a de la place pour ce qui reste identique
place-check-form = Les deux comprennent les fiches de l’autre
place-check-copies = Des copies de sécurité peuvent être faites
place-check-log = Ce qui est dit est noté dans le journal
place-check-some = { $n ->
    [one] { $n } fiche n’y est pas acceptée. Le reste passe.
   *[other] { $n } fiches n’y sont pas acceptées. Le reste passe.
}
place-mark-good = juste
place-mark-bad = faux
place-mark-untried = pas essayé
place-mark-unknown = inconnu
place-mark-running = en cours
place-check-unknown = Seul le téléphone peut lancer une synchronisation. Lancez-en une là-bas ; on pourra alors le dire.
place-rename = Renommer…
place-new-name = Nouveau nom
place-new-phone = Remplacer par un autre téléphone…
place-new-phone-how = Le nouveau téléphone prend cette place. Toutes les personnes connues ici y sont reconnues et personne n’est doublé. Une première synchronisation montre tout avant. Saisissez dial-in pour un téléphone qui appelle.
place-new-phone-do = Utiliser ce téléphone
place-remove = Retirer de Cordial…
place-remove-ask = Retirer { $name } de Cordial ?
place-remove-safe = Rien n’est supprimé là-bas ni sur cet ordinateur. Si vous l’ajoutez de nouveau, Cordial comparera tout une fois.
place-remove-yes = Retirer
place-keep = Garder
