follows-title = Seguir
follows-about = De quem você segue, você tem notícias: as cartas abertas chegam às <home>suas cartas abertas</home>. Cartas são outra coisa; ninguém precisa seguir ninguém para escrever uma.
follows-nobody = Ninguém nesta página.
# $day: um dia, aqui e abaixo.
follows-since = Desde { $day }
follows-asked = Pediu em { $day }

follows-asking = Pedem para seguir você
# Um botão, e o que ele diz a quem ouve a página. $handle: um endereço, aqui e abaixo.
follows-agree = Aceitar
follows-agree-to = Aceitar { $handle }
follows-not-now = Agora não
follows-not-now-for = Agora não para { $handle }

follows-following = Você segue
follows-unanswered = Pedido em { $day }; ainda sem resposta
follows-take-back = Retirar o pedido
follows-take-back-from = Retirar o pedido a { $handle }
follows-no-longer = Não seguir mais
follows-no-longer-whom = Não seguir mais { $handle }
follows-more-following = Mais pessoas que você segue
follows-address = Seguir alguém
follows-address-hint = Um endereço como @nome@example.org, em qualquer servidor.
follows-follow = Seguir

follows-followers = Seguem você
follows-remove = Remover
follows-remove-whom = Remover { $handle }
follows-more-followers = Mais pessoas que seguem você
follows-approves = Perguntar-me antes que alguém me siga
follows-approves-hint = As cartas abertas só para quem segue você chegam então apenas a quem você aceitou. Para quem já segue você nada muda; você pode remover essas pessoas.
follows-keep = Guardar isto
follows-nobody-yet = Ninguém ainda.
