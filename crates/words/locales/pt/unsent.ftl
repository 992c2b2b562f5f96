# O que alguém escreveu e não pôde enviar, devolvido.
unsent-nothing-changed = { $why } Nada foi alterado; o que você escreveu está abaixo.
unsent-signed-out = A sua sessão terminou, e nada foi alterado. O que você escreveu está abaixo: entre em outra janela e aperte o botão de novo.
unsent-stale = Esta página foi aberta antes de você entrar de novo. Nada foi alterado ainda: veja o que escreveu e aperte o botão de novo.
unsent-still-here = { $why } O que você escreveu continua aqui.
unsent-there-now = { $what }, como está agora
