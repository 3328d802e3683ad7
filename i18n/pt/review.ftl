### Revisão e Antevisão. As chaves começam pelo nome do seu ecrã.

review-title = Revisão
review-count = { $n ->
    [1] Uma coisa espera pela sua decisão
   *[other] { $n } coisas esperam pela sua decisão
}
review-back = Todas as perguntas
review-people = { $n ->
    [1] 1 pessoa
   *[other] { $n } pessoas
}
review-events = { $n ->
    [1] 1 evento
   *[other] { $n } eventos
}
review-tasks = { $n ->
    [1] 1 tarefa
   *[other] { $n } tarefas
}
review-notes = { $n ->
    [1] 1 nota
   *[other] { $n } notas
}
review-row-fields = { $n ->
    [1] 1 campo diferente
   *[other] { $n } campos diferentes
}
review-row-gone = mudou e foi apagado
review-row-same = o mesmo?
review-row-brake = algo está estranho
review-brake-below = Algo não está como estava. Veja antes de continuar.
review-done-brake = A sua resposta ficou guardada.
review-row-held = seria apagado
review-nothing = Nada está à sua espera
review-nothing-aside = Quando dois lugares não coincidem, a pergunta aparece aqui. Ninguém decide em seu nome.
review-find = Procurar duplicados
review-looking = À procura de duplicados…
review-looking-aside = Todas as pessoas são comparadas entre si. Nada é alterado.
review-no-doubles = Não há duplicados
review-no-doubles-aside = Ninguém aqui se parece com outra pessoa.
review-rules = A partir da próxima sincronização, quando os dois lugares mudarem a mesma coisa:
review-rules-now = Quando os dois mudaram o mesmo:
review-rule-ask = Perguntar sempre
review-rule-newest = Usar o mais recente em tudo
review-rule-here = Usar este computador em tudo
review-rule-peer = Usar o outro lugar em tudo
review-rule-both = Manter os dois onde couberem
review-rule-done-ask = A pergunta é sempre feita.
review-rule-done-newest = A partir da próxima sincronização vale o mais recente.
review-rule-done-here = A partir da próxima sincronização vale este computador.
review-rule-done-peer = A partir da próxima sincronização vale o outro lugar.
review-rule-done-both = A partir da próxima sincronização mantêm-se os dois onde couberem.
review-fields-below = Mudou em { $name } e aqui, de maneiras diferentes. Notado: { $when }.
review-result = Resultado
review-on-both = nos dois lugares
review-choose = escolha um
review-empty = vazio
review-both = Manter os dois
review-before = antes: { $value }
review-before-nothing = antes: vazio
review-a-photo = uma foto
review-this-photo = a foto escolhida
review-edit = Editar…
review-written = Pronto
review-same-on-both = { $value } nos dois
review-all-from = Tudo de { $name }
review-all-here = Tudo deste computador
review-two-people = Manter como duas pessoas
review-two-records = Manter como duas entradas
review-later = Mais tarde
review-use = Usar este resultado
review-open-fields = { $n ->
    [1] Um campo ainda espera pela sua escolha. Até decidir, cada lugar mantém a sua versão.
   *[other] { $n } campos ainda esperam pela sua escolha. Até decidir, cada lugar mantém a sua versão.
}
review-promise = Até decidir, cada lugar mantém a sua versão. Pode desfazer isto a qualquer momento.
review-also = { $n ->
    [1] Responder da mesma forma à outra pergunta deste tipo
   *[other] Responder da mesma forma às outras { $n } perguntas deste tipo
}
review-same-person = Serão estas duas a mesma pessoa?
review-same-thing = Serão estas duas entradas a mesma?
review-joined = Juntas, ficariam assim
review-join = Juntar
review-apart = Duas pessoas diferentes
review-apart-things = Duas entradas diferentes
review-same-promise = Se disser que são duas, isso fica memorizado para sempre. Juntar pode ser desfeito.
review-gone-there = “{ $title }” mudou aqui e foi apagado em { $name }. Notado: { $when }.
review-gone-here = “{ $title }” mudou em { $name } e foi apagado aqui. Notado: { $when }.
review-keep = Manter e repor
review-delete = Apagar em todo o lado
review-held-here = Por apagar neste computador: { $what }
review-held-there = Por apagar em { $name }: { $what }
review-held-here-below = Desapareceram de { $name }. Notado: { $when }. Aqui há { $of } ao todo; tantas eliminações de uma vez são invulgares, por isso ficam retidas.
review-held-there-below = Foram apagados neste computador, mas { $name } ainda os tem. Tantas eliminações de uma vez são invulgares, por isso estão retidas desde { $when }.
review-held-ticked = { $n } de { $of } com marca
review-put-back-there = { $n ->
    [1] Manter e repor em { $name }
   *[other] Manter { $n } e repor em { $name }
}
review-put-back-here = { $n ->
    [1] Manter e repor aqui
   *[other] Manter { $n } e repor aqui
}
review-delete-here = { $n ->
    [1] Apagar também aqui
   *[other] Apagar { $n } também aqui
}
review-delete-there = { $n ->
    [1] Apagar também em { $name }
   *[other] Apagar { $n } também em { $name }
}
review-held-promise = Tudo o resto já está feito. O que não tem marca continua à espera. Antes de apagar seja o que for, é feita uma cópia de segurança.
review-key-updown = ↑ ↓
review-key-leftright = ← →
review-key-b = B
review-key-e = E
review-key-enter = Enter
review-key-np = N P
review-key-space = Espaço
review-key-ctrl-a = Ctrl A
review-key-field = campo
review-key-place = escolher um lugar
review-key-both = os dois
review-key-edit = editar
review-key-use = usar o resultado
review-key-next = seguinte, anterior
review-key-join = juntar
review-key-keep = manter
review-key-line = linha
review-key-tick = marcar
review-key-all = tudo
review-key-back = repor
review-done-fields = { $title }: resolvido. { $name } recebe o resultado na próxima sincronização.
review-done-many = { $n } perguntas resolvidas. { $name } recebe os resultados na próxima sincronização.
review-done-two = { $title }: agora são duas entradas.
review-done-kept = { $title } fica e é reposto.
review-done-deleted = { $title } é apagado em todo o lado.
review-done-joined = { $title }: de duas ficou uma.
review-done-apart = São duas. A pergunta não volta a ser feita.
review-done-back = { $n ->
    [1] 1 entrada fica e é reposta.
   *[other] { $n } entradas ficam e são repostas.
}
review-done-happen = { $n ->
    [1] 1 entrada é apagada dos dois lados.
   *[other] { $n } entradas são apagadas dos dois lados.
}
review-undo = Desfazer
review-undone = Desfeito.
review-redone = Refeito.
review-undone-nothing = Isto já não pode ser desfeito.
home-see-questions = { $n ->
    [1] Decidir…
   *[other] Decidir { $n } perguntas…
}
home-see-held = Ver quais…
home-see-plan = Ver o que vai acontecer…
value-alarms = { $n ->
    [1] 1 lembrete
   *[other] { $n } lembretes
}

preview-title = O que vai acontecer
preview-sum = { $n ->
    [0] Nada muda em { $name } nem neste computador.
    [1] 1 alteração entre { $name } e este computador.
   *[other] { $n } alterações entre { $name } e este computador.
}
preview-on-here = Neste computador
preview-on-place = Em { $name }
preview-side = { $place }: { $what }.
preview-tally = { $kinds } ({ $what })
preview-n-new = { $n ->
    [1] 1 adição
   *[other] { $n } adições
}
preview-n-changed = { $n ->
    [1] 1 alteração
   *[other] { $n } alterações
}
preview-n-deleted = { $n ->
    [1] 1 eliminação
   *[other] { $n } eliminações
}
preview-joined = { $n ->
    [1] 1 já é igual nos dois e junta-se, sem duplicar.
   *[other] { $n } já são iguais nos dois e juntam-se, sem duplicar.
}
preview-since = Comparado: { $when }. Ainda nada foi gravado.
preview-tab-all = Tudo
preview-tab-deletions = Eliminações
preview-tab-waiting = À espera
preview-search = Procurar um nome
preview-none = Não há nada a fazer aqui.
preview-nothing-matches = Nada corresponde a “{ $text }”.
preview-deleted-here = Apagado neste computador
preview-deleted-there = Apagado em { $name }
preview-changed-here = Alterado neste computador
preview-changed-there = Alterado em { $name }
preview-added-here = Novo neste computador
preview-added-there = Novo em { $name }
preview-held = Retido até dizer que sim
preview-asked = Perguntas para responder
preview-same = Igual nos dois, fica um só
preview-kept = Fica como está
preview-before = Antes
preview-after = Depois
preview-waits-for-tick = espera pela sua marca
preview-numbers = { $n ->
    [1] 1 número
   *[other] { $n } números
}
preview-mails = { $n ->
    [1] 1 endereço de e-mail
   *[other] { $n } endereços de e-mail
}
preview-addresses = { $n ->
    [1] 1 endereço
   *[other] { $n } endereços
}
preview-why-new = novo · { $what }
preview-why-new-bare = novo
preview-why-new-because = novo: { $why }
preview-why-change = { $what } · { $why }
preview-why-delete = apagado: { $why }
preview-why-gone-there = porque foi apagado em { $name }
preview-why-gone-here = porque foi apagado neste computador
preview-why-held-delete = seria apagado, espera pelo seu sim: { $why }
preview-why-held = espera pelo seu sim: { $why }
preview-why-ask = talvez seja alguém que já tem; a pergunta aparece na Revisão
preview-why-keep = fica nos dois: { $why }
preview-why-join = igual nos dois
preview-why-refused = fica aqui; não cabe em { $name }
preview-unticked = { $n ->
    [1] 1 alteração não tem marca: espera e volta a ser proposta na próxima vez.
   *[other] { $n } alterações não têm marca: esperam e voltam a ser propostas na próxima vez.
}
preview-promise = Só é feito o que vê aqui. Antes é feita uma cópia de segurança dos dois lados.
preview-promise-phone = Depois do seu sim, escolha Sincronizar em { $name } mais uma vez. Antes disso nada é gravado.
preview-approved = Disse que sim. Será gravado na próxima sincronização.
preview-approved-phone = Disse que sim. Agora escolha Sincronizar em { $name } mais uma vez.
preview-write = { $n ->
    [1] Fazer 1 alteração
   *[other] Fazer { $n } alterações
}
preview-write-phone = { $n ->
    [1] Permitir 1 alteração
   *[other] Permitir { $n } alterações
}
preview-not-yet = Ainda não
preview-home = Voltar ao Início
preview-gone = Já não há nenhum plano
preview-gone-aside = Foi gravado ou comparado de novo. Nada espera pelo seu sim.
preview-done-writing = { $name }: as suas alterações estão a ser gravadas.
preview-done-phone = Agora escolha Sincronizar em { $name } mais uma vez. Antes disso nada é gravado.
