# Como se chama uma carta aberta sem título.
open-letter-of = Uma carta aberta de { $name }
open-letter-answer-of = Uma resposta de { $name }
open-letter-removed-of = Uma carta aberta de { $name } que foi retirada
# Para quem é, depois de quem escreveu e da hora.
open-letter-for-passers-by = para quem passar por aqui
open-letter-for-followers = para quem segue { $name }
# Depois da hora em que foi postada.
open-letter-changed = alterada em { $when }
# $letter: o título do que ela responde.
open-letter-in-answer-to = Em resposta a <letter>{ $letter }</letter>
open-letter-removed = Quem escreveu esta carta aberta a retirou em { $when }.
open-letter-where-written = Onde foi escrita
open-letter-change = Alterar
open-letter-remove = Retirar
open-letter-leave = Deixar como está
open-letter-remove-title = Retirar esta carta aberta?
open-letter-remove-warning = Nada traz o texto de volta, e ninguém vê mais o que está abaixo dela aqui. Os outros servidores são convidados a retirá-la também: alguns a guardam mesmo assim, e quem leu, leu.
open-letter-introduce = Apresentar-se a { $name }
open-letter-write = Escrever uma carta a { $name } sobre isto
open-letter-answers-title = Respostas
open-letter-further-answers = Mais respostas
open-letter-to-answer = Responder para que outros leiam
open-letter-your-answer = A sua resposta
open-letter-your-answer-hint = Ela fica abaixo disto, e { $name } fica sabendo. O que é só para { $name } vai melhor numa carta.
# Um botão.
open-letter-answer = Responder
# Depois de quem escreveu uma resposta: a quem responde.
open-letter-answer-to = a { $name }
open-letter-hidden = Oculta: aqui só você a vê.
open-letter-turn-into-letters = Passar disto a cartas com { $name }
open-letter-hide = Ocultar
open-letter-show-again = Mostrar de novo
# Os dois anteriores como são lidos em voz alta; começam com as mesmas palavras.
open-letter-hide-whose = Ocultar: o que { $name } escreveu
open-letter-show-again-whose = Mostrar de novo: o que { $name } escreveu

# Quantas pessoas gostaram de uma carta aberta.
open-letter-likes = { $count ->
    [1] Uma pessoa gostou.
    [2] Duas pessoas gostaram.
    [3] Três pessoas gostaram.
    [4] Quatro pessoas gostaram.
    [5] Cinco pessoas gostaram.
    [6] Seis pessoas gostaram.
    [7] Sete pessoas gostaram.
    [8] Oito pessoas gostaram.
    [9] Nove pessoas gostaram.
    [10] Dez pessoas gostaram.
    [11] Onze pessoas gostaram.
    [12] Doze pessoas gostaram.
   *[other] { $count } pessoas gostaram.
}
# Quantas pessoas a mostraram a quem as segue.
open-letter-boosts = { $count ->
    [1] Uma pessoa passou adiante.
    [2] Duas pessoas passaram adiante.
    [3] Três pessoas passaram adiante.
    [4] Quatro pessoas passaram adiante.
    [5] Cinco pessoas passaram adiante.
    [6] Seis pessoas passaram adiante.
    [7] Sete pessoas passaram adiante.
    [8] Oito pessoas passaram adiante.
    [9] Nove pessoas passaram adiante.
    [10] Dez pessoas passaram adiante.
    [11] Onze pessoas passaram adiante.
    [12] Doze pessoas passaram adiante.
   *[other] { $count } pessoas passaram adiante.
}
open-letter-answers = { $count ->
    [1] Uma resposta.
   *[other] { $count } respostas.
}
