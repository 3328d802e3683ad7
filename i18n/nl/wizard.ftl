### De hulp bij de eerste synchronisatie, en de pagina van een plek. Sleutels beginnen met de naam van hun scherm.

home-set-up = Instellen…
home-place = Details…
wizard-title = Een telefoon verbinden
wizard-title-account = Een online account toevoegen
wizard-title-name = { $name } verbinden
wizard-step = Stap { $step } van { $steps }
wizard-step-name = Stap { $step } van { $steps } · { $name }
wizard-step-find = Zoeken
wizard-step-pair = Koppelen
wizard-step-choose = Kiezen
wizard-step-copy = Reservekopie
wizard-step-compare = Vergelijken
wizard-step-decide = Beslissen
wizard-step-preview = Overzicht
wizard-step-write = Schrijven
wizard-step-done = Klaar
wizard-close = Sluiten
wizard-back = Terug
wizard-next = Doorgaan
wizard-open = Bestand openen
wizard-compare = Vergelijken
wizard-copy-now = Kopieën maken
wizard-show-preview = Overzicht tonen
wizard-write = Nu schrijven
wizard-write-again = Opnieuw proberen
wizard-finish = Voltooien
wizard-promise = Vóór stap 8 wordt niets gewijzigd.
wizard-promise-reading = Er wordt alleen gelezen. Vóór stap 8 wordt niets gewijzigd.
wizard-promise-decide = Er is nog niets gewijzigd. Hierna komt het overzicht.
wizard-promise-preview = Dit is alles wat er wordt gedaan, en je kunt het ongedaan maken in Geschiedenis.
wizard-promise-write = De reservekopieën zijn gemaakt. Valt de verbinding weg, dan gaat het verder waar het stopte.
wizard-promise-done = Je kunt deze synchronisatie ongedaan maken in Geschiedenis.
wizard-find = Hoe is de verbinding?
wizard-way-port = Kabel of adres
wizard-way-port-how = Sluit de telefoon aan en kies daarop PC Suite of Telefoonmodus.
wizard-way-dial-in = De telefoon belt in
wizard-way-dial-in-how = Via het thuisnetwerk, vanuit het eigen menu: Instellingen, dan Synchroniseren.
wizard-way-account = Een online account
wizard-way-account-how = Een SyncML-account bij een server die je al gebruikt.
wizard-way-sample = Alleen even kijken: de voorbeeldtelefoon
wizard-way-sample-how = Een nagebootste telefoon met een paar personen, naast een nagebootst adresboek.
wizard-way-file = Een contacten- of agendabestand
wizard-way-file-how = Neemt over wat erin staat, één keer.
wizard-ports = Aangesloten of gekoppeld
wizard-looking = Bezig met zoeken…
wizard-look-again = Opnieuw zoeken
wizard-ports-none = Er is nog niets aangesloten
wizard-ports-none-cable = Sluit de kabel aan beide kanten aan en zet de telefoon aan. Een kabel die alleen oplaadt, wordt nooit gevonden.
wizard-ports-none-mode = Vraagt de telefoon waar de kabel voor is, kies dan PC Suite of Telefoonmodus.
wizard-ports-none-rights = Aan rechten ligt het niet: ook een kabel die je nog niet mag gebruiken staat in de lijst, met wat je moet doen.
wizard-ports-watching = Cordial blijft zoeken zolang deze pagina open is.
wizard-port-ready = klaar
wizard-port-paired = gekoppeld
wizard-port-known = al verbonden
wizard-port-not-allowed = nog niet toegestaan
wizard-port-not-allowed-how = Je account heeft toegang tot seriële poorten nodig (groep dialout of uucp). Wie deze computer beheert, kan die geven; dat geldt nadat je je opnieuw hebt aangemeld.
wizard-port-in-use = in gebruik
wizard-port-in-use-how = Een ander programma houdt hem bezet: vaak een modembeheerder of een ander telefoonprogramma. Sluit dat programma.
wizard-port-unusable = niet te gebruiken
wizard-port-other = Een andere poort, of een adres
wizard-address = Poort of adres
wizard-address-hint = /dev/ttyUSB0
wizard-address-how = Een seriële poort zoals /dev/ttyUSB0 of COM3, of een adres met een poort, zoals 192.168.1.5:2000.
wizard-dial-in-how = Op de volgende pagina zie je wat je op de telefoon intypt.
wizard-account-how = Veel servers willen het volledige e-mailadres als gebruikersnaam. Er wordt niets verstuurd vóór de reservekopieën.
wizard-file = Bestand
wizard-file-hint = /home/anna/contacten.vcf
wizard-file-how = Personen als .vcf, afspraken als .ics of .vcs.
wizard-server = Welke server?
wizard-server-other = Een andere
wizard-server-address = Serveradres
wizard-server-address-hint = sync.voorbeeld.nl
wizard-user = Gebruikersnaam
wizard-user-hint = anna@voorbeeld.nl
wizard-password = Wachtwoord
wizard-nothing = { "" }
wizard-name = Hoe je het wilt noemen
wizard-name-hint = als je wilt
wizard-a-phone = Mijn telefoon
wizard-an-account = Mijn account
wizard-opened = { $n ->
    [one] { $n } item overgenomen, { $bad } niet leesbaar.
   *[other] { $n } items overgenomen, { $bad } niet leesbaar.
}
wizard-type = Typ dit in op de telefoon
wizard-type-where = Sommige telefoons vragen het hele adres op één regel.
wizard-type-address = Serveradres
wizard-type-port = Poort
wizard-type-url = Adres op één regel
wizard-type-url-how = alleen als de telefoon geen regel voor de poort heeft
wizard-type-user = Gebruikersnaam
wizard-type-user-how = alles in kleine letters
wizard-type-password = Wachtwoord
wizard-type-password-how = alleen cijfers, snel op een toetsenblok; zonder de spaties
wizard-type-folders = Personen, agenda, taken, notities
wizard-eye-show = Wachtwoord tonen
wizard-eye-hide = Wachtwoord verbergen
wizard-copy = Kopiëren
wizard-called = De telefoon heeft { $when } ingebeld. Je kunt doorgaan.
wizard-waiting-call = Er wordt gewacht tot de telefoon voor het eerst inbelt. Start dat op de telefoon met Synchroniseren. Er wordt dan alleen gelezen; je kunt ook nu al doorgaan.
wizard-pair = Is dit je telefoon?
wizard-pair-how = Vraagt de telefoon of deze computer verbinding mag maken, zeg dan ja. Biedt hij “altijd toestaan” aan, zeg daar dan ook ja op.
wizard-pair-account = Is dit je account?
wizard-pair-account-how = De server wordt voor het eerst gevraagd als de reservekopieën worden gemaakt.
wizard-choose = Wat moet gelijk blijven?
wizard-choose-how = Wat je weglaat, blijft aan beide kanten zoals het is.
wizard-n-here = { $n } hier
wizard-n-there = { $n } op { $name }
wizard-period = Welke afspraken?
wizard-period-all = Allemaal
wizard-period-3m = Van 3 maanden terug tot 2 jaar vooruit
wizard-period-1y = Van 1 jaar terug tot 2 jaar vooruit
wizard-period-1w = Van 1 week terug tot 1 jaar vooruit
wizard-period-how = Oudere afspraken blijven waar ze zijn. Daarvan wordt niets verwijderd.
wizard-copies = Vóór al het andere: drie kopieën
wizard-copies-aside = Je kunt op elk moment terug naar hoe het nu is.
wizard-copies-later = Je vindt ze later bij Geschiedenis, onder Herstellen. Deze eerste kopieën worden nooit vanzelf weggegooid.
wizard-saved = opgeslagen { $when }
wizard-not-yet = nog niet
wizard-not-now = nu niet
wizard-waiting = wacht
wizard-reading = leest
wizard-nothing-here = nog niets
wizard-reading-of = leest { $done } van { $total }
wizard-reading-n = { $n ->
    [one] { $n } item gelezen
   *[other] { $n } items gelezen
}
wizard-was-read = Alles is gelezen en er is niets gewijzigd.
wizard-press-sync = Start nu de synchronisatie op de telefoon. Er wordt alleen gelezen.
wizard-will-be-read = wordt gelezen; er wordt niets op geschreven
wizard-second = Een tweede plek
wizard-second-why = voor als deze computer stukgaat
wizard-second-is = in gebruik
wizard-second-use = Gebruiken
wizard-folder = Map op een andere schijf
wizard-folder-hint = /media/anna/KINGSTON
wizard-not-read = Nog niet alles is gelezen. Ga een stap terug en lees opnieuw; er is niets gewijzigd.
wizard-comparing = { $name } wordt gelezen en vergeleken
wizard-comparing-how = Zodra alles er is, zie je wat gelijk is en wat niet.
wizard-compared = Beide kanten, vergeleken
wizard-compared-how = Er is niets gewijzigd.
wizard-same = { $n ->
    [one] { $n } is op allebei gelijk
   *[other] { $n } zijn op allebei gelijk
}
wizard-differ = { $n ->
    [one] { $n } verschilt
   *[other] { $n } verschillen
}
wizard-only-there = { $n ->
    [one] { $n } staat alleen op { $name }
   *[other] { $n } staan alleen op { $name }
}
wizard-only-here = { $n ->
    [one] { $n } staat alleen op deze computer
   *[other] { $n } staan alleen op deze computer
}
wizard-may-be = { $n ->
    [one] { $n } paar is misschien dezelfde persoon
   *[other] { $n } paren zijn misschien dezelfde persoon
}
wizard-cmp-same = { $n ->
    [one] { $n } is gelijk
   *[other] { $n } zijn gelijk
}
wizard-cmp-differ = { $n ->
    [one] { $n } verschilt
   *[other] { $n } verschillen
}
wizard-cmp-there = { $n ->
    [one] { $n } staat alleen op { $name }
   *[other] { $n } staan alleen op { $name }
}
wizard-cmp-here = { $n ->
    [one] { $n } alleen op deze computer
   *[other] { $n } alleen op deze computer
}
wizard-decide = Hoe moeten ze gelijk worden?
wizard-empty-here = Op deze computer staat nog niets, dus er valt niets te beslissen: alles van { $name } komt hierheen.
wizard-empty-there = Op { $name } staat nog niets, dus er valt niets te beslissen: alles van deze computer gaat daarheen.
wizard-join = Beide samenvoegen
wizard-replace-there = Vervangen wat op { $name } staat
wizard-replace-here = Vervangen wat op deze computer staat
wizard-recommended = aanbevolen · { $n } verwijderd
wizard-after-each = daarna op allebei
wizard-after = daarna { $there } op { $name }, { $here } hier
wizard-n-erased = { $n ->
    [one] { $n } gewist
   *[other] { $n } gewist
}
wizard-n-new = { $n ->
    [one] { $n } nieuw
   *[other] { $n } nieuw
}
wizard-n-changed = { $n ->
    [one] { $n } gewijzigd
   *[other] { $n } gewijzigd
}
wizard-no-change = geen wijziging
wizard-perhaps = { $n ->
    [one] { $n } paar is misschien dezelfde persoon.
   *[other] { $n } paren zijn misschien dezelfde persoon.
}
wizard-perhaps-how = Ze blijven zoals ze zijn. Je beslist later, onder Nakijken.
wizard-names = Kloppen deze namen?
wizard-names-how = Zo niet, ga dan terug en kies Sluiten: er is niets gewijzigd.
wizard-preview = Dit wordt er gedaan
wizard-preview-how = Verder niets, en niets voordat jij het zegt.
wizard-more = { $n ->
    [one] en nog { $n }
   *[other] en nog { $n }
}
wizard-full = Elke wijziging bekijken
wizard-writing = Er wordt op { $name } en hier geschreven
wizard-press-again = Druk nu op de telefoon nog een keer op Synchroniseren. Eerder wordt niets geschreven.
wizard-write-waits = Het schrijven is nog niet klaar. Wat er staat, is veilig; de rest volgt, en er wordt niets dubbel.
wizard-done = Klaar
wizard-done-what = { $what } blijven voortaan op allebei gelijk.
wizard-done-nothing = Beide blijven voortaan gelijk.
wizard-lacks = { $n ->
    [one] { $n } ding kon daar niet worden bewaard:
   *[other] { $n } dingen konden daar niet worden bewaard:
}
wizard-done-aside = Ze vertellen nu allebei hetzelfde verhaal.
place-title = Plek
place-continue = Eerste synchronisatie voortzetten
place-both-ways = samenvoegen
place-off = uit
place-reached = Bereikbaar op
place-model = Model
place-firmware = Firmware
place-user = Gebruikersnaam
place-written = Spreekt
place-holds = Wat erop past
place-speaks = Hoe het praat
place-numbers = Nummers per persoon
place-longest = Langste achternaam
place-photos = Foto’s
place-no-limit = geen grens bekend
place-n = { $n }
place-n-letters = { $n ->
    [one] { $n } letter
   *[other] { $n } letters
}
place-yes = ja
place-no = nee
place-runs = Laatste synchronisaties
place-run-done = { $n ->
    [one] { $n } wijziging
   *[other] { $n } wijzigingen
}
place-run-stopped = gestopt door jou
place-run-away = de verbinding viel weg
place-run-failed = had je nodig
place-check-title = Is er iets mis?
place-check-how = Negen punten worden van begin tot eind gecontroleerd. Er wordt niets geschreven.
place-check = Controleren
place-checking = Controleert…
place-check-address = Op het adres antwoordt iemand
place-check-service = Wie daar antwoordt, kan synchroniseren
place-check-login = Gebruikersnaam en wachtwoord kloppen
place-check-device = Deze computer wordt toegelaten
place-check-folders = De mappen hebben de namen die we gebruiken
place-check-kinds = Er is ruimte voor wat gelijk moet blijven
place-check-form = Beide begrijpen elkaars items
place-check-copies = Reservekopieën kunnen worden gemaakt
place-check-log = Wat er wordt gezegd, komt in het logboek
place-check-some = { $n ->
    [one] { $n } item wordt daar niet aangenomen. De rest komt door.
   *[other] { $n } items worden daar niet aangenomen. De rest komt door.
}
place-mark-good = goed
place-mark-bad = fout
place-mark-untried = niet gecontroleerd
place-mark-unknown = niet bekend
place-mark-running = wordt gecontroleerd
place-check-unknown = Alleen de telefoon kan een synchronisatie starten. Start er daar een; dan is dit te zeggen.
place-rename = Naam wijzigen…
place-new-name = Nieuwe naam
place-new-phone = Vervangen door een andere telefoon…
place-new-phone-how = De nieuwe telefoon komt op deze plek. Iedereen die hier bekend is, wordt erop herkend en niemand wordt verdubbeld. Een eerste synchronisatie toont alles voordat het wordt gedaan. Typ dial-in voor een telefoon die inbelt.
place-new-phone-do = Deze telefoon gebruiken
place-remove = Uit Cordial weghalen…
place-remove-ask = { $name } uit Cordial weghalen?
place-remove-safe = Er wordt niets verwijderd, daar niet en op deze computer niet. Voeg je het weer toe, dan vergelijkt Cordial alles één keer.
place-remove-yes = Weghalen
place-keep = Behouden
