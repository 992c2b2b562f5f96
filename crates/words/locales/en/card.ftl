# A card as others see it.
card-also-looks = Also looks for a mentor.
card-places = Places
card-places-free = { $free } of { $all } free
card-places-full = Full: every place is taken just now
card-away = Away until { $day }
card-mentors-in = Mentors in
card-looks-in = Looks for a mentor in
card-writes-in = Writes in
# Behind the language somebody prefers.
card-preferred = (preferred)
card-can-help = Can help with
card-would-like-help = Would like help with
card-will-not = Will not
card-rhythm = Rhythm
# Both are spans of time: "5 weeks".
card-rhythm-and-wait = Two letters of one person are { $rhythm } apart; a normal wait is { $wait }
card-wrote-this-month = Wrote this month
card-wrote-last-month = Wrote last month
card-wrote-earlier = Wrote earlier

# One's own card, where it is changed.
card-title = Your card
card-kept = Your card is kept. Whoever follows you or writes with you hears of it.
card-faults = Nothing was changed yet: { $count ->
    [one] one part of the card needs another look.
   *[other] { $count } parts of the card need another look.
} Everything you wrote is still here.
card-what-it-is = What others see of you, here and on every other server. <card>See it as they do</card>
card-what-brings-you = What brings you here
card-mentor = I would like to mentor
card-mentee = I am looking for a mentor
card-name = Name
card-name-hint = As you would sign a letter. May stay empty.
card-summary = About you
card-summary-hint = A few sentences, plain text, at most { $most } characters.
card-topics = Topics
card-topics-hint = Up to { $most }, with commas between: what you can help with, or what you would like to learn.
card-languages = Languages you write in
# $known: tags and names of some languages.
card-languages-hint = Up to { $most }, with commas between, the one you prefer first. By tag: { $known }; any other tag will do as well.
card-helps-with = What you can help with, or would like help with
card-helps-with-hint = Plain text, at most { $most } characters.
card-declines = What you will not do
card-declines-hint = It saves others a letter. Plain text, at most { $most } characters.
card-rhythm-hint = How many days you would like between two letters of yours. 21 is a letter every three weeks.
card-wait = A normal wait
card-wait-hint = How many days an answer of yours may take without anybody having to wonder.
card-seats-hint = For mentors: how many people you write with at a time, 1 to { $most }. When all are taken, your card says so by itself.
card-away-until = Away until
card-away-until-hint = The day you are back, as in 2027-01-15. Empty when you are here.
card-being-found = Being found
card-discoverable = Others may find me: mentors stand in the directory, here and on other instances
card-indexable = My open letters may be found by searching
card-being-found-hint = Leaving the directory counts at once here, and on other instances when they next read ours, within a day. Letters are never searched.
card-keep = Keep the card
