### Nakijken en Overzicht. Sleutels beginnen met de naam van hun scherm.

review-title = Nakijken
review-count = { $n ->
    [one] Eén ding wacht op je beslissing
   *[other] { $n } dingen wachten op je beslissing
}
review-back = Alle vragen
review-people = { $n ->
    [one] 1 persoon
   *[other] { $n } personen
}
review-events = { $n ->
    [one] 1 afspraak
   *[other] { $n } afspraken
}
review-tasks = { $n ->
    [one] 1 taak
   *[other] { $n } taken
}
review-notes = { $n ->
    [one] 1 notitie
   *[other] { $n } notities
}
review-row-fields = { $n ->
    [one] 1 veld verschilt
   *[other] { $n } velden verschillen
}
review-row-gone = gewijzigd en verwijderd
review-row-same = hetzelfde?
review-row-brake = er is iets vreemds
review-brake-below = Iets is niet zoals het was. Kijk voordat je doorgaat.
review-done-brake = Je antwoord is bewaard.
review-row-held = zou worden verwijderd
review-nothing = Er wacht niets op je
review-nothing-aside = Als twee plekken het niet eens zijn, krijg je hier een vraag. Niemand beslist voor je.
review-find = Dubbele items zoeken
review-looking = Dubbele items zoeken…
review-looking-aside = Iedereen wordt met iedereen vergeleken. Er wordt niets gewijzigd.
review-no-doubles = Geen dubbele items gevonden
review-no-doubles-aside = Niemand hier lijkt op iemand anders.
review-rules = Vanaf de volgende synchronisatie, als beide plekken hetzelfde hebben gewijzigd:
review-rules-now = Als beide hetzelfde wijzigden:
review-rule-ask = Elke keer vragen
review-rule-newest = Altijd het nieuwste nemen
review-rule-here = Altijd deze computer volgen
review-rule-peer = Altijd de andere plek volgen
review-rule-both = Beide behouden als beide passen
review-rule-done-ask = Je krijgt elke keer een vraag.
review-rule-done-newest = Vanaf de volgende synchronisatie geldt het nieuwste.
review-rule-done-here = Vanaf de volgende synchronisatie geldt deze computer.
review-rule-done-peer = Vanaf de volgende synchronisatie geldt de andere plek.
review-rule-done-both = Vanaf de volgende synchronisatie blijven beide, als beide passen.
review-fields-below = Op { $name } en hier verschillend gewijzigd. Opgemerkt { $when }.
review-result = Resultaat
review-on-both = op beide plekken
review-choose = kies er een
review-empty = leeg
review-both = Beide behouden
review-before = eerst: { $value }
review-before-nothing = eerst: leeg
review-a-photo = een foto
review-this-photo = de gekozen foto
review-edit = Bewerken…
review-written = Klaar
review-same-on-both = { $value } op allebei
review-all-from = Alles van { $name }
review-all-here = Alles van deze computer
review-two-people = Behouden als twee personen
review-two-records = Behouden als twee items
review-later = Later
review-use = Dit resultaat gebruiken
review-open-fields = { $n ->
    [one] Eén veld wacht nog op je keuze. Tot je beslist, houdt elke plek zijn eigen versie.
   *[other] { $n } velden wachten nog op je keuze. Tot je beslist, houdt elke plek zijn eigen versie.
}
review-promise = Tot je beslist, houdt elke plek zijn eigen versie. Je kunt dit op elk moment ongedaan maken.
review-also = { $n ->
    [one] De andere vraag van deze soort net zo beantwoorden
   *[other] De { $n } andere vragen van deze soort net zo beantwoorden
}
review-same-person = Zijn deze twee misschien dezelfde persoon?
review-same-thing = Zijn deze twee misschien hetzelfde?
review-joined = Samengevoegd zou er staan
review-join = Samenvoegen
review-apart = Twee verschillende personen
review-apart-things = Twee verschillende items
review-same-promise = Dat het er twee zijn, wordt voorgoed onthouden. Samenvoegen kun je ongedaan maken.
review-gone-there = Je hebt “{ $title }” hier gewijzigd; op { $name } is het verwijderd. Opgemerkt { $when }.
review-gone-here = “{ $title }” is op { $name } gewijzigd; hier is het verwijderd. Opgemerkt { $when }.
review-keep = Behouden en terugzetten
review-delete = Overal verwijderen
review-held-here = Zou op deze computer worden verwijderd: { $what }
review-held-there = Zou op { $name } worden verwijderd: { $what }
review-held-here-below = Op { $name } zijn ze weg, opgemerkt { $when }. Hier zijn er in totaal { $of }; zoveel tegelijk is ongewoon, daarom wordt het tegengehouden.
review-held-there-below = Ze zijn op deze computer verwijderd; { $name } heeft ze nog. Zoveel tegelijk is ongewoon, daarom wordt het tegengehouden sinds { $when }.
review-held-ticked = { $n } van { $of } aangevinkt
review-put-back-there = { $n ->
    [one] Behouden en terugzetten op { $name }
   *[other] { $n } behouden en terugzetten op { $name }
}
review-put-back-here = { $n ->
    [one] Behouden en hier terugzetten
   *[other] { $n } behouden en hier terugzetten
}
review-delete-here = { $n ->
    [one] Hier ook verwijderen
   *[other] { $n } hier ook verwijderen
}
review-delete-there = { $n ->
    [one] Ook op { $name } verwijderen
   *[other] { $n } ook op { $name } verwijderen
}
review-held-promise = Al het andere is al gedaan. Wat niet is aangevinkt, blijft wachten. Er wordt een reservekopie gemaakt voordat er iets wordt verwijderd.
review-key-updown = ↑ ↓
review-key-leftright = ← →
review-key-b = B
review-key-e = E
review-key-enter = Enter
review-key-np = N P
review-key-space = Spatie
review-key-ctrl-a = Ctrl A
review-key-field = veld
review-key-place = plek kiezen
review-key-both = beide
review-key-edit = bewerken
review-key-use = resultaat gebruiken
review-key-next = volgende, vorige
review-key-join = samenvoegen
review-key-keep = behouden
review-key-line = regel
review-key-tick = aanvinken
review-key-all = alles
review-key-back = terugzetten
review-done-fields = { $title }: opgelost. { $name } krijgt het bij de volgende synchronisatie.
review-done-many = { $n } vragen opgelost. { $name } krijgt de antwoorden bij de volgende synchronisatie.
review-done-two = { $title }: dit zijn nu twee items.
review-done-kept = { $title } blijft en wordt teruggezet.
review-done-deleted = { $title } is overal verwijderd.
review-done-joined = { $title }: van twee is één gemaakt.
review-done-apart = Het zijn er twee. Je krijgt deze vraag niet meer.
review-done-back = { $n ->
    [one] 1 item blijft en wordt teruggezet.
   *[other] { $n } items blijven en worden teruggezet.
}
review-done-happen = { $n ->
    [one] 1 item wordt aan beide kanten verwijderd.
   *[other] { $n } items worden aan beide kanten verwijderd.
}
review-undo = Ongedaan maken
review-undone = Ongedaan gemaakt.
review-redone = Opnieuw gedaan.
review-undone-nothing = Dit kan niet meer ongedaan worden gemaakt.
home-see-questions = { $n ->
    [one] Beslissen…
   *[other] Beslissen over { $n } vragen…
}
home-see-held = Bekijken…
home-see-plan = Bekijken wat er gaat gebeuren…
value-alarms = { $n ->
    [one] 1 herinnering
   *[other] { $n } herinneringen
}

preview-title = Wat er gaat gebeuren
preview-sum = { $n ->
    [0] Er verandert niets op { $name } of deze computer.
    [one] 1 wijziging tussen { $name } en deze computer.
   *[other] { $n } wijzigingen tussen { $name } en deze computer.
}
preview-on-here = Op deze computer
preview-on-place = Op { $name }
preview-side = { $place }: { $what }.
preview-tally = { $kinds } ({ $what })
preview-n-new = { $n } nieuw
preview-n-changed = { $n } gewijzigd
preview-n-deleted = { $n } verwijderd
preview-joined = { $n ->
    [one] 1 item is op allebei al gelijk en wordt samengevoegd, niet verdubbeld.
   *[other] { $n } items zijn op allebei al gelijk en worden samengevoegd, niet verdubbeld.
}
preview-since = Vergeleken { $when }. Er is nog niets geschreven.
preview-tab-all = Alles
preview-tab-deletions = Verwijderingen
preview-tab-waiting = Wacht
preview-search = Naam zoeken
preview-none = Hier is niets te doen.
preview-nothing-matches = Niets past bij “{ $text }”.
preview-deleted-here = Verwijderd op deze computer
preview-deleted-there = Verwijderd op { $name }
preview-changed-here = Gewijzigd op deze computer
preview-changed-there = Gewijzigd op { $name }
preview-added-here = Nieuw op deze computer
preview-added-there = Nieuw op { $name }
preview-held = Tegengehouden tot je akkoord
preview-asked = Vragen aan jou
preview-same = Op allebei gelijk, samengevoegd
preview-kept = Blijft zoals het is
preview-before = Ervoor
preview-after = Erna
preview-waits-for-tick = wacht op je vinkje
preview-numbers = { $n ->
    [one] 1 nummer
   *[other] { $n } nummers
}
preview-mails = { $n ->
    [one] 1 e-mailadres
   *[other] { $n } e-mailadressen
}
preview-addresses = { $n ->
    [one] 1 adres
   *[other] { $n } adressen
}
preview-why-new = nieuw · { $what }
preview-why-new-bare = nieuw
preview-why-new-because = nieuw: { $why }
preview-why-change = { $what } · { $why }
preview-why-delete = verwijderd: { $why }
preview-why-gone-there = omdat het op { $name } is verwijderd
preview-why-gone-here = omdat het op deze computer is verwijderd
preview-why-held-delete = zou worden verwijderd, wacht op je akkoord: { $why }
preview-why-held = wacht op je akkoord: { $why }
preview-why-ask = is misschien iemand die je al hebt; de vraag staat onder Nakijken
preview-why-keep = blijft op allebei: { $why }
preview-why-join = op allebei gelijk
preview-why-refused = blijft hier; het past niet op { $name }
preview-unticked = { $n ->
    [one] 1 wijziging is niet aangevinkt: die wacht en wordt de volgende keer weer aangeboden.
   *[other] { $n } wijzigingen zijn niet aangevinkt: ze wachten en worden de volgende keer weer aangeboden.
}
preview-promise = Alleen wat je hier ziet, wordt gedaan. Eerst wordt van beide kanten een reservekopie gemaakt.
preview-promise-phone = Druk na je akkoord op { $name } nog een keer op Synchroniseren. Eerder wordt niets geschreven.
preview-approved = Je hebt ja gezegd. Het wordt geschreven bij de volgende synchronisatie.
preview-approved-phone = Je hebt ja gezegd. Druk nu op { $name } nog een keer op Synchroniseren.
preview-write = { $n ->
    [one] 1 wijziging uitvoeren
   *[other] { $n } wijzigingen uitvoeren
}
preview-write-phone = { $n ->
    [one] 1 wijziging toestaan
   *[other] { $n } wijzigingen toestaan
}
preview-not-yet = Nog niet
preview-home = Terug naar Start
preview-gone = Er is geen plan meer
preview-gone-aside = Het is geschreven, of opnieuw vergeleken. Er wacht niets op je akkoord.
preview-done-writing = { $name }: je wijzigingen worden geschreven.
preview-done-phone = Druk nu op { $name } nog een keer op Synchroniseren. Eerder wordt niets geschreven.
