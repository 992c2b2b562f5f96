# Onde uma carta está no caminho.
way-your-letter-to = A sua carta para { $names }
# Depois de postar, uma frase diz o que acontece a seguir. $when: um dia e uma hora; $wait: "5 semanas"; $day: um
# dia.
way-posted = Postada em { $when }.
way-posted-wait = Postada em { $when }; uma espera normal por uma resposta é de { $wait }.
way-posted-lapses = Postada em { $when }; sem resposta, expira sozinha em { $day }.
way-removed = Você retirou esta carta em { $when }. Os outros servidores foram convidados a retirá-la também.
way-held = Na saída até { $when }; até lá você pode recolhê-la.
way-held-wait = Na saída até { $when }; até lá você pode recolhê-la, e uma espera normal por uma resposta é de { $wait }.
way-held-lapses = Na saída até { $when }; até lá você pode recolhê-la, e sem resposta ela expira sozinha em { $day }.
# Entre vários leitores, onde ela está com um deles.
way-held-one = Na saída até { $when }.
# O que acontece depois, e o que o outro lado vê.
way-held-hint = Depois ela vai para { $names } e para mais ninguém: a carta inteira, com o seu nome e a data. Quem cuida dos dois servidores poderia, tecnicamente, lê-la; as cartas não são cifradas de ponta a ponta.
way-on-its-way = A caminho de { $place }.
way-on-its-way-hint = Não há nada a fazer: ela é entregue assim que for aceita.
way-delayed = Atrasada desde { $since }: { $reason } A próxima tentativa é em { $again }.
way-delayed-hint = Não há nada a fazer: as tentativas se repetem sozinhas por dias. Se ninguém a aceitar, ela volta, e o texto está nos seus rascunhos.
# Com alguém deste servidor.
way-arrived-with = Chegou a { $name } em { $when }.
# Em outro servidor.
way-arrived-at = Chegou a { $server } em { $when }.
way-returned = Voltou em { $when }: { $reason } O texto está nos seus rascunhos.
way-returned-hint = Você pode <drafts>continuar escrevendo</drafts>, <again>procurar o endereço de novo</again> ou enviá-la a outra pessoa.
way-edited = Você alterou esta carta em { $when }; os outros servidores foram convidados a alterá-la também.
way-take-back = Recolher
way-change = Alterar o texto
way-remove = Retirar a carta
way-all-letters = Todas as cartas com { $names }
way-letter = A carta
