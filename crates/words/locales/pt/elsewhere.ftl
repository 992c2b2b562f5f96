# O que acontece a uma carta num servidor de outro tipo, depois de "A sua carta chega lá como uma publicação privada".
elsewhere-expect-longhand = Lá se escrevem cartas como aqui, com apresentações, vagas e um ritmo.
elsewhere-expect-mastodon = Ela aparece lá entre as menções privadas da pessoa, recolhida quando é longa. As publicações de lá têm em regra 500 caracteres, por isso uma resposta pode vir em várias; aqui elas são reunidas em uma carta. A sua primeira carta não leva links nem arquivos.
elsewhere-expect-gotosocial = Servidores deste tipo podem descartar uma primeira carta com links ou arquivos sem dizer nada a ninguém; a sua não leva nenhum.
elsewhere-expect-misskey = Ela aparece lá como uma nota direta. Se depois você a alterar ou retirar, isso talvez não chegue até lá. A sua primeira carta não leva links nem arquivos.
elsewhere-expect-pleroma = Ela aparece lá como uma publicação direta, inteira. A sua primeira carta não leva links nem arquivos.
elsewhere-expect-friendica = Ela aparece lá como uma conversa privada entre pessoas ligadas uma à outra. Siga a pessoa primeiro: sem isso a carta pode chegar como outra coisa.
elsewhere-expect-hubzilla = Lá os canais escolhem quem lhes pode escrever, e descartam cartas dos outros sem uma palavra. Siga a pessoa primeiro.
elsewhere-expect-wordpress = Isto é um blog: uma carta chega a quem o escreve no máximo por e-mail, e uma resposta talvez não seja possível. Procure na página da pessoa outro caminho.
elsewhere-expect-lemmy = Ela aparece lá como algo escrito a uma só pessoa; uma carta a várias pessoas não chega. A sua primeira carta não leva links nem arquivos.
elsewhere-expect-other = O aspecto que ela tem lá depende daquele servidor. A sua primeira carta não leva links nem arquivos.

# $host é o nome de um servidor, $software o que funciona nele.
elsewhere-runs = { $host } usa { $software }.

# Seguir alguém, na página da pessoa.
elsewhere-follow = Seguir { $name }
elsewhere-following = Você segue { $name }: as cartas abertas que escreve chegam às <a>suas cartas abertas</a>.
elsewhere-asked = Você pediu para seguir { $name }; ainda não houve resposta.
elsewhere-unfollow = Não seguir mais { $name }
elsewhere-unask = Não pedir mais a { $name }

# Quem visita uma página pública segue no servidor em que tem conta.
elsewhere-at-home = No seu próprio servidor
elsewhere-at-home-address = O seu próprio endereço
elsewhere-at-home-hint = Onde você tem uma conta, como @nome@example.org. Você continua lá.
elsewhere-at-home-follow = Seguir do seu próprio servidor
elsewhere-at-home-open = Abrir no seu próprio servidor
elsewhere-at-home-answer = Responder do seu próprio servidor
elsewhere-on-to = Rumo a { $host }
elsewhere-on-to-says = Você continua no seu próprio servidor. Nada foi feito aqui.
elsewhere-on-to-go = Continuar em { $host }

# O que veio com uma carta.
elsewhere-picture-undescribed = Uma imagem sem descrição
elsewhere-file-undescribed = Um arquivo sem descrição
elsewhere-file-kept = { $kind }, guardado em { $host }
