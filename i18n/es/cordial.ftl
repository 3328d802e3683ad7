### Las frases de Cordial. Las claves empiezan por el nombre de su pantalla. Todos los idiomas tienen las mismas claves y variables.

## Enlazar
list-and = { $first } y { $last }
list-number = { $n }

## Días y horas
time-at = a las { $clock }
time-today = hoy a las { $clock }
time-yesterday = ayer a las { $clock }
time-tomorrow = mañana a las { $clock }
time-day-and-clock = { $day } a las { $clock }
time-day-today = hoy
time-day-yesterday = ayer
time-just-now = ahora mismo
time-minutes-ago = { $n ->
    [one] hace 1 minuto
   *[other] hace { $n } minutos
}
time-date-full = { $day } de { $month } de { $year }
time-date-short = { $day } de { $month }
time-month-of-year = { $month } de { $year }
time-month-1 = enero
time-month-2 = febrero
time-month-3 = marzo
time-month-4 = abril
time-month-5 = mayo
time-month-6 = junio
time-month-7 = julio
time-month-8 = agosto
time-month-9 = septiembre
time-month-10 = octubre
time-month-11 = noviembre
time-month-12 = diciembre
time-weekday-1 = lunes
time-weekday-2 = martes
time-weekday-3 = miércoles
time-weekday-4 = jueves
time-weekday-5 = viernes
time-weekday-6 = sábado
time-weekday-7 = domingo
time-left-seconds = { $n ->
    [one] queda 1 segundo
   *[other] quedan unos { $n } segundos
}
time-left-minutes = { $n ->
    [one] queda 1 minuto más o menos
   *[other] quedan unos { $n } minutos
}

## Clases de datos
kind-people = Personas
kind-events = Calendario
kind-tasks = Tareas
kind-notes = Notas
kind-count-people = { $n ->
    [one] 1 persona
   *[other] { $n } personas
}
kind-count-events = { $n ->
    [one] 1 evento
   *[other] { $n } eventos
}
kind-count-tasks = { $n ->
    [one] 1 tarea
   *[other] { $n } tareas
}
kind-count-notes = { $n ->
    [one] 1 nota
   *[other] { $n } notas
}

## Cómo está un sitio
state-up-to-date = al día
state-behind = hay cambios en espera
state-never = aún sin sincronizar
state-waiting = en espera
state-syncing = sincronizando
state-needs-you = pide su atención
state-not-here = no está aquí
state-paused = en pausa

## El marco de la ventana
frame-nav-home = Inicio
frame-nav-people = Personas
frame-search = Buscar personas
frame-search-clear = Borrar la búsqueda
frame-key-search = Ctrl F
frame-safe-empty = Aún no hay ningún teléfono ni cuenta. No se sincroniza nada.
frame-safe-all = Todo al día
frame-safe-behind = Hay cambios que esperan la próxima sincronización
frame-safe-never = Aún no se ha sincronizado nada
frame-safe-away = A la espera de que vuelvan sus sitios
frame-safe-needs = { $name } pide su atención
frame-safe-needs-many = { $n ->
    [one] 1 sitio pide su atención
   *[other] { $n } sitios piden su atención
}
frame-safe-syncing = Sincronizando con { $name }
frame-safe-next = próxima sincronización: { $when }
frame-safe-copy = última copia de seguridad: { $when }
frame-loading = Un momento…
frame-failed = Esto no se ha podido leer
frame-try-again = Reintentar
frame-no-screen = No hay pantalla en la que abrir una ventana. Todas las órdenes funcionan sin ella: cordial --help las enumera.
frame-no-window = No se ha podido abrir la ventana: { $why }

## Inicio
home-title-good = Todo está al día
home-title-good-here = Todo lo que está aquí está al día
home-title-behind = Hay cambios que esperan la próxima sincronización
home-title-needs = { $n ->
    [1] Un sitio pide su atención
    [2] Dos sitios piden su atención
    [3] Tres sitios piden su atención
   *[other] { $n } sitios piden su atención
}
home-title-syncing = Sincronizando con { $name }
home-title-syncing-many = { $n ->
    [one] Sincronizando con un sitio
   *[other] Sincronizando con { $n } sitios
}
home-title-away = Ahora mismo no hay nada conectado
home-title-never = Todo listo para la primera sincronización
home-sub-good = No hay nada pendiente.
home-sub-last = Última sincronización: { $when }.
home-sub-waits-for = { $n ->
    [one] 1 cambio espera a { $name }.
   *[other] { $n } cambios esperan a { $name }.
}
home-sub-waits-places = { $n ->
    [one] 1 cambio espera a sus sitios.
   *[other] { $n } cambios esperan a sus sitios.
}
home-sub-waits = { $n ->
    [one] 1 cambio espera a un sitio que no está conectado.
   *[other] { $n } cambios esperan a sitios que no están conectados.
}
home-sub-needs = { $n ->
    [0] No se ha perdido nada.
    [1] El otro está bien. No se ha perdido nada.
    [2] Los otros dos están bien. No se ha perdido nada.
   *[other] Los otros { $n } están bien. No se ha perdido nada.
}
home-sub-syncing = Puede seguir trabajando.
home-sub-syncing-cable = Puede seguir trabajando. Deje el teléfono conectado al cable.
home-sub-away = Todos sus datos están a salvo en este ordenador.
home-sub-never = No se cambia nada hasta que usted lo haya visto.
home-sync-everything = Sincronizar todo
home-sync-now = Sincronizar
home-sync-on-phone = Inicie la sincronización en el teléfono.
home-stop = Parar sin riesgo
home-stopping = Se parará tras esta entrada…
home-stop-elsewhere = Esta sincronización no se inició en esta ventana. Párela donde se inició, o en el teléfono.
home-add-phone = Conectar un teléfono
home-add-account = Añadir una cuenta en línea
home-open-file = Abrir un archivo de contactos o de calendario
home-try-sample = Probar con datos de ejemplo
home-just-looking = ¿Solo quiere mirar?
home-empty-title = Que su teléfono y este ordenador cuenten siempre lo mismo
home-empty-aside = No se cambia nada hasta que usted lo haya visto.
home-empty-how = Para añadir su propio teléfono, escriba esto en un terminal. Un teléfono que llama a este ordenador por la red necesita --link dial-in.
home-this-computer = Este ordenador
home-reach-cable = Cable
home-reach-usb = Cable USB
home-reach-bluetooth = Bluetooth
home-reach-network = Internet
home-reach-dial-in = El teléfono llama
home-reach-virtual = Un teléfono simulado
home-last-sync = última sincronización: { $when }
home-next-sync = próxima: { $when }
home-waits-turn = espera su turno
home-room = de { $n } en el teléfono
home-since = desde { $month }
home-off = desactivado
home-changes-new = { $n ->
    [one] 1 añadido
   *[other] { $n } añadidos
}
home-changes-changed = { $n ->
    [one] 1 cambio
   *[other] { $n } cambios
}
home-changes-deleted = { $n ->
    [one] 1 borrado
   *[other] { $n } borrados
}
home-last-seen = Última conexión: { $day }.
home-changes-wait = { $n ->
    [one] Hay 1 cambio en espera.
   *[other] Hay { $n } cambios en espera.
}
home-return-plug = Se sincroniza solo al conectarlo.
home-return-self = Se sincroniza solo cuando vuelve.
home-return-you = Se sincroniza cuando usted lo dice.
home-stopped = { $n ->
    [one] Se ha parado tras 1 entrada. El resto sigue la próxima vez; nada se duplica.
   *[other] Se ha parado tras { $n } entradas. El resto sigue la próxima vez; nada se duplica.
}
home-went-away = La conexión se cortó en la entrada { $n }. Todo lo anterior está a salvo en ambos lados.
home-moving-now = ahora { $name }
home-what-phone-says = Qué dice el teléfono
home-details = Detalles técnicos
home-password-save = Conectar
home-password-cancel = Cancelar
home-toast-none = { $name }: ya estaba todo igual
home-toast-done = { $n ->
    [one] { $name }: 1 cambio reunido
   *[other] { $name }: { $n } cambios reunidos
}

## Las fases de una sincronización
phase-safety-copy = Copia de seguridad
phase-connecting = Conectando
phase-receiving = Recibiendo
phase-receiving-people = Recibiendo personas
phase-receiving-events = Recibiendo eventos
phase-receiving-tasks = Recibiendo tareas
phase-receiving-notes = Recibiendo notas
phase-sending = Enviando
phase-sending-people = Enviando personas
phase-sending-events = Enviando eventos
phase-sending-tasks = Enviando tareas
phase-sending-notes = Enviando notas
phase-finishing = Terminando
phase-done-of = { $done } de { $total }
phase-done = { $done } hasta ahora
phase-step-of = Paso { $step } de { $steps } · { $name }

## Personas
people-title = Personas
people-search = Escriba para buscar…
people-found = { $n ->
    [0] Nadie
    [one] 1 persona
   *[other] { $n } personas
}
people-none = Aquí no hay nadie todavía
people-none-aside = Traiga personas de su teléfono o de una cuenta.
people-nobody = Nadie coincide con «{ $text }»
people-nobody-aside = Se ha buscado en nombres, números, direcciones de correo y notas.
people-choose = Elija a alguien a la izquierda
people-back = Todas las personas
people-note = Nota
people-groups = Grupos
people-kept-in = Guardado en
people-kept-everything = todo
people-kept-everything-photo = todo, con foto
people-kept-except = todo menos { $list }
people-kept-not-yet = llega con la próxima sincronización
people-lacks-photo = la foto
people-lacks-note = la nota
people-lacks-dates = las fechas
people-lacks-addresses = las direcciones
people-lacks-groups = los grupos
people-lacks-company = la empresa
people-lacks-web = la página web
people-lacks-chat = la dirección de chat
people-lacks-nickname = el apodo
people-lacks-numbers = { $n ->
    [one] 1 número
   *[other] { $n } números
}
people-lacks-mails = { $n ->
    [one] 1 dirección de correo
   *[other] { $n } direcciones de correo
}
people-years = { $n ->
    [one] 1 año
   *[other] { $n } años
}
people-no-year = sin año

## Palabras junto a los números de una persona
label-phone = Teléfono
label-mobile = Móvil
label-home = Casa
label-work = Trabajo
label-fax = Fax
label-pager = Buscapersonas
label-other = Otro
label-mail = Correo
label-mail-home = Correo, casa
label-mail-work = Correo, trabajo
label-address = Dirección
label-address-home = Casa
label-address-work = Trabajo
label-web = Web
label-chat = Chat
label-birthday = Cumpleaños
label-anniversary = Aniversario
label-nickname = Apodo
label-photo = Foto
label-company = Empresa
label-name = Nombre

## Problemas y qué ayuda
trouble-password = La contraseña no se aceptó ({ $when }).
trouble-password-prompt = Contraseña de { $name }
trouble-password-enter = Escribir la contraseña…
trouble-identity = Este servidor muestra una identidad nueva.
trouble-identity-why = Se renovó, o hay alguien en medio.
trouble-identity-trust = Es el mío, recordar
trouble-identity-refuse = No conectar
trouble-waiting-here = { $n ->
    [0] Sus datos están a salvo.
    [one] Sus datos están a salvo; 1 cambio espera en este ordenador.
   *[other] Sus datos están a salvo; { $n } cambios esperan en este ordenador.
}
trouble-nothing-sent = { $n ->
    [0] No se ha enviado nada.
    [one] No se ha enviado nada. 1 cambio espera en este ordenador.
   *[other] No se ha enviado nada. { $n } cambios esperan en este ordenador.
}
trouble-deletions = { $n ->
    [one] Se borraría 1 de { $all } eventos en este ordenador
   *[other] Se borrarían { $n } de { $all } eventos en este ordenador
}
trouble-deletions-why = Ya no están en { $name }. No es lo habitual, así que se ha retenido el borrado.
trouble-deletions-safe = { $n ->
    [one] Sigue aquí. Copia de seguridad: { $when }.
   *[other] Los { $n } siguen aquí. Copia de seguridad: { $when }.
}
trouble-deletions-keep = Conservar y reponer en el teléfono
trouble-deletions-delete = Borrar aquí también
trouble-later = Decidir más tarde
trouble-plan = { $name } se ha leído y comparado. Aún no se ha escrito nada.
trouble-plan-joined = { $n ->
    [one] 1 persona está en ambos lados; se une, no se duplica.
   *[other] { $n } personas están en ambos lados; se unen, no se duplican.
}
trouble-plan-safe = Solo se hace lo que ve aquí, y solo después de su sí.
trouble-plan-do = Hacerlo
trouble-plan-again = Comparar otra vez
trouble-plan-more = … y { $n } más
trouble-held-here = { $n ->
    [one] Se borraría 1 persona en este ordenador
   *[other] Se borrarían { $n } personas en este ordenador
}
trouble-held-here-why = Ya no están en { $name }. No es lo habitual, así que se ha retenido el borrado.
trouble-held-there = { $n ->
    [one] Se borraría 1 persona en { $name }
   *[other] Se borrarían { $n } personas en { $name }
}
trouble-held-there-why = Se borraron en este ordenador. { $name } aún las tiene; tantas a la vez no es lo habitual, así que se ha retenido el borrado.
trouble-held-safe = { $n ->
    [one] Sigue ahí.
   *[other] Las { $n } siguen ahí.
}
trouble-held-keep = Conservar en ambos lados
trouble-held-do = Borrar
trouble-both-changed = { $title } se cambió en { $name } y aquí, de forma distinta.
trouble-edited-deleted = { $title } se cambió en un lado y se borró en el otro ({ $name }).
trouble-same-person = ¿Es { $title }, en { $name }, alguien que ya tiene aquí?
trouble-question-safe = Se conservan las dos versiones hasta que usted responda.
trouble-question-more = { $n ->
    [one] Se conservan las dos versiones hasta que usted responda. Después queda 1 pregunta más.
   *[other] Se conservan las dos versiones hasta que usted responda. Después quedan { $n } preguntas más.
}
trouble-take-here = Usar lo que hay aquí
trouble-take-peer = Usar lo que hay en { $name }
trouble-take-both = Conservar ambos
trouble-edited-keep = Conservar
trouble-edited-delete = Borrar
trouble-same-yes = La misma persona
trouble-same-no = Dos personas
trouble-refused = { $n ->
    [one] { $name } no acepta 1 persona tal como está aquí
   *[other] { $name } no acepta { $n } personas tal como están aquí
}
trouble-refused-safe = { $n ->
    [one] Aquí está a salvo, y se volverá a intentar cuando cambie.
   *[other] Aquí están a salvo, y se volverá a intentar cuando cambien.
}
trouble-refused-again = Intentar otra vez
refusal-too-large = { $name } no acepta { $title }: es demasiado grande.
refusal-unfit = { $name } no acepta { $title }: no entiende la forma en que está escrito.
refusal-not-allowed = { $name } no acepta { $title }: no lo permite.
refusal-failed = { $name } no acepta { $title }: allí falla cada vez (código { $code }).
refusal-delete = { $name } no borra { $title } (código { $code }).
refusal-safe = Lo que { $name } no acepta se queda aquí tal como está. Se volverá a intentar cuando cambie, o con «cordial sync --mode slow».
trouble-run-failed = La última sincronización con { $name } no terminó ({ $when }).
trouble-run-safe = Lo que llegó se conserva; no se ha perdido nada y nada se duplicará.
trouble-retry = Reintentar

## Qué ha fallado y qué hacer
error-no-such-peer = Ningún sitio se llama «{ $name }».
remedy-no-such-peer = «cordial peer list» muestra los nombres.
error-peer-exists = Ya hay un sitio que se llama «{ $name }».
remedy-peer-exists = Elija otro nombre, o cambie ese sitio con «cordial peer set».
error-user-taken = El nombre de usuario «{ $user }» es de otro sitio.
remedy-user-taken = Elija otro; varios teléfonos pueden compartir el acceso de un sitio con «--accept-new-devices».
error-bad-link = «{ $link }» no es una forma de llegar a un teléfono.
remedy-bad-link = Escriba serial:/dev/ttyUSB0, tcp:HOST:PORT o dial-in.
error-bad-name = Un sitio necesita un nombre, en una línea.
remedy-bad-name = Dele un nombre sin saltos de línea ni otros signos invisibles. No se ha cambiado nada.
error-bad-address = «{ $url }» no es la dirección de un servidor.
remedy-bad-address = Escríbala entera, por ejemplo https://sync.example.org/syncml; para un ordenador de su propia red, http:// y su nombre. No se ha cambiado nada.
error-password-gone = La contraseña de { $name } ya no está en el llavero.
remedy-password-gone = Vuelva a darla: en la ventana con «Escribir la contraseña…», o con «cordial peer set NAME --password-stdin». No se ha enviado ni cambiado nada.
error-call-password-gone = La contraseña con la que { $name } llama ya no está en el llavero.
remedy-call-password-gone = Elija «Sustituir por otro teléfono…» en su página y escriba dial-in: el mismo teléfono recibe una contraseña nueva y nadie se duplica. No se ha cambiado nada.
error-no-room = No queda sitio para { $path }.
remedy-no-room = No ha quedado nada a medio escribir y sus datos están como estaban. Libere espacio ahí, o elija otro disco, y hágalo de nuevo.
error-usage = La orden no está completa.
remedy-usage = «cordial --help» muestra todas las órdenes, y --help tras una de ellas lo que admite. No se ha hecho nada.
error-no-such-profile = Ningún tipo de teléfono se llama «{ $id }».
remedy-no-such-profile = Omita --profile; el teléfono dice por sí mismo lo que es.
error-bad-setting = El ajuste «{ $key }» no admite «{ $value }».
remedy-bad-setting = «cordial peer set --help» muestra qué se puede ajustar. No se ha cambiado nada.
error-no-such-record = Nada tiene el número { $id }.
remedy-no-such-record = Puede que se haya borrado; «list» muestra lo que hay.
error-no-such-conflict = Ninguna pregunta tiene el número { $n }.
remedy-no-such-conflict = Puede que ya esté resuelta; «cordial conflicts list» muestra las que quedan.
error-no-such-held = Nada de lo que espera tiene el número { $n }.
remedy-no-such-held = «cordial held list» muestra lo que espera.
error-no-such-run = El historial no tiene el número { $n }.
remedy-no-such-run = «cordial history» muestra los números.
error-no-such-archived = Nada en el archivo histórico tiene el número { $id }.
remedy-no-such-archived = «cordial archive list» muestra los números.
error-still-there = «{ $title }» sigue en { $name }.
remedy-still-there = Solo puede volver lo que { $name } ya no tiene. Si lo ha perdido, sincronícelo antes.
error-place-is-gone = «{ $title }» venía de { $name }, que ya no es un sitio.
remedy-place-is-gone = Se queda aquí. «cordial archive export» lo escribe en un archivo.
error-no-plan = Ningún plan espera para { $name }.
remedy-no-plan = Sincronice antes; la primera sincronización hace un plan y espera su sí.
error-no-such-step = El plan no tiene el paso { $n }.
remedy-no-such-step = «cordial plan show» enumera los pasos. No se ha aprobado nada.
error-no-such-field = La pregunta no tiene el campo «{ $field }».
remedy-no-such-field = «cordial conflicts show» enumera los campos. No se ha respondido nada.
error-no-such-kind = «{ $kind }» no es una clase de datos.
remedy-no-such-kind = Escriba contacts.
error-cannot-call = { $name } llama a este ordenador; no se le puede llamar.
remedy-cannot-call = Inicie la sincronización en el teléfono. Lo que ha pedido se recuerda para su próxima llamada.
error-peer-busy = { $name } ya se está sincronizando (proceso { $pid }).
remedy-peer-busy = Espere a que termine esa sincronización. No se ha cambiado nada.
error-unreadable = { $source }, línea { $line }: { $reason }
remedy-unreadable = El resto se ha tomado; no se ha perdido nada. Corrija esa entrada e inténtelo de nuevo.
remedy-unreadable-nothing = No se ha tomado nada; no se ha cambiado nada. Corrija esa entrada e inténtelo de nuevo.
error-unreadable-file = { $source }: { $reason }
remedy-unreadable-file = No se ha cambiado nada.
unread-outside = texto fuera de una entrada
unread-empty = una entrada que no dice nada
unread-too-large = una entrada demasiado grande
unread-not-of-its-type = ni una persona ni un evento, una tarea o una nota
unread-nothing = no contiene ninguna entrada
unread-nothing-of = no contiene nada para «{ $kind }»
unread-no-columns = su primera línea no dice qué son las columnas. Escriba encima una línea que lo diga y vuelva a importarlo. Para un archivo de Palm Desktop: { $what }
unread-cut-entry = el archivo termina en medio de esta entrada ({ $what })
unread-cut-file = el archivo termina antes que su calendario: quizá había más
unread-not-one = se espera una sola entrada
unread-no-such-photo = aquí no hay ninguna imagen con ese sha256; indique sus bytes en base64 en «data» u omita la foto
error-no-such-format = «{ $format }» no es un formato de archivo que escribamos.
remedy-no-such-format = Escriba vcard21, vcard30, vcard40 o csv para personas, ical20 o vcal10 para fechas y tareas, text o vnote para notas, o sif.
error-no-such-copy = Ninguna copia de seguridad tiene el número { $n }.
remedy-no-such-copy = «cordial backup list» muestra los números.
error-no-safety-copy = No se ha podido hacer una copia de seguridad en { $path }: { $reason }
remedy-no-safety-copy = No se ha escrito nada, ni aquí ni en otra parte: sin copia de seguridad no se sincroniza nada. Haga sitio en el disco, o permita que Cordial escriba ahí, y sincronice de nuevo.
error-damaged-copy = La copia de seguridad { $path } está dañada: { $reason }
remedy-damaged-copy = No se ha cambiado nada. Use otra, o su gemela de la segunda carpeta; «cordial backup list» las muestra todas.
error-not-a-copy = { $path } no es una copia de seguridad que este Cordial pueda leer: { $reason }
remedy-not-a-copy = No se ha cambiado nada. Los archivos de contactos y fechas se añaden con «cordial contacts import» y «cordial events import».
error-file = No se ha podido usar el archivo { $path }: { $reason }
remedy-file = No se ha cambiado nada. Compruebe el nombre y si tiene permiso para abrirlo.
cli-output-failed = No se ha podido escribir la respuesta en la salida estándar: { $reason }. Compruebe adónde va; puede que el disco esté lleno.
error-listen = Cordial no puede escuchar en { $address }: { $reason }
remedy-listen = Elija otro puerto, o cierre el programa que lo usa.
error-link-not-found = No hay nada en { $link }.
remedy-link-not-found = Conecte el teléfono y enciéndalo, y sincronice de nuevo. No se ha cambiado nada.
error-address-unreached = No se ha podido llegar a { $link }.
remedy-address-unreached = Compruebe la conexión a Internet y la dirección, y sincronice de nuevo. Lo que llegó se conserva; no se pierde nada ni se duplicará nada.
error-link-no-permission = Esta cuenta no tiene permiso para abrir { $link }.
remedy-link-no-permission = Permita que su cuenta use las líneas serie (grupo dialout), vuelva a iniciar la sesión y sincronice de nuevo. No se ha cambiado nada.
error-link-in-use = Otro programa está usando { $link }.
remedy-link-in-use = Ciérrelo (un gestor de módems, otro programa para teléfonos) y sincronice de nuevo. No se ha cambiado nada.
error-link-timed-out = El teléfono en { $link } no ha respondido a tiempo.
remedy-link-timed-out = Mire si su pantalla pregunta algo y sincronice de nuevo. Lo que llegó se conserva; nada se duplicará.
error-link-closed = Se ha cortado la conexión por { $link }.
remedy-link-closed = Sincronice de nuevo cuando vuelva el teléfono. Lo que llegó se conserva; no se ha perdido nada y nada se duplicará.
error-link-not-supported = { $link } aún no se puede usar en este ordenador.
remedy-link-not-supported = Use un cable serie, TCP, o deje que llame el teléfono.
error-link-other = { $link } ha fallado: { $detail }
remedy-link-other = Sincronice de nuevo. Lo que llegó se conserva; no se ha perdido nada y nada se duplicará.
error-peer-broke-rules = El teléfono ha dicho algo que aquí no tiene sentido: { $detail }
remedy-peer-broke-rules = Sincronice de nuevo; si vuelve a ocurrir, «cordial log --raw» muestra lo que dijo. Lo que llegó se conserva.
error-peer-refused = El teléfono ha dicho que no: { $detail }
remedy-peer-refused = Mire si su pantalla pregunta algo y sincronice de nuevo. No se ha perdido nada.
error-login-refused = Alguien ha llamado con un nombre de usuario o una contraseña que no valen.
remedy-login-refused = Escriba otra vez en el teléfono el nombre de usuario y la contraseña. No se ha leído ni cambiado nada.
error-account-login = { $server } no acepta el nombre de usuario o la contraseña.
remedy-account-login = Compruebe ambos y vuelva a poner la contraseña con «cordial peer set NAME --password-stdin». No se ha leído ni cambiado nada.
error-account-password-wanted = { $server } quiere la contraseña misma, por una conexión que otros pueden leer.
remedy-account-password-wanted = Use una dirección https. Si acepta el riesgo, ponga auth=basic. La contraseña no se ha enviado; no se ha cambiado nada.
error-no-password = No ha llegado ninguna contraseña por la entrada estándar.
remedy-no-password = Envíela por ahí, en una línea y sin nada más. No se ha cambiado nada.
error-not-an-account = «{ $name }» no es una cuenta; no hay contraseña que cambiar.
remedy-not-an-account = Un teléfono que llama recibe su contraseña con «cordial peer add phone». No se ha cambiado nada.
error-account-device = { $server } falla con esta cuenta o este dispositivo (HTTP { $status }).
remedy-account-device = Compruebe el nombre de usuario. Muchos servidores quieren conocer antes el dispositivo; este se llama { $device }. No se ha cambiado nada.
error-account-nothing-there = No hay ningún servidor SyncML en { $server }.
remedy-account-nothing-there = Compruebe la dirección, sobre todo su ruta. No se ha cambiado nada.
error-account-moved = { $server } nos envía a otra dirección: { $to }
remedy-account-moved = Si confía en esa dirección, póngala como link. No se ha enviado nada allí.
error-account-no-database = { $server } no tiene la base de datos «{ $database }» para { $kind ->
    [contacts] contactos
    [events] eventos
    [tasks] tareas
   *[notes] notas
}.
remedy-account-no-database = Ponga el nombre correcto en database.{ $kind }, o sincronice sin esta clase. Todo lo demás se sincroniza.
error-account-no-databases = { $server } no tiene ninguna base de datos para lo que se ha pedido.
remedy-account-no-databases = Ponga los nombres de sus bases de datos, por ejemplo database.contacts. No se ha cambiado nada.
error-account-other = { $server } ha dicho que no: { $detail }
remedy-account-other = Sincronice de nuevo más tarde. Lo que llegó se conserva; no se ha perdido nada y nada se duplicará.
error-no-keyring = Este ordenador no ofrece un llavero donde guardar contraseñas ({ $detail }).
remedy-no-keyring = En un servidor, ponga CORDIAL_KEYRING=file:PATH; solo usted puede leer el archivo, pero no está cifrado.
error-keyring = El llavero ha fallado: { $detail }
remedy-keyring = Desbloquéelo e inténtelo de nuevo. No se ha cambiado nada.
error-needs-yes = «{ $mode }» puede borrar datos; no se hace sin un sí.
remedy-needs-yes = Mírelo con --preview y añada después --yes. No se ha cambiado nada.
error-script = El guion está mal en la línea { $line }: { $reason }
remedy-script = Corrija esa línea; el teléfono no se ha iniciado.
error-cancelled = Usted ha parado la sincronización.
remedy-cancelled = Lo hecho hasta ahora se conserva; la próxima sincronización hace el resto.
error-newer-store = Un Cordial más nuevo fue el último en usar sus datos.
remedy-newer-store = Instale otra vez esa versión; esta no los toca.
error-disk-full = El disco que guarda sus datos está lleno.
remedy-disk-full = Nada ha quedado a medio escribir y no se ha perdido nada. Libere espacio y hágalo de nuevo.
error-store-read-only = Sus datos se pueden leer, pero no cambiar: { $detail }
remedy-store-read-only = No se ha cambiado nada. Compruebe que la carpeta es suya y que el disco no está protegido contra escritura.
error-disk-failed = El disco que guarda sus datos no ha respondido como debería: { $detail }
remedy-disk-failed = Nada ha quedado a medio escribir. Compruebe el disco o su conexión y hágalo de nuevo; tenga sus copias de seguridad en otro disco.
error-store-damaged = El archivo que guarda sus datos está dañado: { $detail }
remedy-store-damaged = No se ha cambiado nada. «cordial repair» guarda en un archivo nuevo todo lo que aún se puede leer y conserva el dañado.
error-store-busy = Otro Cordial ha estado escribiendo demasiado tiempo.
remedy-store-busy = No se ha cambiado nada. Espere a que termine, o ciérrelo, y hágalo de nuevo.
error-ours = Algo ha fallado en el propio Cordial: { $detail }
remedy-ours = Sus datos están como antes de este paso. Inténtelo de nuevo; si continúa, le rogamos que nos lo comunique.

## La línea de órdenes
cli-this-computer = este ordenador
cli-never = nunca
cli-no-window = Este Cordial se ha hecho sin ventana; «cordial --help» muestra lo que sabe hacer.
cli-no-peers = Aún no hay ningún sitio. Añada uno con «cordial peer add phone NAME --link …».
cli-check-failed = { $n ->
    [one] { $name }: un punto está mal. No se ha escrito nada; al lado dice qué hacer.
   *[other] { $name }: { $n } puntos están mal. No se ha escrito nada; al lado dice qué hacer.
}
cli-find-no-ports = No se ha encontrado ningún cable ni puerto Bluetooth. Conecte el teléfono o elija otra forma.
cli-find-known = Es { $name }.
cli-peer-added = Se ha añadido { $name }. No se cambia nada hasta que usted sincronice.
cli-peer-set = { $name }: ajustes guardados.
cli-peer-removed = Se ha quitado { $name }. No se ha borrado nada, ni allí ni aquí.
cli-peer-appeared = Ha llamado un dispositivo nuevo: { $name }. Ahora es un sitio propio.
cli-guard-off = El freno a los borrados masivos está desactivado para { $name }.
cli-dial-in-head = Se ha añadido { $name }. Escriba esto en el teléfono:
cli-dial-in-url = Dirección
cli-dial-in-user = Nombre de usuario
cli-dial-in-password = Contraseña
cli-dial-in-database = Base de datos para personas
cli-dial-in-archive = También se guarda
cli-dial-in-serve = Después ejecute «cordial serve» e inicie la sincronización en el teléfono.
cli-listening = Los teléfonos llegan a este ordenador en { $url }. Ctrl+C lo termina.
cli-run-started = { $name } se está sincronizando.
cli-run-ok = al día
cli-run-ok-refused = { $n ->
    [one] hecho, pero 1 elemento no se aceptó
   *[other] hecho, pero { $n } elementos no se aceptaron
}
cli-run-unfinished = sin terminar
cli-run-nothing = { $name }: nada que hacer.
cli-run-nothing-else = { $name }: nada más que hacer.
cli-run-here = Este ordenador: añadidos { $added }, cambios { $changed }, borrados { $deleted }.
cli-run-peer = { $name }: añadidos { $added }, cambios { $changed }, borrados { $deleted }.
cli-run-archive = Archivo histórico, { $shelf }: nuevos { $received }, cambiados { $changed }, ya no en { $name } { $gone }, devueltos allí { $returned }, rechazados allí { $refused }.
cli-conflicts-wait = { $n ->
    [one] 1 pregunta espera
   *[other] { $n } preguntas esperan
} su respuesta sobre { $name }: «cordial conflicts list».
cli-held-wait = { $n ->
    [one] 1 paso espera
   *[other] { $n } pasos esperan
} su sí para { $name }: «cordial held list».
cli-news-waits = { $n ->
    [one] 1 cambio espera
   *[other] { $n } cambios esperan
} aquí la próxima sincronización de { $name }.
cli-refused = { $n ->
    [one] 1 elemento no se aceptó en { $name } o no se pudo leer aquí; no se ha perdido nada.
   *[other] { $n } elementos no se aceptaron en { $name } o no se pudieron leer aquí; no se ha perdido nada.
}
cli-plan-head = { $name }: { $n ->
    [one] 1 paso
   *[other] { $n } pasos
}
cli-repaired = Reparado. El archivo dañado se conserva en { $folder }. Ahora hay:
cli-repaired-contacts = { $n ->
    [one] una persona
   *[other] { $n } personas
}
cli-repaired-events = { $n ->
    [one] un evento
   *[other] { $n } eventos
}
cli-repaired-tasks = { $n ->
    [one] una tarea
   *[other] { $n } tareas
}
cli-repaired-notes = { $n ->
    [one] una nota
   *[other] { $n } notas
}
cli-repaired-next = La próxima sincronización con cada sitio lo compara todo y no borra nada; lo que falta aquí vuelve de allí.
cli-plan-waits = No se ha escrito nada. El plan para { $name } espera su sí: «cordial plan show» y «cordial plan approve».
cli-plan-approved = La próxima sincronización con { $name } hace exactamente esto.
cli-plan-dropped = El plan para { $name } queda olvidado; la próxima sincronización vuelve a leer.
cli-no-plans = No hay ningún plan en espera.
cli-no-conflicts = Ninguna pregunta le espera.
cli-conflict-resolved = { $title }: resuelto; { $name } lo recibe en su próxima sincronización.
cli-no-held = Nada espera su sí.
cli-held-allowed = { $title }: se hará ({ $name }).
cli-held-refused = { $title } se queda ({ $name }).
cli-no-history = Aún no se ha hecho nada.
cli-no-backups = Aún no hay ninguna copia de seguridad. La primera sincronización hace una, y «cordial backup create» también.
cli-backup-written = La copia de seguridad está en { $file }.
cli-backup-deleted = { $n ->
    [one] Se ha borrado una copia de seguridad.
   *[other] Se han borrado { $n } copias de seguridad.
}
cli-backup-last = Última copia de seguridad: { $when }
cli-backup-missing = (el archivo ya no está)
cli-backup-nothing = Dentro no hay nada de eso.
cli-backup-damaged = Dañado: { $files }. Lo que todavía se puede leer está ahí.
copy-left-out = Ya no se puede leer y queda fuera: { $what }.
copy-without-photo = Sin su foto, que está dañada: { $names }.
cli-backup-why-run = antes de una sincronización
cli-backup-why-bulk = antes de muchos cambios
cli-backup-why-restore = antes de una restauración
cli-backup-why-replace = antes de una sustitución
cli-backup-why-first-sync = antes de una primera sincronización
cli-backup-why-asked = usted la pidió
cli-backup-why-old = de una versión anterior
cli-place-none = Las copias de seguridad no tienen segunda carpeta. Elija una carpeta en otro disco con «cordial backup place DIR».
cli-place = Cada copia de seguridad está también en { $folder }.
cli-place-same-disk = Cada copia de seguridad está también en { $folder }, pero en el mismo disco: no sirve de nada si el disco se estropea.
cli-place-missing = La segunda carpeta { $folder } no está; { $n ->
    [0] tiene todas las copias de seguridad.
    [one] una copia de seguridad la espera.
   *[other] { $n } copias de seguridad la esperan.
}
cli-restore-nothing = No hay nada que restaurar: está todo aquí.
cli-restore-copy = Cómo estaba antes lo guarda la copia de seguridad { $n }.
cli-restore-to = { $name } lo recibe en su próxima sincronización.
cli-people-count = { $n ->
    [one] 1 persona
   *[other] { $n } personas
}
cli-events-count = { $n ->
    [one] 1 evento
   *[other] { $n } eventos
}
cli-tasks-count = { $n ->
    [one] 1 tarea
   *[other] { $n } tareas
}
cli-notes-count = { $n ->
    [one] 1 nota
   *[other] { $n } notas
}
cli-archive-count = { $n ->
    [one] 1 elemento en el archivo histórico
   *[other] { $n } elementos en el archivo histórico
}
cli-archive-exported = { $n ->
    [one] 1 archivo escrito
   *[other] { $n } archivos escritos
}: { $path }
cli-archive-restored = «{ $title }» vuelve a { $name } ({ $shelf }, { $size } bytes) con la próxima sincronización.
cli-archive-would-restore = «{ $title }» volvería a { $name } ({ $shelf }, { $size } bytes), tal como vino. No se ha cambiado nada.
cli-archive-not-restored = «{ $title }» no vuelve a { $name } ({ $shelf }, { $size } bytes); se queda aquí.
cli-archive-goes-back = vuelve
cli-archive-refused = rechazado allí
cli-archive-gone = ya no está allí
cli-archive-journal = diario
cli-archive-bookmark = marcador
cli-archive-message = mensaje
cli-archive-mms = MMS
cli-archive-email = correo
cli-archive-file = archivo
cli-archive-folder = carpeta
cli-archive-other = otro
cli-added = { $n ->
    [one] Se ha añadido 1 entrada.
   *[other] Se han añadido { $n } entradas.
}
cli-import-joined = { $n ->
    [one] 1 se ha unido a una entrada que ya estaba aquí.
   *[other] { $n } se han unido a entradas que ya estaban aquí.
}
cli-import-here = { $n ->
    [one] 1 ya estaba aquí.
   *[other] { $n } ya estaban aquí.
}
cli-import-preview = Todavía no se cambia nada. Esto es lo que pasaría:
import-new = { $n ->
    [one] 1 entrada nueva
   *[other] { $n } entradas nuevas
}
import-together = { $n ->
    [one] 1 se une a una entrada que ya está aquí
   *[other] { $n } se unen a entradas que ya están aquí
}
import-here = { $n ->
    [one] 1 ya está aquí
   *[other] { $n } ya están aquí
}
cli-not-taken = Aquí no se ha tomado: { $what }. Para eso está «{ $command }».
cli-first-dates = { $n ->
    [one] 1 serie está en el archivo solo con su primera fecha: este formato no puede decir cómo se repite.
   *[other] { $n } series están en el archivo solo con su primera fecha: este formato no puede decir cómo se repiten.
}
cli-changed = { $n ->
    [one] Se ha cambiado 1 entrada.
   *[other] Se han cambiado { $n } entradas.
}
cli-deleted = { $n ->
    [one] Se ha borrado 1 entrada; el historial la conserva.
   *[other] Se han borrado { $n } entradas; el historial las conserva.
}
cli-phase-connecting = { $name }: conectando … { $count }
cli-phase-reading = { $name }: leyendo … { $count }
cli-phase-comparing = { $name }: comparando … { $count }
cli-phase-writing = { $name }: escribiendo … { $count }
cli-phase-finishing = { $name }: terminando … { $count }
cli-action-add = añadir
cli-action-change = cambiar
cli-step = { $title } · { $place }: { $action }
cli-action-delete = borrar
cli-action-join = unir
cli-action-keep = conservar
cli-action-ask = preguntar
cli-state-will-do = { "" }
cli-state-held = (espera su sí)
cli-state-parked = (espera su respuesta)
cli-state-refused = (no cabe allí)
cli-because-new-here = se añadió en este ordenador
cli-because-new-at-peer = se añadió en { $name }
cli-because-changed-here = se cambió en este ordenador
cli-because-changed-at-peer = se cambió en { $name }
cli-because-changed-on-both = se cambió en ambos lados
cli-because-deleted-here = se borró en este ordenador
cli-because-deleted-at-peer = se borró en { $name }
cli-because-edited-deleted = se cambió en un lado y se borró en el otro
cli-because-same-person = la misma persona en { $name }
cli-because-perhaps-same-person = quizá la misma persona que alguien en { $name }
cli-because-missing-at-peer = falta en { $name }
cli-because-answered = usted lo decidió
cli-because-many-deletions = más borrados de lo habitual
cli-because-direction = el sentido de esta sincronización
cli-reason-both-changed = se cambió en { $name } y aquí
cli-reason-edited-deleted = se cambió en un lado y se borró en el otro ({ $name })
cli-reason-same-person = ¿la misma persona? ({ $name })
log-mode = { $kind }: { $name } pidió: { $asked }; se exigió: { $demanded }; se hizo: { $done }, porque { $why }.
log-erases-here = Lo que solo tiene este ordenador espera su sí antes de desaparecer.
log-erases-peer = { $name } pierde lo que solo está allí; antes se guarda una copia.
log-mode-two-way = en ambos sentidos
log-mode-slow = comparar todo
log-mode-update-server = los cambios de { $name }
log-mode-refresh-server = que este ordenador quede como { $name }
log-mode-update-client = los cambios hacia { $name }
log-mode-refresh-client = que { $name } quede como este ordenador
log-mode-slow-to-server = todo de { $name } hacia aquí
log-mode-slow-to-client = todo de aquí hacia { $name }
log-mode-reset-client = vaciar { $name }
log-mode-nothing = nada
log-why-asked = { $name } lo pidió
log-why-demanded = se exigió
log-why-anchors-differ = los dos lados recuerdan últimas sincronizaciones distintas; por eso no se borra nada
log-why-not-allowed = nadie permitió vaciar { $name }
log-why-backup = solo se quería una copia
log-copied-aside = { $n ->
    [one] Un elemento de { $name } se ha copiado a { $file }.
   *[other] { $n } elementos de { $name } se han copiado a { $file }.
}
log-unknown-database = { $name } quiere la base de datos «{ $asked }», que aquí no existe. Hay: { $known }.
log-unknown-options = La dirección a la que llamó { $name } tiene opciones que aquí no significan nada: { $options }.
log-restore-refused = { $name } no volvió a tomar «{ $title }» ({ $shelf }, estado { $code }). Se queda en el archivo histórico.
log-began = Sincronización con { $name }: { $way }
log-way-two-way = en ambos sentidos
log-way-slow = comparar todo
log-way-copy-to-peer = solo hacia { $name }
log-way-copy-from-peer = solo desde { $name }
log-way-replace-peer = { $name } queda como este ordenador
log-way-replace-here = este ordenador queda como { $name }
log-phase-connect = buscar { $name } y conectar
log-phase-login = comprobar quién es quién
log-phase-capabilities = saber qué puede guardar { $name }
log-phase-read = saber qué ha cambiado en { $name }
log-phase-compare = comparar ambos lados
log-phase-write = enviar lo que ha cambiado aquí
log-phase-finish = cerrar las cuentas
log-phase = Fase: { $phase }
log-phase-took = Fase: { $phase } ({ $time })
log-message-in = Mensaje { $n } de { $name }: { $what } ({ $size })
log-message-out = Mensaje { $n } a { $name }: { $what } ({ $size })
log-messages-more = { $n ->
    [one] { $n } mensaje más; «-v» lo muestra
   *[other] { $n } mensajes más; «-v» los muestra
}
log-part-unreadable = no se pudo leer
log-part-login = un inicio de sesión ({ $scheme })
log-part-challenge = se pide iniciar sesión ({ $scheme })
log-part-devinf = una descripción del dispositivo
log-part-asks-devinf = la pregunta de qué puede guardar el dispositivo
log-part-alert = «{ $alert }» para { $database }
log-part-items = { $n ->
    [one] { $n } elemento para «{ $database }»
   *[other] { $n } elementos para «{ $database }»
}
log-part-changed-of = { $count } (borrados: { $deleted })
log-part-answers = { $n ->
    [one] { $n } respuesta
   *[other] { $n } respuestas
}
log-part-refusals = { $n ->
    [one] { $n } rechazo
   *[other] { $n } rechazos
}
log-part-maps = { $n ->
    [one] { $n } identificador de un elemento nuevo
   *[other] { $n } identificadores de elementos nuevos
}
log-part-goes-on = un elemento que sigue en el mensaje siguiente
log-part-no-changes = sin cambios
log-part-nothing = solo un acuse de recibo
log-status-in = { $name } respondió { $code } a { $command }: { $what }
log-status-out = Este ordenador respondió { $code } a { $command }: { $what }
log-status-message = todo el mensaje
log-item-answered = { $line } (id { $id }; { $code }: { $what })
log-item-because = { $line } (registro { $id }; { $because })
log-item-in-add = { $name } tiene { $title }
log-item-in-change = { $name } informó de { $title }
log-item-in-delete = { $name } borró { $title }
log-item-in-archive = { $name } soltó { $title }; se queda aquí
log-item-in-foreign = { $name } tiene { $title }; se guarda en el archivo histórico
log-item-in-unreadable = { $name } envió { $title } en una forma que no se pudo leer; sus bytes se conservan
log-item-here-add = Añadido aquí: { $title }
log-item-here-change = Cambiado aquí: { $title }
log-item-here-delete = Borrado aquí: { $title }
log-item-here-hold = Retenido hasta que diga que sí: { $title }
log-item-here-ask = Espera su respuesta: { $title }
log-item-out-add = Añadido en { $name }: { $title }
log-item-out-change = Cambiado en { $name }: { $title }
log-item-out-delete = Borrado en { $name }: { $title }
log-item-out-refused-add = { $name } no aceptó { $title }
log-item-out-refused-change = { $name } no aceptó el cambio de { $title }
log-item-out-refused-delete = { $name } no borró { $title }
log-ended = Hecho en { $time }: { $messages } mensajes, { $in } recibidos, { $out } enviados
log-failed = Parado tras { $time }. { $why }
log-stopped-at = Estaba en: { $phase }.
log-unfinished = Esta sincronización no tiene final: sigue en marcha, o Cordial se cerró entretanto.
log-detail = Detalles: { $detail }
log-fault-link = Se cortó la conexión con { $name }.
log-fault-peer-broke-rules = { $name } dijo algo que no se pudo entender.
log-fault-peer-refused = { $name } dijo que no.
log-fault-unreadable = Algo no se pudo leer.
log-fault-ours = Falló Cordial, o el disco de este ordenador.
log-fault-choice = Se paró, o necesita algo de usted.
log-fault-busy = { $name } se estaba sincronizando en otra parte.
log-next-link = Lo que llegó se conserva y nada se duplicará. La próxima sincronización sigue donde se quedó esta.
log-next-peer-broke-rules = Lo que llegó antes se conserva. Inténtelo de nuevo; si vuelve a ocurrir, prepare un informe con «cordial log --report FILE».
log-next-peer-refused = Eso no ha cambiado nada. Compruebe el nombre de usuario, la contraseña y los permisos, y sincronice de nuevo.
log-next-unreadable = Sus bytes se conservan y todo lo demás siguió. Quizá una versión posterior pueda leerlo.
log-next-ours = Sus datos están a salvo. Prepare un informe con «cordial log --report FILE» y sincronice de nuevo.
log-next-choice = Lo hecho se conserva; la próxima sincronización hace el resto.
log-next-busy = No se ha cambiado nada. Sincronice de nuevo cuando termine la otra.
log-caller-refused = Un dispositivo ({ $device }) llamó como «{ $user }» y no se le dejó entrar: { $why }
log-caller-unknown-account = esa cuenta no existe.
log-caller-wrong-password = la contraseña no era correcta.
log-caller-no-password = no dio contraseña.
log-unreached = No se pudo llegar a { $name }: { $detail }
log-empty = El registro está vacío: aún no se ha sincronizado nada.
log-run-head = Sincronización { $n } · { $name } · { $when }
log-stray-head = Fuera de las sincronizaciones
log-safe = Qué está a salvo: { $text }
log-do = Qué hacer: { $text }
log-code-101 = en curso
log-code-200 = hecho
log-code-201 = añadido como nuevo
log-code-202 = aceptado, se hará después
log-code-203 = respondió alguien que está en medio
log-code-204 = hecho, no hay nada que decir al respecto
log-code-205 = hecho, hay que volver a leer lo que se muestra
log-code-206 = hecho en parte
log-code-207 = se combinaron las dos versiones
log-code-208 = ambos lo habían cambiado; ganó la versión del cliente
log-code-209 = ambos lo habían cambiado; se conservan las dos versiones
log-code-210 = borrado sin guardar copia
log-code-211 = no se borró, porque no estaba
log-code-212 = sesión iniciada para toda la conversación
log-code-213 = se tomó una parte, se espera el resto
log-code-214 = cancelado, como se quería
log-code-215 = no se hizo, porque la persona lo eligió así
log-code-216 = deshecho por completo
log-code-300 = hay varias direcciones posibles
log-code-301 = se ha mudado a otra dirección para siempre
log-code-302 = por ahora está en otra dirección
log-code-303 = hay que pedirlo en otra dirección
log-code-304 = no ha cambiado nada
log-code-305 = solo se llega a través de un intermediario
log-code-400 = no se entendió
log-code-401 = nombre de usuario o contraseña incorrectos
log-code-402 = este servicio es de pago
log-code-403 = no está permitido
log-code-404 = no se encontró
log-code-405 = no está permitido para este elemento o esta base de datos
log-code-406 = un deseo que no puede cumplir
log-code-407 = se piden nombre de usuario y contraseña
log-code-408 = tardó demasiado
log-code-409 = ambos lo habían cambiado y nadie decidió
log-code-410 = desaparecido para siempre
log-code-411 = no se dijo su tamaño
log-code-412 = falta algo necesario
log-code-413 = demasiado grande para tomarlo ahora
log-code-414 = su dirección es demasiado larga
log-code-415 = escrito en una forma que no entiende
log-code-416 = más grande de lo que acepta
log-code-417 = ahora no, más tarde
log-code-418 = eso ya lo tiene
log-code-419 = ambos lo habían cambiado; ganó la versión del servidor
log-code-420 = su memoria está llena
log-code-421 = una búsqueda que no entiende
log-code-422 = una condición en la dirección que no entiende
log-code-423 = se borró en un lado y se cambió en el otro
log-code-424 = sus partes no suman el tamaño que se dijo
log-code-425 = la cuenta no puede hacer eso
log-code-426 = no se quiere el resto sin el principio
log-code-427 = una carpeta que no está vacía
log-code-428 = no se pudo mover
log-code-500 = falló allí
log-code-501 = esto no lo conoce
log-code-502 = un intermediario respondió mal
log-code-503 = ocupado, más tarde
log-code-504 = un intermediario esperó demasiado
log-code-505 = no conoce esta edición de SyncML
log-code-506 = falló mientras lo hacía
log-code-507 = falló una parte, así que no se hizo nada
log-code-508 = ambos recuerdan últimas sincronizaciones distintas: hay que compararlo todo
log-code-509 = un código reservado
log-code-510 = falló su almacenamiento
log-code-511 = falló gravemente y se paró
log-code-512 = la sincronización falló allí
log-code-513 = no conoce esta versión del protocolo
log-code-514 = cancelado
log-code-515 = un código reservado
log-code-516 = falló una parte, y deshacer el resto también
log-code-517 = su respuesta es demasiado grande para un solo mensaje
log-code-other-2 = hecho
log-code-other-3 = se encuentra en otra parte
log-code-other-4 = rechazado
log-code-other-5 = falló allí
log-code-other-0 = un código que nadie conoce
log-safe-done = Lo tienen ambos lados.
log-do-done = Nada.
log-safe-settled = Aquí se conocen las dos versiones; la que perdió está en el historial.
log-do-settled = Mire el elemento si se pregunta qué versión vale.
log-safe-gone = Lo que está aquí se queda. Si había que borrarlo, ya no está.
log-do-gone = Nada; la próxima sincronización corrige lo que aún se quiera. Si es una base de datos: compruebe su nombre.
log-safe-login = No se dijo ni se cambió nada antes de iniciar la sesión.
log-do-login = Una vez es lo normal al iniciar la sesión. Si continúa, escriba de nuevo el nombre de usuario y la contraseña.
log-safe-permission = No se ha cambiado nada; lo que está aquí se queda.
log-do-permission = Pida el permiso a quien lleva el servidor, o búsquelo en los ajustes del teléfono.
log-safe-form = Lo que está aquí se queda como está.
log-do-form = Pruebe otro formato o perfil para este sitio, o acorte el elemento.
log-safe-size = Lo que está aquí se queda como está.
log-do-size = Haga más pequeño el elemento: una foto menor, una nota más corta. Se volverá a intentar cuando cambie.
log-safe-full = Lo que está aquí se queda; lo que cupo está allí.
log-do-full = Haga espacio allí y sincronice de nuevo.
log-safe-later = No se ha perdido nada; está en la lista de la próxima sincronización.
log-do-later = Sincronice de nuevo más tarde.
log-safe-failed = Lo que está aquí se queda como está.
log-do-failed = Sincronice de nuevo. Si vuelve a fallar, prepare un informe con «cordial log --report FILE».
log-safe-elsewhere = No se ha cambiado nada.
log-do-elsewhere = Compruebe la dirección del servidor.
log-safe-version = No se ha cambiado nada.
log-do-version = Nada: se prueba automáticamente una edición anterior.
log-safe-refresh = Por eso no se borra nada; que un elemento falte no significa que se haya borrado.
log-do-refresh = Nada; esta sincronización tarda más.
log-safe-stopped = Lo hecho antes se conserva.
log-do-stopped = Sincronice de nuevo cuando quiera.
log-safe-erases = Se hace una copia antes de que desaparezca nada, y lo que no se permitió no se borra.
log-do-erases = Mire lo que está retenido y diga sí o no.
log-safe-wish = Un deseo aún no cambia nada.
log-do-wish = Nada.
log-alert-100 = mostrar un texto
log-alert-200 = en ambos sentidos
log-alert-201 = comparar todo
log-alert-202 = solo los cambios del cliente
log-alert-203 = el servidor queda como el cliente
log-alert-204 = solo los cambios del servidor
log-alert-205 = el cliente queda como el servidor
log-alert-206 = el servidor pide ambos sentidos
log-alert-207 = el servidor pide los cambios del cliente
log-alert-208 = el servidor pide quedar como el cliente
log-alert-209 = el servidor pide enviar sus cambios
log-alert-210 = el servidor pide que el cliente quede como él
log-alert-221 = el resultado de un aviso
log-alert-222 = enviar el mensaje siguiente
log-alert-223 = el resto de un elemento no llegó
log-alert-224 = seguir en otro momento
log-alert-225 = seguir con la sesión que se interrumpió
log-alert-0 = una petición que nadie conoce
report-head = Un informe sobre Cordial
report-note = No contiene sus nombres, números, direcciones ni textos, ni tampoco contraseñas. Se puede enviar por correo.
report-places = Sitios
report-log = Qué pasó
report-cut = El resto se ha omitido.
report-written = El informe está en { $file }. No contiene nombres, números ni contraseñas.
cli-virtual-phone-one-link = Elija uno de estos: --serial, --tcp o --sync-to.
cli-virtual-phone-ready = El teléfono simulado está en { $at }.
demo-plugged = Un { $name } simulado con { $n } personas está conectado a un cable simulado. Este ordenador tiene 2 personas propias.
demo-first-sync = Primera sincronización. Karl Weiß estaba en ambos lados, escrito de otra manera; se une, no se duplica.
demo-edited = Ahora alguien cambia el número de { $peer } en el teléfono y escribe una nota sobre { $here } en el ordenador.
demo-second-sync = Segunda sincronización. Solo viajan los dos cambios.
demo-third-sync = Tercera sincronización.
demo-end = Ambos lados tienen las mismas { $n } personas. No se ha perdido ni duplicado nada.
demo-kept = Todo se conserva en { $folder }.

## Historial, deshacer, papelera, duplicados
act-run = Sincronización con { $name }
act-added = { $n ->
    [one] Ha añadido { $title }
   *[other] Ha añadido { $n } entradas
}
act-imported = { $n ->
    [one] Ha importado { $title }
   *[other] Ha importado { $n } entradas
}
act-edited = { $n ->
    [one] Ha cambiado { $title }
   *[other] Ha cambiado { $n } entradas
}
act-deleted = { $n ->
    [one] Ha borrado { $title }
   *[other] Ha borrado { $n } entradas
}
act-restored = { $n ->
    [one] Ha recuperado { $title }
   *[other] Ha recuperado { $n } entradas
}
act-reverted = { $n ->
    [one] Ha vuelto a una versión anterior de { $title }
   *[other] Ha vuelto a versiones anteriores de { $n } entradas
}
act-undone = Deshecho: { $undone } (número { $number })
act-joined = Ha unido dos entradas: { $title }
act-different = Ha dicho que dos entradas son dos
act-resolved = Ha respondido a una pregunta sobre { $name }
act-answered = Se ha cumplido una respuesta sobre { $name }
act-allowed = Ha permitido lo que estaba retenido para { $name }
act-refused = No ha permitido lo que estaba retenido para { $name }
act-put-back = { $n ->
    [one] Ha repuesto { $title }
   *[other] Ha repuesto { $n } entradas
}
act-approved = Ha aprobado el plan para { $name }
act-rule = Ha cambiado lo que pasa con las preguntas
act-emptied = Ha vaciado la papelera
act-from-copy = { $n ->
    [one] Ha restaurado { $title } de una copia de seguridad
   *[other] Ha restaurado { $n } entradas de una copia de seguridad
}
act-other = { $what }: { $title }
act-undone-by = deshecho por { $n }
act-counts = aquí: añadidos { $added }, cambios { $changed }, borrados { $deleted }
change-comes = { $field }: { $after } (nuevo)
change-goes = { $field }: { $before } (quitado)
change-becomes = { $field }: { $before } → { $after }
value-nothing = nada
value-photo = una imagen de { $n } bytes
cli-undo-would = { $n ->
    [one] Deshacer esto cambia 1 entrada aquí
   *[other] Deshacer esto cambia { $n } entradas aquí
} y { $there } en sus sitios con su próxima sincronización. Aún no se ha cambiado nada.
cli-undo-done = { $n ->
    [one] Deshecho: 1 entrada ha cambiado aquí
   *[other] Deshecho: { $n } entradas han cambiado aquí
}; en sus sitios, { $there } más con su próxima sincronización. «cordial history undo { $number }» lo revierte.
cli-undo-nothing = No hay nada que deshacer.
cli-undo-decision-answered = La respuesta queda retirada.
cli-undo-decision-reopened = La respuesta vuelve a valer.
cli-undo-decision-different = Queda olvidado que son dos.
cli-undo-decision-perhaps-same = Vuelven a ser dos.
cli-undo-decision-joined = Los dos quedan separados otra vez.
cli-undo-decision-split = Los dos quedan unidos otra vez.
cli-undo-decision-rule = La regla fija vuelve a ser la de antes.
cli-undo-decision-allowed = El paso vuelve a esperar su sí.
cli-undo-decision-refused = El paso vuelve a esperar su sí.
cli-undo-decision-waits = Su respuesta al paso vuelve a valer.
cli-undo-decision-approved = El plan vuelve a esperar su sí.
cli-undo-decision-disapproved = El plan vuelve a estar aprobado.
cli-undo-decision-began = La primera sincronización se deshace solo en este ordenador. El sitio lo conserva todo, y la próxima sincronización con él vuelve a ser una primera y espera su sí.
cli-undo-decision-wished = La próxima sincronización ya no deja el sitio como este ordenador.
cli-state-not-undone = (cambió después; se queda)
cli-version = { $revision }: { $what }
cli-reverted = { $title } está como en la versión { $revision }. La próxima sincronización lo lleva a sus sitios.
cli-trash-empty = La papelera está vacía.
cli-trash-by = se borró en { $name }
cli-trash-here = se borró en este ordenador
cli-trash-restored = { $n ->
    [one] 1 entrada está de vuelta. La próxima sincronización la repone en sus sitios.
   *[other] { $n } entradas están de vuelta. La próxima sincronización las repone en sus sitios.
}
cli-trash-emptied = { $n ->
    [one] 1 entrada borrada ha desaparecido para siempre.
   *[other] { $n } entradas borradas han desaparecido para siempre.
}
cli-no-duplicates = No hay dos entradas que parezcan una sola.
cli-duplicate = { $first } ({ $a }) y { $second } ({ $b }): { $why }
cli-duplicate-same = lo mismo
cli-duplicate-ask = quizá lo mismo
cli-duplicate-would = al unirlas, { $title } cambiaría:
cli-joined = { $title } es ahora una sola entrada. «cordial history undo { $n }» la vuelve a separar.
cli-joined-clash = Solo cabe un valor en { $field }: se queda { $here }; { $other } está en la papelera.
cli-different = Siguen siendo dos, para siempre.
cli-rule-ask = Se le pregunta por cada campo que cambió en ambos lados.
cli-rule-here = Cuando ambos lados cambian un campo, gana este ordenador.
cli-rule-peer = Cuando ambos lados cambian un campo, gana el sitio.
cli-rule-newest = Cuando ambos lados cambian un campo, gana el lado que dice haberlo cambiado el último; si uno no lo dice, se le pregunta.
cli-rule-both = Cuando ambos lados cambian un campo, se conservan los dos valores si caben los dos; por lo demás se le pregunta.
cli-because-rule = su regla fija
cli-because-undone = se deshizo
cli-because-changed-since = cambió después
error-no-such-version = La entrada { $id } no tiene una versión { $revision } a la que volver.
remedy-no-such-version = «versions { $id }» muestra lo que se recuerda. No se ha cambiado nada.
error-not-in-trash = Nada en la papelera tiene el número { $id }.
remedy-not-in-trash = «cordial trash list» muestra lo que hay. No se ha cambiado nada.
error-not-two = { $a } y { $b } no son dos entradas de la misma clase.
remedy-not-two = «cordial duplicates list» muestra qué parejas parecen una sola. No se ha cambiado nada.
sign-same-name = mismo nombre
sign-similar-name = nombre parecido
sign-other-name = otro nombre
sign-same-given-name = mismo nombre de pila
sign-same-family-name = mismo apellido
sign-household = uno de los dos es una familia
sign-similar-number = mismas cifras, país dudoso
sign-shared-number = un número que también tienen otros
sign-similar-birthday = casi el mismo cumpleaños
sign-same-mobile = mismo número de móvil
sign-same-line = mismo número
sign-other-numbers = otros números
sign-same-mail = misma dirección de correo
sign-other-mails = otras direcciones de correo
sign-same-birthday = mismo cumpleaños
sign-other-birthday = otro cumpleaños
sign-same-organization = misma empresa
sign-other-organization = otra empresa
sign-same-title = mismo título
sign-similar-title = título parecido
sign-other-title = otro título
sign-same-time = misma hora
sign-shifted-time = casi la misma hora
sign-other-time = otra hora
sign-same-anniversary = mismo día del año
sign-date-of-series = uno es una fecha del otro
sign-same-place = mismo lugar
sign-other-place = otro lugar
sign-same-text = mismo texto
sign-other-text = otro texto
sign-same-uid = mismo identificador
field-name-prefix = Tratamiento
field-name-given = Nombre
field-name-additional = Segundo nombre
field-name-family = Apellidos
field-name-suffix = Sufijo
field-display = Nombre mostrado
field-phonetic-given = Nombre, pronunciado
field-phonetic-family = Apellidos, pronunciados
field-phonetic-organization = Empresa, pronunciada
field-nicknames = Apodos
field-organization = Empresa
field-department = Departamento
field-title = Título
field-role = Función
field-phones = Teléfonos
field-emails = Direcciones de correo
field-addresses = Direcciones
field-urls = Páginas web
field-impp = Chat
field-birthday = Cumpleaños
field-anniversary = Aniversario
field-note = Nota
field-categories = Categorías
field-photo = Imagen
field-uid = Identificador
field-location = Lugar
field-description = Descripción
field-start = Inicio
field-end = Fin
field-due = Vence
field-completed = Terminado
field-recurrence = Se repite
field-exceptions = Excepciones
field-extra-dates = Fechas añadidas
field-overrides = Fechas distintas
field-alarms = Avisos
field-status = Estado
field-visibility = Visibilidad
field-busy = Ocupado
field-priority = Prioridad
field-percent = Porcentaje
field-organizer = Organiza
field-attendees = Asistentes
field-body = Texto
field-kept = Otras propiedades

# Lo que retiene el freno
error-other-device = Otro dispositivo responde donde estaba { $name }: { $is } en lugar de { $was }.
remedy-other-device = No se ha leído ni escrito nada. «cordial held list» pregunta por ello: diga sí si desde ahora este es { $name }; si no, añádalo como un sitio propio.
error-other-data = { $name } apenas tiene nada de lo que tenía, y mucho que nadie conoce ({ $kind }). Quizá sean los datos de otra persona.
remedy-other-data = Solo se han leído: no se ha cambiado nada, ni aquí ni allí. Mire si { $name } sigue siendo el correcto; si lo es, diga sí («cordial held list») y sincronice de nuevo.
error-needs-answer = «{ $command }» no se puede deshacer; no se hace sin un sí.
remedy-needs-answer = Añada --yes. No se ha cambiado nada.
cli-because-other-device = no es el mismo dispositivo que antes
cli-because-other-data = apenas hay nada de lo que tenía { $name }
cli-because-echo = { $name } y otro sitio se lo pasan una y otra vez
cli-held-other-device = { $title } es { $name } desde ahora y se compara todo: no es el mismo dispositivo que antes
cli-held-other-data = Seguir con lo que { $name } tiene ahora, aunque apenas hay nada de lo que tenía
cli-held-brake-allowed = La próxima sincronización sigue adelante ({ $name }).
cli-held-brake-refused = No se hace nada y no se pregunta más ({ $name }).
cli-trash-ask = ¿Dejar que las entradas borradas desaparezcan para siempre? Después nadie podrá recuperarlas. (sí/no)
cli-trash-kept = No se ha hecho nada.
log-unexpected-asked = { $name } lo comparó todo ({ $kind }), aunque recordaba la última sincronización. Así no se borra nada.
log-unexpected-forgot = { $name } ya no conocía la última sincronización, así que se comparó todo ({ $kind }). Así no se borra nada.
log-unexpected-broken-off = La última sincronización con { $name } se interrumpió, así que se comparó todo ({ $kind }). Así no se borra nada.
log-postponed = { $n ->
    [one] 1 borrado espera la próxima sincronización.
   *[other] { $n } borrados esperan la próxima sincronización.
}
log-echo = { $n ->
    [one] 1 entrada va y viene entre { $name } y otro sitio. Se queda como está hasta que usted responda: «cordial held list».
   *[other] { $n } entradas van y vienen entre { $name } y otro sitio. Se quedan como están hasta que usted responda: «cordial held list».
}
trouble-other-device = Otro dispositivo responde donde estaba { $name }: { $title }
trouble-other-data = { $name } apenas tiene nada de lo que tenía
trouble-other-data-why = Quizá sean los datos de otra persona.
trouble-echo = { $title } va y viene entre { $name } y otro sitio
trouble-echo-why = Quizá otro programa sincroniza también los dos, o uno de ellos lo escribe siempre de otra manera.
trouble-brake-safe = No se ha cambiado nada, ni aquí ni allí.
trouble-brake-keep = Dejarlo como está
trouble-brake-do = Seguir
