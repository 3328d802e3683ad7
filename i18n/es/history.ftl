### Historial, copias de seguridad y registro. Las claves empiezan por el nombre de su pantalla.

## Historial, deshacer, copias de seguridad, registro
frame-nav-history = Historial
frame-undo = Deshacer
history-title = Historial
history-aside = Todo lo que ha pasado, y el camino de vuelta
history-aside-copies = Momentos a los que puede volver
history-aside-trash = Lo borrado se queda aquí 90 días
history-aside-log = Qué se dijo en cada sincronización
history-tab-done = Qué ha pasado
history-tab-copies = Copias de seguridad
history-tab-trash = Papelera
history-tab-log = Registro
history-every-place = Todos los sitios
history-show-everything = Todo
history-show-syncs = Sincronizaciones
history-show-changes = Cambios a mano
history-show-decisions = Decisiones
history-show-copies = Copias de seguridad
history-only-me = Solo lo que hice yo
history-show = Mostrar
history-undo = Deshacer…
history-split = Separar otra vez…
history-look-inside = Mirar dentro
history-read = Leer
history-put-back-button = Reponer
history-close = Atrás
history-cancel = Cancelar
history-details = Detalles
history-none = Aún no ha pasado nada
history-none-aside = Cada sincronización y cada cambio quedará anotado aquí.
history-no-copies = Aún no hay ninguna copia de seguridad
history-no-copies-aside = Se hace una antes de cada sincronización, sin que tenga que pedirla.
history-no-trash = La papelera está vacía
history-no-trash-aside = Lo que se borra, aquí o en un teléfono, se puede reponer desde aquí.
history-no-log = Aún no hay ninguna sincronización
history-no-log-aside = Después de la primera podrá leer aquí lo que se dijo.
history-trouble = No se ha podido hacer
history-trouble-safe = No se ha cambiado nada.
history-line-number = Número { $number }
history-line-fields = { $fields } · número { $number }
history-line-undone = Deshecho por el número { $n } · número { $number }
history-line-unfinished = Sin terminar · número { $number }
history-line-stopped = La paró usted · número { $number }
history-line-failed = No llegó al final · número { $number }
history-line-nothing = Nada nuevo · número { $number }
history-line-run = { $here } en este ordenador, { $there } en { $name } · número { $number }
history-line-refused = No aceptados por { $name }: { $n } · número { $number }
history-nothing-there = nada
history-a-picture = una imagen
history-note-question = { $field }: «{ $here }» en este ordenador, «{ $there }» en { $name }
history-undo-title = Qué pasa al deshacer esto
history-undo-nothing = No hay nada que deshacer.
history-redo-nothing = No hay nada que rehacer.
history-undo-decision = La decisión queda retirada. Ahora no cambia ninguna entrada.
history-undo-safe = Esto también se puede deshacer.
history-undo-now = Deshacer
history-undone-decision = La decisión queda retirada
history-reverted = Vuelve a ser lo que era
history-trash-own = Lo borró usted · se conserva hasta: { $until }
history-trash-place = Se borró en { $name } · se conserva hasta: { $until }
history-copy-here = Copia de seguridad de este ordenador
history-copy-place = Copia de seguridad de { $name }
history-copy-for-ever = se conserva siempre
history-copy-elsewhere = también en la segunda carpeta
history-copy-missing = su archivo ya no está
history-copy-made = Se ha hecho una copia de seguridad de este ordenador
history-copy-when = Hecha: { $when }, { $why }
history-copy-damaged = Dañado: { $files }. Lo que todavía se puede leer está ahí.
history-make-copy = Hacer una copia de seguridad
history-second-none = Las copias están solo en este ordenador. Una carpeta en otro disco las mantiene a salvo si este se estropea.
history-second-choose = Elegir una carpeta…
history-second-change = Cambiar…
history-second-off-button = Dejar de usarla
history-second-use = Usar esta carpeta
history-second-hint = Una carpeta en otro disco
history-second-why = Cada copia de seguridad se pone también ahí. Escriba la ruta completa de la carpeta.
history-second-well = Cada copia de seguridad está también aquí
history-second-same-disk = Cada copia de seguridad está también aquí, pero en el mismo disco: no sirve de nada si el disco se estropea
history-second-off = Las copias de seguridad quedan ahora solo en este ordenador
history-restore-title = Qué pasa al restaurar esto
history-restore-add = Añadir lo que falta
history-restore-add-why = Lo que está aquí se queda como está.
history-restore-replace = Como estaba
history-restore-replace-why = Lo que es distinto vuelve a como estaba.
history-restore-would = Vuelven { $added }, cambian { $changed }, se borran aquí { $deleted }
history-restore-nothing = Está todo aquí, como estaba. No hay nada que restaurar.
history-restore-safe = Antes se hace una copia de seguridad, y se puede deshacer.
history-restore-now = Restaurar
history-restore-replace-now = Dejarlo como estaba
history-restore-field = Solo esto
history-restore-all = Restaurar todo…
history-restore-people = Restaurar las personas…
history-restore-events = Restaurar los eventos…
history-restore-tasks = Restaurar las tareas…
history-restore-notes = Restaurar las notas…
history-inside-search = Buscar en esta copia
history-inside-nothing = En esta copia no hay nada así.
history-all-kinds = Todo
history-people = Personas
history-events = Eventos
history-tasks = Tareas
history-notes = Notas
history-did-added = añadido
history-did-changed = cambio
history-did-deleted = borrado
history-did-asked = quizá ya está aquí, no se toca
history-did-stays = cambió después, se queda
history-removed = quitado
history-nameless = Sin nombre
history-no-changes = No se ha cambiado ninguna entrada.
history-versions = Versiones anteriores
history-versions-aside = Todas las versiones que se recuerdan, la más nueva primero
history-version-own = { $what } por usted
history-version-place = { $what } por { $name }
history-version-add = Creado
history-version-change = Cambiado
history-version-delete = Borrado
history-version-restore = Recuperado
history-version-now = ahora
history-revert = Volver a esta
history-hide-names = Ocultar nombres
history-report = Preparar un informe…
history-report-title = Un informe sin nombres
history-report-why = Cuenta lo que se dijo en las últimas sincronizaciones. Los nombres, números y direcciones se sustituyen. Léalo antes de enviarlo a nadie.
history-report-hint = El archivo en que guardarlo
history-report-save = Guardar el informe
history-report-saved = El informe está en { $file }
history-phases = En qué se fue el tiempo
history-log-lines = Qué pasó
history-log-unfinished = Número { $number } · sin terminar
history-undo-would = { $n ->
    [one] Cambia 1 entrada
   *[other] Cambian { $n } entradas
} aquí, y { $there } en sus sitios con su próxima sincronización
history-undone = { $n ->
    [one] Deshecho: ha cambiado 1 entrada aquí
   *[other] Deshecho: han cambiado { $n } entradas aquí
}
history-put-back = { $n ->
    [one] Vuelve a estar aquí. La próxima sincronización lo repone en sus sitios
   *[other] { $n } vuelven a estar aquí. La próxima sincronización los repone en sus sitios
}
history-restored = { $n ->
    [one] 1 entrada restaurada
   *[other] { $n } entradas restauradas
}
history-restore-unchanged = { $n ->
    [one] 1 entrada se queda como está.
   *[other] { $n } entradas se quedan como están.
}
history-second-missing = Ahora no se puede llegar a esta carpeta. { $n ->
    [one] 1 copia la espera
   *[other] { $n } copias la esperan
}
history-changes = { $n ->
    [one] 1 entrada
   *[other] { $n } entradas
}
history-more = y { $n } más
history-log-well = Número { $number } · { $took } · { $n ->
    [one] 1 mensaje
   *[other] { $n } mensajes
}, { $in } recibidos, { $out } enviados
history-log-failed = Número { $number } · no llegó al final · { $n ->
    [one] 1 mensaje
   *[other] { $n } mensajes
}

## Personas: edición, duplicados, archivos
people-new = Nueva
people-new-hint = Persona nueva (Ctrl+N)
people-import = Traer un archivo (Ctrl+I)
people-import-why = Arrastre un archivo a esta ventana (vCard, calendario, tabla), o escriba dónde está.
people-import-hint = Archivo
people-import-use = Traerlo
import-title = Traer { $file }
import-aside = Todavía no se cambia nada.
import-told = { $name }, en el archivo: { $told }
import-stays = { $field }: queda como está aquí; lo que dice el archivo va a la papelera
import-unread = { $n ->
    [one] 1 entrada no se puede leer
   *[other] { $n } entradas no se pueden leer
}
import-unread-line = Línea { $line }: { $reason }
import-nameless = (sin nombre)
import-safe = Todo se puede deshacer.
import-safe-copy = Antes se hace una copia de seguridad, y todo se puede deshacer.
import-now = Traer
people-edit = Editar
people-versions = Historial
people-delete = Borrar
people-group-find = Todos en «{ $name }»
people-doubles-look = Mirar
people-doubles-title = Estas parecen la misma persona
people-doubles-aside = No se une nada hasta que usted lo diga, y unir se puede deshacer.
people-doubles-none = No hay duplicados.
people-doubles-close = Atrás
people-doubles-gains = { $field }: { $value }
people-join = Unirlas
people-apart = Dos personas distintas
edit-title = Editar la persona
edit-title-new = Persona nueva
edit-name = Nombre
edit-photo = Cambiar la foto…
edit-photo-remove = Quitar
edit-photo-hint = Arrastre aquí una imagen, o escriba su archivo
edit-photo-use = Usarla
edit-phone = Teléfono
edit-mail = Correo
edit-web = Página web
edit-chat = Chat
edit-address = Dirección
edit-add-phone = Añadir un número
edit-add-mail = Añadir un correo
edit-add-web = Añadir una página web
edit-add-chat = Añadir un chat
edit-add-address = Añadir una dirección
edit-street = Calle
edit-extended = Edificio, piso
edit-po-box = Apartado postal
edit-postcode = Código postal
edit-city = Población
edit-region = Provincia
edit-country = País
edit-remove = Quitar esto
edit-day-hint = día/mes/año
edit-day-wrong = Esto no es una fecha. Escríbala como 3/3/1961, o 3/3 sin el año.
edit-group-add = añadir…
edit-group-remove = Sacar de este grupo
edit-more = Mostrar todos los campos
edit-less = Mostrar menos campos
edit-save = Guardar
edit-goes-nowhere = Guardado en este ordenador
edit-keeps = { $name }: { $what }
edit-saved = { $name }: guardado
edit-added = { $name } ya está aquí
edit-deleted = { $name } está en la papelera
edit-joined = Ahora son una sola persona: { $name }
edit-apart = Son dos personas distintas
edit-import-nothing = En este archivo no hay nadie
people-doubles = { $n ->
    [one] 1 posible duplicado
   *[other] { $n } posibles duplicados
}
edit-goes = { $n ->
    [one] Llega a 1 sitio con la próxima sincronización
   *[other] Llega a { $n } sitios con la próxima sincronización
}
