### O assistente da primeira sincronização e a página de um lugar. As chaves começam pelo nome do seu ecrã.

home-set-up = Configurar…
home-place = Detalhes…
wizard-title = Adicionar um telefone
wizard-title-account = Adicionar uma conta online
wizard-title-name = Adicionar { $name }
wizard-step = Passo { $step } de { $steps }
wizard-step-name = Passo { $step } de { $steps } · { $name }
wizard-step-find = Procurar
wizard-step-pair = Associar
wizard-step-choose = Escolher
wizard-step-copy = Cópias
wizard-step-compare = Comparar
wizard-step-decide = Decidir
wizard-step-preview = Antevisão
wizard-step-write = Gravar
wizard-step-done = Pronto
wizard-close = Fechar
wizard-back = Voltar
wizard-next = Continuar
wizard-open = Abrir o ficheiro
wizard-compare = Comparar
wizard-copy-now = Fazer as cópias
wizard-show-preview = Mostrar a antevisão
wizard-write = Gravar agora
wizard-write-again = Repetir
wizard-finish = Concluir
wizard-promise = Nada é alterado antes do passo 8.
wizard-promise-reading = Só leitura. Nada é alterado antes do passo 8.
wizard-promise-decide = Ainda nada foi alterado. A seguir vem a antevisão.
wizard-promise-preview = Isto é tudo o que será feito, e pode ser desfeito no Histórico.
wizard-promise-write = As cópias de segurança estão feitas. Se a ligação cair, continua onde parou.
wizard-promise-done = Pode desfazer esta sincronização no Histórico.
wizard-find = Como está ligado?
wizard-way-port = Cabo ou endereço
wizard-way-port-how = Ligue o cabo e, no telefone, escolha PC Suite ou Modo telefone.
wizard-way-dial-in = O telefone liga para cá
wizard-way-dial-in-how = Pela rede de casa, a partir do menu do telefone: Definições, depois Sincronização.
wizard-way-account = Uma conta online
wizard-way-account-how = Uma conta SyncML num servidor que já usa.
wizard-way-sample = Só para ver: o telefone de exemplo
wizard-way-sample-how = Um telefone simulado com algumas pessoas, ao lado de uma lista de contactos simulada.
wizard-way-file = Um ficheiro de contactos ou de calendário
wizard-way-file-how = Traz o que lá está, uma vez.
wizard-ports = Ligado ou emparelhado
wizard-looking = A procurar…
wizard-look-again = Procurar outra vez
wizard-ports-none = Ainda não há nada ligado
wizard-ports-none-cable = Ligue o cabo nas duas pontas e ligue o telefone. Um cabo que só carrega nunca é encontrado.
wizard-ports-none-mode = Se o telefone perguntar para que serve o cabo, escolha PC Suite ou Modo telefone.
wizard-ports-none-rights = Não é uma questão de direitos: um cabo que ainda não pode usar também aparece na lista e diz o que fazer.
wizard-ports-watching = O Cordial continua a procurar enquanto esta página estiver aberta.
wizard-port-ready = pronto
wizard-port-paired = emparelhado
wizard-port-known = já ligado
wizard-port-not-allowed = ainda não permitido
wizard-port-not-allowed-how = A sua conta precisa de acesso às portas série (grupo dialout ou uucp). Quem cuida deste computador pode dá-lo; vale depois de voltar a iniciar sessão.
wizard-port-in-use = em uso
wizard-port-in-use-how = Outro programa está a usá-lo: muitas vezes um gestor de modems ou outro programa para telefones. Feche esse programa.
wizard-port-unusable = não pode ser usado
wizard-port-other = Outra porta, ou um endereço
wizard-address = Porta ou endereço
wizard-address-hint = /dev/ttyUSB0
wizard-address-how = Uma porta série como /dev/ttyUSB0 ou COM3, ou um endereço com porta, como 192.168.1.5:2000.
wizard-dial-in-how = Na página seguinte vê o que deve escrever no telefone.
wizard-account-how = Muitos servidores querem o endereço de e-mail completo como nome de utilizador. Nada é enviado antes das cópias de segurança.
wizard-file = Ficheiro
wizard-file-hint = /home/anna/contacts.vcf
wizard-file-how = Pessoas em .vcf, eventos em .ics ou .vcs.
wizard-server = Que servidor?
wizard-server-other = Outro
wizard-server-address = Endereço do servidor
wizard-server-address-hint = sync.example.org
wizard-user = Nome de utilizador
wizard-user-hint = anna@example.org
wizard-password = Palavra-passe
wizard-nothing = { "" }
wizard-name = Que nome lhe dar
wizard-name-hint = se quiser
wizard-a-phone = O meu telefone
wizard-an-account = A minha conta
wizard-opened = { $n ->
    [1] Entrou { $n } entrada
   *[other] Entraram { $n } entradas
}; não foi possível ler { $bad }.
wizard-type = Escreva isto no telefone
wizard-type-where = Alguns telefones pedem o endereço inteiro numa só linha.
wizard-type-address = Endereço do servidor
wizard-type-port = Porta
wizard-type-url = Endereço numa só linha
wizard-type-url-how = só se o telefone não tiver uma linha para a porta
wizard-type-user = Nome de utilizador
wizard-type-user-how = tudo em minúsculas
wizard-type-password = Palavra-passe
wizard-type-password-how = só algarismos, rápida num teclado de números; sem os espaços
wizard-type-folders = Pessoas, calendário, tarefas, notas
wizard-eye-show = Mostrar a palavra-passe
wizard-eye-hide = Ocultar a palavra-passe
wizard-copy = Copiar
wizard-called = O telefone ligou para cá { $when }. Pode continuar.
wizard-waiting-call = À espera da primeira ligação do telefone. Comece-a no telefone: Sincronizar. Por agora é só lido; também pode continuar já.
wizard-pair = Este é o seu telefone?
wizard-pair-how = Se o telefone perguntar se este computador pode ligar-se, diga que sim. Se propuser “permitir sempre”, diga que sim também.
wizard-pair-account = Esta é a sua conta?
wizard-pair-account-how = O servidor é contactado pela primeira vez quando se fazem as cópias de segurança.
wizard-choose = O que deve ficar sempre igual?
wizard-choose-how = O que deixar de fora fica como está, dos dois lados.
wizard-n-here = { $n } aqui
wizard-n-there = { $n } em { $name }
wizard-period = Que eventos?
wizard-period-all = Todos
wizard-period-3m = De há 3 meses até daqui a 2 anos
wizard-period-1y = De há 1 ano até daqui a 2 anos
wizard-period-1w = De há 1 semana até daqui a 1 ano
wizard-period-how = Os eventos mais antigos ficam onde estão. Nenhum é apagado.
wizard-copies = Antes de mais nada: três cópias
wizard-copies-aside = Pode voltar a este momento quando quiser.
wizard-copies-later = Pode encontrá-las mais tarde no Histórico, em Restaurar. Estas primeiras cópias nunca são apagadas automaticamente.
wizard-saved = guardada { $when }
wizard-not-yet = ainda não
wizard-not-now = agora não
wizard-waiting = à espera
wizard-reading = a ler
wizard-nothing-here = ainda nada
wizard-reading-of = a ler { $done } de { $total }
wizard-reading-n = { $n ->
    [1] { $n } entrada lida
   *[other] { $n } entradas lidas
}
wizard-was-read = Tudo foi lido e nada foi alterado.
wizard-press-sync = Comece agora a sincronização no telefone. Só é lido.
wizard-will-be-read = será lido, sem gravar nada lá
wizard-second = Um segundo local
wizard-second-why = para o caso de este computador avariar
wizard-second-is = em uso
wizard-second-use = Usar
wizard-folder = Pasta noutro disco
wizard-folder-hint = /media/anna/KINGSTON
wizard-not-read = Ainda não foi tudo lido. Volte um passo e leia de novo; nada foi alterado.
wizard-comparing = A ler e a comparar { $name }
wizard-comparing-how = Assim que estiver tudo aqui, vê o que é igual e o que não é.
wizard-compared = Os dois lados, comparados
wizard-compared-how = Nada foi alterado.
wizard-same = { $n ->
    [1] { $n } é igual nos dois
   *[other] { $n } são iguais nos dois
}
wizard-differ = { $n ->
    [1] { $n } é diferente
   *[other] { $n } são diferentes
}
wizard-only-there = { $n ->
    [1] { $n } está só em { $name }
   *[other] { $n } estão só em { $name }
}
wizard-only-here = { $n ->
    [1] { $n } está só neste computador
   *[other] { $n } estão só neste computador
}
wizard-may-be = { $n ->
    [1] { $n } par talvez seja a mesma pessoa
   *[other] { $n } pares talvez sejam a mesma pessoa
}
wizard-cmp-same = { $n ->
    [1] { $n } é igual
   *[other] { $n } são iguais
}
wizard-cmp-differ = { $n ->
    [1] { $n } é diferente
   *[other] { $n } são diferentes
}
wizard-cmp-there = { $n ->
    [1] { $n } está só em { $name }
   *[other] { $n } estão só em { $name }
}
wizard-cmp-here = { $n } só neste computador
wizard-decide = Como devem ficar iguais?
wizard-empty-here = Este computador ainda não tem nada, por isso não há nada a decidir: tudo o que está em { $name } vem para aqui.
wizard-empty-there = { $name } ainda não tem nada, por isso não há nada a decidir: tudo o que está neste computador vai para lá.
wizard-join = Juntar os dois
wizard-replace-there = Substituir o que está em { $name }
wizard-replace-here = Substituir o que está neste computador
wizard-recommended = recomendado · { $n ->
    [1] 1 eliminação
   *[other] { $n } eliminações
}
wizard-after-each = em cada lado, no fim
wizard-after = no fim { $there } em { $name }, { $here } aqui
wizard-n-erased = { $n ->
    [1] 1 eliminação
   *[other] { $n } eliminações
}
wizard-n-new = { $n ->
    [1] 1 adição
   *[other] { $n } adições
}
wizard-n-changed = { $n ->
    [1] 1 alteração
   *[other] { $n } alterações
}
wizard-no-change = sem alterações
wizard-perhaps = { $n ->
    [1] { $n } par talvez seja a mesma pessoa.
   *[other] { $n } pares talvez sejam a mesma pessoa.
}
wizard-perhaps-how = Ficam como estão. Pode decidir mais tarde, na Revisão.
wizard-names = Estes nomes estão bem escritos?
wizard-names-how = Se não, volte atrás e feche: nada foi alterado.
wizard-preview = É isto que vai ser feito
wizard-preview-how = Nada mais, e nada antes de dizer que sim.
wizard-more = e mais { $n }
wizard-full = Ver cada alteração
wizard-writing = A gravar em { $name } e aqui
wizard-press-again = Agora escolha Sincronizar no telefone mais uma vez. Antes disso nada é gravado.
wizard-write-waits = A gravação ainda não chegou ao fim. O que já lá está fica seguro; o resto vem a seguir, e nada fica duplicado.
wizard-done = Pronto
wizard-done-what = A partir de agora ficam iguais nos dois: { $what }.
wizard-done-nothing = A partir de agora ficam os dois iguais.
wizard-lacks = { $n ->
    [1] { $n } coisa não coube lá:
   *[other] { $n } coisas não couberam lá:
}
wizard-done-aside = Agora os dois contam a mesma história.
place-title = Lugar
place-continue = Continuar a primeira sincronização
place-both-ways = juntar
place-off = desligado
place-reached = Ligação
place-model = Modelo
place-firmware = Firmware
place-user = Nome de utilizador
place-written = Fala
place-holds = O que lá cabe
place-speaks = Como fala
place-numbers = Números por pessoa
place-longest = Nome de família mais longo
place-photos = Fotos
place-no-limit = sem limite conhecido
place-n = { $n }
place-n-letters = { $n ->
    [1] { $n } letra
   *[other] { $n } letras
}
place-yes = sim
place-no = não
place-runs = Últimas sincronizações
place-run-done = { $n ->
    [1] { $n } alteração
   *[other] { $n } alterações
}
place-run-stopped = parada a seu pedido
place-run-away = a ligação caiu
place-run-failed = pediu a sua atenção
place-check-title = Algo está mal?
place-check-how = São testados nove pontos, de ponta a ponta. Nada é gravado.
place-check = Verificar
place-checking = A verificar…
place-check-address = Alguém responde no endereço
place-check-service = Quem lá responde sabe sincronizar
place-check-login = Nome de utilizador e palavra-passe estão certos
place-check-device = Este computador é aceite
place-check-folders = As pastas têm os nomes que usamos
place-check-kinds = Tem espaço para o que deve ficar igual
place-check-form = Cada um entende as entradas do outro
place-check-copies = É possível fazer cópias de segurança
place-check-log = O que é dito fica anotado no registo
place-check-some = { $n ->
    [1] { $n } entrada não é aceite lá. O resto passa.
   *[other] { $n } entradas não são aceites lá. O resto passa.
}
place-mark-good = certo
place-mark-bad = errado
place-mark-untried = por testar
place-mark-unknown = não se sabe
place-mark-running = a testar
place-check-unknown = Só o telefone pode começar uma sincronização. Comece uma lá; depois já se pode dizer.
place-rename = Mudar o nome…
place-new-name = Novo nome
place-new-phone = Substituir por outro telefone…
place-new-phone-how = O novo telefone fica com este lugar. Todas as pessoas conhecidas aqui são lá reconhecidas e ninguém fica duplicado. Uma primeira sincronização mostra tudo antes de ser feito. Escreva dial-in para um telefone que liga para cá.
place-new-phone-do = Usar este telefone
place-remove = Remover do Cordial…
place-remove-ask = Remover { $name } do Cordial?
place-remove-safe = Nada é apagado lá nem neste computador. Se o adicionar de novo, o Cordial compara tudo uma vez.
place-remove-yes = Remover
place-keep = Manter
