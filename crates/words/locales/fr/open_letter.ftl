open-letter-likes = { $count ->
    [1] Une personne l’a aimée.
   *[other] { $count } personnes l’ont aimée.
}
open-letter-boosts = { $count ->
    [1] Une personne l’a partagée.
   *[other] { $count } personnes l’ont partagée.
}
open-letter-answers = { $count ->
    [1] Une réponse.
   *[other] { $count } réponses.
}
