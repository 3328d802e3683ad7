### K rozhodnutí a náhled. Klíče začínají názvem své obrazovky.

review-title = K rozhodnutí
review-count = { $n ->
    [one] Jedna věc čeká na vaše rozhodnutí
    [few] { $n } věci čekají na vaše rozhodnutí
   *[other] { $n } věcí čeká na vaše rozhodnutí
}
review-back = Všechny otázky
review-people = { $n ->
    [one] 1 osoba
    [few] { $n } osoby
   *[other] { $n } osob
}
review-events = { $n ->
    [one] 1 událost
    [few] { $n } události
   *[other] { $n } událostí
}
review-tasks = { $n ->
    [one] 1 úkol
    [few] { $n } úkoly
   *[other] { $n } úkolů
}
review-notes = { $n ->
    [one] 1 poznámka
    [few] { $n } poznámky
   *[other] { $n } poznámek
}
review-row-fields = { $n ->
    [one] liší se 1 pole
    [few] liší se { $n } pole
   *[other] liší se { $n } polí
}
review-row-gone = změněno a smazáno
review-row-same = stejná osoba?
review-row-brake = něco je zvláštní
review-brake-below = Něco není jako dříve. Než budete pokračovat, podívejte se.
review-done-brake = Vaše odpověď je uložena.
review-row-held = smazalo by se
review-nothing = Nic na vás nečeká
review-nothing-aside = Když se dvě místa neshodnou, zeptáme se vás tady. Nikdo nerozhoduje za vás.
review-find = Najít dvojité
review-looking = Hledají se dvojité záznamy…
review-looking-aside = Každý se porovnává s každým. Nic se nemění.
review-no-doubles = Žádné dvojité záznamy
review-no-doubles-aside = Nikdo se tu nepodobá někomu jinému.
review-rules = Od další synchronizace, když obě místa změní totéž:
review-rules-now = Když obě místa změní totéž:
review-rule-ask = Pokaždé se mě zeptat
review-rule-newest = Vždy použít nejnovější
review-rule-here = Vždy použít tento počítač
review-rule-peer = Vždy použít druhé místo
review-rule-both = Ponechat obojí, kde to jde
review-rule-done-ask = Pokaždé se vás zeptáme.
review-rule-done-newest = Od další synchronizace platí nejnovější.
review-rule-done-here = Od další synchronizace platí tento počítač.
review-rule-done-peer = Od další synchronizace platí druhé místo.
review-rule-done-both = Od další synchronizace zůstane obojí, kde to jde.
review-fields-below = Změněno na { $name } i tady, každé jinak. Zjištěno: { $when }.
review-result = Výsledek
review-on-both = na obou místech
review-choose = vyberte
review-empty = prázdné
review-both = Ponechat obojí
review-before = dříve: { $value }
review-before-nothing = dříve: prázdné
review-a-photo = fotka
review-this-photo = vybraná fotka
review-edit = Upravit…
review-written = Hotovo
review-same-on-both = { $value } na obou místech
review-all-from = Vše, co má { $name }
review-all-here = Vše z tohoto počítače
review-two-people = Ponechat jako dvě osoby
review-two-records = Ponechat jako dva záznamy
review-later = Později
review-use = Použít výsledek
review-open-fields = { $n ->
    [one] Jedno pole ještě čeká na váš výběr. Dokud nerozhodnete, ponechá si každé místo svou verzi.
    [few] { $n } pole ještě čekají na váš výběr. Dokud nerozhodnete, ponechá si každé místo svou verzi.
   *[other] { $n } polí ještě čeká na váš výběr. Dokud nerozhodnete, ponechá si každé místo svou verzi.
}
review-promise = Dokud nerozhodnete, ponechá si každé místo svou verzi. Kdykoli to můžete vrátit.
review-also = { $n ->
    [one] Odpovědět stejně na další otázku tohoto druhu
    [few] Odpovědět stejně na další { $n } otázky tohoto druhu
   *[other] Odpovědět stejně na dalších { $n } otázek tohoto druhu
}
review-same-person = Stejná osoba?
review-same-thing = Stejný záznam?
review-joined = Po spojení by tu stálo
review-join = Spojit
review-apart = Dvě různé osoby
review-apart-things = Dva různé záznamy
review-same-promise = Že jde o dva různé záznamy, se zapamatuje natrvalo. Spojení se dá vrátit.
review-gone-there = „{ $title }“ jste změnili tady; na { $name } to bylo smazáno. Zjištěno: { $when }.
review-gone-here = „{ $title }“ bylo změněno na { $name }, tady to bylo smazáno. Zjištěno: { $when }.
review-keep = Ponechat a obnovit
review-delete = Smazat všude
review-held-here = Na tomto počítači by se smazalo: { $what }
review-held-there = Na { $name } by se smazalo: { $what }
review-held-here-below = Už je nemá { $name } (zjištěno: { $when }). Celkem je jich tady { $of }; tolik najednou je neobvyklé, proto je mazání pozdrženo.
review-held-there-below = Byly smazány na tomto počítači, ale stále je má { $name }. Tolik najednou je neobvyklé, proto je mazání pozdrženo (zjištěno: { $when }).
review-held-ticked = zaškrtnuto { $n } z { $of }
review-put-back-there = { $n ->
    [one] Ponechat a obnovit na { $name }
    [few] Ponechat { $n } a obnovit na { $name }
   *[other] Ponechat { $n } a obnovit na { $name }
}
review-put-back-here = { $n ->
    [one] Ponechat a obnovit tady
    [few] Ponechat { $n } a obnovit tady
   *[other] Ponechat { $n } a obnovit tady
}
review-delete-here = { $n ->
    [one] Smazat i tady
    [few] Smazat { $n } i tady
   *[other] Smazat { $n } i tady
}
review-delete-there = { $n ->
    [one] Smazat i na { $name }
    [few] Smazat { $n } i na { $name }
   *[other] Smazat { $n } i na { $name }
}
review-held-promise = Vše ostatní je už hotovo. Co není zaškrtnuto, čeká dál. Než se něco smaže, vytvoří se záložní kopie.
review-key-updown = ↑ ↓
review-key-leftright = ← →
review-key-b = B
review-key-e = E
review-key-enter = Enter
review-key-np = N P
review-key-space = Mezerník
review-key-ctrl-a = Ctrl A
review-key-field = pole
review-key-place = vybrat místo
review-key-both = obojí
review-key-edit = upravit
review-key-use = použít výsledek
review-key-next = další, předchozí
review-key-join = spojit
review-key-keep = ponechat
review-key-line = řádek
review-key-tick = zaškrtnout
review-key-all = vše
review-key-back = obnovit
review-done-fields = { $title }: vyřešeno. { $name } to dostane při další synchronizaci.
review-done-many = { $n ->
    [one] Vyřešena { $n } otázka. { $name } to dostane při další synchronizaci.
    [few] Vyřešeny { $n } otázky. { $name } to dostane při další synchronizaci.
   *[other] Vyřešeno { $n } otázek. { $name } to dostane při další synchronizaci.
}
review-done-two = { $title }: teď jsou to dva záznamy.
review-done-kept = { $title }: zůstává a obnoví se.
review-done-deleted = { $title }: smazáno všude.
review-done-joined = { $title }: ze dvou je jeden.
review-done-apart = Jsou dva. Znovu se ptát nebudeme.
review-done-back = { $n ->
    [one] 1 záznam zůstává a obnoví se.
    [few] { $n } záznamy zůstávají a obnoví se.
   *[other] { $n } záznamů zůstává a obnoví se.
}
review-done-happen = { $n ->
    [one] 1 záznam se smaže na obou stranách.
    [few] { $n } záznamy se smažou na obou stranách.
   *[other] { $n } záznamů se smaže na obou stranách.
}
review-undo = Vrátit
review-undone = Vráceno.
review-redone = Provedeno znovu.
review-undone-nothing = To už vrátit nejde.
home-see-questions = { $n ->
    [one] Rozhodnout…
    [few] Rozhodnout { $n } otázky…
   *[other] Rozhodnout { $n } otázek…
}
home-see-held = Podívat se…
home-see-plan = Ukázat, co se stane…
value-alarms = { $n ->
    [one] 1 upozornění
    [few] { $n } upozornění
   *[other] { $n } upozornění
}

preview-title = Co se stane
preview-sum = { $n ->
    [0] Na { $name } ani na tomto počítači se nic nezmění.
    [one] 1 změna ({ $name } a tento počítač).
    [few] { $n } změny ({ $name } a tento počítač).
   *[other] { $n } změn ({ $name } a tento počítač).
}
preview-on-here = Na tomto počítači
preview-on-place = Na { $name }
preview-side = { $place }: { $what }.
preview-tally = { $kinds } ({ $what })
preview-n-new = přidat: { $n }
preview-n-changed = změnit: { $n }
preview-n-deleted = smazat: { $n }
preview-joined = { $n ->
    [one] 1 záznam je už na obou stranách stejný a spojí se, nezdvojí.
    [few] { $n } záznamy jsou už na obou stranách stejné a spojí se, nezdvojí.
   *[other] { $n } záznamů je už na obou stranách stejných a spojí se, nezdvojí.
}
preview-since = Porovnáno { $when }. Zatím se nic nezapsalo.
preview-tab-all = Vše
preview-tab-deletions = Mazání
preview-tab-waiting = Čeká
preview-search = Najít jméno
preview-none = Tady není co dělat.
preview-nothing-matches = Hledání „{ $text }“ nic neodpovídá.
preview-deleted-here = Smazat na tomto počítači
preview-deleted-there = Smazat na { $name }
preview-changed-here = Změnit na tomto počítači
preview-changed-there = Změnit na { $name }
preview-added-here = Přidat na tomto počítači
preview-added-there = Přidat na { $name }
preview-held = Pozdrženo, dokud nedáte souhlas
preview-asked = Otázky pro vás
preview-same = Stejné na obou stranách, spojí se
preview-kept = Zůstane, jak je
preview-before = Předtím
preview-after = Potom
preview-waits-for-tick = čeká na zaškrtnutí
preview-numbers = { $n ->
    [one] 1 číslo
    [few] { $n } čísla
   *[other] { $n } čísel
}
preview-mails = { $n ->
    [one] 1 e-mailová adresa
    [few] { $n } e-mailové adresy
   *[other] { $n } e-mailových adres
}
preview-addresses = { $n ->
    [one] 1 adresa
    [few] { $n } adresy
   *[other] { $n } adres
}
preview-why-new = nové · { $what }
preview-why-new-bare = nové
preview-why-new-because = nové: { $why }
preview-why-change = { $what } · { $why }
preview-why-delete = smaže se: { $why }
preview-why-gone-there = protože to bylo smazáno na { $name }
preview-why-gone-here = protože to bylo smazáno na tomto počítači
preview-why-held-delete = smazalo by se, čeká na váš souhlas: { $why }
preview-why-held = čeká na váš souhlas: { $why }
preview-why-ask = možná někdo, koho už máte; zeptáme se v části K rozhodnutí
preview-why-keep = zůstává na obou stranách: { $why }
preview-why-join = na obou stranách stejné
preview-why-refused = zůstává tady; na { $name } se nevejde
preview-unticked = { $n ->
    [one] 1 změna není zaškrtnutá: počká a příště se nabídne znovu.
    [few] { $n } změny nejsou zaškrtnuté: počkají a příště se nabídnou znovu.
   *[other] { $n } změn není zaškrtnuto: počkají a příště se nabídnou znovu.
}
preview-promise = Provede se jen to, co tu vidíte. Nejdříve se vytvoří záložní kopie obou stran.
preview-promise-phone = Až dáte souhlas, spusťte ještě jednou synchronizaci na { $name }. Dříve se nic nezapíše.
preview-approved = Dali jste souhlas. Zapíše se to při další synchronizaci.
preview-approved-phone = Dali jste souhlas. Teď spusťte ještě jednou synchronizaci na { $name }.
preview-write = { $n ->
    [one] Provést 1 změnu
    [few] Provést { $n } změny
   *[other] Provést { $n } změn
}
preview-write-phone = { $n ->
    [one] Povolit 1 změnu
    [few] Povolit { $n } změny
   *[other] Povolit { $n } změn
}
preview-not-yet = Ještě ne
preview-home = Zpět domů
preview-gone = Plán už tu není
preview-gone-aside = Byl zapsán, nebo se porovnává znovu. Na váš souhlas nic nečeká.
preview-done-writing = { $name }: vaše změny se zapisují.
preview-done-phone = Teď spusťte ještě jednou synchronizaci na { $name }. Dříve se nic nezapíše.
