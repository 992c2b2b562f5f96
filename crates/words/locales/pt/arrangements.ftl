# O que está combinado para as cartas com alguém.
arrangements-title = O que está combinado com { $names }
arrangements-back = Voltar às cartas

arrangements-review = Olhar para trás
arrangements-review-about = Quatro cartas suas, ou mais. O que você manteria, mudaria ou deixaria? Vocês podem continuar, descansar ou encerrar; tudo está bem.
arrangements-keep-on = Continuar assim

arrangements-terms = O que vocês combinaram
arrangements-terms-ended = Ritmo: uma carta de cada lado neste prazo: { $rhythm }. Espera normal: { $wait }. Isto pode mudar enquanto cartas vão e vêm.
arrangements-terms-about = Ritmo: uma carta de cada lado neste prazo: { $rhythm }. Espera normal: { $wait }. Qualquer um pode mudar, e o outro fica sabendo.
arrangements-rhythm = Dias entre duas cartas de uma pessoa
arrangements-wait = Dias de uma espera normal
arrangements-purpose = Para que servem estas cartas
arrangements-goals = O que vocês querem alcançar
arrangements-agree = Combinar isto

arrangements-rest = Repouso
arrangements-rests-until = Estas cartas repousam até { $day }; nada é esperado.
arrangements-resume = Continuar agora
arrangements-rest-about = Até um dia, nada é esperado, de nenhum lado. { $names } fica sabendo; em servidores que não conhecem repousos, por um cartão-postal seu.
arrangements-until = Até
arrangements-rest-words = Palavras desse cartão-postal
arrangements-rest-words-hint = Pode ficar vazio.
arrangements-rest-now = Deixar em repouso

arrangements-notes = Só para os seus olhos
arrangements-ask-next = Perguntar da próxima vez
arrangements-own-notes = Notas
arrangements-reminders = Lembrar-me quando for a minha vez de escrever: depois de um ritmo e de dois, e nunca mais
arrangements-keep-notes = Guardar

arrangements-thanks = Agradecimento
arrangements-thanks-about = Algumas palavras de agradecimento. { $names } as lê; todos só podem lê-las se você concordar e { $names } decidir mostrá-las.
arrangements-thanks-words = Palavras de agradecimento
arrangements-thanks-consent = Podem ser mostradas a todos
arrangements-say-thanks = Agradecer
arrangements-thanks-shown = Todos podem ler isto no seu cartão.
arrangements-thanks-not-agreed = Você mostraria isto, mas { $names } não concordou; mais ninguém vê.
arrangements-hide-thanks = Não mostrar mais
arrangements-thanks-may-be-shown = { $names } concorda que todos leiam.
arrangements-thanks-may-not-be-shown = { $names } não concordou que todos leiam.
arrangements-show-thanks = Mostrar no meu cartão

arrangements-end = Chegar ao fim
arrangements-close = Uma carta de despedida diz adeus e libera uma vaga para outra pessoa. Todas as cartas ficam com vocês dois. <close>Escrever a carta de despedida</close>
arrangements-door-open = { $names } pode escrever a você de novo.
arrangements-shut-door = Fechar a porta
arrangements-door-shut = { $names } fica sabendo que estas cartas terminaram.
arrangements-open-door = Deixar a porta aberta
arrangements-left = Você deixou estas cartas. Nada mais chega aqui.
arrangements-leave-about = Você pode ir sem uma palavra. Nada mais de { $names } chega aqui, nenhum motivo é pedido nem dado; as suas cartas ficam com você.
arrangements-leave = Ir em silêncio
