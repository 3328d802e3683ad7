### Průvodce první synchronizací a stránka místa. Klíče začínají názvem své obrazovky.

home-set-up = Nastavit…
home-place = Podrobnosti…
wizard-title = Připojit telefon
wizard-title-account = Přidat online účet
wizard-title-name = Připojit: { $name }
wizard-step = Krok { $step } z { $steps }
wizard-step-name = Krok { $step } z { $steps } · { $name }
wizard-step-find = Najít
wizard-step-pair = Spárovat
wizard-step-choose = Vybrat
wizard-step-copy = Záložní kopie
wizard-step-compare = Porovnat
wizard-step-decide = Rozhodnout
wizard-step-preview = Náhled
wizard-step-write = Zapsat
wizard-step-done = Hotovo
wizard-close = Zavřít
wizard-back = Zpět
wizard-next = Pokračovat
wizard-open = Otevřít soubor
wizard-compare = Porovnat
wizard-copy-now = Vytvořit kopie
wizard-show-preview = Ukázat náhled
wizard-write = Zapsat teď
wizard-write-again = Zkusit znovu
wizard-finish = Dokončit
wizard-promise = Před krokem 8 se nic nezmění.
wizard-promise-reading = Jen se čte. Před krokem 8 se nic nezmění.
wizard-promise-decide = Zatím se nic nemění. Následuje náhled.
wizard-promise-preview = To je vše, co se provede, a v Historii to můžete vrátit.
wizard-promise-write = Záložní kopie jsou hotové. Když se spojení přeruší, bude se pokračovat tam, kde se přestalo.
wizard-promise-done = Tuto synchronizaci můžete vrátit v Historii.
wizard-find = Jak se má připojit?
wizard-way-port = Kabel nebo adresa
wizard-way-port-how = Připojte telefon a zvolte v něm PC Suite nebo režim telefonu.
wizard-way-dial-in = Telefon se připojuje sám
wizard-way-dial-in-how = Přes domácí síť, z vlastní nabídky: Nastavení, potom Synchronizace.
wizard-way-account = Online účet
wizard-way-account-how = Účet SyncML na serveru, který už používáte.
wizard-way-sample = Jen na zkoušku: ukázkový telefon
wizard-way-sample-how = Vymyšlený telefon s několika lidmi a k němu vymyšlený adresář.
wizard-way-file = Soubor s kontakty nebo kalendářem
wizard-way-file-how = Jednorázově převezme, co v něm je.
wizard-ports = Připojeno nebo spárováno
wizard-looking = Hledá se…
wizard-look-again = Hledat znovu
wizard-ports-none = Zatím není nic připojeno
wizard-ports-none-cable = Připojte kabel na obou koncích a zapněte telefon. Kabel, který jen nabíjí, se tu nikdy neobjeví.
wizard-ports-none-mode = Když se telefon zeptá, k čemu kabel slouží, zvolte PC Suite nebo režim telefonu.
wizard-ports-none-rights = Právy to není: kabel, který zatím nesmíte použít, je v seznamu také a řekne, co udělat.
wizard-ports-watching = Dokud je tato stránka otevřená, Cordial hledá dál.
wizard-port-ready = připraveno
wizard-port-paired = spárováno
wizard-port-known = už připojeno
wizard-port-not-allowed = zatím nepovoleno
wizard-port-not-allowed-how = Váš účet potřebuje přístup k sériovým portům (skupina dialout nebo uucp). Může ho dát správce tohoto počítače; platí po novém přihlášení.
wizard-port-in-use = používá se
wizard-port-in-use-how = Drží ho jiný program: často správce modemů nebo jiný program pro telefon. Zavřete ho.
wizard-port-unusable = nelze použít
wizard-port-other = Jiný port nebo adresa
wizard-address = Port nebo adresa
wizard-address-hint = /dev/ttyUSB0
wizard-address-how = Sériový port, například /dev/ttyUSB0 nebo COM3, nebo adresa s portem, například 192.168.1.5:2000.
wizard-dial-in-how = Na další stránce uvidíte, co zadat v telefonu.
wizard-account-how = Mnoho serverů chce jako uživatelské jméno celou e-mailovou adresu. Dokud nejsou hotové záložní kopie, nic se neodesílá.
wizard-file = Soubor
wizard-file-hint = /home/anna/contacts.vcf
wizard-file-how = Lidé jako .vcf, události jako .ics nebo .vcs.
wizard-server = Který server?
wizard-server-other = Jiný
wizard-server-address = Adresa serveru
wizard-server-address-hint = sync.example.org
wizard-user = Uživatelské jméno
wizard-user-hint = anna@example.org
wizard-password = Heslo
wizard-nothing = { "" }
wizard-name = Jak se má jmenovat
wizard-name-hint = nepovinné
wizard-a-phone = Můj telefon
wizard-an-account = Můj účet
wizard-opened = { $n ->
    [one] Převzat { $n } záznam, nepodařilo se přečíst: { $bad }.
    [few] Převzaty { $n } záznamy, nepodařilo se přečíst: { $bad }.
   *[other] Převzato { $n } záznamů, nepodařilo se přečíst: { $bad }.
}
wizard-type = Toto zadejte v telefonu
wizard-type-where = Některé telefony chtějí celou adresu na jednom řádku.
wizard-type-address = Adresa serveru
wizard-type-port = Port
wizard-type-url = Adresa na jednom řádku
wizard-type-url-how = jen když telefon nemá řádek pro port
wizard-type-user = Uživatelské jméno
wizard-type-user-how = vše malými písmeny
wizard-type-password = Heslo
wizard-type-password-how = jen číslice, na klávesnici rychlé; bez mezer
wizard-type-folders = Lidé, kalendář, úkoly, poznámky
wizard-eye-show = Zobrazit heslo
wizard-eye-hide = Skrýt heslo
wizard-copy = Kopírovat
wizard-called = Telefon se ozval { $when }. Můžete pokračovat.
wizard-waiting-call = Čeká se, až se telefon poprvé ozve. Spusťte v něm synchronizaci. Zatím se jen čte; můžete také pokračovat hned.
wizard-pair = Je to váš telefon?
wizard-pair-how = Když se telefon zeptá, zda se tento počítač smí připojit, potvrďte to. Pokud nabídne „vždy povolit“, potvrďte i to.
wizard-pair-account = Je to váš účet?
wizard-pair-account-how = Serveru se poprvé zeptáme při vytváření záložních kopií.
wizard-choose = Co má být na obou stranách stejné?
wizard-choose-how = Co vynecháte, zůstane na obou stranách tak, jak je.
wizard-n-here = { $n } tady
wizard-n-there = { $n } na { $name }
wizard-period = Které události?
wizard-period-all = Všechny
wizard-period-3m = 3 měsíce zpět až 2 roky dopředu
wizard-period-1y = 1 rok zpět až 2 roky dopředu
wizard-period-1w = 1 týden zpět až 1 rok dopředu
wizard-period-how = Starší události zůstanou, kde jsou. Nic z nich se nesmaže.
wizard-copies = Než se začne: tři kopie
wizard-copies-aside = K tomuto okamžiku se můžete kdykoli vrátit.
wizard-copies-later = Později je najdete v Historii pod Obnovit. Tyto první kopie se samy nikdy nevyhodí.
wizard-saved = uloženo { $when }
wizard-not-yet = ještě ne
wizard-not-now = teď ne
wizard-waiting = čeká
wizard-reading = čte se
wizard-nothing-here = zatím nic
wizard-reading-of = načteno { $done } z { $total }
wizard-reading-n = { $n ->
    [one] načten { $n } záznam
    [few] načteny { $n } záznamy
   *[other] načteno { $n } záznamů
}
wizard-was-read = Vše se načetlo a nic se nezměnilo.
wizard-press-sync = Teď spusťte synchronizaci v telefonu. Jen se z něj čte.
wizard-will-be-read = bude se jen číst, nic se tam nezapíše
wizard-second = Záložní místo
wizard-second-why = pro případ, že se tento počítač porouchá
wizard-second-is = používá se
wizard-second-use = Použít
wizard-folder = Složka na jiném disku
wizard-folder-hint = /media/anna/KINGSTON
wizard-not-read = Ještě se nenačetlo všechno. Vraťte se o krok a načtěte to znovu; nic se nezměnilo.
wizard-comparing = Čtení a porovnávání: { $name }
wizard-comparing-how = Jakmile tu bude všechno, uvidíte, co je stejné a co ne.
wizard-compared = Obě strany, porovnané
wizard-compared-how = Nic se nezměnilo.
wizard-same = { $n ->
    [one] { $n } je na obou stranách stejný
    [few] { $n } jsou na obou stranách stejné
   *[other] { $n } je na obou stranách stejných
}
wizard-differ = { $n ->
    [one] { $n } se liší
    [few] { $n } se liší
   *[other] { $n } se liší
}
wizard-only-there = { $n ->
    [one] { $n } má jen { $name }
    [few] { $n } má jen { $name }
   *[other] { $n } má jen { $name }
}
wizard-only-here = { $n ->
    [one] { $n } má jen tento počítač
    [few] { $n } má jen tento počítač
   *[other] { $n } má jen tento počítač
}
wizard-may-be = { $n ->
    [one] { $n } dvojice může být stejná osoba
    [few] { $n } dvojice mohou být stejná osoba
   *[other] { $n } dvojic může být stejná osoba
}
wizard-cmp-same = { $n ->
    [one] { $n } je stejný
    [few] { $n } jsou stejné
   *[other] { $n } je stejných
}
wizard-cmp-differ = { $n ->
    [one] { $n } se liší
    [few] { $n } se liší
   *[other] { $n } se liší
}
wizard-cmp-there = { $n ->
    [one] { $n } má jen { $name }
    [few] { $n } má jen { $name }
   *[other] { $n } má jen { $name }
}
wizard-cmp-here = { $n ->
    [one] { $n } má jen tento počítač
    [few] { $n } má jen tento počítač
   *[other] { $n } má jen tento počítač
}
wizard-decide = Jak se mají obě strany srovnat?
wizard-empty-here = Tento počítač zatím nic nemá, takže není o čem rozhodovat: vše, co má { $name }, přijde sem.
wizard-empty-there = { $name } zatím nic nemá, takže není o čem rozhodovat: vše z tohoto počítače přijde tam.
wizard-join = Sjednotit obě strany
wizard-replace-there = Nahradit, co má { $name }
wizard-replace-here = Nahradit, co má tento počítač
wizard-recommended = { $n ->
    [0] doporučeno · nic se nesmaže
   *[other] doporučeno · smazat: { $n }
}
wizard-after-each = potom na každé straně
wizard-after = potom { $there } na { $name }, { $here } tady
wizard-n-erased = smazat: { $n }
wizard-n-new = přidat: { $n }
wizard-n-changed = změnit: { $n }
wizard-no-change = beze změny
wizard-perhaps = { $n ->
    [one] { $n } dvojice může být stejná osoba.
    [few] { $n } dvojice mohou být stejná osoba.
   *[other] { $n } dvojic může být stejná osoba.
}
wizard-perhaps-how = Zůstanou, jak jsou. Rozhodnete později v části K rozhodnutí.
wizard-names = Vypadají tato jména správně?
wizard-names-how = Pokud ne, vraťte se a zavřete průvodce: nic se nezměnilo.
wizard-preview = Toto se provede
wizard-preview-how = Nic jiného a nic dříve, než řeknete.
wizard-more = a další ({ $n })
wizard-full = Ukázat každou změnu
wizard-writing = Zapisuje se na { $name } i sem
wizard-press-again = Teď spusťte v telefonu synchronizaci ještě jednou. Dříve se nic nezapíše.
wizard-write-waits = Zápis ještě není dokončen. Co je zapsáno, je v bezpečí; zbytek bude následovat a nic se nezdvojí.
wizard-done = Hotovo
wizard-done-what = Odteď zůstává na obou stranách stejné: { $what }.
wizard-done-nothing = Odteď zůstávají obě strany stejné.
wizard-lacks = { $n ->
    [one] { $n } věc tam nešlo uložit:
    [few] { $n } věci tam nešlo uložit:
   *[other] { $n } věcí tam nešlo uložit:
}
wizard-done-aside = Obě strany teď říkají totéž.
place-title = Místo
place-continue = Pokračovat v první synchronizaci
place-both-ways = sjednotit
place-off = vypnuto
place-reached = Spojení přes
place-model = Model
place-firmware = Firmware
place-user = Uživatelské jméno
place-written = Mluví
place-holds = Co pojme
place-speaks = Jak mluví
place-numbers = Čísel na osobu
place-longest = Nejdelší příjmení
place-photos = Fotky
place-no-limit = bez známého omezení
place-n = { $n }
place-n-letters = { $n ->
    [one] { $n } písmeno
    [few] { $n } písmena
   *[other] { $n } písmen
}
place-yes = ano
place-no = ne
place-runs = Poslední synchronizace
place-run-done = { $n ->
    [one] { $n } změna
    [few] { $n } změny
   *[other] { $n } změn
}
place-run-stopped = zastaveno vámi
place-run-away = spojení se přerušilo
place-run-failed = čekalo na vás
place-check-title = Je něco v nepořádku?
place-check-how = Vyzkouší se devět bodů od začátku do konce. Nic se nezapíše.
place-check = Vyzkoušet
place-checking = Zkouší se…
place-check-address = Na adrese někdo odpovídá
place-check-service = Kdo tam odpovídá, umí synchronizovat
place-check-login = Uživatelské jméno a heslo jsou správné
place-check-device = Tento počítač je přijat
place-check-folders = Složky mají názvy, které používáme
place-check-kinds = Má prostor pro vše, co má být stejné
place-check-form = Obě strany si navzájem rozumějí
place-check-copies = Záložní kopie lze vytvořit
place-check-log = Co se řekne, se zapíše do protokolu
place-check-some = { $n ->
    [one] { $n } záznam tam není přijímán. Zbytek projde.
    [few] { $n } záznamy tam nejsou přijímány. Zbytek projde.
   *[other] { $n } záznamů tam není přijímáno. Zbytek projde.
}
place-mark-good = v pořádku
place-mark-bad = špatně
place-mark-untried = nezkoušeno
place-mark-unknown = neví se
place-mark-running = zkouší se
place-check-unknown = Synchronizaci může spustit jen telefon. Spusťte ji v něm; potom to půjde říci.
place-rename = Přejmenovat…
place-new-name = Nový název
place-new-phone = Nahradit jiným telefonem…
place-new-phone-how = Nový telefon převezme toto místo. Všichni, koho tu známe, se v něm poznají a nikdo se nezdvojí. První synchronizace vše ukáže dříve, než se to provede. Pro telefon, který se připojuje sám, napište dial-in.
place-new-phone-do = Použít tento telefon
place-remove = Odebrat z Cordialu…
place-remove-ask = Odebrat { $name } z Cordialu?
place-remove-safe = Nic tam ani na tomto počítači se nesmaže. Když místo přidáte znovu, Cordial jednou vše porovná.
place-remove-yes = Odebrat
place-keep = Ponechat
