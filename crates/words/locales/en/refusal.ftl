# Why an act cannot be done, and what can be done instead.
# $noun: account, act, answer, card, correspondence, draft, file, follow, follower, introduction,
# letter, notice, open-letter or thanks.
refusal-not-yours = { $noun ->
    [open-letter] There is no such open letter among yours.
   *[other] There is no such { $noun } among yours.
}
refusal-empty-letter = The letter is empty. Write something first; it is kept as a draft meanwhile.
refusal-long-letter = The letter is too long: about { $count } kB, and other servers take no more than 100 kB. Post it in two parts; the text is kept in your drafts.
refusal-only-yourself = A letter needs somebody else to read it. Choose another address.
refusal-too-many-readers = A letter goes to at most { $count } people. Write to fewer.
refusal-not-a-participant = { $name } takes no part in that correspondence, and an answer never gains readers. Write them a letter of their own.
refusal-host-blocked = This instance exchanges no letters with { $name }: its keeper decided so. The text is in your drafts. Ask the keeper, or write to somebody else.
refusal-gone = { $name } is no longer there: their server says the address was given up. The text is in your drafts.
refusal-no-letterbox = { $name } takes no letters. Choose another address.
refusal-has-left = The letter has left; it can no longer be taken back.
refusal-long-postcard = This is too long for a postcard: { $count } characters, and it has room for { $limit }. Shorten it, or post it as a letter.
refusal-large-file = The file is too large: at most { $count } MB. Make it smaller, or send a part of it.
refusal-empty-file = The file is empty. Choose another one.
refusal-unknown-file = Files of this kind do not travel with letters: only pictures (PNG, JPEG, WebP, GIF), PDF and plain text do. Save it as one of these.
refusal-large-picture = The picture has too many pixels: at most { $count } on a side, 40 million in all. Make it smaller.
refusal-broken-picture = The picture cannot be read; the file may be damaged. Save it anew and try again.
refusal-too-many-files = A letter takes at most { $count } files. Remove one first.
refusal-full-drafts = The files in your drafts have { $count } MB together, and there is no room for more. Post a letter or throw a draft away first.
refusal-not-described = Say in words what { $name } shows: not everybody can see it. The text and the files are kept in your drafts.
refusal-wider-not-quoted = This letter was visible to others where it came from, so it is not quoted on. Answer it in your own words.
refusal-own-letter = You wrote this letter yourself. Thank the others for theirs.
refusal-changed-meanwhile = This was changed after you opened it. What is there now stands beside what you wrote: take over what shall stay, and press the button again.
refusal-nothing-left = Its writer removed this letter. You can still write to them.
refusal-removed = You removed this letter before; nothing of it is left to change. Write a new one.
refusal-not-a-handle = "{ $text }" is no address. An address looks like @name@example.org.
refusal-bad-name = "{ $text }" cannot be a name. A name has 1 to 30 small letters, digits or underscores, like ada_l.
refusal-name-taken = The name { $name } is taken. Choose another.
refusal-short-password = The password is too short: at least { $count } characters. A few words in a row do well.
refusal-wrong-password = Name or password is wrong. Check both and try again.
refusal-not-your-password = This is not your password. Nothing was changed; type it again.
refusal-wrong-code = This code is wrong, over or used already. Take the next one your app shows.
refusal-codes-on-already = Signing in needs a code already. Switch that off first to begin anew.
refusal-codes-off = Signing in needs no code just now. Switch codes on first.
refusal-link-over = This link was used already, or is too old. Ask for a new one.
refusal-many-links = { $count } links went out for you today, and that is all. Try again tomorrow.
refusal-last-keeper = Nobody else keeps this instance. It needs a keeper: make somebody else one first; nothing was changed.
refusal-suspended = This account is suspended. Write to the keeper of this instance.
refusal-set-up-already = This instance is set up already. Sign in instead.
refusal-no-mail-here = This instance sends no mail, so there is nothing to switch on. Its keeper can set up a mail server (LONGHAND_SMTP_URL).
refusal-no-mail-address = There is no mail address with this account. Add one under “Where your mail goes”; then switch mail on.
refusal-odd-mail-address = "{ $text }" is no mail address. One looks like name@example.org.
refusal-odd-time-zone = "{ $text }" is no time zone we know. Write one like Europe/Berlin or America/Sao_Paulo.
refusal-draft-gone = This draft was posted or thrown away in another window. Your text is still on this page; look into your letterbox before you post it again.
refusal-odd-title = An open letter has a title of 1 to { $count } characters, so that people see what it is about. Give it one; nothing was published.
refusal-empty-open-letter = There is nothing in it yet. Write something first; nothing was published.
refusal-long-open-letter = This is too long: about { $count } kB, and other servers take no more than 100 kB. Make two of it; nothing was published.
refusal-open-letter-removed = You removed this open letter before; nothing of it is left to change.
refusal-nothing-to-answer = Its writer removed this open letter. You can write them a letter instead.
refusal-wider-than-answered = What you answer is for fewer people to read than your answer. Answer for as few, or write an open letter of your own; nothing was published.
refusal-answers-blocked = You have blocked { $name }. Take the block back first if you want to answer them.
refusal-many-answers = You answered { $count } times beneath this open letter today, and that is as often as one does. Go on tomorrow, or write a letter to one of them.
refusal-nothing-to-join = Only several short posts from a server that splits letters are read as one.
refusal-nothing-to-agree = These letters have not begun, or have come to an end: there is nothing to agree on. Write first.
refusal-nothing-asked-for = Postcards, closing letters and letters of whoever mentors do not say what they ask for. Choose "not said"; the text is kept in your drafts.
refusal-nothing-to-ask = No introduction waits here, so there is nothing to ask before deciding. Write it as a letter; the text is kept in your drafts.
refusal-answer-rests = Your answer to this introduction still rests in the outbox. Take it back first; then say “not now”, or nothing.
refusal-follow-yourself = Your own open letters come to you anyway. Follow somebody else.
refusal-follow-blocked = You have blocked { $name }. Take the block back first if you want to follow them.
refusal-nobody-to-follow = { $name } cannot be followed: the address was given up, or nobody writes there.
refusal-follow-moved = { $name } has moved to { $address }. Follow them there.
refusal-follow-host-blocked = This instance has nothing to do with { $name }: its keeper decided so. Ask the keeper, or follow somebody else.
# $what: name, summary, helps (what one helps with) or leaves (what one will not do).
refusal-long-on-card = The { $what ->
    [name] name
    [summary] text about you
    [helps] text on what you help with
   *[leaves] text on what you will not do
} has { $is } characters; a card holds { $limit }. Shorten it and try again.
refusal-many-topics = These are { $are } topics; a card holds { $limit }. Leave those that matter most.
refusal-long-topic = The topic "{ $topic }" is too long: a topic has at most { $limit } characters. Shorten it, or put a comma between two.
refusal-many-languages = These are { $are } languages; a card holds { $limit }. Leave those you like to write in.
refusal-not-a-language = "{ $text }" is no language we know. Write its tag, like en, de or pt-BR.
# $what: places, rhythm or wait.
refusal-out-of-range = { $what ->
    [places] Places are a number
    [rhythm] The rhythm is a number of days
   *[wait] A normal wait is a number of days
} from 1 to { $most }. Write one of these.
refusal-not-a-day-ahead = "{ $text }" is no day in the next two years. Write the day you are back as in 2027-01-15, or leave it empty.
refusal-short-introduction = An introduction has at least { $limit } characters, and this one has { $count }. Say where you stand, what you tried and what you would be glad to have a view on: small, concrete letters are the ones that get answers. The text is kept in your drafts.
refusal-not-plain-enough = A first letter to somebody new carries no links and no attachments: many servers drop those without a word. Put them into your second letter; the text is kept in your drafts.
refusal-too-many-introductions = { $count } introductions of yours wait for an answer, and no more go out at a time, so that every mentor can give each a real look. Wait for one, or take one back. The text is kept in your drafts.
refusal-introduction-waits = { $name } has your introduction and has not answered yet. It lapses after three weeks; until then you can take it back. The text is kept in your drafts.
refusal-introduction-over = This introduction is over: it was answered, taken back, or has lapsed. Look into your letterbox.
refusal-asked-already = You asked one question already. Wait for the answer, or write back, or say "not now".
refusal-full = { $name } has no place free just now. The directory shows who has; or come back later. The text is kept in your drafts.
refusal-away = { $name } is away until { $day } and takes no introductions before. The directory shows who has places. The text is kept in your drafts.
refusal-no-places = All your places are taken. Close or leave a correspondence, give yourself one more place on your card, or answer "not now". The text is kept in your drafts.
refusal-no-mentor = { $name } does not offer to mentor. Write them a letter instead.
refusal-introduce-alone = { $name } mentors, and you have no letters with them yet. Introduce yourself in a letter to them alone. The text is kept in your drafts.
refusal-takes-no-first-letters = { $name } takes no letters from people they do not know just now. The text is kept in your drafts; write to somebody else.
refusal-takes-letters-of-followed = { $name } takes first letters only from people they follow. The text is kept in your drafts; write to somebody else.
refusal-you-blocked = You have blocked { $name }. Unblock them first if you want to write; the text is kept in your drafts.
refusal-ended = Your letters with { $name } have come to an end. You keep them all; the directory shows who has places. The text is kept in your drafts.
refusal-nothing-to-close = There is nothing to close here. Write a letter instead; the text is kept in your drafts.
refusal-not-closed-by-you = Only who wrote the closing letter says whether the door stays open.
refusal-answer-first = These letters have not begun: answer the introduction with "not now", or take it back.
refusal-odd-rhythm = A rhythm and a wait are between 1 and 365 days.
refusal-odd-rest = A rest ends on a day after today and not after { $day }. Choose another day.
refusal-nothing-to-rest = There is nothing to rest: these letters have not begun, or have ended.
refusal-not-resting = These letters do not rest.
refusal-long-words = This is too long: at most { $count } characters. Shorten it and try again.
refusal-odd-thanks = Thanks have 1 to { $count } characters.
refusal-nobody-to-thank = Thanks are for the mentor of a correspondence, and here nobody but you mentors. Write it in a letter.
