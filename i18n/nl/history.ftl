### Geschiedenis, reservekopieën en het logboek. Sleutels beginnen met de naam van hun scherm.

## Geschiedenis, ongedaan maken, reservekopieën, logboek
frame-nav-history = Geschiedenis
frame-undo = Ongedaan maken
history-title = Geschiedenis
history-aside = Alles wat er is gebeurd, en de weg terug
history-aside-copies = Momenten waarnaar je terug kunt
history-aside-trash = Wat is verwijderd, blijft hier 90 dagen
history-aside-log = Wat er bij elke synchronisatie is gezegd
history-tab-done = Gebeurd
history-tab-copies = Reservekopieën
history-tab-trash = Prullenbak
history-tab-log = Logboek
history-every-place = Alle plekken
history-show-everything = Alles
history-show-syncs = Synchronisaties
history-show-changes = Handmatige wijzigingen
history-show-decisions = Beslissingen
history-show-copies = Reservekopieën
history-only-me = Alleen wat ik deed
history-show = Tonen
history-undo = Ongedaan maken…
history-split = Weer splitsen…
history-look-inside = Erin kijken
history-read = Lezen
history-put-back-button = Terugzetten
history-close = Terug
history-cancel = Annuleren
history-details = Details
history-none = Er is nog niets gebeurd
history-none-aside = Elke synchronisatie en elke wijziging wordt hier genoteerd.
history-no-copies = Er is nog geen reservekopie
history-no-copies-aside = Vóór elke synchronisatie wordt er vanzelf een gemaakt.
history-no-trash = De prullenbak is leeg
history-no-trash-aside = Wat hier of op een telefoon wordt verwijderd, kun je van hieruit terugzetten.
history-no-log = Nog geen synchronisatie
history-no-log-aside = Na de eerste kun je hier lezen wat er is gezegd.
history-trouble = Dat is niet gelukt
history-trouble-safe = Er is niets gewijzigd.
history-line-number = Nummer { $number }
history-line-fields = { $fields } · nummer { $number }
history-line-undone = Ongedaan gemaakt door nummer { $n } · nummer { $number }
history-line-unfinished = Niet voltooid · nummer { $number }
history-line-stopped = Gestopt door jou · nummer { $number }
history-line-failed = Niet tot het einde gekomen · nummer { $number }
history-line-nothing = Niets nieuws · nummer { $number }
history-line-run = { $here } op deze computer, { $there } op { $name } · nummer { $number }
history-line-refused = { $name } nam { $n } niet aan · nummer { $number }
history-nothing-there = niets
history-a-picture = een afbeelding
history-note-question = { $field }: “{ $here }” op deze computer, “{ $there }” op { $name }
history-undo-title = Wat ongedaan maken doet
history-undo-nothing = Er valt niets ongedaan te maken.
history-redo-nothing = Er valt niets opnieuw te doen.
history-undo-decision = De beslissing wordt teruggedraaid. Er verandert nu geen item.
history-undo-safe = Ook dit kun je ongedaan maken.
history-undo-now = Ongedaan maken
history-undone-decision = De beslissing is teruggedraaid
history-reverted = Het is weer zoals het was
history-trash-own = Door jou verwijderd · bewaard tot { $until }
history-trash-place = Verwijderd op { $name } · bewaard tot { $until }
history-copy-here = Reservekopie van deze computer
history-copy-place = Reservekopie van { $name }
history-copy-for-ever = voorgoed bewaard
history-copy-elsewhere = ook op de tweede plek
history-copy-missing = het bestand is weg
history-copy-made = Er is een reservekopie van deze computer gemaakt
history-copy-when = Gemaakt { $when }, { $why }
history-copy-damaged = Beschadigd: { $files }. Wat ervan nog leesbaar is, is er.
history-make-copy = Reservekopie maken
history-second-none = Kopieën staan alleen op deze computer. Een map op een andere schijf houdt ze veilig als deze stukgaat.
history-second-choose = Map kiezen…
history-second-change = Wijzigen…
history-second-off-button = Niet meer gebruiken
history-second-use = Deze map gebruiken
history-second-hint = Een map op een andere schijf
history-second-why = Elke reservekopie wordt ook daar neergezet. Typ het volledige pad van de map.
history-second-well = Elke reservekopie staat ook hier
history-second-same-disk = Elke reservekopie staat ook hier, maar op dezelfde schijf: dat helpt niet als de schijf stukgaat
history-second-off = Reservekopieën blijven nu alleen op deze computer
history-restore-title = Wat herstellen doet
history-restore-add = Toevoegen wat ontbreekt
history-restore-add-why = Wat hier is, blijft zoals het is.
history-restore-replace = Zoals het was
history-restore-replace-why = Wat verschilt, wordt teruggezet.
history-restore-would = { $added } terug, { $changed } gewijzigd, { $deleted } hier verwijderd
history-restore-nothing = Alles eruit is hier zoals het was. Er valt niets te herstellen.
history-restore-safe = Er wordt eerst een reservekopie gemaakt, en je kunt dit ongedaan maken.
history-restore-now = Herstellen
history-restore-replace-now = Maken zoals het was
history-restore-field = Alleen dit
history-restore-all = Alles herstellen…
history-restore-people = De personen herstellen…
history-restore-events = De afspraken herstellen…
history-restore-tasks = De taken herstellen…
history-restore-notes = De notities herstellen…
history-inside-search = Zoeken in deze kopie
history-inside-nothing = Zoiets staat niet in deze kopie.
history-all-kinds = Alles
history-people = Personen
history-events = Afspraken
history-tasks = Taken
history-notes = Notities
history-did-added = nieuw
history-did-changed = gewijzigd
history-did-deleted = verwijderd
history-did-asked = misschien al hier, met rust gelaten
history-did-stays = sindsdien gewijzigd, blijft
history-removed = weggehaald
history-nameless = Zonder naam
history-no-changes = Er is geen item gewijzigd.
history-versions = Oudere versies
history-versions-aside = Elke bewaarde versie, de nieuwste eerst
history-version-own = { $what } door jou
history-version-place = { $what } door { $name }
history-version-add = Gemaakt
history-version-change = Gewijzigd
history-version-delete = Verwijderd
history-version-restore = Teruggehaald
history-version-now = nu
history-revert = Terug naar deze versie
history-hide-names = Namen verbergen
history-report = Rapport maken…
history-report-title = Een rapport zonder namen
history-report-why = Het vertelt wat er bij de laatste synchronisaties is gezegd. Namen, nummers en adressen zijn vervangen. Lees het voordat je het naar iemand stuurt.
history-report-hint = Het bestand om het in op te slaan
history-report-save = Rapport opslaan
history-report-saved = Het rapport staat in { $file }
history-phases = Waar de tijd bleef
history-log-lines = Wat er is gebeurd
history-log-unfinished = Nummer { $number } · niet voltooid
history-undo-would = { $n ->
    [one] Er verandert 1 item
   *[other] Er veranderen { $n } items
} hier, en { $there } op je telefoons en accounts bij hun volgende synchronisatie
history-undone = { $n ->
    [one] Ongedaan gemaakt: hier is 1 item gewijzigd
   *[other] Ongedaan gemaakt: hier zijn { $n } items gewijzigd
}
history-put-back = { $n ->
    [one] Het is terug. De volgende synchronisatie zet het ook op je telefoons en accounts terug
   *[other] Er zijn { $n } items terug. De volgende synchronisatie zet ze ook op je telefoons en accounts terug
}
history-restored = { $n ->
    [one] 1 item hersteld
   *[other] { $n } items hersteld
}
history-restore-unchanged = { $n ->
    [one] 1 item blijft zoals het is.
   *[other] { $n } items blijven zoals ze zijn.
}
history-second-missing = Deze map is nu niet te bereiken. { $n ->
    [one] Er wacht 1 kopie op
   *[other] Er wachten { $n } kopieën op
}
history-changes = { $n ->
    [one] 1 item
   *[other] { $n } items
}
history-more = en nog { $n }
history-log-well = Nummer { $number } · { $took } · { $n ->
    [one] 1 bericht
   *[other] { $n } berichten
}, { $in } ontvangen, { $out } verstuurd
history-log-failed = Nummer { $number } · niet tot het einde gekomen · { $n ->
    [one] 1 bericht
   *[other] { $n } berichten
}

## Personen: bewerken, dubbele personen, bestanden
people-new = Nieuw
people-new-hint = Nieuwe persoon (Ctrl+N)
people-import = Een bestand toevoegen (Ctrl+I)
people-import-why = Sleep een bestand naar dit venster (vCard, agenda, tabel), of typ waar het staat.
people-import-hint = Bestand
people-import-use = Toevoegen
import-title = { $file } toevoegen
import-aside = Er is nog niets gewijzigd.
import-told = { $name }, in het bestand: { $told }
import-stays = { $field }: blijft zoals het hier is; wat het bestand zegt gaat naar de prullenbak
import-unread = { $n ->
    [one] 1 item is niet te lezen
   *[other] { $n } items zijn niet te lezen
}
import-unread-line = Regel { $line }: { $reason }
import-nameless = (zonder naam)
import-safe = Alles kan ongedaan worden gemaakt.
import-safe-copy = Vooraf komt er een veiligheidskopie, en alles kan ongedaan worden gemaakt.
import-now = Toevoegen
people-edit = Bewerken
people-versions = Geschiedenis
people-delete = Verwijderen
people-group-find = Iedereen in “{ $name }”
people-doubles-look = Bekijken
people-doubles-title = Dit lijkt dezelfde persoon
people-doubles-aside = Er wordt niets samengevoegd voordat jij het zegt, en samenvoegen kun je ongedaan maken.
people-doubles-none = Er zijn geen dubbele personen.
people-doubles-close = Terug
people-doubles-gains = { $field }: { $value }
people-join = Samenvoegen
people-apart = Twee verschillende personen
edit-title = Persoon bewerken
edit-title-new = Nieuwe persoon
edit-name = Naam
edit-photo = Foto wijzigen…
edit-photo-remove = Weghalen
edit-photo-hint = Sleep een afbeelding hierheen, of typ het bestand
edit-photo-use = Gebruiken
edit-phone = Telefoon
edit-mail = E-mail
edit-web = Webpagina
edit-chat = Chat
edit-address = Adres
edit-add-phone = Nummer toevoegen
edit-add-mail = E-mailadres toevoegen
edit-add-web = Webpagina toevoegen
edit-add-chat = Chatadres toevoegen
edit-add-address = Adres toevoegen
edit-street = Straat
edit-extended = Gebouw, verdieping
edit-po-box = Postbus
edit-postcode = Postcode
edit-city = Plaats
edit-region = Regio
edit-country = Land
edit-remove = Dit weghalen
edit-day-hint = dag-maand-jaar
edit-day-wrong = Dit is geen datum. Schrijf bijvoorbeeld 3-3-1961, of 3-3 zonder jaar.
edit-group-add = toevoegen…
edit-group-remove = Uit deze groep halen
edit-more = Alle velden tonen
edit-less = Minder velden tonen
edit-save = Opslaan
edit-goes-nowhere = Bewaard op deze computer
edit-keeps = { $name }: { $what }
edit-saved = { $name } is opgeslagen
edit-added = { $name } is nu hier
edit-deleted = { $name } ligt in de prullenbak
edit-joined = Ze zijn nu één: { $name }
edit-apart = Het zijn twee verschillende personen
edit-import-nothing = Er staat niemand in dit bestand
people-doubles = { $n ->
    [one] 1 paar is misschien dubbel
   *[other] { $n } paren zijn misschien dubbel
}
edit-goes = { $n ->
    [one] Gaat bij de volgende synchronisatie naar 1 plek
   *[other] Gaat bij de volgende synchronisatie naar { $n } plekken
}
