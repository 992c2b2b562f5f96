# O que deu errado, numa página própria ou ao lado de um formulário.
error-title = Não foi feito
error-nothing-here = Não há nada aqui
error-not-just-now = Agora não
error-not-done = Isso não foi feito
error-to-letterbox = À caixa de cartas
error-to-front = À página inicial

error-no-such-page = Não há página neste endereço.
error-sign-in-first = Entre primeiro na sua conta.
error-from-elsewhere = Este formulário foi enviado de outro site, ou de outro endereço deste. Nada foi alterado. Abra { $address } e tente de novo lá.
error-stale-form = Este formulário foi aberto antes de você entrar de novo. Nada foi alterado. Volte e copie o que escreveu; depois recarregue a página e tente de novo.
error-unreadable = O que chegou aqui não pode ser lido. Volte e tente de novo.
error-too-large = Isto passa de 2 MB. Nada foi postado nem guardado. Volte: o seu texto ainda está na página; encurte-o.
error-too-many-attempts = Houve tentativas demais de entrar. Espere um quarto de hora e tente de novo; nada aconteceu à conta.
error-unavailable = O banco de dados não responde agora; nada se perdeu. Tente de novo daqui a pouco.
error-broken = Algo quebrou do nosso lado. Ficou anotado para quem cuida da instância; tente mais tarde.
error-draft-is-gone = Este rascunho não está mais aqui: foi postado ou jogado fora. Olhe na sua caixa de cartas.
