### Les phrases de Cordial. Les clés commencent par le nom de leur page ; mêmes clés et mêmes variables dans toutes les langues.

## Enchaîner
list-and = { $first } et { $last }
list-number = { $n }

## Jours et heures
time-at = à { $clock }
time-today = aujourd’hui à { $clock }
time-yesterday = hier à { $clock }
time-tomorrow = demain à { $clock }
time-day-and-clock = { $day } à { $clock }
time-day-today = aujourd’hui
time-day-yesterday = hier
time-just-now = à l’instant
time-minutes-ago = { $n ->
    [one] il y a { $n } minute
   *[other] il y a { $n } minutes
}
time-date-full = { $day ->
    [1] 1er { $month } { $year }
   *[other] { $day } { $month } { $year }
}
time-date-short = { $day ->
    [1] 1er { $month }
   *[other] { $day } { $month }
}
time-month-of-year = { $month } { $year }
time-month-1 = janvier
time-month-2 = février
time-month-3 = mars
time-month-4 = avril
time-month-5 = mai
time-month-6 = juin
time-month-7 = juillet
time-month-8 = août
time-month-9 = septembre
time-month-10 = octobre
time-month-11 = novembre
time-month-12 = décembre
time-weekday-1 = lundi
time-weekday-2 = mardi
time-weekday-3 = mercredi
time-weekday-4 = jeudi
time-weekday-5 = vendredi
time-weekday-6 = samedi
time-weekday-7 = dimanche
time-left-seconds = { $n ->
    [one] encore { $n } seconde environ
   *[other] encore { $n } secondes environ
}
time-left-minutes = { $n ->
    [one] encore { $n } minute environ
   *[other] encore { $n } minutes environ
}

## Sortes de fiches
kind-people = Personnes
kind-events = Agenda
kind-tasks = Tâches
kind-notes = Notes
kind-count-people = { $n ->
    [one] { $n } personne
   *[other] { $n } personnes
}
kind-count-events = { $n ->
    [one] { $n } événement
   *[other] { $n } événements
}
kind-count-tasks = { $n ->
    [one] { $n } tâche
   *[other] { $n } tâches
}
kind-count-notes = { $n ->
    [one] { $n } note
   *[other] { $n } notes
}

## Où en est un lieu
state-up-to-date = à jour
state-behind = en attente
state-never = jamais synchronisé
state-waiting = en attente
state-syncing = en cours
state-needs-you = demande votre attention
state-not-here = absent
state-paused = suspendu

## Le cadre de la fenêtre
frame-nav-home = Accueil
frame-nav-people = Personnes
frame-search = Chercher
frame-search-clear = Effacer la recherche
frame-key-search = Ctrl F
frame-safe-empty = Pas encore de téléphone ni de compte. Rien n’est synchronisé.
frame-safe-all = Tout est à jour
frame-safe-behind = Des modifications attendent la prochaine synchro
frame-safe-never = Rien n’a encore été synchronisé
frame-safe-away = En attente du retour de vos appareils
frame-safe-needs = { $name } demande votre attention
frame-safe-needs-many = { $n ->
    [one] { $n } lieu demande votre attention
   *[other] { $n } lieux demandent votre attention
}
frame-safe-syncing = Synchronisation avec { $name }
frame-safe-next = prochaine synchro { $when }
frame-safe-copy = dernière copie de sécurité { $when }
frame-loading = Un instant…
frame-failed = Lecture impossible
frame-try-again = Réessayer
frame-no-screen = Il n’y a pas d’écran pour ouvrir une fenêtre. Toutes les commandes s’en passent : cordial --help les énumère.
frame-no-window = La fenêtre n’a pas pu s’ouvrir : { $why }

## Accueil
home-title-good = Tout est à jour
home-title-good-here = Tout ce qui est là est à jour
home-title-behind = Des modifications attendent la prochaine synchro
home-title-needs = { $n ->
    [1] Un lieu demande votre attention
    [2] Deux lieux demandent votre attention
    [3] Trois lieux demandent votre attention
   *[other] { $n } lieux demandent votre attention
}
home-title-syncing = Synchronisation avec { $name }
home-title-syncing-many = { $n ->
    [one] Synchronisation avec un lieu
   *[other] Synchronisation avec { $n } lieux
}
home-title-away = Rien n’est branché pour le moment
home-title-never = Prêt pour la première synchro
home-sub-good = Rien ne vous attend.
home-sub-last = Dernière synchro { $when }.
home-sub-waits-for = { $n ->
    [one] { $n } modification attend { $name }.
   *[other] { $n } modifications attendent { $name }.
}
home-sub-waits-places = { $n ->
    [one] { $n } modification attend vos appareils.
   *[other] { $n } modifications attendent vos appareils.
}
home-sub-waits = { $n ->
    [one] { $n } modification attend un appareil absent.
   *[other] { $n } modifications attendent des appareils absents.
}
home-sub-needs = { $n ->
    [0] Rien n’est perdu.
    [1] L’autre va bien. Rien n’est perdu.
    [2] Les deux autres vont bien. Rien n’est perdu.
   *[other] Les { $n } autres vont bien. Rien n’est perdu.
}
home-sub-syncing = Vous pouvez continuer à travailler.
home-sub-syncing-cable = Vous pouvez continuer à travailler. Laissez le téléphone branché.
home-sub-away = Toutes vos données sont en sécurité sur cet ordinateur.
home-sub-never = Rien n’est modifié avant que vous ne l’ayez vu.
home-sync-everything = Tout synchroniser
home-sync-now = Synchroniser
home-sync-on-phone = Lancez la synchro depuis le téléphone.
home-stop = Arrêter sans risque
home-stopping = Arrêt après cette fiche…
home-stop-elsewhere = Cette synchro n’a pas été lancée dans cette fenêtre. Arrêtez-la là où elle a été lancée, ou sur le téléphone.
home-add-phone = Connecter un téléphone
home-add-account = Ajouter un compte en ligne
home-open-file = Ouvrir un fichier de contacts ou d’agenda
home-try-sample = Essayer avec des données d’exemple
home-just-looking = Juste pour voir ?
home-empty-title = Que votre téléphone et cet ordinateur racontent la même histoire
home-empty-aside = Rien n’est modifié avant que vous ne l’ayez vu.
home-empty-how = Pour ajouter votre téléphone, tapez ceci dans un terminal. Un téléphone qui appelle cet ordinateur par le réseau prend --link dial-in.
home-this-computer = Cet ordinateur
home-reach-cable = Câble
home-reach-usb = Câble USB
home-reach-bluetooth = Bluetooth
home-reach-network = Internet
home-reach-dial-in = Le téléphone appelle
home-reach-virtual = Un téléphone simulé
home-last-sync = dernière synchro { $when }
home-next-sync = prochaine { $when }
home-waits-turn = attend son tour
home-room = sur { $n } places
home-since = depuis { $month }
home-off = désactivé
home-changes-new = { $n ->
    [one] { $n } ajout
   *[other] { $n } ajouts
}
home-changes-changed = { $n ->
    [one] { $n } modification
   *[other] { $n } modifications
}
home-changes-deleted = { $n ->
    [one] { $n } suppression
   *[other] { $n } suppressions
}
home-last-seen = Vu { $day }.
home-changes-wait = { $n ->
    [one] { $n } modification l’attend.
   *[other] { $n } modifications l’attendent.
}
home-return-plug = Se synchronise dès qu’il est branché.
home-return-self = Se synchronise dès son retour.
home-return-you = Se synchronise quand vous le demandez.
home-stopped = { $n ->
    [one] Arrêté après { $n } fiche. Le reste suivra la prochaine fois ; rien n’est en double.
   *[other] Arrêté après { $n } fiches. Le reste suivra la prochaine fois ; rien n’est en double.
}
home-went-away = La liaison s’est coupée à la fiche { $n }. Tout ce qui précède est en sécurité des deux côtés.
home-moving-now = en ce moment { $name }
home-what-phone-says = Ce que dit le téléphone
home-details = Détails techniques
home-password-save = Se connecter
home-password-cancel = Annuler
home-toast-none = { $name } : tout était déjà identique
home-toast-done = { $n ->
    [one] { $name } : { $n } modification réunie
   *[other] { $name } : { $n } modifications réunies
}

## Les étapes d’une synchro
phase-safety-copy = Copie de sécurité
phase-connecting = Connexion
phase-receiving = Réception
phase-receiving-people = Réception des personnes
phase-receiving-events = Réception de l’agenda
phase-receiving-tasks = Réception des tâches
phase-receiving-notes = Réception des notes
phase-sending = Envoi
phase-sending-people = Envoi des personnes
phase-sending-events = Envoi de l’agenda
phase-sending-tasks = Envoi des tâches
phase-sending-notes = Envoi des notes
phase-finishing = Clôture
phase-done-of = { $done } sur { $total }
phase-done = { $done } pour l’instant
phase-step-of = Étape { $step } sur { $steps } · { $name }

## Personnes
people-title = Personnes
people-search = Tapez pour chercher…
people-found = { $n ->
    [0] Personne
    [one] { $n } personne
   *[other] { $n } personnes
}
people-none = Personne ici pour l’instant
people-none-aside = Faites venir vos contacts d’un téléphone ou d’un compte.
people-nobody = Personne ne correspond à « { $text } »
people-nobody-aside = Noms, numéros, adresses et notes ont été parcourus.
people-choose = Choisissez quelqu’un à gauche
people-back = Toutes les personnes
people-note = Note
people-groups = Groupes
people-kept-in = Conservé dans
people-kept-everything = tout
people-kept-everything-photo = tout, avec la photo
people-kept-except = tout sauf { $list }
people-kept-not-yet = y sera à la prochaine synchro
people-lacks-photo = la photo
people-lacks-note = la note
people-lacks-dates = les dates
people-lacks-addresses = les adresses
people-lacks-groups = les groupes
people-lacks-company = la société
people-lacks-web = la page web
people-lacks-chat = l’adresse de messagerie
people-lacks-nickname = le surnom
people-lacks-numbers = { $n ->
    [one] { $n } numéro
   *[other] { $n } numéros
}
people-lacks-mails = { $n ->
    [one] { $n } adresse électronique
   *[other] { $n } adresses électroniques
}
people-years = { $n ->
    [one] { $n } an
   *[other] { $n } ans
}
people-no-year = sans année

## Mots à côté des numéros
label-phone = Téléphone
label-mobile = Mobile
label-home = Domicile
label-work = Travail
label-fax = Fax
label-pager = Messager
label-other = Autre
label-mail = E-mail
label-mail-home = E-mail, privé
label-mail-work = E-mail, travail
label-address = Adresse
label-address-home = Domicile
label-address-work = Travail
label-web = Site
label-chat = Messagerie
label-birthday = Anniversaire
label-anniversary = Fête
label-nickname = Surnom
label-photo = Photo
label-company = Société
label-name = Nom

## Ennuis et remèdes
trouble-password = Le mot de passe a été refusé { $when }.
trouble-password-prompt = Mot de passe pour { $name }
trouble-password-enter = Saisir le mot de passe…
trouble-identity = Ce serveur présente une nouvelle identité.
trouble-identity-why = Elle a été renouvelée, ou quelqu’un s’est glissé entre vous.
trouble-identity-trust = C’est le mien, retenir
trouble-identity-refuse = Ne pas se connecter
trouble-waiting-here = { $n ->
    [0] Vos données sont en sécurité.
    [one] Vos données sont en sécurité ; { $n } modification attend sur cet ordinateur.
   *[other] Vos données sont en sécurité ; { $n } modifications attendent sur cet ordinateur.
}
trouble-nothing-sent = { $n ->
    [0] Rien n’a été envoyé.
    [one] Rien n’a été envoyé. { $n } modification attend sur cet ordinateur.
   *[other] Rien n’a été envoyé. { $n } modifications attendent sur cet ordinateur.
}
trouble-deletions = { $n ->
    [one] { $n } événement sur { $all } serait supprimé de cet ordinateur
   *[other] { $n } événements sur { $all } seraient supprimés de cet ordinateur
}
trouble-deletions-why = Ils ont disparu de { $name }. C’est inhabituel, ils sont donc retenus.
trouble-deletions-safe = { $n ->
    [one] Il est toujours ici. Copie de sécurité : { $when }.
   *[other] Les { $n } sont toujours ici. Copie de sécurité : { $when }.
}
trouble-deletions-keep = Les garder et les remettre sur le téléphone
trouble-deletions-delete = Les supprimer ici aussi
trouble-later = Décider plus tard
trouble-plan = { $name } a été lu et comparé. Rien n’a encore été écrit.
trouble-plan-joined = { $n ->
    [one] { $n } personne est des deux côtés : elle est réunie, pas doublée.
   *[other] { $n } personnes sont des deux côtés : elles sont réunies, pas doublées.
}
trouble-plan-safe = Seul ce que vous voyez ici est fait, et seulement après votre accord.
trouble-plan-do = Faire ainsi
trouble-plan-again = Comparer encore
trouble-plan-more = … et { $n } de plus
trouble-held-here = { $n ->
    [one] { $n } personne serait supprimée sur cet ordinateur
   *[other] { $n } personnes seraient supprimées sur cet ordinateur
}
trouble-held-here-why = Elles ont disparu de { $name }. C’est inhabituel, c’est donc retenu.
trouble-held-there = { $n ->
    [one] { $n } personne serait supprimée sur { $name }
   *[other] { $n } personnes seraient supprimées sur { $name }
}
trouble-held-there-why = Elles ont été supprimées sur cet ordinateur. { $name } les a encore ; tant à la fois est inhabituel, c’est donc retenu.
trouble-held-safe = { $n ->
    [one] Elle est toujours là.
   *[other] Toutes les { $n } sont toujours là.
}
trouble-held-keep = Les garder des deux côtés
trouble-held-do = Les supprimer
trouble-both-changed = { $title } a été modifié sur { $name } et ici, de façon différente.
trouble-edited-deleted = { $title } a été modifié d’un côté et supprimé de l’autre ({ $name }).
trouble-same-person = { $title } sur { $name } : est-ce quelqu’un que vous avez déjà ici ?
trouble-question-safe = Les deux versions sont gardées jusqu’à votre réponse.
trouble-question-more = { $n ->
    [one] Les deux versions sont gardées jusqu’à votre réponse. Encore { $n } question ensuite.
   *[other] Les deux versions sont gardées jusqu’à votre réponse. Encore { $n } questions ensuite.
}
trouble-take-here = Prendre ce qui est ici
trouble-take-peer = Prendre ce qui est sur { $name }
trouble-take-both = Garder les deux
trouble-edited-keep = Garder
trouble-edited-delete = Supprimer
trouble-same-yes = La même personne
trouble-same-no = Deux personnes
trouble-refused = { $n ->
    [one] { $name } ne prend pas 1 personne telle qu’elle est ici
   *[other] { $name } ne prend pas { $n } personnes telles qu’elles sont ici
}
trouble-refused-safe = { $n ->
    [one] Elle est en sécurité ici ; un nouvel essai aura lieu quand elle changera.
   *[other] Elles sont en sécurité ici ; un nouvel essai aura lieu quand elles changeront.
}
trouble-refused-again = Essayer encore
refusal-too-large = { $name } ne prend pas { $title } : c’est trop grand pour lui.
refusal-unfit = { $name } ne prend pas { $title } : il n’en comprend pas la forme.
refusal-not-allowed = { $name } ne prend pas { $title } : il ne le permet pas.
refusal-failed = { $name } ne prend pas { $title } : cela y échoue chaque fois (code { $code }).
refusal-delete = { $name } ne supprime pas { $title } (code { $code }).
refusal-safe = Ce que { $name } ne prend pas reste ici tel quel. Un nouvel essai a lieu quand cela change, ou avec « cordial sync --mode slow ».
trouble-run-failed = La dernière synchro avec { $name } n’est pas allée au bout ({ $when }).
trouble-run-safe = Ce qui est arrivé est gardé ; rien n’est perdu et rien ne sera doublé.
trouble-retry = Réessayer

## What went wrong, and what to do
error-no-such-peer = Aucun endroit ne s’appelle « { $name } ».
remedy-no-such-peer = « cordial peer list » montre les noms.
error-peer-exists = Un endroit nommé « { $name } » existe déjà.
remedy-peer-exists = Choisissez un autre nom, ou modifiez cet endroit avec « cordial peer set ».
error-user-taken = Le nom d’utilisateur « { $user } » appartient à un autre endroit.
remedy-user-taken = Choisissez-en un autre ; plusieurs téléphones peuvent partager un accès avec « --accept-new-devices ».
error-bad-link = « { $link } » ne permet pas de joindre un téléphone.
remedy-bad-link = Écrivez serial:/dev/ttyUSB0, tcp:HÔTE:PORT ou dial-in.
error-bad-name = Un lieu a besoin d’un nom, sur une ligne.
remedy-bad-name = Donnez-lui un nom sans saut de ligne ni autre signe invisible. Rien n’a été changé.
error-bad-address = « { $url } » n’est pas l’adresse d’un serveur.
remedy-bad-address = Écrivez-la en entier, par exemple https://sync.example.org/syncml ; pour un ordinateur de votre réseau, http:// et son nom. Rien n’a été changé.
error-password-gone = Le mot de passe de { $name } n’est plus dans le trousseau.
remedy-password-gone = Redonnez-le : dans la fenêtre avec « Saisir le mot de passe… », ou avec « cordial peer set NOM --password-stdin ». Rien n’a été envoyé ni changé.
error-call-password-gone = Le mot de passe avec lequel { $name } appelle n’est plus dans le trousseau.
remedy-call-password-gone = Choisissez « Remplacer par un autre téléphone… » sur sa page et tapez dial-in : le même téléphone reçoit alors un nouveau mot de passe, et personne n’est doublé. Rien n’a été changé.
error-no-room = Il n’y a plus de place pour { $path }.
remedy-no-room = Rien n’est resté à moitié écrit et vos données sont comme avant. Libérez de la place à cet endroit ou prenez un autre disque, puis recommencez.
error-usage = La commande n’est pas complète.
remedy-usage = « cordial --help » montre toutes les commandes, et --help derrière l’une d’elles ce qu’elle accepte. Rien n’a été fait.
error-no-such-profile = Aucun type de téléphone ne s’appelle « { $id } ».
remedy-no-such-profile = Omettez --profile ; le téléphone dit lui-même ce qu’il est.
error-bad-setting = Le réglage « { $key } » n’accepte pas « { $value } ».
remedy-bad-setting = « cordial peer set --help » montre les réglages. Rien n’a été changé.
error-no-such-record = Rien ne porte le numéro { $id }.
remedy-no-such-record = L’élément a peut-être été supprimé ; « list » montre ce qui existe.
error-no-such-conflict = Aucune question ne porte le numéro { $n }.
remedy-no-such-conflict = Elle est peut-être réglée ; « cordial conflicts list » montre celles qui restent.
error-no-such-held = Rien en attente ne porte le numéro { $n }.
remedy-no-such-held = « cordial held list » montre ce qui attend.
error-no-such-run = L’historique n’a pas de numéro { $n }.
remedy-no-such-run = « cordial history » montre les numéros.
error-no-such-archived = Rien dans les archives ne porte le numéro { $id }.
remedy-no-such-archived = « cordial archive list » montre les numéros.
error-still-there = « { $title } » est encore sur { $name }.
remedy-still-there = Seul ce que { $name } n’a plus peut y retourner. S’il l’a perdu, synchronisez d’abord.
error-place-is-gone = « { $title } » venait de { $name }, qui n’existe plus ici.
remedy-place-is-gone = Il reste ici. « cordial archive export » l’écrit dans un fichier.
error-no-plan = Aucun plan n’attend pour { $name }.
remedy-no-plan = Synchronisez d’abord ; une première synchronisation fait un plan et attend votre accord.
error-no-such-step = Le plan n’a pas d’étape { $n }.
remedy-no-such-step = « cordial plan show » montre les étapes. Rien n’a été approuvé.
error-no-such-field = La question n’a pas de champ « { $field } ».
remedy-no-such-field = « cordial conflicts show » montre les champs. Rien n’a été répondu.
error-no-such-kind = « { $kind } » n’est pas un type d’élément.
remedy-no-such-kind = Écrivez contacts.
error-cannot-call = { $name } appelle cet ordinateur ; on ne peut pas l’appeler.
remedy-cannot-call = Lancez la synchronisation sur le téléphone. Votre demande est retenue pour son prochain appel.
error-peer-busy = { $name } est déjà en cours de synchronisation (processus { $pid }).
remedy-peer-busy = Attendez la fin. Rien n’a été changé.
error-unreadable = { $source }, ligne { $line } : { $reason }
remedy-unreadable = Le reste a été repris ; rien n’est perdu. Corrigez cette entrée et réessayez.
remedy-unreadable-nothing = Rien n’en a été repris ; rien n’a été changé. Corrigez cette entrée et réessayez.
error-unreadable-file = { $source } : { $reason }
remedy-unreadable-file = Rien n’a été modifié.
unread-outside = du texte hors de toute entrée
unread-empty = une entrée qui ne dit rien
unread-too-large = une entrée trop grande
unread-not-of-its-type = ni une personne, ni un événement, une tâche ou une note
unread-nothing = il n’y a aucune entrée dedans
unread-nothing-of = il n’y a rien dedans pour « { $kind } »
unread-no-columns = sa première ligne ne dit pas ce que sont les colonnes. Écrivez au-dessus une ligne qui le dit, puis reprenez-le. Pour un fichier de Palm Desktop : { $what }
unread-cut-entry = le fichier s’arrête au milieu de cette entrée ({ $what })
unread-cut-file = le fichier s’arrête avant la fin de son agenda : il y en avait peut-être davantage
unread-not-one = il faut une seule entrée
unread-no-such-photo = aucune image de ce sha256 n’est ici ; donnez ses octets en base64 dans « data », ou omettez la photo
error-no-such-format = « { $format } » n’est pas un format que nous écrivons.
remedy-no-such-format = Écrivez vcard21, vcard30, vcard40 ou csv pour les personnes, ical20 ou vcal10 pour les événements et les tâches, text ou vnote pour les notes, ou sif.
error-no-such-copy = Aucune copie de sécurité ne porte le numéro { $n }.
remedy-no-such-copy = « cordial backup list » montre les numéros.
error-no-safety-copy = Aucune copie de sécurité n’a pu être faite dans { $path } : { $reason }
remedy-no-safety-copy = Rien n’a été écrit, ni ici ni ailleurs : rien n’est synchronisé sans copie de sécurité. Faites de la place, ou permettez à Cordial d’y écrire, puis synchronisez de nouveau.
error-damaged-copy = La copie de sécurité { $path } est endommagée : { $reason }
remedy-damaged-copy = Rien n’a été changé. Prenez-en une autre, ou sa jumelle dans le second endroit ; « cordial backup list » les montre toutes.
error-not-a-copy = { $path } n’est pas une copie de sécurité que ce Cordial sait lire : { $reason }
remedy-not-a-copy = Rien n’a été changé. Des fichiers de contacts et d’événements s’ajoutent avec « cordial contacts import » et « cordial events import ».
error-file = Le fichier { $path } n’a pas pu être utilisé : { $reason }
remedy-file = Rien n’a été changé. Vérifiez le nom et vos droits.
cli-output-failed = La réponse n’a pas pu être écrite sur la sortie standard : { $reason }. Vérifiez où elle va ; le disque est peut-être plein.
error-listen = Cordial ne peut pas écouter sur { $address } : { $reason }
remedy-listen = Choisissez un autre port, ou fermez le programme qui l’utilise.
error-link-not-found = Il n’y a rien sur { $link }.
remedy-link-not-found = Branchez et allumez le téléphone, puis recommencez. Rien n’a été changé.
error-address-unreached = { $link } n’a pas pu être joint.
remedy-address-unreached = Vérifiez la connexion à Internet et l’adresse, puis recommencez. Ce qui est arrivé est gardé ; rien n’est perdu et rien ne sera doublé.
error-link-no-permission = Ce compte n’a pas le droit d’ouvrir { $link }.
remedy-link-no-permission = Donnez à votre compte l’accès aux lignes série (groupe dialout), reconnectez-vous et recommencez. Rien n’a été changé.
error-link-in-use = Un autre programme utilise { $link }.
remedy-link-in-use = Fermez-le (gestionnaire de modems, autre suite) et recommencez. Rien n’a été changé.
error-link-timed-out = Le téléphone sur { $link } n’a pas répondu à temps.
remedy-link-timed-out = Regardez si son écran pose une question, puis recommencez. Ce qui est arrivé est gardé ; rien ne sera doublé.
error-link-closed = La liaison par { $link } a été coupée.
remedy-link-closed = Recommencez quand le téléphone est de retour. Ce qui est arrivé est gardé ; rien n’est perdu ni doublé.
error-link-not-supported = { $link } n’est pas encore utilisable sur cet ordinateur.
remedy-link-not-supported = Utilisez un câble série, TCP, ou laissez le téléphone appeler.
error-link-other = { $link } a échoué : { $detail }
remedy-link-other = Recommencez. Ce qui est arrivé est gardé ; rien n’est perdu ni doublé.
error-peer-broke-rules = Le téléphone a dit quelque chose d’incompréhensible : { $detail }
remedy-peer-broke-rules = Recommencez ; si cela persiste, « cordial log --raw » montre ce qu’il a dit. Ce qui est arrivé est gardé.
error-peer-refused = Le téléphone a refusé : { $detail }
remedy-peer-refused = Regardez si son écran pose une question, puis recommencez. Rien n’est perdu.
error-login-refused = Quelqu’un a appelé avec un mauvais nom ou mot de passe.
remedy-login-refused = Retapez le nom et le mot de passe sur le téléphone. Rien n’a été lu ni changé.
error-account-login = { $server } n’accepte pas le nom ou le mot de passe.
remedy-account-login = Vérifiez les deux et redonnez le mot de passe avec « cordial peer set NOM --password-stdin ». Rien n’a été lu ni changé.
error-account-password-wanted = { $server } veut le mot de passe lui-même, par une connexion que d’autres peuvent lire.
remedy-account-password-wanted = Prenez une adresse https. Si vous acceptez le risque, mettez auth=basic. Le mot de passe n’a pas été envoyé ; rien n’a changé.
error-no-password = Aucun mot de passe n’est arrivé par l’entrée standard.
remedy-no-password = Envoyez-le par là, sur une ligne et sans rien d’autre. Rien n’a été changé.
error-not-an-account = « { $name } » n’est pas un compte ; il n’y a pas de mot de passe à changer.
remedy-not-an-account = Un téléphone qui appelle reçoit son mot de passe avec « cordial peer add phone ». Rien n’a été changé.
error-account-device = { $server } échoue sur ce compte ou cet appareil (HTTP { $status }).
remedy-account-device = Vérifiez le nom. Beaucoup de serveurs veulent d’abord connaître un appareil ; celui-ci s’appelle { $device }. Rien n’a changé.
error-account-nothing-there = Aucun serveur SyncML ne répond à { $server }.
remedy-account-nothing-there = Vérifiez l’adresse, surtout son chemin. Rien n’a changé.
error-account-moved = { $server } nous envoie ailleurs : { $to }
remedy-account-moved = Si vous faites confiance à cette adresse, mettez-la comme link. Rien n’y a été envoyé.
error-account-no-database = { $server } n’a pas de base « { $database } » pour les { $kind ->
    [contacts] contacts
    [events] événements
    [tasks] tâches
   *[notes] notes
}.
remedy-account-no-database = Donnez à database.{ $kind } le bon nom, ou synchronisez sans cette sorte. Tout le reste est synchronisé.
error-account-no-databases = { $server } n’a aucune base pour ce qui est demandé.
remedy-account-no-databases = Donnez les noms de ses bases, par exemple database.contacts. Rien n’a changé.
error-account-other = { $server } a refusé : { $detail }
remedy-account-other = Recommencez plus tard. Ce qui est arrivé est gardé ; rien n’est perdu ni doublé.
error-no-keyring = Cet ordinateur n’offre pas de trousseau pour les mots de passe ({ $detail }).
remedy-no-keyring = Sur un serveur, définissez CORDIAL_KEYRING=file:CHEMIN ; le fichier n’est lisible que par vous, mais pas chiffré.
error-keyring = Le trousseau a échoué : { $detail }
remedy-keyring = Déverrouillez-le et réessayez. Rien n’a été changé.
error-needs-yes = « { $mode } » peut effacer ; rien ne se fait sans accord.
remedy-needs-yes = Regardez avec --preview, puis ajoutez --yes. Rien n’a été changé.
error-script = Le script est faux à la ligne { $line } : { $reason }
remedy-script = Corrigez cette ligne ; le téléphone n’a pas démarré.
error-cancelled = Vous avez arrêté la synchronisation.
remedy-cancelled = Ce qui est fait est gardé ; la prochaine fera le reste.
error-newer-store = Vos données ont été utilisées par un Cordial plus récent.
remedy-newer-store = Réinstallez cette version ; celle-ci n’y touche pas.
error-disk-full = Le disque qui contient vos données est plein.
remedy-disk-full = Rien n’est écrit à moitié et rien n’est perdu. Libérez de la place, puis recommencez.
error-store-read-only = Vos données peuvent être lues mais pas modifiées : { $detail }
remedy-store-read-only = Rien n’a été changé. Vérifiez que le dossier vous appartient et que son disque n’est pas protégé en écriture.
error-disk-failed = Le disque qui contient vos données n’a pas répondu comme il devrait : { $detail }
remedy-disk-failed = Rien n’est écrit à moitié. Vérifiez le disque ou son branchement, puis recommencez ; gardez vos copies de sécurité sur un autre disque.
error-store-damaged = Le fichier qui contient vos données est endommagé : { $detail }
remedy-store-damaged = Rien n’a été changé. « cordial repair » met tout ce qui se lit encore dans un nouveau fichier et garde l’ancien.
error-store-busy = Un autre Cordial écrit depuis trop longtemps.
remedy-store-busy = Rien n’a été changé. Attendez qu’il ait fini, ou fermez-le, puis recommencez.
error-ours = Une erreur s’est produite dans Cordial même : { $detail }
remedy-ours = Vos données sont comme avant cette étape. Réessayez ; si cela persiste, signalez-le.

## The command line
cli-this-computer = cet ordinateur
cli-never = jamais
cli-no-window = Ce Cordial n’a pas de fenêtre ; « cordial --help » montre ce qu’il sait faire.
cli-no-peers = Il n’y a encore aucun endroit. Ajoutez-en un avec « cordial peer add phone NOM --link … ».
cli-check-failed = { $n ->
    [one] { $name } : un point est faux. Rien n’a été écrit ; ce qu’il faut faire est dit à côté.
   *[other] { $name } : { $n } points sont faux. Rien n’a été écrit ; ce qu’il faut faire est dit à côté.
}
cli-find-no-ports = Aucun câble ni port Bluetooth trouvé. Branchez le téléphone ou choisissez un autre moyen.
cli-find-known = C’est { $name }.
cli-peer-added = { $name } est ajouté. Rien ne change avant la synchronisation.
cli-peer-set = { $name } est réglé.
cli-peer-removed = { $name } est retiré. Rien n’y a été supprimé, ni ici.
cli-peer-appeared = Un nouvel appareil a appelé : { $name }. C’est maintenant un endroit à part.
cli-guard-off = Le frein aux suppressions massives est désactivé pour { $name }.
cli-dial-in-head = { $name } est ajouté. Tapez ceci dans le téléphone :
cli-dial-in-url = Adresse
cli-dial-in-user = Nom d’utilisateur
cli-dial-in-password = Mot de passe
cli-dial-in-database = Base pour les personnes
cli-dial-in-archive = Gardés aussi
cli-dial-in-serve = Lancez ensuite « cordial serve » et démarrez la synchronisation sur le téléphone.
cli-listening = Les téléphones joignent cet ordinateur à { $url }. Ctrl+C l’arrête.
cli-run-started = { $name } se synchronise.
cli-run-ok = à jour
cli-run-ok-refused = { $n ->
    [one] terminé, mais 1 élément n’a pas été pris
   *[other] terminé, mais { $n } éléments n’ont pas été pris
}
cli-run-unfinished = pas terminé
cli-run-nothing = { $name } : rien à faire.
cli-run-nothing-else = { $name } : rien d’autre à faire.
cli-run-here = Cet ordinateur : { $added } nouveaux, { $changed } modifiés, { $deleted } supprimés.
cli-run-peer = { $name } : { $added } nouveaux, { $changed } modifiés, { $deleted } supprimés.
cli-run-archive = Archives, { $shelf } : { $received } nouveaux, { $changed } modifiés, { $gone } absents de { $name }, { $returned } remis, { $refused } refusés là-bas.
cli-conflicts-wait = { $n ->
    [one] 1 question vous attend
   *[other] { $n } questions vous attendent
} pour { $name } : « cordial conflicts list ».
cli-held-wait = { $n ->
    [one] 1 étape attend
   *[other] { $n } étapes attendent
} votre accord pour { $name } : « cordial held list ».
cli-news-waits = { $n ->
    [one] 1 modification attend
   *[other] { $n } modifications attendent
} ici la prochaine synchronisation de { $name }.
cli-refused = { $n ->
    [one] 1 élément
   *[other] { $n } éléments
} n’ont pu être pris par { $name } ou lus ici ; rien n’est perdu.
cli-plan-head = { $name } : { $n ->
    [one] 1 étape
   *[other] { $n } étapes
}
cli-repaired = Réparé. Le fichier endommagé est gardé dans { $folder }. Il y a maintenant :
cli-repaired-contacts = { $n ->
    [one] une personne
   *[other] { $n } personnes
}
cli-repaired-events = { $n ->
    [one] un événement
   *[other] { $n } événements
}
cli-repaired-tasks = { $n ->
    [one] une tâche
   *[other] { $n } tâches
}
cli-repaired-notes = { $n ->
    [one] une note
   *[other] { $n } notes
}
cli-repaired-next = La prochaine synchronisation avec chaque lieu compare tout et n’efface rien ; ce qui manque ici revient de là-bas.
cli-plan-waits = Rien n’a été écrit. Le plan pour { $name } attend votre accord : « cordial plan show », « cordial plan approve ».
cli-plan-approved = La prochaine synchronisation avec { $name } fera exactement cela.
cli-plan-dropped = Le plan pour { $name } est oublié ; la prochaine synchronisation relira tout.
cli-no-plans = Aucun plan n’attend.
cli-no-conflicts = Aucune question ne vous attend.
cli-conflict-resolved = { $title } est réglé ; { $name } le recevra à sa prochaine synchronisation.
cli-no-held = Rien n’attend votre accord.
cli-held-allowed = { $title } : ce sera fait ({ $name }).
cli-held-refused = { $title } reste ({ $name }).
cli-no-history = Rien n’a encore été fait.
cli-no-backups = Il n’y a pas encore de copie de sécurité. La première synchronisation en fait une, « cordial backup create » aussi.
cli-backup-written = La copie de sécurité est dans { $file }.
cli-backup-deleted = { $n ->
    [one] Une copie de sécurité a été supprimée.
   *[other] { $n } copies de sécurité ont été supprimées.
}
cli-backup-last = Dernière copie de sécurité : { $when }
cli-backup-missing = (le fichier a disparu)
cli-backup-nothing = Il n’y a rien de tel dedans.
cli-backup-damaged = Endommagé : { $files }. Ce qui en est encore lisible est là.
copy-left-out = Devenu illisible et laissé de côté : { $what }.
copy-without-photo = Sans leur photo, qui est endommagée : { $names }.
cli-backup-why-run = avant une synchronisation
cli-backup-why-bulk = avant beaucoup de changements
cli-backup-why-restore = avant une restauration
cli-backup-why-replace = avant un remplacement
cli-backup-why-first-sync = avant une première synchronisation
cli-backup-why-asked = à votre demande
cli-backup-why-old = par une version antérieure
cli-place-none = Les copies de sécurité n’ont pas de second endroit. Choisissez un dossier sur un autre disque avec « cordial backup place DIR ».
cli-place = Chaque copie de sécurité est aussi dans { $folder }.
cli-place-same-disk = Chaque copie de sécurité est aussi dans { $folder }, mais c’est le même disque : cela n’aide pas si le disque casse.
cli-place-missing = Le second endroit { $folder } n’est pas là ; { $n ->
    [0] il a toutes les copies de sécurité.
    [one] une copie de sécurité l’attend.
   *[other] { $n } copies de sécurité l’attendent.
}
cli-restore-nothing = Rien n’est à restaurer : tout est là.
cli-restore-copy = L’état d’avant est dans la copie de sécurité { $n }.
cli-restore-to = { $name } le reçoit à sa prochaine synchronisation.
cli-people-count = { $n ->
    [one] 1 personne
   *[other] { $n } personnes
}
cli-events-count = { $n ->
    [one] 1 événement
   *[other] { $n } événements
}
cli-tasks-count = { $n ->
    [one] 1 tâche
   *[other] { $n } tâches
}
cli-notes-count = { $n ->
    [one] 1 note
   *[other] { $n } notes
}
cli-archive-count = { $n ->
    [one] 1 élément archivé
   *[other] { $n } éléments archivés
}
cli-archive-exported = { $n ->
    [one] 1 fichier écrit
   *[other] { $n } fichiers écrits
} : { $path }
cli-archive-restored = « { $title } » retournera sur { $name } ({ $shelf }, { $size } octets) à la prochaine synchronisation.
cli-archive-would-restore = « { $title } » retournerait sur { $name } ({ $shelf }, { $size } octets), tel qu’il est venu. Rien n’a été changé.
cli-archive-not-restored = « { $title } » ne retourne pas sur { $name } ({ $shelf }, { $size } octets) ; il reste ici.
cli-archive-goes-back = retourne
cli-archive-refused = refusé là-bas
cli-archive-gone = n’y est plus
cli-archive-journal = journal
cli-archive-bookmark = favori
cli-archive-message = message
cli-archive-mms = MMS
cli-archive-email = e-mail
cli-archive-file = fichier
cli-archive-folder = dossier
cli-archive-other = autre
cli-added = { $n ->
    [one] 1 fiche ajoutée.
   *[other] { $n } fiches ajoutées.
}
cli-import-joined = { $n ->
    [one] 1 a été réunie avec une fiche déjà présente.
   *[other] { $n } ont été réunies avec des fiches déjà présentes.
}
cli-import-here = { $n ->
    [one] 1 était déjà ici.
   *[other] { $n } étaient déjà ici.
}
cli-import-preview = Rien n’est encore modifié. Voici ce qui se passerait :
import-new = { $n ->
    [one] 1 nouvelle fiche
   *[other] { $n } nouvelles fiches
}
import-together = { $n ->
    [one] 1 est réunie avec une fiche déjà présente
   *[other] { $n } sont réunies avec des fiches déjà présentes
}
import-here = { $n ->
    [one] 1 est déjà ici
   *[other] { $n } sont déjà ici
}
cli-not-taken = Non repris ici : { $what }. « { $command } » les reprend.
cli-first-dates = { $n ->
    [one] 1 série ne figure dans le fichier qu’avec sa première date : ce format n’a pas de mots pour sa répétition.
   *[other] { $n } séries ne figurent dans le fichier qu’avec leur première date : ce format n’a pas de mots pour leur répétition.
}
cli-changed = { $n ->
    [one] 1 fiche modifiée.
   *[other] { $n } fiches modifiées.
}
cli-deleted = { $n ->
    [one] 1 fiche supprimée ; l’historique la garde.
   *[other] { $n } fiches supprimées ; l’historique les garde.
}
cli-phase-connecting = { $name } : connexion … { $count }
cli-phase-reading = { $name } : lecture … { $count }
cli-phase-comparing = { $name } : comparaison … { $count }
cli-phase-writing = { $name } : écriture … { $count }
cli-phase-finishing = { $name } : fin … { $count }
cli-action-add = nouveau
cli-action-change = modifier
cli-step = { $title } · { $place } : { $action }
cli-action-delete = supprimer
cli-action-join = réunir
cli-action-keep = garder
cli-action-ask = demander
cli-state-will-do = { "" }
cli-state-held = (attend votre accord)
cli-state-parked = (attend votre réponse)
cli-state-refused = (n’y tient pas)
cli-because-new-here = nouveau sur cet ordinateur
cli-because-new-at-peer = nouveau sur { $name }
cli-because-changed-here = modifié sur cet ordinateur
cli-because-changed-at-peer = modifié sur { $name }
cli-because-changed-on-both = modifié des deux côtés
cli-because-deleted-here = supprimé sur cet ordinateur
cli-because-deleted-at-peer = supprimé sur { $name }
cli-because-edited-deleted = modifié d’un côté, supprimé de l’autre
cli-because-same-person = la même personne sur { $name }
cli-because-perhaps-same-person = peut-être la même personne que sur { $name }
cli-because-missing-at-peer = absent de { $name }
cli-because-answered = vous avez décidé
cli-because-many-deletions = plus de suppressions que d’habitude
cli-because-direction = le sens de cette synchronisation
cli-reason-both-changed = modifié sur { $name } et ici
cli-reason-edited-deleted = modifié d’un côté, supprimé de l’autre ({ $name })
cli-reason-same-person = la même personne ? ({ $name })
log-mode = { $kind } : { $name } a demandé : { $asked } ; exigé : { $demanded } ; fait : { $done }, car { $why }.
log-erases-here = Ce qui n’est que sur cet ordinateur attend votre accord avant de disparaître.
log-erases-peer = { $name } perd ce qui n’est que chez lui ; une copie est gardée avant.
log-mode-two-way = dans les deux sens
log-mode-slow = tout comparer
log-mode-update-server = les changements de { $name }
log-mode-refresh-server = cet ordinateur devient comme { $name }
log-mode-update-client = les changements vers { $name }
log-mode-refresh-client = { $name } devient comme cet ordinateur
log-mode-slow-to-server = tout de { $name } vers ici
log-mode-slow-to-client = tout d’ici vers { $name }
log-mode-reset-client = vider { $name }
log-mode-nothing = rien
log-why-asked = { $name } l’a demandé
log-why-demanded = c’était exigé
log-why-anchors-differ = les deux côtés se souviennent de synchronisations différentes ; rien n’est effacé pour autant
log-why-not-allowed = personne n’a permis de vider { $name }
log-why-backup = seule une copie était voulue
log-copied-aside = { $n ->
    [one] Un élément de { $name } a été copié dans { $file }.
   *[other] { $n } éléments de { $name } ont été copiés dans { $file }.
}
log-unknown-database = { $name } veut la base « { $asked } », qui n’existe pas ici. Il y a : { $known }.
log-unknown-options = L’adresse appelée par { $name } a des options inconnues ici : { $options }.
log-restore-refused = { $name } n’a pas repris « { $title } » ({ $shelf }, statut { $code }). Il reste archivé.
log-began = Synchronisation avec { $name } : { $way }
log-way-two-way = dans les deux sens
log-way-slow = tout comparer
log-way-copy-to-peer = seulement vers { $name }
log-way-copy-from-peer = seulement depuis { $name }
log-way-replace-peer = { $name } devient comme cet ordinateur
log-way-replace-here = cet ordinateur devient comme { $name }
log-phase-connect = recherche de { $name } et connexion
log-phase-login = vérification des identités
log-phase-capabilities = ce que { $name } peut contenir
log-phase-read = ce qui a changé sur { $name }
log-phase-compare = comparaison des deux côtés
log-phase-write = envoi de ce qui a changé ici
log-phase-finish = clôture
log-phase = Étape : { $phase }
log-phase-took = Étape : { $phase } ({ $time })
log-message-in = Message { $n } de { $name } : { $what } ({ $size })
log-message-out = Message { $n } à { $name } : { $what } ({ $size })
log-messages-more = { $n ->
    [one] { $n } autre message ; « -v » le montre
   *[other] { $n } autres messages ; « -v » les montre
}
log-part-unreadable = il n’a pas pu être lu
log-part-login = une identification ({ $scheme })
log-part-challenge = une demande d’identification ({ $scheme })
log-part-devinf = une description de l’appareil
log-part-asks-devinf = la question de ce que l’appareil peut contenir
log-part-alert = « { $alert } » pour { $database }
log-part-items = { $n ->
    [one] { $n } élément pour « { $database } »
   *[other] { $n } éléments pour « { $database } »
}
log-part-changed-of = { $count }, dont { $deleted } supprimés
log-part-answers = { $n ->
    [one] { $n } réponse
   *[other] { $n } réponses
}
log-part-refusals = { $n ->
    [one] { $n } refus
   *[other] { $n } refus
}
log-part-maps = { $n ->
    [one] { $n } identifiant d’un nouvel élément
   *[other] { $n } identifiants de nouveaux éléments
}
log-part-goes-on = un élément qui continue dans le message suivant
log-part-no-changes = aucun changement
log-part-nothing = seulement un accusé de réception
log-status-in = { $name } a répondu { $code } à { $command } : { $what }
log-status-out = Cet ordinateur a répondu { $code } à { $command } : { $what }
log-status-message = tout le message
log-item-answered = { $line } (id { $id } ; { $code } : { $what })
log-item-because = { $line } (fiche { $id } ; { $because })
log-item-in-add = { $name } a { $title }
log-item-in-change = { $name } a parlé de { $title }
log-item-in-delete = { $name } a supprimé { $title }
log-item-in-archive = { $name } a abandonné { $title } ; il reste ici
log-item-in-foreign = { $name } a { $title } ; c’est gardé dans les archives
log-item-in-unreadable = { $name } a envoyé { $title } sous une forme illisible ; ses octets sont conservés
log-item-here-add = Ajouté ici : { $title }
log-item-here-change = Modifié ici : { $title }
log-item-here-delete = Supprimé ici : { $title }
log-item-here-hold = En attente de votre accord : { $title }
log-item-here-ask = En attente de votre réponse : { $title }
log-item-out-add = Ajouté sur { $name } : { $title }
log-item-out-change = Modifié sur { $name } : { $title }
log-item-out-delete = Supprimé sur { $name } : { $title }
log-item-out-refused-add = { $name } n’a pas pris { $title }
log-item-out-refused-change = { $name } n’a pas pris la modification de { $title }
log-item-out-refused-delete = { $name } n’a pas supprimé { $title }
log-ended = Terminé en { $time } : { $messages } messages, { $in } reçus, { $out } envoyés
log-failed = Arrêté après { $time }. { $why }
log-stopped-at = Étape en cours : { $phase }.
log-unfinished = Cette exécution n’a pas de fin : elle est encore en cours, ou Cordial a été arrêté pendant celle-ci.
log-detail = Détails : { $detail }
log-fault-link = La connexion à { $name } s’est rompue.
log-fault-peer-broke-rules = { $name } a dit quelque chose d’incompréhensible.
log-fault-peer-refused = { $name } a refusé.
log-fault-unreadable = Quelque chose n’a pas pu être lu.
log-fault-ours = Cordial, ou le disque de cet ordinateur, a fait une erreur.
log-fault-choice = Elle a été arrêtée, ou attend quelque chose de vous.
log-fault-busy = { $name } était déjà en cours de synchronisation.
log-next-link = Ce qui est arrivé est conservé et rien ne sera en double. La prochaine synchronisation reprendra là où celle-ci s’est arrêtée.
log-next-peer-broke-rules = Ce qui est arrivé avant est conservé. Réessayez ; si cela se répète, préparez un rapport avec « cordial log --report FICHIER ».
log-next-peer-refused = Rien n’a été modifié par cela. Vérifiez nom d’utilisateur, mot de passe et droits, puis resynchronisez.
log-next-unreadable = Ses octets sont conservés et tout le reste a continué. Une version ultérieure pourra peut-être le lire.
log-next-ours = Vos données sont en sécurité. Préparez un rapport avec « cordial log --report FICHIER » et resynchronisez.
log-next-choice = Ce qui a été fait est conservé ; la prochaine synchronisation fera le reste.
log-next-busy = Rien n’a été modifié. Resynchronisez quand l’autre sera terminée.
log-caller-refused = Un appareil ({ $device }) a appelé en tant que « { $user } » et a été refusé : { $why }
log-caller-unknown-account = ce compte n’existe pas.
log-caller-wrong-password = le mot de passe était faux.
log-caller-no-password = il n’a pas donné de mot de passe.
log-unreached = { $name } n’a pas pu être joint : { $detail }
log-empty = Le journal est vide : rien n’a encore été synchronisé.
log-run-head = Exécution { $n } · { $name } · { $when }
log-stray-head = En dehors des exécutions
log-safe = Ce qui est sûr : { $text }
log-do = Que faire : { $text }
log-code-101 = en cours de traitement
log-code-200 = fait
log-code-201 = ajouté comme nouveau
log-code-202 = accepté, sera fait plus tard
log-code-203 = réponse d’un intermédiaire
log-code-204 = fait, rien à en dire
log-code-205 = fait, l’affichage doit être relu
log-code-206 = fait en partie
log-code-207 = les deux versions ont été fusionnées
log-code-208 = modifié des deux côtés ; la version du client l’a emporté
log-code-209 = modifié des deux côtés ; les deux versions sont conservées
log-code-210 = supprimé sans copie
log-code-211 = pas supprimé, car il n’y était pas
log-code-212 = identifié pour toute la conversation
log-code-213 = une partie est prise, la suite est attendue
log-code-214 = annulé comme demandé
log-code-215 = pas fait, par choix de la personne
log-code-216 = annulé en bloc
log-code-300 = plusieurs adresses possibles
log-code-301 = déplacé définitivement
log-code-302 = provisoirement à une autre adresse
log-code-303 = à demander à une autre adresse
log-code-304 = rien n’a changé
log-code-305 = accessible seulement par un intermédiaire
log-code-400 = pas compris
log-code-401 = nom d’utilisateur ou mot de passe faux
log-code-402 = ce service est payant
log-code-403 = interdit
log-code-404 = introuvable
log-code-405 = interdit pour cet élément ou cette base
log-code-406 = un souhait qu’il ne peut satisfaire
log-code-407 = nom d’utilisateur et mot de passe demandés
log-code-408 = cela a pris trop de temps
log-code-409 = modifié des deux côtés, sans décision
log-code-410 = disparu pour de bon
log-code-411 = sa taille n’a pas été indiquée
log-code-412 = il manque quelque chose de nécessaire
log-code-413 = trop grand pour être pris maintenant
log-code-414 = son adresse est trop longue
log-code-415 = écrit sous une forme qu’il ne comprend pas
log-code-416 = plus grand que ce qu’il accepte
log-code-417 = pas maintenant, plus tard
log-code-418 = il l’a déjà
log-code-419 = modifié des deux côtés ; la version du serveur l’a emporté
log-code-420 = sa mémoire est pleine
log-code-421 = une recherche qu’il ne comprend pas
log-code-422 = une condition dans l’adresse qu’il ne comprend pas
log-code-423 = supprimé d’un côté, modifié de l’autre
log-code-424 = ses parties ne font pas la taille indiquée
log-code-425 = le compte n’en a pas le droit
log-code-426 = la suite n’est pas voulue sans le début
log-code-427 = un dossier qui n’est pas vide
log-code-428 = le déplacement a échoué
log-code-500 = cela a échoué là-bas
log-code-501 = il ne connaît pas cela
log-code-502 = un intermédiaire a mal répondu
log-code-503 = occupé, plus tard
log-code-504 = un intermédiaire a attendu trop longtemps
log-code-505 = il ne connaît pas cette édition de SyncML
log-code-506 = échec pendant le traitement
log-code-507 = une partie a échoué, donc rien n’a été fait
log-code-508 = les deux se rappellent des synchronisations différentes : il faut tout comparer
log-code-509 = un code réservé
log-code-510 = son stockage a échoué
log-code-511 = panne grave, il s’est arrêté
log-code-512 = la synchronisation a échoué là-bas
log-code-513 = il ne connaît pas cette version du protocole
log-code-514 = annulé
log-code-515 = un code réservé
log-code-516 = une partie a échoué, et l’annulation du reste aussi
log-code-517 = sa réponse est trop grande pour un message
log-code-other-2 = fait
log-code-other-3 = à trouver ailleurs
log-code-other-4 = refusé
log-code-other-5 = échec là-bas
log-code-other-0 = un code inconnu
log-safe-done = Les deux côtés l’ont.
log-do-done = Rien.
log-safe-settled = Les deux versions sont connues ici ; celle qui a perdu est dans l’historique.
log-do-settled = Regardez l’élément si vous vous demandez quelle version est restée.
log-safe-gone = Ce qui est ici reste. S’il devait être supprimé, il l’est déjà.
log-do-gone = Rien ; la prochaine synchronisation rétablit ce qui est encore voulu. Pour une base : vérifiez son nom.
log-safe-login = Rien n’a été dit ni modifié avant l’identification.
log-do-login = Une fois, c’est ainsi que l’identification fonctionne. Si cela continue, saisissez de nouveau nom et mot de passe.
log-safe-permission = Rien n’a été modifié ; ce qui est ici reste.
log-do-permission = Demandez le droit à l’administrateur du serveur, ou cherchez-le dans les réglages du téléphone.
log-safe-form = Ce qui est ici reste tel quel.
log-do-form = Essayez un autre format ou profil pour cet endroit, ou raccourcissez l’élément.
log-safe-size = Ce qui est ici reste tel quel.
log-do-size = Réduisez l’élément : photo plus petite, note plus courte. Il sera réessayé quand il changera.
log-safe-full = Ce qui est ici reste ; ce qui tenait est là-bas.
log-do-full = Faites de la place là-bas et resynchronisez.
log-safe-later = Rien n’est perdu ; c’est prévu pour la prochaine synchronisation.
log-do-later = Resynchronisez plus tard.
log-safe-failed = Ce qui est ici reste tel quel.
log-do-failed = Resynchronisez. En cas de nouvel échec, préparez un rapport avec « cordial log --report FICHIER ».
log-safe-elsewhere = Rien n’a été modifié.
log-do-elsewhere = Vérifiez l’adresse du serveur.
log-safe-version = Rien n’a été modifié.
log-do-version = Rien : une édition plus ancienne est essayée d’elle-même.
log-safe-refresh = Rien n’est effacé pour cela ; un élément absent n’est pas un élément supprimé.
log-do-refresh = Rien ; cette synchronisation dure plus longtemps.
log-safe-stopped = Ce qui a été fait avant est conservé.
log-do-stopped = Resynchronisez quand vous voulez.
log-safe-erases = Une copie est faite avant tout effacement, et rien n’est effacé sans autorisation.
log-do-erases = Regardez ce qui est retenu, et dites oui ou non.
log-safe-wish = Un souhait ne change encore rien.
log-do-wish = Rien.
log-alert-100 = afficher un texte
log-alert-200 = les deux sens
log-alert-201 = tout comparer
log-alert-202 = seulement les changements du client
log-alert-203 = le serveur devient comme le client
log-alert-204 = seulement les changements du serveur
log-alert-205 = le client devient comme le serveur
log-alert-206 = le serveur demande les deux sens
log-alert-207 = le serveur demande les changements du client
log-alert-208 = le serveur demande à devenir comme le client
log-alert-209 = le serveur demande à envoyer ses changements
log-alert-210 = le serveur demande à rendre le client comme lui
log-alert-221 = le résultat d’une alerte
log-alert-222 = envoyer le message suivant
log-alert-223 = la suite d’un élément n’est pas venue
log-alert-224 = continuer une autre fois
log-alert-225 = reprendre la session interrompue
log-alert-0 = une demande inconnue
report-head = Un rapport sur Cordial
report-note = Il ne contient ni vos noms, numéros, adresses et textes, ni mots de passe. Il peut être envoyé par e-mail.
report-places = Endroits
report-log = Ce qui s’est passé
report-cut = Le reste est omis.
report-written = Le rapport est dans { $file }. Il ne contient ni noms, ni numéros, ni mots de passe.
cli-virtual-phone-one-link = Choisissez --serial, --tcp ou --sync-to.
cli-virtual-phone-ready = Le téléphone fictif est à { $at }.
demo-plugged = Un { $name } fictif avec { $n } personnes est sur un câble fictif. Cet ordinateur a 2 personnes.
demo-first-sync = Première synchronisation. Karl Weiß était des deux côtés, écrit autrement ; il est réuni, pas doublé.
demo-edited = Maintenant le numéro de { $peer } change sur le téléphone, et une note sur { $here } est écrite sur l’ordinateur.
demo-second-sync = Deuxième synchronisation. Seuls les deux changements voyagent.
demo-third-sync = Troisième synchronisation.
demo-end = Les deux côtés ont les mêmes { $n } personnes. Rien n’est perdu, rien n’est doublé.
demo-kept = Tout est gardé dans { $folder }.

## History, undo, trash, duplicates
act-run = Synchronisation avec { $name }
act-added = { $n ->
    [one] Vous avez ajouté { $title }
   *[other] Vous avez ajouté { $n } entrées
}
act-imported = { $n ->
    [one] Vous avez importé { $title }
   *[other] Vous avez importé { $n } entrées
}
act-edited = { $n ->
    [one] Vous avez modifié { $title }
   *[other] Vous avez modifié { $n } entrées
}
act-deleted = { $n ->
    [one] Vous avez supprimé { $title }
   *[other] Vous avez supprimé { $n } entrées
}
act-restored = { $n ->
    [one] Vous avez remis { $title }
   *[other] Vous avez remis { $n } entrées
}
act-reverted = { $n ->
    [one] Retour à une version antérieure de { $title }
   *[other] Retour à des versions antérieures de { $n } entrées
}
act-undone = Annulé : { $undone } (numéro { $number })
act-joined = Vous avez réuni deux entrées : { $title }
act-different = Vous avez dit que deux entrées sont distinctes
act-resolved = Vous avez répondu à une question sur { $name }
act-answered = Une réponse sur { $name } a été appliquée
act-allowed = Vous avez permis ce qui était retenu pour { $name }
act-refused = Vous n’avez pas permis ce qui était retenu pour { $name }
act-put-back = { $n ->
    [one] Vous avez remis { $title }
   *[other] Vous avez remis { $n } entrées
}
act-approved = Vous avez approuvé le plan pour { $name }
act-rule = Vous avez changé la règle pour les questions
act-emptied = Vous avez vidé la corbeille
act-from-copy = { $n ->
    [one] Vous avez restauré { $title } depuis une copie de sécurité
   *[other] Vous avez restauré { $n } entrées depuis une copie de sécurité
}
act-other = { $what } : { $title }
act-undone-by = annulé par { $n }
act-counts = ici : { $added } nouveaux, { $changed } modifiés, { $deleted } supprimés
change-comes = { $field } : { $after } (nouveau)
change-goes = { $field } : { $before } (retiré)
change-becomes = { $field } : { $before } → { $after }
value-nothing = rien
value-photo = une photo de { $n } octets
cli-undo-would = { $n ->
    [one] Annuler ceci modifie 1 entrée ici
   *[other] Annuler ceci modifie { $n } entrées ici
} et { $there } sur vos appareils et comptes à leur prochaine synchronisation. Rien n’est encore modifié.
cli-undo-done = { $n ->
    [one] Annulé : 1 entrée a été modifiée ici
   *[other] Annulé : { $n } entrées ont été modifiées ici
} ; { $there } suivront sur vos appareils et comptes à leur prochaine synchronisation. « cordial history undo { $number } » revient là-dessus.
cli-undo-nothing = Il n’y a rien à annuler.
cli-undo-decision-answered = La réponse est reprise.
cli-undo-decision-reopened = La réponse compte de nouveau.
cli-undo-decision-different = Que les deux sont distinctes est oublié.
cli-undo-decision-perhaps-same = Les deux sont de nouveau distinctes.
cli-undo-decision-joined = Les deux sont de nouveau séparées.
cli-undo-decision-split = Les deux sont de nouveau réunies.
cli-undo-decision-rule = La règle permanente est celle d’avant.
cli-undo-decision-allowed = L’étape attend de nouveau votre accord.
cli-undo-decision-refused = L’étape attend de nouveau votre accord.
cli-undo-decision-waits = Votre réponse à l’étape compte de nouveau.
cli-undo-decision-approved = Le plan attend de nouveau votre accord.
cli-undo-decision-disapproved = Le plan est de nouveau approuvé.
cli-undo-decision-began = La première synchronisation est annulée sur cet ordinateur seulement. L’autre côté garde tout ; la prochaine synchronisation sera de nouveau une première et attendra votre accord.
cli-undo-decision-wished = La prochaine synchronisation ne rend plus l’endroit identique à cet ordinateur.
cli-state-not-undone = (modifié depuis ; cela reste)
cli-version = { $revision } : { $what }
cli-reverted = { $title } est tel que dans la version { $revision }. La prochaine synchronisation le portera sur vos appareils et comptes.
cli-trash-empty = La corbeille est vide.
cli-trash-by = supprimé sur { $name }
cli-trash-here = supprimé sur cet ordinateur
cli-trash-restored = { $n ->
    [one] 1 entrée est revenue.
   *[other] { $n } entrées sont revenues.
} La prochaine synchronisation les remettra sur vos appareils et comptes.
cli-trash-emptied = { $n ->
    [one] 1 entrée supprimée est partie pour de bon.
   *[other] { $n } entrées supprimées sont parties pour de bon.
}
cli-no-duplicates = Aucune paire d’entrées ne semble n’en faire qu’une.
cli-duplicate = { $first } ({ $a }) et { $second } ({ $b }) : { $why }
cli-duplicate-same = la même
cli-duplicate-ask = peut-être la même
cli-duplicate-would = réunies, { $title } changerait :
cli-joined = { $title } est maintenant une seule entrée. « cordial history undo { $n } » la sépare de nouveau.
cli-joined-clash = Il n’y a place que pour une valeur ({ $field }) : { $here } reste, { $other } est dans la corbeille.
cli-different = Les deux restent distinctes, pour de bon.
cli-rule-ask = On vous demande pour chaque champ modifié des deux côtés.
cli-rule-here = Si un champ a été modifié des deux côtés, cet ordinateur l’emporte.
cli-rule-peer = Si un champ a été modifié des deux côtés, l’autre côté l’emporte.
cli-rule-newest = Si un champ a été modifié des deux côtés, le côté qui dit avoir changé en dernier l’emporte ; on vous demande si l’un ne le dit pas.
cli-rule-both = Si un champ a été modifié des deux côtés, les deux valeurs sont gardées si c’est possible ; on vous demande pour le reste.
cli-because-rule = votre règle permanente
cli-because-undone = annulé
cli-because-changed-since = modifié depuis
error-no-such-version = L’entrée { $id } n’a pas de version { $revision } à laquelle revenir.
remedy-no-such-version = « versions { $id } » montre ce qui est gardé. Rien n’a été modifié.
error-not-in-trash = Rien dans la corbeille ne porte le numéro { $id }.
remedy-not-in-trash = « cordial trash list » montre ce qu’elle contient. Rien n’a été modifié.
error-not-two = { $a } et { $b } ne sont pas deux entrées d’une même sorte.
remedy-not-two = « cordial duplicates list » montre lesquelles se ressemblent. Rien n’a été modifié.
sign-same-name = même nom
sign-similar-name = nom semblable
sign-other-name = autre nom
sign-same-given-name = même prénom
sign-same-family-name = même nom de famille
sign-household = l’un des deux est un foyer
sign-similar-number = mêmes chiffres, pays incertain
sign-shared-number = un numéro que d’autres ont aussi
sign-similar-birthday = presque la même date de naissance
sign-same-mobile = même numéro de mobile
sign-same-line = même numéro
sign-other-numbers = autres numéros
sign-same-mail = même adresse e-mail
sign-other-mails = autres adresses e-mail
sign-same-birthday = même date de naissance
sign-other-birthday = autre date de naissance
sign-same-organization = même société
sign-other-organization = autre société
sign-same-title = même titre
sign-similar-title = titre semblable
sign-other-title = autre titre
sign-same-time = même heure
sign-shifted-time = presque la même heure
sign-other-time = autre heure
sign-same-anniversary = même jour de l’année
sign-date-of-series = l’une est une date de l’autre
sign-same-place = même lieu
sign-other-place = autre lieu
sign-same-text = même texte
sign-other-text = autre texte
sign-same-uid = même identifiant
field-name-prefix = Titre de civilité
field-name-given = Prénom
field-name-additional = Deuxième prénom
field-name-family = Nom de famille
field-name-suffix = Suffixe du nom
field-display = Nom affiché
field-phonetic-given = Prénom, prononcé
field-phonetic-family = Nom, prononcé
field-phonetic-organization = Société, prononcée
field-nicknames = Surnoms
field-organization = Société
field-department = Service
field-title = Titre
field-role = Rôle
field-phones = Téléphones
field-emails = Adresses e-mail
field-addresses = Adresses
field-urls = Pages web
field-impp = Messagerie
field-birthday = Anniversaire de naissance
field-anniversary = Anniversaire
field-note = Note
field-categories = Catégories
field-photo = Photo
field-uid = Identifiant
field-location = Lieu
field-description = Description
field-start = Début
field-end = Fin
field-due = Échéance
field-completed = Terminé le
field-recurrence = Répétition
field-exceptions = Exceptions
field-extra-dates = Dates supplémentaires
field-overrides = Dates différentes
field-alarms = Rappels
field-status = État
field-visibility = Visibilité
field-busy = Occupé
field-priority = Priorité
field-percent = Pourcentage
field-organizer = Organisateur
field-attendees = Participants
field-body = Texte
field-kept = Autres propriétés

# Ce que le garde-fou retient
error-other-device = Un autre appareil répond à la place de { $name } : { $is } au lieu de { $was }.
remedy-other-device = Rien n’a été lu ni écrit. « cordial held list » pose la question : dites oui si c’est désormais { $name } ; sinon, ajoutez-le comme un endroit à part.
error-other-data = { $name } n’a presque plus rien de ce qui s’y trouvait, et beaucoup que personne ne connaît ({ $kind }). Ce sont peut-être les données de quelqu’un d’autre.
remedy-other-data = Elles ont seulement été lues : rien n’a été changé, ni ici ni là-bas. Vérifiez que { $name } est toujours le bon ; si oui, dites oui (« cordial held list ») et relancez la synchronisation.
error-needs-answer = « { $command } » ne peut pas être annulé ; rien ne se fait sans accord.
remedy-needs-answer = Ajoutez --yes. Rien n’a été changé.
cli-because-other-device = un autre appareil qu’auparavant
cli-because-other-data = presque rien de ce que { $name } avait ne s’y trouve
cli-because-echo = { $name } et un autre endroit se le renvoient
cli-held-other-device = { $title } est désormais { $name } et sera comparé avec tout : un autre appareil qu’auparavant
cli-held-other-data = Continuer avec ce que { $name } contient maintenant, bien que presque rien de ce qu’il avait ne s’y trouve
cli-held-brake-allowed = La prochaine synchronisation continue ({ $name }).
cli-held-brake-refused = Rien n’est fait, et la question ne sera plus posée ({ $name }).
cli-trash-ask = Laisser partir pour de bon les entrées supprimées ? Personne ne pourra plus les reprendre. (oui/non)
cli-trash-kept = Rien n’a été fait.
log-unexpected-asked = { $name } a tout comparé ({ $kind }), bien que la dernière synchronisation y fût connue. Une telle synchronisation ne supprime rien.
log-unexpected-forgot = { $name } ne connaissait plus la dernière synchronisation, donc tout a été comparé ({ $kind }). Une telle synchronisation ne supprime rien.
log-unexpected-broken-off = La dernière synchronisation avec { $name } a été interrompue, donc tout a été comparé ({ $kind }). Une telle synchronisation ne supprime rien.
log-postponed = { $n ->
    [one] 1 suppression attend la prochaine synchronisation.
   *[other] { $n } suppressions attendent la prochaine synchronisation.
}
log-echo = { $n ->
    [one] 1 entrée va et vient entre { $name } et un autre endroit. Elle reste telle quelle jusqu’à votre réponse : « cordial held list ».
   *[other] { $n } entrées vont et viennent entre { $name } et un autre endroit. Elles restent telles quelles jusqu’à votre réponse : « cordial held list ».
}
trouble-other-device = Un autre appareil répond à la place de { $name } : { $title }
trouble-other-data = { $name } n’a presque plus rien de ce qui s’y trouvait
trouble-other-data-why = Ce sont peut-être les données de quelqu’un d’autre.
trouble-echo = { $title } va et vient entre { $name } et un autre endroit
trouble-echo-why = Un autre programme synchronise peut-être aussi les deux, ou l’un d’eux l’écrit toujours autrement.
trouble-brake-safe = Rien n’a été changé, ni ici ni là-bas.
trouble-brake-keep = Laisser tel quel
trouble-brake-do = Continuer
