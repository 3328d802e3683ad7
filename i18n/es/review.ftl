### Revisar y vista previa. Las claves empiezan por el nombre de su pantalla.

review-title = Revisar
review-count = { $n ->
    [one] Una cosa espera su decisión
   *[other] { $n } cosas esperan su decisión
}
review-back = Todas las preguntas
review-people = { $n ->
    [one] 1 persona
   *[other] { $n } personas
}
review-events = { $n ->
    [one] 1 evento
   *[other] { $n } eventos
}
review-tasks = { $n ->
    [one] 1 tarea
   *[other] { $n } tareas
}
review-notes = { $n ->
    [one] 1 nota
   *[other] { $n } notas
}
review-row-fields = { $n ->
    [one] 1 campo es distinto
   *[other] { $n } campos son distintos
}
review-row-gone = un cambio y un borrado
review-row-same = ¿lo mismo?
review-row-brake = hay algo raro
review-brake-below = Algo no está como estaba. Mírelo antes de seguir.
review-done-brake = Su respuesta queda guardada.
review-row-held = pendiente de borrar
review-nothing = No hay nada pendiente
review-nothing-aside = Cuando dos sitios no coinciden, se le pregunta aquí. Nadie decide por usted.
review-find = Buscar duplicados
review-looking = Buscando duplicados…
review-looking-aside = Se compara a cada persona con todas las demás. No se cambia nada.
review-no-doubles = No se han encontrado duplicados
review-no-doubles-aside = Aquí nadie se parece a otra persona.
review-rules = Desde la próxima sincronización, cuando los dos sitios hayan cambiado lo mismo:
review-rules-now = Si ambos han cambiado lo mismo:
review-rule-ask = Preguntar cada vez
review-rule-newest = Usar siempre lo más nuevo
review-rule-here = Usar siempre este ordenador
review-rule-peer = Usar siempre el otro sitio
review-rule-both = Conservar ambos si caben
review-rule-done-ask = Se le preguntará cada vez.
review-rule-done-newest = Desde la próxima sincronización vale lo más nuevo.
review-rule-done-here = Desde la próxima sincronización vale este ordenador.
review-rule-done-peer = Desde la próxima sincronización vale el otro sitio.
review-rule-done-both = Desde la próxima sincronización se conservan ambos si caben.
review-fields-below = Cambió en { $name } y aquí, de forma distinta. Detectado: { $when }.
review-result = Resultado
review-on-both = en ambos sitios
review-choose = elija uno
review-empty = vacío
review-both = Conservar ambos
review-before = antes: { $value }
review-before-nothing = antes: vacío
review-a-photo = una foto
review-this-photo = la foto elegida
review-edit = Editar…
review-written = Listo
review-same-on-both = { $value } en ambos
review-all-from = Todo de { $name }
review-all-here = Todo de este ordenador
review-two-people = Conservar como dos personas
review-two-records = Conservar como dos entradas
review-later = Más tarde
review-use = Usar este resultado
review-open-fields = { $n ->
    [one] Un campo espera aún su elección. Hasta que decida, cada sitio conserva su propia versión.
   *[other] { $n } campos esperan aún su elección. Hasta que decida, cada sitio conserva su propia versión.
}
review-promise = Hasta que decida, cada sitio conserva su propia versión. Puede deshacerlo en cualquier momento.
review-also = { $n ->
    [one] Responder igual a la otra pregunta de este tipo
   *[other] Responder igual a las otras { $n } preguntas de este tipo
}
review-same-person = ¿La misma persona?
review-same-thing = ¿Son lo mismo?
review-joined = Unidas, quedarían así
review-join = Unirlas
review-apart = Dos personas distintas
review-apart-things = Dos entradas distintas
review-same-promise = Que son dos se recuerda para siempre. Unir se puede deshacer.
review-gone-there = Usted cambió «{ $title }» aquí; se borró en { $name }. Detectado: { $when }.
review-gone-here = «{ $title }» se cambió en { $name }; se borró aquí. Detectado: { $when }.
review-keep = Conservar y reponer
review-delete = Borrar en todas partes
review-held-here = Pendiente de borrar en este ordenador: { $what }
review-held-there = Pendiente de borrar en { $name }: { $what }
review-held-here-below = Ya no están en { $name } (detectado: { $when }). Aquí hay { $of } en total; un borrado así de grande no es lo habitual, por eso está retenido.
review-held-there-below = Se borraron en este ordenador; { $name } aún lo tiene todo. Un borrado así de grande no es lo habitual, por eso está retenido (desde: { $when }).
review-held-ticked = { $n } de { $of } con marca
review-put-back-there = { $n ->
    [one] Conservar y reponer en { $name }
   *[other] Conservar { $n } y reponer en { $name }
}
review-put-back-here = { $n ->
    [one] Conservar y reponer aquí
   *[other] Conservar { $n } y reponer aquí
}
review-delete-here = { $n ->
    [one] Borrar aquí también
   *[other] Borrar { $n } aquí también
}
review-delete-there = { $n ->
    [one] Borrar en { $name } también
   *[other] Borrar { $n } en { $name } también
}
review-held-promise = Todo lo demás ya está hecho. Lo que no tiene marca sigue en espera. Se hace una copia de seguridad antes de borrar nada.
review-key-updown = ↑ ↓
review-key-leftright = ← →
review-key-b = B
review-key-e = E
review-key-enter = Intro
review-key-np = N P
review-key-space = Espacio
review-key-ctrl-a = Ctrl A
review-key-field = campo
review-key-place = elegir un sitio
review-key-both = ambos
review-key-edit = editar
review-key-use = usar el resultado
review-key-next = siguiente, anterior
review-key-join = unir
review-key-keep = conservar
review-key-line = línea
review-key-tick = marcar
review-key-all = todo
review-key-back = reponer
review-done-fields = { $title }: resuelto. { $name } lo recibe en su próxima sincronización.
review-done-many = { $n } preguntas resueltas. { $name } lo recibe en su próxima sincronización.
review-done-two = { $title } son ahora dos entradas.
review-done-kept = { $title } se conserva y se repone.
review-done-deleted = { $title } se borra en todas partes.
review-done-joined = { $title }: de dos se ha hecho una.
review-done-apart = Son dos. No se le volverá a preguntar.
review-done-back = { $n ->
    [one] 1 entrada se conserva y se repone.
   *[other] { $n } entradas se conservan y se reponen.
}
review-done-happen = { $n ->
    [one] 1 entrada se borra en ambos lados.
   *[other] { $n } entradas se borran en ambos lados.
}
review-undo = Deshacer
review-undone = Deshecho.
review-redone = Rehecho.
review-undone-nothing = Esto ya no se puede deshacer.
home-see-questions = { $n ->
    [one] Decidir…
   *[other] Decidir { $n } preguntas…
}
home-see-held = Mirarlo…
home-see-plan = Ver qué va a pasar…
value-alarms = { $n ->
    [one] 1 aviso
   *[other] { $n } avisos
}

preview-title = Qué va a pasar
preview-sum = { $n ->
    [0] No cambia nada en { $name } ni en este ordenador.
    [one] 1 cambio entre { $name } y este ordenador.
   *[other] { $n } cambios entre { $name } y este ordenador.
}
preview-on-here = En este ordenador
preview-on-place = En { $name }
preview-side = { $place }: { $what }.
preview-tally = { $kinds } ({ $what })
preview-n-new = { $n ->
    [one] 1 añadido
   *[other] { $n } añadidos
}
preview-n-changed = { $n ->
    [one] 1 cambio
   *[other] { $n } cambios
}
preview-n-deleted = { $n ->
    [one] 1 borrado
   *[other] { $n } borrados
}
preview-joined = { $n ->
    [one] 1 entrada ya es igual en ambos lados y se une, no se duplica.
   *[other] { $n } entradas ya son iguales en ambos lados y se unen, no se duplican.
}
preview-since = Comparado: { $when }. Aún no se ha escrito nada.
preview-tab-all = Todo
preview-tab-deletions = Borrados
preview-tab-waiting = En espera
preview-search = Buscar un nombre
preview-none = Aquí no hay nada que hacer.
preview-nothing-matches = Nada coincide con «{ $text }».
preview-deleted-here = Se borra en este ordenador
preview-deleted-there = Se borra en { $name }
preview-changed-here = Cambia en este ordenador
preview-changed-there = Cambia en { $name }
preview-added-here = Nuevo en este ordenador
preview-added-there = Nuevo en { $name }
preview-held = Retenido hasta que diga que sí
preview-asked = Preguntas para usted
preview-same = Igual en ambos lados, se une
preview-kept = Se queda como está
preview-before = Antes
preview-after = Después
preview-waits-for-tick = espera su marca
preview-numbers = { $n ->
    [one] 1 número
   *[other] { $n } números
}
preview-mails = { $n ->
    [one] 1 dirección de correo
   *[other] { $n } direcciones de correo
}
preview-addresses = { $n ->
    [one] 1 dirección
   *[other] { $n } direcciones
}
preview-why-new = nuevo · { $what }
preview-why-new-bare = nuevo
preview-why-new-because = nuevo: { $why }
preview-why-change = { $what } · { $why }
preview-why-delete = se borra: { $why }
preview-why-gone-there = porque se borró en { $name }
preview-why-gone-here = porque se borró en este ordenador
preview-why-held-delete = se borraría, espera su sí: { $why }
preview-why-held = espera su sí: { $why }
preview-why-ask = puede ser alguien que ya tiene; se le pregunta en Revisar
preview-why-keep = se queda en ambos lados: { $why }
preview-why-join = igual en ambos lados
preview-why-refused = se queda aquí; no cabe en { $name }
preview-unticked = { $n ->
    [one] 1 cambio no tiene marca: espera, y se ofrece otra vez en la próxima ocasión.
   *[other] { $n } cambios no tienen marca: esperan, y se ofrecen otra vez en la próxima ocasión.
}
preview-promise = Solo se hace lo que ve aquí. Antes se hace una copia de seguridad de ambos lados.
preview-promise-phone = Después de su sí, pulse Sincronizar en { $name } una vez más. Antes no se escribe nada.
preview-approved = Ha dicho que sí. Se escribe con la próxima sincronización.
preview-approved-phone = Ha dicho que sí. Ahora pulse Sincronizar en { $name } una vez más.
preview-write = { $n ->
    [one] Hacer 1 cambio
   *[other] Hacer { $n } cambios
}
preview-write-phone = { $n ->
    [one] Permitir 1 cambio
   *[other] Permitir { $n } cambios
}
preview-not-yet = Aún no
preview-home = Volver al inicio
preview-gone = Ya no hay ningún plan
preview-gone-aside = Se ha escrito, o comparado de nuevo. Nada espera su sí.
preview-done-writing = { $name }: se están escribiendo sus cambios.
preview-done-phone = Ahora pulse Sincronizar en { $name } una vez más. Antes no se escribe nada.
