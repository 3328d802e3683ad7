### De zinnen van Cordial. Sleutels beginnen met de naam van hun scherm. Alle talen hebben dezelfde sleutels en gegevens.

## Verbinden
list-and = { $first } en { $last }
list-number = { $n }

## Dagen en tijden
time-at = om { $clock }
time-today = vandaag om { $clock }
time-yesterday = gisteren om { $clock }
time-tomorrow = morgen om { $clock }
time-day-and-clock = { $day } om { $clock }
time-day-today = vandaag
time-day-yesterday = gisteren
time-just-now = zojuist
time-minutes-ago = { $n ->
    [one] 1 minuut geleden
   *[other] { $n } minuten geleden
}
time-date-full = { $day } { $month } { $year }
time-date-short = { $day } { $month }
time-month-of-year = { $month } { $year }
time-month-1 = januari
time-month-2 = februari
time-month-3 = maart
time-month-4 = april
time-month-5 = mei
time-month-6 = juni
time-month-7 = juli
time-month-8 = augustus
time-month-9 = september
time-month-10 = oktober
time-month-11 = november
time-month-12 = december
time-weekday-1 = maandag
time-weekday-2 = dinsdag
time-weekday-3 = woensdag
time-weekday-4 = donderdag
time-weekday-5 = vrijdag
time-weekday-6 = zaterdag
time-weekday-7 = zondag
time-left-seconds = { $n ->
    [one] nog ongeveer 1 seconde
   *[other] nog ongeveer { $n } seconden
}
time-left-minutes = { $n ->
    [one] nog ongeveer 1 minuut
   *[other] nog ongeveer { $n } minuten
}

## Soorten items
kind-people = Personen
kind-events = Agenda
kind-tasks = Taken
kind-notes = Notities
kind-count-people = { $n ->
    [one] 1 persoon
   *[other] { $n } personen
}
kind-count-events = { $n ->
    [one] 1 afspraak
   *[other] { $n } afspraken
}
kind-count-tasks = { $n ->
    [one] 1 taak
   *[other] { $n } taken
}
kind-count-notes = { $n ->
    [one] 1 notitie
   *[other] { $n } notities
}

## Hoe het met een plek staat
state-up-to-date = bijgewerkt
state-behind = wijzigingen wachten
state-never = nog niet gesynchroniseerd
state-waiting = wacht
state-syncing = synchroniseert
state-needs-you = heeft je nodig
state-not-here = niet hier
state-paused = gepauzeerd

## Het kader van het venster
frame-nav-home = Start
frame-nav-people = Personen
frame-search = Personen zoeken
frame-search-clear = Zoekveld leegmaken
frame-key-search = Ctrl F
frame-safe-empty = Nog geen telefoon of account. Er wordt niets gesynchroniseerd.
frame-safe-all = Alles is bijgewerkt
frame-safe-behind = Wijzigingen wachten op de volgende synchronisatie
frame-safe-never = Er is nog niets gesynchroniseerd
frame-safe-away = Wacht tot je telefoon of account er weer is
frame-safe-needs = { $name } heeft je nodig
frame-safe-needs-many = { $n ->
    [one] 1 plek heeft je nodig
   *[other] { $n } plekken hebben je nodig
}
frame-safe-syncing = Synchroniseert met { $name }
frame-safe-next = volgende synchronisatie { $when }
frame-safe-copy = laatste reservekopie { $when }
frame-loading = Een ogenblik…
frame-failed = Dit kon niet worden gelezen
frame-try-again = Opnieuw proberen
frame-no-screen = Er is geen scherm om een venster op te openen. Elke opdracht werkt ook zonder: cordial --help noemt ze allemaal.
frame-no-window = Het venster kon niet worden geopend: { $why }

## Start
home-title-good = Alles is bijgewerkt
home-title-good-here = Alles wat hier is, is bijgewerkt
home-title-behind = Wijzigingen wachten op de volgende synchronisatie
home-title-needs = { $n ->
    [1] Eén plek heeft je nodig
    [2] Twee plekken hebben je nodig
    [3] Drie plekken hebben je nodig
   *[other] { $n } plekken hebben je nodig
}
home-title-syncing = Synchroniseert met { $name }
home-title-syncing-many = { $n ->
    [one] Synchroniseert met één plek
   *[other] Synchroniseert met { $n } plekken
}
home-title-away = Er is nu niets verbonden
home-title-never = Klaar voor de eerste synchronisatie
home-sub-good = Er wacht niets op je.
home-sub-last = Laatste synchronisatie { $when }.
home-sub-waits-for = { $n ->
    [one] 1 wijziging wacht op { $name }.
   *[other] { $n } wijzigingen wachten op { $name }.
}
home-sub-waits-places = { $n ->
    [one] 1 wijziging wacht op je telefoons en accounts.
   *[other] { $n } wijzigingen wachten op je telefoons en accounts.
}
home-sub-waits = { $n ->
    [one] 1 wijziging wacht op een plek die er nu niet is.
   *[other] { $n } wijzigingen wachten op plekken die er nu niet zijn.
}
home-sub-needs = { $n ->
    [0] Er is niets verloren.
    [1] De andere is in orde. Er is niets verloren.
    [2] De andere twee zijn in orde. Er is niets verloren.
   *[other] De andere { $n } zijn in orde. Er is niets verloren.
}
home-sub-syncing = Je kunt gewoon doorwerken.
home-sub-syncing-cable = Je kunt gewoon doorwerken. Laat de telefoon aan de kabel.
home-sub-away = Al je gegevens staan veilig op deze computer.
home-sub-never = Er wordt niets gewijzigd voordat je het hebt gezien.
home-sync-everything = Alles synchroniseren
home-sync-now = Nu synchroniseren
home-sync-on-phone = Start de synchronisatie op de telefoon.
home-stop = Veilig stoppen
home-stopping = Stopt na dit item…
home-stop-elsewhere = Deze synchronisatie is niet in dit venster gestart. Je kunt alleen stoppen waar je bent begonnen, of op de telefoon.
home-add-phone = Een telefoon verbinden
home-add-account = Een online account toevoegen
home-open-file = Een contacten- of agendabestand openen
home-try-sample = Proberen met voorbeeldgegevens
home-just-looking = Alleen even kijken?
home-empty-title = Laat je telefoon en deze computer hetzelfde verhaal vertellen
home-empty-aside = Er wordt niets gewijzigd voordat je het hebt gezien.
home-empty-how = Typ dit in een terminalvenster om je eigen telefoon toe te voegen. Voor een telefoon die via het netwerk inbelt op deze computer gebruik je --link dial-in.
home-this-computer = Deze computer
home-reach-cable = Kabel
home-reach-usb = USB-kabel
home-reach-bluetooth = Bluetooth
home-reach-network = Internet
home-reach-dial-in = De telefoon belt in
home-reach-virtual = Een voorbeeldtelefoon
home-last-sync = laatste synchronisatie { $when }
home-next-sync = volgende { $when }
home-waits-turn = wacht op zijn beurt
home-room = van { $n } op de telefoon
home-since = vanaf { $month }
home-off = uit
home-changes-new = { $n } nieuw
home-changes-changed = { $n } gewijzigd
home-changes-deleted = { $n } verwijderd
home-last-seen = Laatst gezien: { $day }.
home-changes-wait = { $n ->
    [one] Er staat 1 wijziging klaar.
   *[other] Er staan { $n } wijzigingen klaar.
}
home-return-plug = Synchroniseert vanzelf als je hem aansluit.
home-return-self = Synchroniseert vanzelf als de verbinding er weer is.
home-return-you = Synchroniseert als jij het zegt.
home-stopped = { $n ->
    [one] Gestopt na 1 item. De rest volgt de volgende keer; er wordt niets dubbel.
   *[other] Gestopt na { $n } items. De rest volgt de volgende keer; er wordt niets dubbel.
}
home-went-away = De verbinding viel weg bij item { $n }. Alles tot daar is aan beide kanten veilig.
home-moving-now = nu { $name }
home-what-phone-says = Wat de telefoon zegt
home-details = Technische details
home-password-save = Verbinden
home-password-cancel = Annuleren
home-toast-none = { $name }: alles was al gelijk
home-toast-done = { $n ->
    [one] { $name }: 1 wijziging samengevoegd
   *[other] { $name }: { $n } wijzigingen samengevoegd
}

## De fasen van een synchronisatie
phase-safety-copy = Reservekopie
phase-connecting = Verbinden
phase-receiving = Ontvangen
phase-receiving-people = Personen ontvangen
phase-receiving-events = Afspraken ontvangen
phase-receiving-tasks = Taken ontvangen
phase-receiving-notes = Notities ontvangen
phase-sending = Versturen
phase-sending-people = Personen versturen
phase-sending-events = Afspraken versturen
phase-sending-tasks = Taken versturen
phase-sending-notes = Notities versturen
phase-finishing = Afronden
phase-done-of = { $done } van { $total }
phase-done = { $done } tot nu toe
phase-step-of = Stap { $step } van { $steps } · { $name }

## Personen
people-title = Personen
people-search = Typ om te zoeken…
people-found = { $n ->
    [0] Niemand
    [one] 1 persoon
   *[other] { $n } personen
}
people-none = Hier is nog niemand
people-none-aside = Haal personen op van je telefoon of een account.
people-nobody = Niemand past bij “{ $text }”
people-nobody-aside = Er is gezocht in namen, nummers, e-mailadressen en notities.
people-choose = Kies links iemand
people-back = Alle personen
people-note = Notitie
people-groups = Groepen
people-kept-in = Bewaard op
people-kept-everything = alles
people-kept-everything-photo = alles, met foto
people-kept-except = alles behalve { $list }
people-kept-not-yet = gaat erheen bij de volgende synchronisatie
people-lacks-photo = de foto
people-lacks-note = de notitie
people-lacks-dates = de datums
people-lacks-addresses = de adressen
people-lacks-groups = de groepen
people-lacks-company = het bedrijf
people-lacks-web = de webpagina
people-lacks-chat = het chatadres
people-lacks-nickname = de bijnaam
people-lacks-numbers = { $n ->
    [one] 1 nummer
   *[other] { $n } nummers
}
people-lacks-mails = { $n ->
    [one] 1 e-mailadres
   *[other] { $n } e-mailadressen
}
people-years = { $n ->
    [one] 1 jaar
   *[other] { $n } jaar
}
people-no-year = zonder jaar

## Woorden naast iemands nummers
label-phone = Telefoon
label-mobile = Mobiel
label-home = Thuis
label-work = Werk
label-fax = Fax
label-pager = Pager
label-other = Overig
label-mail = E-mail
label-mail-home = E-mail, thuis
label-mail-work = E-mail, werk
label-address = Adres
label-address-home = Thuis
label-address-work = Werk
label-web = Web
label-chat = Chat
label-birthday = Verjaardag
label-anniversary = Jubileum
label-nickname = Bijnaam
label-photo = Foto
label-company = Bedrijf
label-name = Naam

## Problemen en wat helpt
trouble-password = Het wachtwoord is { $when } geweigerd.
trouble-password-prompt = Wachtwoord voor { $name }
trouble-password-enter = Wachtwoord invoeren…
trouble-identity = Deze server toont een nieuwe identiteit.
trouble-identity-why = Die is vernieuwd, of er zit iemand tussen.
trouble-identity-trust = Die is van mij, onthouden
trouble-identity-refuse = Niet verbinden
trouble-waiting-here = { $n ->
    [0] Je gegevens zijn veilig.
    [one] Je gegevens zijn veilig; 1 wijziging wacht op deze computer.
   *[other] Je gegevens zijn veilig; { $n } wijzigingen wachten op deze computer.
}
trouble-nothing-sent = { $n ->
    [0] Er is niets verstuurd.
    [one] Er is niets verstuurd. 1 wijziging wacht op deze computer.
   *[other] Er is niets verstuurd. { $n } wijzigingen wachten op deze computer.
}
trouble-deletions = { $n ->
    [one] 1 van de { $all } afspraken zou op deze computer worden verwijderd
   *[other] { $n } van de { $all } afspraken zouden op deze computer worden verwijderd
}
trouble-deletions-why = Op { $name } zijn ze weg. Dat is ongewoon, daarom worden ze tegengehouden.
trouble-deletions-safe = { $n ->
    [one] Die staat hier nog. De reservekopie is van { $when }.
   *[other] Alle { $n } staan hier nog. De reservekopie is van { $when }.
}
trouble-deletions-keep = Behouden en terugzetten op de telefoon
trouble-deletions-delete = Hier ook verwijderen
trouble-later = Later beslissen
trouble-plan = { $name } is gelezen en vergeleken. Er is nog niets geschreven.
trouble-plan-joined = { $n ->
    [one] 1 persoon staat op allebei en wordt samengevoegd, niet verdubbeld.
   *[other] { $n } personen staan op allebei en worden samengevoegd, niet verdubbeld.
}
trouble-plan-safe = Alleen wat je hier ziet wordt gedaan, en pas na je akkoord.
trouble-plan-do = Uitvoeren
trouble-plan-again = Opnieuw vergelijken
trouble-plan-more = … en nog { $n }
trouble-held-here = { $n ->
    [one] 1 persoon zou op deze computer worden verwijderd
   *[other] { $n } personen zouden op deze computer worden verwijderd
}
trouble-held-here-why = Op { $name } zijn ze weg. Dat is ongewoon, daarom wordt het tegengehouden.
trouble-held-there = { $n ->
    [one] 1 persoon zou op { $name } worden verwijderd
   *[other] { $n } personen zouden op { $name } worden verwijderd
}
trouble-held-there-why = Ze zijn op deze computer verwijderd. { $name } heeft ze nog; zoveel tegelijk is ongewoon, daarom wordt het tegengehouden.
trouble-held-safe = { $n ->
    [one] Deze persoon is er nog.
   *[other] Alle { $n } zijn er nog.
}
trouble-held-keep = Op allebei behouden
trouble-held-do = Verwijderen
trouble-both-changed = { $title } is op { $name } en hier verschillend gewijzigd.
trouble-edited-deleted = { $title } is aan de ene kant bewerkt en aan de andere kant verwijderd ({ $name }).
trouble-same-person = Is { $title } op { $name } iemand die je hier al hebt?
trouble-question-safe = Beide versies blijven bewaard tot je antwoordt.
trouble-question-more = { $n ->
    [one] Beide versies blijven bewaard tot je antwoordt. Daarna volgt nog 1 vraag.
   *[other] Beide versies blijven bewaard tot je antwoordt. Daarna volgen nog { $n } vragen.
}
trouble-take-here = Kiezen wat hier staat
trouble-take-peer = Kiezen wat op { $name } staat
trouble-take-both = Beide behouden
trouble-edited-keep = Behouden
trouble-edited-delete = Verwijderen
trouble-same-yes = Dezelfde persoon
trouble-same-no = Twee personen
trouble-refused = { $n ->
    [one] { $name } neemt 1 persoon niet aan zoals die hier staat
   *[other] { $name } neemt { $n } personen niet aan zoals ze hier staan
}
trouble-refused-safe = { $n ->
    [one] Hier staat alles veilig; het wordt opnieuw geprobeerd als er iets aan verandert.
   *[other] Hier staan ze veilig; het wordt opnieuw geprobeerd als er iets aan verandert.
}
trouble-refused-again = Opnieuw proberen
refusal-too-large = { $name } neemt { $title } niet aan: het is daarvoor te groot.
refusal-unfit = { $name } neemt { $title } niet aan: de vorm waarin het is geschreven, wordt daar niet begrepen.
refusal-not-allowed = { $name } neemt { $title } niet aan: dat is daar niet toegestaan.
refusal-failed = { $name } neemt { $title } niet aan: het mislukt daar elke keer (code { $code }).
refusal-delete = { $name } verwijdert { $title } niet (code { $code }).
refusal-safe = Wat { $name } niet aanneemt, blijft hier zoals het is. Het wordt opnieuw geprobeerd als het verandert, of met “cordial sync --mode slow”.
trouble-run-failed = De laatste synchronisatie met { $name } is niet voltooid ({ $when }).
trouble-run-safe = Wat aankwam, is bewaard; er is niets verloren en er wordt niets dubbel.
trouble-retry = Opnieuw proberen

## Wat er misging, en wat je kunt doen
error-no-such-peer = Er is geen plek die “{ $name }” heet.
remedy-no-such-peer = “cordial peer list” toont de namen.
error-peer-exists = Er is al een plek die “{ $name }” heet.
remedy-peer-exists = Kies een andere naam, of wijzig die plek met “cordial peer set”.
error-user-taken = De gebruikersnaam “{ $user }” hoort bij een andere plek.
remedy-user-taken = Kies een andere; met “--accept-new-devices” kunnen meer telefoons de toegang van één plek delen.
error-bad-link = “{ $link }” is geen manier om een telefoon te bereiken.
remedy-bad-link = Schrijf serial:/dev/ttyUSB0, tcp:HOST:PORT of dial-in.
error-bad-name = Een plek heeft een naam nodig, op één regel.
remedy-bad-name = Geef een naam zonder regeleinden en andere onzichtbare tekens. Er is niets gewijzigd.
error-bad-address = “{ $url }” is niet het adres van een server.
remedy-bad-address = Schrijf het helemaal, bijvoorbeeld https://sync.example.org/syncml; voor een computer in je eigen netwerk http:// en zijn naam. Er is niets gewijzigd.
error-password-gone = Het wachtwoord van { $name } staat niet meer in de sleutelbos.
remedy-password-gone = Geef het opnieuw: in het venster met “Wachtwoord invoeren…”, of met “cordial peer set NAME --password-stdin”. Er is niets verzonden en niets gewijzigd.
error-call-password-gone = Het wachtwoord waarmee { $name } inbelt staat niet meer in de sleutelbos.
remedy-call-password-gone = Kies “Vervangen door een andere telefoon…” op zijn pagina en typ dial-in: dezelfde telefoon krijgt dan een nieuw wachtwoord en niemand wordt verdubbeld. Er is niets gewijzigd.
error-no-room = Er is geen ruimte meer voor { $path }.
remedy-no-room = Er is niets half geschreven achtergebleven en je gegevens zijn zoals ze waren. Maak daar ruimte vrij of kies een andere schijf, en doe het dan opnieuw.
error-usage = De opdracht is niet volledig.
remedy-usage = “cordial --help” toont alle opdrachten, en --help achter een opdracht wat die aanneemt. Er is niets gedaan.
error-no-such-profile = Er is geen soort telefoon die “{ $id }” heet.
remedy-no-such-profile = Laat --profile weg; de telefoon zegt zelf wat hij is.
error-bad-setting = De instelling “{ $key }” kan niet “{ $value }” zijn.
remedy-bad-setting = “cordial peer set --help” toont wat je kunt instellen. Er is niets gewijzigd.
error-no-such-record = Er is niets met nummer { $id }.
remedy-no-such-record = Misschien is het verwijderd; “list” toont wat er is.
error-no-such-conflict = Er is geen vraag met nummer { $n }.
remedy-no-such-conflict = Misschien is die al beantwoord; “cordial conflicts list” toont wat nog openstaat.
error-no-such-held = Er wacht niets met nummer { $n }.
remedy-no-such-held = “cordial held list” toont wat wacht.
error-no-such-run = De geschiedenis heeft geen nummer { $n }.
remedy-no-such-run = “cordial history” toont de nummers.
error-no-such-archived = In het archief is niets met nummer { $id }.
remedy-no-such-archived = “cordial archive list” toont de nummers.
error-still-there = “{ $title }” staat nog op { $name }.
remedy-still-there = Alleen wat { $name } niet meer heeft, kan terug. Is het daar verloren gegaan, synchroniseer dan eerst.
error-place-is-gone = “{ $title }” kwam van { $name }; die plek is er niet meer.
remedy-place-is-gone = Het blijft hier. “cordial archive export” schrijft het naar een bestand.
error-no-plan = Er wacht geen plan voor { $name }.
remedy-no-plan = Synchroniseer eerst; een eerste synchronisatie maakt een plan en wacht op je akkoord.
error-no-such-step = Het plan heeft geen stap { $n }.
remedy-no-such-step = “cordial plan show” toont de stappen. Er is niets goedgekeurd.
error-no-such-field = De vraag heeft geen veld “{ $field }”.
remedy-no-such-field = “cordial conflicts show” toont de velden. Er is niets beantwoord.
error-no-such-kind = “{ $kind }” is geen soort item.
remedy-no-such-kind = Schrijf contacts.
error-cannot-call = { $name } belt in op deze computer en kan zelf niet worden gebeld.
remedy-cannot-call = Start de synchronisatie op de telefoon. Wat je vroeg, wordt onthouden tot hij weer inbelt.
error-peer-busy = { $name } wordt al gesynchroniseerd (proces { $pid }).
remedy-peer-busy = Wacht tot die synchronisatie klaar is. Er is niets gewijzigd.
error-unreadable = { $source }, regel { $line }: { $reason }
remedy-unreadable = De rest is overgenomen; er is niets verloren. Verbeter dat item en probeer het opnieuw.
remedy-unreadable-nothing = Er is niets uit overgenomen; er is niets gewijzigd. Verbeter dat item en probeer het opnieuw.
error-unreadable-file = { $source }: { $reason }
remedy-unreadable-file = Er is niets veranderd.
unread-outside = tekst buiten een item
unread-empty = een item dat niets zegt
unread-too-large = een te groot item
unread-not-of-its-type = geen persoon, afspraak, taak of notitie
unread-nothing = er staan geen items in
unread-nothing-of = er staat niets in voor “{ $kind }”
unread-no-columns = de eerste regel zegt niet wat de kolommen zijn. Schrijf er een regel boven die dat zegt en neem het bestand opnieuw over. Voor een bestand van Palm Desktop: { $what }
unread-cut-entry = het bestand eindigt midden in dit item ({ $what })
unread-cut-file = het bestand eindigt vóór zijn agenda: misschien was er meer
unread-not-one = er is één item nodig
unread-no-such-photo = van deze sha256 is hier geen afbeelding; geef de bytes als base64 in “data”, of laat de foto weg
error-no-such-format = “{ $format }” is geen bestandsformaat dat we schrijven.
remedy-no-such-format = Schrijf vcard21, vcard30, vcard40 of csv voor personen, ical20 of vcal10 voor afspraken en taken, text of vnote voor notities, of sif.
error-no-such-copy = Er is geen reservekopie met nummer { $n }.
remedy-no-such-copy = “cordial backup list” toont de nummers.
error-no-safety-copy = In { $path } kon geen reservekopie worden gemaakt: { $reason }
remedy-no-safety-copy = Er is niets geschreven, hier niet en elders niet: zonder reservekopie wordt niets gesynchroniseerd. Maak ruimte, of laat Cordial daar schrijven, en synchroniseer opnieuw.
error-damaged-copy = De reservekopie { $path } is beschadigd: { $reason }
remedy-damaged-copy = Er is niets gewijzigd. Neem een andere, of dezelfde kopie op de tweede plek; “cordial backup list” toont ze allemaal.
error-not-a-copy = { $path } is geen reservekopie die deze Cordial kan lezen: { $reason }
remedy-not-a-copy = Er is niets gewijzigd. Bestanden met contacten en afspraken voeg je toe met “cordial contacts import” en “cordial events import”.
error-file = Het bestand { $path } kon niet worden gebruikt: { $reason }
remedy-file = Er is niets gewijzigd. Controleer de naam en of je het mag openen.
cli-output-failed = Het antwoord kon niet naar de standaarduitvoer worden geschreven: { $reason }. Kijk waar het heen gaat; misschien is de schijf vol.
error-listen = Cordial kan niet luisteren op { $address }: { $reason }
remedy-listen = Kies een andere poort, of sluit het programma dat die poort gebruikt.
error-link-not-found = Er is niets op { $link }.
remedy-link-not-found = Sluit de telefoon aan, zet hem aan en synchroniseer opnieuw. Er is niets gewijzigd.
error-address-unreached = { $link } was niet te bereiken.
remedy-address-unreached = Controleer de internetverbinding en het adres en synchroniseer opnieuw. Wat is aangekomen, blijft bewaard; er gaat niets verloren en er wordt niets verdubbeld.
error-link-no-permission = Dit account mag { $link } niet openen.
remedy-link-no-permission = Geef je account toegang tot seriële poorten (groep dialout), meld je opnieuw aan en synchroniseer opnieuw. Er is niets gewijzigd.
error-link-in-use = Een ander programma gebruikt { $link }.
remedy-link-in-use = Sluit het (een modembeheerder, een ander telefoonprogramma) en synchroniseer opnieuw. Er is niets gewijzigd.
error-link-timed-out = De telefoon op { $link } antwoordde niet op tijd.
remedy-link-timed-out = Kijk of hij op zijn scherm iets vraagt en synchroniseer opnieuw. Wat aankwam, is bewaard; er wordt niets dubbel.
error-link-closed = De verbinding via { $link } is verbroken.
remedy-link-closed = Synchroniseer opnieuw als de telefoon er weer is. Wat aankwam, is bewaard; er is niets verloren en er wordt niets dubbel.
error-link-not-supported = { $link } kan op deze computer nog niet worden gebruikt.
remedy-link-not-supported = Gebruik een seriële kabel of TCP, of laat de telefoon inbellen.
error-link-other = { $link } werkte niet: { $detail }
remedy-link-other = Synchroniseer opnieuw. Wat aankwam, is bewaard; er is niets verloren en er wordt niets dubbel.
error-peer-broke-rules = De telefoon zei iets wat hier niet te begrijpen is: { $detail }
remedy-peer-broke-rules = Synchroniseer opnieuw; gebeurt het weer, dan toont “cordial log --raw” wat hij zei. Wat aankwam, is bewaard.
error-peer-refused = De telefoon zei nee: { $detail }
remedy-peer-refused = Kijk of hij op zijn scherm iets vraagt en synchroniseer opnieuw. Er is niets verloren.
error-login-refused = Er belde iemand in met een verkeerde gebruikersnaam of een verkeerd wachtwoord.
remedy-login-refused = Typ de gebruikersnaam en het wachtwoord nog eens in op de telefoon. Er is niets gelezen en niets gewijzigd.
error-account-login = { $server } aanvaardt de gebruikersnaam of het wachtwoord niet.
remedy-account-login = Controleer beide en stel het wachtwoord opnieuw in met “cordial peer set NAME --password-stdin”. Er is niets gelezen en niets gewijzigd.
error-account-password-wanted = { $server } wil het wachtwoord zelf, over een verbinding die anderen kunnen meelezen.
remedy-account-password-wanted = Gebruik een https-adres. Aanvaard je het risico, stel dan auth=basic in. Het wachtwoord is niet verstuurd; er is niets gewijzigd.
error-no-password = Er kwam geen wachtwoord via de standaardinvoer.
remedy-no-password = Stuur het daarheen, op één regel en zonder iets anders. Er is niets gewijzigd.
error-not-an-account = “{ $name }” is geen account; er is geen wachtwoord te wijzigen.
remedy-not-an-account = Een telefoon die inbelt krijgt zijn wachtwoord met “cordial peer add phone”. Er is niets gewijzigd.
error-account-device = { $server } loopt vast op dit account of dit apparaat (HTTP { $status }).
remedy-account-device = Controleer de gebruikersnaam. Veel servers willen een apparaat eerst kennen; dit noemt zich { $device }. Er is niets gewijzigd.
error-account-nothing-there = Er is geen SyncML-server op { $server }.
remedy-account-nothing-there = Controleer het adres, vooral het pad. Er is niets gewijzigd.
error-account-moved = { $server } stuurt ons ergens anders heen: { $to }
remedy-account-moved = Vertrouw je dat adres, stel het dan in als link. Er is niets daarheen verstuurd.
error-account-no-database = { $server } heeft geen database “{ $database }” voor { $kind ->
    [contacts] contacten
    [events] afspraken
    [tasks] taken
   *[notes] notities
}.
remedy-account-no-database = Stel database.{ $kind } in op de juiste naam, of synchroniseer zonder deze soort. Al het andere is gesynchroniseerd.
error-account-no-databases = { $server } heeft geen database voor wat werd gevraagd.
remedy-account-no-databases = Stel de namen van de databases in, bijvoorbeeld database.contacts. Er is niets gewijzigd.
error-account-other = { $server } zei nee: { $detail }
remedy-account-other = Synchroniseer later opnieuw. Wat aankwam, is bewaard; er is niets verloren en er wordt niets dubbel.
error-no-keyring = Deze computer heeft geen sleutelbos om wachtwoorden in te bewaren ({ $detail }).
remedy-no-keyring = Stel op een server CORDIAL_KEYRING=file:PATH in; alleen jij kunt het bestand lezen, maar het is niet versleuteld.
error-keyring = De sleutelbos werkte niet: { $detail }
remedy-keyring = Ontgrendel hem en probeer het opnieuw. Er is niets gewijzigd.
error-needs-yes = “{ $mode }” kan gegevens wissen en gebeurt niet zonder ja.
remedy-needs-yes = Bekijk het eerst met --preview en voeg dan --yes toe. Er is niets gewijzigd.
error-script = Het script klopt niet in regel { $line }: { $reason }
remedy-script = Verbeter die regel; de telefoon is niet gestart.
error-cancelled = Je hebt de synchronisatie gestopt.
remedy-cancelled = Wat tot nu toe is gedaan, blijft; de volgende synchronisatie doet de rest.
error-newer-store = Je gegevens zijn het laatst gebruikt door een nieuwere Cordial.
remedy-newer-store = Installeer die versie weer; deze raakt ze niet aan.
error-disk-full = De schijf met je gegevens is vol.
remedy-disk-full = Er is niets half geschreven en niets verloren. Maak ruimte vrij en doe het dan opnieuw.
error-store-read-only = Je gegevens kunnen worden gelezen, maar niet gewijzigd: { $detail }
remedy-store-read-only = Er is niets gewijzigd. Controleer of de map van jou is en of de schijf niet tegen schrijven is beveiligd.
error-disk-failed = De schijf met je gegevens antwoordde niet zoals het hoort: { $detail }
remedy-disk-failed = Er is niets half geschreven. Controleer de schijf of de aansluiting en doe het dan opnieuw; bewaar je reservekopieën op een andere schijf.
error-store-damaged = Het bestand met je gegevens is beschadigd: { $detail }
remedy-store-damaged = Er is niets gewijzigd. “cordial repair” redt alles wat nog leesbaar is in een nieuw bestand en bewaart het beschadigde.
error-store-busy = Een andere Cordial bleef te lang schrijven.
remedy-store-busy = Er is niets gewijzigd. Wacht tot die klaar is, of sluit die, en doe het dan opnieuw.
error-ours = Er ging iets mis in Cordial zelf: { $detail }
remedy-ours = Je gegevens zijn zoals vóór deze stap. Probeer het opnieuw; blijft het misgaan, meld het dan alsjeblieft.

## De opdrachtregel
cli-this-computer = deze computer
cli-never = nooit
cli-no-window = Deze Cordial is gebouwd zonder venster; “cordial --help” toont wat er wel kan.
cli-no-peers = Er is nog geen plek. Voeg er een toe met “cordial peer add phone NAME --link …”.
cli-check-failed = { $n ->
    [one] { $name }: één punt klopt niet. Er is niets geschreven; ernaast staat wat te doen.
   *[other] { $name }: { $n } punten kloppen niet. Er is niets geschreven; ernaast staat wat te doen.
}
cli-find-no-ports = Geen kabel en geen bluetoothpoort gevonden. Sluit de telefoon aan of kies een andere manier.
cli-find-known = Dat is { $name }.
cli-peer-added = { $name } is toegevoegd. Er wordt niets gewijzigd tot je synchroniseert.
cli-peer-set = { $name } is ingesteld.
cli-peer-removed = { $name } is weggehaald. Er is niets verwijderd, daar niet en hier niet.
cli-peer-appeared = Er belde een nieuw apparaat in: { $name }. Het heeft nu een eigen plek.
cli-guard-off = De rem op massaal verwijderen staat uit voor { $name }.
cli-dial-in-head = { $name } is toegevoegd. Typ dit in op de telefoon:
cli-dial-in-url = Adres
cli-dial-in-user = Gebruikersnaam
cli-dial-in-password = Wachtwoord
cli-dial-in-database = Database voor personen
cli-dial-in-archive = Verder bewaard
cli-dial-in-serve = Start daarna “cordial serve” en start de synchronisatie op de telefoon.
cli-listening = Telefoons bereiken deze computer op { $url }. Ctrl+C beëindigt dit.
cli-run-started = { $name } wordt gesynchroniseerd.
cli-run-ok = bijgewerkt
cli-run-ok-refused = { $n ->
    [one] klaar, maar 1 item is niet aangenomen
   *[other] klaar, maar { $n } items zijn niet aangenomen
}
cli-run-unfinished = niet voltooid
cli-run-nothing = { $name }: niets te doen.
cli-run-nothing-else = { $name }: verder niets te doen.
cli-run-here = Deze computer: { $added } nieuw, { $changed } gewijzigd, { $deleted } verwijderd.
cli-run-peer = { $name }: { $added } nieuw, { $changed } gewijzigd, { $deleted } verwijderd.
cli-run-archive = Archief, { $shelf }: { $received } nieuw, { $changed } gewijzigd, { $gone } niet meer op { $name }, { $returned } daar teruggezet, { $refused } daar geweigerd.
cli-conflicts-wait = { $n ->
    [one] 1 vraag over { $name } wacht
   *[other] { $n } vragen over { $name } wachten
} op je: “cordial conflicts list”.
cli-held-wait = { $n ->
    [one] 1 stap voor { $name } wacht
   *[other] { $n } stappen voor { $name } wachten
} op je akkoord: “cordial held list”.
cli-news-waits = { $n ->
    [one] 1 wijziging wacht
   *[other] { $n } wijzigingen wachten
} hier op de volgende synchronisatie van { $name }.
cli-refused = { $n ->
    [one] 1 item kon
   *[other] { $n } items konden
} niet door { $name } worden aangenomen of hier worden gelezen; er is niets van verloren.
cli-plan-head = { $name }: { $n ->
    [one] 1 stap
   *[other] { $n } stappen
}
cli-repaired = Hersteld. Het beschadigde bestand is bewaard in { $folder }. Er zijn nu:
cli-repaired-contacts = { $n ->
    [one] één persoon
   *[other] { $n } personen
}
cli-repaired-events = { $n ->
    [one] één afspraak
   *[other] { $n } afspraken
}
cli-repaired-tasks = { $n ->
    [one] één taak
   *[other] { $n } taken
}
cli-repaired-notes = { $n ->
    [one] één notitie
   *[other] { $n } notities
}
cli-repaired-next = De volgende synchronisatie met elke plek vergelijkt alles en verwijdert niets; wat hier ontbreekt, komt daarvandaan terug.
cli-plan-waits = Er is niets geschreven. Het plan voor { $name } wacht op je akkoord: “cordial plan show” en “cordial plan approve”.
cli-plan-approved = De volgende synchronisatie met { $name } doet precies dit.
cli-plan-dropped = Het plan voor { $name } is vergeten; de volgende synchronisatie leest opnieuw.
cli-no-plans = Er wacht geen plan.
cli-no-conflicts = Er wacht geen vraag op je.
cli-conflict-resolved = { $title } is opgelost; { $name } krijgt het bij de volgende synchronisatie.
cli-no-held = Er wacht niets op je akkoord.
cli-held-allowed = { $title }: het wordt gedaan ({ $name }).
cli-held-refused = { $title } blijft ({ $name }).
cli-no-history = Er is nog niets gedaan.
cli-no-backups = Er is nog geen reservekopie. De eerste synchronisatie maakt er een, en “cordial backup create” ook.
cli-backup-written = De reservekopie staat in { $file }.
cli-backup-deleted = { $n ->
    [one] Eén reservekopie is verwijderd.
   *[other] { $n } reservekopieën zijn verwijderd.
}
cli-backup-last = Laatste reservekopie: { $when }
cli-backup-missing = (het bestand is weg)
cli-backup-nothing = Daarvan staat er niets in.
cli-backup-damaged = Beschadigd: { $files }. Wat ervan nog leesbaar is, is er.
copy-left-out = Niet meer leesbaar en weggelaten: { $what }.
copy-without-photo = Zonder foto, want die is beschadigd: { $names }.
cli-backup-why-run = vóór een synchronisatie
cli-backup-why-bulk = vóór veel wijzigingen
cli-backup-why-restore = vóór een herstel
cli-backup-why-replace = vóór een vervanging
cli-backup-why-first-sync = vóór een eerste synchronisatie
cli-backup-why-asked = op jouw verzoek
cli-backup-why-old = door een eerdere versie
cli-place-none = Reservekopieën hebben geen tweede plek. Kies een map op een andere schijf met “cordial backup place DIR”.
cli-place = Elke reservekopie staat ook in { $folder }.
cli-place-same-disk = Elke reservekopie staat ook in { $folder }, maar dat is op dezelfde schijf: het helpt niet als die schijf stukgaat.
cli-place-missing = De tweede plek { $folder } is er niet; { $n ->
    [0] daar staan alle reservekopieën.
    [one] er wacht één reservekopie op.
   *[other] er wachten { $n } reservekopieën op.
}
cli-restore-nothing = Er valt niets te herstellen: alles is hier.
cli-restore-copy = Hoe het eerst was, staat in reservekopie { $n }.
cli-restore-to = { $name } krijgt het bij de volgende synchronisatie.
cli-people-count = { $n ->
    [one] 1 persoon
   *[other] { $n } personen
}
cli-events-count = { $n ->
    [one] 1 afspraak
   *[other] { $n } afspraken
}
cli-tasks-count = { $n ->
    [one] 1 taak
   *[other] { $n } taken
}
cli-notes-count = { $n ->
    [one] 1 notitie
   *[other] { $n } notities
}
cli-archive-count = { $n ->
    [one] 1 item in het archief
   *[other] { $n } items in het archief
}
cli-archive-exported = { $n ->
    [one] 1 bestand
   *[other] { $n } bestanden
} geschreven: { $path }
cli-archive-restored = “{ $title }” gaat bij de volgende synchronisatie terug naar { $name } ({ $shelf }, { $size } bytes).
cli-archive-would-restore = “{ $title }” zou teruggaan naar { $name } ({ $shelf }, { $size } bytes), zoals het is gekomen. Er is niets gewijzigd.
cli-archive-not-restored = “{ $title }” gaat niet terug naar { $name } ({ $shelf }, { $size } bytes); het blijft hier.
cli-archive-goes-back = gaat terug
cli-archive-refused = daar geweigerd
cli-archive-gone = niet meer daar
cli-archive-journal = dagboek
cli-archive-bookmark = bladwijzer
cli-archive-message = bericht
cli-archive-mms = MMS
cli-archive-email = e-mail
cli-archive-file = bestand
cli-archive-folder = map
cli-archive-other = overig
cli-added = { $n ->
    [one] 1 item is toegevoegd.
   *[other] { $n } items zijn toegevoegd.
}
cli-import-joined = { $n ->
    [one] 1 is samengevoegd met een item dat hier al was.
   *[other] { $n } zijn samengevoegd met items die hier al waren.
}
cli-import-here = { $n ->
    [one] 1 was hier al.
   *[other] { $n } waren hier al.
}
cli-import-preview = Er is nog niets gewijzigd. Dit zou gebeuren:
import-new = { $n ->
    [one] 1 nieuw item
   *[other] { $n } nieuwe items
}
import-together = { $n ->
    [one] 1 wordt samengevoegd met een item dat hier al is
   *[other] { $n } worden samengevoegd met items die hier al zijn
}
import-here = { $n ->
    [one] 1 is hier al
   *[other] { $n } zijn hier al
}
cli-not-taken = Hier niet overgenomen: { $what }. Daarvoor is er “{ $command }”.
cli-first-dates = { $n ->
    [one] 1 reeks staat alleen met de eerste datum in het bestand: dit formaat heeft geen woorden voor de herhaling.
   *[other] { $n } reeksen staan alleen met hun eerste datum in het bestand: dit formaat heeft geen woorden voor de herhaling.
}
cli-changed = { $n ->
    [one] 1 item is gewijzigd.
   *[other] { $n } items zijn gewijzigd.
}
cli-deleted = { $n ->
    [one] 1 item is verwijderd; de geschiedenis bewaart het.
   *[other] { $n } items zijn verwijderd; de geschiedenis bewaart ze.
}
cli-phase-connecting = { $name }: verbinden … { $count }
cli-phase-reading = { $name }: lezen … { $count }
cli-phase-comparing = { $name }: vergelijken … { $count }
cli-phase-writing = { $name }: schrijven … { $count }
cli-phase-finishing = { $name }: afronden … { $count }
cli-action-add = nieuw
cli-action-change = wijzigen
cli-step = { $title } · { $place }: { $action }
cli-action-delete = verwijderen
cli-action-join = samenvoegen
cli-action-keep = behouden
cli-action-ask = vragen
cli-state-will-do = { "" }
cli-state-held = (wacht op je akkoord)
cli-state-parked = (wacht op je antwoord)
cli-state-refused = (past daar niet)
cli-because-new-here = nieuw op deze computer
cli-because-new-at-peer = nieuw op { $name }
cli-because-changed-here = gewijzigd op deze computer
cli-because-changed-at-peer = gewijzigd op { $name }
cli-because-changed-on-both = op allebei gewijzigd
cli-because-deleted-here = verwijderd op deze computer
cli-because-deleted-at-peer = verwijderd op { $name }
cli-because-edited-deleted = aan de ene kant bewerkt, aan de andere kant verwijderd
cli-because-same-person = dezelfde persoon op { $name }
cli-because-perhaps-same-person = misschien dezelfde persoon als iemand op { $name }
cli-because-missing-at-peer = ontbreekt op { $name }
cli-because-answered = jouw beslissing
cli-because-many-deletions = meer verwijderingen dan gewoonlijk
cli-because-direction = de richting van deze synchronisatie
cli-reason-both-changed = gewijzigd op { $name } en hier
cli-reason-edited-deleted = aan de ene kant bewerkt, aan de andere kant verwijderd ({ $name })
cli-reason-same-person = dezelfde persoon? ({ $name })
log-mode = { $kind }: { $name } vroeg om: { $asked }; geëist: { $demanded }; gedaan: { $done }, want { $why }.
log-erases-here = Wat alleen deze computer heeft, wacht op je akkoord voordat het weggaat.
log-erases-peer = { $name } verliest wat alleen daar staat; er wordt eerst een kopie bewaard.
log-mode-two-way = in beide richtingen
log-mode-slow = alles vergelijken
log-mode-update-server = wijzigingen van { $name }
log-mode-refresh-server = deze computer wordt als { $name }
log-mode-update-client = wijzigingen naar { $name }
log-mode-refresh-client = { $name } wordt als deze computer
log-mode-slow-to-server = alles van { $name } hierheen
log-mode-slow-to-client = alles van hier naar { $name }
log-mode-reset-client = { $name } leegmaken
log-mode-nothing = niets
log-why-asked = { $name } vroeg erom
log-why-demanded = het werd geëist
log-why-anchors-differ = beide kanten herinneren zich een andere laatste synchronisatie; om die reden wordt niets gewist
log-why-not-allowed = niemand heeft toegestaan { $name } leeg te maken
log-why-backup = alleen een kopie was gewenst
log-copied-aside = { $n ->
    [one] Eén item van { $name } is gekopieerd naar { $file }.
   *[other] { $n } items van { $name } zijn gekopieerd naar { $file }.
}
log-unknown-database = { $name } wil de database “{ $asked }”, die hier niet bestaat. Wel bestaan: { $known }.
log-unknown-options = Het adres waarop { $name } inbelde, heeft opties die hier niets betekenen: { $options }.
log-restore-refused = { $name } nam “{ $title }” niet terug ({ $shelf }, status { $code }). Het blijft in het archief.
log-began = Synchronisatie met { $name }: { $way }
log-way-two-way = in beide richtingen
log-way-slow = alles vergelijken
log-way-copy-to-peer = alleen naar { $name }
log-way-copy-from-peer = alleen van { $name }
log-way-replace-peer = { $name } wordt als deze computer
log-way-replace-here = deze computer wordt als { $name }
log-phase-connect = { $name } zoeken en verbinden
log-phase-login = vaststellen wie wie is
log-phase-capabilities = horen wat { $name } kan bewaren
log-phase-read = horen wat er op { $name } is gewijzigd
log-phase-compare = beide kanten vergelijken
log-phase-write = versturen wat hier is gewijzigd
log-phase-finish = afronden
log-phase = Fase: { $phase }
log-phase-took = Fase: { $phase } ({ $time })
log-message-in = Bericht { $n } van { $name }: { $what } ({ $size })
log-message-out = Bericht { $n } aan { $name }: { $what } ({ $size })
log-messages-more = { $n ->
    [one] nog { $n } bericht; “-v” toont het
   *[other] nog { $n } berichten; “-v” toont ze
}
log-part-unreadable = het was niet te lezen
log-part-login = een aanmelding ({ $scheme })
log-part-challenge = het verzoek om zich aan te melden ({ $scheme })
log-part-devinf = een beschrijving van het apparaat
log-part-asks-devinf = de vraag wat het apparaat kan bewaren
log-part-alert = “{ $alert }” voor { $database }
log-part-items = { $n ->
    [one] { $n } item voor “{ $database }”
   *[other] { $n } items voor “{ $database }”
}
log-part-changed-of = { $count }, waarvan { $deleted } verwijderd
log-part-answers = { $n ->
    [one] { $n } antwoord
   *[other] { $n } antwoorden
}
log-part-refusals = { $n ->
    [one] { $n } weigering
   *[other] { $n } weigeringen
}
log-part-maps = { $n ->
    [one] { $n } nummer van een nieuw item
   *[other] { $n } nummers van nieuwe items
}
log-part-goes-on = een item dat in het volgende bericht verdergaat
log-part-no-changes = geen wijzigingen
log-part-nothing = alleen een bevestiging
log-status-in = { $name } antwoordde { $code } op { $command }: { $what }
log-status-out = Deze computer antwoordde { $code } op { $command }: { $what }
log-status-message = het hele bericht
log-item-answered = { $line } (nummer { $id }; { $code }: { $what })
log-item-because = { $line } (item { $id }; { $because })
log-item-in-add = { $name } heeft { $title }
log-item-in-change = { $name } meldde een wijziging van { $title }
log-item-in-delete = { $name } heeft { $title } verwijderd
log-item-in-archive = { $name } heeft { $title } losgelaten; hier blijft het
log-item-in-foreign = { $name } heeft { $title }; het wordt bewaard in het archief
log-item-in-unreadable = { $name } stuurde { $title } in een vorm die niet te lezen was; de bytes zijn bewaard
log-item-here-add = Hier toegevoegd: { $title }
log-item-here-change = Hier gewijzigd: { $title }
log-item-here-delete = Hier verwijderd: { $title }
log-item-here-hold = Tegengehouden tot je akkoord: { $title }
log-item-here-ask = Wacht op je antwoord: { $title }
log-item-out-add = Op { $name } toegevoegd: { $title }
log-item-out-change = Op { $name } gewijzigd: { $title }
log-item-out-delete = Op { $name } verwijderd: { $title }
log-item-out-refused-add = { $name } nam { $title } niet aan
log-item-out-refused-change = { $name } nam de wijziging van { $title } niet aan
log-item-out-refused-delete = { $name } verwijderde { $title } niet
log-ended = Klaar in { $time }: { $messages } berichten, { $in } ontvangen, { $out } verstuurd
log-failed = Gestopt na { $time }. { $why }
log-stopped-at = Dit was bezig: { $phase }.
log-unfinished = Deze synchronisatie heeft geen einde: die loopt nog, of Cordial is tussendoor afgesloten.
log-detail = Details: { $detail }
log-fault-link = De verbinding met { $name } is verbroken.
log-fault-peer-broke-rules = { $name } zei iets wat niet te begrijpen was.
log-fault-peer-refused = { $name } zei nee.
log-fault-unreadable = Iets was niet te lezen.
log-fault-ours = Cordial maakte een fout, of de schijf van deze computer.
log-fault-choice = De synchronisatie is gestopt, of heeft iets van je nodig.
log-fault-busy = { $name } werd ergens anders gesynchroniseerd.
log-next-link = Wat aankwam, is bewaard, en er wordt niets dubbel. De volgende synchronisatie gaat verder waar deze stopte.
log-next-peer-broke-rules = Wat eerder aankwam, is bewaard. Probeer het opnieuw; gebeurt het weer, maak dan een rapport met “cordial log --report FILE”.
log-next-peer-refused = Daardoor is niets gewijzigd. Controleer gebruikersnaam, wachtwoord en rechten en synchroniseer opnieuw.
log-next-unreadable = De bytes zijn bewaard, en al het andere ging door. Een latere versie kan het misschien lezen.
log-next-ours = Je gegevens zijn veilig. Maak een rapport met “cordial log --report FILE” en synchroniseer opnieuw.
log-next-choice = Wat is gedaan, blijft; de volgende synchronisatie doet de rest.
log-next-busy = Er is niets gewijzigd. Synchroniseer opnieuw als de andere klaar is.
log-caller-refused = Een apparaat ({ $device }) belde in als “{ $user }” en is geweigerd: { $why }
log-caller-unknown-account = dat account bestaat niet.
log-caller-wrong-password = het wachtwoord was verkeerd.
log-caller-no-password = het gaf geen wachtwoord.
log-unreached = { $name } was niet te bereiken: { $detail }
log-empty = Het logboek is leeg: er is nog niets gesynchroniseerd.
log-run-head = Synchronisatie { $n } · { $name } · { $when }
log-stray-head = Buiten synchronisaties om
log-safe = Wat veilig is: { $text }
log-do = Wat je kunt doen: { $text }
log-code-101 = er wordt aan gewerkt
log-code-200 = gedaan
log-code-201 = als nieuw toegevoegd
log-code-202 = aanvaard, wordt later gedaan
log-code-203 = beantwoord door een tussenstation
log-code-204 = gedaan, er valt niets over te zeggen
log-code-205 = gedaan, wat op het scherm staat moet opnieuw worden gelezen
log-code-206 = gedeeltelijk gedaan
log-code-207 = beide versies zijn samengevoegd
log-code-208 = beide hadden het gewijzigd; de versie van de client won
log-code-209 = beide hadden het gewijzigd; beide versies zijn bewaard
log-code-210 = verwijderd zonder een kopie te bewaren
log-code-211 = niet verwijderd, want het was er niet
log-code-212 = aangemeld voor het hele gesprek
log-code-213 = een deel is aangenomen, op de rest wordt gewacht
log-code-214 = geannuleerd zoals gewenst
log-code-215 = niet gedaan, omdat iemand daarvoor koos
log-code-216 = in zijn geheel teruggedraaid
log-code-300 = er zijn meer adressen mogelijk
log-code-301 = voorgoed verhuisd naar een ander adres
log-code-302 = voorlopig te vinden op een ander adres
log-code-303 = op een ander adres op te vragen
log-code-304 = er is niets gewijzigd
log-code-305 = alleen bereikbaar via een tussenstation
log-code-400 = niet begrepen
log-code-401 = verkeerde gebruikersnaam of verkeerd wachtwoord
log-code-402 = voor deze dienst moet worden betaald
log-code-403 = niet toegestaan
log-code-404 = niet gevonden
log-code-405 = niet toegestaan voor dit item of deze database
log-code-406 = een wens die daar niet kan worden vervuld
log-code-407 = er worden een gebruikersnaam en een wachtwoord gevraagd
log-code-408 = het duurde te lang
log-code-409 = beide hadden het gewijzigd, en niemand heeft beslist
log-code-410 = voorgoed weg
log-code-411 = de grootte is niet opgegeven
log-code-412 = er ontbreekt iets wat nodig is
log-code-413 = te groot om nu aan te nemen
log-code-414 = het adres is te lang
log-code-415 = geschreven in een vorm die daar niet wordt begrepen
log-code-416 = groter dan daar wordt aangenomen
log-code-417 = nu niet, later
log-code-418 = dat is daar al
log-code-419 = beide hadden het gewijzigd; de versie van de server won
log-code-420 = het geheugen is daar vol
log-code-421 = een zoekopdracht die daar niet wordt begrepen
log-code-422 = een voorwaarde in het adres die daar niet wordt begrepen
log-code-423 = aan de ene kant verwijderd, aan de andere kant gewijzigd
log-code-424 = de delen zijn samen niet zo groot als was opgegeven
log-code-425 = het account mag dat niet
log-code-426 = de rest is niet gewenst zonder het begin
log-code-427 = een map die niet leeg is
log-code-428 = het verplaatsen is mislukt
log-code-500 = het is daar mislukt
log-code-501 = dit is daar onbekend
log-code-502 = een tussenstation gaf een verkeerd antwoord
log-code-503 = bezet, later
log-code-504 = een tussenstation wachtte te lang
log-code-505 = deze uitgave van SyncML is daar onbekend
log-code-506 = het mislukte daar tijdens het werk
log-code-507 = een deel mislukte, dus is alles achterwege gebleven
log-code-508 = beide herinneren zich een andere laatste synchronisatie: alles moet worden vergeleken
log-code-509 = een gereserveerde code
log-code-510 = de opslag werkte daar niet
log-code-511 = het ging daar ernstig mis en is gestopt
log-code-512 = de synchronisatie is daar mislukt
log-code-513 = deze versie van het protocol is daar onbekend
log-code-514 = geannuleerd
log-code-515 = een gereserveerde code
log-code-516 = een deel mislukte, en het terugdraaien van de rest ook
log-code-517 = het antwoord is te groot voor één bericht
log-code-other-2 = gedaan
log-code-other-3 = ergens anders te vinden
log-code-other-4 = geweigerd
log-code-other-5 = daar mislukt
log-code-other-0 = een code die niemand kent
log-safe-done = Beide kanten hebben het.
log-do-done = Niets.
log-safe-settled = Beide versies zijn hier bekend; de versie die niet is gekozen, staat in de geschiedenis.
log-do-settled = Bekijk het item als je wilt weten welke versie geldt.
log-safe-gone = Wat hier is, blijft. Moest het worden verwijderd, dan is het al weg.
log-do-gone = Niets; de volgende synchronisatie zet recht wat nog gewenst is. Bij een database: controleer de naam.
log-safe-login = Vóór de aanmelding is er niets gezegd of gewijzigd.
log-do-login = Eén keer hoort dit bij het aanmelden. Blijft het komen, voer dan gebruikersnaam en wachtwoord opnieuw in.
log-safe-permission = Er is niets gewijzigd; wat hier is, blijft.
log-do-permission = Vraag de beheerder van de server om toestemming, of zoek ernaar in de instellingen van de telefoon.
log-safe-form = Wat hier is, blijft zoals het is.
log-do-form = Probeer een ander formaat of profiel voor deze plek, of maak het item korter.
log-safe-size = Wat hier is, blijft zoals het is.
log-do-size = Maak het item kleiner: een kleinere foto, een kortere notitie. Het wordt opnieuw geprobeerd als het verandert.
log-safe-full = Wat hier is, blijft; wat paste, staat daar.
log-do-full = Maak daar ruimte en synchroniseer opnieuw.
log-safe-later = Er is niets verloren; het staat op de lijst voor de volgende synchronisatie.
log-do-later = Synchroniseer later opnieuw.
log-safe-failed = Wat hier is, blijft zoals het is.
log-do-failed = Synchroniseer opnieuw. Mislukt het weer, maak dan een rapport met “cordial log --report FILE”.
log-safe-elsewhere = Er is niets gewijzigd.
log-do-elsewhere = Controleer het adres van de server.
log-safe-version = Er is niets gewijzigd.
log-do-version = Niets: een oudere uitgave wordt vanzelf geprobeerd.
log-safe-refresh = Hiervoor wordt niets gewist; een item dat ontbreekt, is geen verwijderd item.
log-do-refresh = Niets; deze synchronisatie duurt langer.
log-safe-stopped = Wat eerder is gedaan, blijft.
log-do-stopped = Synchroniseer opnieuw wanneer je wilt.
log-safe-erases = Er wordt een kopie gemaakt voordat er iets weggaat, en wat niet is toegestaan, wordt niet gewist.
log-do-erases = Bekijk wat wordt tegengehouden, en zeg ja of nee.
log-safe-wish = Een wens verandert nog niets.
log-do-wish = Niets.
log-alert-100 = een tekst tonen
log-alert-200 = in beide richtingen
log-alert-201 = alles vergelijken
log-alert-202 = alleen wijzigingen van de client
log-alert-203 = de server wordt als de client
log-alert-204 = alleen wijzigingen van de server
log-alert-205 = de client wordt als de server
log-alert-206 = de server vraagt om beide richtingen
log-alert-207 = de server vraagt om de wijzigingen van de client
log-alert-208 = de server vraagt of hij als de client mag worden
log-alert-209 = de server vraagt of hij zijn wijzigingen mag sturen
log-alert-210 = de server vraagt of hij de client aan zich gelijk mag maken
log-alert-221 = de uitkomst van een verzoek
log-alert-222 = stuur het volgende bericht
log-alert-223 = de rest van een item kwam niet
log-alert-224 = een andere keer verdergaan
log-alert-225 = de afgebroken sessie voortzetten
log-alert-0 = een verzoek dat niemand kent
report-head = Een rapport over Cordial
report-note = Je namen, nummers, adressen en teksten staan er niet in, en ook geen wachtwoorden. Je kunt het per e-mail versturen.
report-places = Plekken
report-log = Wat er is gebeurd
report-cut = De rest is weggelaten.
report-written = Het rapport staat in { $file }. Namen, nummers en wachtwoorden staan er niet in.
cli-virtual-phone-one-link = Kies één van --serial, --tcp en --sync-to.
cli-virtual-phone-ready = De voorbeeldtelefoon is te bereiken op { $at }.
demo-plugged = Een nagebootste { $name } met { $n } personen hangt aan een nagebootste kabel. Deze computer heeft zelf 2 personen.
demo-first-sync = Eerste synchronisatie. Karl Weiß stond op allebei, anders gespeld; hij wordt samengevoegd, niet verdubbeld.
demo-edited = Nu wijzigt iemand op de telefoon het nummer van { $peer } en schrijft op de computer een notitie over { $here }.
demo-second-sync = Tweede synchronisatie. Alleen die twee wijzigingen gaan heen en weer.
demo-third-sync = Derde synchronisatie.
demo-end = Beide kanten hebben dezelfde { $n } personen. Er is niets verloren gegaan en niets dubbel geworden.
demo-kept = Alles is bewaard in { $folder }.

## Geschiedenis, ongedaan maken, prullenbak, dubbele items
act-run = Synchronisatie met { $name }
act-added = { $n ->
    [one] Je hebt { $title } toegevoegd
   *[other] Je hebt { $n } items toegevoegd
}
act-imported = { $n ->
    [one] Je hebt { $title } geïmporteerd
   *[other] Je hebt { $n } items geïmporteerd
}
act-edited = { $n ->
    [one] Je hebt { $title } bewerkt
   *[other] Je hebt { $n } items bewerkt
}
act-deleted = { $n ->
    [one] Je hebt { $title } verwijderd
   *[other] Je hebt { $n } items verwijderd
}
act-restored = { $n ->
    [one] Je hebt { $title } teruggehaald
   *[other] Je hebt { $n } items teruggehaald
}
act-reverted = { $n ->
    [one] Je bent teruggegaan naar een eerdere versie van { $title }
   *[other] Je bent teruggegaan naar eerdere versies van { $n } items
}
act-undone = Ongedaan gemaakt: { $undone } (nummer { $number })
act-joined = Je hebt twee items samengevoegd: { $title }
act-different = Je hebt gezegd dat twee items verschillend zijn
act-resolved = Je hebt een vraag over { $name } beantwoord
act-answered = Een antwoord over { $name } is uitgevoerd
act-allowed = Je hebt toegestaan wat voor { $name } werd tegengehouden
act-refused = Je hebt niet toegestaan wat voor { $name } werd tegengehouden
act-put-back = { $n ->
    [one] Je hebt { $title } teruggezet
   *[other] Je hebt { $n } items teruggezet
}
act-approved = Je hebt het plan voor { $name } goedgekeurd
act-rule = Je hebt gewijzigd wat er met vragen gebeurt
act-emptied = Je hebt de prullenbak geleegd
act-from-copy = { $n ->
    [one] Je hebt { $title } hersteld uit een reservekopie
   *[other] Je hebt { $n } items hersteld uit een reservekopie
}
act-other = { $what }: { $title }
act-undone-by = ongedaan gemaakt door { $n }
act-counts = hier { $added } nieuw, { $changed } gewijzigd, { $deleted } verwijderd
change-comes = { $field }: { $after } (nieuw)
change-goes = { $field }: { $before } (weggehaald)
change-becomes = { $field }: { $before } → { $after }
value-nothing = niets
value-photo = een afbeelding van { $n } bytes
cli-undo-would = { $n ->
    [one] Dit ongedaan maken wijzigt hier 1 item
   *[other] Dit ongedaan maken wijzigt hier { $n } items
} en { $there } op je telefoons en accounts, bij hun volgende synchronisatie. Er is nog niets gewijzigd.
cli-undo-done = { $n ->
    [one] Ongedaan gemaakt: hier is 1 item gewijzigd
   *[other] Ongedaan gemaakt: hier zijn { $n } items gewijzigd
}; { $there } op je telefoons en accounts volgen bij hun volgende synchronisatie. “cordial history undo { $number }” draait dat terug.
cli-undo-nothing = Er valt niets ongedaan te maken.
cli-undo-decision-answered = Het antwoord is ingetrokken.
cli-undo-decision-reopened = Het antwoord geldt weer.
cli-undo-decision-different = Dat het er twee zijn, is vergeten.
cli-undo-decision-perhaps-same = Het zijn er weer twee.
cli-undo-decision-joined = De twee zijn weer gesplitst.
cli-undo-decision-split = De twee zijn weer samengevoegd.
cli-undo-decision-rule = De vaste regel is weer zoals hij was.
cli-undo-decision-allowed = De stap wacht weer op je akkoord.
cli-undo-decision-refused = De stap wacht weer op je akkoord.
cli-undo-decision-waits = Je antwoord op de stap geldt weer.
cli-undo-decision-approved = Het plan wacht weer op je akkoord.
cli-undo-decision-disapproved = Het plan is weer goedgekeurd.
cli-undo-decision-began = De eerste synchronisatie is alleen op deze computer ongedaan gemaakt. De andere plek houdt alles; de volgende synchronisatie daarmee is weer een eerste en wacht op je akkoord.
cli-undo-decision-wished = De volgende synchronisatie maakt de plek niet meer gelijk aan deze computer.
cli-state-not-undone = (sindsdien gewijzigd; het blijft)
cli-version = { $revision }: { $what }
cli-reverted = { $title } is weer zoals in versie { $revision }. De volgende synchronisatie brengt dat naar je telefoons en accounts.
cli-trash-empty = De prullenbak is leeg.
cli-trash-by = verwijderd op { $name }
cli-trash-here = verwijderd op deze computer
cli-trash-restored = { $n ->
    [one] 1 item is terug.
   *[other] { $n } items zijn terug.
} De volgende synchronisatie zet dit ook op je telefoons en accounts terug.
cli-trash-emptied = { $n ->
    [one] 1 verwijderd item is voorgoed weg.
   *[other] { $n } verwijderde items zijn voorgoed weg.
}
cli-no-duplicates = Er zijn geen twee items die op één item lijken.
cli-duplicate = { $first } ({ $a }) en { $second } ({ $b }): { $why }
cli-duplicate-same = hetzelfde
cli-duplicate-ask = misschien hetzelfde
cli-duplicate-would = samengevoegd zou { $title } veranderen:
cli-joined = { $title } is nu één item. “cordial history undo { $n }” splitst het weer.
cli-joined-clash = Er is maar ruimte voor één waarde ({ $field }): { $here } blijft, { $other } ligt in de prullenbak.
cli-different = De twee blijven twee, voorgoed.
cli-rule-ask = Je krijgt een vraag over elk veld dat aan beide kanten is gewijzigd.
cli-rule-here = Is een veld aan beide kanten gewijzigd, dan wint deze computer.
cli-rule-peer = Is een veld aan beide kanten gewijzigd, dan wint de andere plek.
cli-rule-newest = Is een veld aan beide kanten gewijzigd, dan wint de kant die zegt het laatst te zijn gewijzigd; zegt een kant dat niet, dan krijg je een vraag.
cli-rule-both = Is een veld aan beide kanten gewijzigd, dan blijven beide waarden als beide passen; over de rest krijg je een vraag.
cli-because-rule = je vaste regel
cli-because-undone = ongedaan gemaakt
cli-because-changed-since = sindsdien gewijzigd
error-no-such-version = Item { $id } heeft geen versie { $revision } om naar terug te gaan.
remedy-no-such-version = “versions { $id }” toont wat is bewaard. Er is niets gewijzigd.
error-not-in-trash = In de prullenbak is niets met nummer { $id }.
remedy-not-in-trash = “cordial trash list” toont wat er is. Er is niets gewijzigd.
error-not-two = { $a } en { $b } zijn geen twee items van dezelfde soort.
remedy-not-two = “cordial duplicates list” toont welke twee op één item lijken. Er is niets gewijzigd.
sign-same-name = zelfde naam
sign-similar-name = vergelijkbare naam
sign-other-name = andere naam
sign-same-given-name = zelfde voornaam
sign-same-family-name = zelfde achternaam
sign-household = een van beide is een huishouden
sign-similar-number = zelfde cijfers, land onduidelijk
sign-shared-number = een nummer dat anderen ook hebben
sign-similar-birthday = bijna dezelfde verjaardag
sign-same-mobile = zelfde mobiele nummer
sign-same-line = zelfde nummer
sign-other-numbers = andere nummers
sign-same-mail = zelfde e-mailadres
sign-other-mails = andere e-mailadressen
sign-same-birthday = zelfde verjaardag
sign-other-birthday = andere verjaardag
sign-same-organization = zelfde bedrijf
sign-other-organization = ander bedrijf
sign-same-title = zelfde titel
sign-similar-title = vergelijkbare titel
sign-other-title = andere titel
sign-same-time = zelfde tijd
sign-shifted-time = bijna dezelfde tijd
sign-other-time = andere tijd
sign-same-anniversary = zelfde dag van het jaar
sign-date-of-series = de ene is een datum uit de reeks van de andere
sign-same-place = zelfde locatie
sign-other-place = andere locatie
sign-same-text = zelfde tekst
sign-other-text = andere tekst
sign-same-uid = zelfde kenmerk
field-name-prefix = Voorvoegsel van naam
field-name-given = Voornaam
field-name-additional = Tweede voornaam
field-name-family = Achternaam
field-name-suffix = Achtervoegsel van naam
field-display = Getoonde naam
field-phonetic-given = Voornaam, uitgesproken
field-phonetic-family = Achternaam, uitgesproken
field-phonetic-organization = Bedrijf, uitgesproken
field-nicknames = Bijnamen
field-organization = Bedrijf
field-department = Afdeling
field-title = Titel
field-role = Rol
field-phones = Telefoonnummers
field-emails = E-mailadressen
field-addresses = Adressen
field-urls = Webpagina’s
field-impp = Chat
field-birthday = Verjaardag
field-anniversary = Jubileum
field-note = Notitie
field-categories = Categorieën
field-photo = Afbeelding
field-uid = Kenmerk
field-location = Locatie
field-description = Beschrijving
field-start = Begin
field-end = Einde
field-due = Uiterste datum
field-completed = Voltooid op
field-recurrence = Herhaling
field-exceptions = Uitzonderingen
field-extra-dates = Extra datums
field-overrides = Afwijkende datums
field-alarms = Herinneringen
field-status = Status
field-visibility = Zichtbaarheid
field-busy = Bezet
field-priority = Prioriteit
field-percent = Percentage
field-organizer = Organisator
field-attendees = Deelnemers
field-body = Tekst
field-kept = Andere eigenschappen

# Wat de rem tegenhoudt
error-other-device = Waar { $name } was, antwoordt een ander apparaat: { $is } in plaats van { $was }.
remedy-other-device = Er is niets gelezen of geschreven. “cordial held list” vraagt ernaar: zeg ja als dit voortaan { $name } is; zo niet, voeg het dan toe als eigen plek.
error-other-data = { $name } heeft bijna niets meer van wat er stond, en veel wat niemand kent ({ $kind }). Misschien zijn dit de gegevens van iemand anders.
remedy-other-data = Ze zijn alleen gelezen: er is niets gewijzigd, hier niet en daar niet. Kijk of { $name } nog de juiste is; zo ja, zeg ja (“cordial held list”) en synchroniseer opnieuw.
error-needs-answer = “{ $command }” kan niet ongedaan worden gemaakt en gebeurt niet zonder ja.
remedy-needs-answer = Voeg --yes toe. Er is niets gewijzigd.
cli-because-other-device = een ander apparaat dan eerst
cli-because-other-data = bijna niets van wat { $name } had, is er nog
cli-because-echo = { $name } en een andere plek sturen het heen en weer
cli-held-other-device = { $title } is voortaan { $name } en wordt met alles vergeleken: een ander apparaat dan eerst
cli-held-other-data = Doorgaan met wat { $name } nu heeft, al is er bijna niets meer van wat er stond
cli-held-brake-allowed = De volgende synchronisatie gaat door ({ $name }).
cli-held-brake-refused = Er gebeurt niets, en er wordt niets meer gevraagd ({ $name }).
cli-trash-ask = Verwijderde items voorgoed laten gaan? Daarna kan niemand ze terughalen. (ja/nee)
cli-trash-kept = Er is niets gedaan.
log-unexpected-asked = { $name } heeft alles vergeleken ({ $kind }), hoewel de laatste synchronisatie daar nog bekend was. Zo’n synchronisatie verwijdert niets.
log-unexpected-forgot = { $name } kende de laatste synchronisatie niet meer, dus is alles vergeleken ({ $kind }). Zo’n synchronisatie verwijdert niets.
log-unexpected-broken-off = De laatste synchronisatie met { $name } is afgebroken, dus is alles vergeleken ({ $kind }). Zo’n synchronisatie verwijdert niets.
log-postponed = { $n ->
    [one] 1 verwijdering wacht op de volgende synchronisatie.
   *[other] { $n } verwijderingen wachten op de volgende synchronisatie.
}
log-echo = { $n ->
    [one] 1 item gaat heen en weer tussen { $name } en een andere plek. Het blijft zoals het is tot je antwoordt: “cordial held list”.
   *[other] { $n } items gaan heen en weer tussen { $name } en een andere plek. Ze blijven zoals ze zijn tot je antwoordt: “cordial held list”.
}
trouble-other-device = Waar { $name } was, antwoordt een ander apparaat: { $title }
trouble-other-data = { $name } heeft bijna niets meer van wat er stond
trouble-other-data-why = Misschien zijn dit de gegevens van iemand anders.
trouble-echo = { $title } gaat heen en weer tussen { $name } en een andere plek
trouble-echo-why = Misschien synchroniseert een ander programma die twee ook, of schrijft een van beide het steeds anders.
trouble-brake-safe = Er is niets gewijzigd, hier niet en daar niet.
trouble-brake-keep = Zo laten
trouble-brake-do = Doorgaan
