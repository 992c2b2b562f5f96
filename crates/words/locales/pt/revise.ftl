# Altera-se uma carta já postada.
revise-change = Alterar uma carta
revise-change-resting = A carta ainda está na saída. Ninguém a viu; ela simplesmente dirá isto.
revise-change-left = A carta já saiu. Quem a lê vê o novo texto, e que foi alterado. Os outros servidores são convidados a alterá-la também: alguns guardam o texto antigo, e quem leu, leu.
revise-letter = Carta
revise-letter-hint = Markdown, como antes. Vai às mesmas pessoas e a mais ninguém.
revise-change-it = Alterar
revise-leave-it = Deixar como está
revise-remove = Retirar esta carta?
revise-remove-resting = A carta ainda está na saída: é recolhida, não vai a ninguém, e o seu texto volta a ser um rascunho.
revise-remove-left = Nada traz o texto de volta. { $names } verá que houve uma carta, e nada mais. Os outros servidores são convidados a retirá-la também: alguns a guardam mesmo assim, e quem leu, leu.
revise-take-it-back = Recolher
revise-remove-it = Retirar
