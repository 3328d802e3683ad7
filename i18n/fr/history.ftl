### History, safety copies and the log. Keys begin with the name of their screen.

## Historique, annulation, copies de sécurité, journal
frame-nav-history = Historique
frame-undo = Annuler
history-title = Historique
history-aside = Tout ce qui s’est passé, et le chemin du retour
history-aside-copies = Des moments auxquels vous pouvez revenir
history-aside-trash = Ce qui a été supprimé reste ici 90 jours
history-aside-log = Ce qui s’est dit pendant chaque synchronisation
history-tab-done = Ce qui s’est passé
history-tab-copies = Copies de sécurité
history-tab-trash = Corbeille
history-tab-log = Journal
history-every-place = Tous les lieux
history-show-everything = Tout
history-show-syncs = Synchronisations
history-show-changes = Modifications à la main
history-show-decisions = Décisions
history-show-copies = Copies de sécurité
history-only-me = Seulement ce que j’ai fait
history-show = Voir
history-undo = Annuler…
history-split = Séparer à nouveau…
history-look-inside = Regarder dedans
history-read = Lire
history-put-back-button = Remettre
history-close = Retour
history-cancel = Renoncer
history-details = Détails
history-none = Il ne s’est encore rien passé
history-none-aside = Chaque synchronisation et chaque modification seront notées ici.
history-no-copies = Il n’y a pas encore de copie de sécurité
history-no-copies-aside = Il s’en fait une avant chaque synchronisation, toute seule.
history-no-trash = La corbeille est vide
history-no-trash-aside = Tout ce qui est supprimé, ici ou sur un téléphone, peut être remis depuis cette page.
history-no-log = Pas encore de synchronisation
history-no-log-aside = Après la première, vous pourrez lire ici ce qui s’est dit.
history-trouble = Cela n’a pas pu se faire
history-trouble-safe = Rien n’a été modifié.
history-line-number = Numéro { $number }
history-line-fields = { $fields } · numéro { $number }
history-line-undone = Annulé par le numéro { $n } · numéro { $number }
history-line-unfinished = Pas terminée · numéro { $number }
history-line-stopped = Arrêtée par vous · numéro { $number }
history-line-failed = N’est pas arrivée à son terme · numéro { $number }
history-line-nothing = Rien de nouveau · numéro { $number }
history-line-run = { $here } sur cet ordinateur, { $there } sur { $name } · numéro { $number }
history-line-refused = { $name } en a refusé { $n } · numéro { $number }
history-nothing-there = rien
history-a-picture = une image
history-note-question = { $field } : « { $here } » sur cet ordinateur, « { $there } » sur { $name }
history-undo-title = Ce que fera l’annulation
history-undo-nothing = Il n’y a rien à annuler.
history-redo-nothing = Il n’y a rien à refaire.
history-undo-decision = La décision est retirée. Aucune fiche ne change maintenant.
history-undo-safe = Cela aussi peut s’annuler.
history-undo-now = Annuler
history-undone-decision = La décision est retirée
history-reverted = C’est à nouveau comme avant
history-trash-own = Supprimé par vous · gardé jusqu’au { $until }
history-trash-place = Supprimé sur { $name } · gardé jusqu’au { $until }
history-copy-here = Copie de sécurité de cet ordinateur
history-copy-place = Copie de sécurité de { $name }
history-copy-for-ever = gardée pour toujours
history-copy-elsewhere = aussi dans le second endroit
history-copy-missing = son fichier a disparu
history-copy-made = Une copie de sécurité de cet ordinateur a été faite
history-copy-when = Faite { $when }, { $why }
history-copy-damaged = Endommagé : { $files }. Ce qui en est encore lisible est là.
history-make-copy = Faire une copie de sécurité
history-second-none = Les copies ne sont que sur cet ordinateur. Un dossier sur un autre disque les protège si celui-ci tombe en panne.
history-second-choose = Choisir un dossier…
history-second-change = Changer…
history-second-off-button = Ne plus l’utiliser
history-second-use = Utiliser ce dossier
history-second-hint = Un dossier sur un autre disque
history-second-why = Chaque copie de sécurité y est aussi déposée. Tapez le chemin complet du dossier.
history-second-well = Chaque copie de sécurité est aussi ici
history-second-same-disk = Chaque copie de sécurité est aussi ici, mais sur le même disque : cela n’aide pas si le disque tombe en panne
history-second-off = Les copies de sécurité restent maintenant sur cet ordinateur seulement
history-restore-title = Ce que fera la restauration
history-restore-add = Ajouter ce qui manque
history-restore-add-why = Ce qui est ici reste tel quel.
history-restore-replace = Comme c’était
history-restore-replace-why = Ce qui diffère redevient comme avant.
history-restore-would = { $added ->
    [one] { $added } revient
   *[other] { $added } reviennent
}, { $changed ->
    [one] { $changed } change
   *[other] { $changed } changent
}, { $deleted ->
    [one] { $deleted } est supprimé ici
   *[other] { $deleted } sont supprimés ici
}
history-restore-nothing = Tout est ici comme c’était. Il n’y a rien à restaurer.
history-restore-safe = Une copie de sécurité est faite d’abord, et cela peut s’annuler.
history-restore-now = Restaurer
history-restore-replace-now = Rétablir comme c’était
history-restore-field = Seulement ceci
history-restore-all = Tout restaurer…
history-restore-people = Restaurer les personnes…
history-restore-events = Restaurer les événements…
history-restore-tasks = Restaurer les tâches…
history-restore-notes = Restaurer les notes…
history-inside-search = Chercher dans cette copie
history-inside-nothing = Rien de tel dans cette copie.
history-all-kinds = Tout
history-people = Personnes
history-events = Événements
history-tasks = Tâches
history-notes = Notes
history-did-added = nouveau
history-did-changed = modifié
history-did-deleted = supprimé
history-did-asked = peut-être déjà ici, laissé tel quel
history-did-stays = modifié depuis, reste
history-removed = retiré
history-nameless = Sans nom
history-no-changes = Aucune fiche n’a été modifiée.
history-versions = Versions précédentes
history-versions-aside = Toutes les versions gardées, la plus récente d’abord
history-version-own = { $what } par vous
history-version-place = { $what } par { $name }
history-version-add = Créé
history-version-change = Modifié
history-version-delete = Supprimé
history-version-restore = Remis
history-version-now = actuelle
history-revert = Revenir à celle-ci
history-hide-names = Masquer les noms
history-report = Préparer un rapport…
history-report-title = Un rapport sans noms
history-report-why = Il dit ce qui s’est échangé pendant les dernières synchronisations. Noms, numéros et adresses sont remplacés. Lisez-le avant de l’envoyer à quelqu’un.
history-report-hint = Le fichier où l’enregistrer
history-report-save = Enregistrer le rapport
history-report-saved = Le rapport est dans { $file }
history-phases = Où le temps est passé
history-log-lines = Ce qui s’est passé
history-log-unfinished = Numéro { $number } · pas terminée
history-undo-would = { $n ->
    [one] { $n } fiche change
   *[other] { $n } fiches changent
} ici, et { $there } dans vos lieux à leur prochaine synchronisation
history-undone = { $n ->
    [one] Annulé : { $n } fiche modifiée ici
   *[other] Annulé : { $n } fiches modifiées ici
}
history-put-back = { $n ->
    [one] C’est remis. La prochaine synchronisation le remettra dans vos lieux
   *[other] { $n } sont remis. La prochaine synchronisation les remettra dans vos lieux
}
history-restored = { $n ->
    [one] { $n } fiche restaurée
   *[other] { $n } fiches restaurées
}
history-restore-unchanged = { $n ->
    [one] { $n } fiche reste telle quelle.
   *[other] { $n } fiches restent telles quelles.
}
history-second-missing = Ce dossier est hors d’atteinte pour l’instant. { $n ->
    [one] { $n } copie l’attend
   *[other] { $n } copies l’attendent
}
history-changes = { $n ->
    [one] { $n } fiche
   *[other] { $n } fiches
}
history-more = et { $n } de plus
history-log-well = Numéro { $number } · { $took } · { $n ->
    [one] { $n } message
   *[other] { $n } messages
}, { $in } reçus, { $out } envoyés
history-log-failed = Numéro { $number } · n’est pas arrivée à son terme · { $n ->
    [one] { $n } message
   *[other] { $n } messages
}

## Personnes : éditeur, doublons, fichiers
people-new = Nouveau
people-new-hint = Nouvelle personne (Ctrl+N)
people-import = Ajouter un fichier (Ctrl+I)
people-import-why = Faites glisser un fichier dans cette fenêtre (vCard, agenda, tableau), ou tapez où il se trouve.
people-import-hint = Fichier
people-import-use = Ajouter
import-title = Ajouter { $file }
import-aside = Rien n’est encore modifié.
import-told = { $name }, dans le fichier : { $told }
import-stays = { $field } : reste comme ici ; ce que dit le fichier va à la corbeille
import-unread = { $n ->
    [one] 1 fiche est illisible
   *[other] { $n } fiches sont illisibles
}
import-unread-line = Ligne { $line } : { $reason }
import-nameless = (sans nom)
import-safe = Tout peut être annulé.
import-safe-copy = Une copie de sécurité est faite avant, et tout peut être annulé.
import-now = Ajouter
people-edit = Modifier
people-versions = Historique
people-delete = Supprimer
people-group-find = Toutes les personnes de « { $name } »
people-doubles-look = Voir
people-doubles-title = Ces fiches semblent être la même personne
people-doubles-aside = Rien n’est réuni sans votre accord, et cela peut s’annuler.
people-doubles-none = Il n’y a pas de doublon.
people-doubles-close = Retour
people-doubles-gains = { $field } : { $value }
people-join = Les réunir
people-apart = Deux personnes différentes
edit-title = Modifier la personne
edit-title-new = Nouvelle personne
edit-name = Nom
edit-photo = Changer la photo…
edit-photo-remove = Retirer
edit-photo-hint = Glissez une image ici, ou tapez son fichier
edit-photo-use = L’utiliser
edit-phone = Téléphone
edit-mail = E-mail
edit-web = Page web
edit-chat = Messagerie
edit-address = Adresse
edit-add-phone = Ajouter un numéro
edit-add-mail = Ajouter un e-mail
edit-add-web = Ajouter une page web
edit-add-chat = Ajouter une messagerie
edit-add-address = Ajouter une adresse
edit-street = Rue
edit-extended = Bâtiment, étage
edit-po-box = Boîte postale
edit-postcode = Code postal
edit-city = Ville
edit-region = Région
edit-country = Pays
edit-remove = Retirer ceci
edit-day-hint = jour/mois/année
edit-day-wrong = Ce n’est pas une date. Écrivez-la comme 3/3/1961, ou 3/3 sans année.
edit-group-add = ajouter…
edit-group-remove = Retirer de ce groupe
edit-more = Montrer tous les champs
edit-less = Montrer moins de champs
edit-save = Enregistrer
edit-goes-nowhere = Gardé sur cet ordinateur
edit-keeps = { $name } : { $what }
edit-saved = { $name } : c’est enregistré
edit-added = { $name } est maintenant ici
edit-deleted = { $name } est dans la corbeille
edit-joined = C’est maintenant une seule fiche : { $name }
edit-apart = Ce sont deux personnes différentes
edit-import-nothing = Il n’y a personne dans ce fichier
people-doubles = { $n ->
    [one] { $n } doublon possible
   *[other] { $n } doublons possibles
}
edit-goes = { $n ->
    [one] Ira dans { $n } lieu à la prochaine synchronisation
   *[other] Ira dans { $n } lieux à la prochaine synchronisation
}
