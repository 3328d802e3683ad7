### Ajustes, horario, bandeja y mensajes. Las claves empiezan por el nombre de su pantalla.

## cordial schedule
schedule-every = Cada sitio se sincroniza solo: { $every }
schedule-on-plug = Cuando se conecta un teléfono
schedule-after-change = Un minuto después de un cambio aquí
schedule-after-wake = Cuando el ordenador despierta, en cuanto vuelve la red
schedule-not-on-battery = No con batería
schedule-quiet = Silencio: { $hours }
schedule-paused = En pausa hasta que usted la quite
schedule-paused-until = En pausa; sigue { $when }
schedule-next = próxima: { $when }
schedule-not-by-itself = no automáticamente
schedule-held-by-hand = solo a mano
schedule-held-needs-you = espera su respuesta
schedule-held-paused = en pausa
schedule-held-away = cuando se conecte
schedule-held-network = cuando vuelva la red
schedule-held-battery = cuando el ordenador esté enchufado
schedule-today = Hoy: previstas { $due }, hechas { $done }, fallidas { $failed }, perdidas { $missed }

## Dicho en el escritorio
tell-needs-you = { $name } pide su atención
tell-fails = No se puede sincronizar con { $name }
tell-held = { $n ->
    [one] { $name }: 1 borrado espera su respuesta
   *[other] { $name }: { $n } borrados esperan su respuesta
}
tell-conflicts = { $n ->
    [one] { $name }: 1 pregunta espera su respuesta
   *[other] { $name }: { $n } preguntas esperan su respuesta
}
tell-stale = No se ha sincronizado nada con { $name } desde el { $when }
tell-synced = { $name } está al día: añadidos { $added }, cambios { $changed }, borrados { $deleted }
tell-open = Abrir Cordial
tell-sync-again = Reintentar
tell-later = Más tarde

## Junto al reloj
tray-open = Abrir Cordial
tray-sync-all = Sincronizar todo
tray-sync-place = { $name } · sincronizar ahora
tray-pause = Pausa
tray-pause-hour = Durante una hora
tray-pause-tomorrow = Hasta mañana
tray-pause-resume = Hasta que yo la quite
tray-resume = Volver a sincronizar
tray-quit = Salir
tray-fine = Todo al día
tray-paused = En pausa
tray-syncing = Sincronizando
tray-needs-you = Algo pide su atención

## La página
frame-nav-settings = Ajustes
settings-back = Todos los ajustes
settings-sec-schedule = Horario
settings-sec-safety = Seguridad
settings-sec-messages = Mensajes
settings-sec-places = Sitios
settings-sec-language = Idioma y región
settings-sec-look = Aspecto
settings-sec-start = Inicio
settings-sync = Sincronizar
settings-sync-note = mientras se pueda llegar a un sitio
settings-every-minutes = cada { $n } minutos
settings-every-hours = { $n ->
    [one] cada hora
   *[other] cada { $n } horas
}
settings-every-day = una vez al día
settings-by-hand = solo a mano
settings-as-usual = como siempre
settings-as-usual-is = como siempre: { $every }
settings-on-plug = Cuando se conecta un teléfono
settings-after-change = Un minuto después de cambiar algo aquí
settings-after-wake = Cuando el ordenador despierta
settings-after-wake-note = en cuanto vuelve la red
settings-quiet = Silencio
settings-night = No sincronizar por la noche
settings-from = de
settings-to = a
settings-battery = No con batería
settings-bad-time = La hora se escribe como 22:00
settings-today = Hoy
settings-today-line = previstas { $due }, hechas { $done }, perdidas { $missed }
settings-today-failed = { $n ->
    [one] 1 fallida
   *[other] { $n } fallidas
}
settings-next = próxima: { $when }
settings-pause = Pausa
settings-pause-now = No sincronizar nada automáticamente
settings-paused = En pausa hasta que usted la quite
settings-paused-until = En pausa; sigue { $when }
settings-guard = Preguntar antes de borrar
settings-guard-note = si fueran a desaparecer más de { $count } entradas y más del { $percent } %; siempre si fueran a desaparecer todas
settings-guard-choice = { $count } y { $percent } %
settings-copies = Copias de seguridad
settings-copies-note = antes de cada sincronización, se conservan dos años; de la última semana, todo
settings-copy-last = la última: { $when }
settings-copy-none = aún ninguna
settings-second = Segunda carpeta
settings-second-note = una carpeta en otro disco que también recibe cada copia
settings-second-hint = Carpeta, por ejemplo /media/memoria
settings-second-use = Usar esta carpeta
settings-second-stop = No usar ninguna
settings-second-missing = Ahora no está. Cuando vuelva, recibe lo que le falta.
settings-second-same = Está en el mismo disco: no sirve de nada si ese disco se estropea.
settings-second-fine = Tiene todas las copias.
settings-tell-needs = Cuando tengo que hacer algo
settings-tell-stale = Cuando no se ha sincronizado nada
settings-stale-off = nunca
settings-stale-hours = { $n ->
    [one] durante 1 hora
   *[other] durante { $n } horas
}
settings-stale-days = { $n ->
    [one] durante 1 día
   *[other] durante { $n } días
}
settings-tell-every = Después de cada sincronización
settings-tell-note = Los mensajes llegan por el escritorio, cada fallo una sola vez, y ninguno en las horas de silencio.
settings-places-none = Aún no hay ningún teléfono ni cuenta.
settings-place-calls = empieza en el teléfono
settings-language = Idioma
settings-like-system = como el sistema
settings-region = Los números son de
settings-region-note = para números escritos sin prefijo de país
settings-first-day = Primer día de la semana
settings-first-day-usual = como en el país
settings-theme = Colores
settings-theme-light = claros
settings-theme-dark = oscuros
settings-text = Tamaño del texto
settings-percent = { $n } %
settings-smaller = Más pequeño
settings-larger = Más grande
settings-contrast = Contraste alto
settings-motion = Reducir el movimiento
settings-motion-note = las palabras dicen el estado, nada se mueve
settings-with-computer = Iniciar con el ordenador
settings-with-computer-note = sin molestar y sin ventana
settings-keep = Seguir en marcha al cerrar la ventana
settings-keep-tray = Cordial se queda junto al reloj.
settings-keep-no-tray = Este escritorio no muestra iconos en la bandeja. Cordial sigue trabajando; vuelva a abrirlo desde el menú.
settings-on = sí
settings-off = no
settings-country = { $name } +{ $prefix }
