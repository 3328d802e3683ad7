### As frases do Cordial. As chaves começam pelo nome do seu ecrã. Todas as línguas têm as mesmas chaves e variáveis.
### As variantes usam [1] e não [one]: em português o CLDR junta 0 a «one», mas diz-se «0 pessoas».

## Juntar palavras
list-and = { $first } e { $last }
list-number = { $n }

## Dias e horas
time-at = às { $clock }
time-today = hoje às { $clock }
time-yesterday = ontem às { $clock }
time-tomorrow = amanhã às { $clock }
time-day-and-clock = { $day } às { $clock }
time-day-today = hoje
time-day-yesterday = ontem
time-just-now = agora mesmo
time-minutes-ago = { $n ->
    [1] há 1 minuto
   *[other] há { $n } minutos
}
time-date-full = { $day } de { $month } de { $year }
time-date-short = { $day } de { $month }
time-month-of-year = { $month } de { $year }
time-month-1 = janeiro
time-month-2 = fevereiro
time-month-3 = março
time-month-4 = abril
time-month-5 = maio
time-month-6 = junho
time-month-7 = julho
time-month-8 = agosto
time-month-9 = setembro
time-month-10 = outubro
time-month-11 = novembro
time-month-12 = dezembro
time-weekday-1 = segunda-feira
time-weekday-2 = terça-feira
time-weekday-3 = quarta-feira
time-weekday-4 = quinta-feira
time-weekday-5 = sexta-feira
time-weekday-6 = sábado
time-weekday-7 = domingo
time-left-seconds = { $n ->
    [1] falta cerca de 1 segundo
   *[other] faltam cerca de { $n } segundos
}
time-left-minutes = { $n ->
    [1] falta cerca de 1 minuto
   *[other] faltam cerca de { $n } minutos
}

## Tipos de entradas
kind-people = Pessoas
kind-events = Calendário
kind-tasks = Tarefas
kind-notes = Notas
kind-count-people = { $n ->
    [1] 1 pessoa
   *[other] { $n } pessoas
}
kind-count-events = { $n ->
    [1] 1 evento
   *[other] { $n } eventos
}
kind-count-tasks = { $n ->
    [1] 1 tarefa
   *[other] { $n } tarefas
}
kind-count-notes = { $n ->
    [1] 1 nota
   *[other] { $n } notas
}

## Como está um lugar
state-up-to-date = em dia
state-behind = por sincronizar
state-never = nunca sincronizado
state-waiting = à espera
state-syncing = a sincronizar
state-needs-you = pede atenção
state-not-here = ausente
state-paused = em pausa

## A moldura da janela
frame-nav-home = Início
frame-nav-people = Pessoas
frame-search = Procurar pessoas
frame-search-clear = Limpar a procura
frame-key-search = Ctrl F
frame-safe-empty = Ainda não há telefones nem contas. Nada é sincronizado.
frame-safe-all = Tudo em dia
frame-safe-behind = Alterações à espera da próxima sincronização
frame-safe-never = Ainda nada foi sincronizado
frame-safe-away = À espera que os seus lugares voltem
frame-safe-needs = { $name } pede a sua atenção
frame-safe-needs-many = { $n ->
    [1] 1 lugar pede a sua atenção
   *[other] { $n } lugares pedem a sua atenção
}
frame-safe-syncing = A sincronizar com { $name }
frame-safe-next = próxima sincronização { $when }
frame-safe-copy = última cópia de segurança { $when }
frame-loading = Um momento…
frame-failed = Não foi possível ler isto
frame-try-again = Repetir
frame-no-screen = Não há ecrã onde abrir uma janela. Todos os comandos funcionam sem ela: cordial --help mostra-os.
frame-no-window = Não foi possível abrir a janela: { $why }

## Início
home-title-good = Está tudo em dia
home-title-good-here = Tudo o que está aqui está em dia
home-title-behind = Alterações à espera da próxima sincronização
home-title-needs = { $n ->
    [1] Um lugar pede a sua atenção
    [2] Dois lugares pedem a sua atenção
    [3] Três lugares pedem a sua atenção
   *[other] { $n } lugares pedem a sua atenção
}
home-title-syncing = A sincronizar com { $name }
home-title-syncing-many = { $n ->
    [1] A sincronizar com um lugar
   *[other] A sincronizar com { $n } lugares
}
home-title-away = De momento nada está ligado
home-title-never = Pronto para a primeira sincronização
home-sub-good = Nada está à sua espera.
home-sub-last = Última sincronização: { $when }.
home-sub-waits-for = { $n ->
    [1] 1 alteração está à espera de { $name }.
   *[other] { $n } alterações estão à espera de { $name }.
}
home-sub-waits-places = { $n ->
    [1] 1 alteração está à espera dos seus lugares.
   *[other] { $n } alterações estão à espera dos seus lugares.
}
home-sub-waits = { $n ->
    [1] 1 alteração está à espera de um lugar ausente.
   *[other] { $n } alterações estão à espera de lugares ausentes.
}
home-sub-needs = { $n ->
    [0] Nada se perdeu.
    [1] O outro está bem. Nada se perdeu.
    [2] Os outros dois estão bem. Nada se perdeu.
   *[other] Os outros { $n } estão bem. Nada se perdeu.
}
home-sub-syncing = Pode continuar a trabalhar.
home-sub-syncing-cable = Pode continuar a trabalhar. Deixe o telefone ligado ao cabo.
home-sub-away = Todos os seus dados estão seguros neste computador.
home-sub-never = Nada é alterado sem que o veja primeiro.
home-sync-everything = Sincronizar tudo
home-sync-now = Sincronizar
home-sync-on-phone = Comece a sincronização no telefone.
home-stop = Parar sem risco
home-stopping = A parar depois desta…
home-stop-elsewhere = Esta sincronização não foi iniciada nesta janela. Pare-a onde foi iniciada ou no telefone.
home-add-phone = Adicionar um telefone
home-add-account = Adicionar conta online
home-open-file = Abrir um ficheiro de contactos ou de calendário
home-try-sample = Experimentar com dados de exemplo
home-just-looking = Só quer ver?
home-empty-title = O seu telefone e este computador a contar a mesma história
home-empty-aside = Nada é alterado sem que o veja primeiro.
home-empty-how = Para adicionar o seu telefone, escreva isto num terminal. Um telefone que liga para este computador pela rede leva --link dial-in.
home-this-computer = Este computador
home-reach-cable = Cabo
home-reach-usb = Cabo USB
home-reach-bluetooth = Bluetooth
home-reach-network = Internet
home-reach-dial-in = O telefone liga para cá
home-reach-virtual = Um telefone simulado
home-last-sync = última sincronização { $when }
home-next-sync = próxima { $when }
home-waits-turn = espera pela sua vez
home-room = de { $n } no telefone
home-since = desde { $month }
home-off = desligado
home-changes-new = { $n ->
    [1] 1 adição
   *[other] { $n } adições
}
home-changes-changed = { $n ->
    [1] 1 alteração
   *[other] { $n } alterações
}
home-changes-deleted = { $n ->
    [1] 1 eliminação
   *[other] { $n } eliminações
}
home-last-seen = Visto pela última vez: { $day }.
home-changes-wait = { $n ->
    [1] 1 alteração à espera.
   *[other] { $n } alterações à espera.
}
home-return-plug = Sincroniza-se sozinho quando o ligar por cabo.
home-return-self = Sincroniza-se sozinho quando voltar.
home-return-you = Sincroniza-se quando o pedir.
home-stopped = { $n ->
    [1] Parou depois de 1 entrada. O resto continua na próxima vez; nada fica duplicado.
   *[other] Parou depois de { $n } entradas. O resto continua na próxima vez; nada fica duplicado.
}
home-went-away = A ligação caiu na entrada { $n }. Tudo até aí está seguro dos dois lados.
home-moving-now = agora { $name }
home-what-phone-says = O que diz o telefone
home-details = Detalhes técnicos
home-password-save = Ligar
home-password-cancel = Cancelar
home-toast-none = { $name }: já estava tudo igual
home-toast-done = { $n ->
    [1] { $name }: 1 alteração, agora está tudo igual
   *[other] { $name }: { $n } alterações, agora está tudo igual
}

## As fases de uma sincronização
phase-safety-copy = Cópia de segurança
phase-connecting = A ligar
phase-receiving = A receber
phase-receiving-people = A receber pessoas
phase-receiving-events = A receber eventos
phase-receiving-tasks = A receber tarefas
phase-receiving-notes = A receber notas
phase-sending = A enviar
phase-sending-people = A enviar pessoas
phase-sending-events = A enviar eventos
phase-sending-tasks = A enviar tarefas
phase-sending-notes = A enviar notas
phase-finishing = A terminar
phase-done-of = { $done } de { $total }
phase-done = { $done } até agora
phase-step-of = Passo { $step } de { $steps } · { $name }

## Pessoas
people-title = Pessoas
people-search = Escreva para procurar…
people-found = { $n ->
    [0] Ninguém
    [1] 1 pessoa
   *[other] { $n } pessoas
}
people-none = Ainda não há ninguém aqui
people-none-aside = Traga as pessoas do seu telefone ou de uma conta.
people-nobody = Ninguém corresponde a “{ $text }”
people-nobody-aside = A procura passou por nomes, números, endereços de e-mail e notas.
people-choose = Escolha alguém à esquerda
people-back = Todas as pessoas
people-note = Nota
people-groups = Grupos
people-kept-in = Guardado em
people-kept-everything = tudo
people-kept-everything-photo = tudo, com foto
people-kept-except = tudo exceto { $list }
people-kept-not-yet = vai para lá na próxima sincronização
people-lacks-photo = a foto
people-lacks-note = a nota
people-lacks-dates = as datas
people-lacks-addresses = os endereços
people-lacks-groups = os grupos
people-lacks-company = a empresa
people-lacks-web = a página web
people-lacks-chat = o endereço de chat
people-lacks-nickname = a alcunha
people-lacks-numbers = { $n ->
    [1] 1 número
   *[other] { $n } números
}
people-lacks-mails = { $n ->
    [1] 1 endereço de e-mail
   *[other] { $n } endereços de e-mail
}
people-years = { $n ->
    [1] 1 ano
   *[other] { $n } anos
}
people-no-year = sem ano

## Palavras ao lado dos números de uma pessoa
label-phone = Telefone
label-mobile = Telemóvel
label-home = Casa
label-work = Trabalho
label-fax = Fax
label-pager = Pager
label-other = Outro
label-mail = E-mail
label-mail-home = E-mail, casa
label-mail-work = E-mail, trabalho
label-address = Endereço
label-address-home = Casa
label-address-work = Trabalho
label-web = Web
label-chat = Chat
label-birthday = Aniversário
label-anniversary = Data especial
label-nickname = Alcunha
label-photo = Foto
label-company = Empresa
label-name = Nome

## Problemas e o que ajuda
trouble-password = A palavra-passe foi recusada ({ $when }).
trouble-password-prompt = Palavra-passe de { $name }
trouble-password-enter = Escrever palavra-passe…
trouble-identity = Este servidor mostra uma nova identidade.
trouble-identity-why = Foi renovada, ou alguém se pôs pelo meio.
trouble-identity-trust = É o meu, memorizar
trouble-identity-refuse = Não ligar
trouble-waiting-here = { $n ->
    [0] Os seus dados estão seguros.
    [1] Os seus dados estão seguros; 1 alteração espera neste computador.
   *[other] Os seus dados estão seguros; { $n } alterações esperam neste computador.
}
trouble-nothing-sent = { $n ->
    [0] Nada foi enviado.
    [1] Nada foi enviado. 1 alteração espera neste computador.
   *[other] Nada foi enviado. { $n } alterações esperam neste computador.
}
trouble-deletions = { $n ->
    [1] 1 de { $all } eventos seria apagado neste computador
   *[other] { $n } de { $all } eventos seriam apagados neste computador
}
trouble-deletions-why = Desapareceram de { $name }. É invulgar, por isso ficam retidos.
trouble-deletions-safe = { $n ->
    [1] Ainda está aqui. Cópia de segurança: { $when }.
   *[other] Ainda estão aqui todos os { $n }. Cópia de segurança: { $when }.
}
trouble-deletions-keep = Manter e repor no telefone
trouble-deletions-delete = Apagar também aqui
trouble-later = Decidir mais tarde
trouble-plan = { $name } foi lido e comparado. Ainda nada foi gravado.
trouble-plan-joined = { $n ->
    [1] 1 pessoa está nos dois e junta-se, sem duplicar.
   *[other] { $n } pessoas estão nos dois e juntam-se, sem duplicar.
}
trouble-plan-safe = Só é feito o que vê aqui, e só depois do seu sim.
trouble-plan-do = Fazer
trouble-plan-again = Comparar de novo
trouble-plan-more = … e mais { $n }
trouble-held-here = { $n ->
    [1] 1 pessoa seria apagada neste computador
   *[other] { $n } pessoas seriam apagadas neste computador
}
trouble-held-here-why = Desapareceram de { $name }. É invulgar, por isso ficam retidas.
trouble-held-there = { $n ->
    [1] 1 pessoa seria apagada em { $name }
   *[other] { $n } pessoas seriam apagadas em { $name }
}
trouble-held-there-why = Foram apagadas neste computador. { $name } ainda as tem; tantas eliminações de uma vez são invulgares, por isso ficam retidas.
trouble-held-safe = { $n ->
    [1] Ainda lá está.
   *[other] Ainda lá estão todas as { $n }.
}
trouble-held-keep = Manter nos dois
trouble-held-do = Apagar
trouble-both-changed = { $title } mudou em { $name } e aqui, de maneiras diferentes.
trouble-edited-deleted = { $title }: um lado alterou, o outro apagou ({ $name }).
trouble-same-person = { $title }, em { $name }, é alguém que já tem aqui?
trouble-question-safe = As duas versões ficam guardadas até responder.
trouble-question-more = { $n ->
    [1] As duas versões ficam guardadas até responder. Segue-se mais 1 pergunta.
   *[other] As duas versões ficam guardadas até responder. Seguem-se mais { $n } perguntas.
}
trouble-take-here = Usar o que está aqui
trouble-take-peer = Usar o que está em { $name }
trouble-take-both = Manter os dois
trouble-edited-keep = Manter
trouble-edited-delete = Apagar
trouble-same-yes = A mesma pessoa
trouble-same-no = Duas pessoas
trouble-refused = { $n ->
    [1] { $name } não aceita 1 pessoa como está aqui
   *[other] { $name } não aceita { $n } pessoas como estão aqui
}
trouble-refused-safe = { $n ->
    [1] Está segura aqui, e há nova tentativa quando mudar.
   *[other] Estão seguras aqui, e há nova tentativa quando mudarem.
}
trouble-refused-again = Tentar de novo
refusal-too-large = { $name } não aceita { $title }: é grande demais.
refusal-unfit = { $name } não aceita { $title }: não entende a forma em que está escrito.
refusal-not-allowed = { $name } não aceita { $title }: não o permite.
refusal-failed = { $name } não aceita { $title }: falha lá todas as vezes (código { $code }).
refusal-delete = { $name } não apaga { $title } (código { $code }).
refusal-safe = O que { $name } não aceita fica aqui como está. Há nova tentativa quando mudar, ou com “cordial sync --mode slow”.
trouble-run-failed = A última sincronização com { $name } não chegou ao fim ({ $when }).
trouble-run-safe = O que chegou fica guardado; nada se perdeu e nada fica duplicado.
trouble-retry = Repetir

## O que correu mal e o que fazer
error-no-such-peer = Nenhum lugar se chama “{ $name }”.
remedy-no-such-peer = “cordial peer list” mostra os nomes.
error-peer-exists = Já existe um lugar chamado “{ $name }”.
remedy-peer-exists = Escolha outro nome ou altere esse lugar com “cordial peer set”.
error-user-taken = O nome de utilizador “{ $user }” pertence a outro lugar.
remedy-user-taken = Escolha outro; vários telefones podem usar os dados de acesso de um lugar com “--accept-new-devices”.
error-bad-link = “{ $link }” não é um caminho até um telefone.
remedy-bad-link = Escreva serial:/dev/ttyUSB0, tcp:HOST:PORT ou dial-in.
error-bad-name = Um lugar precisa de um nome, numa linha.
remedy-bad-name = Dê-lhe um nome sem quebras de linha nem outros sinais invisíveis. Nada foi alterado.
error-bad-address = “{ $url }” não é o endereço de um servidor.
remedy-bad-address = Escreva-o por inteiro, por exemplo https://sync.example.org/syncml; para um computador da sua rede, http:// e o nome dele. Nada foi alterado.
error-password-gone = A palavra-passe de { $name } já não está no porta-chaves.
remedy-password-gone = Dê-a outra vez: na janela com “Escrever palavra-passe…”, ou com “cordial peer set NAME --password-stdin”. Nada foi enviado e nada mudou.
error-call-password-gone = A palavra-passe com que { $name } liga já não está no porta-chaves.
remedy-call-password-gone = Escolha “Substituir por outro telefone…” na página dele e escreva dial-in: o mesmo telefone recebe uma palavra-passe nova e ninguém fica em dobro. Nada foi alterado.
error-no-room = Já não há espaço para { $path }.
remedy-no-room = Nada ficou gravado a meio e os seus dados estão como estavam. Liberte espaço aí, ou escolha outro disco, e faça-o de novo.
error-usage = O comando não está completo.
remedy-usage = “cordial --help” mostra todos os comandos, e --help depois de um deles o que ele aceita. Nada foi feito.
error-no-such-profile = Nenhum tipo de telefone se chama “{ $id }”.
remedy-no-such-profile = Deixe --profile de fora; o próprio telefone diz o que é.
error-bad-setting = A definição “{ $key }” não aceita “{ $value }”.
remedy-bad-setting = “cordial peer set --help” mostra o que se pode definir. Nada foi alterado.
error-no-such-record = Nada tem o número { $id }.
remedy-no-such-record = Talvez tenha sido apagado; “list” mostra o que há.
error-no-such-conflict = Nenhuma pergunta tem o número { $n }.
remedy-no-such-conflict = Talvez já esteja resolvida; “cordial conflicts list” mostra as que estão em aberto.
error-no-such-held = Nada do que está à espera tem o número { $n }.
remedy-no-such-held = “cordial held list” mostra o que está à espera.
error-no-such-run = O histórico não tem o número { $n }.
remedy-no-such-run = “cordial history” mostra os números.
error-no-such-archived = Nada no arquivo tem o número { $id }.
remedy-no-such-archived = “cordial archive list” mostra os números.
error-still-there = “{ $title }” ainda está em { $name }.
remedy-still-there = Só pode voltar o que { $name } já não tem. Se o perdeu, sincronize-o primeiro.
error-place-is-gone = “{ $title }” veio de { $name }, que já não é um dos seus lugares.
remedy-place-is-gone = Fica aqui. “cordial archive export” grava-o num ficheiro.
error-no-plan = Não há nenhum plano à espera para { $name }.
remedy-no-plan = Sincronize primeiro; uma primeira sincronização faz um plano e espera pelo seu sim.
error-no-such-step = O plano não tem o passo { $n }.
remedy-no-such-step = “cordial plan show” mostra os passos. Nada foi aprovado.
error-no-such-field = A pergunta não tem o campo “{ $field }”.
remedy-no-such-field = “cordial conflicts show” mostra os campos. Nada foi respondido.
error-no-such-kind = “{ $kind }” não é um tipo de entrada.
remedy-no-such-kind = Escreva contacts.
error-cannot-call = { $name } liga para este computador; não é possível ligar-lhe.
remedy-cannot-call = Comece a sincronização no telefone. O que pediu fica memorizado para a próxima vez que ele ligar.
error-peer-busy = { $name } já está a ser sincronizado (processo { $pid }).
remedy-peer-busy = Espere que essa sincronização termine. Nada foi alterado.
error-unreadable = { $source }, linha { $line }: { $reason }
remedy-unreadable = O resto entrou; nada se perdeu. Corrija essa entrada e tente de novo.
remedy-unreadable-nothing = Nada entrou; nada foi alterado. Corrija essa entrada e tente de novo.
error-unreadable-file = { $source }: { $reason }
remedy-unreadable-file = Nada foi alterado.
unread-outside = texto fora de uma entrada
unread-empty = uma entrada que não diz nada
unread-too-large = uma entrada demasiado grande
unread-not-of-its-type = nem uma pessoa nem um evento, uma tarefa ou uma nota
unread-nothing = não contém nenhuma entrada
unread-nothing-of = não contém nada para “{ $kind }”
unread-no-columns = a primeira linha não diz o que são as colunas. Escreva por cima uma linha que o diga e importe-o de novo. Para um ficheiro do Palm Desktop: { $what }
unread-cut-entry = o ficheiro termina a meio desta entrada ({ $what })
unread-cut-file = o ficheiro termina antes do seu calendário: talvez houvesse mais
unread-not-one = é precisa uma só entrada
unread-no-such-photo = não há aqui nenhuma imagem com este sha256; indique os seus bytes em base64 em “data”, ou omita a foto
error-no-such-format = “{ $format }” não é um formato de ficheiro que saibamos gravar.
remedy-no-such-format = Escreva vcard21, vcard30, vcard40 ou csv para pessoas, ical20 ou vcal10 para eventos e tarefas, text ou vnote para notas, ou sif.
error-no-such-copy = Nenhuma cópia de segurança tem o número { $n }.
remedy-no-such-copy = “cordial backup list” mostra os números.
error-no-safety-copy = Não foi possível fazer uma cópia de segurança em { $path }: { $reason }
remedy-no-safety-copy = Nada foi gravado, nem aqui nem noutro lado: sem cópia de segurança nada é sincronizado. Arranje espaço ou deixe o Cordial gravar lá, e sincronize de novo.
error-damaged-copy = A cópia de segurança { $path } está danificada: { $reason }
remedy-damaged-copy = Nada foi alterado. Use outra, ou a cópia igual no segundo local; “cordial backup list” mostra todas.
error-not-a-copy = { $path } não é uma cópia de segurança que este Cordial consiga ler: { $reason }
remedy-not-a-copy = Nada foi alterado. Ficheiros de contactos e de eventos podem ser adicionados com “cordial contacts import” e “cordial events import”.
error-file = Não foi possível usar o ficheiro { $path }: { $reason }
remedy-file = Nada foi alterado. Verifique o nome e se tem permissão para o abrir.
cli-output-failed = Não foi possível escrever a resposta na saída padrão: { $reason }. Veja para onde vai; o disco pode estar cheio.
error-listen = O Cordial não consegue escutar em { $address }: { $reason }
remedy-listen = Escolha outra porta ou feche o programa que a usa.
error-link-not-found = Não há nada em { $link }.
remedy-link-not-found = Veja se o cabo está bem posto e o telefone ligado, e sincronize de novo. Nada foi alterado.
error-address-unreached = Não foi possível chegar a { $link }.
remedy-address-unreached = Verifique a ligação à Internet e o endereço, e sincronize de novo. O que chegou fica guardado; nada se perde e nada será duplicado.
error-link-no-permission = Esta conta não pode abrir { $link }.
remedy-link-no-permission = Dê à sua conta acesso às portas série (grupo dialout), volte a iniciar sessão e sincronize de novo. Nada foi alterado.
error-link-in-use = Outro programa está a usar { $link }.
remedy-link-in-use = Feche-o (um gestor de modems, outro programa para telefones) e sincronize de novo. Nada foi alterado.
error-link-timed-out = O telefone em { $link } não respondeu a tempo.
remedy-link-timed-out = Veja se o telefone está a perguntar alguma coisa e sincronize de novo. O que chegou fica guardado; nada fica duplicado.
error-link-closed = A ligação por { $link } foi cortada.
remedy-link-closed = Sincronize de novo quando o telefone voltar. O que chegou fica guardado; nada se perdeu e nada fica duplicado.
error-link-not-supported = { $link } ainda não pode ser usado neste computador.
remedy-link-not-supported = Use um cabo série, TCP, ou deixe o telefone ligar para cá.
error-link-other = { $link } falhou: { $detail }
remedy-link-other = Sincronize de novo. O que chegou fica guardado; nada se perdeu e nada fica duplicado.
error-peer-broke-rules = O telefone disse algo que aqui não faz sentido: { $detail }
remedy-peer-broke-rules = Sincronize de novo; se voltar a acontecer, “cordial log --raw” mostra o que ele disse. O que chegou fica guardado.
error-peer-refused = O telefone disse que não: { $detail }
remedy-peer-refused = Veja se o telefone está a perguntar alguma coisa e sincronize de novo. Nada se perdeu.
error-login-refused = Alguém tentou ligar-se com um nome de utilizador ou uma palavra-passe errados.
remedy-login-refused = Escreva mais uma vez o nome de utilizador e a palavra-passe no telefone. Nada foi lido e nada mudou.
error-account-login = { $server } não aceita o nome de utilizador ou a palavra-passe.
remedy-account-login = Verifique os dois e defina de novo a palavra-passe com “cordial peer set NAME --password-stdin”. Nada foi lido e nada mudou.
error-account-password-wanted = { $server } quer a própria palavra-passe, por uma ligação que outros podem ler.
remedy-account-password-wanted = Use um endereço https. Se aceitar o risco, defina auth=basic. A palavra-passe não foi enviada; nada mudou.
error-no-password = Não chegou nenhuma palavra-passe pela entrada padrão.
remedy-no-password = Envie-a por aí, numa linha e sem mais nada. Nada foi alterado.
error-not-an-account = “{ $name }” não é uma conta; não há palavra-passe a mudar.
remedy-not-an-account = Um telefone que liga para cá recebe a sua palavra-passe com “cordial peer add phone”. Nada foi alterado.
error-account-device = { $server } falha por causa desta conta ou deste aparelho (HTTP { $status }).
remedy-account-device = Verifique o nome de utilizador. Muitos servidores querem conhecer um aparelho primeiro; este apresenta-se como { $device }. Nada mudou.
error-account-nothing-there = Não há nenhum servidor SyncML em { $server }.
remedy-account-nothing-there = Verifique o endereço, sobretudo o caminho. Nada mudou.
error-account-moved = { $server } manda-nos para outro lado: { $to }
remedy-account-moved = Se confia nesse endereço, defina-o como link. Nada foi enviado para lá.
error-account-no-database = { $server } não tem a base de dados “{ $database }” para { $kind ->
    [contacts] contactos
    [events] eventos
    [tasks] tarefas
   *[notes] notas
}.
remedy-account-no-database = Defina database.{ $kind } com o nome certo ou sincronize sem este tipo. Tudo o resto é sincronizado.
error-account-no-databases = { $server } não tem base de dados para o que foi pedido.
remedy-account-no-databases = Defina os nomes das bases de dados, database.contacts por exemplo. Nada mudou.
error-account-other = { $server } disse que não: { $detail }
remedy-account-other = Sincronize de novo mais tarde. O que chegou fica guardado; nada se perdeu e nada fica duplicado.
error-no-keyring = Este computador não oferece um porta-chaves para guardar palavras-passe ({ $detail }).
remedy-no-keyring = Num servidor, defina CORDIAL_KEYRING=file:PATH; só a sua conta pode ler o ficheiro, mas não está cifrado.
error-keyring = O porta-chaves falhou: { $detail }
remedy-keyring = Desbloqueie-o e tente de novo. Nada foi alterado.
error-needs-yes = “{ $mode }” pode apagar dados; não é feito sem um sim.
remedy-needs-yes = Veja com --preview, depois junte --yes. Nada foi alterado.
error-script = O guião está errado na linha { $line }: { $reason }
remedy-script = Corrija essa linha; o telefone não foi iniciado.
error-cancelled = Parou a sincronização.
remedy-cancelled = O que já foi feito fica guardado; a próxima sincronização faz o resto.
error-newer-store = Os seus dados foram usados por um Cordial mais recente.
remedy-newer-store = Instale de novo essa versão; esta não lhes toca.
error-disk-full = O disco onde estão os seus dados está cheio.
remedy-disk-full = Nada ficou gravado a meio e nada se perdeu. Liberte algum espaço e faça-o de novo.
error-store-read-only = Os seus dados podem ser lidos mas não alterados: { $detail }
remedy-store-read-only = Nada foi alterado. Verifique se a pasta lhe pertence e se o disco não está protegido contra gravação.
error-disk-failed = O disco onde estão os seus dados não respondeu como devia: { $detail }
remedy-disk-failed = Nada ficou gravado a meio. Verifique o disco ou a sua ligação e faça-o de novo; guarde as cópias de segurança noutro disco.
error-store-damaged = O ficheiro onde estão os seus dados está danificado: { $detail }
remedy-store-damaged = Nada foi alterado. “cordial repair” guarda tudo o que ainda se consegue ler num ficheiro novo e mantém o danificado.
error-store-busy = Outro Cordial esteve a gravar durante demasiado tempo.
remedy-store-busy = Nada foi alterado. Espere que termine, ou feche-o, e faça-o de novo.
error-ours = Algo correu mal no próprio Cordial: { $detail }
remedy-ours = Os seus dados estão como antes deste passo. Tente de novo; se continuar, por favor comunique o problema.

## A linha de comandos
cli-this-computer = este computador
cli-never = nunca
cli-no-window = Este Cordial foi feito sem janela; “cordial --help” mostra o que sabe fazer.
cli-no-peers = Ainda não há lugares. Adicione um com “cordial peer add phone NAME --link …”.
cli-check-failed = { $n ->
    [one] { $name }: um ponto está errado. Nada foi gravado; ao lado está o que fazer.
   *[other] { $name }: { $n } pontos estão errados. Nada foi gravado; ao lado está o que fazer.
}
cli-find-no-ports = Não foi encontrado nenhum cabo nem porta Bluetooth. Ligue o telefone ou escolha outro caminho.
cli-find-known = É { $name }.
cli-peer-added = { $name } foi adicionado. Nada é alterado até sincronizar.
cli-peer-set = { $name } está definido.
cli-peer-removed = { $name } foi removido. Nada foi apagado, nem lá nem aqui.
cli-peer-appeared = Um aparelho novo ligou para cá: { $name }. Agora é um lugar à parte.
cli-guard-off = O travão contra muitas eliminações está desligado para { $name }.
cli-dial-in-head = { $name } foi adicionado. Escreva isto no telefone:
cli-dial-in-url = Endereço
cli-dial-in-user = Nome de utilizador
cli-dial-in-password = Palavra-passe
cli-dial-in-database = Base de dados das pessoas
cli-dial-in-archive = Guardado à parte
cli-dial-in-serve = Depois execute “cordial serve” e comece a sincronização no telefone.
cli-listening = Os telefones chegam a este computador em { $url }. Ctrl+C termina.
cli-run-started = { $name } está a sincronizar.
cli-run-ok = em dia
cli-run-ok-refused = { $n ->
    [1] feito, mas 1 item não foi aceite
   *[other] feito, mas { $n } itens não foram aceites
}
cli-run-unfinished = por terminar
cli-run-nothing = { $name }: nada a fazer.
cli-run-nothing-else = { $name }: nada mais a fazer.
cli-run-here = Este computador: { $added ->
    [1] 1 adição
   *[other] { $added } adições
}, { $changed ->
    [1] 1 alteração
   *[other] { $changed } alterações
}, { $deleted ->
    [1] 1 eliminação
   *[other] { $deleted } eliminações
}.
cli-run-peer = { $name }: { $added ->
    [1] 1 adição
   *[other] { $added } adições
}, { $changed ->
    [1] 1 alteração
   *[other] { $changed } alterações
}, { $deleted ->
    [1] 1 eliminação
   *[other] { $deleted } eliminações
}.
cli-run-archive = Arquivo, { $shelf }: novos: { $received }; alterados: { $changed }; já não em { $name }: { $gone }; lá repostos: { $returned }; lá recusados: { $refused }.
cli-conflicts-wait = { $n ->
    [1] 1 pergunta espera
   *[other] { $n } perguntas esperam
} pela sua resposta sobre { $name }: “cordial conflicts list”.
cli-held-wait = { $n ->
    [1] 1 passo espera
   *[other] { $n } passos esperam
} pelo seu sim para { $name }: “cordial held list”.
cli-news-waits = { $n ->
    [1] 1 alteração espera
   *[other] { $n } alterações esperam
} aqui pela próxima sincronização de { $name }.
cli-refused = { $n ->
    [1] 1 item não foi aceite por { $name } ou não foi possível lê-lo aqui
   *[other] { $n } itens não foram aceites por { $name } ou não foi possível lê-los aqui
}; nada disso se perdeu.
cli-plan-head = { $name }: { $n ->
    [1] 1 passo
   *[other] { $n } passos
}
cli-repaired = Reparado. O ficheiro danificado fica guardado em { $folder }. Agora há:
cli-repaired-contacts = { $n ->
    [1] uma pessoa
   *[other] { $n } pessoas
}
cli-repaired-events = { $n ->
    [1] um evento
   *[other] { $n } eventos
}
cli-repaired-tasks = { $n ->
    [1] uma tarefa
   *[other] { $n } tarefas
}
cli-repaired-notes = { $n ->
    [1] uma nota
   *[other] { $n } notas
}
cli-repaired-next = A próxima sincronização com cada lugar compara tudo e não apaga nada; o que falta aqui volta de lá.
cli-plan-waits = Nada foi gravado. O plano para { $name } espera pelo seu sim: “cordial plan show” e “cordial plan approve”.
cli-plan-approved = A próxima sincronização com { $name } faz exatamente isto.
cli-plan-dropped = O plano para { $name } foi esquecido; a próxima sincronização volta a ler tudo.
cli-no-plans = Não há nenhum plano à espera.
cli-no-conflicts = Não há nenhuma pergunta à sua espera.
cli-conflict-resolved = { $title }: resolvido; { $name } recebe o resultado na próxima sincronização.
cli-no-held = Nada espera por um sim.
cli-held-allowed = { $title }: será feito ({ $name }).
cli-held-refused = { $title } fica ({ $name }).
cli-no-history = Ainda nada foi feito.
cli-no-backups = Ainda não há cópias de segurança. A primeira sincronização faz uma, e “cordial backup create” também.
cli-backup-written = A cópia de segurança está em { $file }.
cli-backup-deleted = { $n ->
    [1] Foi apagada uma cópia de segurança.
   *[other] Foram apagadas { $n } cópias de segurança.
}
cli-backup-last = Última cópia de segurança: { $when }
cli-backup-missing = (o ficheiro desapareceu)
cli-backup-nothing = Não há lá nada disso.
cli-backup-damaged = Danificados: { $files }. O que ainda se consegue ler está lá.
copy-left-out = Já não se consegue ler e fica de fora: { $what }.
copy-without-photo = Sem a fotografia, que está danificada: { $names }.
cli-backup-why-run = antes de uma sincronização
cli-backup-why-bulk = antes de muitas alterações
cli-backup-why-restore = antes de um restauro
cli-backup-why-replace = antes de uma substituição
cli-backup-why-first-sync = antes de uma primeira sincronização
cli-backup-why-asked = a seu pedido
cli-backup-why-old = por uma versão anterior
cli-place-none = As cópias de segurança não têm um segundo local. Escolha uma pasta noutro disco com “cordial backup place DIR”.
cli-place = Cada cópia de segurança está também em { $folder }.
cli-place-same-disk = Cada cópia de segurança está também em { $folder }, mas no mesmo disco: não ajuda quando o disco avariar.
cli-place-missing = O segundo local { $folder } não está disponível; { $n ->
    [0] tem todas as cópias de segurança.
    [1] uma cópia de segurança espera por ele.
   *[other] { $n } cópias de segurança esperam por ele.
}
cli-restore-nothing = Não há nada para restaurar: está tudo aqui.
cli-restore-copy = O estado anterior está na cópia de segurança { $n }.
cli-restore-to = { $name } recebe isto na próxima sincronização.
cli-people-count = { $n ->
    [1] 1 pessoa
   *[other] { $n } pessoas
}
cli-events-count = { $n ->
    [1] 1 evento
   *[other] { $n } eventos
}
cli-tasks-count = { $n ->
    [1] 1 tarefa
   *[other] { $n } tarefas
}
cli-notes-count = { $n ->
    [1] 1 nota
   *[other] { $n } notas
}
cli-archive-count = { $n ->
    [1] 1 item no arquivo
   *[other] { $n } itens no arquivo
}
cli-archive-exported = { $n ->
    [1] 1 ficheiro gravado
   *[other] { $n } ficheiros gravados
}: { $path }
cli-archive-restored = “{ $title }” volta para { $name } ({ $shelf }, { $size } bytes) na próxima sincronização.
cli-archive-would-restore = “{ $title }” voltaria para { $name } ({ $shelf }, { $size } bytes), tal como veio. Nada foi alterado.
cli-archive-not-restored = “{ $title }” não volta para { $name } ({ $shelf }, { $size } bytes); fica aqui.
cli-archive-goes-back = volta para lá
cli-archive-refused = recusado lá
cli-archive-gone = já lá não está
cli-archive-journal = diário
cli-archive-bookmark = favorito
cli-archive-message = mensagem
cli-archive-mms = MMS
cli-archive-email = e-mail
cli-archive-file = ficheiro
cli-archive-folder = pasta
cli-archive-other = outro
cli-added = { $n ->
    [1] Foi adicionada 1 entrada.
   *[other] Foram adicionadas { $n } entradas.
}
cli-import-joined = { $n ->
    [1] 1 foi unida a uma entrada que já cá estava.
   *[other] { $n } foram unidas a entradas que já cá estavam.
}
cli-import-here = { $n ->
    [1] 1 já cá estava.
   *[other] { $n } já cá estavam.
}
cli-import-preview = Ainda nada muda. Aconteceria isto:
import-new = { $n ->
    [1] 1 entrada nova
   *[other] { $n } entradas novas
}
import-together = { $n ->
    [1] 1 é unida a uma entrada que já cá está
   *[other] { $n } são unidas a entradas que já cá estão
}
import-here = { $n ->
    [1] 1 já cá está
   *[other] { $n } já cá estão
}
cli-not-taken = Não entrou aqui: { $what }. Para isso há “{ $command }”.
cli-first-dates = { $n ->
    [1] 1 série está no ficheiro só com a sua primeira data: este formato não sabe dizer como se repete.
   *[other] { $n } séries estão no ficheiro só com a sua primeira data: este formato não sabe dizer como se repetem.
}
cli-changed = { $n ->
    [1] Foi alterada 1 entrada.
   *[other] Foram alteradas { $n } entradas.
}
cli-deleted = { $n ->
    [1] Foi apagada 1 entrada; o histórico guarda-a.
   *[other] Foram apagadas { $n } entradas; o histórico guarda-as.
}
cli-phase-connecting = { $name }: a ligar … { $count }
cli-phase-reading = { $name }: a ler … { $count }
cli-phase-comparing = { $name }: a comparar … { $count }
cli-phase-writing = { $name }: a gravar … { $count }
cli-phase-finishing = { $name }: a terminar … { $count }
cli-action-add = novo
cli-action-change = alterar
cli-step = { $title } · { $place }: { $action }
cli-action-delete = apagar
cli-action-join = juntar
cli-action-keep = manter
cli-action-ask = perguntar
cli-state-will-do = { "" }
cli-state-held = (espera pelo seu sim)
cli-state-parked = (espera pela sua resposta)
cli-state-refused = (não cabe lá)
cli-because-new-here = novo neste computador
cli-because-new-at-peer = novo em { $name }
cli-because-changed-here = alterado neste computador
cli-because-changed-at-peer = alterado em { $name }
cli-because-changed-on-both = alterado nos dois
cli-because-deleted-here = apagado neste computador
cli-because-deleted-at-peer = apagado em { $name }
cli-because-edited-deleted = alterado de um lado, apagado do outro
cli-because-same-person = a mesma pessoa em { $name }
cli-because-perhaps-same-person = talvez a mesma pessoa que alguém em { $name }
cli-because-missing-at-peer = falta em { $name }
cli-because-answered = decisão sua
cli-because-many-deletions = mais eliminações do que é habitual
cli-because-direction = o sentido desta sincronização
cli-reason-both-changed = alterado em { $name } e aqui
cli-reason-edited-deleted = alterado de um lado, apagado do outro ({ $name })
cli-reason-same-person = a mesma pessoa? ({ $name })
log-mode = { $kind }: { $name } pediu: { $asked }; exigido: { $demanded }; feito: { $done }, porque { $why }.
log-erases-here = O que só este computador tem espera pelo seu sim antes de desaparecer.
log-erases-peer = { $name } perde o que só lá existe; antes disso fica guardada uma cópia.
log-mode-two-way = nos dois sentidos
log-mode-slow = comparar tudo
log-mode-update-server = alterações de { $name }
log-mode-refresh-server = este computador fica como { $name }
log-mode-update-client = alterações para { $name }
log-mode-refresh-client = { $name } fica como este computador
log-mode-slow-to-server = tudo de { $name } para aqui
log-mode-slow-to-client = tudo daqui para { $name }
log-mode-reset-client = esvaziar { $name }
log-mode-nothing = nada
log-why-asked = { $name } o pediu
log-why-demanded = foi exigido
log-why-anchors-differ = os dois lados recordam últimas sincronizações diferentes; por isso nada é apagado
log-why-not-allowed = ninguém permitiu esvaziar { $name }
log-why-backup = só se queria uma cópia
log-copied-aside = { $n ->
    [1] Um item de { $name } foi copiado para { $file }.
   *[other] { $n } itens de { $name } foram copiados para { $file }.
}
log-unknown-database = { $name } quer a base de dados “{ $asked }”, que não existe aqui. Há: { $known }.
log-unknown-options = O endereço para onde { $name } ligou tem opções que aqui não significam nada: { $options }.
log-restore-refused = { $name } não aceitou “{ $title }” de volta ({ $shelf }, estado { $code }). Fica no arquivo.
log-began = Sincronização com { $name }: { $way }
log-way-two-way = nos dois sentidos
log-way-slow = comparar tudo
log-way-copy-to-peer = só para { $name }
log-way-copy-from-peer = só de { $name }
log-way-replace-peer = { $name } fica como este computador
log-way-replace-here = este computador fica como { $name }
log-phase-connect = encontrar { $name } e ligar
log-phase-login = confirmar quem é quem
log-phase-capabilities = ouvir o que cabe em { $name }
log-phase-read = ouvir o que mudou em { $name }
log-phase-compare = comparar os dois lados
log-phase-write = enviar o que mudou aqui
log-phase-finish = fechar as contas
log-phase = Fase: { $phase }
log-phase-took = Fase: { $phase } ({ $time })
log-message-in = Mensagem { $n } de { $name }: { $what } ({ $size })
log-message-out = Mensagem { $n } para { $name }: { $what } ({ $size })
log-messages-more = { $n ->
    [1] mais { $n } mensagem; “-v” mostra-a
   *[other] mais { $n } mensagens; “-v” mostra-as
}
log-part-unreadable = não foi possível lê-la
log-part-login = um início de sessão ({ $scheme })
log-part-challenge = um pedido para iniciar sessão ({ $scheme })
log-part-devinf = uma descrição do aparelho
log-part-asks-devinf = a pergunta sobre o que cabe no aparelho
log-part-alert = “{ $alert }” para { $database }
log-part-items = { $n ->
    [1] { $n } item para “{ $database }”
   *[other] { $n } itens para “{ $database }”
}
log-part-changed-of = { $count }, dos quais apagados: { $deleted }
log-part-answers = { $n ->
    [1] { $n } resposta
   *[other] { $n } respostas
}
log-part-refusals = { $n ->
    [1] { $n } recusa
   *[other] { $n } recusas
}
log-part-maps = { $n ->
    [1] { $n } identificador de um item novo
   *[other] { $n } identificadores de itens novos
}
log-part-goes-on = um item que continua na mensagem seguinte
log-part-no-changes = sem alterações
log-part-nothing = só um aviso de receção
log-status-in = { $name } respondeu { $code } a { $command }: { $what }
log-status-out = Este computador respondeu { $code } a { $command }: { $what }
log-status-message = a mensagem inteira
log-item-answered = { $line } (id { $id }; { $code }: { $what })
log-item-because = { $line } (entrada { $id }; { $because })
log-item-in-add = { $name } tem { $title }
log-item-in-change = { $name } deu notícia de { $title }
log-item-in-delete = { $name } apagou { $title }
log-item-in-archive = { $name } desfez-se de { $title }; aqui fica
log-item-in-foreign = { $name } tem { $title }; fica guardado no arquivo
log-item-in-unreadable = { $name } enviou { $title } numa forma que não foi possível ler; os bytes ficam guardados
log-item-here-add = Adicionado aqui: { $title }
log-item-here-change = Alterado aqui: { $title }
log-item-here-delete = Apagado aqui: { $title }
log-item-here-hold = Retido até dizer que sim: { $title }
log-item-here-ask = Espera pela sua resposta: { $title }
log-item-out-add = Adicionado em { $name }: { $title }
log-item-out-change = Alterado em { $name }: { $title }
log-item-out-delete = Apagado em { $name }: { $title }
log-item-out-refused-add = { $name } não aceitou { $title }
log-item-out-refused-change = { $name } não aceitou a alteração de { $title }
log-item-out-refused-delete = { $name } não apagou { $title }
log-ended = Feito em { $time }: mensagens: { $messages }; recebido: { $in }; enviado: { $out }
log-failed = Parou ao fim de { $time }. { $why }
log-stopped-at = Estava em: { $phase }.
log-unfinished = Esta sincronização não tem fim: ainda decorre, ou o Cordial foi fechado a meio.
log-detail = Detalhes: { $detail }
log-fault-link = A ligação a { $name } caiu.
log-fault-peer-broke-rules = { $name } disse algo que não foi possível entender.
log-fault-peer-refused = { $name } disse que não.
log-fault-unreadable = Não foi possível ler alguma coisa.
log-fault-ours = O Cordial cometeu um erro, ou foi o disco deste computador.
log-fault-choice = Foi parada, ou precisa de algo da sua parte.
log-fault-busy = { $name } estava a ser sincronizado noutro lado.
log-next-link = O que chegou fica guardado e nada fica duplicado. A próxima sincronização continua onde esta parou.
log-next-peer-broke-rules = O que chegou antes fica guardado. Tente de novo; se voltar a acontecer, prepare um relatório com “cordial log --report FILE”.
log-next-peer-refused = Nada mudou com isso. Verifique o nome de utilizador, a palavra-passe e as permissões, e sincronize de novo.
log-next-unreadable = Os bytes ficam guardados, e tudo o resto continuou. Talvez uma versão futura consiga ler isto.
log-next-ours = Os seus dados estão seguros. Prepare um relatório com “cordial log --report FILE” e sincronize de novo.
log-next-choice = O que foi feito fica guardado; a próxima sincronização faz o resto.
log-next-busy = Nada foi alterado. Sincronize de novo quando a outra terminar.
log-caller-refused = Um aparelho ({ $device }) ligou como “{ $user }” e não foi aceite: { $why }
log-caller-unknown-account = não existe essa conta.
log-caller-wrong-password = a palavra-passe estava errada.
log-caller-no-password = não deu palavra-passe.
log-unreached = Não foi possível chegar a { $name }: { $detail }
log-empty = O registo está vazio: ainda nada foi sincronizado.
log-run-head = Sincronização { $n } · { $name } · { $when }
log-stray-head = Fora das sincronizações
log-safe = O que está seguro: { $text }
log-do = O que fazer: { $text }
log-code-101 = em curso
log-code-200 = feito
log-code-201 = adicionado como novo
log-code-202 = aceite, será feito mais tarde
log-code-203 = respondeu um intermediário
log-code-204 = feito, não há nada a dizer
log-code-205 = feito, o que é mostrado tem de ser lido de novo
log-code-206 = feito em parte
log-code-207 = as duas versões juntaram-se
log-code-208 = os dois tinham mudado; ficou a versão do cliente
log-code-209 = os dois tinham mudado; ficam as duas versões
log-code-210 = apagado sem guardar cópia
log-code-211 = não apagado, porque não estava lá
log-code-212 = sessão iniciada para toda a conversa
log-code-213 = uma parte foi aceite, espera-se o resto
log-code-214 = cancelado como pedido
log-code-215 = não feito, por escolha da pessoa
log-code-216 = tudo voltou atrás
log-code-300 = há vários endereços possíveis
log-code-301 = mudou de endereço para sempre
log-code-302 = por agora está noutro endereço
log-code-303 = deve ser pedido noutro endereço
log-code-304 = nada mudou
log-code-305 = só se chega lá por um intermediário
log-code-400 = não entendido
log-code-401 = nome de utilizador ou palavra-passe errados
log-code-402 = este serviço é pago
log-code-403 = não permitido
log-code-404 = não encontrado
log-code-405 = não permitido para este item ou esta base de dados
log-code-406 = um desejo que não consegue cumprir
log-code-407 = pede um nome de utilizador e uma palavra-passe
log-code-408 = demorou demasiado
log-code-409 = os dois tinham mudado, e ninguém decidiu
log-code-410 = desapareceu para sempre
log-code-411 = o tamanho não foi indicado
log-code-412 = falta algo necessário
log-code-413 = grande demais para ser aceite agora
log-code-414 = o endereço é longo demais
log-code-415 = escrito numa forma que não entende
log-code-416 = maior do que aceita
log-code-417 = agora não, mais tarde
log-code-418 = já tem isso
log-code-419 = os dois tinham mudado; ficou a versão do servidor
log-code-420 = a memória está cheia
log-code-421 = uma procura que não entende
log-code-422 = uma condição no endereço que não entende
log-code-423 = apagado de um lado, alterado do outro
log-code-424 = as partes não somam o tamanho indicado
log-code-425 = a conta não pode fazer isso
log-code-426 = sem o início, o resto não interessa
log-code-427 = uma pasta que não está vazia
log-code-428 = não foi possível movê-lo
log-code-500 = falhou lá
log-code-501 = não conhece isto
log-code-502 = um intermediário respondeu mal
log-code-503 = ocupado, mais tarde
log-code-504 = um intermediário esperou demasiado
log-code-505 = não conhece esta edição do SyncML
log-code-506 = falhou enquanto tratava disto
log-code-507 = uma parte falhou, por isso nada foi feito
log-code-508 = os dois recordam últimas sincronizações diferentes: é preciso comparar tudo
log-code-509 = um código reservado
log-code-510 = o armazenamento falhou
log-code-511 = falhou gravemente e parou
log-code-512 = a sincronização falhou lá
log-code-513 = não conhece esta versão do protocolo
log-code-514 = cancelado
log-code-515 = um código reservado
log-code-516 = uma parte falhou, e voltar atrás com o resto também
log-code-517 = a resposta é grande demais para uma mensagem
log-code-other-2 = feito
log-code-other-3 = está noutro lado
log-code-other-4 = recusado
log-code-other-5 = falhou lá
log-code-other-0 = um código que ninguém conhece
log-safe-done = Os dois lados têm isto.
log-do-done = Nada.
log-safe-settled = As duas versões são conhecidas aqui; a que não ficou está no histórico.
log-do-settled = Veja o item se quiser saber que versão ficou.
log-safe-gone = O que está aqui fica. Se era para apagar, já desapareceu.
log-do-gone = Nada; a próxima sincronização corrige o que ainda for preciso. Se for uma base de dados: verifique o nome.
log-safe-login = Nada foi dito nem alterado antes do início de sessão.
log-do-login = Uma vez é normal ao iniciar sessão. Se continuar, escreva de novo o nome de utilizador e a palavra-passe.
log-safe-permission = Nada foi alterado; o que está aqui fica.
log-do-permission = Peça a permissão a quem gere o servidor, ou procure-a nas definições do telefone.
log-safe-form = O que está aqui fica como está.
log-do-form = Experimente outro formato ou perfil para este lugar, ou encurte o item.
log-safe-size = O que está aqui fica como está.
log-do-size = Reduza o item: uma foto menor, uma nota mais curta. Há nova tentativa quando mudar.
log-safe-full = O que está aqui fica; o que coube está lá.
log-do-full = Arranje espaço lá e sincronize de novo.
log-safe-later = Nada se perdeu; está na lista para a próxima sincronização.
log-do-later = Sincronize de novo mais tarde.
log-safe-failed = O que está aqui fica como está.
log-do-failed = Sincronize de novo. Se voltar a falhar, prepare um relatório com “cordial log --report FILE”.
log-safe-elsewhere = Nada foi alterado.
log-do-elsewhere = Verifique o endereço do servidor.
log-safe-version = Nada foi alterado.
log-do-version = Nada: uma edição mais antiga é tentada automaticamente.
log-safe-refresh = Nada é apagado por isso; um item em falta não é um item apagado.
log-do-refresh = Nada; esta sincronização demora mais.
log-safe-stopped = O que foi feito antes fica guardado.
log-do-stopped = Sincronize de novo quando quiser.
log-safe-erases = Antes de desaparecer seja o que for, é feita uma cópia, e o que não foi permitido não é apagado.
log-do-erases = Veja o que está retido e diga sim ou não.
log-safe-wish = Um pedido ainda não altera nada.
log-do-wish = Nada.
log-alert-100 = mostrar um texto
log-alert-200 = nos dois sentidos
log-alert-201 = comparar tudo
log-alert-202 = só alterações do cliente
log-alert-203 = o servidor fica como o cliente
log-alert-204 = só alterações do servidor
log-alert-205 = o cliente fica como o servidor
log-alert-206 = o servidor pede os dois sentidos
log-alert-207 = o servidor pede as alterações do cliente
log-alert-208 = o servidor pede para ficar como o cliente
log-alert-209 = o servidor pede para enviar as suas alterações
log-alert-210 = o servidor pede para o cliente ficar como ele
log-alert-221 = o resultado de um alerta
log-alert-222 = enviar a mensagem seguinte
log-alert-223 = o resto de um item não veio
log-alert-224 = continuar noutra altura
log-alert-225 = continuar a sessão interrompida
log-alert-0 = um pedido que ninguém conhece
report-head = Um relatório sobre o Cordial
report-note = Não contém nomes, números, endereços nem textos seus, nem palavras-passe. Pode ser enviado por e-mail.
report-places = Lugares
report-log = O que aconteceu
report-cut = O resto fica de fora.
report-written = O relatório está em { $file }. Não contém nomes, números nem palavras-passe.
cli-virtual-phone-one-link = Escolha um: --serial, --tcp ou --sync-to.
cli-virtual-phone-ready = O telefone simulado está em { $at }.
demo-plugged = Um { $name } simulado com { $n } pessoas está num cabo simulado. Este computador tem 2 pessoas próprias.
demo-first-sync = Primeira sincronização. Karl Weiß estava nos dois, escrito de outra maneira; juntou-se, sem duplicar.
demo-edited = Agora alguém muda o número de { $peer } no telefone e escreve uma nota sobre { $here } no computador.
demo-second-sync = Segunda sincronização. Só viajam as duas alterações.
demo-third-sync = Terceira sincronização.
demo-end = Os dois lados têm as mesmas { $n } pessoas. Nada se perdeu, nada ficou duplicado.
demo-kept = Tudo fica guardado em { $folder }.

## Histórico, desfazer, lixo, duplicados
act-run = Sincronização com { $name }
act-added = { $n ->
    [1] Adicionou { $title }
   *[other] Adicionou { $n } entradas
}
act-imported = { $n ->
    [1] Importou { $title }
   *[other] Importou { $n } entradas
}
act-edited = { $n ->
    [1] Editou { $title }
   *[other] Editou { $n } entradas
}
act-deleted = { $n ->
    [1] Apagou { $title }
   *[other] Apagou { $n } entradas
}
act-restored = { $n ->
    [1] Trouxe de volta { $title }
   *[other] Trouxe de volta { $n } entradas
}
act-reverted = { $n ->
    [1] Voltou a uma versão anterior de { $title }
   *[other] Voltou a versões anteriores de { $n } entradas
}
act-undone = Desfeito: { $undone } (número { $number })
act-joined = Juntou duas entradas: { $title }
act-different = Disse que duas entradas são mesmo duas
act-resolved = Respondeu a uma pergunta sobre { $name }
act-answered = Uma resposta sobre { $name } foi aplicada
act-allowed = Permitiu o que estava retido para { $name }
act-refused = Não permitiu o que estava retido para { $name }
act-put-back = { $n ->
    [1] Repôs { $title }
   *[other] Repôs { $n } entradas
}
act-approved = Aprovou o plano para { $name }
act-rule = Alterou o que acontece às perguntas
act-emptied = Esvaziou o lixo
act-from-copy = { $n ->
    [1] Restaurou { $title } de uma cópia de segurança
   *[other] Restaurou { $n } entradas de uma cópia de segurança
}
act-other = { $what }: { $title }
act-undone-by = desfeito pelo número { $n }
act-counts = { $added ->
    [1] 1 adição
   *[other] { $added } adições
}, { $changed ->
    [1] 1 alteração
   *[other] { $changed } alterações
}, { $deleted ->
    [1] 1 eliminação
   *[other] { $deleted } eliminações
} aqui
change-comes = { $field }: { $after } (novo)
change-goes = { $field }: { $before } (retirado)
change-becomes = { $field }: { $before } → { $after }
value-nothing = nada
value-photo = uma imagem de { $n } bytes
cli-undo-would = { $n ->
    [1] Desfazer isto muda 1 entrada aqui
   *[other] Desfazer isto muda { $n } entradas aqui
} e { $there } nos seus lugares, na próxima sincronização de cada um. Ainda nada foi alterado.
cli-undo-done = { $n ->
    [1] Desfeito: 1 entrada mudou aqui
   *[other] Desfeito: { $n } entradas mudaram aqui
}; { $there } nos seus lugares seguem na próxima sincronização de cada um. “cordial history undo { $number }” volta atrás.
cli-undo-nothing = Não há nada para desfazer.
cli-undo-decision-answered = A resposta fica sem efeito.
cli-undo-decision-reopened = A resposta volta a valer.
cli-undo-decision-different = Já não fica memorizado que são duas.
cli-undo-decision-perhaps-same = As duas voltam a ser duas.
cli-undo-decision-joined = As duas ficam de novo separadas.
cli-undo-decision-split = As duas ficam de novo juntas.
cli-undo-decision-rule = A regra fixa volta a ser a de antes.
cli-undo-decision-allowed = O passo volta a esperar pelo seu sim.
cli-undo-decision-refused = O passo volta a esperar pelo seu sim.
cli-undo-decision-waits = A sua resposta ao passo volta a valer.
cli-undo-decision-approved = O plano volta a esperar pelo seu sim.
cli-undo-decision-disapproved = O plano volta a estar aprovado.
cli-undo-decision-began = A primeira sincronização é desfeita só neste computador. O lugar mantém tudo, e a próxima sincronização com ele volta a ser uma primeira e espera pelo seu sim.
cli-undo-decision-wished = O lugar já não fica como este computador na próxima sincronização.
cli-state-not-undone = (mudou entretanto; fica)
cli-version = { $revision }: { $what }
cli-reverted = { $title } voltou a ser como na versão { $revision }. A próxima sincronização leva isto aos seus lugares.
cli-trash-empty = O lixo está vazio.
cli-trash-by = apagado em { $name }
cli-trash-here = apagado neste computador
cli-trash-restored = { $n ->
    [1] 1 entrada está de volta. A próxima sincronização volta a pô-la
   *[other] { $n } entradas estão de volta. A próxima sincronização volta a pô-las
} nos seus lugares.
cli-trash-emptied = { $n ->
    [1] 1 entrada apagada desapareceu para sempre.
   *[other] { $n } entradas apagadas desapareceram para sempre.
}
cli-no-duplicates = Não há duas entradas que pareçam uma só.
cli-duplicate = { $first } ({ $a }) e { $second } ({ $b }): { $why }
cli-duplicate-same = a mesma
cli-duplicate-ask = talvez a mesma
cli-duplicate-would = ao juntar, { $title } mudaria:
cli-joined = { $title } é agora uma só entrada. “cordial history undo { $n }” volta a separá-la.
cli-joined-clash = Só há lugar para um valor em { $field }: { $here } fica, { $other } está no lixo.
cli-different = As duas ficam duas, para sempre.
cli-rule-ask = Há uma pergunta para cada campo que mudou dos dois lados.
cli-rule-here = Quando um campo muda dos dois lados, vale este computador.
cli-rule-peer = Quando um campo muda dos dois lados, vale o outro lugar.
cli-rule-newest = Quando um campo muda dos dois lados, vale o lado que diz ter mudado por último; se um deles não o disser, há uma pergunta.
cli-rule-both = Quando um campo muda dos dois lados, ficam os dois valores se couberem; para o resto há uma pergunta.
cli-because-rule = a sua regra fixa
cli-because-undone = desfeito
cli-because-changed-since = mudou entretanto
error-no-such-version = A entrada { $id } não tem a versão { $revision } a que voltar.
remedy-no-such-version = “versions { $id }” mostra o que está memorizado. Nada foi alterado.
error-not-in-trash = Nada no lixo tem o número { $id }.
remedy-not-in-trash = “cordial trash list” mostra o que lá está. Nada foi alterado.
error-not-two = { $a } e { $b } não são duas entradas do mesmo tipo.
remedy-not-two = “cordial duplicates list” mostra quais parecem uma só. Nada foi alterado.
sign-same-name = mesmo nome
sign-similar-name = nome parecido
sign-other-name = nome diferente
sign-same-given-name = mesmo nome próprio
sign-same-family-name = mesmo nome de família
sign-household = uma delas é uma família
sign-similar-number = mesmos algarismos, país incerto
sign-shared-number = um número que outros também têm
sign-similar-birthday = quase a mesma data de aniversário
sign-same-mobile = mesmo número de telemóvel
sign-same-line = mesmo número
sign-other-numbers = números diferentes
sign-same-mail = mesmo endereço de e-mail
sign-other-mails = endereços de e-mail diferentes
sign-same-birthday = mesma data de aniversário
sign-other-birthday = data de aniversário diferente
sign-same-organization = mesma empresa
sign-other-organization = empresa diferente
sign-same-title = mesmo título
sign-similar-title = título parecido
sign-other-title = título diferente
sign-same-time = mesma hora
sign-shifted-time = quase a mesma hora
sign-other-time = hora diferente
sign-same-anniversary = mesmo dia do ano
sign-date-of-series = um é uma das datas do outro
sign-same-place = mesmo local
sign-other-place = local diferente
sign-same-text = mesmo texto
sign-other-text = texto diferente
sign-same-uid = mesmo identificador
field-name-prefix = Tratamento
field-name-given = Nome próprio
field-name-additional = Nome do meio
field-name-family = Nome de família
field-name-suffix = Sufixo do nome
field-display = Nome mostrado
field-phonetic-given = Nome próprio, como se diz
field-phonetic-family = Nome de família, como se diz
field-phonetic-organization = Empresa, como se diz
field-nicknames = Alcunhas
field-organization = Empresa
field-department = Departamento
field-title = Título
field-role = Função
field-phones = Telefones
field-emails = Endereços de e-mail
field-addresses = Endereços
field-urls = Páginas web
field-impp = Chat
field-birthday = Aniversário
field-anniversary = Data especial
field-note = Nota
field-categories = Categorias
field-photo = Imagem
field-uid = Identificador
field-location = Local
field-description = Descrição
field-start = Início
field-end = Fim
field-due = Prazo
field-completed = Concluída
field-recurrence = Repetição
field-exceptions = Exceções
field-extra-dates = Datas extra
field-overrides = Datas que diferem
field-alarms = Lembretes
field-status = Estado
field-visibility = Visibilidade
field-busy = Ocupado
field-priority = Prioridade
field-percent = Percentagem
field-organizer = Quem organiza
field-attendees = Participantes
field-body = Texto
field-kept = Outras propriedades

# O que fica retido
error-other-device = Responde outro aparelho onde estava { $name }: { $is } em vez de { $was }.
remedy-other-device = Nada foi lido nem gravado. “cordial held list” pergunta por isso: diga sim se a partir de agora é este o { $name }; se não, adicione-o como um lugar à parte.
error-other-data = { $name } quase não tem nada do que tinha, e tem muito que ninguém conhece ({ $kind }). Talvez sejam dados de outra pessoa.
remedy-other-data = Só foram lidos: nada foi alterado, nem aqui nem lá. Veja se { $name } ainda é o certo; se for, diga sim (“cordial held list”) e sincronize de novo.
error-needs-answer = “{ $command }” não pode ser desfeito; não é feito sem um sim.
remedy-needs-answer = Junte --yes. Nada foi alterado.
cli-because-other-device = outro aparelho, não o de antes
cli-because-other-data = quase nada do que { $name } tinha lá está
cli-because-echo = { $name } e outro lugar passam isto de um para o outro
cli-held-other-device = { $title } é a partir de agora { $name }, e é comparado com tudo: outro aparelho, não o de antes
cli-held-other-data = Continuar com o que { $name } tem agora, embora quase nada do que tinha lá esteja
cli-held-brake-allowed = A próxima sincronização continua ({ $name }).
cli-held-brake-refused = Nada é feito, e a pergunta não volta ({ $name }).
cli-trash-ask = Deixar ir para sempre as entradas apagadas? Depois ninguém as pode trazer de volta. (sim/não)
cli-trash-kept = Nada foi feito.
log-unexpected-asked = { $name } comparou tudo ({ $kind }), embora se lembrasse da última sincronização. Nada é apagado por uma sincronização assim.
log-unexpected-forgot = { $name } já não se lembrava da última sincronização, por isso tudo foi comparado ({ $kind }). Nada é apagado por uma sincronização assim.
log-unexpected-broken-off = A última sincronização com { $name } foi interrompida, por isso tudo foi comparado ({ $kind }). Nada é apagado por uma sincronização assim.
log-postponed = { $n ->
    [1] 1 eliminação espera pela próxima sincronização.
   *[other] { $n } eliminações esperam pela próxima sincronização.
}
log-echo = { $n ->
    [1] 1 entrada anda de um lado para o outro entre { $name } e outro lugar. Fica como está até responder: “cordial held list”.
   *[other] { $n } entradas andam de um lado para o outro entre { $name } e outro lugar. Ficam como estão até responder: “cordial held list”.
}
trouble-other-device = Responde outro aparelho onde estava { $name }: { $title }
trouble-other-data = { $name } quase não tem nada do que tinha
trouble-other-data-why = Talvez sejam dados de outra pessoa.
trouble-echo = { $title } anda de um lado para o outro entre { $name } e outro lugar
trouble-echo-why = Talvez outro programa também sincronize os dois, ou um deles escreva sempre isto de outra maneira.
trouble-brake-safe = Nada foi alterado, nem aqui nem lá.
trouble-brake-keep = Deixar como está
trouble-brake-do = Continuar
