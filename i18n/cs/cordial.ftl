### Věty aplikace Cordial. Klíče začínají názvem své obrazovky. Všechny jazyky mají stejné klíče a proměnné.

## Spojování
list-and = { $first } a { $last }
list-number = { $n }

## Dny a hodiny
# Měsíce jsou v prvním pádě, zde bez diakritiky, protože slouží i jako klíče; správné tvary vznikají v „time-date-…“ a „time-month-of-year“.
time-at = { $clock }
time-today = dnes { $clock }
time-yesterday = včera { $clock }
time-tomorrow = zítra { $clock }
time-day-and-clock = { $day } { $clock }
time-day-today = dnes
time-day-yesterday = včera
time-just-now = právě teď
time-minutes-ago = { $n ->
    [one] před 1 minutou
    [few] před { $n } minutami
   *[other] před { $n } minutami
}
time-date-full = { $day }. { $month ->
    [leden] ledna
    [unor] února
    [brezen] března
    [duben] dubna
    [kveten] května
    [cerven] června
    [cervenec] července
    [srpen] srpna
    [zari] září
    [rijen] října
    [listopad] listopadu
    [prosinec] prosince
   *[other] { $month }
} { $year }
time-date-short = { $day }. { $month ->
    [leden] ledna
    [unor] února
    [brezen] března
    [duben] dubna
    [kveten] května
    [cerven] června
    [cervenec] července
    [srpen] srpna
    [zari] září
    [rijen] října
    [listopad] listopadu
    [prosinec] prosince
   *[other] { $month }
}
time-month-of-year = { $month ->
    [unor] únor
    [brezen] březen
    [kveten] květen
    [cerven] červen
    [cervenec] červenec
    [zari] září
    [rijen] říjen
   *[other] { $month }
} { $year }
time-month-1 = leden
time-month-2 = unor
time-month-3 = brezen
time-month-4 = duben
time-month-5 = kveten
time-month-6 = cerven
time-month-7 = cervenec
time-month-8 = srpen
time-month-9 = zari
time-month-10 = rijen
time-month-11 = listopad
time-month-12 = prosinec
time-weekday-1 = pondělí
time-weekday-2 = úterý
time-weekday-3 = středa
time-weekday-4 = čtvrtek
time-weekday-5 = pátek
time-weekday-6 = sobota
time-weekday-7 = neděle
time-left-seconds = { $n ->
    [one] zbývá asi 1 sekunda
    [few] zbývají asi { $n } sekundy
   *[other] zbývá asi { $n } sekund
}
time-left-minutes = { $n ->
    [one] zbývá asi 1 minuta
    [few] zbývají asi { $n } minuty
   *[other] zbývá asi { $n } minut
}

## Druhy záznamů
kind-people = Lidé
kind-events = Kalendář
kind-tasks = Úkoly
kind-notes = Poznámky
kind-count-people = { $n ->
    [one] 1 osoba
    [few] { $n } osoby
   *[other] { $n } osob
}
kind-count-events = { $n ->
    [one] 1 událost
    [few] { $n } události
   *[other] { $n } událostí
}
kind-count-tasks = { $n ->
    [one] 1 úkol
    [few] { $n } úkoly
   *[other] { $n } úkolů
}
kind-count-notes = { $n ->
    [one] 1 poznámka
    [few] { $n } poznámky
   *[other] { $n } poznámek
}

## Jak na tom místo je
state-up-to-date = aktuální
state-behind = čekají změny
state-never = ještě nesynchronizováno
state-waiting = čeká
state-syncing = synchronizuje se
state-needs-you = čeká na vás
state-not-here = není tu
state-paused = pozastaveno

## Rám okna
frame-nav-home = Domů
frame-nav-people = Lidé
frame-search = Hledat lidi
frame-search-clear = Vymazat hledání
frame-key-search = Ctrl F
frame-safe-empty = Zatím žádný telefon ani účet. Nic se nesynchronizuje.
frame-safe-all = Vše je aktuální
frame-safe-behind = Změny čekají na další synchronizaci
frame-safe-never = Zatím se nic nesynchronizovalo
frame-safe-away = Čeká se, až budou vaše místa zase dostupná
frame-safe-needs = { $name } čeká na vás
frame-safe-needs-many = { $n ->
    [one] 1 místo čeká na vás
    [few] { $n } místa čekají na vás
   *[other] { $n } míst čeká na vás
}
frame-safe-syncing = Synchronizuje se { $name }
frame-safe-next = další synchronizace { $when }
frame-safe-copy = poslední záložní kopie { $when }
frame-loading = Okamžik…
frame-failed = Toto se nepodařilo načíst
frame-try-again = Zkusit znovu
frame-no-screen = Není tu obrazovka, na které by se dalo otevřít okno. Všechny příkazy fungují i bez něj: jejich seznam ukáže cordial --help.
frame-no-window = Okno se nepodařilo otevřít: { $why }

## Domů
home-title-good = Vše je aktuální
home-title-good-here = Vše, co je tady, je aktuální
home-title-behind = Změny čekají na další synchronizaci
home-title-needs = { $n ->
    [1] Jedno místo čeká na vás
    [2] Dvě místa čekají na vás
    [3] Tři místa čekají na vás
    [few] { $n } místa čekají na vás
   *[other] { $n } míst čeká na vás
}
home-title-syncing = Synchronizuje se { $name }
home-title-syncing-many = { $n ->
    [one] Synchronizuje se jedno místo
    [few] Synchronizují se { $n } místa
   *[other] Synchronizuje se { $n } míst
}
home-title-away = Právě teď není nic připojeno
home-title-never = Připraveno na první synchronizaci
home-sub-good = Nic na vás nečeká.
home-sub-last = Poslední synchronizace { $when }.
home-sub-waits-for = { $n ->
    [one] 1 změna čeká na { $name }.
    [few] { $n } změny čekají na { $name }.
   *[other] { $n } změn čeká na { $name }.
}
home-sub-waits-places = { $n ->
    [one] 1 změna čeká na vaše místa.
    [few] { $n } změny čekají na vaše místa.
   *[other] { $n } změn čeká na vaše místa.
}
home-sub-waits = { $n ->
    [one] 1 změna čeká na místo, které teď není dostupné.
    [few] { $n } změny čekají na místa, která teď nejsou dostupná.
   *[other] { $n } změn čeká na místa, která teď nejsou dostupná.
}
home-sub-needs = { $n ->
    [0] Nic se neztratilo.
    [1] Druhé místo je v pořádku. Nic se neztratilo.
    [2] Zbylá dvě místa jsou v pořádku. Nic se neztratilo.
    [few] Zbylá { $n } místa jsou v pořádku. Nic se neztratilo.
   *[other] Zbylých { $n } míst je v pořádku. Nic se neztratilo.
}
home-sub-syncing = Můžete dál pracovat.
home-sub-syncing-cable = Můžete dál pracovat. Nechte telefon připojený kabelem.
home-sub-away = Všechna vaše data jsou v bezpečí na tomto počítači.
home-sub-never = Nic se nezmění, dokud to neuvidíte.
home-sync-everything = Synchronizovat vše
home-sync-now = Synchronizovat
home-sync-on-phone = Spusťte synchronizaci v telefonu.
home-stop = Bezpečně zastavit
home-stopping = Zastaví se po tomto záznamu…
home-stop-elsewhere = Tato synchronizace nezačala v tomto okně. Zastavte ji tam, kde začala, nebo v telefonu.
home-add-phone = Připojit telefon
home-add-account = Přidat online účet
home-open-file = Otevřít soubor s kontakty nebo kalendářem
home-try-sample = Vyzkoušet s ukázkovými daty
home-just-looking = Jen se rozhlížíte?
home-empty-title = Ať váš telefon a tento počítač říkají totéž
home-empty-aside = Nic se nezmění, dokud to neuvidíte.
home-empty-how = Chcete-li přidat vlastní telefon, napište toto do terminálu. Telefon, který se k tomuto počítači připojuje sám přes síť, dostane --link dial-in.
home-this-computer = Tento počítač
home-reach-cable = Kabel
home-reach-usb = Kabel USB
home-reach-bluetooth = Bluetooth
home-reach-network = Internet
home-reach-dial-in = Telefon se připojuje sám
home-reach-virtual = Ukázkový telefon
home-last-sync = poslední synchronizace { $when }
home-next-sync = další { $when }
home-waits-turn = čeká, až přijde na řadu
home-room = z { $n } v telefonu
home-since = { $month } a dál
home-off = vypnuto
home-changes-new = nové: { $n }
home-changes-changed = změněné: { $n }
home-changes-deleted = smazané: { $n }
home-last-seen = Naposledy tu: { $day }.
home-changes-wait = { $n ->
    [one] Čeká tu 1 změna.
    [few] Čekají tu { $n } změny.
   *[other] Čeká tu { $n } změn.
}
home-return-plug = Synchronizuje se sám, když ho připojíte.
home-return-self = Synchronizace proběhne sama, až bude zase dostupné.
home-return-you = Synchronizuje se, až řeknete.
home-stopped = { $n ->
    [one] Zastaveno po 1 záznamu. Zbytek se dokončí příště; nic se nezdvojí.
    [few] Zastaveno po { $n } záznamech. Zbytek se dokončí příště; nic se nezdvojí.
   *[other] Zastaveno po { $n } záznamech. Zbytek se dokončí příště; nic se nezdvojí.
}
home-went-away = Spojení se přerušilo u záznamu č. { $n }. Vše až do něj je v bezpečí na obou stranách.
home-moving-now = právě { $name }
home-what-phone-says = Co říká telefon
home-details = Technické podrobnosti
home-password-save = Připojit
home-password-cancel = Zrušit
home-toast-none = { $name }: vše už bylo stejné
home-toast-done = { $n ->
    [one] { $name }: sjednocena 1 změna
    [few] { $name }: sjednoceny { $n } změny
   *[other] { $name }: sjednoceno { $n } změn
}

## Fáze synchronizace
phase-safety-copy = Záložní kopie
phase-connecting = Připojování
phase-receiving = Příjem
phase-receiving-people = Příjem lidí
phase-receiving-events = Příjem událostí
phase-receiving-tasks = Příjem úkolů
phase-receiving-notes = Příjem poznámek
phase-sending = Odesílání
phase-sending-people = Odesílání lidí
phase-sending-events = Odesílání událostí
phase-sending-tasks = Odesílání úkolů
phase-sending-notes = Odesílání poznámek
phase-finishing = Dokončování
phase-done-of = { $done } z { $total }
phase-done = zatím { $done }
phase-step-of = Krok { $step } z { $steps } · { $name }

## Lidé
people-title = Lidé
people-search = Pište a hledejte…
people-found = { $n ->
    [0] Nikdo
    [one] 1 osoba
    [few] { $n } osoby
   *[other] { $n } osob
}
people-none = Zatím tu nikdo není
people-none-aside = Přeneste sem lidi z telefonu nebo z účtu.
people-nobody = Hledání „{ $text }“ nikdo neodpovídá
people-nobody-aside = Prohledána byla jména, čísla, e-mailové adresy a poznámky.
people-choose = Vyberte někoho vlevo
people-back = Všichni lidé
people-note = Poznámka
people-groups = Skupiny
people-kept-in = Kde je uloženo
people-kept-everything = všechno
people-kept-everything-photo = všechno, i fotka
people-kept-except = všechno kromě { $list }
people-kept-not-yet = přenese se tam při další synchronizaci
people-lacks-photo = fotky
people-lacks-note = poznámky
people-lacks-dates = významných dnů
people-lacks-addresses = adres
people-lacks-groups = skupin
people-lacks-company = firmy
people-lacks-web = webové stránky
people-lacks-chat = adresy pro chat
people-lacks-nickname = přezdívky
people-lacks-numbers = { $n ->
    [one] 1 čísla
    [few] { $n } čísel
   *[other] { $n } čísel
}
people-lacks-mails = { $n ->
    [one] 1 e-mailové adresy
    [few] { $n } e-mailových adres
   *[other] { $n } e-mailových adres
}
people-years = { $n ->
    [one] 1 rok
    [few] { $n } roky
   *[other] { $n } let
}
people-no-year = bez roku

## Slova u čísel a adres
label-phone = Telefon
label-mobile = Mobil
label-home = Domů
label-work = Práce
label-fax = Fax
label-pager = Pager
label-other = Jiné
label-mail = E-mail
label-mail-home = E-mail, domů
label-mail-work = E-mail, práce
label-address = Adresa
label-address-home = Domů
label-address-work = Práce
label-web = Web
label-chat = Chat
label-birthday = Narozeniny
label-anniversary = Výročí
label-nickname = Přezdívka
label-photo = Fotka
label-company = Firma
label-name = Jméno

## Potíže a co pomůže
trouble-password = Heslo bylo odmítnuto ({ $when }).
trouble-password-prompt = Heslo pro { $name }
trouble-password-enter = Zadat heslo…
trouble-identity = Tento server se hlásí novou totožností.
trouble-identity-why = Byla obnovena, nebo je někdo mezi vámi a serverem.
trouble-identity-trust = Je můj, zapamatovat
trouble-identity-refuse = Nepřipojovat
trouble-waiting-here = { $n ->
    [0] Vaše data jsou v bezpečí.
    [one] Vaše data jsou v bezpečí; 1 změna čeká na tomto počítači.
    [few] Vaše data jsou v bezpečí; { $n } změny čekají na tomto počítači.
   *[other] Vaše data jsou v bezpečí; { $n } změn čeká na tomto počítači.
}
trouble-nothing-sent = { $n ->
    [0] Nic se neodeslalo.
    [one] Nic se neodeslalo. 1 změna čeká na tomto počítači.
    [few] Nic se neodeslalo. { $n } změny čekají na tomto počítači.
   *[other] Nic se neodeslalo. { $n } změn čeká na tomto počítači.
}
trouble-deletions = { $n ->
    [one] Na tomto počítači by se smazala 1 z { $all } událostí
    [few] Na tomto počítači by se smazaly { $n } z { $all } událostí
   *[other] Na tomto počítači by se smazalo { $n } z { $all } událostí
}
trouble-deletions-why = Už je nemá { $name }. To je neobvyklé, proto je mazání pozdrženo.
trouble-deletions-safe = { $n ->
    [one] Stále tu je. Záložní kopie: { $when }.
    [few] Všechny { $n } tu stále jsou. Záložní kopie: { $when }.
   *[other] Všech { $n } tu stále je. Záložní kopie: { $when }.
}
trouble-deletions-keep = Ponechat a obnovit v telefonu
trouble-deletions-delete = Smazat i tady
trouble-later = Rozhodnout později
trouble-plan = { $name }: vše je načteno a porovnáno. Zatím se nic nezapsalo.
trouble-plan-joined = { $n ->
    [one] 1 osoba je na obou stranách; spojí se, nezdvojí.
    [few] { $n } osoby jsou na obou stranách; spojí se, nezdvojí.
   *[other] { $n } osob je na obou stranách; spojí se, nezdvojí.
}
trouble-plan-safe = Provede se jen to, co tu vidíte, a až s vaším souhlasem.
trouble-plan-do = Provést
trouble-plan-again = Porovnat znovu
trouble-plan-more = … a další ({ $n })
trouble-held-here = { $n ->
    [one] Na tomto počítači by se smazala 1 osoba
    [few] Na tomto počítači by se smazaly { $n } osoby
   *[other] Na tomto počítači by se smazalo { $n } osob
}
trouble-held-here-why = Už je nemá { $name }. To je neobvyklé, proto je mazání pozdrženo.
trouble-held-there = { $n ->
    [one] Na { $name } by se smazala 1 osoba
    [few] Na { $name } by se smazaly { $n } osoby
   *[other] Na { $name } by se smazalo { $n } osob
}
trouble-held-there-why = Byly smazány na tomto počítači, ale stále je má { $name }. Tolik najednou je neobvyklé, proto je mazání pozdrženo.
trouble-held-safe = { $n ->
    [one] Stále tam je.
    [few] Všechny { $n } tam stále jsou.
   *[other] Všech { $n } tam stále je.
}
trouble-held-keep = Ponechat na obou
trouble-held-do = Smazat
trouble-both-changed = { $title }: změněno na { $name } i tady, každé jinak.
trouble-edited-deleted = { $title }: na jedné straně upraveno, na druhé smazáno ({ $name }).
trouble-same-person = { $title } na { $name }: je to někdo, koho tu už máte?
trouble-question-safe = Dokud neodpovíte, zůstanou obě verze.
trouble-question-more = { $n ->
    [one] Dokud neodpovíte, zůstanou obě verze. Následuje ještě 1 otázka.
    [few] Dokud neodpovíte, zůstanou obě verze. Následují ještě { $n } otázky.
   *[other] Dokud neodpovíte, zůstanou obě verze. Následuje ještě { $n } otázek.
}
trouble-take-here = Použít, co je tady
trouble-take-peer = Použít, co má { $name }
trouble-take-both = Ponechat obojí
trouble-edited-keep = Ponechat
trouble-edited-delete = Smazat
trouble-same-yes = Stejná osoba
trouble-same-no = Dvě osoby
trouble-refused = { $n ->
    [one] { $name } nepřijímá 1 osobu v podobě, v jaké je tady
    [few] { $name } nepřijímá { $n } osoby v podobě, v jaké jsou tady
   *[other] { $name } nepřijímá { $n } osob v podobě, v jaké jsou tady
}
trouble-refused-safe = { $n ->
    [one] Tady je v bezpečí a zkusí se znovu, až se změní.
    [few] Tady jsou v bezpečí a zkusí se znovu, až se změní.
   *[other] Tady jsou v bezpečí a zkusí se znovu, až se změní.
}
trouble-refused-again = Zkusit znovu
refusal-too-large = { $name } nepřijímá záznam „{ $title }“: je příliš velký.
refusal-unfit = { $name } nepřijímá záznam „{ $title }“: nerozumí podobě, v jaké je zapsán.
refusal-not-allowed = { $name } nepřijímá záznam „{ $title }“: není to tam dovoleno.
refusal-failed = { $name } nepřijímá záznam „{ $title }“: pokaždé tam dojde k chybě (kód { $code }).
refusal-delete = { $name } odmítá smazat záznam „{ $title }“ (kód { $code }).
refusal-safe = Co { $name } nepřijímá, zůstává tady tak, jak je. Zkusí se to znovu, až se to změní, nebo příkazem „cordial sync --mode slow“.
trouble-run-failed = Poslední synchronizace se nedokončila ({ $name }, { $when }).
trouble-run-safe = Co dorazilo, zůstává uloženo; nic se neztratilo a nic se nezdvojí.
trouble-retry = Zkusit znovu

## Co se nepovedlo a co s tím
error-no-such-peer = Žádné místo se nejmenuje „{ $name }“.
remedy-no-such-peer = Názvy ukáže „cordial peer list“.
error-peer-exists = Místo s názvem „{ $name }“ už existuje.
remedy-peer-exists = Zvolte jiný název, nebo to místo změňte příkazem „cordial peer set“.
error-user-taken = Uživatelské jméno „{ $user }“ patří jinému místu.
remedy-user-taken = Zvolte jiné; více telefonů může sdílet přihlášení jednoho místa pomocí „--accept-new-devices“.
error-bad-link = „{ $link }“ není způsob, jak se spojit s telefonem.
remedy-bad-link = Napište serial:/dev/ttyUSB0, tcp:HOST:PORT nebo dial-in.
error-bad-name = Místo potřebuje název, na jednom řádku.
remedy-bad-name = Dejte mu název bez zalomení řádku a jiných neviditelných znaků. Nic se nezměnilo.
error-bad-address = „{ $url }“ není adresa serveru.
remedy-bad-address = Napište ji celou, například https://sync.example.org/syncml; pro počítač ve vlastní síti http:// a jeho název. Nic se nezměnilo.
error-password-gone = Heslo k { $name } už v klíčence není.
remedy-password-gone = Zadejte ho znovu: v okně přes „Zadat heslo…“, nebo příkazem „cordial peer set NAME --password-stdin“. Nic se neodeslalo a nic se nezměnilo.
error-call-password-gone = Heslo, se kterým se připojuje { $name }, už v klíčence není.
remedy-call-password-gone = Zvolte na jeho stránce „Nahradit jiným telefonem…“ a napište dial-in: tentýž telefon dostane nové heslo a nikdo se nezdvojí. Nic se nezměnilo.
error-no-room = Pro { $path } už není místo.
remedy-no-room = Nic nezůstalo zapsáno napůl a vaše data jsou, jak byla. Uvolněte tam místo, nebo zvolte jiný disk, a udělejte to znovu.
error-usage = Příkaz není úplný.
remedy-usage = „cordial --help“ ukáže všechny příkazy a --help za příkazem to, co přijímá. Nic se neudělalo.
error-no-such-profile = Žádný druh telefonu se nejmenuje „{ $id }“.
remedy-no-such-profile = Vynechte --profile; telefon sám řekne, co je zač.
error-bad-setting = Nastavení „{ $key }“ nepřijímá hodnotu „{ $value }“.
remedy-bad-setting = Co se dá nastavit, ukáže „cordial peer set --help“. Nic se nezměnilo.
error-no-such-record = Nic nemá číslo { $id }.
remedy-no-such-record = Možná to bylo smazáno; co tu je, ukáže „list“.
error-no-such-conflict = Žádná otázka nemá číslo { $n }.
remedy-no-such-conflict = Možná je už vyřešena; otevřené otázky ukáže „cordial conflicts list“.
error-no-such-held = Nic, co čeká, nemá číslo { $n }.
remedy-no-such-held = Co čeká, ukáže „cordial held list“.
error-no-such-run = Číslo { $n } v historii není.
remedy-no-such-run = Čísla ukáže „cordial history“.
error-no-such-archived = V archivu nemá nic číslo { $id }.
remedy-no-such-archived = Čísla ukáže „cordial archive list“.
error-still-there = „{ $title }“ je na { $name } stále k dispozici.
remedy-still-there = Vrátit se dá jen to, co { $name } už nemá. Pokud se to tam ztratilo, nejdříve synchronizujte.
error-place-is-gone = „{ $title }“ pochází z místa { $name }, které už tu není.
remedy-place-is-gone = Zůstává to tady. Do souboru to zapíše „cordial archive export“.
error-no-plan = { $name }: žádný plán nečeká.
remedy-no-plan = Nejdříve synchronizujte; první synchronizace připraví plán a počká na váš souhlas.
error-no-such-step = Plán nemá krok { $n }.
remedy-no-such-step = Kroky ukáže „cordial plan show“. Nic nebylo schváleno.
error-no-such-field = Otázka nemá pole „{ $field }“.
remedy-no-such-field = Pole ukáže „cordial conflicts show“. Nic nebylo zodpovězeno.
error-no-such-kind = „{ $kind }“ není druh záznamu.
remedy-no-such-kind = Napište contacts.
error-cannot-call = { $name } se připojuje k tomuto počítači; opačným směrem to nejde.
remedy-cannot-call = Spusťte synchronizaci v telefonu. Co chcete provést, se uchová do příštího připojení.
error-peer-busy = { $name } se už synchronizuje (proces { $pid }).
remedy-peer-busy = Počkejte, až ta synchronizace skončí. Nic se nezměnilo.
error-unreadable = { $source }, řádek { $line }: { $reason }
remedy-unreadable = Zbytek se převzal; nic se neztratilo. Opravte ten záznam a zkuste to znovu.
remedy-unreadable-nothing = Nic se z toho nepřevzalo; nic se nezměnilo. Opravte ten záznam a zkuste to znovu.
error-unreadable-file = { $source }: { $reason }
remedy-unreadable-file = Nic se nezměnilo.
unread-outside = text mimo záznam
unread-empty = záznam, který nic neříká
unread-too-large = příliš velký záznam
unread-not-of-its-type = není to osoba, událost, úkol ani poznámka
unread-nothing = nejsou v něm žádné záznamy
unread-nothing-of = není v něm nic pro „{ $kind }“
unread-no-columns = první řádek neříká, co je ve sloupcích. Napište nad něj řádek, který to říká, a převezměte soubor znovu. Pro soubor z Palm Desktop: { $what }
unread-cut-entry = soubor končí uprostřed tohoto záznamu ({ $what })
unread-cut-file = soubor končí dřív než jeho kalendář: možná toho bylo víc
unread-not-one = je potřeba jeden záznam
unread-no-such-photo = obrázek s tímto sha256 tu není; uveďte jeho bajty jako base64 v „data“, nebo fotku vynechte
error-no-such-format = Do formátu „{ $format }“ zapisovat neumíme.
remedy-no-such-format = Napište vcard21, vcard30, vcard40 nebo csv pro lidi, ical20 nebo vcal10 pro události a úkoly, text nebo vnote pro poznámky, případně sif.
error-no-such-copy = Žádná záložní kopie nemá číslo { $n }.
remedy-no-such-copy = Čísla ukáže „cordial backup list“.
error-no-safety-copy = V { $path } se nepodařilo vytvořit záložní kopii: { $reason }
remedy-no-safety-copy = Nic se nezapsalo, tady ani jinde: bez záložní kopie se nic nesynchronizuje. Uvolněte místo, nebo tam aplikaci Cordial povolte zápis, a pak synchronizujte znovu.
error-damaged-copy = Záložní kopie { $path } je poškozená: { $reason }
remedy-damaged-copy = Nic se nezměnilo. Použijte jinou nebo její dvojče na záložním místě; všechny ukáže „cordial backup list“.
error-not-a-copy = { $path } není záložní kopie, kterou by tato verze aplikace Cordial uměla přečíst: { $reason }
remedy-not-a-copy = Nic se nezměnilo. Soubory s kontakty a událostmi přidáte příkazy „cordial contacts import“ a „cordial events import“.
error-file = Soubor { $path } se nepodařilo použít: { $reason }
remedy-file = Nic se nezměnilo. Zkontrolujte název a zda soubor smíte otevřít.
cli-output-failed = Odpověď se nepodařilo zapsat na standardní výstup: { $reason }. Zkontrolujte, kam směřuje; možná je plný disk.
error-listen = Cordial nemůže naslouchat na { $address }: { $reason }
remedy-listen = Zvolte jiný port, nebo ukončete program, který ho používá.
error-link-not-found = Na { $link } nic není.
remedy-link-not-found = Připojte telefon, zapněte ho a synchronizujte znovu. Nic se nezměnilo.
error-address-unreached = { $link } není dosažitelný.
remedy-address-unreached = Zkontrolujte připojení k internetu a adresu a synchronizujte znovu. Co dorazilo, zůstane; nic se neztratí a nic se nezdvojí.
error-link-no-permission = Tento účet nesmí otevřít { $link }.
remedy-link-no-permission = Povolte svému účtu sériové porty (skupina dialout), znovu se přihlaste a synchronizujte. Nic se nezměnilo.
error-link-in-use = { $link } používá jiný program.
remedy-link-in-use = Zavřete ho (správce modemů, jiný program pro telefon) a synchronizujte znovu. Nic se nezměnilo.
error-link-timed-out = Telefon na { $link } neodpověděl včas.
remedy-link-timed-out = Podívejte se, zda se na displeji na něco neptá, a synchronizujte znovu. Co dorazilo, zůstává uloženo; nic se nezdvojí.
error-link-closed = Spojení přes { $link } se přerušilo.
remedy-link-closed = Synchronizujte znovu, až bude telefon zase dostupný. Co dorazilo, zůstává uloženo; nic se neztratilo a nic se nezdvojí.
error-link-not-supported = { $link } na tomto počítači zatím použít nejde.
remedy-link-not-supported = Použijte sériový kabel, TCP, nebo nechte telefon, ať se připojí sám.
error-link-other = { $link } – došlo k chybě: { $detail }
remedy-link-other = Synchronizujte znovu. Co dorazilo, zůstává uloženo; nic se neztratilo a nic se nezdvojí.
error-peer-broke-rules = Telefon řekl něco, co tady nedává smysl: { $detail }
remedy-peer-broke-rules = Synchronizujte znovu; pokud se to stane zas, „cordial log --raw“ ukáže, co telefon řekl. Co dorazilo, zůstává uloženo.
error-peer-refused = Telefon odmítl: { $detail }
remedy-peer-refused = Podívejte se, zda se na displeji na něco neptá, a synchronizujte znovu. Nic se neztratilo.
error-login-refused = Někdo se připojil se špatným uživatelským jménem nebo heslem.
remedy-login-refused = Zadejte v telefonu uživatelské jméno a heslo ještě jednou. Nic se nenačetlo a nic se nezměnilo.
error-account-login = { $server } nepřijímá uživatelské jméno nebo heslo.
remedy-account-login = Zkontrolujte obojí a nastavte heslo znovu příkazem „cordial peer set NAME --password-stdin“. Nic se nenačetlo a nic se nezměnilo.
error-account-password-wanted = { $server } chce přímo heslo, a to po spojení, které mohou číst jiní.
remedy-account-password-wanted = Použijte adresu s https. Pokud riziko přijímáte, nastavte auth=basic. Heslo se neodeslalo; nic se nezměnilo.
error-no-password = Ze standardního vstupu nepřišlo žádné heslo.
remedy-no-password = Pošlete je tam, na jednom řádku a bez čehokoli dalšího. Nic se nezměnilo.
error-not-an-account = „{ $name }“ není účet; není tu heslo, které by se dalo změnit.
remedy-not-an-account = Telefon, který se sám připojuje, dostane heslo příkazem „cordial peer add phone“. Nic se nezměnilo.
error-account-device = { $server } hlásí chybu kvůli tomuto účtu nebo zařízení (HTTP { $status }).
remedy-account-device = Zkontrolujte uživatelské jméno. Mnoho serverů chce o zařízení vědět předem; toto se představuje jako { $device }. Nic se nezměnilo.
error-account-nothing-there = Na { $server } není žádný server SyncML.
remedy-account-nothing-there = Zkontrolujte adresu, hlavně její cestu. Nic se nezměnilo.
error-account-moved = { $server } nás posílá jinam: { $to }
remedy-account-moved = Pokud té adrese věříte, nastavte ji jako link. Nic se tam neodeslalo.
error-account-no-database = { $server } nemá databázi „{ $database }“ pro { $kind ->
    [contacts] kontakty
    [events] události
    [tasks] úkoly
   *[notes] poznámky
}.
remedy-account-no-database = Nastavte database.{ $kind } na správný název, nebo tento druh nesynchronizujte. Vše ostatní se synchronizuje.
error-account-no-databases = { $server } nemá databázi pro nic z toho, co je potřeba.
remedy-account-no-databases = Nastavte názvy jeho databází, například database.contacts. Nic se nezměnilo.
error-account-other = { $server } odmítl: { $detail }
remedy-account-other = Synchronizujte znovu později. Co dorazilo, zůstává uloženo; nic se neztratilo a nic se nezdvojí.
error-no-keyring = Tento počítač nenabízí klíčenku, ve které by se uchovala hesla ({ $detail }).
remedy-no-keyring = Na serveru nastavte CORDIAL_KEYRING=file:PATH; soubor můžete číst jen vy, ale není šifrovaný.
error-keyring = Klíčenka hlásí chybu: { $detail }
remedy-keyring = Odemkněte ji a zkuste to znovu. Nic se nezměnilo.
error-needs-yes = „{ $mode }“ může mazat; bez souhlasu se neprovede.
remedy-needs-yes = Prohlédněte si to s --preview a pak přidejte --yes. Nic se nezměnilo.
error-script = Skript má chybu na řádku { $line }: { $reason }
remedy-script = Opravte ten řádek; telefon se nespustil.
error-cancelled = Synchronizaci jste zastavili.
remedy-cancelled = Co se zatím provedlo, zůstává; zbytek udělá další synchronizace.
error-newer-store = Vaše data naposledy používala novější verze aplikace Cordial.
remedy-newer-store = Nainstalujte ji znovu; tato verze se dat nedotkne.
error-disk-full = Disk s vašimi daty je plný.
remedy-disk-full = Nic nezůstalo zapsáno napůl a nic se neztratilo. Uvolněte místo a udělejte to znovu.
error-store-read-only = Vaše data se dají číst, ale ne měnit: { $detail }
remedy-store-read-only = Nic se nezměnilo. Zkontrolujte, že složka patří vám a že její disk není chráněn proti zápisu.
error-disk-failed = Disk s vašimi daty neodpověděl, jak měl: { $detail }
remedy-disk-failed = Nic nezůstalo zapsáno napůl. Zkontrolujte disk nebo jeho připojení a udělejte to znovu; záložní kopie mějte na jiném disku.
error-store-damaged = Soubor s vašimi daty je poškozený: { $detail }
remedy-store-damaged = Nic se nezměnilo. „cordial repair“ zachrání do nového souboru vše, co se ještě dá přečíst, a poškozený soubor ponechá.
error-store-busy = Jiná spuštěná aplikace Cordial zapisovala příliš dlouho.
remedy-store-busy = Nic se nezměnilo. Počkejte, až skončí, nebo ji zavřete a udělejte to znovu.
error-ours = V samotné aplikaci Cordial se něco pokazilo: { $detail }
remedy-ours = Vaše data jsou taková, jaká byla před tímto krokem. Zkuste to znovu; pokud chyba trvá, nahlaste ji prosím.

## Příkazový řádek
cli-this-computer = tento počítač
cli-never = nikdy
cli-no-window = Tato verze aplikace Cordial je sestavena bez okna; co umí, ukáže „cordial --help“.
cli-no-peers = Zatím tu není žádné místo. Přidejte ho příkazem „cordial peer add phone NAME --link …“.
cli-check-failed = { $n ->
    [one] { $name }: jeden bod není v pořádku. Nic se nezapsalo; vedle stojí, co dělat.
    [few] { $name }: { $n } body nejsou v pořádku. Nic se nezapsalo; vedle stojí, co dělat.
    [many] { $name }: { $n } bodu není v pořádku. Nic se nezapsalo; vedle stojí, co dělat.
   *[other] { $name }: { $n } bodů není v pořádku. Nic se nezapsalo; vedle stojí, co dělat.
}
cli-find-no-ports = Nenašel se žádný kabel ani port Bluetooth. Připojte telefon, nebo zvolte jiný způsob.
cli-find-known = To je { $name }.
cli-peer-added = Přidáno: { $name }. Dokud nesynchronizujete, nic se nezmění.
cli-peer-set = Nastaveno: { $name }.
cli-peer-removed = Odebráno: { $name }. Nic se tam ani tady nesmazalo.
cli-peer-appeared = Připojilo se nové zařízení: { $name }. Teď je to samostatné místo.
cli-guard-off = { $name }: pojistka proti hromadnému mazání je vypnutá.
cli-dial-in-head = Přidáno: { $name }. Zadejte v telefonu:
cli-dial-in-url = Adresa
cli-dial-in-user = Uživatelské jméno
cli-dial-in-password = Heslo
cli-dial-in-database = Databáze lidí
cli-dial-in-archive = Uchovává se také
cli-dial-in-serve = Pak spusťte „cordial serve“ a začněte synchronizaci v telefonu.
cli-listening = Telefony se k tomuto počítači připojí na { $url }. Ukončíte to pomocí Ctrl+C.
cli-run-started = Synchronizuje se { $name }.
cli-run-ok = aktuální
cli-run-ok-refused = { $n ->
    [one] hotovo, ale 1 položka nebyla přijata
    [few] hotovo, ale { $n } položky nebyly přijaty
   *[other] hotovo, ale { $n } položek nebylo přijato
}
cli-run-unfinished = nedokončeno
cli-run-nothing = { $name }: není co dělat.
cli-run-nothing-else = { $name }: nic dalšího není potřeba.
cli-run-here = Tento počítač: přidáno { $added }, změněno { $changed }, smazáno { $deleted }.
cli-run-peer = { $name }: přidáno { $added }, změněno { $changed }, smazáno { $deleted }.
cli-run-archive = Archiv, { $shelf }: přidáno { $received }, změněno { $changed }, už ne na { $name }: { $gone }, vráceno tam { $returned }, odmítnuto tam { $refused }.
cli-conflicts-wait = { $name }: { $n ->
    [one] na vás čeká 1 otázka
    [few] na vás čekají { $n } otázky
   *[other] na vás čeká { $n } otázek
}: „cordial conflicts list“.
cli-held-wait = { $name }: { $n ->
    [one] na váš souhlas čeká 1 krok
    [few] na váš souhlas čekají { $n } kroky
   *[other] na váš souhlas čeká { $n } kroků
}: „cordial held list“.
cli-news-waits = { $name }: { $n ->
    [one] na další synchronizaci tu čeká 1 změna
    [few] na další synchronizaci tu čekají { $n } změny
   *[other] na další synchronizaci tu čeká { $n } změn
}.
cli-refused = { $name }: { $n ->
    [one] 1 položku se nepodařilo přijmout tam nebo přečíst tady
    [few] { $n } položky se nepodařilo přijmout tam nebo přečíst tady
   *[other] { $n } položek se nepodařilo přijmout tam nebo přečíst tady
}; nic z toho se neztratilo.
cli-plan-head = { $name }: { $n ->
    [one] 1 krok
    [few] { $n } kroky
   *[other] { $n } kroků
}
cli-repaired = Opraveno. Poškozený soubor zůstává v { $folder }. Teď tu jsou:
cli-repaired-contacts = { $n ->
    [one] jedna osoba
    [few] { $n } osoby
   *[other] { $n } osob
}
cli-repaired-events = { $n ->
    [one] jedna událost
    [few] { $n } události
   *[other] { $n } událostí
}
cli-repaired-tasks = { $n ->
    [one] jeden úkol
    [few] { $n } úkoly
   *[other] { $n } úkolů
}
cli-repaired-notes = { $n ->
    [one] jedna poznámka
    [few] { $n } poznámky
   *[other] { $n } poznámek
}
cli-repaired-next = Další synchronizace s každým místem porovná vše a nic nesmaže; co tady chybí, se odtud vrátí.
cli-plan-waits = Nic se nezapsalo. { $name }: plán čeká na váš souhlas: „cordial plan show“ a „cordial plan approve“.
cli-plan-approved = { $name }: další synchronizace udělá přesně toto.
cli-plan-dropped = { $name }: plán je zapomenut; další synchronizace vše načte znovu.
cli-no-plans = Žádný plán nečeká.
cli-no-conflicts = Žádná otázka na vás nečeká.
cli-conflict-resolved = { $title }: vyřešeno; { $name } to dostane při další synchronizaci.
cli-no-held = Na souhlas nic nečeká.
cli-held-allowed = { $title }: provede se ({ $name }).
cli-held-refused = { $title }: zůstává ({ $name }).
cli-no-history = Zatím se nic neudálo.
cli-no-backups = Zatím tu není žádná záložní kopie. Vytvoří ji první synchronizace, a také „cordial backup create“.
cli-backup-written = Záložní kopie je v { $file }.
cli-backup-deleted = { $n ->
    [one] Byla smazána jedna záložní kopie.
    [few] Byly smazány { $n } záložní kopie.
   *[other] Bylo smazáno { $n } záložních kopií.
}
cli-backup-last = Poslední záložní kopie: { $when }
cli-backup-missing = (soubor chybí)
cli-backup-nothing = Nic takového v ní není.
cli-backup-damaged = Poškozené: { $files }. Co z toho lze ještě přečíst, tam je.
copy-left-out = Už nelze přečíst a vynecháno: { $what }.
copy-without-photo = Bez fotografie, která je poškozená: { $names }.
cli-backup-why-run = před synchronizací
cli-backup-why-bulk = před mnoha změnami
cli-backup-why-restore = před obnovením
cli-backup-why-replace = před nahrazením
cli-backup-why-first-sync = před první synchronizací
cli-backup-why-asked = na vaši žádost
cli-backup-why-old = ze starší verze
cli-place-none = Záložní kopie nemají záložní místo. Zvolte složku na jiném disku příkazem „cordial backup place DIR“.
cli-place = Každá záložní kopie je také v { $folder }.
cli-place-same-disk = Každá záložní kopie je také v { $folder }, ale na stejném disku: když se disk porouchá, nepomůže to.
cli-place-missing = Záložní místo { $folder } teď není dostupné; { $n ->
    [0] má všechny záložní kopie.
    [one] čeká na ně jedna záložní kopie.
    [few] čekají na ně { $n } záložní kopie.
   *[other] čeká na ně { $n } záložních kopií.
}
cli-restore-nothing = Není co obnovit: všechno tu je.
cli-restore-copy = Jak to bylo předtím, je v záložní kopii { $n }.
cli-restore-to = { $name } to dostane při další synchronizaci.
cli-people-count = { $n ->
    [one] 1 osoba
    [few] { $n } osoby
   *[other] { $n } osob
}
cli-events-count = { $n ->
    [one] 1 událost
    [few] { $n } události
   *[other] { $n } událostí
}
cli-tasks-count = { $n ->
    [one] 1 úkol
    [few] { $n } úkoly
   *[other] { $n } úkolů
}
cli-notes-count = { $n ->
    [one] 1 poznámka
    [few] { $n } poznámky
   *[other] { $n } poznámek
}
cli-archive-count = { $n ->
    [one] 1 položka v archivu
    [few] { $n } položky v archivu
   *[other] { $n } položek v archivu
}
cli-archive-exported = { $n ->
    [one] Zapsán 1 soubor
    [few] Zapsány { $n } soubory
   *[other] Zapsáno { $n } souborů
}: { $path }
cli-archive-restored = „{ $title }“ se při další synchronizaci vrátí na { $name } ({ $shelf }, { $size } bajtů).
cli-archive-would-restore = „{ $title }“ by se vrátilo na { $name } ({ $shelf }, { $size } bajtů) tak, jak přišlo. Nic se nezměnilo.
cli-archive-not-restored = „{ $title }“ se na { $name } nevrátí ({ $shelf }, { $size } bajtů); zůstává tady.
cli-archive-goes-back = vrátí se
cli-archive-refused = tam odmítnuto
cli-archive-gone = už tam není
cli-archive-journal = deník
cli-archive-bookmark = záložka
cli-archive-message = zpráva
cli-archive-mms = MMS
cli-archive-email = e-mail
cli-archive-file = soubor
cli-archive-folder = složka
cli-archive-other = jiné
cli-added = { $n ->
    [one] Přidán 1 záznam.
    [few] Přidány { $n } záznamy.
   *[other] Přidáno { $n } záznamů.
}
cli-import-joined = { $n ->
    [one] 1 byl spojen se záznamem, který tu už byl.
    [few] { $n } byly spojeny se záznamy, které tu už byly.
   *[other] { $n } bylo spojeno se záznamy, které tu už byly.
}
cli-import-here = { $n ->
    [one] 1 tu už byl.
    [few] { $n } tu už byly.
   *[other] { $n } tu už bylo.
}
cli-import-preview = Zatím se nic nemění. Stalo by se toto:
import-new = { $n ->
    [one] 1 nový záznam
    [few] { $n } nové záznamy
   *[other] { $n } nových záznamů
}
import-together = { $n ->
    [one] 1 se spojí se záznamem, který tu už je
    [few] { $n } se spojí se záznamy, které tu už jsou
   *[other] { $n } se spojí se záznamy, které tu už jsou
}
import-here = { $n ->
    [one] 1 tu už je
    [few] { $n } tu už jsou
   *[other] { $n } tu už je
}
cli-not-taken = Zde se nepřevzalo: { $what }. K tomu slouží „{ $command }“.
cli-first-dates = { $n ->
    [one] 1 řada je v souboru jen se svým prvním datem: tento formát neumí říci, jak se opakuje.
    [few] { $n } řady jsou v souboru jen se svým prvním datem: tento formát neumí říci, jak se opakují.
   *[other] { $n } řad je v souboru jen se svým prvním datem: tento formát neumí říci, jak se opakují.
}
cli-changed = { $n ->
    [one] Změněn 1 záznam.
    [few] Změněny { $n } záznamy.
   *[other] Změněno { $n } záznamů.
}
cli-deleted = { $n ->
    [one] Smazán 1 záznam; historie ho uchovává.
    [few] Smazány { $n } záznamy; historie je uchovává.
   *[other] Smazáno { $n } záznamů; historie je uchovává.
}
cli-phase-connecting = { $name }: připojování … { $count }
cli-phase-reading = { $name }: čtení … { $count }
cli-phase-comparing = { $name }: porovnávání … { $count }
cli-phase-writing = { $name }: zápis … { $count }
cli-phase-finishing = { $name }: dokončování … { $count }
cli-action-add = přidat
cli-action-change = změnit
cli-step = { $title } · { $place }: { $action }
cli-action-delete = smazat
cli-action-join = spojit
cli-action-keep = ponechat
cli-action-ask = zeptat se
cli-state-will-do = { "" }
cli-state-held = (čeká na váš souhlas)
cli-state-parked = (čeká na vaši odpověď)
cli-state-refused = (tam se nevejde)
cli-because-new-here = nové na tomto počítači
cli-because-new-at-peer = nové na { $name }
cli-because-changed-here = změněno na tomto počítači
cli-because-changed-at-peer = změněno na { $name }
cli-because-changed-on-both = změněno na obou stranách
cli-because-deleted-here = smazáno na tomto počítači
cli-because-deleted-at-peer = smazáno na { $name }
cli-because-edited-deleted = na jedné straně upraveno, na druhé smazáno
cli-because-same-person = stejná osoba na { $name }
cli-because-perhaps-same-person = možná stejná osoba jako někdo na { $name }
cli-because-missing-at-peer = na { $name } chybí
cli-because-answered = vaše rozhodnutí
cli-because-many-deletions = mazalo by se více než obvykle
cli-because-direction = směr této synchronizace
cli-reason-both-changed = změněno na { $name } i tady
cli-reason-edited-deleted = na jedné straně upraveno, na druhé smazáno ({ $name })
cli-reason-same-person = stejná osoba? ({ $name })
log-mode = { $kind }: { $name } žádá: { $asked }; vyžadováno: { $demanded }; provedeno: { $done }; důvod: { $why }.
log-erases-here = Co má jen tento počítač, se smaže až s vaším souhlasem.
log-erases-peer = { $name } přijde o to, co jinde není; nejdříve se uloží kopie.
log-mode-two-way = oběma směry
log-mode-slow = porovnat vše
log-mode-update-server = změny, které má { $name }
log-mode-refresh-server = tento počítač bude stejný jako { $name }
log-mode-update-client = změny pro { $name }
log-mode-refresh-client = { $name } bude jako tento počítač
log-mode-slow-to-server = vše, co má { $name }, sem
log-mode-slow-to-client = vše odtud na { $name }
log-mode-reset-client = vyprázdnit { $name }
log-mode-nothing = nic
log-why-asked = { $name } o to žádá
log-why-demanded = bylo to vyžadováno
log-why-anchors-differ = každá strana si pamatuje jinou poslední synchronizaci; nic se kvůli tomu nemaže
log-why-not-allowed = nikdo nepovolil vyprázdnit { $name }
log-why-backup = šlo jen o kopii
log-copied-aside = { $n ->
    [one] { $name }: jedna položka byla zkopírována do { $file }.
    [few] { $name }: { $n } položky byly zkopírovány do { $file }.
   *[other] { $name }: { $n } položek bylo zkopírováno do { $file }.
}
log-unknown-database = { $name } chce databázi „{ $asked }“, která tu není. Jsou tu: { $known }.
log-unknown-options = { $name }: použitá adresa obsahuje volby, které tu nic neznamenají: { $options }.
log-restore-refused = { $name } odmítá vzít zpět „{ $title }“ ({ $shelf }, stav { $code }). Zůstává to v archivu.
log-began = Synchronizuje se { $name }: { $way }
log-way-two-way = oběma směry
log-way-slow = porovnat vše
log-way-copy-to-peer = jen na { $name }
log-way-copy-from-peer = jen to, co má { $name }
log-way-replace-peer = { $name } bude jako tento počítač
log-way-replace-here = tento počítač bude stejný jako { $name }
log-phase-connect = hledá se { $name } a navazuje se spojení
log-phase-login = ověřuje se, kdo je kdo
log-phase-capabilities = zjišťuje se, co { $name } pojme
log-phase-read = zjišťuje se, co se změnilo na { $name }
log-phase-compare = porovnávají se obě strany
log-phase-write = odesílá se, co se změnilo tady
log-phase-finish = dokončuje se
log-phase = Fáze: { $phase }
log-phase-took = Fáze: { $phase } ({ $time })
log-message-in = Zpráva { $n } od { $name }: { $what } ({ $size })
log-message-out = Zpráva { $n } pro { $name }: { $what } ({ $size })
log-messages-more = { $n ->
    [one] ještě { $n } zpráva; ukáže ji „-v“
    [few] ještě { $n } zprávy; ukáže je „-v“
   *[other] ještě { $n } zpráv; ukáže je „-v“
}
log-part-unreadable = nepodařilo se ji přečíst
log-part-login = přihlášení ({ $scheme })
log-part-challenge = výzva k přihlášení ({ $scheme })
log-part-devinf = popis zařízení
log-part-asks-devinf = dotaz, co zařízení pojme
log-part-alert = „{ $alert }“ pro { $database }
log-part-items = { $n ->
    [one] { $n } položka pro „{ $database }“
    [few] { $n } položky pro „{ $database }“
   *[other] { $n } položek pro „{ $database }“
}
log-part-changed-of = { $count } (z toho smazáno { $deleted })
log-part-answers = { $n ->
    [one] { $n } odpověď
    [few] { $n } odpovědi
   *[other] { $n } odpovědí
}
log-part-refusals = { $n ->
    [one] { $n } odmítnutí
    [few] { $n } odmítnutí
   *[other] { $n } odmítnutí
}
log-part-maps = { $n ->
    [one] { $n } označení nové položky
    [few] { $n } označení nových položek
   *[other] { $n } označení nových položek
}
log-part-goes-on = položka, která pokračuje v další zprávě
log-part-no-changes = žádné změny
log-part-nothing = jen potvrzení
log-status-in = { $name } odpovídá { $code } na { $command }: { $what }
log-status-out = Tento počítač odpovídá { $code } na { $command }: { $what }
log-status-message = celou zprávu
log-item-answered = { $line } (označení { $id }; { $code }: { $what })
log-item-because = { $line } (záznam { $id }; { $because })
log-item-in-add = { $name } má: { $title }
log-item-in-change = { $name } oznamuje změnu: { $title }
log-item-in-delete = Smazáno na { $name }: { $title }
log-item-in-archive = { $name } už nevede: { $title }; tady to zůstává
log-item-in-foreign = { $name } má: { $title }; uchovává se to v archivu
log-item-in-unreadable = { $name } posílá v podobě, kterou se nepodařilo přečíst: { $title }; původní data se uchovávají
log-item-here-add = Přidáno tady: { $title }
log-item-here-change = Změněno tady: { $title }
log-item-here-delete = Smazáno tady: { $title }
log-item-here-hold = Pozdrženo, dokud nedáte souhlas: { $title }
log-item-here-ask = Čeká na vaši odpověď: { $title }
log-item-out-add = Přidáno na { $name }: { $title }
log-item-out-change = Změněno na { $name }: { $title }
log-item-out-delete = Smazáno na { $name }: { $title }
log-item-out-refused-add = { $name } nepřijímá: { $title }
log-item-out-refused-change = { $name } nepřijímá změnu: { $title }
log-item-out-refused-delete = { $name } odmítá smazat: { $title }
log-ended = Hotovo za { $time }: zpráv { $messages }, přijato { $in }, odesláno { $out }
log-failed = Zastaveno po { $time }. { $why }
log-stopped-at = Stalo se to ve fázi: { $phase }.
log-unfinished = Tato synchronizace nemá konec: buď ještě běží, nebo byl Cordial během ní ukončen.
log-detail = Podrobnosti: { $detail }
log-fault-link = Spojení se přerušilo ({ $name }).
log-fault-peer-broke-rules = { $name } říká něco, čemu nebylo rozumět.
log-fault-peer-refused = { $name } odmítá.
log-fault-unreadable = Něco se nepodařilo přečíst.
log-fault-ours = Chybu udělal Cordial nebo disk tohoto počítače.
log-fault-choice = Bylo to zastaveno, nebo je od vás něco potřeba.
log-fault-busy = { $name } se právě synchronizuje odjinud.
log-next-link = Co dorazilo, zůstává uloženo a nic se nezdvojí. Další synchronizace bude pokračovat tam, kde tato přestala.
log-next-peer-broke-rules = Co dorazilo předtím, zůstává uloženo. Zkuste to znovu; pokud se to stane zas, připravte hlášení příkazem „cordial log --report FILE“.
log-next-peer-refused = Nic se tím nezměnilo. Zkontrolujte uživatelské jméno, heslo a oprávnění a synchronizujte znovu.
log-next-unreadable = Původní data se uchovávají a vše ostatní pokračovalo. Možná je přečte pozdější verze.
log-next-ours = Vaše data jsou v bezpečí. Připravte hlášení příkazem „cordial log --report FILE“ a synchronizujte znovu.
log-next-choice = Co se provedlo, zůstává; zbytek udělá další synchronizace.
log-next-busy = Nic se nezměnilo. Synchronizujte znovu, až druhá synchronizace skončí.
log-caller-refused = Zařízení ({ $device }) se připojilo jako „{ $user }“ a bylo odmítnuto: { $why }
log-caller-unknown-account = takový účet tu není.
log-caller-wrong-password = heslo nebylo správné.
log-caller-no-password = heslo chybělo.
log-unreached = Nepodařilo se spojit ({ $name }): { $detail }
log-empty = Protokol je prázdný: zatím se nic nesynchronizovalo.
log-run-head = Synchronizace { $n } · { $name } · { $when }
log-stray-head = Mimo synchronizace
log-safe = Co je v bezpečí: { $text }
log-do = Co udělat: { $text }
log-code-101 = pracuje se na tom
log-code-200 = hotovo
log-code-201 = přidáno jako nové
log-code-202 = přijato, provede se později
log-code-203 = odpověděl prostředník
log-code-204 = hotovo, není k tomu co říci
log-code-205 = hotovo, zobrazené údaje je třeba načíst znovu
log-code-206 = hotovo zčásti
log-code-207 = obě verze byly sloučeny
log-code-208 = změnily to obě strany; zvítězila verze klienta
log-code-209 = změnily to obě strany; zůstávají obě verze
log-code-210 = smazáno bez uchování kopie
log-code-211 = nesmazáno, protože to tam nebylo
log-code-212 = přihlášeno na celou dobu spojení
log-code-213 = část přijata, čeká se na zbytek
log-code-214 = zrušeno podle přání
log-code-215 = neprovedeno, protože si to člověk tak přál
log-code-216 = vráceno zpět jako celek
log-code-300 = je více možných adres
log-code-301 = natrvalo přesunuto na jinou adresu
log-code-302 = prozatím na jiné adrese
log-code-303 = je třeba žádat na jiné adrese
log-code-304 = nic se nezměnilo
log-code-305 = dostupné jen přes prostředníka
log-code-400 = nesrozumitelné
log-code-401 = špatné uživatelské jméno nebo heslo
log-code-402 = tato služba je placená
log-code-403 = není dovoleno
log-code-404 = nenalezeno
log-code-405 = pro tuto položku nebo databázi není dovoleno
log-code-406 = přání, které nejde splnit
log-code-407 = je potřeba uživatelské jméno a heslo
log-code-408 = trvalo to příliš dlouho
log-code-409 = změnily to obě strany a nikdo nerozhodl
log-code-410 = natrvalo pryč
log-code-411 = nebyla uvedena velikost
log-code-412 = něco nezbytného chybí
log-code-413 = příliš velké na to, aby se to teď přijalo
log-code-414 = adresa je příliš dlouhá
log-code-415 = zapsáno v podobě, které nerozumí
log-code-416 = větší, než přijímá
log-code-417 = teď ne, později
log-code-418 = už to má
log-code-419 = změnily to obě strany; zvítězila verze serveru
log-code-420 = paměť je plná
log-code-421 = hledání, kterému nerozumí
log-code-422 = podmínka v adrese, které nerozumí
log-code-423 = na jedné straně smazáno, na druhé změněno
log-code-424 = části nedávají dohromady uvedenou velikost
log-code-425 = účet to nesmí
log-code-426 = bez začátku se zbytek nepřijímá
log-code-427 = složka není prázdná
log-code-428 = přesun se nezdařil
log-code-500 = došlo tam k chybě
log-code-501 = tohle nezná
log-code-502 = prostředník odpověděl chybně
log-code-503 = zaneprázdněno, později
log-code-504 = prostředník čekal příliš dlouho
log-code-505 = tuto verzi SyncML nezná
log-code-506 = při zpracování došlo k chybě
log-code-507 = jedna část se nezdařila, proto se neprovedlo nic
log-code-508 = každá strana si pamatuje jinou poslední synchronizaci: musí se porovnat vše
log-code-509 = vyhrazený kód
log-code-510 = selhalo tam úložiště
log-code-511 = vážná chyba, práce zastavena
log-code-512 = synchronizace se tam nezdařila
log-code-513 = tuto verzi protokolu nezná
log-code-514 = zrušeno
log-code-515 = vyhrazený kód
log-code-516 = jedna část se nezdařila a nezdařilo se ani vrátit zbytek
log-code-517 = odpověď je na jednu zprávu příliš velká
log-code-other-2 = hotovo
log-code-other-3 = je to jinde
log-code-other-4 = odmítnuto
log-code-other-5 = došlo tam k chybě
log-code-other-0 = kód, který nikdo nezná
log-safe-done = Mají to obě strany.
log-do-done = Nic.
log-safe-settled = Obě verze tu jsou známé; ta, která neuspěla, je v historii.
log-do-settled = Podívejte se na položku, pokud chcete vědět, která verze platí.
log-safe-gone = Co je tady, zůstává. Pokud se to mělo smazat, už to tam není.
log-do-gone = Nic; co je ještě potřeba, napraví další synchronizace. U databáze: zkontrolujte její název.
log-safe-login = Před přihlášením se nic nesdělilo ani nezměnilo.
log-do-login = Jednou je to při přihlašování běžné. Pokud se to opakuje, zadejte znovu uživatelské jméno a heslo.
log-safe-permission = Nic se nezměnilo; co je tady, zůstává.
log-do-permission = Požádejte o oprávnění správce serveru, nebo ho hledejte v nastavení telefonu.
log-safe-form = Co je tady, zůstává, jak je.
log-do-form = Zkuste pro toto místo jiný formát nebo profil, nebo položku zkraťte.
log-safe-size = Co je tady, zůstává, jak je.
log-do-size = Zmenšete položku: menší fotka, kratší poznámka. Zkusí se to znovu, až se změní.
log-safe-full = Co je tady, zůstává; co se vešlo, je tam.
log-do-full = Uvolněte tam místo a synchronizujte znovu.
log-safe-later = Nic se neztratilo; je to v seznamu pro další synchronizaci.
log-do-later = Synchronizujte znovu později.
log-safe-failed = Co je tady, zůstává, jak je.
log-do-failed = Synchronizujte znovu. Pokud se chyba opakuje, připravte hlášení příkazem „cordial log --report FILE“.
log-safe-elsewhere = Nic se nezměnilo.
log-do-elsewhere = Zkontrolujte adresu serveru.
log-safe-version = Nic se nezměnilo.
log-do-version = Nic; starší verze se zkusí sama.
log-safe-refresh = Nic se kvůli tomu nemaže; chybějící položka není smazaná položka.
log-do-refresh = Nic; tato synchronizace potrvá déle.
log-safe-stopped = Co se provedlo předtím, zůstává.
log-do-stopped = Synchronizujte znovu, až budete chtít.
log-safe-erases = Než něco zmizí, uloží se kopie, a co nebylo povoleno, se nemaže.
log-do-erases = Podívejte se, co je pozdrženo, a řekněte ano nebo ne.
log-safe-wish = Přání zatím nic nemění.
log-do-wish = Nic.
log-alert-100 = zobrazit text
log-alert-200 = oběma směry
log-alert-201 = porovnat vše
log-alert-202 = jen změny od klienta
log-alert-203 = server bude stejný jako klient
log-alert-204 = jen změny od serveru
log-alert-205 = klient bude stejný jako server
log-alert-206 = server žádá synchronizaci oběma směry
log-alert-207 = server žádá změny od klienta
log-alert-208 = server žádá, aby byl stejný jako klient
log-alert-209 = server žádá, aby mohl poslat své změny
log-alert-210 = server žádá, aby klient byl stejný jako on
log-alert-221 = výsledek požadavku
log-alert-222 = poslat další zprávu
log-alert-223 = zbytek položky nedorazil
log-alert-224 = pokračovat jindy
log-alert-225 = pokračovat v přerušeném spojení
log-alert-0 = požadavek, který nikdo nezná
report-head = Hlášení o aplikaci Cordial
report-note = Nejsou v něm vaše jména, čísla, adresy a texty ani hesla. Můžete ho poslat e-mailem.
report-places = Místa
report-log = Co se stalo
report-cut = Zbytek je vynechán.
report-written = Hlášení je v { $file }. Jména, čísla ani hesla v něm nejsou.
cli-virtual-phone-one-link = Zvolte jednu z možností --serial, --tcp a --sync-to.
cli-virtual-phone-ready = Ukázkový telefon je na { $at }.
demo-plugged = Ukázkový telefon { $name } je na ukázkovém kabelu, počet osob v něm: { $n }. Tento počítač má své 2 osoby.
demo-first-sync = První synchronizace. Karl Weiß byl na obou stranách, pokaždé jinak napsaný; spojí se, nezdvojí.
demo-edited = Teď někdo v telefonu změní číslo ({ $peer }) a na počítači napíše poznámku ({ $here }).
demo-second-sync = Druhá synchronizace. Přenesou se jen tyto dvě změny.
demo-third-sync = Třetí synchronizace.
demo-end = Obě strany mají stejné osoby, celkem { $n }. Nic se neztratilo, nic se nezdvojilo.
demo-kept = Vše je uloženo v { $folder }.

## Historie, vracení změn, koš, dvojité záznamy
act-run = Synchronizace: { $name }
act-added = { $n ->
    [one] Přidali jste: { $title }
    [few] Přidali jste { $n } záznamy
   *[other] Přidali jste { $n } záznamů
}
act-imported = { $n ->
    [one] Načetli jste ze souboru: { $title }
    [few] Načetli jste ze souboru { $n } záznamy
   *[other] Načetli jste ze souboru { $n } záznamů
}
act-edited = { $n ->
    [one] Upravili jste: { $title }
    [few] Upravili jste { $n } záznamy
   *[other] Upravili jste { $n } záznamů
}
act-deleted = { $n ->
    [one] Smazali jste: { $title }
    [few] Smazali jste { $n } záznamy
   *[other] Smazali jste { $n } záznamů
}
act-restored = { $n ->
    [one] Obnovili jste: { $title }
    [few] Obnovili jste { $n } záznamy
   *[other] Obnovili jste { $n } záznamů
}
act-reverted = { $n ->
    [one] Vrátili jste se k dřívější verzi: { $title }
    [few] Vrátili jste se k dřívějším verzím { $n } záznamů
   *[other] Vrátili jste se k dřívějším verzím { $n } záznamů
}
act-undone = Vráceno: č. { $undone } (č. { $number })
act-joined = Spojili jste dva záznamy: { $title }
act-different = Určili jste, že jde o dva různé záznamy
act-resolved = Odpověděli jste na otázku ({ $name })
act-answered = Byla provedena odpověď ({ $name })
act-allowed = Povolili jste, co bylo pozdrženo ({ $name })
act-refused = Nepovolili jste, co bylo pozdrženo ({ $name })
act-put-back = { $n ->
    [one] Obnovili jste z koše: { $title }
    [few] Obnovili jste z koše { $n } záznamy
   *[other] Obnovili jste z koše { $n } záznamů
}
act-approved = Schválili jste plán ({ $name })
act-rule = Změnili jste, jak se řeší otázky
act-emptied = Vyprázdnili jste koš
act-from-copy = { $n ->
    [one] Obnovili jste ze záložní kopie: { $title }
    [few] Obnovili jste ze záložní kopie { $n } záznamy
   *[other] Obnovili jste ze záložní kopie { $n } záznamů
}
act-other = { $what }: { $title }
act-undone-by = vráceno krokem č. { $n }
act-counts = tady přidáno { $added }, změněno { $changed }, smazáno { $deleted }
change-comes = { $field }: { $after } (nové)
change-goes = { $field }: { $before } (odebráno)
change-becomes = { $field }: { $before } → { $after }
value-nothing = nic
value-photo = obrázek ({ $n } B)
cli-undo-would = { $n ->
    [one] Vrácením se tady změní 1 záznam
    [few] Vrácením se tady změní { $n } záznamy
   *[other] Vrácením se tady změní { $n } záznamů
} a při další synchronizaci na vašich místech: { $there }. Zatím se nic nezměnilo.
cli-undo-done = { $n ->
    [one] Vráceno: tady se změnil 1 záznam
    [few] Vráceno: tady se změnily { $n } záznamy
   *[other] Vráceno: tady se změnilo { $n } záznamů
}; při další synchronizaci na vašich místech: { $there }. Odvolá to „cordial history undo { $number }“.
cli-undo-nothing = Není co vrátit.
cli-undo-decision-answered = Odpověď je odvolána.
cli-undo-decision-reopened = Odpověď zase platí.
cli-undo-decision-different = Že jde o dva různé záznamy, je zapomenuto.
cli-undo-decision-perhaps-same = Oba záznamy jsou zase dva.
cli-undo-decision-joined = Záznamy jsou zase rozdělené.
cli-undo-decision-split = Záznamy jsou zase spojené.
cli-undo-decision-rule = Stálé pravidlo je takové jako předtím.
cli-undo-decision-allowed = Krok zase čeká na váš souhlas.
cli-undo-decision-refused = Krok zase čeká na váš souhlas.
cli-undo-decision-waits = Vaše odpověď u tohoto kroku zase platí.
cli-undo-decision-approved = Plán zase čeká na váš souhlas.
cli-undo-decision-disapproved = Plán je zase schválen.
cli-undo-decision-began = První synchronizace je vrácena jen na tomto počítači. Místo si vše ponechá a další synchronizace s ním bude zase první a počká na váš souhlas.
cli-undo-decision-wished = Další synchronizace už místo neudělá stejným jako tento počítač.
cli-state-not-undone = (od té doby změněno; zůstává)
cli-version = { $revision }: { $what }
cli-reverted = { $title }: zase jako ve verzi { $revision }. Další synchronizace to přenese na vaše místa.
cli-trash-empty = Koš je prázdný.
cli-trash-by = smazáno na { $name }
cli-trash-here = smazáno na tomto počítači
cli-trash-restored = { $n ->
    [one] 1 záznam je zpět.
    [few] { $n } záznamy jsou zpět.
   *[other] { $n } záznamů je zpět.
} Další synchronizace provede obnovení i na vašich místech.
cli-trash-emptied = { $n ->
    [one] 1 smazaný záznam je natrvalo pryč.
    [few] { $n } smazané záznamy jsou natrvalo pryč.
   *[other] { $n } smazaných záznamů je natrvalo pryč.
}
cli-no-duplicates = Žádné dva záznamy nevypadají jako jeden.
cli-duplicate = { $first } ({ $a }) a { $second } ({ $b }): { $why }
cli-duplicate-same = stejné
cli-duplicate-ask = možná stejné
cli-duplicate-would = po spojení by se změnilo: { $title }:
cli-joined = { $title }: teď je to jeden záznam. Znovu ho rozdělí „cordial history undo { $n }“.
cli-joined-clash = Vejde se jen jedno ({ $field }): { $here } zůstává, { $other } je v koši.
cli-different = Záznamy zůstanou natrvalo dva.
cli-rule-ask = Budete dotázáni na každé pole, které se změnilo na obou stranách.
cli-rule-here = Když pole změnily obě strany, platí tento počítač.
cli-rule-peer = Když pole změnily obě strany, platí druhé místo.
cli-rule-newest = Když pole změnily obě strany, platí ta, která podle svých údajů měnila naposledy; budete dotázáni tam, kde to některá neuvádí.
cli-rule-both = Když pole změnily obě strany, zůstanou obě hodnoty, pokud se vejdou; na zbytek budete dotázáni.
cli-because-rule = vaše stálé pravidlo
cli-because-undone = vráceno
cli-because-changed-since = od té doby změněno
error-no-such-version = Záznam { $id } nemá verzi { $revision }, ke které by se dalo vrátit.
remedy-no-such-version = Co se pamatuje, ukáže „versions { $id }“. Nic se nezměnilo.
error-not-in-trash = V koši nemá nic číslo { $id }.
remedy-not-in-trash = Co v něm je, ukáže „cordial trash list“. Nic se nezměnilo.
error-not-two = { $a } a { $b } nejsou dva záznamy stejného druhu.
remedy-not-two = Které dva vypadají jako jeden, ukáže „cordial duplicates list“. Nic se nezměnilo.
sign-same-name = stejné jméno
sign-similar-name = podobné jméno
sign-other-name = jiné jméno
sign-same-given-name = stejné křestní jméno
sign-same-family-name = stejné příjmení
sign-household = jeden z nich je domácnost
sign-similar-number = stejné číslice, země nejasná
sign-shared-number = číslo, které mají i jiní
sign-similar-birthday = téměř stejné narozeniny
sign-same-mobile = stejné číslo mobilu
sign-same-line = stejné číslo
sign-other-numbers = jiná čísla
sign-same-mail = stejná e-mailová adresa
sign-other-mails = jiné e-mailové adresy
sign-same-birthday = stejné narozeniny
sign-other-birthday = jiné narozeniny
sign-same-organization = stejná firma
sign-other-organization = jiná firma
sign-same-title = stejný název
sign-similar-title = podobný název
sign-other-title = jiný název
sign-same-time = stejný čas
sign-shifted-time = téměř stejný čas
sign-other-time = jiný čas
sign-same-anniversary = stejný den v roce
sign-date-of-series = jedno je termínem druhého
sign-same-place = stejné místo
sign-other-place = jiné místo
sign-same-text = stejný text
sign-other-text = jiný text
sign-same-uid = stejné označení
field-name-prefix = Titul před jménem
field-name-given = Křestní jméno
field-name-additional = Prostřední jméno
field-name-family = Příjmení
field-name-suffix = Titul za jménem
field-display = Zobrazované jméno
field-phonetic-given = Výslovnost křestního jména
field-phonetic-family = Výslovnost příjmení
field-phonetic-organization = Výslovnost názvu firmy
field-nicknames = Přezdívky
field-organization = Firma
field-department = Oddělení
field-title = Název / pozice
field-role = Role
field-phones = Telefony
field-emails = E-mailové adresy
field-addresses = Adresy
field-urls = Webové stránky
field-impp = Chat
field-birthday = Narozeniny
field-anniversary = Výročí
field-note = Poznámka
field-categories = Kategorie
field-photo = Fotka
field-uid = Označení
field-location = Místo
field-description = Popis
field-start = Začátek
field-end = Konec
field-due = Termín
field-completed = Dokončeno
field-recurrence = Opakování
field-exceptions = Výjimky
field-extra-dates = Další dny
field-overrides = Odlišné termíny
field-alarms = Upozornění
field-status = Stav
field-visibility = Viditelnost
field-busy = Zaneprázdnění
field-priority = Priorita
field-percent = Procenta
field-organizer = Pořadatel
field-attendees = Účastníci
field-body = Text
field-kept = Další vlastnosti

# Co pozdržela pojistka
error-other-device = Tam, kde bývá { $name }, odpovídá jiné zařízení: { $is } místo { $was }.
remedy-other-device = Nic se nenačetlo ani nezapsalo. Ptá se na to „cordial held list“: dejte souhlas, pokud je to odteď { $name }; pokud ne, přidejte je jako samostatné místo.
error-other-data = { $name } nemá téměř nic z toho, co dříve, a má mnoho toho, co nikdo nezná ({ $kind }). Možná jsou to data někoho jiného.
remedy-other-data = Data se jen načetla: nic se nezměnilo, tady ani tam. Podívejte se, zda je { $name } stále to pravé místo; pokud ano, dejte souhlas („cordial held list“) a synchronizujte znovu.
error-needs-answer = „{ $command }“ nelze vrátit; bez souhlasu se neprovede.
remedy-needs-answer = Přidejte --yes. Nic se nezměnilo.
cli-because-other-device = jiné zařízení než dříve
cli-because-other-data = { $name } nemá téměř nic z toho, co dříve
cli-because-echo = { $name } a jiné místo si to posílají sem a tam
cli-held-other-device = { $title } je odteď { $name } a porovná se se vším: jiné zařízení než dříve
cli-held-other-data = Pokračovat s tím, co { $name } má teď, i když to není téměř nic z toho, co dříve
cli-held-brake-allowed = Další synchronizace bude pokračovat ({ $name }).
cli-held-brake-refused = Nic se neprovede a na nic dalšího se neptáme ({ $name }).
cli-trash-ask = Odstranit smazané záznamy natrvalo? Nikdo je pak už nevrátí. (ano/ne)
cli-trash-kept = Nic se neprovedlo.
log-unexpected-asked = { $name } žádá porovnání všeho ({ $kind }), i když si poslední synchronizaci pamatuje. Taková synchronizace nic nemaže.
log-unexpected-forgot = { $name } už nezná poslední synchronizaci, proto se porovnalo vše ({ $kind }). Taková synchronizace nic nemaže.
log-unexpected-broken-off = { $name }: poslední synchronizace se přerušila, proto se porovnalo vše ({ $kind }). Taková synchronizace nic nemaže.
log-postponed = { $n ->
    [one] 1 smazání čeká na další synchronizaci.
    [few] { $n } smazání čekají na další synchronizaci.
   *[other] { $n } smazání čeká na další synchronizaci.
}
log-echo = { $n ->
    [one] { $name } a jiné místo si posílají sem a tam 1 záznam. Dokud neodpovíte, zůstává, jak je: „cordial held list“.
    [few] { $name } a jiné místo si posílají sem a tam { $n } záznamy. Dokud neodpovíte, zůstávají, jak jsou: „cordial held list“.
   *[other] { $name } a jiné místo si posílají sem a tam { $n } záznamů. Dokud neodpovíte, zůstávají, jak jsou: „cordial held list“.
}
trouble-other-device = { $name }: odpovídá jiné zařízení než dříve: { $title }
trouble-other-data = { $name } nemá téměř nic z toho, co dříve
trouble-other-data-why = Možná jsou to data někoho jiného.
trouble-echo = { $title }: { $name } a jiné místo si to posílají sem a tam
trouble-echo-why = Možná obojí synchronizuje i jiný program, nebo to jedno z nich pokaždé zapíše jinak.
trouble-brake-safe = Nic se nezměnilo, tady ani tam.
trouble-brake-keep = Nechat, jak je
trouble-brake-do = Pokračovat
