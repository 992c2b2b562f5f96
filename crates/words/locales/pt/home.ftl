# A página aonde chegam as cartas abertas.
home-title = Cartas abertas
home-about = O que as pessoas que você segue escreveram para todos, e o que é seu, do mais recente ao mais antigo.
home-to-newest = Às mais recentes
home-write = Escrever uma carta aberta
home-nothing-yet = Nada chegou ainda. <follow>Siga alguém</follow>, em qualquer servidor, e o que essa pessoa escrever para todos chega aqui. No <directory>diretório</directory> há pessoas para começar.
home-was-all = Eram todas.
home-older = Cartas abertas mais antigas
