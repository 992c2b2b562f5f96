# How many people liked an open letter.
open-letter-likes = { $count ->
    [1] One person liked it.
    [2] Two people liked it.
    [3] Three people liked it.
    [4] Four people liked it.
    [5] Five people liked it.
    [6] Six people liked it.
    [7] Seven people liked it.
    [8] Eight people liked it.
    [9] Nine people liked it.
    [10] Ten people liked it.
    [11] Eleven people liked it.
    [12] Twelve people liked it.
   *[other] { $count } people liked it.
}
# How many people showed it to those who follow them.
open-letter-boosts = { $count ->
    [1] One person passed it on.
    [2] Two people passed it on.
    [3] Three people passed it on.
    [4] Four people passed it on.
    [5] Five people passed it on.
    [6] Six people passed it on.
    [7] Seven people passed it on.
    [8] Eight people passed it on.
    [9] Nine people passed it on.
    [10] Ten people passed it on.
    [11] Eleven people passed it on.
    [12] Twelve people passed it on.
   *[other] { $count } people passed it on.
}
open-letter-answers = { $count ->
    [1] One answer.
   *[other] { $count } answers.
}
