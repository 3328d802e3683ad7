### Impostazioni, orari, barra delle icone e notifiche. Le chiavi cominciano con il nome della loro pagina.

## cordial schedule
schedule-every = Ogni posto si sincronizza da solo: { $every }
schedule-on-plug = Quando si collega un telefono
schedule-after-change = Un minuto dopo una modifica qui
schedule-after-wake = Dopo il risveglio del computer, appena torna la rete
schedule-not-on-battery = Non a batteria
schedule-quiet = Ore di silenzio: { $hours }
schedule-paused = In pausa finché non riprendi
schedule-paused-until = In pausa fino a: { $when }
schedule-next = prossima: { $when }
schedule-not-by-itself = non in automatico
schedule-held-by-hand = solo a mano
schedule-held-needs-you = ti aspetta
schedule-held-paused = in pausa
schedule-held-away = quando si collega
schedule-held-network = quando torna la rete
schedule-held-battery = quando il computer è collegato alla corrente
schedule-today = Oggi – previste: { $due }, fatte: { $done }, non riuscite: { $failed }, saltate: { $missed }

## Detto sul desktop
tell-needs-you = { $name } ha bisogno di te
tell-fails = La sincronizzazione con { $name } non funziona
tell-held = { $n ->
    [one] { $name }: { $n } eliminazione ti aspetta
   *[other] { $name }: { $n } eliminazioni ti aspettano
}
tell-conflicts = { $n ->
    [one] { $name }: { $n } domanda ti aspetta
   *[other] { $name }: { $n } domande ti aspettano
}
tell-stale = Nessuna sincronizzazione recente con { $name } (l’ultima: { $when })
tell-synced = { $name }: tutto aggiornato (nuove: { $added }, modificate: { $changed }, eliminate: { $deleted })
tell-open = Apri Cordial
tell-sync-again = Riprova
tell-later = Più tardi

## Accanto all’orologio
tray-open = Apri Cordial
tray-sync-all = Sincronizza tutto
tray-sync-place = { $name } · sincronizza ora
tray-pause = Pausa
tray-pause-hour = Per un’ora
tray-pause-tomorrow = Fino a domani
tray-pause-resume = Finché non riprendo
tray-resume = Riprendi a sincronizzare
tray-quit = Esci
tray-fine = Tutto aggiornato
tray-paused = In pausa
tray-syncing = Sincronizzazione in corso
tray-needs-you = Qualcosa ha bisogno di te

## La pagina
frame-nav-settings = Impostazioni
settings-back = Tutte le impostazioni
settings-sec-schedule = Orari
settings-sec-safety = Sicurezza
settings-sec-messages = Messaggi
settings-sec-places = Telefoni e account
settings-sec-language = Lingua e regione
settings-sec-look = Aspetto
settings-sec-start = Avvio
settings-sync = Sincronizza
settings-sync-note = quando un posto è raggiungibile
settings-every-minutes = { $n ->
    [one] ogni minuto
   *[other] ogni { $n } minuti
}
settings-every-hours = { $n ->
    [one] ogni ora
   *[other] ogni { $n } ore
}
settings-every-day = una volta al giorno
settings-by-hand = solo a mano
settings-as-usual = come al solito
settings-as-usual-is = come al solito: { $every }
settings-on-plug = Quando si collega un telefono
settings-after-change = Un minuto dopo una mia modifica qui
settings-after-wake = Dopo il risveglio del computer
settings-after-wake-note = appena torna la rete
settings-quiet = Ore di silenzio
settings-night = Niente sincronizzazioni di notte
settings-from = dalle
settings-to = alle
settings-battery = Non a batteria
settings-bad-time = Un orario si scrive così: 22:00
settings-today = Oggi
settings-today-line = previste: { $due }, fatte: { $done }, saltate: { $missed }
settings-today-failed = { $n ->
    [one] { $n } non riuscita
   *[other] { $n } non riuscite
}
settings-next = prossima: { $when }
settings-pause = Pausa
settings-pause-now = Nessuna sincronizzazione automatica
settings-paused = In pausa finché non riprendi
settings-paused-until = In pausa fino a: { $when }
settings-guard = Chiedi prima di eliminare
settings-guard-note = quando sparirebbero più di { $count ->
    [one] { $count } voce
   *[other] { $count } voci
} e più { $percent ->
    [1] dell’1%
   *[other] del { $percent }%
} del totale; sempre, quando sparirebbero tutte
settings-guard-choice = { $count } e { $percent }%
settings-copies = Copie di sicurezza
settings-copies-note = prima di ogni sincronizzazione, conservate due anni; tutte quelle dell’ultima settimana
settings-copy-last = l’ultima: { $when }
settings-copy-none = ancora nessuna
settings-second = Seconda cartella
settings-second-note = una cartella su un altro disco, dove va anche ogni copia
settings-second-hint = Cartella, per esempio /media/chiavetta
settings-second-use = Usa questa cartella
settings-second-stop = Non usarne nessuna
settings-second-missing = Adesso non c’è. Quando torna riceve ciò che le manca.
settings-second-same = È sullo stesso disco: non aiuta se quel disco si rompe.
settings-second-fine = Ha tutte le copie.
settings-tell-needs = Quando devo fare qualcosa
settings-tell-stale = Quando non si sincronizza nulla
settings-stale-off = mai
settings-stale-hours = { $n ->
    [one] da { $n } ora
   *[other] da { $n } ore
}
settings-stale-days = { $n ->
    [one] da { $n } giorno
   *[other] da { $n } giorni
}
settings-tell-every = Dopo ogni sincronizzazione
settings-tell-note = I messaggi arrivano come notifiche del computer, ogni problema una volta sola, e mai nelle ore di silenzio.
settings-places-none = Non c’è ancora nessun telefono o account.
settings-place-calls = comincia dal telefono
settings-language = Lingua
settings-like-system = come il sistema
settings-region = I numeri sono di
settings-region-note = per i numeri scritti senza prefisso internazionale
settings-first-day = Primo giorno della settimana
settings-first-day-usual = come nel paese
settings-theme = Colori
settings-theme-light = chiari
settings-theme-dark = scuri
settings-text = Dimensione del testo
settings-percent = { $n }%
settings-smaller = Più piccolo
settings-larger = Più grande
settings-contrast = Contrasto elevato
settings-motion = Riduci i movimenti
settings-motion-note = lo stato si legge a parole, nulla si muove
settings-with-computer = Avvia con il computer
settings-with-computer-note = in silenzio, senza finestra
settings-keep = Resta attivo quando si chiude la finestra
settings-keep-tray = Cordial resta accanto all’orologio.
settings-keep-no-tray = Questo desktop non mostra icone accanto all’orologio. Cordial continua a lavorare; riaprilo dal menu.
settings-on = attivo
settings-off = disattivato
settings-country = { $name } +{ $prefix }
