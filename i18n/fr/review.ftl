### Révision et aperçu. Les clés commencent par le nom de leur écran.

review-title = Révision
review-count = { $n ->
    [one] Une chose attend votre décision
   *[other] { $n } choses attendent votre décision
}
review-back = Toutes les questions
review-people = { $n ->
    [one] { $n } personne
   *[other] { $n } personnes
}
review-events = { $n ->
    [one] { $n } événement
   *[other] { $n } événements
}
review-tasks = { $n ->
    [one] { $n } tâche
   *[other] { $n } tâches
}
review-notes = { $n ->
    [one] { $n } note
   *[other] { $n } notes
}
review-row-fields = { $n ->
    [one] { $n } champ diffère
   *[other] { $n } champs diffèrent
}
review-row-gone = modifié et supprimé
review-row-same = la même fiche ?
review-row-brake = quelque chose est étrange
review-brake-below = Quelque chose n’est plus comme avant. Regardez avant de continuer.
review-done-brake = Votre réponse est retenue.
review-row-held = seraient supprimés
review-nothing = Rien ne vous attend
review-nothing-aside = Quand deux lieux ne sont pas d’accord, la question vous est posée ici. Personne ne décide à votre place.
review-find = Chercher les doublons
review-looking = Recherche de doublons…
review-looking-aside = Chaque fiche est comparée à toutes les autres. Rien n’est modifié.
review-no-doubles = Aucun doublon trouvé
review-no-doubles-aside = Personne ici ne ressemble à quelqu’un d’autre.
review-rules = À partir de la prochaine synchronisation, quand les deux lieux ont changé la même chose :
review-rules-now = Si les deux ont changé :
review-rule-ask = Me demander à chaque fois
review-rule-newest = Prendre partout le plus récent
review-rule-here = Prendre partout cet ordinateur
review-rule-peer = Prendre partout l’autre lieu
review-rule-both = Garder les deux si possible
review-rule-done-ask = La question vous est posée à chaque fois.
review-rule-done-newest = Dès la prochaine synchronisation, le plus récent est pris.
review-rule-done-here = Dès la prochaine synchronisation, cet ordinateur a raison.
review-rule-done-peer = Dès la prochaine synchronisation, l’autre lieu a raison.
review-rule-done-both = Dès la prochaine synchronisation, les deux sont gardés si possible.
review-fields-below = Modifié sur { $name } et ici, de façon différente. Constaté { $when }.
review-result = Résultat
review-on-both = aux deux endroits
review-choose = à choisir
review-empty = vide
review-both = Garder les deux
review-before = avant : { $value }
review-before-nothing = avant : vide
review-a-photo = une photo
review-this-photo = la photo choisie
review-edit = Modifier…
review-written = Terminé
review-same-on-both = { $value } des deux côtés
review-all-from = Tout de { $name }
review-all-here = Tout de cet ordinateur
review-two-people = Garder deux personnes
review-two-records = Garder deux fiches
review-later = Plus tard
review-use = Utiliser ce résultat
review-open-fields = { $n ->
    [one] Un champ attend encore votre choix. D’ici là, chaque lieu garde sa version.
   *[other] { $n } champs attendent encore votre choix. D’ici là, chaque lieu garde sa version.
}
review-promise = Jusqu’à votre décision, chaque lieu garde sa version. Vous pouvez annuler à tout moment.
review-also = { $n ->
    [one] Répondre de même à l’autre question de ce genre
   *[other] Répondre de même aux { $n } autres questions de ce genre
}
review-same-person = Est-ce la même personne ?
review-same-thing = Est-ce la même fiche ?
review-joined = Réunies, elles donneraient
review-join = Les réunir
review-apart = Deux personnes différentes
review-apart-things = Deux fiches différentes
review-same-promise = Que ce sont deux personnes est retenu pour toujours. La réunion peut être annulée.
review-gone-there = Vous avez modifié « { $title } » ici ; la fiche a été supprimée sur { $name }. Constaté { $when }.
review-gone-here = « { $title } » a été modifié sur { $name } et supprimé ici. Constaté { $when }.
review-keep = Garder et remettre en place
review-delete = Supprimer partout
review-held-here = Suppression en attente sur cet ordinateur : { $what }
review-held-there = Suppression en attente sur { $name } : { $what }
review-held-here-below = Ils ont disparu de { $name }, constaté { $when }. Il y en a { $of } ici en tout ; autant d’un coup, c’est inhabituel, donc rien n’est supprimé.
review-held-there-below = Ils ont été supprimés sur cet ordinateur ; { $name } les a encore. Autant d’un coup, c’est inhabituel : tout est retenu depuis { $when }.
review-held-ticked = { $n } sur { $of } cochés
review-put-back-there = { $n ->
    [one] Garder et remettre sur { $name }
   *[other] Garder ces { $n } et les remettre sur { $name }
}
review-put-back-here = { $n ->
    [one] Garder et remettre ici
   *[other] Garder ces { $n } et les remettre ici
}
review-delete-here = { $n ->
    [one] Supprimer ici aussi
   *[other] Supprimer ces { $n } ici aussi
}
review-delete-there = { $n ->
    [one] Supprimer sur { $name } aussi
   *[other] Supprimer ces { $n } sur { $name } aussi
}
review-held-promise = Tout le reste est déjà fait. Ce qui n’est pas coché continue d’attendre. Une copie de sécurité est faite avant toute suppression.
review-key-updown = ↑ ↓
review-key-leftright = ← →
review-key-b = B
review-key-e = E
review-key-enter = Entrée
review-key-np = N P
review-key-space = Espace
review-key-ctrl-a = Ctrl A
review-key-field = champ
review-key-place = choisir un lieu
review-key-both = les deux
review-key-edit = modifier
review-key-use = utiliser le résultat
review-key-next = suivant, précédent
review-key-join = réunir
review-key-keep = garder
review-key-line = ligne
review-key-tick = cocher
review-key-all = tout
review-key-back = remettre
review-done-fields = { $title } : réglé. { $name } le reçoit à sa prochaine synchronisation.
review-done-many = { $n } questions réglées. { $name } les reçoit à sa prochaine synchronisation.
review-done-two = { $title } : ce sont maintenant deux fiches.
review-done-kept = { $title } reste et sera remis en place.
review-done-deleted = { $title } est supprimé partout.
review-done-joined = { $title } : deux fiches n’en font plus qu’une.
review-done-apart = Ce sont deux fiches. La question ne sera plus posée.
review-done-back = { $n ->
    [one] { $n } fiche reste et sera remise en place.
   *[other] { $n } fiches restent et seront remises en place.
}
review-done-happen = { $n ->
    [one] { $n } fiche est supprimée des deux côtés.
   *[other] { $n } fiches sont supprimées des deux côtés.
}
review-undo = Annuler
review-undone = C’est annulé.
review-redone = C’est refait.
review-undone-nothing = Ce n’est plus possible d’annuler.
home-see-questions = { $n ->
    [one] Décider…
   *[other] Décider { $n } questions…
}
home-see-held = Les regarder…
home-see-plan = Voir ce qui va se passer…
value-alarms = { $n ->
    [one] { $n } alarme
   *[other] { $n } alarmes
}

preview-title = Ce qui va se passer
preview-sum = { $n ->
    [0] Rien ne change sur { $name } ni sur cet ordinateur.
    [one] { $n } changement entre { $name } et cet ordinateur.
   *[other] { $n } changements entre { $name } et cet ordinateur.
}
preview-on-here = Sur cet ordinateur
preview-on-place = Sur { $name }
preview-side = { $place } : { $what }.
preview-tally = { $kinds } ({ $what })
preview-n-new = { $n ->
    [one] { $n } ajout
   *[other] { $n } ajouts
}
preview-n-changed = { $n ->
    [one] { $n } modification
   *[other] { $n } modifications
}
preview-n-deleted = { $n ->
    [one] { $n } suppression
   *[other] { $n } suppressions
}
preview-joined = { $n ->
    [one] { $n } fiche est déjà la même des deux côtés et sera réunie, pas doublée.
   *[other] { $n } fiches sont déjà les mêmes des deux côtés et seront réunies, pas doublées.
}
preview-since = Comparé { $when }. Rien n’est encore écrit.
preview-tab-all = Tout
preview-tab-deletions = Suppressions
preview-tab-waiting = En attente
preview-search = Chercher un nom
preview-none = Rien à faire ici.
preview-nothing-matches = Rien ne correspond à « { $text } ».
preview-deleted-here = Supprimés sur cet ordinateur
preview-deleted-there = Supprimés sur { $name }
preview-changed-here = Modifiés sur cet ordinateur
preview-changed-there = Modifiés sur { $name }
preview-added-here = Nouveaux sur cet ordinateur
preview-added-there = Nouveaux sur { $name }
preview-held = Retenus jusqu’à votre accord
preview-asked = Questions pour vous
preview-same = Les mêmes des deux côtés, réunis
preview-kept = Laissés tels quels
preview-before = Avant
preview-after = Après
preview-waits-for-tick = à cocher par vous
preview-numbers = { $n ->
    [one] { $n } numéro
   *[other] { $n } numéros
}
preview-mails = { $n ->
    [one] { $n } adresse e-mail
   *[other] { $n } adresses e-mail
}
preview-addresses = { $n ->
    [one] { $n } adresse
   *[other] { $n } adresses
}
preview-why-new = nouveau · { $what }
preview-why-new-bare = nouveau
preview-why-new-because = nouveau : { $why }
preview-why-change = { $what } · { $why }
preview-why-gone-there = car supprimé sur { $name }
preview-why-gone-here = car supprimé sur cet ordinateur
preview-why-delete = supprimé : { $why }
preview-why-held-delete = serait supprimé, attend votre accord : { $why }
preview-why-held = attend votre accord : { $why }
preview-why-ask = peut-être quelqu’un que vous avez déjà ; la question est dans Révision
preview-why-keep = reste des deux côtés : { $why }
preview-why-join = la même fiche des deux côtés
preview-why-refused = reste ici ; n’a pas de place sur { $name }
preview-unticked = { $n ->
    [one] { $n } changement n’est pas coché : il attend et sera proposé de nouveau.
   *[other] { $n } changements ne sont pas cochés : ils attendent et seront proposés de nouveau.
}
preview-promise = Seul ce que vous voyez ici est fait. Une copie de sécurité des deux côtés est faite avant.
preview-promise-phone = Après votre accord, appuyez encore une fois sur Synchroniser sur { $name }. Rien n’est écrit avant.
preview-approved = Vous avez donné votre accord. L’écriture se fait à la prochaine synchronisation.
preview-approved-phone = Vous avez donné votre accord. Appuyez encore une fois sur Synchroniser sur { $name }.
preview-write = { $n ->
    [one] Faire { $n } changement
   *[other] Faire { $n } changements
}
preview-write-phone = { $n ->
    [one] Autoriser { $n } changement
   *[other] Autoriser { $n } changements
}
preview-not-yet = Pas encore
preview-home = Retour à l’accueil
preview-gone = Il n’y a plus de plan
preview-gone-aside = Il a été écrit, ou comparé de nouveau. Rien n’attend votre accord.
preview-done-writing = { $name } : vos changements sont en cours d’écriture.
preview-done-phone = Appuyez encore une fois sur Synchroniser sur { $name }. Rien n’est écrit avant.
