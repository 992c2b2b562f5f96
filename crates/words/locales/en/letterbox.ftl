letterbox-title = Letterbox
letterbox-older-page = Older letters. <newest>To the newest</newest>
letterbox-older = Older letters
letterbox-empty = Nothing has come and nothing has gone yet. A first letter can be short: who you are, where you stand, and one question.
letterbox-empty-next = The <directory>directory</directory> shows mentors who have places. Whoever would like to mentor is found by <card>their card</card>.
letterbox-write = Write a letter
letterbox-home = Open letters of those you follow

letterbox-notices = Word for you
letterbox-to-letters = To these letters
letterbox-read-it = Read it
letterbox-to-follows = To those who ask
letterbox-to-new-address = To the new address
letterbox-to-directory = To the directory
letterbox-to-arrangements = To what is arranged
letterbox-wave-away = Wave away

# The lists, in the order they have on the page.
letterbox-introductions = Introductions to you
letterbox-to-write = Your letter to write
letterbox-arrived-list = Arrived
letterbox-new = new
letterbox-waiting = Waiting for
letterbox-outbox = Going out
letterbox-outbox-more = These are the last ones you posted. The others are on their way as well; each stands among the letters it belongs to.
letterbox-resting = Resting
letterbox-quiet = Nothing to answer
letterbox-ended = Letters that came to an end

# Where a letter is and what it waits for. $when: "last Sunday"; $until: a time, with "resting" a day;
# $count: a number of days.
letterbox-removed = This letter was removed by its writer.
letterbox-held = In the outbox until { $until }; it can be taken back until then
letterbox-came-back = Posted { $when }, came back. The text is in your drafts.
letterbox-came = Came { $when }
letterbox-posted = Posted { $when }
letterbox-on-its-way = Posted { $when }, on its way
letterbox-arrived = Posted { $when }, arrived
letterbox-came-resting = Came { $when }, resting until { $until }
letterbox-posted-resting = Posted { $when }, resting until { $until }
# The reader is the mentor who is asked.
letterbox-came-introduction = { $count ->
    [0] Came { $when }, an introduction; it lapses by itself today
    [one] Came { $when }, an introduction; it lapses by itself in a day
   *[other] Came { $when }, an introduction; it lapses by itself in { $count } days
}
letterbox-posted-introduction = { $count ->
    [0] Posted { $when }, an introduction; it lapses by itself today
    [one] Posted { $when }, an introduction; it lapses by itself in a day
   *[other] Posted { $when }, an introduction; it lapses by itself in { $count } days
}
# The reader is the one who introduced themselves.
letterbox-came-own-introduction = { $count ->
    [0] Came { $when }, your introduction; it lapses by itself today
    [one] Came { $when }, your introduction; it lapses by itself in a day
   *[other] Came { $when }, your introduction; it lapses by itself in { $count } days
}
letterbox-posted-own-introduction = { $count ->
    [0] Posted { $when }, your introduction; it lapses by itself today
    [one] Posted { $when }, your introduction; it lapses by itself in a day
   *[other] Posted { $when }, your introduction; it lapses by itself in { $count } days
}

letterbox-returned = Came back
letterbox-drafts = Drafts
# $to: addresses, as typed.
letterbox-draft-to = Draft to { $to }
letterbox-draft-to-nobody = Draft to nobody yet
letterbox-draft-empty = no words yet
letterbox-draft-kept = Kept { $when }
letterbox-drafts-more = These are the last ones you kept. Older ones come up as you post or throw away some of these.
