### Calendario, Tareas y Notas. Las claves empiezan por el nombre de su pantalla.

calendar-nav = Calendario
calendar-plain = Sin calendario
calendar-day-1 = lun
calendar-day-2 = mar
calendar-day-3 = mié
calendar-day-4 = jue
calendar-day-5 = vie
calendar-day-6 = sáb
calendar-day-7 = dom
calendar-long-date = { $weekday } { $date }
calendar-days = { $from } al { $to }
calendar-days-of-month = { $from } al { $to }
# Palabras con las que la gente puede escribir un día, separadas por comas.
calendar-word-today = hoy
calendar-word-tomorrow = mañana, manana
calendar-word-after = pasado mañana, pasado manana, pasado
calendar-view-day = Día
calendar-view-week = Semana
calendar-view-month = Mes
calendar-view-agenda = Lista
calendar-earlier = Antes (Re Pág)
calendar-later = Después (Av Pág)
calendar-today = Hoy
calendar-today-word = hoy
calendar-new = Evento nuevo
calendar-legend-hide = Ocultar este calendario
calendar-legend-show = Mostrar este calendario
calendar-more = +{ $n } más
calendar-all-day = todo el día
calendar-hours = de { $from } a { $to }
calendar-untitled = Sin título
calendar-when-day = { $day }, todo el día
calendar-when-days = { $day } al { $last }
calendar-when-clock = { $day }, { $from }
calendar-when-hours = { $day }, de { $from } a { $to }
calendar-when-nights = { $day }, { $from } – { $last }, { $to }
calendar-edit = Editar
calendar-delete = Borrar
calendar-close = Cerrar
calendar-kept-all = en { $place }
calendar-kept-not-yet = no está en { $place }
calendar-kept-except = en { $place }, sin { $list }
calendar-lacks-repeat = la repetición
calendar-lacks-alarms = los avisos
calendar-lacks-place = el lugar
calendar-lacks-notes = las notas
calendar-lacks-calendar = el calendario
calendar-lacks-people = los invitados
calendar-alarm-start = al empezar
calendar-alarm-minutes = { $n ->
    [one] { $n } minuto antes
   *[other] { $n } minutos antes
}
calendar-alarm-hours = { $n ->
    [one] { $n } hora antes
   *[other] { $n } horas antes
}
calendar-alarm-days = { $n ->
    [one] { $n } día antes
   *[other] { $n } días antes
}
calendar-alarm-weeks = { $n ->
    [one] { $n } semana antes
   *[other] { $n } semanas antes
}
calendar-repeat-ever = { $rhythm }
calendar-repeat-times = { $n ->
    [one] { $rhythm }, { $n } vez
   *[other] { $rhythm }, { $n } veces
}
calendar-repeat-until = { $rhythm }, hasta el { $date }
calendar-repeat-own = con un ritmo propio
calendar-repeat-days = { $n ->
    [one] cada día
   *[other] cada { $n } días
}
calendar-repeat-weeks = { $n ->
    [one] cada semana, el { $days }
   *[other] cada { $n } semanas, el { $days }
}
calendar-repeat-months = { $n ->
    [one] cada mes, el día { $day }
   *[other] cada { $n } meses, el día { $day }
}
calendar-repeat-months-nth = { $n ->
    [one] cada mes, { $which }
   *[other] cada { $n } meses, { $which }
}
calendar-repeat-years = { $n ->
    [one] cada año, el { $date }
   *[other] cada { $n } años, el { $date }
}
calendar-nth-1 = el primer { $day }
calendar-nth-2 = el segundo { $day }
calendar-nth-3 = el tercer { $day }
calendar-nth-4 = el cuarto { $day }
calendar-nth-5 = el quinto { $day }
calendar-nth-last = el último { $day }
calendar-form-new = Evento nuevo
calendar-form-edit = Editar el evento
calendar-form-title = Título
calendar-form-all-day = Todo el día
calendar-form-start = Empieza
calendar-form-end = Termina
calendar-form-at = a las
calendar-form-place = Lugar
calendar-form-notes = Notas
calendar-form-repeat = Se repite
calendar-form-never = Nunca
calendar-form-daily = Cada día
calendar-form-weekly = Cada semana
calendar-form-fortnightly = Cada 2 semanas
calendar-form-monthly = Cada mes
calendar-form-yearly = Cada año
calendar-form-until = Hasta
calendar-form-for-ever = Vacío: para siempre
calendar-form-times = { $n ->
    [one] { $n } vez en total
   *[other] { $n } veces en total
}
calendar-form-alarm = Aviso
calendar-form-calendar = Calendario
calendar-form-new-calendar = Otro calendario…
calendar-form-no-date = Esto no es una fecha. Pruebe con 21/11 o mañana.
calendar-form-no-clock = Pruebe con 14:30.
calendar-form-backwards = Termina antes de empezar.
calendar-form-save = Guardar
calendar-form-cancel = Cancelar
calendar-not-saved = «{ $title }» no se ha guardado.
calendar-resume = Seguir editando
calendar-done-added = «{ $title }» se ha añadido.
calendar-done-saved = «{ $title }» se ha guardado.
calendar-done-moved = «{ $title }» se ha movido.
calendar-done-deleted = «{ $title }» se ha borrado.
calendar-undo = Deshacer
calendar-gone = Este evento ya no está.
calendar-ask-change = ¿Cuáles quiere cambiar?
calendar-ask-delete = ¿Cuáles quiere borrar?
calendar-ask-undo = Este evento se repite. Elija lo que elija, se puede deshacer.
calendar-reach-one = Solo este
calendar-reach-later = Este y todos los siguientes
calendar-reach-all = Todos
calendar-ask-cancel = Cancelar
calendar-empty = Nada previsto en { $month }
calendar-empty-aside = Los eventos de su teléfono aparecen aquí tras la primera sincronización.

tasks-nav = Tareas
tasks-title = { $n ->
    [0] No queda nada por hacer
    [one] Una cosa por hacer
   *[other] { $n } cosas por hacer
}
tasks-new = Añada una tarea y pulse Intro
tasks-late = Con retraso
tasks-today = Hoy
tasks-week = En los próximos siete días
tasks-later = Más tarde
tasks-someday = Sin fecha
tasks-section-done = Hechas
tasks-flag = urgente
tasks-due-today = hoy
tasks-due-tomorrow = mañana
tasks-due-yesterday = ayer
tasks-empty = Aún no hay tareas
tasks-empty-aside = Las tareas de su teléfono aparecen aquí tras la primera sincronización.
tasks-form-new = Tarea nueva
tasks-form-edit = Editar la tarea
tasks-form-due = Vence
tasks-form-no-due = Vacío: sin fecha
tasks-form-priority = Prioridad
tasks-priority-none = Ninguna
tasks-priority-high = Alta
tasks-priority-middle = Media
tasks-priority-low = Baja
tasks-form-done = Hecha
tasks-form-category = Categoría
tasks-added = «{ $title }» se ha añadido.
tasks-saved = «{ $title }» se ha guardado.
tasks-done = «{ $title }» está hecha.
tasks-not-done = «{ $title }» vuelve a estar por hacer.
tasks-deleted = «{ $title }» se ha borrado.
notes-nav = Notas
notes-title = Notas
notes-new = Nota nueva
notes-back = Todas las notas
notes-form-title = Título
notes-form-body = Escriba aquí…
notes-kept = Está todo guardado.
notes-touched = Aún sin guardar. Se guarda al salir de la nota.
notes-empty = Aún no hay notas
notes-empty-aside = Las notas de su teléfono aparecen aquí tras la primera sincronización.
notes-added = «{ $title }» se ha añadido.
notes-saved = «{ $title }» se ha guardado.
notes-deleted = «{ $title }» se ha borrado.
calendar-holds = { $n ->
    [one] { $name } tiene { $n } evento
   *[other] { $name } tiene { $n } eventos
}
calendar-holds-since = { $n ->
    [one] { $name } tiene { $n } evento, desde { $month }
   *[other] { $name } tiene { $n } eventos, desde { $month }
}
calendar-week = semana { $n }
