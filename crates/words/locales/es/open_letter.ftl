open-letter-likes = { $count ->
    [one] A una persona le gustó.
   *[other] A { $count } personas les gustó.
}
open-letter-boosts = { $count ->
    [one] Una persona la compartió.
   *[other] { $count } personas la compartieron.
}
open-letter-answers = { $count ->
    [one] Una respuesta.
   *[other] { $count } respuestas.
}
