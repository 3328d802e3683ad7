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
home-details = Détails
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
phase-finishing = Finition
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
label-mail = Courriel
label-mail-home = Courriel, privé
label-mail-work = Courriel, travail
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
    [one] { $n } personne est des deux côtés : elle est réunie, pas doublée.
   *[other] { $n } personnes sont des deux côtés : elles sont réunies, pas doublées.
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
trouble-held-there-why = Elles ont été supprimées sur cet ordinateur. { $name } les a encore ; tant à la fois est inhabituel, c’est donc retenu.
trouble-held-safe = { $n ->
    [one] Elle est toujours là.
   *[other] Toutes les { $n } sont toujours là.
}
trouble-held-keep = Les garder des deux côtés
trouble-held-do = Les supprimer
trouble-both-changed = { $title } a été modifié sur { $name } et ici, de façon différente.
trouble-edited-deleted = { $title } a été modifié d’un côté et supprimé de l’autre ({ $name }).
trouble-same-person = { $title } sur { $name } : est-ce quelqu’un que vous avez déjà ici ?
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
    [one] Elle est en sécurité ici ; un nouvel essai aura lieu quand elle changera.
   *[other] Elles sont en sécurité ici ; un nouvel essai aura lieu quand elles changeront.
}
trouble-refused-again = Essayer encore
refusal-too-large = { $name } ne prend pas { $title } : c’est trop grand pour lui.
refusal-unfit = { $name } ne prend pas { $title } : il n’en comprend pas la forme.
refusal-not-allowed = { $name } ne prend pas { $title } : il ne le permet pas.
refusal-failed = { $name } ne prend pas { $title } : cela y échoue chaque fois (code { $code }).
refusal-delete = { $name } ne supprime pas { $title } (code { $code }).
refusal-safe = Ce que { $name } ne prend pas reste ici tel quel. Un nouvel essai a lieu quand cela change, ou avec « cordial sync --mode slow ».
trouble-run-failed = La dernière synchro avec { $name } n’est pas allée au bout ({ $when }).
trouble-run-safe = Ce qui est arrivé est gardé ; rien n’est perdu et rien ne sera doublé.
trouble-retry = Réessayer

## What went wrong, and what to do
error-no-such-peer = Aucun endroit ne s’appelle « { $name } ».
remedy-no-such-peer = « cordial peer list » montre les noms.
error-peer-exists = Un endroit nommé « { $name } » existe déjà.
remedy-peer-exists = Choisissez un autre nom, ou modifiez cet endroit avec « cordial peer set ».
error-user-taken = Le nom d’utilisateur « { $user } » appartient à un autre endroit.
remedy-user-taken = Choisissez-en un autre ; plusieurs téléphones peuvent partager un accès avec « --accept-new-devices ».
error-bad-link = « { $link } » ne permet pas de joindre un téléphone.
remedy-bad-link = Écrivez serial:/dev/ttyUSB0, tcp:HÔTE:PORT ou dial-in.
error-no-such-profile = Aucun type de téléphone ne s’appelle « { $id } ».
remedy-no-such-profile = Omettez --profile ; le téléphone dit lui-même ce qu’il est.
error-bad-setting = Le réglage « { $key } » n’accepte pas « { $value } ».
remedy-bad-setting = « cordial peer set --help » montre les réglages. Rien n’a été changé.
error-no-such-record = Rien ne porte le numéro { $id }.
remedy-no-such-record = L’élément a peut-être été supprimé ; « list » montre ce qui existe.
error-no-such-conflict = Aucune question ne porte le numéro { $n }.
remedy-no-such-conflict = Elle est peut-être réglée ; « cordial conflicts list » montre celles qui restent.
error-no-such-held = Rien en attente ne porte le numéro { $n }.
remedy-no-such-held = « cordial held list » montre ce qui attend.
error-no-such-run = Aucune synchronisation ne porte le numéro { $n }.
remedy-no-such-run = « cordial history » montre les numéros.
error-no-plan = Aucun plan n’attend pour { $name }.
remedy-no-plan = Synchronisez d’abord ; une première synchronisation fait un plan et attend votre accord.
error-no-such-step = Le plan n’a pas d’étape { $n }.
remedy-no-such-step = « cordial plan show » montre les étapes. Rien n’a été approuvé.
error-no-such-field = La question n’a pas de champ « { $field } ».
remedy-no-such-field = « cordial conflicts show » montre les champs. Rien n’a été répondu.
error-no-such-kind = « { $kind } » n’est pas un type d’élément.
remedy-no-such-kind = Écrivez contacts.
error-cannot-call = { $name } appelle cet ordinateur ; on ne peut pas l’appeler.
remedy-cannot-call = Lancez la synchronisation sur le téléphone. Votre demande est retenue pour son prochain appel.
error-peer-busy = { $name } est déjà en cours de synchronisation (processus { $pid }).
remedy-peer-busy = Attendez la fin. Rien n’a été changé.
error-unreadable = { $source }, ligne { $line } : { $reason }
remedy-unreadable = Le reste a été repris ; rien n’est perdu. Corrigez cette entrée et réessayez.
error-no-such-format = « { $format } » n’est pas un format que nous écrivons.
remedy-no-such-format = Écrivez vcard21, vcard30 ou vcard40 pour les personnes, ical20 ou vcal10 pour les rendez-vous et les tâches, text ou vnote pour les notes, ou sif.
error-file = Le fichier { $path } n’a pas pu être utilisé : { $reason }
remedy-file = Rien n’a été changé. Vérifiez le nom et vos droits.
error-listen = Cordial ne peut pas écouter sur { $address } : { $reason }
remedy-listen = Choisissez un autre port, ou fermez le programme qui l’utilise.
error-link-not-found = Il n’y a rien sur { $link }.
remedy-link-not-found = Branchez et allumez le téléphone, puis recommencez. Rien n’a été changé.
error-link-no-permission = Ce compte n’a pas le droit d’ouvrir { $link }.
remedy-link-no-permission = Donnez à votre compte l’accès aux lignes série (groupe dialout), reconnectez-vous et recommencez. Rien n’a été changé.
error-link-in-use = Un autre programme utilise { $link }.
remedy-link-in-use = Fermez-le (gestionnaire de modems, autre suite) et recommencez. Rien n’a été changé.
error-link-timed-out = Le téléphone sur { $link } n’a pas répondu à temps.
remedy-link-timed-out = Regardez si son écran pose une question, puis recommencez. Ce qui est arrivé est gardé ; rien ne sera doublé.
error-link-closed = La liaison par { $link } a été coupée.
remedy-link-closed = Recommencez quand le téléphone est de retour. Ce qui est arrivé est gardé ; rien n’est perdu ni doublé.
error-link-not-supported = { $link } n’est pas encore utilisable sur cet ordinateur.
remedy-link-not-supported = Utilisez un câble série, TCP, ou laissez le téléphone appeler.
error-link-other = { $link } a échoué : { $detail }
remedy-link-other = Recommencez. Ce qui est arrivé est gardé ; rien n’est perdu ni doublé.
error-peer-broke-rules = Le téléphone a dit quelque chose d’incompréhensible : { $detail }
remedy-peer-broke-rules = Recommencez ; si cela persiste, « cordial log --raw » montre ce qu’il a dit. Ce qui est arrivé est gardé.
error-peer-refused = Le téléphone a refusé : { $detail }
remedy-peer-refused = Regardez si son écran pose une question, puis recommencez. Rien n’est perdu.
error-login-refused = Quelqu’un a appelé avec un mauvais nom ou mot de passe.
remedy-login-refused = Retapez le nom et le mot de passe sur le téléphone. Rien n’a été lu ni changé.
error-no-keyring = Cet ordinateur n’offre pas de trousseau pour les mots de passe ({ $detail }).
remedy-no-keyring = Sur un serveur, définissez CORDIAL_KEYRING=file:CHEMIN ; le fichier n’est lisible que par vous, mais pas chiffré.
error-keyring = Le trousseau a échoué : { $detail }
remedy-keyring = Déverrouillez-le et réessayez. Rien n’a été changé.
error-needs-yes = « { $mode } » peut effacer ; rien ne se fait sans accord.
remedy-needs-yes = Regardez avec --preview, puis ajoutez --yes. Rien n’a été changé.
error-script = Le script est faux à la ligne { $line } : { $reason }
remedy-script = Corrigez cette ligne ; le téléphone n’a pas démarré.
error-cancelled = Vous avez arrêté la synchronisation.
remedy-cancelled = Ce qui est fait est gardé ; la prochaine fera le reste.
error-newer-store = Vos données ont été utilisées par un Cordial plus récent.
remedy-newer-store = Réinstallez cette version ; celle-ci n’y touche pas.
error-disk-full = Le disque qui contient vos données est plein.
remedy-disk-full = Rien n’est écrit à moitié et rien n’est perdu. Libérez de la place, puis recommencez.
error-store-read-only = Vos données peuvent être lues mais pas modifiées : { $detail }
remedy-store-read-only = Rien n’a été changé. Vérifiez que le dossier vous appartient et que son disque n’est pas protégé en écriture.
error-disk-failed = Le disque qui contient vos données n’a pas répondu comme il devrait : { $detail }
remedy-disk-failed = Rien n’est écrit à moitié. Vérifiez le disque ou son branchement, puis recommencez ; gardez vos copies de sécurité sur un autre disque.
error-store-damaged = Le fichier qui contient vos données est endommagé : { $detail }
remedy-store-damaged = Rien n’a été changé. « cordial repair » met tout ce qui se lit encore dans un nouveau fichier et garde l’ancien.
error-store-busy = Un autre Cordial écrit depuis trop longtemps.
remedy-store-busy = Rien n’a été changé. Attendez qu’il ait fini, ou fermez-le, puis recommencez.
error-ours = Une erreur s’est produite dans Cordial même : { $detail }
remedy-ours = Vos données sont comme avant cette étape. Réessayez ; si cela persiste, signalez-le.

## The command line
cli-this-computer = cet ordinateur
cli-never = jamais
cli-no-window = Ce Cordial n’a pas de fenêtre ; « cordial --help » montre ce qu’il sait faire.
cli-no-peers = Il n’y a encore aucun endroit. Ajoutez-en un avec « cordial peer add phone NOM --link … ».
cli-peer-added = { $name } est ajouté. Rien ne change avant la synchronisation.
cli-peer-set = { $name } est réglé.
cli-peer-removed = { $name } est retiré. Rien n’y a été supprimé, ni ici.
cli-peer-appeared = Un nouvel appareil a appelé : { $name }. C’est maintenant un endroit à part.
cli-guard-off = Le frein aux suppressions massives est désactivé pour { $name }.
cli-dial-in-head = { $name } est ajouté. Tapez ceci dans le téléphone :
cli-dial-in-url = Adresse
cli-dial-in-user = Nom d’utilisateur
cli-dial-in-password = Mot de passe
cli-dial-in-database = Base pour les personnes
cli-dial-in-serve = Lancez ensuite « cordial serve » et démarrez la synchronisation sur le téléphone.
cli-listening = Les téléphones joignent cet ordinateur à { $url }. Ctrl+C l’arrête.
cli-run-started = { $name } se synchronise.
cli-run-ok = à jour
cli-run-ok-refused = { $n ->
    [one] terminé, mais 1 élément n’a pas été pris
   *[other] terminé, mais { $n } éléments n’ont pas été pris
}
cli-run-unfinished = pas terminé
cli-run-nothing = { $name } : rien à faire.
cli-run-nothing-else = { $name } : rien d’autre à faire.
cli-run-here = Cet ordinateur : { $added } nouveaux, { $changed } modifiés, { $deleted } supprimés.
cli-run-peer = { $name } : { $added } nouveaux, { $changed } modifiés, { $deleted } supprimés.
cli-conflicts-wait = { $n ->
    [one] 1 question vous attend
   *[other] { $n } questions vous attendent
} pour { $name } : « cordial conflicts list ».
cli-held-wait = { $n ->
    [one] 1 étape attend
   *[other] { $n } étapes attendent
} votre accord pour { $name } : « cordial held list ».
cli-refused = { $n ->
    [one] 1 élément
   *[other] { $n } éléments
} n’ont pu être pris par { $name } ou lus ici ; rien n’est perdu.
cli-plan-head = { $name } : { $n ->
    [one] 1 étape
   *[other] { $n } étapes
}
cli-repaired = Réparé. Le fichier endommagé est gardé dans { $folder }. Il y a maintenant :
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
cli-repaired-next = La prochaine synchronisation avec chaque lieu compare tout et n’efface rien ; ce qui manque ici revient de là-bas.
cli-plan-waits = Rien n’a été écrit. Le plan pour { $name } attend votre accord : « cordial plan show », « cordial plan approve ».
cli-plan-approved = La prochaine synchronisation avec { $name } fera exactement cela.
cli-plan-dropped = Le plan pour { $name } est oublié ; la prochaine synchronisation relira tout.
cli-no-plans = Aucun plan n’attend.
cli-no-conflicts = Aucune question ne vous attend.
cli-conflict-resolved = { $title } est réglé ; { $name } le recevra à sa prochaine synchronisation.
cli-no-held = Rien n’attend votre accord.
cli-held-allowed = { $title } : ce sera fait ({ $name }).
cli-held-refused = { $title } reste ({ $name }).
cli-no-history = Rien n’a encore été synchronisé.
cli-people-count = { $n ->
    [one] 1 personne
   *[other] { $n } personnes
}
cli-events-count = { $n ->
    [one] 1 rendez-vous
   *[other] { $n } rendez-vous
}
cli-tasks-count = { $n ->
    [one] 1 tâche
   *[other] { $n } tâches
}
cli-notes-count = { $n ->
    [one] 1 note
   *[other] { $n } notes
}
cli-added = { $n ->
    [one] 1 fiche ajoutée.
   *[other] { $n } fiches ajoutées.
}
cli-changed = { $n ->
    [one] 1 fiche modifiée.
   *[other] { $n } fiches modifiées.
}
cli-deleted = { $n ->
    [one] 1 fiche supprimée ; l’historique la garde.
   *[other] { $n } fiches supprimées ; l’historique les garde.
}
cli-phase-connecting = { $name } : connexion … { $count }
cli-phase-reading = { $name } : lecture … { $count }
cli-phase-comparing = { $name } : comparaison … { $count }
cli-phase-writing = { $name } : écriture … { $count }
cli-phase-finishing = { $name } : fin … { $count }
cli-action-add = nouveau
cli-action-change = modifier
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
cli-reason-same-person = la même personne ? ({ $name })
log-mode = { $kind } : { $name } a demandé : { $asked } ; exigé : { $demanded } ; fait : { $done }, car { $why }.
log-erases-here = Ce qui n’est que sur cet ordinateur attend votre accord avant de disparaître.
log-erases-peer = { $name } perd ce qui n’est que chez lui ; une copie est gardée avant.
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
log-why-anchors-differ = les deux côtés se souviennent de synchronisations différentes ; rien n’est effacé pour autant
log-why-not-allowed = personne n’a permis de vider { $name }
log-why-backup = seule une copie était voulue
log-copied-aside = { $n ->
    [one] Un élément de { $name } a été copié dans { $file }.
   *[other] { $n } éléments de { $name } ont été copiés dans { $file }.
}
log-unknown-database = { $name } veut la base « { $asked } », qui n’existe pas ici. Il y a : { $known }.
log-unknown-options = L’adresse appelée par { $name } a des options inconnues ici : { $options }.
cli-virtual-phone-one-link = Choisissez --serial, --tcp ou --sync-to.
cli-virtual-phone-ready = Le téléphone fictif est à { $at }.
demo-plugged = Un { $name } fictif avec { $n } personnes est sur un câble fictif. Cet ordinateur a 2 personnes.
demo-first-sync = Première synchronisation. Karl Weiß était des deux côtés, écrit autrement ; il est réuni, pas doublé.
demo-edited = Maintenant le numéro de { $peer } change sur le téléphone, et une note sur { $here } est écrite sur l’ordinateur.
demo-second-sync = Deuxième synchronisation. Seuls les deux changements voyagent.
demo-third-sync = Troisième synchronisation.
demo-end = Les deux côtés ont les mêmes { $n } personnes. Rien n’est perdu, rien n’est doublé.
demo-kept = Tout est gardé dans { $folder }.
