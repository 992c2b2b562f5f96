# What an open letter without a title is called.
open-letter-of = An open letter of { $name }
open-letter-answer-of = An answer of { $name }
open-letter-removed-of = An open letter of { $name } that was removed
# For whom it is, behind its writer and its time.
open-letter-for-passers-by = for whoever comes by
open-letter-for-followers = for those who follow { $name }
# Behind the time it was posted.
open-letter-changed = changed { $when }
# $letter: the title of what it answers.
open-letter-in-answer-to = In answer to <letter>{ $letter }</letter>
open-letter-removed = Its writer removed this open letter on { $when }.
open-letter-where-written = Where it was written
open-letter-change = Change it
open-letter-remove = Remove it
open-letter-leave = Leave it as it is
open-letter-remove-title = Remove this open letter?
open-letter-remove-warning = Nothing brings its text back, and nobody sees any longer what stands beneath it here. Other servers are asked to remove it too: some keep it all the same, and who read it has read it.
open-letter-introduce = Introduce yourself to { $name }
open-letter-write = Write { $name } a letter about it
open-letter-answers-title = Answers
open-letter-further-answers = Further answers
open-letter-to-answer = Answer for others to read
open-letter-your-answer = Your answer
open-letter-your-answer-hint = It stands beneath this, and { $name } hears of it. What is for { $name } alone is better a letter.
# A button.
open-letter-answer = Answer
# $address: where programs read it.
# Behind the writer of an answer: whom it answers.
open-letter-answer-to = to { $name }
open-letter-hidden = Hidden: only you see it here.
open-letter-turn-into-letters = Turn this into letters with { $name }
open-letter-hide = Hide it
open-letter-show-again = Show it again
# The two before as they are read aloud; they begin with the same words.
open-letter-hide-whose = Hide it: what { $name } wrote
open-letter-show-again-whose = Show it again: what { $name } wrote

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
