### Klären und Vorschau. Schlüssel beginnen mit dem Namen ihrer Seite.

review-title = Klären
review-count = { $n ->
    [one] Eine Sache wartet auf Ihre Entscheidung
   *[other] { $n } Dinge warten auf Ihre Entscheidung
}
review-back = Alle Fragen
review-people = { $n ->
    [one] 1 Person
   *[other] { $n } Personen
}
review-events = { $n ->
    [one] 1 Termin
   *[other] { $n } Termine
}
review-tasks = { $n ->
    [one] 1 Aufgabe
   *[other] { $n } Aufgaben
}
review-notes = { $n ->
    [one] 1 Notiz
   *[other] { $n } Notizen
}
review-row-fields = { $n ->
    [one] 1 Feld verschieden
   *[other] { $n } Felder verschieden
}
review-row-gone = geändert, gelöscht
review-row-same = dieselbe Person?
review-row-brake = etwas ist seltsam
review-brake-below = Etwas ist nicht wie vorher. Sehen Sie nach, bevor es weitergeht.
review-done-brake = Ihre Antwort ist gemerkt.
review-row-held = würden gelöscht
review-nothing = Nichts wartet auf Sie
review-nothing-aside = Wenn zwei Orte sich nicht einig sind, werden Sie hier gefragt. Niemand entscheidet für Sie.
review-find = Doppelte suchen
review-looking = Doppelte werden gesucht…
review-looking-aside = Jeder Eintrag wird mit jedem verglichen. Geändert wird nichts.
review-no-doubles = Keine Doppelten gefunden
review-no-doubles-aside = Niemand hier sieht aus wie jemand anderes.
review-rules = Ab dem nächsten Abgleich, wenn beide Orte dasselbe geändert haben:
review-rules-now = Haben beide es geändert:
review-rule-ask = Mich jedes Mal fragen
review-rule-newest = Immer das Neueste nehmen
review-rule-here = Immer diesen Computer nehmen
review-rule-peer = Immer den anderen Ort nehmen
review-rule-both = Beides behalten, wo es geht
review-rule-done-ask = Sie werden jedes Mal gefragt.
review-rule-done-newest = Ab dem nächsten Abgleich gilt das Neueste.
review-rule-done-here = Ab dem nächsten Abgleich gilt dieser Computer.
review-rule-done-peer = Ab dem nächsten Abgleich gilt der andere Ort.
review-rule-done-both = Ab dem nächsten Abgleich bleibt beides, wo es geht.
review-fields-below = Auf { $name } und hier verschieden geändert. Bemerkt { $when }.
review-result = Ergebnis
review-on-both = an beiden Orten
review-choose = bitte wählen
review-empty = leer
review-both = Beide behalten
review-before = vorher: { $value }
review-before-nothing = vorher: leer
review-a-photo = ein Foto
review-this-photo = das gewählte Foto
review-edit = Bearbeiten…
review-written = Fertig
review-same-on-both = { $value } an beiden Orten
review-all-from = Alles von { $name }
review-all-here = Alles von diesem Computer
review-two-people = Als zwei Personen behalten
review-two-records = Als zwei Einträge behalten
review-later = Später
review-use = Dieses Ergebnis nehmen
review-open-fields = { $n ->
    [one] Ein Feld wartet noch auf Ihre Wahl. Bis dahin behält jeder Ort seine Fassung.
   *[other] { $n } Felder warten noch auf Ihre Wahl. Bis dahin behält jeder Ort seine Fassung.
}
review-promise = Bis Sie entscheiden, behält jeder Ort seine Fassung. Sie können es jederzeit rückgängig machen.
review-also = { $n ->
    [one] Die andere Frage dieser Art genauso beantworten
   *[other] Die { $n } anderen Fragen dieser Art genauso beantworten
}
review-same-person = Ist das dieselbe Person?
review-same-thing = Ist das derselbe Eintrag?
review-joined = Zusammengeführt stünde da
review-join = Zusammenführen
review-apart = Zwei verschiedene Personen
review-apart-things = Zwei verschiedene Einträge
review-same-promise = Dass es zwei sind, wird für immer gemerkt. Das Zusammenführen lässt sich rückgängig machen.
review-gone-there = Sie haben „{ $title }“ hier geändert; auf { $name } wurde es gelöscht. Bemerkt { $when }.
review-gone-here = „{ $title }“ wurde auf { $name } geändert und hier gelöscht. Bemerkt { $when }.
review-keep = Behalten und zurücklegen
review-delete = Überall löschen
review-held-here = Auf diesem Computer zu löschen: { $what }
review-held-there = Auf { $name } zu löschen: { $what }
review-held-here-below = Auf { $name } sind sie verschwunden, bemerkt { $when }. Hier gibt es insgesamt { $of }; so viele auf einmal sind ungewöhnlich, deshalb wird gewartet.
review-held-there-below = Sie wurden auf diesem Computer gelöscht; { $name } hat sie noch. So viele auf einmal sind ungewöhnlich, deshalb wird seit { $when } gewartet.
review-held-ticked = { $n } von { $of } angehakt
review-put-back-there = { $n ->
    [one] Behalten und auf { $name } zurücklegen
   *[other] { $n } behalten und auf { $name } zurücklegen
}
review-put-back-here = { $n ->
    [one] Behalten und hier zurücklegen
   *[other] { $n } behalten und hier zurücklegen
}
review-delete-here = { $n ->
    [one] Hier auch löschen
   *[other] { $n } hier auch löschen
}
review-delete-there = { $n ->
    [one] Auf { $name } auch löschen
   *[other] { $n } auf { $name } auch löschen
}
review-held-promise = Alles andere ist schon erledigt. Was nicht angehakt ist, wartet weiter. Vor jedem Löschen wird eine Sicherheitskopie gemacht.
review-key-updown = ↑ ↓
review-key-leftright = ← →
review-key-b = B
review-key-e = E
review-key-enter = Enter
review-key-np = N P
review-key-space = Leertaste
review-key-ctrl-a = Strg A
review-key-field = Feld
review-key-place = Ort wählen
review-key-both = beide
review-key-edit = bearbeiten
review-key-use = Ergebnis nehmen
review-key-next = weiter, zurück
review-key-join = zusammenführen
review-key-keep = behalten
review-key-line = Zeile
review-key-tick = anhaken
review-key-all = alle
review-key-back = zurücklegen
review-done-fields = { $title }: geklärt. { $name } bekommt es beim nächsten Abgleich.
review-done-many = { $n } Fragen geklärt. { $name } bekommt die Antworten beim nächsten Abgleich.
review-done-two = { $title } sind jetzt zwei Einträge.
review-done-kept = { $title } bleibt und wird zurückgelegt.
review-done-deleted = { $title } ist überall gelöscht.
review-done-joined = { $title }: aus zweien wurde eins.
review-done-apart = Es sind zwei. Sie werden nicht noch einmal gefragt.
review-done-back = { $n ->
    [one] 1 Eintrag bleibt und wird zurückgelegt.
   *[other] { $n } Einträge bleiben und werden zurückgelegt.
}
review-done-happen = { $n ->
    [one] 1 Eintrag wird auf beiden Seiten gelöscht.
   *[other] { $n } Einträge werden auf beiden Seiten gelöscht.
}
review-undo = Rückgängig
review-undone = Rückgängig gemacht.
review-redone = Wiederholt.
review-undone-nothing = Das lässt sich nicht mehr rückgängig machen.
home-see-questions = { $n ->
    [one] Klären…
   *[other] { $n } Fragen klären…
}
home-see-held = Ansehen…
home-see-plan = Ansehen, was geschehen wird…
value-alarms = { $n ->
    [one] 1 Erinnerung
   *[other] { $n } Erinnerungen
}

preview-title = Was geschehen wird
preview-sum = { $n ->
    [0] Auf { $name } und diesem Computer ändert sich nichts.
    [one] 1 Änderung zwischen { $name } und diesem Computer.
   *[other] { $n } Änderungen zwischen { $name } und diesem Computer.
}
preview-on-here = Auf diesem Computer
preview-on-place = Auf { $name }
preview-side = { $place }: { $what }.
preview-tally = { $kinds } ({ $what })
preview-n-new = { $n } neu
preview-n-changed = { $n } geändert
preview-n-deleted = { $n } gelöscht
preview-joined = { $n ->
    [one] 1 Eintrag ist schon auf beiden Seiten gleich und wird verbunden, nicht verdoppelt.
   *[other] { $n } Einträge sind schon auf beiden Seiten gleich und werden verbunden, nicht verdoppelt.
}
preview-since = Verglichen { $when }. Noch ist nichts geschrieben.
preview-tab-all = Alles
preview-tab-deletions = Löschungen
preview-tab-waiting = Wartet
preview-search = Namen suchen
preview-none = Hier ist nichts zu tun.
preview-nothing-matches = Nichts passt zu „{ $text }“.
preview-deleted-here = Auf diesem Computer gelöscht
preview-deleted-there = Auf { $name } gelöscht
preview-changed-here = Auf diesem Computer geändert
preview-changed-there = Auf { $name } geändert
preview-added-here = Neu auf diesem Computer
preview-added-there = Neu auf { $name }
preview-held = Wartet auf Ihr Ja
preview-asked = Fragen an Sie
preview-same = Auf beiden Seiten gleich, verbunden
preview-kept = Bleibt, wie es ist
preview-before = Vorher
preview-after = Nachher
preview-waits-for-tick = wartet auf Ihren Haken
preview-numbers = { $n ->
    [one] 1 Nummer
   *[other] { $n } Nummern
}
preview-mails = { $n ->
    [one] 1 Mailadresse
   *[other] { $n } Mailadressen
}
preview-addresses = { $n ->
    [one] 1 Adresse
   *[other] { $n } Adressen
}
preview-why-new = neu · { $what }
preview-why-new-bare = neu
preview-why-new-because = neu: { $why }
preview-why-change = { $what } · { $why }
preview-why-gone-there = weil es auf { $name } gelöscht wurde
preview-why-gone-here = weil es auf diesem Computer gelöscht wurde
preview-why-delete = gelöscht: { $why }
preview-why-held-delete = würde gelöscht, wartet auf Ihr Ja: { $why }
preview-why-held = wartet auf Ihr Ja: { $why }
preview-why-ask = vielleicht jemand, den Sie schon haben; die Frage steht unter Klären
preview-why-keep = bleibt auf beiden Seiten: { $why }
preview-why-join = auf beiden Seiten gleich
preview-why-refused = bleibt hier; auf { $name } passt es nicht
preview-unticked = { $n ->
    [one] 1 Änderung ist nicht angehakt: Sie wartet und wird wieder angeboten.
   *[other] { $n } Änderungen sind nicht angehakt: Sie warten und werden wieder angeboten.
}
preview-promise = Nur was Sie hier sehen, wird getan. Vorher wird eine Sicherheitskopie beider Seiten gemacht.
preview-promise-phone = Drücken Sie nach Ihrem Ja auf { $name } noch einmal Synchronisieren. Vorher wird nichts geschrieben.
preview-approved = Sie haben Ja gesagt. Geschrieben wird beim nächsten Abgleich.
preview-approved-phone = Sie haben Ja gesagt. Drücken Sie jetzt auf { $name } noch einmal Synchronisieren.
preview-write = { $n ->
    [one] 1 Änderung ausführen
   *[other] { $n } Änderungen ausführen
}
preview-write-phone = { $n ->
    [one] 1 Änderung erlauben
   *[other] { $n } Änderungen erlauben
}
preview-not-yet = Noch nicht
preview-home = Zur Startseite
preview-gone = Es gibt keinen Plan mehr
preview-gone-aside = Er wurde geschrieben oder neu verglichen. Nichts wartet auf Ihr Ja.
preview-done-writing = { $name }: Ihre Änderungen werden geschrieben.
preview-done-phone = Drücken Sie jetzt auf { $name } noch einmal Synchronisieren. Vorher wird nichts geschrieben.
