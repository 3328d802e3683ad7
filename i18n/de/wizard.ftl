### The first-sync wizard, and a place's page. Keys begin with the name of their screen.

home-set-up = Einrichten…
home-place = Einzelheiten…
wizard-title = Ein Telefon verbinden
wizard-title-account = Ein Online-Konto hinzufügen
wizard-title-name = { $name } verbinden
wizard-step = Schritt { $step } von { $steps }
wizard-step-name = Schritt { $step } von { $steps } · { $name }
wizard-step-find = Finden
wizard-step-pair = Koppeln
wizard-step-choose = Wählen
wizard-step-copy = Kopie
wizard-step-compare = Vergleich
wizard-step-decide = Entscheiden
wizard-step-preview = Vorschau
wizard-step-write = Schreiben
wizard-step-done = Fertig
wizard-close = Schließen
wizard-back = Zurück
wizard-next = Weiter
wizard-open = Datei öffnen
wizard-compare = Vergleichen
wizard-copy-now = Kopien anlegen
wizard-show-preview = Vorschau zeigen
wizard-write = Jetzt schreiben
wizard-write-again = Noch einmal versuchen
wizard-finish = Fertigstellen
wizard-promise = Vor Schritt 8 wird nichts geändert.
wizard-promise-reading = Es wird nur gelesen. Vor Schritt 8 wird nichts geändert.
wizard-promise-decide = Noch ist nichts geändert. Als Nächstes kommt die Vorschau.
wizard-promise-preview = Mehr geschieht nicht, und im Verlauf lässt sich alles rückgängig machen.
wizard-promise-write = Die Sicherheitskopien sind angelegt. Reißt die Verbindung ab, geht es dort weiter, wo sie endete.
wizard-promise-done = Sie können diesen Abgleich im Verlauf rückgängig machen.
wizard-find = Wie ist es verbunden?
wizard-way-port = Kabel oder Adresse
wizard-way-port-how = Stecken Sie es an und wählen Sie am Telefon PC Suite oder Telefonmodus.
wizard-way-dial-in = Das Telefon ruft an
wizard-way-dial-in-how = Über das Heimnetz, aus seinem eigenen Menü: Einstellungen, dann Synchronisieren.
wizard-way-account = Ein Online-Konto
wizard-way-account-how = Ein SyncML-Konto bei einem Server, den Sie schon nutzen.
wizard-way-sample = Nur zum Ansehen: das Probetelefon
wizard-way-sample-how = Ein erdachtes Telefon mit ein paar Personen, neben einem erdachten Adressbuch.
wizard-way-file = Eine Kontakte- oder Kalenderdatei
wizard-way-file-how = Nimmt auf, was darin steht, ein einziges Mal.
wizard-ports = Angesteckt oder gekoppelt
wizard-looking = Wird gesucht…
wizard-look-again = Noch einmal suchen
wizard-ports-none = Noch ist nichts angesteckt
wizard-ports-none-cable = Stecken Sie das Kabel an beiden Enden an und schalten Sie das Telefon ein. Ein Kabel, das nur lädt, wird nie gefunden.
wizard-ports-none-mode = Fragt das Telefon, wofür das Kabel ist, wählen Sie PC Suite oder Telefonmodus.
wizard-ports-none-rights = An fehlenden Rechten liegt es nicht: Auch ein Kabel, das Sie noch nicht verwenden dürfen, steht hier und sagt, was zu tun ist.
wizard-ports-watching = Solange diese Seite offen ist, sucht Cordial weiter.
wizard-port-ready = bereit
wizard-port-paired = gekoppelt
wizard-port-known = schon verbunden
wizard-port-not-allowed = noch nicht erlaubt
wizard-port-not-allowed-how = Ihr Konto braucht Zugang zu seriellen Leitungen (Gruppe dialout oder uucp). Wer diesen Computer betreut, kann ihn geben; er gilt nach der nächsten Anmeldung.
wizard-port-in-use = in Gebrauch
wizard-port-in-use-how = Ein anderes Programm hält es fest: oft eine Modemverwaltung oder ein anderes Telefonprogramm. Schließen Sie dieses Programm.
wizard-port-unusable = nicht verwendbar
wizard-port-other = Ein anderer Anschluss oder eine Adresse
wizard-address = Anschluss oder Adresse
wizard-address-hint = /dev/ttyUSB0
wizard-address-how = Ein serieller Anschluss wie /dev/ttyUSB0 oder COM3, oder eine Adresse mit Port wie 192.168.1.5:2000.
wizard-dial-in-how = Auf der nächsten Seite steht, was Sie in das Telefon eingeben.
wizard-account-how = Viele Server wollen die ganze E-Mail-Adresse als Benutzernamen. Vor den Sicherheitskopien wird nichts gesendet.
wizard-file = Datei
wizard-file-hint = /home/anna/kontakte.vcf
wizard-file-how = Personen als .vcf, Termine als .ics oder .vcs.
wizard-server = Welcher Server?
wizard-server-other = Ein anderer
wizard-server-address = Adresse des Servers
wizard-server-address-hint = sync.beispiel.de
wizard-user = Benutzername
wizard-user-hint = anna@beispiel.de
wizard-password = Passwort
wizard-nothing = { "" }
wizard-name = Wie es heißen soll
wizard-name-hint = wenn Sie möchten
wizard-a-phone = Mein Telefon
wizard-an-account = Mein Konto
wizard-opened = { $n ->
    [one] { $n } Eintrag wurde aufgenommen, { $bad } waren nicht lesbar.
   *[other] { $n } Einträge wurden aufgenommen, { $bad } waren nicht lesbar.
}
wizard-type = Geben Sie das in das Telefon ein
wizard-type-where = Manche Telefone fragen nach der ganzen Adresse in einer Zeile.
wizard-type-address = Serveradresse
wizard-type-port = Port
wizard-type-url = Adresse in einer Zeile
wizard-type-url-how = nur wenn das Telefon keine Zeile für den Port hat
wizard-type-user = Benutzername
wizard-type-user-how = alles klein geschrieben
wizard-type-password = Passwort
wizard-type-password-how = nur Ziffern, schnell getippt; ohne die Lücken
wizard-type-folders = Personen, Kalender, Aufgaben, Notizen
wizard-eye-show = Passwort zeigen
wizard-eye-hide = Passwort verbergen
wizard-copy = Kopieren
wizard-called = Das Telefon hat { $when } angerufen. Sie können weitermachen.
wizard-waiting-call = Es wird auf den ersten Anruf des Telefons gewartet. Starten Sie ihn am Telefon: Synchronisieren. Es wird dann nur gelesen; Sie können auch jetzt schon weitermachen.
wizard-pair = Ist das Ihr Telefon?
wizard-pair-how = Fragt das Telefon, ob dieser Computer sich verbinden darf, sagen Sie Ja. Bietet es „immer erlauben“ an, sagen Sie auch dazu Ja.
wizard-pair-account = Ist das Ihr Konto?
wizard-pair-account-how = Der Server wird zum ersten Mal gefragt, wenn die Sicherheitskopien angelegt werden.
wizard-choose = Was soll gleich gehalten werden?
wizard-choose-how = Was Sie weglassen, bleibt auf beiden Seiten, wie es ist.
wizard-n-here = { $n } hier
wizard-n-there = { $n } auf { $name }
wizard-period = Welche Termine?
wizard-period-all = Alle
wizard-period-3m = Von vor 3 Monaten bis in 2 Jahren
wizard-period-1y = Von vor 1 Jahr bis in 2 Jahren
wizard-period-1w = Von vor 1 Woche bis in 1 Jahr
wizard-period-how = Ältere Termine bleiben, wo sie sind. Keiner davon wird gelöscht.
wizard-copies = Vor allem anderen: drei Kopien
wizard-copies-aside = Sie können jederzeit zu diesem Augenblick zurück.
wizard-copies-later = Sie finden sie später im Verlauf unter Wiederherstellen. Diese ersten Kopien werden nie von selbst weggeworfen.
wizard-saved = gesichert { $when }
wizard-not-yet = noch nicht
wizard-not-now = jetzt nicht
wizard-waiting = wartet
wizard-reading = wird gelesen
wizard-nothing-here = noch nichts
wizard-reading-of = { $done } von { $total } gelesen
wizard-reading-n = { $n ->
    [one] { $n } Eintrag gelesen
   *[other] { $n } Einträge gelesen
}
wizard-was-read = Alles wurde gelesen und nichts geändert.
wizard-press-sync = Starten Sie jetzt den Abgleich am Telefon. Es wird nur gelesen.
wizard-will-be-read = wird gelesen, und nichts darauf geschrieben
wizard-second = Ein zweiter Ort
wizard-second-why = falls dieser Computer kaputtgeht
wizard-second-is = in Gebrauch
wizard-second-use = Benutzen
wizard-folder = Ordner auf einem anderen Datenträger
wizard-folder-hint = /media/anna/KINGSTON
wizard-not-read = Es wurde noch nicht alles gelesen. Gehen Sie einen Schritt zurück und lassen Sie noch einmal lesen; nichts wurde geändert.
wizard-comparing = { $name } wird gelesen und verglichen
wizard-comparing-how = Sobald alles da ist, sehen Sie, was gleich ist und was nicht.
wizard-compared = Beide Seiten im Vergleich
wizard-compared-how = Nichts wurde geändert.
wizard-same = { $n ->
    [one] { $n } ist auf beiden Seiten gleich
   *[other] { $n } sind auf beiden Seiten gleich
}
wizard-differ = { $n ->
    [one] { $n } unterscheidet sich
   *[other] { $n } unterscheiden sich
}
wizard-only-there = { $n ->
    [one] { $n } ist nur auf { $name }
   *[other] { $n } sind nur auf { $name }
}
wizard-only-here = { $n ->
    [one] { $n } ist nur auf diesem Computer
   *[other] { $n } sind nur auf diesem Computer
}
wizard-may-be = { $n ->
    [one] { $n } Paar ist vielleicht dieselbe Person
   *[other] { $n } Paare sind vielleicht dieselbe Person
}
wizard-cmp-same = { $n ->
    [one] { $n } ist gleich
   *[other] { $n } sind gleich
}
wizard-cmp-differ = { $n ->
    [one] { $n } unterscheidet sich
   *[other] { $n } unterscheiden sich
}
wizard-cmp-there = { $n ->
    [one] { $n } ist nur auf { $name }
   *[other] { $n } sind nur auf { $name }
}
wizard-cmp-here = { $n ->
    [one] { $n } nur auf diesem Computer
   *[other] { $n } nur auf diesem Computer
}
wizard-decide = Wie sollen sie gleich werden?
wizard-empty-here = Auf diesem Computer ist noch nichts, also gibt es nichts zu entscheiden: Alles von { $name } kommt hierher.
wizard-empty-there = Auf { $name } ist noch nichts, also gibt es nichts zu entscheiden: Alles von diesem Computer geht dorthin.
wizard-join = Beide zusammenführen
wizard-replace-there = Ersetzen, was auf { $name } ist
wizard-replace-here = Ersetzen, was auf diesem Computer ist
wizard-recommended = empfohlen · { $n } gelöscht
wizard-after-each = danach auf jeder Seite
wizard-after = danach { $there } auf { $name }, { $here } hier
wizard-n-erased = { $n ->
    [one] { $n } gelöscht
   *[other] { $n } gelöscht
}
wizard-n-new = { $n ->
    [one] { $n } neu
   *[other] { $n } neu
}
wizard-n-changed = { $n ->
    [one] { $n } geändert
   *[other] { $n } geändert
}
wizard-no-change = keine Änderung
wizard-perhaps = { $n ->
    [one] { $n } Paar ist vielleicht dieselbe Person.
   *[other] { $n } Paare sind vielleicht dieselbe Person.
}
wizard-perhaps-how = Sie bleiben, wie sie sind. Sie entscheiden später, unter Klären.
wizard-names = Sehen diese Namen richtig aus?
wizard-names-how = Wenn nicht, gehen Sie zurück und schließen Sie: Nichts wurde geändert.
wizard-preview = Das wird geschehen
wizard-preview-how = Sonst nichts, und nichts, bevor Sie es sagen.
wizard-more = { $n ->
    [one] und { $n } weiterer
   *[other] und { $n } weitere
}
wizard-full = Jede Änderung ansehen
wizard-writing = Es wird auf { $name } und hier geschrieben
wizard-press-again = Drücken Sie jetzt am Telefon noch einmal auf Synchronisieren. Vorher wird nichts geschrieben.
wizard-write-waits = Es ist noch nicht zu Ende geschrieben. Was da ist, ist sicher; der Rest folgt, und nichts wird verdoppelt.
wizard-done = Fertig
wizard-done-what = { $what } werden von nun an auf beiden Seiten gleich gehalten.
wizard-done-nothing = Beide werden von nun an gleich gehalten.
wizard-lacks = { $n ->
    [one] { $n } Sache ließ sich dort nicht behalten:
   *[other] { $n } Sachen ließen sich dort nicht behalten:
}
wizard-done-aside = Beide erzählen jetzt dieselbe Geschichte.
place-title = Ort
place-continue = Ersten Abgleich fortsetzen
place-both-ways = zusammenführen
place-off = aus
place-reached = Erreichbar unter
place-model = Modell
place-firmware = Firmware
place-user = Benutzername
place-written = Spricht
place-holds = Was es fassen kann
place-speaks = Wie es spricht
place-numbers = Nummern je Person
place-longest = Längster Nachname
place-photos = Fotos
place-no-limit = keine Grenze bekannt
place-n = { $n }
place-n-letters = { $n ->
    [one] { $n } Buchstabe
   *[other] { $n } Buchstaben
}
place-yes = ja
place-no = nein
place-runs = Letzte Abgleiche
place-run-done = { $n ->
    [one] { $n } Änderung
   *[other] { $n } Änderungen
}
place-run-stopped = von Ihnen angehalten
place-run-away = die Verbindung riss ab
place-run-failed = brauchte Sie
place-check-title = Stimmt etwas nicht?
place-check-how = Neun Punkte werden von Anfang bis Ende geprüft. Nichts wird geschrieben.
place-check = Prüfen
place-checking = Wird geprüft…
place-check-address = Unter der Adresse antwortet jemand
place-check-service = Wer dort antwortet, kann abgleichen
place-check-login = Benutzername und Passwort stimmen
place-check-device = Dieser Computer wird angenommen
place-check-folders = Die Ordner heißen, wie wir sie nennen
place-check-kinds = Es hat Platz für das, was gleich gehalten wird
place-check-form = Beide verstehen die Einträge des anderen
place-check-copies = Sicherheitskopien lassen sich anlegen
place-check-log = Was gesagt wird, steht im Protokoll
place-check-some = { $n ->
    [one] { $n } Eintrag wird dort nicht angenommen. Der Rest geht durch.
   *[other] { $n } Einträge werden dort nicht angenommen. Der Rest geht durch.
}
place-mark-good = in Ordnung
place-mark-bad = falsch
place-mark-untried = nicht geprüft
place-mark-unknown = nicht bekannt
place-mark-running = wird geprüft
place-check-unknown = Nur das Telefon kann einen Abgleich beginnen. Starten Sie dort einen; dann lässt sich das sagen.
place-rename = Umbenennen…
place-new-name = Neuer Name
place-new-phone = Durch ein anderes Telefon ersetzen…
place-new-phone-how = Das neue Telefon nimmt diesen Platz ein. Alle, die hier bekannt sind, werden darauf erkannt, und niemand wird verdoppelt. Ein erster Abgleich zeigt alles vorher. Geben Sie dial-in für ein Telefon ein, das anruft.
place-new-phone-do = Dieses Telefon nehmen
place-remove = Aus Cordial entfernen…
place-remove-ask = { $name } aus Cordial entfernen?
place-remove-safe = Dort und auf diesem Computer wird nichts gelöscht. Wenn Sie es wieder hinzufügen, vergleicht Cordial alles einmal.
place-remove-yes = Entfernen
place-keep = Behalten
