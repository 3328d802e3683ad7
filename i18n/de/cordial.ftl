### Cordials Sätze. Schlüssel beginnen mit dem Namen ihrer Seite; alle Sprachen haben dieselben Schlüssel und Angaben.

## Verbinden
list-and = { $first } und { $last }
list-number = { $n }

## Tage und Uhrzeiten
time-at = um { $clock }
time-today = heute um { $clock }
time-yesterday = gestern um { $clock }
time-tomorrow = morgen um { $clock }
time-day-and-clock = { $day } um { $clock }
time-day-today = heute
time-day-yesterday = gestern
time-just-now = gerade eben
time-minutes-ago = { $n ->
    [one] vor 1 Minute
   *[other] vor { $n } Minuten
}
time-date-full = { $day }. { $month } { $year }
time-date-short = { $day }. { $month }
time-month-of-year = { $month } { $year }
time-month-1 = Januar
time-month-2 = Februar
time-month-3 = März
time-month-4 = April
time-month-5 = Mai
time-month-6 = Juni
time-month-7 = Juli
time-month-8 = August
time-month-9 = September
time-month-10 = Oktober
time-month-11 = November
time-month-12 = Dezember
time-weekday-1 = Montag
time-weekday-2 = Dienstag
time-weekday-3 = Mittwoch
time-weekday-4 = Donnerstag
time-weekday-5 = Freitag
time-weekday-6 = Samstag
time-weekday-7 = Sonntag
time-left-seconds = { $n ->
    [one] noch etwa 1 Sekunde
   *[other] noch etwa { $n } Sekunden
}
time-left-minutes = { $n ->
    [one] noch etwa 1 Minute
   *[other] noch etwa { $n } Minuten
}

## Arten von Einträgen
kind-people = Personen
kind-events = Kalender
kind-tasks = Aufgaben
kind-notes = Notizen
kind-count-people = { $n ->
    [one] 1 Person
   *[other] { $n } Personen
}
kind-count-events = { $n ->
    [one] 1 Termin
   *[other] { $n } Termine
}
kind-count-tasks = { $n ->
    [one] 1 Aufgabe
   *[other] { $n } Aufgaben
}
kind-count-notes = { $n ->
    [one] 1 Notiz
   *[other] { $n } Notizen
}

## Wie es um einen Ort steht
state-up-to-date = aktuell
state-behind = Änderungen warten
state-never = noch nie abgeglichen
state-waiting = wartet
state-syncing = gleicht ab
state-needs-you = braucht Sie
state-not-here = nicht da
state-paused = angehalten

## Der Rahmen des Fensters
frame-nav-home = Start
frame-nav-people = Personen
frame-search = Suchen
frame-search-clear = Suche leeren
frame-key-search = Strg F
frame-safe-empty = Noch kein Telefon und kein Konto. Nichts wird abgeglichen.
frame-safe-all = Alles aktuell
frame-safe-behind = Änderungen warten auf den nächsten Abgleich
frame-safe-never = Noch wurde nichts abgeglichen
frame-safe-away = Wartet, bis Ihre Geräte wieder da sind
frame-safe-needs = { $name } braucht Sie
frame-safe-needs-many = { $n ->
    [one] 1 Ort braucht Sie
   *[other] { $n } Orte brauchen Sie
}
frame-safe-syncing = Abgleich mit { $name }
frame-safe-next = nächster Abgleich { $when }
frame-safe-copy = letzte Sicherheitskopie { $when }
frame-loading = Einen Moment…
frame-failed = Das konnte nicht gelesen werden
frame-try-again = Noch einmal versuchen
frame-no-screen = Es gibt keinen Bildschirm für ein Fenster. Alle Befehle gehen auch ohne: cordial --help zählt sie auf.
frame-no-window = Das Fenster konnte nicht geöffnet werden: { $why }

## Start
home-title-good = Alles ist aktuell
home-title-good-here = Alles, was da ist, ist aktuell
home-title-behind = Änderungen warten auf den nächsten Abgleich
home-title-needs = { $n ->
    [1] Ein Ort braucht Sie
    [2] Zwei Orte brauchen Sie
    [3] Drei Orte brauchen Sie
   *[other] { $n } Orte brauchen Sie
}
home-title-syncing = Abgleich mit { $name }
home-title-syncing-many = { $n ->
    [one] Abgleich mit einem Ort
   *[other] Abgleich mit { $n } Orten
}
home-title-away = Gerade ist nichts verbunden
home-title-never = Bereit für den ersten Abgleich
home-sub-good = Nichts wartet auf Sie.
home-sub-last = Letzter Abgleich { $when }.
home-sub-waits-for = { $n ->
    [one] 1 Änderung wartet auf { $name }.
   *[other] { $n } Änderungen warten auf { $name }.
}
home-sub-waits-places = { $n ->
    [one] 1 Änderung wartet auf Ihre Geräte.
   *[other] { $n } Änderungen warten auf Ihre Geräte.
}
home-sub-waits = { $n ->
    [one] 1 Änderung wartet auf ein Gerät, das nicht da ist.
   *[other] { $n } Änderungen warten auf Geräte, die nicht da sind.
}
home-sub-needs = { $n ->
    [0] Nichts ist verloren.
    [1] Dem anderen geht es gut. Nichts ist verloren.
    [2] Den anderen beiden geht es gut. Nichts ist verloren.
   *[other] Den anderen { $n } geht es gut. Nichts ist verloren.
}
home-sub-syncing = Sie können weiterarbeiten.
home-sub-syncing-cable = Sie können weiterarbeiten. Lassen Sie das Telefon am Kabel.
home-sub-away = Alle Ihre Daten sind sicher auf diesem Computer.
home-sub-never = Nichts wird geändert, bevor Sie es gesehen haben.
home-sync-everything = Alles abgleichen
home-sync-now = Jetzt abgleichen
home-sync-on-phone = Starten Sie den Abgleich am Telefon.
home-stop = Sicher anhalten
home-stopping = Hält nach diesem Eintrag an…
home-stop-elsewhere = Dieser Abgleich wurde nicht in diesem Fenster gestartet. Halten Sie ihn dort an, wo er gestartet wurde, oder am Telefon.
home-add-phone = Telefon verbinden
home-add-account = Online-Konto hinzufügen
home-open-file = Kontakt- oder Kalenderdatei öffnen
home-try-sample = Mit Beispieldaten ausprobieren
home-just-looking = Nur mal schauen?
home-empty-title = Damit Ihr Telefon und dieser Computer dasselbe erzählen
home-empty-aside = Nichts wird geändert, bevor Sie es gesehen haben.
home-empty-how = Um Ihr eigenes Telefon hinzuzufügen, geben Sie dies in einem Terminal ein. Ein Telefon, das diesen Computer über das Netz anruft, bekommt --link dial-in.
home-this-computer = Dieser Computer
home-reach-cable = Kabel
home-reach-usb = USB-Kabel
home-reach-bluetooth = Bluetooth
home-reach-network = Internet
home-reach-dial-in = Das Telefon wählt sich ein
home-reach-virtual = Ein Beispieltelefon
home-last-sync = letzter Abgleich { $when }
home-next-sync = nächster { $when }
home-waits-turn = wartet, bis es dran ist
home-room = von { $n } auf dem Telefon
home-since = ab { $month }
home-off = aus
home-changes-new = { $n } neu
home-changes-changed = { $n } geändert
home-changes-deleted = { $n } gelöscht
home-last-seen = Zuletzt gesehen: { $day }.
home-changes-wait = { $n ->
    [one] 1 Änderung wartet darauf.
   *[other] { $n } Änderungen warten darauf.
}
home-return-plug = Gleicht sich ab, sobald Sie es anstecken.
home-return-self = Gleicht sich ab, sobald es wieder da ist.
home-return-you = Gleicht ab, wenn Sie es sagen.
home-stopped = { $n ->
    [one] Nach 1 Eintrag angehalten. Der Rest folgt beim nächsten Mal; nichts wird doppelt.
   *[other] Nach { $n } Einträgen angehalten. Der Rest folgt beim nächsten Mal; nichts wird doppelt.
}
home-went-away = Die Verbindung brach bei Eintrag { $n } ab. Alles davor ist auf beiden Seiten sicher.
home-moving-now = gerade { $name }
home-what-phone-says = Was das Telefon sagt
home-details = Technische Einzelheiten
home-password-save = Verbinden
home-password-cancel = Abbrechen
home-toast-none = { $name }: war schon alles gleich
home-toast-done = { $n ->
    [one] { $name }: 1 Änderung zusammengeführt
   *[other] { $name }: { $n } Änderungen zusammengeführt
}

## Die Schritte eines Abgleichs
phase-safety-copy = Sicherheitskopie
phase-connecting = Verbinden
phase-receiving = Empfangen
phase-receiving-people = Personen empfangen
phase-receiving-events = Termine empfangen
phase-receiving-tasks = Aufgaben empfangen
phase-receiving-notes = Notizen empfangen
phase-sending = Senden
phase-sending-people = Personen senden
phase-sending-events = Termine senden
phase-sending-tasks = Aufgaben senden
phase-sending-notes = Notizen senden
phase-finishing = Abschließen
phase-done-of = { $done } von { $total }
phase-done = { $done } bisher
phase-step-of = Schritt { $step } von { $steps } · { $name }

## Personen
people-title = Personen
people-search = Tippen, um zu suchen…
people-found = { $n ->
    [0] Niemand
    [one] 1 Person
   *[other] { $n } Personen
}
people-none = Noch niemand hier
people-none-aside = Holen Sie Ihre Kontakte von einem Telefon oder Konto.
people-nobody = Niemand passt zu „{ $text }“
people-nobody-aside = Namen, Nummern, Adressen und Notizen wurden durchsucht.
people-choose = Wählen Sie links jemanden aus
people-back = Alle Personen
people-note = Notiz
people-groups = Gruppen
people-kept-in = Aufbewahrt in
people-kept-everything = alles
people-kept-everything-photo = alles, mit Foto
people-kept-except = alles außer { $list }
people-kept-not-yet = kommt beim nächsten Abgleich dorthin
people-lacks-photo = Foto
people-lacks-note = Notiz
people-lacks-dates = Tagen
people-lacks-addresses = Anschriften
people-lacks-groups = Gruppen
people-lacks-company = Firma
people-lacks-web = Webseite
people-lacks-chat = Chat-Adresse
people-lacks-nickname = Spitzname
people-lacks-numbers = { $n ->
    [one] 1 Nummer
   *[other] { $n } Nummern
}
people-lacks-mails = { $n ->
    [one] 1 E-Mail-Adresse
   *[other] { $n } E-Mail-Adressen
}
people-years = { $n ->
    [one] 1 Jahr
   *[other] { $n } Jahre
}
people-no-year = ohne Jahr

## Wörter neben den Nummern
label-phone = Telefon
label-mobile = Mobil
label-home = Privat
label-work = Arbeit
label-fax = Fax
label-pager = Pager
label-other = Weitere
label-mail = E-Mail
label-mail-home = E-Mail, privat
label-mail-work = E-Mail, Arbeit
label-address = Anschrift
label-address-home = Privat
label-address-work = Arbeit
label-web = Web
label-chat = Chat
label-birthday = Geburtstag
label-anniversary = Jahrestag
label-nickname = Spitzname
label-photo = Foto
label-company = Firma
label-name = Name

## Störungen und was hilft
trouble-password = Das Passwort wurde { $when } abgelehnt.
trouble-password-prompt = Passwort für { $name }
trouble-password-enter = Passwort eingeben…
trouble-identity = Dieser Server zeigt eine neue Identität.
trouble-identity-why = Sie wurde erneuert, oder jemand steht dazwischen.
trouble-identity-trust = Es ist meiner, merken
trouble-identity-refuse = Nicht verbinden
trouble-waiting-here = { $n ->
    [0] Ihre Daten sind sicher.
    [one] Ihre Daten sind sicher; 1 Änderung wartet auf diesem Computer.
   *[other] Ihre Daten sind sicher; { $n } Änderungen warten auf diesem Computer.
}
trouble-nothing-sent = { $n ->
    [0] Nichts wurde gesendet.
    [one] Nichts wurde gesendet. 1 Änderung wartet auf diesem Computer.
   *[other] Nichts wurde gesendet. { $n } Änderungen warten auf diesem Computer.
}
trouble-deletions = { $n ->
    [one] 1 von { $all } Terminen würde auf diesem Computer gelöscht
   *[other] { $n } von { $all } Terminen würden auf diesem Computer gelöscht
}
trouble-deletions-why = Auf { $name } fehlen sie. Das ist ungewöhnlich, deshalb werden sie zurückgehalten.
trouble-deletions-safe = { $n ->
    [one] Er ist noch hier. Sicherheitskopie: { $when }.
   *[other] Alle { $n } sind noch hier. Sicherheitskopie: { $when }.
}
trouble-deletions-keep = Behalten und aufs Telefon zurückholen
trouble-deletions-delete = Auch hier löschen
trouble-later = Später entscheiden
trouble-plan = { $name } wurde gelesen und verglichen. Noch wurde nichts geschrieben.
trouble-plan-joined = { $n ->
    [one] 1 Person ist auf beiden; sie wird zusammengeführt, nicht verdoppelt.
   *[other] { $n } Personen sind auf beiden; sie werden zusammengeführt, nicht verdoppelt.
}
trouble-plan-safe = Nur was Sie hier sehen, wird getan, und erst nach Ihrem Ja.
trouble-plan-do = So machen
trouble-plan-again = Noch einmal vergleichen
trouble-plan-more = … und { $n } weitere
trouble-held-here = { $n ->
    [one] 1 Person würde auf diesem Computer gelöscht
   *[other] { $n } Personen würden auf diesem Computer gelöscht
}
trouble-held-here-why = Auf { $name } fehlen sie. Das ist ungewöhnlich, deshalb wird es zurückgehalten.
trouble-held-there = { $n ->
    [one] 1 Person würde auf { $name } gelöscht
   *[other] { $n } Personen würden auf { $name } gelöscht
}
trouble-held-there-why = Auf diesem Computer wurden sie gelöscht. { $name } hat sie noch; so viele auf einmal sind ungewöhnlich, deshalb wird es zurückgehalten.
trouble-held-safe = { $n ->
    [one] Sie ist noch da.
   *[other] Alle { $n } sind noch da.
}
trouble-held-keep = Auf beiden behalten
trouble-held-do = Löschen
trouble-both-changed = { $title } wurde auf { $name } und hier verschieden geändert.
trouble-edited-deleted = { $title } wurde auf einer Seite bearbeitet und auf der anderen gelöscht ({ $name }).
trouble-same-person = Ist { $title } auf { $name } jemand, den Sie hier schon haben?
trouble-question-safe = Beide Fassungen bleiben, bis Sie antworten.
trouble-question-more = { $n ->
    [one] Beide Fassungen bleiben, bis Sie antworten. Danach folgt noch 1 Frage.
   *[other] Beide Fassungen bleiben, bis Sie antworten. Danach folgen noch { $n } Fragen.
}
trouble-take-here = Nehmen, was hier steht
trouble-take-peer = Nehmen, was auf { $name } steht
trouble-take-both = Beides behalten
trouble-edited-keep = Behalten
trouble-edited-delete = Löschen
trouble-same-yes = Dieselbe Person
trouble-same-no = Zwei Personen
trouble-refused = { $n ->
    [one] { $name } nimmt 1 Person nicht so, wie sie hier ist
   *[other] { $name } nimmt { $n } Personen nicht so, wie sie hier sind
}
trouble-refused-safe = { $n ->
    [one] Hier ist sie sicher; wenn sie sich ändert, wird es wieder versucht.
   *[other] Hier sind sie sicher; wenn sie sich ändern, wird es wieder versucht.
}
trouble-refused-again = Noch einmal versuchen
refusal-too-large = { $name } nimmt { $title } nicht: Das ist zu groß dafür.
refusal-unfit = { $name } nimmt { $title } nicht: Die Form wird dort nicht verstanden.
refusal-not-allowed = { $name } nimmt { $title } nicht: Das ist dort nicht erlaubt.
refusal-failed = { $name } nimmt { $title } nicht: Es misslingt dort jedes Mal (Code { $code }).
refusal-delete = { $name } löscht { $title } nicht (Code { $code }).
refusal-safe = Was { $name } nicht nimmt, bleibt hier, wie es ist. Wieder versucht wird es, wenn es sich ändert, oder mit „cordial sync --mode slow“.
trouble-run-failed = Der letzte Abgleich mit { $name } kam nicht zu Ende ({ $when }).
trouble-run-safe = Was ankam, ist behalten; nichts ist verloren und nichts wird verdoppelt.
trouble-retry = Noch einmal versuchen

## What went wrong, and what to do
error-no-such-peer = Kein Ort heißt „{ $name }“.
remedy-no-such-peer = „cordial peer list“ zeigt die Namen.
error-peer-exists = Einen Ort namens „{ $name }“ gibt es schon.
remedy-peer-exists = Wählen Sie einen anderen Namen, oder ändern Sie diesen Ort mit „cordial peer set“.
error-user-taken = Der Benutzername „{ $user }“ gehört zu einem anderen Ort.
remedy-user-taken = Wählen Sie einen anderen; mehrere Telefone teilen sich einen Zugang mit „--accept-new-devices“.
error-bad-link = „{ $link }“ ist kein Weg zu einem Telefon.
remedy-bad-link = Schreiben Sie serial:/dev/ttyUSB0, tcp:HOST:PORT oder dial-in.
error-bad-name = Ein Ort braucht einen Namen, in einer Zeile.
remedy-bad-name = Geben Sie ihm einen Namen ohne Zeilenumbrüche und andere unsichtbare Zeichen. Nichts wurde geändert.
error-bad-address = „{ $url }“ ist keine Adresse eines Servers.
remedy-bad-address = Schreiben Sie sie ganz, etwa https://sync.example.org/syncml; für einen Computer im eigenen Netz http:// und seinen Namen. Nichts wurde geändert.
error-password-gone = Das Passwort von { $name } ist nicht mehr im Schlüsselbund.
remedy-password-gone = Geben Sie es noch einmal ein: im Fenster mit „Passwort eingeben…“ oder mit „cordial peer set NAME --password-stdin“. Nichts wurde gesendet oder geändert.
error-call-password-gone = Das Passwort, mit dem { $name } anruft, ist nicht mehr im Schlüsselbund.
remedy-call-password-gone = Wählen Sie auf seiner Seite „Durch ein anderes Telefon ersetzen…“ und geben Sie dial-in ein: Dasselbe Telefon bekommt dann ein neues Passwort, und niemand wird verdoppelt. Nichts wurde geändert.
error-no-room = Für { $path } ist kein Platz mehr.
remedy-no-room = Nichts Halbes blieb zurück, und Ihre Daten sind, wie sie waren. Schaffen Sie dort Platz oder nehmen Sie einen anderen Datenträger, dann noch einmal.
error-usage = Der Befehl ist nicht vollständig.
remedy-usage = „cordial --help“ zeigt alle Befehle, und --help hinter einem, was er annimmt. Nichts wurde getan.
error-no-such-profile = Keine Art von Telefon heißt „{ $id }“.
remedy-no-such-profile = Lassen Sie --profile weg; das Telefon sagt selbst, was es ist.
error-bad-setting = Die Einstellung „{ $key }“ nimmt „{ $value }“ nicht an.
remedy-bad-setting = „cordial peer set --help“ zeigt, was einstellbar ist. Nichts wurde geändert.
error-no-such-record = Nichts hat die Nummer { $id }.
remedy-no-such-record = Vielleicht wurde es gelöscht; „list“ zeigt, was da ist.
error-no-such-conflict = Keine Frage hat die Nummer { $n }.
remedy-no-such-conflict = Vielleicht ist sie erledigt; „cordial conflicts list“ zeigt die offenen.
error-no-such-held = Nichts Wartendes hat die Nummer { $n }.
remedy-no-such-held = „cordial held list“ zeigt, was wartet.
error-no-such-run = Der Verlauf hat keine Nummer { $n }.
remedy-no-such-run = „cordial history“ zeigt die Nummern.
error-no-such-archived = Nichts im Archiv hat die Nummer { $id }.
remedy-no-such-archived = „cordial archive list“ zeigt die Nummern.
error-still-there = „{ $title }“ ist noch auf { $name }.
remedy-still-there = Nur was { $name } nicht mehr hat, kann zurück. Ist es dort verloren gegangen, gleichen Sie zuerst ab.
error-place-is-gone = „{ $title }“ kam von { $name }; diesen Ort gibt es nicht mehr.
remedy-place-is-gone = Es bleibt hier. „cordial archive export“ schreibt es in eine Datei.
error-no-plan = Für { $name } wartet kein Plan.
remedy-no-plan = Gleichen Sie zuerst ab; ein erster Abgleich macht einen Plan und wartet auf Ihr Ja.
error-no-such-step = Der Plan hat keinen Schritt { $n }.
remedy-no-such-step = „cordial plan show“ zeigt die Schritte. Nichts wurde bestätigt.
error-no-such-field = Die Frage hat kein Feld „{ $field }“.
remedy-no-such-field = „cordial conflicts show“ zeigt die Felder. Nichts wurde beantwortet.
error-no-such-kind = „{ $kind }“ ist keine Art von Eintrag.
remedy-no-such-kind = Schreiben Sie contacts.
error-cannot-call = { $name } ruft diesen Computer an und kann nicht angerufen werden.
remedy-cannot-call = Starten Sie den Abgleich am Telefon. Ihr Wunsch ist für den nächsten Anruf gemerkt.
error-peer-busy = { $name } wird schon abgeglichen (Prozess { $pid }).
remedy-peer-busy = Warten Sie, bis das fertig ist. Nichts wurde geändert.
error-unreadable = { $source }, Zeile { $line }: { $reason }
remedy-unreadable = Der Rest wurde übernommen; nichts ging verloren. Berichtigen Sie diesen Eintrag und versuchen Sie es noch einmal.
remedy-unreadable-nothing = Daraus wurde nichts übernommen; nichts wurde geändert. Berichtigen Sie diesen Eintrag und versuchen Sie es noch einmal.
error-unreadable-file = { $source }: { $reason }
remedy-unreadable-file = Nichts wurde geändert.
unread-outside = Text außerhalb eines Eintrags
unread-empty = ein Eintrag, der nichts sagt
unread-too-large = ein zu großer Eintrag
unread-not-of-its-type = weder eine Person noch ein Termin, eine Aufgabe oder eine Notiz
unread-nothing = darin sind keine Einträge
unread-nothing-of = darin ist nichts für „{ $kind }“
unread-no-columns = ihre erste Zeile sagt nicht, was in den Spalten steht. Schreiben Sie eine Zeile darüber, die es sagt, und übernehmen Sie die Datei noch einmal. Bei einer Datei von Palm Desktop: { $what }
unread-cut-entry = die Datei endet mitten in diesem Eintrag ({ $what })
unread-cut-file = die Datei endet vor dem Ende ihres Kalenders: vielleicht fehlt etwas
unread-not-one = genau ein Eintrag wird erwartet
unread-no-such-photo = zu diesem sha256 ist kein Bild hier; geben Sie seine Bytes als Base64 in „data“ an oder lassen Sie das Foto weg
error-no-such-format = „{ $format }“ ist kein Format, das wir schreiben.
remedy-no-such-format = Schreiben Sie vcard21, vcard30, vcard40 oder csv für Personen, ical20 oder vcal10 für Termine und Aufgaben, text oder vnote für Notizen, oder sif.
error-no-such-copy = Keine Sicherheitskopie hat die Nummer { $n }.
remedy-no-such-copy = „cordial backup list“ zeigt die Nummern.
error-no-safety-copy = In { $path } konnte keine Sicherheitskopie angelegt werden: { $reason }
remedy-no-safety-copy = Nichts wurde geschrieben, weder hier noch anderswo: Ohne Sicherheitskopie wird nicht synchronisiert. Schaffen Sie Platz oder erlauben Sie Cordial, dort zu schreiben, und synchronisieren Sie noch einmal.
error-damaged-copy = Die Sicherheitskopie { $path } ist beschädigt: { $reason }
remedy-damaged-copy = Nichts wurde geändert. Nehmen Sie eine andere oder ihren Zwilling am zweiten Ort; „cordial backup list“ zeigt alle.
error-not-a-copy = { $path } ist keine Sicherheitskopie, die dieses Cordial lesen kann: { $reason }
remedy-not-a-copy = Nichts wurde geändert. Dateien mit Kontakten und Terminen fügen Sie mit „cordial contacts import“ und „cordial events import“ hinzu.
error-file = Die Datei { $path } ist nicht benutzbar: { $reason }
remedy-file = Nichts wurde geändert. Prüfen Sie den Namen und ob Sie sie öffnen dürfen.
cli-output-failed = Die Antwort ließ sich nicht auf die Standardausgabe schreiben: { $reason }. Prüfen Sie, wohin sie geht; vielleicht ist der Datenträger voll.
error-listen = Cordial kann nicht auf { $address } hören: { $reason }
remedy-listen = Wählen Sie einen anderen Port, oder beenden Sie das Programm, das ihn benutzt.
error-link-not-found = An { $link } ist nichts.
remedy-link-not-found = Stecken Sie das Telefon ein und schalten Sie es an, dann noch einmal. Nichts wurde geändert.
error-address-unreached = { $link } war nicht zu erreichen.
remedy-address-unreached = Prüfen Sie die Internetverbindung und die Adresse und gleichen Sie dann noch einmal ab. Was ankam, bleibt; nichts geht verloren und nichts wird verdoppelt.
error-link-no-permission = Dieses Konto darf { $link } nicht öffnen.
remedy-link-no-permission = Geben Sie Ihrem Konto Zugang zu seriellen Leitungen (Gruppe dialout), melden Sie sich neu an und gleichen Sie noch einmal ab. Nichts wurde geändert.
error-link-in-use = Ein anderes Programm benutzt { $link }.
remedy-link-in-use = Schließen Sie es (Modemverwaltung, anderes Telefonprogramm) und gleichen Sie noch einmal ab. Nichts wurde geändert.
error-link-timed-out = Das Telefon an { $link } hat nicht rechtzeitig geantwortet.
remedy-link-timed-out = Sehen Sie nach, ob es etwas fragt, dann noch einmal. Was ankam, ist behalten; nichts wird verdoppelt.
error-link-closed = Die Verbindung über { $link } ist abgerissen.
remedy-link-closed = Gleichen Sie noch einmal ab, wenn das Telefon wieder da ist. Was ankam, ist behalten; nichts ging verloren, nichts wird verdoppelt.
error-link-not-supported = { $link } ist auf diesem Computer noch nicht benutzbar.
remedy-link-not-supported = Nehmen Sie ein serielles Kabel, TCP, oder lassen Sie das Telefon anrufen.
error-link-other = { $link } hat versagt: { $detail }
remedy-link-other = Gleichen Sie noch einmal ab. Was ankam, ist behalten; nichts ging verloren, nichts wird verdoppelt.
error-peer-broke-rules = Das Telefon sagte etwas, das hier keinen Sinn ergibt: { $detail }
remedy-peer-broke-rules = Gleichen Sie noch einmal ab; passiert es wieder, zeigt „cordial log --raw“, was es sagte. Was ankam, ist behalten.
error-peer-refused = Das Telefon hat abgelehnt: { $detail }
remedy-peer-refused = Sehen Sie nach, ob es etwas fragt, dann noch einmal. Nichts ging verloren.
error-login-refused = Jemand rief mit falschem Namen oder Passwort an.
remedy-login-refused = Tippen Sie Namen und Passwort am Telefon noch einmal ein. Nichts wurde gelesen oder geändert.
error-account-login = { $server } lässt Namen oder Passwort nicht gelten.
remedy-account-login = Prüfen Sie beides und setzen Sie das Passwort neu mit „cordial peer set NAME --password-stdin“. Nichts wurde gelesen oder geändert.
error-account-password-wanted = { $server } verlangt das Passwort selbst, über eine Verbindung, die andere mitlesen können.
remedy-account-password-wanted = Nehmen Sie eine https-Adresse. Wenn Sie das Risiko tragen, setzen Sie auth=basic. Das Passwort wurde nicht gesendet; nichts wurde geändert.
error-no-password = Von der Standardeingabe kam kein Passwort.
remedy-no-password = Geben Sie es dort ein, in einer Zeile und ohne etwas anderes. Nichts wurde geändert.
error-not-an-account = „{ $name }“ ist kein Konto; es gibt kein Passwort zu ändern.
remedy-not-an-account = Ein Telefon, das sich einwählt, bekommt sein Passwort mit „cordial peer add phone“. Nichts wurde geändert.
error-account-device = { $server } scheitert an diesem Konto oder diesem Gerät (HTTP { $status }).
remedy-account-device = Prüfen Sie den Namen. Viele Server wollen ein Gerät erst kennen; dieses nennt sich { $device }. Nichts wurde geändert.
error-account-nothing-there = Unter { $server } antwortet kein SyncML-Server.
remedy-account-nothing-there = Prüfen Sie die Adresse, vor allem ihren Pfad. Nichts wurde geändert.
error-account-moved = { $server } schickt uns woandershin: { $to }
remedy-account-moved = Wenn Sie dieser Adresse trauen, setzen Sie sie als link. Dorthin wurde nichts gesendet.
error-account-no-database = { $server } hat keine Datenbank „{ $database }“ für { $kind ->
    [contacts] Kontakte
    [events] Termine
    [tasks] Aufgaben
   *[notes] Notizen
}.
remedy-account-no-database = Setzen Sie database.{ $kind } auf den richtigen Namen, oder gleichen Sie ohne diese Art ab. Alles andere ist abgeglichen.
error-account-no-databases = { $server } hat keine Datenbank für das Gewünschte.
remedy-account-no-databases = Setzen Sie die Namen seiner Datenbanken, etwa database.contacts. Nichts wurde geändert.
error-account-other = { $server } hat abgelehnt: { $detail }
remedy-account-other = Gleichen Sie später noch einmal ab. Was ankam, ist behalten; nichts ging verloren, nichts wird verdoppelt.
error-no-keyring = Dieser Computer bietet keinen Schlüsselbund für Passwörter ({ $detail }).
remedy-no-keyring = Setzen Sie auf einem Server CORDIAL_KEYRING=file:PFAD; die Datei ist nur für Sie lesbar, aber nicht verschlüsselt.
error-keyring = Der Schlüsselbund hat versagt: { $detail }
remedy-keyring = Entsperren Sie ihn und versuchen Sie es noch einmal. Nichts wurde geändert.
error-needs-yes = „{ $mode }“ kann löschen und geschieht nicht ohne Ja.
remedy-needs-yes = Sehen Sie es mit --preview an, dann fügen Sie --yes hinzu. Nichts wurde geändert.
error-script = Das Skript ist in Zeile { $line } falsch: { $reason }
remedy-script = Berichtigen Sie die Zeile; das Telefon wurde nicht gestartet.
error-cancelled = Sie haben den Abgleich angehalten.
remedy-cancelled = Was bisher geschah, bleibt; der nächste Abgleich macht den Rest.
error-newer-store = Ihre Daten wurden zuletzt von einem neueren Cordial benutzt.
remedy-newer-store = Installieren Sie jene Version wieder; diese fasst sie nicht an.
error-disk-full = Die Festplatte mit Ihren Daten ist voll.
remedy-disk-full = Nichts ist halb geschrieben und nichts verloren. Schaffen Sie Platz und versuchen Sie es noch einmal.
error-store-read-only = Ihre Daten lassen sich lesen, aber nicht ändern: { $detail }
remedy-store-read-only = Nichts wurde geändert. Prüfen Sie, ob der Ordner Ihnen gehört und sein Datenträger nicht schreibgeschützt ist.
error-disk-failed = Die Festplatte mit Ihren Daten hat nicht geantwortet, wie sie sollte: { $detail }
remedy-disk-failed = Nichts ist halb geschrieben. Prüfen Sie die Festplatte oder ihren Anschluss und versuchen Sie es noch einmal; bewahren Sie Sicherheitskopien auf einer anderen auf.
error-store-damaged = Die Datei mit Ihren Daten ist beschädigt: { $detail }
remedy-store-damaged = Nichts wurde geändert. „cordial repair“ rettet alles noch Lesbare in eine neue Datei und behält die beschädigte.
error-store-busy = Ein anderes Cordial schreibt schon zu lange.
remedy-store-busy = Nichts wurde geändert. Warten Sie, bis es fertig ist, oder schließen Sie es, und versuchen Sie es noch einmal.
error-ours = In Cordial selbst ging etwas schief: { $detail }
remedy-ours = Ihre Daten sind wie vor diesem Schritt. Versuchen Sie es noch einmal; bleibt es, melden Sie es bitte.

## The command line
cli-this-computer = diesem Computer
cli-never = nie
cli-no-window = Dieses Cordial hat kein Fenster; „cordial --help“ zeigt, was es kann.
cli-no-peers = Es gibt noch keinen Ort. Fügen Sie einen hinzu: „cordial peer add phone NAME --link …“.
cli-check-failed = { $n ->
    [one] { $name }: Ein Punkt stimmt nicht. Nichts wurde geschrieben; daneben steht, was zu tun ist.
   *[other] { $name }: { $n } Punkte stimmen nicht. Nichts wurde geschrieben; daneben steht, was zu tun ist.
}
cli-find-no-ports = Kein Kabel und kein Bluetooth-Anschluss gefunden. Stecken Sie das Telefon an oder nehmen Sie einen anderen Weg.
cli-find-known = Das ist { $name }.
cli-peer-added = { $name } ist hinzugefügt. Nichts ändert sich, bis Sie abgleichen.
cli-peer-set = { $name } ist eingestellt.
cli-peer-removed = { $name } ist entfernt. Weder dort noch hier wurde etwas gelöscht.
cli-peer-appeared = Ein neues Gerät hat angerufen: { $name }. Es ist nun ein eigener Ort.
cli-guard-off = Die Bremse gegen Massenlöschungen ist für { $name } aus.
cli-dial-in-head = { $name } ist hinzugefügt. Tippen Sie dies ins Telefon:
cli-dial-in-url = Adresse
cli-dial-in-user = Benutzername
cli-dial-in-password = Passwort
cli-dial-in-database = Datenbank für Personen
cli-dial-in-archive = Außerdem verwahrt
cli-dial-in-serve = Starten Sie dann „cordial serve“ und den Abgleich am Telefon.
cli-listening = Telefone erreichen diesen Computer unter { $url }. Strg+C beendet es.
cli-run-started = { $name } wird abgeglichen.
cli-run-ok = auf dem Stand
cli-run-ok-refused = { $n ->
    [one] fertig, aber 1 Eintrag wurde nicht genommen
   *[other] fertig, aber { $n } Einträge wurden nicht genommen
}
cli-run-unfinished = nicht beendet
cli-run-nothing = { $name }: nichts zu tun.
cli-run-nothing-else = { $name }: sonst nichts zu tun.
cli-run-here = Dieser Computer: { $added } neu, { $changed } geändert, { $deleted } gelöscht.
cli-run-peer = { $name }: { $added } neu, { $changed } geändert, { $deleted } gelöscht.
cli-run-archive = Archiv, { $shelf }: { $received } neu, { $changed } geändert, { $gone } nicht mehr auf { $name }, { $returned } dort wiederhergestellt, { $refused } dort abgelehnt.
cli-conflicts-wait = { $n ->
    [one] 1 Frage wartet
   *[other] { $n } Fragen warten
} auf Sie zu { $name }: „cordial conflicts list“.
cli-held-wait = { $n ->
    [one] 1 Schritt wartet
   *[other] { $n } Schritte warten
} auf Ihr Ja für { $name }: „cordial held list“.
cli-news-waits = { $n ->
    [one] 1 Änderung wartet
   *[other] { $n } Änderungen warten
} hier auf den nächsten Abgleich von { $name }.
cli-refused = { $n ->
    [one] 1 Eintrag
   *[other] { $n } Einträge
} konnte { $name } nicht nehmen oder waren hier unlesbar; nichts davon ist verloren.
cli-plan-head = { $name }: { $n ->
    [one] 1 Schritt
   *[other] { $n } Schritte
}
cli-repaired = Repariert. Die beschädigte Datei liegt in { $folder }. Es gibt jetzt:
cli-repaired-contacts = { $n ->
    [one] eine Person
   *[other] { $n } Personen
}
cli-repaired-events = { $n ->
    [one] einen Termin
   *[other] { $n } Termine
}
cli-repaired-tasks = { $n ->
    [one] eine Aufgabe
   *[other] { $n } Aufgaben
}
cli-repaired-notes = { $n ->
    [one] eine Notiz
   *[other] { $n } Notizen
}
cli-repaired-next = Der nächste Abgleich mit jedem Ort vergleicht alles und löscht nichts; was hier fehlt, kommt von dort zurück.
cli-plan-waits = Nichts wurde geschrieben. Der Plan für { $name } wartet auf Ihr Ja: „cordial plan show“ und „cordial plan approve“.
cli-plan-approved = Der nächste Abgleich mit { $name } tut genau das.
cli-plan-dropped = Der Plan für { $name } ist vergessen; der nächste Abgleich liest neu.
cli-no-plans = Kein Plan wartet.
cli-no-conflicts = Keine Frage wartet auf Sie.
cli-conflict-resolved = { $title } ist geklärt; { $name } bekommt es mit dem nächsten Abgleich.
cli-no-held = Nichts wartet auf ein Ja.
cli-held-allowed = { $title }: es wird getan ({ $name }).
cli-held-refused = { $title } bleibt ({ $name }).
cli-no-history = Noch wurde nichts getan.
cli-no-backups = Es gibt noch keine Sicherheitskopie. Der erste Abgleich legt eine an, „cordial backup create“ auch.
cli-backup-written = Die Sicherheitskopie ist in { $file }.
cli-backup-deleted = { $n ->
    [one] Eine Sicherheitskopie wurde gelöscht.
   *[other] { $n } Sicherheitskopien wurden gelöscht.
}
cli-backup-last = Letzte Sicherheitskopie: { $when }
cli-backup-missing = (die Datei ist weg)
cli-backup-nothing = Davon ist nichts darin.
cli-backup-damaged = Beschädigt: { $files }. Was davon noch lesbar ist, ist da.
copy-left-out = Nicht mehr lesbar und ausgelassen: { $what }.
copy-without-photo = Ohne Foto, weil es beschädigt ist: { $names }.
cli-backup-why-run = vor einem Abgleich
cli-backup-why-bulk = vor vielen Änderungen
cli-backup-why-restore = vor einer Wiederherstellung
cli-backup-why-replace = vor einem Ersetzen
cli-backup-why-first-sync = vor einem ersten Abgleich
cli-backup-why-asked = auf Ihren Wunsch
cli-backup-why-old = von einer früheren Version
cli-place-none = Die Sicherheitskopien haben keinen zweiten Ort. Wählen Sie mit „cordial backup place DIR“ einen Ordner auf einem anderen Datenträger.
cli-place = Jede Sicherheitskopie ist auch in { $folder }.
cli-place-same-disk = Jede Sicherheitskopie ist auch in { $folder }, aber das ist derselbe Datenträger: Wenn er kaputtgeht, hilft das nicht.
cli-place-missing = Der zweite Ort { $folder } ist nicht da; { $n ->
    [0] er hat jede Sicherheitskopie.
    [one] eine Sicherheitskopie wartet auf ihn.
   *[other] { $n } Sicherheitskopien warten auf ihn.
}
cli-restore-nothing = Nichts ist wiederherzustellen: Alles ist hier.
cli-restore-copy = Wie es vorher war, ist in Sicherheitskopie { $n }.
cli-restore-to = { $name } bekommt es mit dem nächsten Abgleich.
cli-people-count = { $n ->
    [one] 1 Person
   *[other] { $n } Personen
}
cli-events-count = { $n ->
    [one] 1 Termin
   *[other] { $n } Termine
}
cli-tasks-count = { $n ->
    [one] 1 Aufgabe
   *[other] { $n } Aufgaben
}
cli-notes-count = { $n ->
    [one] 1 Notiz
   *[other] { $n } Notizen
}
cli-archive-count = { $n ->
    [one] 1 Eintrag im Archiv
   *[other] { $n } Einträge im Archiv
}
cli-archive-exported = { $n ->
    [one] 1 Datei
   *[other] { $n } Dateien
} geschrieben: { $path }
cli-archive-restored = „{ $title }“ geht mit dem nächsten Abgleich zurück auf { $name } ({ $shelf }, { $size } Bytes).
cli-archive-would-restore = „{ $title }“ ginge zurück auf { $name } ({ $shelf }, { $size } Bytes), so wie es kam. Nichts wurde geändert.
cli-archive-not-restored = „{ $title }“ geht nicht zurück auf { $name } ({ $shelf }, { $size } Bytes); es bleibt hier.
cli-archive-goes-back = geht zurück
cli-archive-refused = dort abgelehnt
cli-archive-gone = nicht mehr dort
cli-archive-journal = Journal
cli-archive-bookmark = Lesezeichen
cli-archive-message = Nachricht
cli-archive-mms = MMS
cli-archive-email = E-Mail
cli-archive-file = Datei
cli-archive-folder = Ordner
cli-archive-other = Sonstiges
cli-added = { $n ->
    [one] 1 Eintrag wurde hinzugefügt.
   *[other] { $n } Einträge wurden hinzugefügt.
}
cli-import-joined = { $n ->
    [one] 1 wurde mit einem vorhandenen Eintrag zusammengeführt.
   *[other] { $n } wurden mit vorhandenen Einträgen zusammengeführt.
}
cli-import-here = { $n ->
    [one] 1 war schon hier.
   *[other] { $n } waren schon hier.
}
cli-import-preview = Noch wird nichts geändert. Das würde geschehen:
import-new = { $n ->
    [one] 1 neuer Eintrag
   *[other] { $n } neue Einträge
}
import-together = { $n ->
    [one] 1 wird mit einem vorhandenen Eintrag zusammengeführt
   *[other] { $n } werden mit vorhandenen Einträgen zusammengeführt
}
import-here = { $n ->
    [one] 1 ist schon hier
   *[other] { $n } sind schon hier
}
cli-not-taken = Hier nicht übernommen: { $what }. Dafür gibt es „{ $command }“.
cli-first-dates = { $n ->
    [one] 1 Serie steht nur mit ihrem ersten Termin in der Datei: Dieses Format hat keine Worte dafür, wie sie sich wiederholt.
   *[other] { $n } Serien stehen nur mit ihrem ersten Termin in der Datei: Dieses Format hat keine Worte dafür, wie sie sich wiederholen.
}
cli-changed = { $n ->
    [one] 1 Eintrag wurde geändert.
   *[other] { $n } Einträge wurden geändert.
}
cli-deleted = { $n ->
    [one] 1 Eintrag wurde gelöscht; der Verlauf bewahrt ihn auf.
   *[other] { $n } Einträge wurden gelöscht; der Verlauf bewahrt sie auf.
}
cli-phase-connecting = { $name }: verbinden … { $count }
cli-phase-reading = { $name }: lesen … { $count }
cli-phase-comparing = { $name }: vergleichen … { $count }
cli-phase-writing = { $name }: schreiben … { $count }
cli-phase-finishing = { $name }: abschließen … { $count }
cli-action-add = neu
cli-action-change = ändern
cli-step = { $title } · { $place }: { $action }
cli-action-delete = löschen
cli-action-join = zusammenführen
cli-action-keep = behalten
cli-action-ask = fragen
cli-state-will-do = { "" }
cli-state-held = (wartet auf Ihr Ja)
cli-state-parked = (wartet auf Ihre Antwort)
cli-state-refused = (passt dort nicht)
cli-because-new-here = neu auf diesem Computer
cli-because-new-at-peer = neu auf { $name }
cli-because-changed-here = auf diesem Computer geändert
cli-because-changed-at-peer = auf { $name } geändert
cli-because-changed-on-both = auf beiden geändert
cli-because-deleted-here = auf diesem Computer gelöscht
cli-because-deleted-at-peer = auf { $name } gelöscht
cli-because-edited-deleted = auf einer Seite geändert, auf der anderen gelöscht
cli-because-same-person = dieselbe Person auf { $name }
cli-because-perhaps-same-person = vielleicht dieselbe Person wie auf { $name }
cli-because-missing-at-peer = fehlt auf { $name }
cli-because-answered = Sie haben entschieden
cli-because-many-deletions = mehr Löschungen als sonst
cli-because-direction = die Richtung dieses Abgleichs
cli-reason-both-changed = auf { $name } und hier geändert
cli-reason-edited-deleted = auf einer Seite geändert, auf der anderen gelöscht ({ $name })
cli-reason-same-person = dieselbe Person? ({ $name })
log-mode = { $kind }: { $name } wollte: { $asked }; verlangt: { $demanded }; getan: { $done }, denn { $why }.
log-erases-here = Was nur dieser Computer hat, wartet auf Ihr Ja, bevor es geht.
log-erases-peer = { $name } verliert, was nur dort ist; vorher wird eine Kopie aufgehoben.
log-mode-two-way = in beide Richtungen
log-mode-slow = alles vergleichen
log-mode-update-server = Änderungen von { $name }
log-mode-refresh-server = dieser Computer wird wie { $name }
log-mode-update-client = Änderungen zu { $name }
log-mode-refresh-client = { $name } wird wie dieser Computer
log-mode-slow-to-server = alles von { $name } hierher
log-mode-slow-to-client = alles von hier zu { $name }
log-mode-reset-client = { $name } leeren
log-mode-nothing = nichts
log-why-asked = { $name } hat es gewünscht
log-why-demanded = es wurde verlangt
log-why-anchors-differ = beide Seiten erinnern sich an verschiedene letzte Abgleiche; deswegen wird nichts gelöscht
log-why-not-allowed = niemand hat erlaubt, { $name } zu leeren
log-why-backup = nur eine Kopie war gewünscht
log-copied-aside = { $n ->
    [one] Ein Eintrag von { $name } wurde nach { $file } kopiert.
   *[other] { $n } Einträge von { $name } wurden nach { $file } kopiert.
}
log-unknown-database = { $name } will die Datenbank „{ $asked }“, die es hier nicht gibt. Es gibt: { $known }.
log-unknown-options = Die Adresse, die { $name } angerufen hat, hat hier unbekannte Optionen: { $options }.
log-restore-refused = { $name } nahm „{ $title }“ nicht zurück ({ $shelf }, Status { $code }). Es bleibt im Archiv.
log-began = Abgleich mit { $name }: { $way }
log-way-two-way = in beide Richtungen
log-way-slow = alles vergleichen
log-way-copy-to-peer = nur nach { $name }
log-way-copy-from-peer = nur von { $name }
log-way-replace-peer = { $name } wird wie dieser Computer
log-way-replace-here = dieser Computer wird wie { $name }
log-phase-connect = { $name } finden und verbinden
log-phase-login = klären, wer wer ist
log-phase-capabilities = hören, was { $name } aufnehmen kann
log-phase-read = hören, was sich auf { $name } geändert hat
log-phase-compare = beide Seiten vergleichen
log-phase-write = senden, was sich hier geändert hat
log-phase-finish = abschließen
log-phase = Abschnitt: { $phase }
log-phase-took = Abschnitt: { $phase } ({ $time })
log-message-in = Nachricht { $n } von { $name }: { $what } ({ $size })
log-message-out = Nachricht { $n } an { $name }: { $what } ({ $size })
log-messages-more = { $n ->
    [one] { $n } weitere Nachricht; „-v“ zeigt sie
   *[other] { $n } weitere Nachrichten; „-v“ zeigt sie
}
log-part-unreadable = sie war nicht zu lesen
log-part-login = eine Anmeldung ({ $scheme })
log-part-challenge = die Aufforderung, sich anzumelden ({ $scheme })
log-part-devinf = eine Beschreibung des Geräts
log-part-asks-devinf = die Frage, was das Gerät aufnehmen kann
log-part-alert = „{ $alert }“ für { $database }
log-part-items = { $n ->
    [one] { $n } Eintrag für „{ $database }“
   *[other] { $n } Einträge für „{ $database }“
}
log-part-changed-of = { $count }, davon { $deleted } gelöscht
log-part-answers = { $n ->
    [one] { $n } Antwort
   *[other] { $n } Antworten
}
log-part-refusals = { $n ->
    [one] { $n } Absage
   *[other] { $n } Absagen
}
log-part-maps = { $n ->
    [one] { $n } Nummer eines neuen Eintrags
   *[other] { $n } Nummern neuer Einträge
}
log-part-goes-on = ein Eintrag, der in der nächsten Nachricht weitergeht
log-part-no-changes = keine Änderungen
log-part-nothing = nur eine Bestätigung
log-status-in = { $name } antwortete { $code } auf { $command }: { $what }
log-status-out = Dieser Computer antwortete { $code } auf { $command }: { $what }
log-status-message = die ganze Nachricht
log-item-answered = { $line } (Nummer { $id }; { $code }: { $what })
log-item-because = { $line } (Eintrag { $id }; { $because })
log-item-in-add = { $name } hat { $title }
log-item-in-change = { $name } meldete { $title }
log-item-in-delete = { $name } hat { $title } gelöscht
log-item-in-archive = { $name } hat { $title } abgegeben; hier bleibt es
log-item-in-foreign = { $name } hat { $title }; es liegt jetzt im Archiv
log-item-in-unreadable = { $name } hat { $title } in unlesbarer Form geschickt; die Bytes sind aufbewahrt
log-item-here-add = Hier hinzugefügt: { $title }
log-item-here-change = Hier geändert: { $title }
log-item-here-delete = Hier gelöscht: { $title }
log-item-here-hold = Wartet auf Ihr Ja: { $title }
log-item-here-ask = Wartet auf Ihre Antwort: { $title }
log-item-out-add = Auf { $name } hinzugefügt: { $title }
log-item-out-change = Auf { $name } geändert: { $title }
log-item-out-delete = Auf { $name } gelöscht: { $title }
log-item-out-refused-add = { $name } hat { $title } nicht genommen
log-item-out-refused-change = { $name } hat die Änderung von { $title } nicht genommen
log-item-out-refused-delete = { $name } hat { $title } nicht gelöscht
log-ended = Fertig in { $time }: { $messages } Nachrichten, { $in } empfangen, { $out } gesendet
log-failed = Abgebrochen nach { $time }. { $why }
log-stopped-at = Es war dabei: { $phase }.
log-unfinished = Dieser Lauf hat kein Ende: Er läuft noch, oder Cordial wurde dabei beendet.
log-detail = Einzelheiten: { $detail }
log-fault-link = Die Verbindung zu { $name } ist abgerissen.
log-fault-peer-broke-rules = { $name } hat etwas gesagt, das nicht zu verstehen war.
log-fault-peer-refused = { $name } hat abgelehnt.
log-fault-unreadable = Etwas war nicht zu lesen.
log-fault-ours = Cordial oder die Festplatte dieses Computers hat einen Fehler gemacht.
log-fault-choice = Er wurde angehalten oder braucht etwas von Ihnen.
log-fault-busy = { $name } wurde gerade anderswo abgeglichen.
log-next-link = Was ankam, ist aufbewahrt, und nichts wird doppelt. Der nächste Abgleich macht dort weiter, wo dieser aufgehört hat.
log-next-peer-broke-rules = Was vorher ankam, ist aufbewahrt. Versuchen Sie es noch einmal; geschieht es wieder, bereiten Sie mit „cordial log --report DATEI“ einen Bericht vor.
log-next-peer-refused = Dadurch wurde nichts geändert. Prüfen Sie Benutzername, Passwort und Rechte und gleichen Sie dann noch einmal ab.
log-next-unreadable = Die Bytes sind aufbewahrt, und alles andere ging weiter. Eine spätere Version kann es vielleicht lesen.
log-next-ours = Ihre Daten sind sicher. Bereiten Sie mit „cordial log --report DATEI“ einen Bericht vor und gleichen Sie noch einmal ab.
log-next-choice = Was getan ist, bleibt; der nächste Abgleich macht den Rest.
log-next-busy = Es wurde nichts geändert. Gleichen Sie noch einmal ab, wenn der andere fertig ist.
log-caller-refused = Ein Gerät ({ $device }) hat sich als „{ $user }“ gemeldet und wurde abgewiesen: { $why }
log-caller-unknown-account = dieses Konto gibt es nicht.
log-caller-wrong-password = das Passwort war falsch.
log-caller-no-password = es nannte kein Passwort.
log-unreached = { $name } war nicht zu erreichen: { $detail }
log-empty = Das Protokoll ist leer: Es wurde noch nichts abgeglichen.
log-run-head = Lauf { $n } · { $name } · { $when }
log-stray-head = Außerhalb von Läufen
log-safe = Was sicher ist: { $text }
log-do = Was zu tun ist: { $text }
log-code-101 = in Arbeit
log-code-200 = erledigt
log-code-201 = neu angelegt
log-code-202 = angenommen, wird später erledigt
log-code-203 = Antwort einer Zwischenstelle
log-code-204 = erledigt, dazu ist nichts zu sagen
log-code-205 = erledigt, die Anzeige ist neu zu lesen
log-code-206 = teilweise erledigt
log-code-207 = beide Fassungen wurden zusammengeführt
log-code-208 = beide hatten es geändert; die Fassung des Clients galt
log-code-209 = beide hatten es geändert; beide Fassungen bleiben
log-code-210 = gelöscht, ohne eine Kopie zu behalten
log-code-211 = nicht gelöscht, weil es nicht da war
log-code-212 = für das ganze Gespräch angemeldet
log-code-213 = ein Teil ist angekommen, der Rest wird erwartet
log-code-214 = wie gewünscht abgebrochen
log-code-215 = nicht getan, weil die Person es so wollte
log-code-216 = im Ganzen zurückgenommen
log-code-300 = es gibt mehrere mögliche Adressen
log-code-301 = dauerhaft umgezogen
log-code-302 = vorläufig an anderer Adresse
log-code-303 = an anderer Adresse zu erfragen
log-code-304 = nichts hat sich geändert
log-code-305 = nur über eine Zwischenstelle erreichbar
log-code-400 = nicht verstanden
log-code-401 = Benutzername oder Passwort falsch
log-code-402 = dieser Dienst kostet Geld
log-code-403 = nicht erlaubt
log-code-404 = nicht gefunden
log-code-405 = für diesen Eintrag oder diese Datenbank nicht erlaubt
log-code-406 = ein Wunsch, den es nicht erfüllen kann
log-code-407 = Benutzername und Passwort werden verlangt
log-code-408 = es hat zu lange gedauert
log-code-409 = beide hatten es geändert, und niemand hat entschieden
log-code-410 = für immer weg
log-code-411 = seine Größe wurde nicht genannt
log-code-412 = etwas Nötiges fehlt
log-code-413 = zu groß, um jetzt genommen zu werden
log-code-414 = seine Adresse ist zu lang
log-code-415 = in einer Form geschrieben, die es nicht versteht
log-code-416 = größer, als es annimmt
log-code-417 = nicht jetzt, später
log-code-418 = das hat es schon
log-code-419 = beide hatten es geändert; die Fassung des Servers galt
log-code-420 = sein Speicher ist voll
log-code-421 = eine Suche, die es nicht versteht
log-code-422 = eine Bedingung in der Adresse, die es nicht versteht
log-code-423 = auf einer Seite gelöscht, auf der anderen geändert
log-code-424 = seine Teile ergeben nicht die genannte Größe
log-code-425 = das Konto darf das nicht
log-code-426 = der Rest wird ohne den Anfang nicht genommen
log-code-427 = ein Ordner, der nicht leer ist
log-code-428 = das Verschieben ist misslungen
log-code-500 = dort misslungen
log-code-501 = das kennt es nicht
log-code-502 = eine Zwischenstelle hat falsch geantwortet
log-code-503 = beschäftigt, später
log-code-504 = eine Zwischenstelle hat zu lange gewartet
log-code-505 = diese Ausgabe von SyncML kennt es nicht
log-code-506 = beim Bearbeiten misslungen
log-code-507 = ein Teil misslang, darum wurde nichts davon getan
log-code-508 = beide erinnern sich an verschiedene letzte Abgleiche: Alles muss verglichen werden
log-code-509 = ein vorbehaltener Code
log-code-510 = sein Speicher hat versagt
log-code-511 = schwerer Fehler dort, es hat aufgehört
log-code-512 = der Abgleich ist dort misslungen
log-code-513 = diese Fassung des Protokolls kennt es nicht
log-code-514 = abgebrochen
log-code-515 = ein vorbehaltener Code
log-code-516 = ein Teil misslang, und das Zurücknehmen des Rests auch
log-code-517 = seine Antwort ist zu groß für eine Nachricht
log-code-other-2 = erledigt
log-code-other-3 = anderswo zu finden
log-code-other-4 = abgelehnt
log-code-other-5 = dort misslungen
log-code-other-0 = ein unbekannter Code
log-safe-done = Beide Seiten haben es.
log-do-done = Nichts.
log-safe-settled = Beide Fassungen sind hier bekannt; die unterlegene steht im Verlauf.
log-do-settled = Sehen Sie sich den Eintrag an, wenn Sie wissen wollen, welche Fassung gilt.
log-safe-gone = Was hier ist, bleibt. Sollte es gelöscht werden, ist es schon weg.
log-do-gone = Nichts; der nächste Abgleich stellt richtig, was noch gewünscht ist. Bei einer Datenbank: Prüfen Sie ihren Namen.
log-safe-login = Vor der Anmeldung wurde nichts gesagt oder geändert.
log-do-login = Einmal gehört zur Anmeldung. Bleibt es dabei, geben Sie Benutzername und Passwort neu ein.
log-safe-permission = Es wurde nichts geändert; was hier ist, bleibt.
log-do-permission = Bitten Sie den Betreiber des Servers um das Recht, oder suchen Sie es in den Einstellungen des Telefons.
log-safe-form = Was hier ist, bleibt, wie es ist.
log-do-form = Probieren Sie für diesen Ort ein anderes Format oder Profil, oder kürzen Sie den Eintrag.
log-safe-size = Was hier ist, bleibt, wie es ist.
log-do-size = Machen Sie den Eintrag kleiner: ein kleineres Foto, eine kürzere Notiz. Er wird wieder versucht, wenn er sich ändert.
log-safe-full = Was hier ist, bleibt; was passte, ist dort.
log-do-full = Schaffen Sie dort Platz und gleichen Sie noch einmal ab.
log-safe-later = Nichts ist verloren; es steht für den nächsten Abgleich an.
log-do-later = Gleichen Sie später noch einmal ab.
log-safe-failed = Was hier ist, bleibt, wie es ist.
log-do-failed = Gleichen Sie noch einmal ab. Misslingt es wieder, bereiten Sie mit „cordial log --report DATEI“ einen Bericht vor.
log-safe-elsewhere = Es wurde nichts geändert.
log-do-elsewhere = Prüfen Sie die Adresse des Servers.
log-safe-version = Es wurde nichts geändert.
log-do-version = Nichts: Eine ältere Ausgabe wird von selbst versucht.
log-safe-refresh = Dafür wird nichts gelöscht; was fehlt, gilt nicht als gelöscht.
log-do-refresh = Nichts; dieser Abgleich dauert länger.
log-safe-stopped = Was vorher getan wurde, bleibt.
log-do-stopped = Gleichen Sie wieder ab, wann Sie mögen.
log-safe-erases = Vor jedem Löschen wird eine Kopie gemacht, und ohne Erlaubnis wird nichts gelöscht.
log-do-erases = Sehen Sie sich an, was zurückgehalten wird, und sagen Sie ja oder nein.
log-safe-wish = Ein Wunsch ändert noch nichts.
log-do-wish = Nichts.
log-alert-100 = einen Text zeigen
log-alert-200 = beide Richtungen
log-alert-201 = alles vergleichen
log-alert-202 = nur Änderungen vom Client
log-alert-203 = der Server wird wie der Client
log-alert-204 = nur Änderungen vom Server
log-alert-205 = der Client wird wie der Server
log-alert-206 = der Server bittet um beide Richtungen
log-alert-207 = der Server bittet um die Änderungen des Clients
log-alert-208 = der Server will wie der Client werden
log-alert-209 = der Server will seine Änderungen schicken
log-alert-210 = der Server will den Client wie sich machen
log-alert-221 = das Ergebnis einer Aufforderung
log-alert-222 = schick die nächste Nachricht
log-alert-223 = der Rest eines Eintrags kam nicht
log-alert-224 = ein andermal weitermachen
log-alert-225 = die abgebrochene Sitzung fortsetzen
log-alert-0 = eine unbekannte Aufforderung
report-head = Ein Bericht über Cordial
report-note = Ihre Namen, Nummern, Adressen und Texte stehen nicht darin, auch keine Passwörter. Sie können ihn per Mail schicken.
report-places = Orte
report-log = Was geschehen ist
report-cut = Der Rest ist weggelassen.
report-written = Der Bericht steht in { $file }. Namen, Nummern und Passwörter sind nicht darin.
cli-virtual-phone-one-link = Wählen Sie eines von --serial, --tcp und --sync-to.
cli-virtual-phone-ready = Das Scheintelefon ist an { $at }.
demo-plugged = Ein vorgetäuschtes { $name } mit { $n } Personen hängt an einem vorgetäuschten Kabel. Dieser Computer hat 2 Personen.
demo-first-sync = Erster Abgleich. Karl Weiß war auf beiden, verschieden geschrieben; er wird zusammengeführt, nicht verdoppelt.
demo-edited = Nun wird auf dem Telefon die Nummer von { $peer } geändert und auf dem Computer eine Notiz zu { $here } geschrieben.
demo-second-sync = Zweiter Abgleich. Nur die beiden Änderungen reisen.
demo-third-sync = Dritter Abgleich.
demo-end = Beide Seiten haben dieselben { $n } Personen. Nichts ging verloren, nichts wurde verdoppelt.
demo-kept = Alles liegt in { $folder }.

## History, undo, trash, duplicates
act-run = Abgleich mit { $name }
act-added = { $n ->
    [one] Sie haben { $title } hinzugefügt
   *[other] Sie haben { $n } Einträge hinzugefügt
}
act-imported = { $n ->
    [one] Sie haben { $title } eingelesen
   *[other] Sie haben { $n } Einträge eingelesen
}
act-edited = { $n ->
    [one] Sie haben { $title } geändert
   *[other] Sie haben { $n } Einträge geändert
}
act-deleted = { $n ->
    [one] Sie haben { $title } gelöscht
   *[other] Sie haben { $n } Einträge gelöscht
}
act-restored = { $n ->
    [one] Sie haben { $title } zurückgeholt
   *[other] Sie haben { $n } Einträge zurückgeholt
}
act-reverted = { $n ->
    [one] Sie sind zu einem früheren Stand von { $title } zurückgekehrt
   *[other] Sie sind zu früheren Ständen von { $n } Einträgen zurückgekehrt
}
act-undone = Rückgängig: { $undone } (Nummer { $number })
act-joined = Sie haben zwei Einträge zusammengeführt: { $title }
act-different = Sie haben gesagt, dass zwei Einträge zwei sind
act-resolved = Sie haben eine Frage zu { $name } beantwortet
act-answered = Eine Antwort zu { $name } wurde ausgeführt
act-allowed = Sie haben erlaubt, was für { $name } zurückgehalten war
act-refused = Sie haben nicht erlaubt, was für { $name } zurückgehalten war
act-put-back = { $n ->
    [one] Sie haben { $title } zurückgeholt
   *[other] Sie haben { $n } Einträge zurückgeholt
}
act-approved = Sie haben dem Plan für { $name } zugestimmt
act-rule = Sie haben die Regel für Fragen geändert
act-emptied = Sie haben den Papierkorb geleert
act-from-copy = { $n ->
    [one] Sie haben { $title } aus einer Sicherheitskopie wiederhergestellt
   *[other] Sie haben { $n } Einträge aus einer Sicherheitskopie wiederhergestellt
}
act-other = { $what }: { $title }
act-undone-by = rückgängig durch { $n }
act-counts = hier { $added } neu, { $changed } geändert, { $deleted } gelöscht
change-comes = { $field }: { $after } (neu)
change-goes = { $field }: { $before } (entfernt)
change-becomes = { $field }: { $before } → { $after }
value-nothing = nichts
value-photo = ein Bild mit { $n } Byte
cli-undo-would = { $n ->
    [one] Rückgängig machen ändert 1 Eintrag hier
   *[other] Rückgängig machen ändert { $n } Einträge hier
} und { $there } auf Ihren Geräten und Konten bei deren nächstem Abgleich. Noch wird nichts geändert.
cli-undo-done = { $n ->
    [one] Rückgängig gemacht: 1 Eintrag wurde hier geändert
   *[other] Rückgängig gemacht: { $n } Einträge wurden hier geändert
}; { $there } auf Ihren Geräten und Konten folgen bei deren nächstem Abgleich. „cordial history undo { $number }“ nimmt das zurück.
cli-undo-nothing = Es gibt nichts rückgängig zu machen.
cli-undo-decision-answered = Die Antwort ist zurückgenommen.
cli-undo-decision-reopened = Die Antwort gilt wieder.
cli-undo-decision-different = Dass die beiden zwei sind, ist vergessen.
cli-undo-decision-perhaps-same = Die beiden sind wieder zwei.
cli-undo-decision-joined = Die beiden sind wieder getrennt.
cli-undo-decision-split = Die beiden sind wieder zusammengeführt.
cli-undo-decision-rule = Die ständige Regel ist wieder die alte.
cli-undo-decision-allowed = Der Schritt wartet wieder auf Ihr Ja.
cli-undo-decision-refused = Der Schritt wartet wieder auf Ihr Ja.
cli-undo-decision-waits = Ihre Antwort zu dem Schritt gilt wieder.
cli-undo-decision-approved = Der Plan wartet wieder auf Ihr Ja.
cli-undo-decision-disapproved = Dem Plan ist wieder zugestimmt.
cli-undo-decision-began = Der erste Abgleich ist nur auf diesem Computer rückgängig gemacht. Die andere Seite behält alles; der nächste Abgleich ist wieder ein erster und wartet auf Ihr Ja.
cli-undo-decision-wished = Der nächste Abgleich macht den Ort nicht mehr wie diesen Computer.
cli-state-not-undone = (seither geändert; es bleibt)
cli-version = { $revision }: { $what }
cli-reverted = { $title } ist wieder wie in Stand { $revision }. Der nächste Abgleich bringt es auf Ihre Geräte und Konten.
cli-trash-empty = Der Papierkorb ist leer.
cli-trash-by = auf { $name } gelöscht
cli-trash-here = auf diesem Computer gelöscht
cli-trash-restored = { $n ->
    [one] 1 Eintrag ist wieder da.
   *[other] { $n } Einträge sind wieder da.
} Der nächste Abgleich bringt sie auf Ihre Geräte und Konten zurück.
cli-trash-emptied = { $n ->
    [one] 1 gelöschter Eintrag ist endgültig fort.
   *[other] { $n } gelöschte Einträge sind endgültig fort.
}
cli-no-duplicates = Keine zwei Einträge sehen wie einer aus.
cli-duplicate = { $first } ({ $a }) und { $second } ({ $b }): { $why }
cli-duplicate-same = derselbe
cli-duplicate-ask = vielleicht derselbe
cli-duplicate-would = zusammengeführt würde sich { $title } ändern:
cli-joined = { $title } ist jetzt ein Eintrag. „cordial history undo { $n }“ trennt ihn wieder.
cli-joined-clash = Nur für einen Wert ist Platz ({ $field }): { $here } bleibt, { $other } liegt im Papierkorb.
cli-different = Die beiden bleiben zwei, für immer.
cli-rule-ask = Sie werden zu jedem Feld gefragt, das auf beiden Seiten geändert wurde.
cli-rule-here = Wurde ein Feld auf beiden Seiten geändert, gilt dieser Computer.
cli-rule-peer = Wurde ein Feld auf beiden Seiten geändert, gilt die andere Seite.
cli-rule-newest = Wurde ein Feld auf beiden Seiten geändert, gilt die Seite, die sagt, dass sie zuletzt geändert wurde; sagt eine nichts, werden Sie gefragt.
cli-rule-both = Wurde ein Feld auf beiden Seiten geändert, bleiben beide Werte, wenn beide Platz haben; zum Rest werden Sie gefragt.
cli-because-rule = Ihre ständige Regel
cli-because-undone = rückgängig gemacht
cli-because-changed-since = seither geändert
error-no-such-version = Eintrag { $id } hat keinen Stand { $revision }, zu dem man zurückkehren könnte.
remedy-no-such-version = „versions { $id }“ zeigt, was aufbewahrt ist. Nichts wurde geändert.
error-not-in-trash = Nichts im Papierkorb hat die Nummer { $id }.
remedy-not-in-trash = „cordial trash list“ zeigt, was dort ist. Nichts wurde geändert.
error-not-two = { $a } und { $b } sind nicht zwei Einträge einer Art.
remedy-not-two = „cordial duplicates list“ zeigt, welche zwei wie einer aussehen. Nichts wurde geändert.
sign-same-name = gleicher Name
sign-similar-name = ähnlicher Name
sign-other-name = anderer Name
sign-same-given-name = gleicher Vorname
sign-same-family-name = gleicher Nachname
sign-household = einer davon ist ein Haushalt
sign-similar-number = gleiche Ziffern, Land unklar
sign-shared-number = eine Nummer, die auch andere haben
sign-similar-birthday = fast gleicher Geburtstag
sign-same-mobile = gleiche Handynummer
sign-same-line = gleiche Nummer
sign-other-numbers = andere Nummern
sign-same-mail = gleiche E-Mail-Adresse
sign-other-mails = andere E-Mail-Adressen
sign-same-birthday = gleicher Geburtstag
sign-other-birthday = anderer Geburtstag
sign-same-organization = gleiche Firma
sign-other-organization = andere Firma
sign-same-title = gleicher Titel
sign-similar-title = ähnlicher Titel
sign-other-title = anderer Titel
sign-same-time = gleiche Zeit
sign-shifted-time = fast gleiche Zeit
sign-other-time = andere Zeit
sign-same-anniversary = gleicher Tag im Jahr
sign-date-of-series = einer ist ein Termin des anderen
sign-same-place = gleicher Ort
sign-other-place = anderer Ort
sign-same-text = gleicher Text
sign-other-text = anderer Text
sign-same-uid = gleiche Kennung
field-name-prefix = Namenszusatz
field-name-given = Vorname
field-name-additional = Weiterer Vorname
field-name-family = Nachname
field-name-suffix = Namensendung
field-display = Angezeigter Name
field-phonetic-given = Vorname, gesprochen
field-phonetic-family = Nachname, gesprochen
field-phonetic-organization = Firma, gesprochen
field-nicknames = Spitznamen
field-organization = Firma
field-department = Abteilung
field-title = Titel
field-role = Rolle
field-phones = Telefonnummern
field-emails = E-Mail-Adressen
field-addresses = Adressen
field-urls = Webseiten
field-impp = Chat
field-birthday = Geburtstag
field-anniversary = Jahrestag
field-note = Notiz
field-categories = Kategorien
field-photo = Bild
field-uid = Kennung
field-location = Ort
field-description = Beschreibung
field-start = Beginn
field-end = Ende
field-due = Fällig
field-completed = Erledigt am
field-recurrence = Wiederholung
field-exceptions = Ausnahmen
field-extra-dates = Zusätzliche Termine
field-overrides = Abweichende Termine
field-alarms = Erinnerungen
field-status = Stand
field-visibility = Sichtbarkeit
field-busy = Beschäftigt
field-priority = Priorität
field-percent = Prozent
field-organizer = Organisator
field-attendees = Teilnehmende
field-body = Text
field-kept = Andere Eigenschaften

# Was die Bremse zurückhält
error-other-device = Wo { $name } war, antwortet ein anderes Gerät: { $is } statt { $was }.
remedy-other-device = Nichts wurde gelesen oder geschrieben. „cordial held list“ fragt danach: Sagen Sie ja, wenn das von nun an { $name } ist; wenn nicht, fügen Sie es als eigenen Ort hinzu.
error-other-data = { $name } hat kaum noch etwas von dem, was dort war, und vieles, was niemand kennt ({ $kind }). Vielleicht sind es die Daten eines anderen Menschen.
remedy-other-data = Sie wurden nur gelesen: Weder hier noch dort wurde etwas geändert. Sehen Sie nach, ob { $name } noch der richtige Ort ist; wenn ja, sagen Sie ja („cordial held list“) und gleichen Sie noch einmal ab.
error-needs-answer = „{ $command }“ lässt sich nicht rückgängig machen und geschieht nicht ohne Ja.
remedy-needs-answer = Fügen Sie --yes hinzu. Nichts wurde geändert.
cli-because-other-device = ein anderes Gerät als bisher
cli-because-other-data = kaum etwas von dem, was { $name } hatte, ist noch da
cli-because-echo = { $name } und ein anderer Ort reichen es hin und her
cli-held-other-device = { $title } ist von nun an { $name } und wird mit allem verglichen: ein anderes Gerät als bisher
cli-held-other-data = Mit dem weitermachen, was { $name } jetzt hat, obwohl kaum noch etwas vom Früheren da ist
cli-held-brake-allowed = Der nächste Abgleich macht weiter ({ $name }).
cli-held-brake-refused = Es geschieht nichts, und es wird nicht mehr gefragt ({ $name }).
cli-trash-ask = Gelöschte Einträge endgültig gehen lassen? Niemand kann sie dann zurückholen. (ja/nein)
cli-trash-kept = Nichts wurde getan.
log-unexpected-asked = { $name } hat alles verglichen ({ $kind }), obwohl der letzte Abgleich dort bekannt war. Ein solcher Lauf löscht nichts.
log-unexpected-forgot = { $name } kannte den letzten Abgleich nicht mehr, deshalb wurde alles verglichen ({ $kind }). Ein solcher Lauf löscht nichts.
log-unexpected-broken-off = Der letzte Abgleich mit { $name } wurde abgebrochen, deshalb wurde alles verglichen ({ $kind }). Ein solcher Lauf löscht nichts.
log-postponed = { $n ->
    [one] 1 Löschung wartet auf den nächsten Abgleich.
   *[other] { $n } Löschungen warten auf den nächsten Abgleich.
}
log-echo = { $n ->
    [one] 1 Eintrag wandert zwischen { $name } und einem anderen Ort hin und her. Er bleibt, wie er ist, bis Sie antworten: „cordial held list“.
   *[other] { $n } Einträge wandern zwischen { $name } und einem anderen Ort hin und her. Sie bleiben, wie sie sind, bis Sie antworten: „cordial held list“.
}
trouble-other-device = Wo { $name } war, antwortet ein anderes Gerät: { $title }
trouble-other-data = { $name } hat kaum noch etwas von dem, was dort war
trouble-other-data-why = Vielleicht sind es die Daten eines anderen Menschen.
trouble-echo = { $title } wandert zwischen { $name } und einem anderen Ort hin und her
trouble-echo-why = Vielleicht gleicht auch ein anderes Programm die beiden ab, oder einer von ihnen schreibt es immer anders.
trouble-brake-safe = Weder hier noch dort wurde etwas geändert.
trouble-brake-keep = So lassen
trouble-brake-do = Weitermachen
