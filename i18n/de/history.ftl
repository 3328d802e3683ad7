### History, safety copies and the log. Keys begin with the name of their screen.

## Verlauf, Rückgängig, Sicherheitskopien, Protokoll
frame-nav-history = Verlauf
frame-undo = Rückgängig
history-title = Verlauf
history-aside = Alles, was geschehen ist, und der Weg zurück
history-aside-copies = Augenblicke, zu denen Sie zurückkehren können
history-aside-trash = Gelöschtes bleibt hier 90 Tage lang
history-aside-log = Was bei jedem Abgleich gesprochen wurde
history-tab-done = Geschehenes
history-tab-copies = Sicherheitskopien
history-tab-trash = Papierkorb
history-tab-log = Protokoll
history-every-place = Alle Orte
history-show-everything = Alles
history-show-syncs = Abgleiche
history-show-changes = Änderungen von Hand
history-show-decisions = Entscheidungen
history-show-copies = Sicherheitskopien
history-only-me = Nur was ich getan habe
history-show = Ansehen
history-undo = Rückgängig…
history-split = Wieder trennen…
history-look-inside = Hineinsehen
history-read = Lesen
history-put-back-button = Zurückholen
history-close = Zurück
history-cancel = Abbrechen
history-details = Einzelheiten
history-none = Noch ist nichts geschehen
history-none-aside = Jeder Abgleich und jede Änderung wird hier vermerkt.
history-no-copies = Es gibt noch keine Sicherheitskopie
history-no-copies-aside = Vor jedem Abgleich entsteht eine, von selbst.
history-no-trash = Der Papierkorb ist leer
history-no-trash-aside = Was hier oder auf einem Telefon gelöscht wird, lässt sich von hier zurückholen.
history-no-log = Noch kein Abgleich
history-no-log-aside = Nach dem ersten können Sie hier lesen, was gesprochen wurde.
history-trouble = Das ging nicht
history-trouble-safe = Es wurde nichts verändert.
history-line-number = Nummer { $number }
history-line-fields = { $fields } · Nummer { $number }
history-line-undone = Rückgängig gemacht durch Nummer { $n } · Nummer { $number }
history-line-unfinished = Nicht beendet · Nummer { $number }
history-line-stopped = Von Ihnen angehalten · Nummer { $number }
history-line-failed = Nicht zu Ende gekommen · Nummer { $number }
history-line-nothing = Nichts Neues · Nummer { $number }
history-line-run = { $here } auf diesem Computer, { $there } auf { $name } · Nummer { $number }
history-line-refused = { $name } hat { $n } nicht angenommen · Nummer { $number }
history-nothing-there = nichts
history-a-picture = ein Bild
history-note-question = { $field }: „{ $here }“ auf diesem Computer, „{ $there }“ auf { $name }
history-undo-title = Was das Rückgängigmachen bewirkt
history-undo-nothing = Es gibt nichts rückgängig zu machen.
history-redo-nothing = Es gibt nichts zu wiederholen.
history-undo-decision = Die Entscheidung wird zurückgenommen. Jetzt ändert sich kein Eintrag.
history-undo-safe = Auch das lässt sich rückgängig machen.
history-undo-now = Rückgängig machen
history-undone-decision = Die Entscheidung ist zurückgenommen
history-reverted = Es ist wieder, wie es war
history-trash-own = Von Ihnen gelöscht · bleibt bis { $until }
history-trash-place = Auf { $name } gelöscht · bleibt bis { $until }
history-copy-here = Sicherheitskopie dieses Computers
history-copy-place = Sicherheitskopie von { $name }
history-copy-for-ever = bleibt für immer
history-copy-elsewhere = auch am zweiten Ort
history-copy-missing = die Datei ist verschwunden
history-copy-made = Eine Sicherheitskopie dieses Computers ist angelegt
history-copy-when = Angelegt { $when }, { $why }
history-copy-damaged = Beschädigt: { $files }. Was davon noch lesbar ist, ist da.
history-make-copy = Sicherheitskopie anlegen
history-second-none = Die Kopien liegen nur auf diesem Computer. Ein Ordner auf einem anderen Datenträger schützt sie, wenn dieser ausfällt.
history-second-choose = Ordner wählen…
history-second-change = Ändern…
history-second-off-button = Nicht mehr benutzen
history-second-use = Diesen Ordner benutzen
history-second-hint = Ein Ordner auf einem anderen Datenträger
history-second-why = Jede Sicherheitskopie wird auch dort abgelegt. Geben Sie den ganzen Pfad des Ordners ein.
history-second-well = Jede Sicherheitskopie liegt auch hier
history-second-same-disk = Jede Sicherheitskopie liegt auch hier, aber auf demselben Datenträger: Fällt er aus, hilft das nicht
history-second-off = Sicherheitskopien bleiben jetzt nur auf diesem Computer
history-restore-title = Was das Zurückholen bewirkt
history-restore-add = Fehlendes ergänzen
history-restore-add-why = Was hier ist, bleibt, wie es ist.
history-restore-replace = Wie es war
history-restore-replace-why = Was abweicht, wird zurückgeändert.
history-restore-would = { $added ->
    [one] { $added } kommt zurück
   *[other] { $added } kommen zurück
}, { $changed ->
    [one] { $changed } ändert sich
   *[other] { $changed } ändern sich
}, { $deleted ->
    [one] { $deleted } wird hier gelöscht
   *[other] { $deleted } werden hier gelöscht
}
history-restore-nothing = Alles daraus ist hier, wie es war. Es gibt nichts zurückzuholen.
history-restore-safe = Vorher entsteht eine Sicherheitskopie, und es lässt sich rückgängig machen.
history-restore-now = Zurückholen
history-restore-replace-now = So machen, wie es war
history-restore-field = Nur das
history-restore-all = Alles zurückholen…
history-restore-people = Personen zurückholen…
history-restore-events = Termine zurückholen…
history-restore-tasks = Aufgaben zurückholen…
history-restore-notes = Notizen zurückholen…
history-inside-search = In dieser Kopie suchen
history-inside-nothing = So etwas ist nicht in dieser Kopie.
history-all-kinds = Alles
history-people = Personen
history-events = Termine
history-tasks = Aufgaben
history-notes = Notizen
history-did-added = neu
history-did-changed = geändert
history-did-deleted = gelöscht
history-did-asked = vielleicht schon da, bleibt unberührt
history-did-stays = seither geändert, bleibt
history-removed = entfernt
history-nameless = Ohne Namen
history-no-changes = Kein Eintrag wurde geändert.
history-versions = Frühere Fassungen
history-versions-aside = Alle aufbewahrten Fassungen, die neueste zuerst
history-version-own = { $what } von Ihnen
history-version-place = { $what } von { $name }
history-version-add = Angelegt
history-version-change = Geändert
history-version-delete = Gelöscht
history-version-restore = Zurückgeholt
history-version-now = jetzt
history-revert = Zu dieser zurück
history-hide-names = Namen verbergen
history-report = Bericht vorbereiten…
history-report-title = Ein Bericht ohne Namen
history-report-why = Er enthält, was bei den letzten Abgleichen gesprochen wurde. Namen, Nummern und Adressen sind ersetzt. Lesen Sie ihn, bevor Sie ihn jemandem schicken.
history-report-hint = Die Datei dafür
history-report-save = Bericht speichern
history-report-saved = Der Bericht liegt in { $file }
history-phases = Wo die Zeit geblieben ist
history-log-lines = Was geschah
history-log-unfinished = Nummer { $number } · nicht beendet
history-undo-would = { $n ->
    [one] 1 Eintrag ändert sich
   *[other] { $n } Einträge ändern sich
} hier, und { $there } an Ihren Orten beim nächsten Abgleich
history-undone = { $n ->
    [one] Rückgängig gemacht: 1 Eintrag hier geändert
   *[other] Rückgängig gemacht: { $n } Einträge hier geändert
}
history-put-back = { $n ->
    [one] Zurückgeholt. Der nächste Abgleich bringt es auch an Ihre Orte zurück
   *[other] { $n } zurückgeholt. Der nächste Abgleich bringt sie auch an Ihre Orte zurück
}
history-restored = { $n ->
    [one] 1 Eintrag zurückgeholt
   *[other] { $n } Einträge zurückgeholt
}
history-restore-unchanged = { $n ->
    [one] 1 Eintrag bleibt, wie er ist.
   *[other] { $n } Einträge bleiben, wie sie sind.
}
history-second-missing = Dieser Ordner ist gerade nicht erreichbar. { $n ->
    [one] 1 Kopie wartet
   *[other] { $n } Kopien warten
}
history-changes = { $n ->
    [one] 1 Eintrag
   *[other] { $n } Einträge
}
history-more = und { $n } weitere
history-log-well = Nummer { $number } · { $took } · { $n ->
    [one] 1 Nachricht
   *[other] { $n } Nachrichten
}, { $in } empfangen, { $out } gesendet
history-log-failed = Nummer { $number } · nicht zu Ende gekommen · { $n ->
    [one] 1 Nachricht
   *[other] { $n } Nachrichten
}

## Personen: Bearbeiten, Doppelte, Dateien
people-new = Neu
people-new-hint = Neue Person (Strg+N)
people-import = Datei hinzufügen (Strg+I)
people-import-why = Ziehen Sie eine Datei in dieses Fenster (vCard, Kalender, Tabelle) oder geben Sie an, wo sie liegt.
people-import-hint = Datei
people-import-use = Hinzufügen
import-title = { $file } hinzufügen
import-aside = Noch wird nichts geändert.
import-told = { $name }, in der Datei: { $told }
import-stays = { $field }: bleibt, wie es hier ist; was die Datei sagt, kommt in den Papierkorb
import-unread = { $n ->
    [one] 1 Eintrag ist nicht lesbar
   *[other] { $n } Einträge sind nicht lesbar
}
import-unread-line = Zeile { $line }: { $reason }
import-nameless = (ohne Namen)
import-safe = Alles lässt sich rückgängig machen.
import-safe-copy = Vorher entsteht eine Sicherheitskopie, und alles lässt sich rückgängig machen.
import-now = Hinzufügen
people-edit = Bearbeiten
people-versions = Verlauf
people-delete = Löschen
people-group-find = Alle in „{ $name }“
people-doubles-look = Ansehen
people-doubles-title = Das sieht nach derselben Person aus
people-doubles-aside = Ohne Ihr Wort wird nichts zusammengeführt, und es lässt sich rückgängig machen.
people-doubles-none = Es gibt keine Doppelten.
people-doubles-close = Zurück
people-doubles-gains = { $field }: { $value }
people-join = Zusammenführen
people-apart = Zwei verschiedene Personen
edit-title = Person bearbeiten
edit-title-new = Neue Person
edit-name = Name
edit-photo = Foto ändern…
edit-photo-remove = Entfernen
edit-photo-hint = Bild hierher ziehen oder Datei angeben
edit-photo-use = Benutzen
edit-phone = Telefon
edit-mail = E-Mail
edit-web = Webseite
edit-chat = Chat
edit-address = Adresse
edit-add-phone = Nummer hinzufügen
edit-add-mail = E-Mail-Adresse hinzufügen
edit-add-web = Webseite hinzufügen
edit-add-chat = Chat-Adresse hinzufügen
edit-add-address = Adresse hinzufügen
edit-street = Straße
edit-extended = Gebäude, Stock
edit-po-box = Postfach
edit-postcode = Postleitzahl
edit-city = Ort
edit-region = Region
edit-country = Land
edit-remove = Das entfernen
edit-day-hint = Tag.Monat.Jahr
edit-day-wrong = Das ist kein Datum. Schreiben Sie es wie 3.3.1961, oder 3.3. ohne Jahr.
edit-group-add = hinzufügen…
edit-group-remove = Aus dieser Gruppe nehmen
edit-more = Alle Felder zeigen
edit-less = Weniger Felder zeigen
edit-save = Speichern
edit-goes-nowhere = Bleibt auf diesem Computer
edit-keeps = { $name }: { $what }
edit-saved = { $name } ist gespeichert
edit-added = { $name } ist jetzt hier
edit-deleted = { $name } liegt im Papierkorb
edit-joined = Es ist jetzt ein Eintrag: { $name }
edit-apart = Es sind zwei verschiedene Personen
edit-import-nothing = In dieser Datei ist niemand
people-doubles = { $n ->
    [one] 1 Paar ist vielleicht doppelt
   *[other] { $n } Paare sind vielleicht doppelt
}
edit-goes = { $n ->
    [one] Geht beim nächsten Abgleich an 1 Ort
   *[other] Geht beim nächsten Abgleich an { $n } Orte
}
