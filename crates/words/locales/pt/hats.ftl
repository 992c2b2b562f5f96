# O que uma carta pede, nas palavras de quem recebe mentoria.
hats-asks-for = Ela pede
hats-hint = Pode ficar em aberto. Quem responde vê isto acima da carta.
hats-not-said = não indicado
hats-mentoring = diga-me o que você faria
hats-coaching = ajude-me a pensar
hats-sponsoring = você poderia abrir uma porta?
# O mesmo, acima da carta.
hats-said-mentoring = Esta carta pede: “Diga-me o que você faria.”
hats-said-coaching = Esta carta pede: “Ajude-me a pensar.”
hats-said-sponsoring = Esta carta pede: “Você poderia abrir uma porta?”
# Para quem mentora, ao lado do que escreve.
hats-ask-one-thing = Pergunte uma coisa antes de responder, se isso ajudar.
hats-ask-one-thing-first = <ask>Pergunte uma coisa antes de responder</ask>, se isso ajudar.
