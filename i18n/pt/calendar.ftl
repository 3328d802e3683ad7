### Calendário, Tarefas e Notas. As chaves começam pelo nome do seu ecrã.
### As variantes usam [1] e não [one]: em português o CLDR junta 0 a «one», mas diz-se «0 eventos».

calendar-nav = Calendário
calendar-plain = Sem calendário
calendar-day-1 = seg.
calendar-day-2 = ter.
calendar-day-3 = qua.
calendar-day-4 = qui.
calendar-day-5 = sex.
calendar-day-6 = sáb.
calendar-day-7 = dom.
calendar-long-date = { $weekday }, { $date }
calendar-days = { $from } a { $to }
calendar-days-of-month = { $from } a { $to }
# Palavras que as pessoas podem escrever para um dia, separadas por vírgulas.
calendar-word-today = hoje
calendar-word-tomorrow = amanhã, amanha
calendar-word-after = depois de amanhã, depois de amanha
calendar-view-day = Dia
calendar-view-week = Semana
calendar-view-month = Mês
calendar-view-agenda = Agenda
calendar-earlier = Antes (Page Up)
calendar-later = Depois (Page Down)
calendar-today = Hoje
calendar-today-word = hoje
calendar-new = Novo evento
calendar-legend-hide = Ocultar este calendário
calendar-legend-show = Mostrar este calendário
calendar-more = +{ $n } mais
calendar-all-day = todo o dia
calendar-hours = { $from } às { $to }
calendar-untitled = Sem título
calendar-when-day = { $day }, todo o dia
calendar-when-days = { $day } a { $last }
calendar-when-clock = { $day }, { $from }
calendar-when-hours = { $day }, { $from } às { $to }
calendar-when-nights = { $day }, { $from }, até { $last }, { $to }
calendar-edit = Editar
calendar-delete = Apagar
calendar-close = Fechar
calendar-kept-all = em { $place }
calendar-kept-not-yet = ainda não em { $place }
calendar-kept-except = em { $place }, sem { $list }
calendar-lacks-repeat = a repetição
calendar-lacks-alarms = os lembretes
calendar-lacks-place = o local
calendar-lacks-notes = as notas
calendar-lacks-calendar = o calendário
calendar-lacks-people = os convidados
calendar-alarm-start = no início
calendar-alarm-minutes = { $n ->
    [1] { $n } minuto antes
   *[other] { $n } minutos antes
}
calendar-alarm-hours = { $n ->
    [1] { $n } hora antes
   *[other] { $n } horas antes
}
calendar-alarm-days = { $n ->
    [1] { $n } dia antes
   *[other] { $n } dias antes
}
calendar-alarm-weeks = { $n ->
    [1] { $n } semana antes
   *[other] { $n } semanas antes
}
calendar-repeat-ever = { $rhythm }
calendar-repeat-times = { $n ->
    [1] { $rhythm }, { $n } vez
   *[other] { $rhythm }, { $n } vezes
}
calendar-repeat-until = { $rhythm }, até { $date }
calendar-repeat-own = com um ritmo próprio
calendar-repeat-days = { $n ->
    [1] todos os dias
   *[other] a cada { $n } dias
}
calendar-repeat-weeks = { $n ->
    [1] todas as semanas ({ $days })
   *[other] a cada { $n } semanas ({ $days })
}
calendar-repeat-months = { $n ->
    [1] todos os meses no dia { $day }
   *[other] a cada { $n } meses no dia { $day }
}
calendar-repeat-months-nth = { $n ->
    [1] todos os meses { $which }
   *[other] a cada { $n } meses { $which }
}
calendar-repeat-years = { $n ->
    [1] todos os anos em { $date }
   *[other] a cada { $n } anos em { $date }
}
# O género do dia decide; «terça-feira» e «sábado» não podem ser variantes e têm uma forma sem género.
calendar-nth-1 = { $day ->
    [domingo] no primeiro { $day }
    [segunda-feira] na primeira { $day }
    [quarta-feira] na primeira { $day }
    [quinta-feira] na primeira { $day }
    [sexta-feira] na primeira { $day }
   *[other] no primeiro dia que é { $day }
}
calendar-nth-2 = { $day ->
    [domingo] no segundo { $day }
    [segunda-feira] na segunda { $day }
    [quarta-feira] na segunda { $day }
    [quinta-feira] na segunda { $day }
    [sexta-feira] na segunda { $day }
   *[other] no segundo dia que é { $day }
}
calendar-nth-3 = { $day ->
    [domingo] no terceiro { $day }
    [segunda-feira] na terceira { $day }
    [quarta-feira] na terceira { $day }
    [quinta-feira] na terceira { $day }
    [sexta-feira] na terceira { $day }
   *[other] no terceiro dia que é { $day }
}
calendar-nth-4 = { $day ->
    [domingo] no quarto { $day }
    [segunda-feira] na quarta { $day }
    [quarta-feira] na quarta { $day }
    [quinta-feira] na quarta { $day }
    [sexta-feira] na quarta { $day }
   *[other] no quarto dia que é { $day }
}
calendar-nth-5 = { $day ->
    [domingo] no quinto { $day }
    [segunda-feira] na quinta { $day }
    [quarta-feira] na quinta { $day }
    [quinta-feira] na quinta { $day }
    [sexta-feira] na quinta { $day }
   *[other] no quinto dia que é { $day }
}
calendar-nth-last = { $day ->
    [domingo] no último { $day }
    [segunda-feira] na última { $day }
    [quarta-feira] na última { $day }
    [quinta-feira] na última { $day }
    [sexta-feira] na última { $day }
   *[other] no último dia que é { $day }
}
calendar-form-new = Novo evento
calendar-form-edit = Editar evento
calendar-form-title = Título
calendar-form-all-day = Todo o dia
calendar-form-start = Começa
calendar-form-end = Acaba
calendar-form-at = às
calendar-form-place = Local
calendar-form-notes = Notas
calendar-form-repeat = Repete-se
calendar-form-never = Nunca
calendar-form-daily = Todos os dias
calendar-form-weekly = Todas as semanas
calendar-form-fortnightly = A cada 2 semanas
calendar-form-monthly = Todos os meses
calendar-form-yearly = Todos os anos
calendar-form-until = Até
calendar-form-for-ever = Vazio: sem fim
calendar-form-times = { $n ->
    [1] { $n } vez ao todo
   *[other] { $n } vezes ao todo
}
calendar-form-alarm = Lembrete
calendar-form-calendar = Calendário
calendar-form-new-calendar = Outro calendário…
calendar-form-no-date = Isto não é uma data. Tente 21/11 ou amanhã.
calendar-form-no-clock = Tente 14:30.
calendar-form-backwards = Acaba antes de começar.
calendar-form-save = Guardar
calendar-form-cancel = Cancelar
calendar-not-saved = “{ $title }” não foi guardado.
calendar-resume = Continuar a editar
calendar-done-added = “{ $title }” foi adicionado.
calendar-done-saved = “{ $title }” foi guardado.
calendar-done-moved = “{ $title }” mudou de data.
calendar-done-deleted = “{ $title }” foi apagado.
calendar-undo = Desfazer
calendar-gone = Este evento já não existe.
calendar-ask-change = Quais quer alterar?
calendar-ask-delete = Quais quer apagar?
calendar-ask-undo = Este evento repete-se. O que escolher pode sempre ser desfeito.
calendar-reach-one = Só este
calendar-reach-later = Este e todos os seguintes
calendar-reach-all = Todos
calendar-ask-cancel = Cancelar
calendar-empty = Nada previsto em { $month }
calendar-empty-aside = Os eventos do seu telefone aparecem aqui depois da primeira sincronização.

tasks-nav = Tarefas
tasks-title = { $n ->
    [0] Nada por fazer
    [1] Uma coisa por fazer
   *[other] { $n } coisas por fazer
}
tasks-new = Escreva uma tarefa e pressione Enter
tasks-late = Em atraso
tasks-today = Hoje
tasks-week = Nos próximos sete dias
tasks-later = Mais tarde
tasks-someday = Sem data
tasks-section-done = Feitas
tasks-flag = urgente
tasks-due-today = hoje
tasks-due-tomorrow = amanhã
tasks-due-yesterday = ontem
tasks-empty = Ainda não há tarefas
tasks-empty-aside = As tarefas do seu telefone aparecem aqui depois da primeira sincronização.
tasks-form-new = Nova tarefa
tasks-form-edit = Editar tarefa
tasks-form-due = Prazo
tasks-form-no-due = Vazio: sem data
tasks-form-priority = Prioridade
tasks-priority-none = Nenhuma
tasks-priority-high = Alta
tasks-priority-middle = Média
tasks-priority-low = Baixa
tasks-form-done = Feita
tasks-form-category = Categoria
tasks-added = “{ $title }” foi adicionada.
tasks-saved = “{ $title }” foi guardada.
tasks-done = “{ $title }” está feita.
tasks-not-done = “{ $title }” está outra vez por fazer.
tasks-deleted = “{ $title }” foi apagada.
notes-nav = Notas
notes-title = Notas
notes-new = Nova nota
notes-back = Todas as notas
notes-form-title = Título
notes-form-body = Escreva aqui…
notes-kept = Está tudo guardado.
notes-touched = Ainda por guardar. Ao sair da nota, fica guardada.
notes-empty = Ainda não há notas
notes-empty-aside = As notas do seu telefone aparecem aqui depois da primeira sincronização.
notes-added = “{ $title }” foi adicionada.
notes-saved = “{ $title }” foi guardada.
notes-deleted = “{ $title }” foi apagada.
calendar-holds = { $n ->
    [1] { $name } tem { $n } evento
   *[other] { $name } tem { $n } eventos
}
calendar-holds-since = { $n ->
    [1] { $name } tem { $n } evento, desde { $month }
   *[other] { $name } tem { $n } eventos, desde { $month }
}
calendar-week = semana { $n }
