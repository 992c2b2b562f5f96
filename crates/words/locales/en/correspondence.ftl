# All letters with somebody, on one page. $names: those they are with.
correspondence-title = Letters with { $names }

# Above the letters: who wrote last, and whose letter it is to write. $day: a day; $when: a date and time.
correspondence-ended = Ended on { $day }.
correspondence-held = Your letter is in the outbox until { $when }.
correspondence-you-wrote = You wrote last, on { $day }.
correspondence-wrote = { $name } wrote last, on { $day }.
# $wait: "5 weeks", here and below.
correspondence-turn-yours = It is your letter to write; a normal wait is { $wait }.
correspondence-turn-theirs = Waiting for { $names }; a normal wait is { $wait }.
correspondence-turn-nobodys = There is nothing to answer. Write whenever you like.
correspondence-turn-ended = These letters have come to an end; they stay here.
correspondence-turn-introduced-yours = An introduction; see below what you can answer.
correspondence-turn-introduced-theirs = An introduction; { $names } has it.
correspondence-to-newest = To the newest letter
# $purpose: in the words of the two.
correspondence-purpose = For: { $purpose }
correspondence-arrangements = Rhythm, rest, notes and the rest of what you arranged
correspondence-older-page = Older letters. <newest>To the newest</newest>
correspondence-older = Older letters

# On each letter. $place: the server it was written on.
correspondence-place = { $place }, { $when }
correspondence-you-removed = You removed this letter on { $when }.
correspondence-removed = { $name } removed this letter on { $when }.
correspondence-postcard = A postcard: it asks for no answer.
correspondence-closing = A closing letter
correspondence-wider = This was visible to others where it came from.
correspondence-changed = Changed by its writer on { $when }.
correspondence-thanked = Received, with thanks.
# $reason: one or more whole sentences.
correspondence-came-back-because = This letter came back: { $reason }
correspondence-came-back = This letter came back.
correspondence-in-outbox = In the outbox.
correspondence-on-its-way = On its way.
correspondence-where = Where is this letter?

correspondence-expects = { $names } is on a server of another kind. Your letter reaches them there as a direct post, which they may not expect; their first reply opens your correspondence. No places are counted and nothing lapses; a second letter may wait for that reply.

# Below the letters: what can be done.
correspondence-introduction = An introduction
correspondence-introduced-to-you = { $names } would like to write with you as their mentor. If you write back, one of your places is theirs. Without an answer the introduction lapses on { $day }, and both of you are told.
correspondence-ask-first = Ask one question first
correspondence-not-now = Not now
correspondence-introduction-asked = { $names } has one question before they decide.
correspondence-answer-question = Answer it
correspondence-introduction-waits = { $names } has your introduction. It lapses by itself on { $day }; you are told then. Until they answer you can take it back.
correspondence-take-introduction-back = Take the introduction back
correspondence-write-back = Write back
correspondence-write-again = Write again
correspondence-nothing-to-answer = Nothing to answer here
