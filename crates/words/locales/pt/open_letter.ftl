open-letter-likes = { $count ->
    [1] Uma pessoa gostou.
   *[other] { $count } pessoas gostaram.
}
open-letter-boosts = { $count ->
    [1] Uma pessoa passou adiante.
   *[other] { $count } pessoas passaram adiante.
}
open-letter-answers = { $count ->
    [1] Uma resposta.
   *[other] { $count } respostas.
}
