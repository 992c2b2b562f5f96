keeper-title = A sua instância
keeper-nav = Páginas de quem cuida
keeper-nav-glance = Num relance
keeper-further-on = Mais adiante

keeper-needs-you = Isto espera por você
keeper-needs-nothing = Nada precisa de você agora.
keeper-letters-heading = Pessoas e cartas
keeper-people-count = { $count ->
    [1] Uma pessoa vive aqui.
   *[other] { $count } pessoas vivem aqui.
}
keeper-letters-count = { $count ->
    [0] Nenhuma carta foi postada aqui nem chegou nos últimos sete dias.
    [1] Uma carta foi postada aqui ou chegou nos últimos sete dias.
   *[other] { $count } cartas foram postadas aqui ou chegaram nos últimos sete dias.
}
keeper-waiting = { $count ->
    [0] Nenhuma entrega espera a sua hora
    [1] Uma entrega espera a sua hora
   *[other] { $count } entregas esperam a sua hora
}
keeper-stuck = { $count ->
    [0] Nenhuma entrega foi tentada em vão
    [1] Uma entrega foi tentada em vão
   *[other] { $count } entregas foram tentadas em vão
}
keeper-returned = { $count ->
    [0] Nenhuma entrega voltou no último dia
    [1] Uma entrega voltou no último dia
   *[other] { $count } entregas voltaram no último dia
}
keeper-mails-waiting = { $count ->
    [0] Nenhum e-mail espera para ser enviado.
    [1] Um e-mail espera para ser enviado.
   *[other] { $count } e-mails esperam para ser enviados.
}
keeper-mails-given-up = { $count ->
    [1] Um e-mail do último mês não pôde ser enviado. O comando “longhand mail list” diz por quê.
   *[other] { $count } e-mails do último mês não puderam ser enviados. O comando “longhand mail list” diz por quê.
}
keeper-reports-open = { $count ->
    [0] Nenhuma denúncia espera por você
    [1] Uma denúncia espera por você
   *[other] { $count } denúncias esperam por você
}
keeper-known-count = { $count ->
    [0] Nenhuma instância é conhecida
    [1] Uma instância é conhecida
   *[other] { $count } instâncias são conhecidas
}
keeper-silent-count = { $count ->
    [0] Nenhuma deixa de responder agora
    [1] Uma não responde agora
   *[other] { $count } não respondem agora
}
keeper-limited-count = { $count ->
    [0] Nenhuma está limitada
    [1] Uma está limitada
   *[other] { $count } estão limitadas
}
keeper-blocked-count = { $count ->
    [0] Nenhuma está bloqueada
    [1] Uma está bloqueada
   *[other] { $count } estão bloqueadas
}
keeper-allowed-count = { $count ->
    [0] Nenhuma está permitida
    [1] Uma está permitida
   *[other] { $count } estão permitidas
}
keeper-program-heading = O programa
keeper-program = Longhand { $version } com { $database }; este processo atende desde { $since }.

keeper-stance-open = aberta
keeper-stance-limited = limitada
keeper-stance-blocked = bloqueada
keeper-stance-allowed = permitida

keeper-instances-title = Instâncias
keeper-instances-search = Procurar
keeper-instances-search-hint = Uma parte do nome, ou um servidor inteiro, como example.org.
keeper-instances-state = Estado
keeper-instances-all = qualquer
keeper-instances-failing = não responde
keeper-instances-look = Procurar
keeper-instances-unknown = Nada se sabe ainda de { $host }. Decidir sobre ela
keeper-instances-none = Não há tal instância entre as conhecidas.
keeper-instances-people = { $count ->
    [0] Ninguém de lá é conhecido aqui.
    [1] Uma pessoa de lá é conhecida aqui.
   *[other] { $count } pessoas de lá são conhecidas aqui.
}
keeper-instances-seen = Último contato: { $when }.
keeper-instances-never-seen = Nunca deu notícia.
keeper-instances-failures = { $count ->
    [1] Não foi possível alcançá-la uma vez.
   *[other] Não foi possível alcançá-la { $count } vezes seguidas.
}
keeper-instances-failing-since = Desde { $when }.

keeper-lists-heading = Listas
keeper-lists-hint = Na forma que o Mastodon escreve e lê. As notas vão junto como comentários: quem recebe a lista as lê.
keeper-lists-closed = A lista das instâncias limitadas e bloqueadas
keeper-lists-allowed = A lista das instâncias permitidas
keeper-lists-take = Importar uma lista

keeper-only-heading = Só instâncias permitidas
keeper-only-warning = Você pode trocar cartas só com instâncias permitidas. Todas as correspondências com outras instâncias param então: as cartas para lá voltam a quem as escreveu, as de lá são recusadas, e ninguém delas fica no diretório. Permita primeiro as instâncias que você quer manter.
keeper-only-begin = Trocar cartas só com instâncias permitidas
keeper-only-allowed-on = Cartas são trocadas só com instâncias permitidas. Todo o resto fica de fora.
keeper-only-end = Abrir de novo a todas as instâncias

keeper-decided = O que você decidiu está guardado.
keeper-above = A instância <a>{ $host }</a> está { $stance }, e isso vale para o que fica abaixo dela.
keeper-now-blocked = Nada é enviado para lá nem aceito de lá.
keeper-now-limited = Cartas vão e vêm entre pessoas que se conhecem. Desconhecidos de lá não escrevem a ninguém daqui e não respondem a nada daqui.
keeper-now-open = Cartas vão e vêm.
keeper-instance-correspondences = { $count ->
    [0] Nenhuma correspondência de pessoas daqui leva até lá.
    [1] Uma correspondência de pessoas daqui leva até lá.
   *[other] { $count } correspondências de pessoas daqui levam até lá.
}
keeper-instance-waiting = { $count ->
    [0] Nada espera para ser enviado para lá.
    [1] Uma entrega espera para ser enviada para lá.
   *[other] { $count } entregas esperam para ser enviadas para lá.
}
keeper-decide = O que vale para esta instância e para o que fica abaixo do seu domínio
keeper-open-hint = Cartas vão e vêm, e quem mentora nela pode estar no diretório.
keeper-limit-hint = Desconhecidos de lá não escrevem primeiras cartas a pessoas daqui nem aparecem abaixo das cartas abertas de ninguém, a não ser que pessoas daqui os sigam, e ninguém de lá fica no diretório. As correspondências continuam.
keeper-block-hint = { $correspondences ->
    [0] Nada é enviado para lá nem aceito de lá.
    [1] Nada é enviado para lá nem aceito de lá. Uma correspondência de pessoas daqui se interrompe, e o que ainda espera para ser enviado volta a quem o escreveu.
   *[other] Nada é enviado para lá nem aceito de lá. { $correspondences } correspondências de pessoas daqui se interrompem, e o que ainda espera para ser enviado volta a quem o escreveu.
}
keeper-allow-hint = Como aberta; e cartas vão e vêm mesmo quando só restam instâncias permitidas.
keeper-note = Por quê
keeper-note-hint = Para ser lida por quem cuida da instância; vai junto quando você passa a sua lista adiante.
keeper-decide-button = Guardar esta decisão

keeper-list-title = Importar uma lista
keeper-list-hint = Você vê o que mudaria antes que algo mude. Uma lista torna uma decisão mais rigorosa ou é a primeira a tomá-la; não abranda nada do que você decidiu. No máximo 500 kB.
keeper-list-kind = O que a lista indica
keeper-list-kind-closed = instâncias a limitar ou bloquear
keeper-list-kind-allowed = instâncias a permitir
keeper-list-paste = A lista
keeper-list-file = Ou o arquivo dela (CSV)
keeper-list-look = Ver o que mudaria
keeper-list-changes = { $count ->
    [0] Nada mudaria
    [1] Uma instância mudaria
   *[other] { $count } instâncias mudariam
}
keeper-list-no-changes = Nada nesta lista é novo nem mais rigoroso do que o que vale aqui.
keeper-list-change = { $before } → { $after }
keeper-list-more = { $count ->
    [1] E mais uma.
   *[other] E mais { $count }.
}
keeper-list-do = { $count ->
    [1] Fazer esta mudança
   *[other] Fazer estas { $count } mudanças
}
keeper-list-kept = { $count ->
    [0] Nenhuma linha indica o que já está decidido.
    [1] Uma instância fica como está.
   *[other] { $count } instâncias ficam como estão.
}
keeper-list-nothing = { $count ->
    [0] Nenhuma linha deixa de pedir algo.
    [1] Uma linha não pede nada que se conheça aqui.
   *[other] { $count } linhas não pedem nada que se conheça aqui.
}
keeper-list-bad = { $count ->
    [1] Uma linha não é aceita
   *[other] { $count } linhas não são aceitas
}
keeper-list-line = Linha { $number }:
keeper-list-no-host = Não há servidor nela.
keeper-list-hidden = O servidor está escondido atrás de asteriscos, então ninguém sabe qual é.
keeper-list-severity = A severidade não é nenhuma das conhecidas, que são silence, suspend e noop.
keeper-list-ourselves = Essa é esta própria instância.
keeper-list-unreadable = Não pode ser lida como CSV em UTF-8.
keeper-list-another = Olhar outra lista
keeper-list-taken = { $count ->
    [0] Não restava nada a mudar.
    [1] Uma instância foi alterada.
   *[other] { $count } instâncias foram alteradas.
}

keeper-deliveries-title = Entregas
keeper-deliveries-hint = O que está a caminho de outras instâncias, e por que espera. O que as cartas dizem, e a quem, não está em lugar nenhum aqui.
keeper-deliveries-which = Quais entregas
keeper-deliveries-hosts = Instâncias que não aceitam o que lhes é enviado
keeper-deliveries-host = { $count ->
    [1] { $host }: uma entrega
   *[other] { $host }: { $count } entregas
}
keeper-deliveries-retry-all = Tentar agora tudo para { $host }
keeper-deliveries-all = Todas estas
keeper-deliveries-to = Para { $host }
keeper-deliveries-none = Não há nada deste tipo.
keeper-delivery-letter = Uma carta de { $from } a alguém em { $host }
keeper-delivery-news = Notícias de { $from } para { $host }
keeper-delivery-tries = { $count ->
    [0] Ainda não tentada.
    [1] Tentada uma vez.
   *[other] Tentada { $count } vezes.
}
keeper-delivery-due = Próxima tentativa em { $when }, a última em { $end }.
keeper-delivery-ended = Terminou em { $when }.
keeper-delivery-retry = Tentar agora
keeper-delivery-give-up = Desistir
keeper-delivery-give-up-letter = Desistir: a carta volta aos rascunhos de quem a escreveu

keeper-announcements-title = Avisos
keeper-announcements-hint = Um texto curto fica no alto da caixa de cartas de todos, até que cada um o dispense.
keeper-announcement-text = O que todos devem saber
keeper-announcement-text-hint = No máximo 2000 caracteres. Markdown funciona como nas cartas.
keeper-announcement-last-day = O último dia em que é mostrado
keeper-announcement-last-day-hint = Até o fim desse dia em UTC. Vazio: até você o encerrar.
keeper-announcement-announce = Avisar todos
keeper-announcement-change = Guardar a alteração
keeper-announcement-again = Mostrar de novo a quem o dispensou
keeper-announcement-back = Todos os avisos
keeper-announcement-of = De { $when }
keeper-announcement-ended = encerrado
keeper-announcement-until = mostrado até { $when }
keeper-announcement-no-end = mostrado até você o encerrar
keeper-announcement-change-this = Alterar
keeper-announcement-end = Encerrar

keeper-reports-title = Denúncias
keeper-reports-hint = Você vê o que está numa denúncia e nada do que ela só aponta: cartas que não foram postas nela ficam fechadas.
keeper-reports-which = Quais denúncias
keeper-reports-waiting = As que esperam por você
keeper-reports-done = As resolvidas
keeper-reports-none = Não há tal denúncia.
keeper-report-from = De <a>{ $from }</a>, { $when }
keeper-report-about = Sobre { $about }
keeper-report-no-words = Sem palavras.
keeper-report-resolved = Resolvida por { $keeper } em { $when }.
keeper-report-outcome = O que resultou dela
keeper-report-resolve = Dar por resolvida
keeper-list-make = Fazer as alterações
