### El asistente de la primera sincronización y la página de un sitio. Las claves empiezan por el nombre de su pantalla.

home-set-up = Configurarlo…
home-place = Detalles…
wizard-title = Conectar un teléfono
wizard-title-account = Añadir una cuenta en línea
wizard-title-name = Conectar { $name }
wizard-step = Paso { $step } de { $steps }
wizard-step-name = Paso { $step } de { $steps } · { $name }
wizard-step-find = Buscar
wizard-step-pair = Vincular
wizard-step-choose = Elegir
wizard-step-copy = Copias
wizard-step-compare = Comparar
wizard-step-decide = Decidir
wizard-step-preview = Vista previa
wizard-step-write = Escribir
wizard-step-done = Listo
wizard-close = Cerrar
wizard-back = Atrás
wizard-next = Continuar
wizard-open = Abrir el archivo
wizard-compare = Comparar
wizard-copy-now = Hacer las copias
wizard-show-preview = Ver la vista previa
wizard-write = Escribir ahora
wizard-write-again = Reintentar
wizard-finish = Terminar
wizard-promise = No se cambia nada antes del paso 8.
wizard-promise-reading = Solo se lee. No se cambia nada antes del paso 8.
wizard-promise-decide = Aún no se ha cambiado nada. Ahora viene la vista previa.
wizard-promise-preview = Esto es todo lo que se hará, y se puede deshacer en el historial.
wizard-promise-write = Las copias de seguridad están hechas. Si se corta la conexión, sigue donde se quedó.
wizard-promise-done = Puede deshacer esta sincronización en el historial.
wizard-find = ¿Cómo está conectado?
wizard-way-port = Cable o dirección
wizard-way-port-how = Conéctelo y elija PC Suite o Modo teléfono en el teléfono.
wizard-way-dial-in = El teléfono llama
wizard-way-dial-in-how = Por la red de casa, desde su propio menú: Ajustes y luego Sincronización.
wizard-way-account = Una cuenta en línea
wizard-way-account-how = Una cuenta SyncML en un servidor que ya usa.
wizard-way-sample = Solo mirar: el teléfono de ejemplo
wizard-way-sample-how = Un teléfono simulado con unas pocas personas, junto a una libreta de direcciones simulada.
wizard-way-file = Un archivo de contactos o de calendario
wizard-way-file-how = Trae lo que contiene, una sola vez.
wizard-ports = Conectado o emparejado
wizard-looking = Buscando…
wizard-look-again = Buscar otra vez
wizard-ports-none = Todavía no hay nada conectado
wizard-ports-none-cable = Conecte el cable por los dos extremos y encienda el teléfono. Un cable que solo carga no se encuentra nunca.
wizard-ports-none-mode = Si el teléfono pregunta para qué es el cable, elija PC Suite o Modo teléfono.
wizard-ports-none-rights = No es cuestión de permisos: un cable que aún no puede usar también aparece aquí y dice qué hay que hacer.
wizard-ports-watching = Cordial sigue buscando mientras esta página está abierta.
wizard-port-ready = listo
wizard-port-paired = emparejado
wizard-port-known = ya conectado
wizard-port-not-allowed = aún no permitido
wizard-port-not-allowed-how = Su cuenta necesita permiso para usar las líneas serie (grupo dialout o uucp). Puede darlo quien se ocupa de este ordenador; vale cuando vuelva a iniciar la sesión.
wizard-port-in-use = en uso
wizard-port-in-use-how = Lo tiene otro programa: a menudo un gestor de módems u otro programa para teléfonos. Cierre ese programa.
wizard-port-unusable = no se puede usar
wizard-port-other = Otro puerto o una dirección
wizard-address = Puerto o dirección
wizard-address-hint = /dev/ttyUSB0
wizard-address-how = Un puerto serie como /dev/ttyUSB0 o COM3, o una dirección con puerto, como 192.168.1.5:2000.
wizard-dial-in-how = En la página siguiente verá lo que hay que escribir en el teléfono.
wizard-account-how = Muchos servidores quieren la dirección de correo completa como nombre de usuario. No se envía nada antes de las copias de seguridad.
wizard-file = Archivo
wizard-file-hint = /home/ana/contactos.vcf
wizard-file-how = Personas como .vcf, eventos como .ics o .vcs.
wizard-server = ¿Qué servidor?
wizard-server-other = Otro
wizard-server-address = Dirección del servidor
wizard-server-address-hint = sync.example.org
wizard-user = Nombre de usuario
wizard-user-hint = ana@example.org
wizard-password = Contraseña
wizard-nothing = { "" }
wizard-name = Cómo llamarlo
wizard-name-hint = si quiere
wizard-a-phone = Mi teléfono
wizard-an-account = Mi cuenta
wizard-opened = { $n ->
    [one] Ha llegado { $n } entrada; no se pudieron leer: { $bad }.
   *[other] Han llegado { $n } entradas; no se pudieron leer: { $bad }.
}
wizard-type = Escriba esto en el teléfono
wizard-type-where = Algunos teléfonos piden la dirección entera en una línea.
wizard-type-address = Dirección del servidor
wizard-type-port = Puerto
wizard-type-url = Dirección en una línea
wizard-type-url-how = solo si el teléfono no tiene una línea para el puerto
wizard-type-user = Nombre de usuario
wizard-type-user-how = todo en minúsculas
wizard-type-password = Contraseña
wizard-type-password-how = solo cifras, rápidas de teclear; sin los espacios
wizard-type-folders = Personas, calendario, tareas, notas
wizard-eye-show = Mostrar la contraseña
wizard-eye-hide = Ocultar la contraseña
wizard-copy = Copiar
wizard-called = El teléfono ha llamado ({ $when }). Puede continuar.
wizard-waiting-call = A la espera de la primera llamada del teléfono. Iníciela en el teléfono: Sincronizar. Entonces solo se lee; también puede continuar ya.
wizard-pair = ¿Es este su teléfono?
wizard-pair-how = Si el teléfono pregunta si este ordenador puede conectarse, diga que sí. Si ofrece «permitir siempre», diga también que sí.
wizard-pair-account = ¿Es esta su cuenta?
wizard-pair-account-how = Al servidor se le pregunta por primera vez al hacer las copias de seguridad.
wizard-choose = ¿Qué debe mantenerse igual?
wizard-choose-how = Lo que deje fuera se queda como está, en ambos lados.
wizard-n-here = { $n } aquí
wizard-n-there = { $n } en { $name }
wizard-period = ¿Qué eventos?
wizard-period-all = Todos
wizard-period-3m = Desde hace 3 meses hasta dentro de 2 años
wizard-period-1y = Desde hace 1 año hasta dentro de 2 años
wizard-period-1w = Desde hace 1 semana hasta dentro de 1 año
wizard-period-how = Los eventos más antiguos se quedan donde están. No se borra ninguno.
wizard-copies = Antes de nada: tres copias
wizard-copies-aside = Puede volver a este momento cuando quiera.
wizard-copies-later = Las encontrará después en Historial, con Restaurar. Estas primeras copias nunca se borran solas.
wizard-saved = guardada: { $when }
wizard-not-yet = aún no
wizard-not-now = ahora no
wizard-waiting = en espera
wizard-reading = leyendo
wizard-nothing-here = aún nada
wizard-reading-of = leyendo { $done } de { $total }
wizard-reading-n = { $n ->
    [one] { $n } entrada leída
   *[other] { $n } entradas leídas
}
wizard-was-read = Se ha leído todo y no se ha cambiado nada.
wizard-press-sync = Ahora inicie la sincronización en el teléfono. Solo se lee.
wizard-will-be-read = se leerá, sin escribir nada en él
wizard-second = Una segunda carpeta
wizard-second-why = por si este ordenador se estropea
wizard-second-is = en uso
wizard-second-use = Usarla
wizard-folder = Carpeta en otro disco
wizard-folder-hint = /media/ana/KINGSTON
wizard-not-read = Aún no se ha leído todo. Vuelva un paso atrás y léalo de nuevo; no se ha cambiado nada.
wizard-comparing = Leyendo y comparando { $name }
wizard-comparing-how = En cuanto esté todo, verá qué es igual y qué no.
wizard-compared = Ambos lados, comparados
wizard-compared-how = No se ha cambiado nada.
wizard-same = { $n ->
    [one] { $n } es igual en ambos lados
   *[other] { $n } son iguales en ambos lados
}
wizard-differ = { $n ->
    [one] { $n } es diferente
   *[other] { $n } son diferentes
}
wizard-only-there = { $n ->
    [one] { $n } está solo en { $name }
   *[other] { $n } están solo en { $name }
}
wizard-only-here = { $n ->
    [one] { $n } está solo en este ordenador
   *[other] { $n } están solo en este ordenador
}
wizard-may-be = { $n ->
    [one] { $n } pareja puede ser la misma persona
   *[other] { $n } parejas pueden ser la misma persona
}
wizard-cmp-same = { $n ->
    [one] { $n } es igual
   *[other] { $n } son iguales
}
wizard-cmp-differ = { $n ->
    [one] { $n } es diferente
   *[other] { $n } son diferentes
}
wizard-cmp-there = { $n ->
    [one] { $n } está solo en { $name }
   *[other] { $n } están solo en { $name }
}
wizard-cmp-here = { $n ->
    [one] { $n } solo en este ordenador
   *[other] { $n } solo en este ordenador
}
wizard-decide = ¿Cómo deben quedar iguales?
wizard-empty-here = Este ordenador aún no tiene nada, así que no hay nada que decidir: todo lo de { $name } viene aquí.
wizard-empty-there = { $name } aún no tiene nada, así que no hay nada que decidir: todo lo de este ordenador va allí.
wizard-join = Reunir ambos
wizard-replace-there = Sustituir lo que hay en { $name }
wizard-replace-here = Sustituir lo que hay en este ordenador
wizard-recommended = { $n ->
    [one] recomendado · { $n } borrado
   *[other] recomendado · { $n } borrados
}
wizard-after-each = después, en cada lado
wizard-after = después { $there } en { $name }, { $here } aquí
wizard-n-erased = { $n ->
    [one] { $n } borrado
   *[other] { $n } borrados
}
wizard-n-new = { $n ->
    [one] { $n } añadido
   *[other] { $n } añadidos
}
wizard-n-changed = { $n ->
    [one] { $n } cambio
   *[other] { $n } cambios
}
wizard-no-change = ningún cambio
wizard-perhaps = { $n ->
    [one] { $n } pareja puede ser la misma persona.
   *[other] { $n } parejas pueden ser la misma persona.
}
wizard-perhaps-how = Se quedan como están. Usted decide más tarde, en Revisar.
wizard-names = ¿Se ven bien estos nombres?
wizard-names-how = Si no, vuelva atrás y cierre: no se ha cambiado nada.
wizard-preview = Esto es lo que se hará
wizard-preview-how = Nada más, y nada antes de que usted lo diga.
wizard-more = { $n ->
    [one] y { $n } más
   *[other] y { $n } más
}
wizard-full = Ver cada cambio
wizard-writing = Escribiendo en { $name } y aquí
wizard-press-again = Ahora pulse Sincronizar en el teléfono una vez más. Antes no se escribe nada.
wizard-write-waits = Aún no se ha escrito hasta el final. Lo que hay está a salvo; el resto sigue, y nada se duplica.
wizard-done = Listo
wizard-done-what = Desde ahora se mantienen iguales en ambos lados: { $what }.
wizard-done-nothing = Desde ahora ambos se mantienen iguales.
wizard-lacks = { $n ->
    [one] { $n } cosa no se pudo guardar allí:
   *[other] { $n } cosas no se pudieron guardar allí:
}
wizard-done-aside = Ahora los dos cuentan lo mismo.
place-title = Sitio
place-continue = Continuar la primera sincronización
place-both-ways = reunir
place-off = desactivado
place-reached = Dirección
place-model = Modelo
place-firmware = Firmware
place-user = Nombre de usuario
place-written = Habla
place-holds = Qué puede guardar
place-speaks = Cómo habla
place-numbers = Números por persona
place-longest = Apellido más largo
place-photos = Fotos
place-no-limit = sin límite conocido
place-n = { $n }
place-n-letters = { $n ->
    [one] { $n } letra
   *[other] { $n } letras
}
place-yes = sí
place-no = no
place-runs = Últimas sincronizaciones
place-run-done = { $n ->
    [one] { $n } cambio
   *[other] { $n } cambios
}
place-run-stopped = usted la paró
place-run-away = se cortó la conexión
place-run-failed = pidió su atención
place-check-title = ¿Algo va mal?
place-check-how = Se prueban nueve puntos de principio a fin. No se escribe nada.
place-check = Comprobarlo
place-checking = Comprobando…
place-check-address = Alguien responde en la dirección
place-check-service = Quien responde sabe sincronizar
place-check-login = Nombre de usuario y contraseña son correctos
place-check-device = Este ordenador está aceptado
place-check-folders = Las carpetas tienen los nombres que usamos
place-check-kinds = Hay espacio para lo que se mantiene igual
place-check-form = Cada uno entiende las entradas del otro
place-check-copies = Se pueden hacer copias de seguridad
place-check-log = Lo que se dice queda anotado en el registro
place-check-some = { $n ->
    [one] { $n } entrada no se acepta allí. El resto pasa.
   *[other] { $n } entradas no se aceptan allí. El resto pasa.
}
place-mark-good = bien
place-mark-bad = mal
place-mark-untried = sin probar
place-mark-unknown = no se sabe
place-mark-running = probando
place-check-unknown = Solo el teléfono puede iniciar una sincronización. Inicie una allí; entonces se podrá decir.
place-rename = Cambiar el nombre…
place-new-name = Nombre nuevo
place-new-phone = Sustituir por otro teléfono…
place-new-phone-how = El teléfono nuevo ocupa este sitio. Todas las personas conocidas aquí se reconocen en él y nadie se duplica. Una primera sincronización lo muestra todo antes de hacerlo. Escriba dial-in si es un teléfono que llama.
place-new-phone-do = Usar este teléfono
place-remove = Quitar de Cordial…
place-remove-ask = ¿Quitar { $name } de Cordial?
place-remove-safe = No se borra nada, ni allí ni en este ordenador. Si lo añade otra vez, Cordial lo comparará todo una vez.
place-remove-yes = Quitar
place-keep = Conservar
