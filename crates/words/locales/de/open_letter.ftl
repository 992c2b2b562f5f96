open-letter-likes = { $count ->
    [one] Einer Person gefiel er.
   *[other] { $count } Personen gefiel er.
}
open-letter-boosts = { $count ->
    [one] Eine Person gab ihn weiter.
   *[other] { $count } Personen gaben ihn weiter.
}
open-letter-answers = { $count ->
    [one] Eine Antwort.
   *[other] { $count } Antworten.
}
