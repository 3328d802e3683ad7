### Definições, horário, ícone junto ao relógio e avisos. As chaves começam pelo nome do seu ecrã.

## cordial schedule
schedule-every = Cada lugar é sincronizado automaticamente: { $every }
schedule-on-plug = Quando se liga um telefone por cabo
schedule-after-change = Um minuto depois de uma alteração aqui
schedule-after-wake = Depois de o computador acordar, assim que houver rede
schedule-not-on-battery = Nunca com bateria
schedule-quiet = Silêncio: { $hours }
schedule-paused = Em pausa até retomar
schedule-paused-until = Em pausa até { $when }
schedule-next = próxima: { $when }
schedule-not-by-itself = não automaticamente
schedule-held-by-hand = só à mão
schedule-held-needs-you = à sua espera
schedule-held-paused = em pausa
schedule-held-away = quando for ligado por cabo
schedule-held-network = quando houver rede
schedule-held-battery = quando o computador estiver ligado à tomada
schedule-today = Hoje: previstas { $due }, feitas { $done }, falhadas { $failed }, perdidas { $missed }

## Dito no ambiente de trabalho
tell-needs-you = { $name } pede a sua atenção
tell-fails = A sincronização com { $name } não funciona
tell-held = { $n ->
    [1] { $name }: 1 eliminação à sua espera
   *[other] { $name }: { $n } eliminações à sua espera
}
tell-conflicts = { $n ->
    [1] { $name }: 1 pergunta à sua espera
   *[other] { $name }: { $n } perguntas à sua espera
}
tell-stale = Nada sincronizado com { $name } desde { $when }
tell-synced = { $name } está em dia: { $added ->
    [1] 1 adição
   *[other] { $added } adições
}, { $changed ->
    [1] 1 alteração
   *[other] { $changed } alterações
}, { $deleted ->
    [1] 1 eliminação
   *[other] { $deleted } eliminações
}
tell-open = Abrir o Cordial
tell-sync-again = Repetir
tell-later = Mais tarde

## Junto ao relógio
tray-open = Abrir o Cordial
tray-sync-all = Sincronizar tudo
tray-sync-place = { $name } · sincronizar
tray-pause = Pausa
tray-pause-hour = Durante uma hora
tray-pause-tomorrow = Até amanhã
tray-pause-resume = Até eu retomar
tray-resume = Retomar
tray-quit = Sair
tray-fine = Tudo em dia
tray-paused = Em pausa
tray-syncing = A sincronizar
tray-needs-you = Algo pede a sua atenção

## A página
frame-nav-settings = Definições
settings-back = Todas as definições
settings-sec-schedule = Horário
settings-sec-safety = Segurança
settings-sec-messages = Avisos
settings-sec-places = Lugares
settings-sec-language = Língua e região
settings-sec-look = Aparência
settings-sec-start = Arranque
settings-sync = Sincronizar
settings-sync-note = enquanto for possível chegar a um lugar
settings-every-minutes = { $n ->
    [1] a cada minuto
   *[other] a cada { $n } minutos
}
settings-every-hours = { $n ->
    [1] a cada hora
   *[other] a cada { $n } horas
}
settings-every-day = uma vez por dia
settings-by-hand = só à mão
settings-as-usual = como de costume
settings-as-usual-is = como de costume: { $every }
settings-on-plug = Quando se liga um telefone por cabo
settings-after-change = Um minuto depois de eu mudar algo aqui
settings-after-wake = Depois de o computador acordar
settings-after-wake-note = assim que houver rede
settings-quiet = Silêncio
settings-night = Não sincronizar à noite
settings-from = das
settings-to = às
settings-battery = Nunca com bateria
settings-bad-time = As horas escrevem-se assim: 22:00
settings-today = Hoje
settings-today-line = previstas { $due }, feitas { $done }, perdidas { $missed }
settings-today-failed = { $n ->
    [1] 1 falhou
   *[other] { $n } falharam
}
settings-next = próxima: { $when }
settings-pause = Pausa
settings-pause-now = Sem sincronização automática
settings-paused = Em pausa até retomar
settings-paused-until = Em pausa até { $when }
settings-guard = Perguntar antes de apagar
settings-guard-note = quando vão desaparecer mais de { $count } entradas e mais de { $percent } %; e sempre que vão desaparecer todas
settings-guard-choice = { $count } e { $percent } %
settings-copies = Cópias de segurança
settings-copies-note = antes de cada sincronização, guardadas dois anos; as da última semana, todas
settings-copy-last = a última: { $when }
settings-copy-none = ainda nenhuma
settings-second = Segundo local
settings-second-note = uma pasta noutro disco que também recebe cada cópia
settings-second-hint = Pasta, por exemplo /media/stick
settings-second-use = Usar esta pasta
settings-second-stop = Não usar
settings-second-missing = Agora não está disponível. Quando voltar, recebe o que lhe falta.
settings-second-same = Está no mesmo disco: não ajuda quando esse disco avariar.
settings-second-fine = Tem todas as cópias.
settings-tell-needs = Quando tenho de fazer algo
settings-tell-stale = Quando nada sincroniza
settings-stale-off = nunca
settings-stale-hours = { $n ->
    [1] durante 1 hora
   *[other] durante { $n } horas
}
settings-stale-days = { $n ->
    [1] durante 1 dia
   *[other] durante { $n } dias
}
settings-tell-every = Depois de cada sincronização
settings-tell-note = Os avisos aparecem no ambiente de trabalho, cada falha uma só vez, e nenhum nas horas de silêncio.
settings-places-none = Ainda não há telefones nem contas.
settings-place-calls = começa no telefone
settings-language = Língua
settings-like-system = como o sistema
settings-region = Os números são de
settings-region-note = para números escritos sem o código do país
settings-first-day = Primeiro dia da semana
settings-first-day-usual = como no país
settings-theme = Cores
settings-theme-light = claras
settings-theme-dark = escuras
settings-text = Tamanho do texto
settings-percent = { $n } %
settings-smaller = Menor
settings-larger = Maior
settings-contrast = Contraste elevado
settings-motion = Menos movimento
settings-motion-note = as palavras dizem o estado, nada se mexe
settings-with-computer = Começar com o computador
settings-with-computer-note = em silêncio, sem janela
settings-keep = Continuar ativo ao fechar a janela
settings-keep-tray = O Cordial fica junto ao relógio.
settings-keep-no-tray = Este ambiente de trabalho não mostra ícones junto ao relógio. O Cordial continua a trabalhar; volte a abri-lo no menu.
settings-on = ligado
settings-off = desligado
settings-country = { $name } +{ $prefix }
