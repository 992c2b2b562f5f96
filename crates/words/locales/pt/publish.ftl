# Onde se escreve uma carta aberta, uma resposta ou uma alteração.
publish-heading-new = Uma carta aberta
publish-heading-answer = Uma resposta
publish-heading-answer-to = Uma resposta a { $name }
publish-heading-change = Alterar uma carta aberta
# $letter: o título, ou o que está no lugar dele.
publish-heading-change-of = Alterar: { $letter }
publish-signed-out = A sua sessão terminou, e nada foi publicado. O seu texto está abaixo: entre em outra janela e aperte o botão de novo.
# $why: uma ou mais frases inteiras, aqui e abaixo.
publish-nothing-published = { $why } Nada foi publicado; o seu texto está abaixo.
publish-text-below = { $why } O seu texto está abaixo.
publish-as-read = Como será lida
publish-is-out = Já está publicada. Quem a abrir aqui vê o novo texto, e que foi alterado; os outros servidores são convidados a alterá-la também, e alguns guardam o antigo.
publish-title = Título
publish-text = Texto
publish-text-hint = Markdown: uma linha vazia entre parágrafos, *ênfase*, > citações, `código`. Um nome no texto não o envia a ninguém. O que alguém lhe escreveu numa carta é dessa pessoa: pergunte antes de citar aqui.
# O que vem antes da escolha de quem pode ler.
publish-for = Para
publish-for-everybody = todos
publish-for-passers-by = quem passar por aqui; não fica em nenhuma lista para todos
publish-for-followers = quem me segue
publish-language = Idioma
publish-language-not-said = não indicado
publish-preview = Pré-visualizar
publish-publish = Publicar
publish-change = Alterar
publish-leave = Deixar
publish-at-once = Sai na hora; você pode alterá-la e retirá-la, e os outros servidores são convidados a fazer o mesmo.
