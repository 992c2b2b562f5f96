# Um recado da instância a uma das suas pessoas. $name: de quem se trata.
# No lugar de um nome que ninguém mais sabe.
notice-somebody = alguém
notice-reminder = Quando você tiver uma hora: é a sua vez de escrever a { $name }. O que mudou desde a última carta, por pouco que seja?
notice-last-reminder = Ainda é a sua vez de escrever a { $name }. Meia carta é uma carta; um cartão-postal também serve. Isto não lhe será lembrado de novo.
notice-reminder-of-mentor = Quando você tiver uma hora: { $name } escreveu a você, e é a sua vez de escrever. Algumas linhas sinceras são uma resposta.
notice-last-reminder-of-mentor = Ainda é a sua vez de escrever a { $name }. Meia carta é uma carta; “não sei, pergunte a outra pessoa” também é. Isto não lhe será lembrado de novo.
notice-find-out = Faz algum tempo que está quieto entre você e { $name }. Vamos descobrir se vocês continuam, descansam ou encerram? Tudo está bem.
# $detail: um dia.
notice-paused = { $name } deixa as cartas de vocês em repouso até { $detail }. Enquanto isso nada é esperado.
notice-resumed = O repouso terminou: as suas cartas com { $name } continuam de onde estavam.
notice-terms-changed = { $name } mudou para que servem as cartas de vocês, ou com que frequência se escrevem. Dê uma olhada.
notice-review = Quatro cartas de cada lado com { $name }, ou quase. O que você manteria, mudaria ou deixaria?
notice-closed = { $name } escreveu uma carta de despedida. Você pode responder, e guarda todas as suas cartas.
notice-thanked = { $name } deixou palavras de agradecimento. Elas são suas; mostre-as no seu cartão se quiser.
notice-follow-asked = { $name } pede para seguir você.
notice-follow-agreed = { $name } aceitou: as cartas abertas que escrever chegam a você de agora em diante.
notice-answered = { $name } respondeu a uma carta aberta sua.
# $detail: o título da carta aberta.
notice-answered-beneath = { $name } respondeu abaixo de “{ $detail }”.
notice-gone = { $name } abandonou o endereço, por isso as cartas de vocês terminam aqui. Elas ficam com você.
# $detail: o novo endereço.
notice-moved = { $name } se mudou para { $detail }. Se você segue essa pessoa, isso vai junto sozinho; as cartas ficam onde estão, então, para continuar, escreva ao novo endereço.
notice-introduction-accepted = { $name } escreveu de volta e guarda uma vaga para você. As cartas de vocês começaram.
notice-introduction-asked = { $name } tem uma pergunta antes de decidir. Responda como a uma carta.
notice-introduction-declined = { $name } não pode assumir isto agora. Isso não diz nada sobre a sua carta; o diretório mostra quem tem vagas.
# $detail: as palavras da própria pessoa.
notice-introduction-declined-saying = { $name } não pode assumir isto agora, e diz: { $detail }
notice-introduction-lapsed-asked = { $name } tinha antes uma pergunta, e três semanas se passaram sem resposta. A sua apresentação expirou; escreva de novo a { $name } quando quiser.
notice-introduction-lapsed = Três semanas se passaram e { $name } não encontrou tempo para responder. A sua carta é sua de novo: escreva a outra pessoa, ou a { $name } mais tarde.
notice-introduction-lapsed-unanswered = A apresentação de { $name } ficou parada por três semanas e expirou. A pessoa foi avisada com gentileza. Se ainda assim você quiser lhe escrever, pode.
notice-introduction-withdrawn = { $name } recolheu a apresentação que fez a você.
