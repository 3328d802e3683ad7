### Historie, záložní kopie a protokol. Klíče začínají názvem své obrazovky.

## Historie, vracení změn, záložní kopie, protokol
frame-nav-history = Historie
frame-undo = Vrátit
history-title = Historie
history-aside = Vše, co se stalo, a cesta zpět
history-aside-copies = Okamžiky, ke kterým se můžete vrátit
history-aside-trash = Co bylo smazáno, tu zůstane 90 dnů
history-aside-log = Co se řeklo při každé synchronizaci
history-tab-done = Co se stalo
history-tab-copies = Záložní kopie
history-tab-trash = Koš
history-tab-log = Protokol
history-every-place = Všechna místa
history-show-everything = Vše
history-show-syncs = Synchronizace
history-show-changes = Ruční změny
history-show-decisions = Rozhodnutí
history-show-copies = Záložní kopie
history-only-me = Jen moje kroky
history-show = Ukázat
history-undo = Vrátit…
history-split = Znovu rozdělit…
history-look-inside = Nahlédnout
history-read = Přečíst
history-put-back-button = Obnovit
history-close = Zpět
history-cancel = Zrušit
history-details = Podrobnosti
history-none = Zatím se nic nestalo
history-none-aside = Každá synchronizace a každá změna se sem zapíše.
history-no-copies = Zatím tu není žádná záložní kopie
history-no-copies-aside = Vytvoří se sama před každou synchronizací.
history-no-trash = Koš je prázdný
history-no-trash-aside = Co se smaže tady nebo v telefonu, se odtud dá obnovit.
history-no-log = Zatím žádná synchronizace
history-no-log-aside = Po první synchronizaci si tu můžete přečíst, co se řeklo.
history-trouble = To se nepodařilo
history-trouble-safe = Nic se nezměnilo.
history-line-number = Č. { $number }
history-line-fields = { $fields } · č. { $number }
history-line-undone = Vráceno krokem č. { $n } · č. { $number }
history-line-unfinished = Nedokončeno · č. { $number }
history-line-stopped = Zastaveno vámi · č. { $number }
history-line-failed = Nedošlo do konce · č. { $number }
history-line-nothing = Nic nového · č. { $number }
history-line-run = { $here } na tomto počítači, { $there } na { $name } · č. { $number }
history-line-refused = { $name }: odmítnuto { $n } · č. { $number }
history-nothing-there = nic
history-a-picture = obrázek
history-note-question = { $field }: „{ $here }“ na tomto počítači, „{ $there }“ na { $name }
history-undo-title = Co vrácení způsobí
history-undo-nothing = Není co vrátit.
history-redo-nothing = Není co udělat znovu.
history-undo-decision = Rozhodnutí se odvolá. Žádný záznam se teď nezmění.
history-undo-safe = I toto můžete vrátit.
history-undo-now = Vrátit
history-undone-decision = Rozhodnutí je odvoláno
history-reverted = Je to zase jako předtím
history-trash-own = Smazáno vámi · odstranění: { $until }
history-trash-place = Smazáno na { $name } · odstranění: { $until }
history-copy-here = Záložní kopie tohoto počítače
history-copy-place = Záložní kopie: { $name }
history-copy-for-ever = uchovává se natrvalo
history-copy-elsewhere = také na záložním místě
history-copy-missing = soubor chybí
history-copy-made = Záložní kopie tohoto počítače je vytvořena
history-copy-when = Vytvořeno { $when }, { $why }
history-copy-damaged = Poškozené: { $files }. Co z toho lze ještě přečíst, tam je.
history-make-copy = Vytvořit záložní kopii
history-second-none = Kopie jsou jen na tomto počítači. Složka na jiném disku je ochrání, kdyby se tento porouchal.
history-second-choose = Zvolit složku…
history-second-change = Změnit…
history-second-off-button = Už nepoužívat
history-second-use = Použít tuto složku
history-second-hint = Složka na jiném disku
history-second-why = Každá záložní kopie se uloží i tam. Napište celou cestu ke složce.
history-second-well = Každá záložní kopie je i tady
history-second-same-disk = Každá záložní kopie je i tady, ale na stejném disku: když se disk porouchá, nepomůže to
history-second-off = Záložní kopie teď zůstávají jen na tomto počítači
history-restore-title = Co obnovení způsobí
history-restore-add = Doplnit, co chybí
history-restore-add-why = Co je tady, zůstane, jak je.
history-restore-replace = Jak to bylo
history-restore-replace-why = Co se liší, se změní zpět.
history-restore-would = Vrátí se: { $added }, změní se: { $changed }, tady se smaže: { $deleted }
history-restore-nothing = Vše z ní je tady tak, jak bylo. Není co obnovit.
history-restore-safe = Nejdříve se vytvoří záložní kopie a vše se dá vrátit.
history-restore-now = Obnovit
history-restore-replace-now = Udělat to, jak bylo
history-restore-field = Jen toto
history-restore-all = Obnovit vše…
history-restore-people = Obnovit lidi…
history-restore-events = Obnovit události…
history-restore-tasks = Obnovit úkoly…
history-restore-notes = Obnovit poznámky…
history-inside-search = Hledat v této kopii
history-inside-nothing = Nic takového v této kopii není.
history-all-kinds = Vše
history-people = Lidé
history-events = Události
history-tasks = Úkoly
history-notes = Poznámky
history-did-added = přidáno
history-did-changed = změněno
history-did-deleted = smazáno
history-did-asked = možná už tu je, ponecháno beze změny
history-did-stays = od té doby změněno, zůstává
history-removed = odebráno
history-nameless = Beze jména
history-no-changes = Žádný záznam se nezměnil.
history-versions = Starší verze
history-versions-aside = Všechny uchované verze, od nejnovější
history-version-own = { $what } vámi
history-version-place = { $what }: { $name }
history-version-add = Vytvořeno
history-version-change = Změněno
history-version-delete = Smazáno
history-version-restore = Obnoveno
history-version-now = teď
history-revert = Vrátit se k této
history-hide-names = Skrýt jména
history-report = Připravit hlášení…
history-report-title = Hlášení bez jmen
history-report-why = Obsahuje, co se řeklo při posledních synchronizacích. Jména, čísla a adresy jsou nahrazeny. Než ho někomu pošlete, přečtěte si ho.
history-report-hint = Soubor, do kterého se uloží
history-report-save = Uložit hlášení
history-report-saved = Hlášení je v { $file }
history-phases = Kolik co trvalo
history-log-lines = Co se stalo
history-log-unfinished = Č. { $number } · nedokončeno
history-undo-would = { $n ->
    [one] Změní se tady 1 záznam
    [few] Změní se tady { $n } záznamy
   *[other] Změní se tady { $n } záznamů
} a při další synchronizaci na vašich místech: { $there }
history-undone = { $n ->
    [one] Vráceno: tady se změnil 1 záznam
    [few] Vráceno: tady se změnily { $n } záznamy
   *[other] Vráceno: tady se změnilo { $n } záznamů
}
history-put-back = { $n ->
    [one] Obnoveno. Další synchronizace ho obnoví i na vašich místech
    [few] Obnoveny { $n } záznamy. Další synchronizace je obnoví i na vašich místech
   *[other] Obnoveno { $n } záznamů. Další synchronizace je obnoví i na vašich místech
}
history-restored = { $n ->
    [one] Obnoven 1 záznam
    [few] Obnoveny { $n } záznamy
   *[other] Obnoveno { $n } záznamů
}
history-restore-unchanged = { $n ->
    [one] 1 záznam zůstává beze změny.
    [few] { $n } záznamy zůstávají beze změny.
   *[other] { $n } záznamů zůstává beze změny.
}
history-second-missing = Tato složka teď není dostupná. { $n ->
    [one] Čeká na ni 1 kopie
    [few] Čekají na ni { $n } kopie
   *[other] Čeká na ni { $n } kopií
}
history-changes = { $n ->
    [one] 1 záznam
    [few] { $n } záznamy
   *[other] { $n } záznamů
}
history-more = a další ({ $n })
history-log-well = Č. { $number } · { $took } · { $n ->
    [one] 1 zpráva
    [few] { $n } zprávy
   *[other] { $n } zpráv
}, přijato { $in }, odesláno { $out }
history-log-failed = Č. { $number } · nedošlo do konce · { $n ->
    [one] 1 zpráva
    [few] { $n } zprávy
   *[other] { $n } zpráv
}

## Lidé: úpravy, dvojité záznamy, soubory
people-new = Nová
people-new-hint = Nová osoba (Ctrl+N)
people-import = Načíst soubor (Ctrl+I)
people-import-why = Přetáhněte soubor do tohoto okna (vCard, kalendář, tabulka), nebo napište, kde je.
people-import-hint = Soubor
people-import-use = Načíst
import-title = Načíst { $file }
import-aside = Zatím se nic nemění.
import-told = { $name }, v souboru: { $told }
import-stays = { $field }: zůstává jako zde; co říká soubor, jde do koše
import-unread = { $n ->
    [one] 1 záznam nelze přečíst
    [few] { $n } záznamy nelze přečíst
   *[other] { $n } záznamů nelze přečíst
}
import-unread-line = Řádek { $line }: { $reason }
import-nameless = (beze jména)
import-safe = Vše lze vrátit zpět.
import-safe-copy = Předtím vznikne bezpečnostní kopie a vše lze vrátit zpět.
import-now = Načíst
people-edit = Upravit
people-versions = Historie
people-delete = Smazat
people-group-find = Všichni ve skupině „{ $name }“
people-doubles-look = Podívat se
people-doubles-title = Tito vypadají jako stejná osoba
people-doubles-aside = Bez vašeho souhlasu se nic nespojí a spojení se dá vrátit.
people-doubles-none = Žádné dvojité záznamy tu nejsou.
people-doubles-close = Zpět
people-doubles-gains = { $field }: { $value }
people-join = Spojit
people-apart = Dvě různé osoby
edit-title = Upravit osobu
edit-title-new = Nová osoba
edit-name = Jméno
edit-photo = Změnit fotku…
edit-photo-remove = Odebrat
edit-photo-hint = Přetáhněte sem obrázek, nebo napište jeho soubor
edit-photo-use = Použít
edit-phone = Telefon
edit-mail = E-mail
edit-web = Webová stránka
edit-chat = Chat
edit-address = Adresa
edit-add-phone = Přidat číslo
edit-add-mail = Přidat e-mailovou adresu
edit-add-web = Přidat webovou stránku
edit-add-chat = Přidat chat
edit-add-address = Přidat adresu
edit-street = Ulice
edit-extended = Budova, patro
edit-po-box = Poštovní přihrádka
edit-postcode = PSČ
edit-city = Obec
edit-region = Kraj
edit-country = Země
edit-remove = Odebrat
edit-day-hint = den.měsíc.rok
edit-day-wrong = To není datum. Napište ho jako 3.3.1961, nebo bez roku 3.3.
edit-group-add = přidat…
edit-group-remove = Odebrat z této skupiny
edit-more = Ukázat všechna pole
edit-less = Ukázat méně polí
edit-save = Uložit
edit-goes-nowhere = Zůstává na tomto počítači
edit-keeps = { $name }: { $what }
edit-saved = Uloženo: { $name }
edit-added = Přidáno: { $name }
edit-deleted = V koši: { $name }
edit-joined = Teď je to jedna osoba: { $name }
edit-apart = Jsou to dvě různé osoby
edit-import-nothing = V tomto souboru nikdo není
people-doubles = { $n ->
    [one] 1 možný dvojitý záznam
    [few] { $n } možné dvojité záznamy
   *[other] { $n } možných dvojitých záznamů
}
edit-goes = { $n ->
    [one] Při další synchronizaci se přenese na 1 místo
    [few] Při další synchronizaci se přenese na { $n } místa
   *[other] Při další synchronizaci se přenese na { $n } míst
}
