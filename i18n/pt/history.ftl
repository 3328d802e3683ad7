### Histórico, cópias de segurança e registo. As chaves começam pelo nome do seu ecrã.

## Histórico, desfazer, cópias de segurança, registo
frame-nav-history = Histórico
frame-undo = Desfazer
history-title = Histórico
history-aside = Tudo o que aconteceu, e o caminho de volta
history-aside-copies = Momentos a que pode voltar
history-aside-trash = O que foi apagado fica aqui 90 dias
history-aside-log = O que foi dito em cada sincronização
history-tab-done = O que aconteceu
history-tab-copies = Cópias de segurança
history-tab-trash = Lixo
history-tab-log = Registo
history-every-place = Todos os lugares
history-show-everything = Tudo
history-show-syncs = Sincronizações
history-show-changes = Alterações à mão
history-show-decisions = Decisões
history-show-copies = Cópias de segurança
history-only-me = Só o que eu fiz
history-show = Mostrar
history-undo = Desfazer…
history-split = Separar de novo…
history-look-inside = Ver o conteúdo
history-read = Ler
history-put-back-button = Repor
history-close = Voltar
history-cancel = Cancelar
history-details = Detalhes
history-none = Ainda não aconteceu nada
history-none-aside = Cada sincronização e cada alteração ficam anotadas aqui.
history-no-copies = Ainda não há cópias de segurança
history-no-copies-aside = Antes de cada sincronização é feita uma, automaticamente.
history-no-trash = O lixo está vazio
history-no-trash-aside = Tudo o que for apagado, aqui ou num telefone, pode ser reposto a partir daqui.
history-no-log = Ainda não houve sincronizações
history-no-log-aside = Depois da primeira, pode ler aqui o que foi dito.
history-trouble = Não foi possível fazer isso
history-trouble-safe = Nada foi alterado.
history-line-number = Número { $number }
history-line-fields = { $fields } · número { $number }
history-line-undone = Desfeito pelo número { $n } · número { $number }
history-line-unfinished = Por terminar · número { $number }
history-line-stopped = Parado a seu pedido · número { $number }
history-line-failed = Não chegou ao fim · número { $number }
history-line-nothing = Nada de novo · número { $number }
history-line-run = { $here } neste computador, { $there } em { $name } · número { $number }
history-line-refused = { $name } não aceitou { $n } · número { $number }
history-nothing-there = nada
history-a-picture = uma imagem
history-note-question = { $field }: “{ $here }” neste computador, “{ $there }” em { $name }
history-undo-title = O que acontece ao desfazer
history-undo-nothing = Não há nada para desfazer.
history-redo-nothing = Não há nada para refazer.
history-undo-decision = A decisão fica sem efeito. Por agora nenhuma entrada muda.
history-undo-safe = Também isto pode ser desfeito.
history-undo-now = Desfazer
history-undone-decision = A decisão ficou sem efeito
history-reverted = Voltou a ser o que era
history-trash-own = Apagado aqui, por decisão sua · guardado até { $until }
history-trash-place = Apagado em { $name } · guardado até { $until }
history-copy-here = Cópia de segurança deste computador
history-copy-place = Cópia de segurança de { $name }
history-copy-for-ever = guardada para sempre
history-copy-elsewhere = também no segundo local
history-copy-missing = o ficheiro desapareceu
history-copy-made = Foi feita uma cópia de segurança deste computador
history-copy-when = Feita: { $when }, { $why }
history-copy-damaged = Danificados: { $files }. O que ainda se consegue ler está lá.
history-make-copy = Fazer uma cópia de segurança
history-second-none = As cópias estão só neste computador. Uma pasta noutro disco mantém-nas seguras se este avariar.
history-second-choose = Escolher uma pasta…
history-second-change = Alterar…
history-second-off-button = Deixar de a usar
history-second-use = Usar esta pasta
history-second-hint = Uma pasta noutro disco
history-second-why = Cada cópia de segurança é também guardada lá. Escreva o caminho completo da pasta.
history-second-well = Cada cópia de segurança está também aqui
history-second-same-disk = Cada cópia de segurança está também aqui, mas no mesmo disco: não ajuda quando o disco avariar
history-second-off = As cópias de segurança ficam agora só neste computador
history-restore-title = O que acontece ao restaurar
history-restore-add = Acrescentar o que falta
history-restore-add-why = O que está aqui fica como está.
history-restore-replace = Como era
history-restore-replace-why = O que for diferente volta ao que era.
history-restore-would = Aqui: { $added } de volta, { $changed } com alterações, { $deleted } a apagar
history-restore-nothing = Está aqui tudo como era. Não há nada para restaurar.
history-restore-safe = Antes é feita uma cópia de segurança, e tudo pode ser desfeito.
history-restore-now = Restaurar
history-restore-replace-now = Pôr como era
history-restore-field = Só isto
history-restore-all = Restaurar tudo…
history-restore-people = Restaurar as pessoas…
history-restore-events = Restaurar os eventos…
history-restore-tasks = Restaurar as tarefas…
history-restore-notes = Restaurar as notas…
history-inside-search = Procurar nesta cópia
history-inside-nothing = Não há nada assim nesta cópia.
history-all-kinds = Tudo
history-people = Pessoas
history-events = Eventos
history-tasks = Tarefas
history-notes = Notas
history-did-added = adição
history-did-changed = alteração
history-did-deleted = eliminação
history-did-asked = talvez já exista aqui, fica como está
history-did-stays = mudou entretanto, fica
history-removed = retirado
history-nameless = Sem nome
history-no-changes = Nenhuma entrada mudou.
history-versions = Versões anteriores
history-versions-aside = Todas as versões guardadas, da mais recente para a mais antiga
history-version-own = { $what } aqui
history-version-place = { $what } em { $name }
history-version-add = Criação
history-version-change = Alteração
history-version-delete = Eliminação
history-version-restore = Recuperação
history-version-now = agora
history-revert = Voltar a esta
history-hide-names = Ocultar nomes
history-report = Preparar um relatório…
history-report-title = Um relatório sem nomes
history-report-why = Conta o que foi dito nas últimas sincronizações. Nomes, números e endereços são substituídos. Leia-o antes de o enviar a alguém.
history-report-hint = O ficheiro onde o guardar
history-report-save = Guardar o relatório
history-report-saved = O relatório está em { $file }
history-phases = Para onde foi o tempo
history-log-lines = O que aconteceu
history-log-unfinished = Número { $number } · por terminar
history-undo-would = { $n ->
    [1] Muda 1 entrada
   *[other] Mudam { $n } entradas
} aqui, e { $there } nos seus lugares, na próxima sincronização de cada um
history-undone = { $n ->
    [1] Desfeito: 1 entrada mudou aqui
   *[other] Desfeito: { $n } entradas mudaram aqui
}
history-put-back = { $n ->
    [1] Está de volta. A próxima sincronização volta a pôr esta entrada nos seus lugares
   *[other] { $n } entradas estão de volta. A próxima sincronização volta a pô-las nos seus lugares
}
history-restored = { $n ->
    [1] 1 entrada restaurada
   *[other] { $n } entradas restauradas
}
history-restore-unchanged = { $n ->
    [1] 1 entrada fica como está.
   *[other] { $n } entradas ficam como estão.
}
history-second-missing = Agora não é possível chegar a esta pasta. { $n ->
    [1] 1 cópia espera por ela
   *[other] { $n } cópias esperam por ela
}
history-changes = { $n ->
    [1] 1 entrada
   *[other] { $n } entradas
}
history-more = e mais { $n }
history-log-well = Número { $number } · { $took } · { $n ->
    [1] 1 mensagem
   *[other] { $n } mensagens
}, { $in } a entrar, { $out } a sair
history-log-failed = Número { $number } · não chegou ao fim · { $n ->
    [1] 1 mensagem
   *[other] { $n } mensagens
}

## Pessoas: editor, duplicados, ficheiros
people-new = Nova
people-new-hint = Nova pessoa (Ctrl+N)
people-import = Trazer um ficheiro (Ctrl+I)
people-import-why = Arraste um ficheiro para esta janela (vCard, calendário, tabela) ou escreva onde está.
people-import-hint = Ficheiro
people-import-use = Trazer
import-title = Trazer { $file }
import-aside = Ainda nada muda.
import-told = { $name }, no ficheiro: { $told }
import-stays = { $field }: fica como está aqui; o que diz o ficheiro vai para o lixo
import-unread = { $n ->
    [1] 1 entrada não se consegue ler
   *[other] { $n } entradas não se conseguem ler
}
import-unread-line = Linha { $line }: { $reason }
import-nameless = (sem nome)
import-safe = Tudo pode ser desfeito.
import-safe-copy = Antes faz-se uma cópia de segurança, e tudo pode ser desfeito.
import-now = Trazer
people-edit = Editar
people-versions = Histórico
people-delete = Apagar
people-group-find = Todas as pessoas em “{ $name }”
people-doubles-look = Ver
people-doubles-title = Estas parecem ser a mesma pessoa
people-doubles-aside = Nada se junta sem o seu sim, e juntar pode ser desfeito.
people-doubles-none = Não há duplicados.
people-doubles-close = Voltar
people-doubles-gains = { $field }: { $value }
people-join = Juntar
people-apart = Duas pessoas diferentes
edit-title = Editar pessoa
edit-title-new = Nova pessoa
edit-name = Nome
edit-photo = Mudar a foto…
edit-photo-remove = Retirar
edit-photo-hint = Arraste uma imagem para aqui ou escreva o ficheiro
edit-photo-use = Usar
edit-phone = Telefone
edit-mail = E-mail
edit-web = Página web
edit-chat = Chat
edit-address = Endereço
edit-add-phone = Adicionar um número
edit-add-mail = Adicionar um e-mail
edit-add-web = Adicionar página web
edit-add-chat = Adicionar endereço de chat
edit-add-address = Adicionar um endereço
edit-street = Rua
edit-extended = Edifício, andar
edit-po-box = Caixa postal
edit-postcode = Código postal
edit-city = Cidade
edit-region = Região
edit-country = País
edit-remove = Retirar isto
edit-day-hint = dia/mês/ano
edit-day-wrong = Isto não é uma data. Escreva assim: 3/3/1961, ou 3/3 sem ano.
edit-group-add = adicionar…
edit-group-remove = Retirar deste grupo
edit-more = Mostrar todos os campos
edit-less = Mostrar menos campos
edit-save = Guardar
edit-goes-nowhere = Fica neste computador
edit-keeps = { $name }: { $what }
edit-saved = Ficou guardado: { $name }
edit-added = { $name } já está aqui
edit-deleted = { $name } está no lixo
edit-joined = Agora são uma só pessoa: { $name }
edit-apart = São duas pessoas diferentes
edit-import-nothing = Não há ninguém neste ficheiro
people-doubles = { $n ->
    [1] 1 par talvez seja a mesma pessoa
   *[other] { $n } pares talvez sejam duplicados
}
edit-goes = { $n ->
    [1] Vai para 1 lugar na próxima sincronização
   *[other] Vai para { $n } lugares na próxima sincronização
}
