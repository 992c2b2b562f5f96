# A word from the instance to one of its people. $name: whom it is about.
# In place of a name that nobody knows any more.
notice-somebody = somebody
notice-reminder = When you have an hour: it is your letter to write to { $name }. What is different since the last one, however small?
notice-last-reminder = It is still your letter to write to { $name }. Half a letter is a letter; a postcard is fine too. You will not be reminded of it again.
notice-reminder-of-mentor = When you have an hour: { $name } wrote to you, and it is your letter to write. A few honest lines are an answer.
notice-last-reminder-of-mentor = It is still your letter to write to { $name }. Half a letter is a letter; so is “I do not know, ask somebody else”. You will not be reminded of it again.
notice-find-out = It has been quiet between you and { $name } for a while. Shall we find out whether you go on, rest or close? Each is fine.
# $detail: a day.
notice-paused = { $name } rests your letters until { $detail }. Nothing is waited for meanwhile.
notice-resumed = The rest is over: your letters with { $name } go on where they were.
notice-terms-changed = { $name } changed what your letters are for, or how often you write. Have a look.
notice-review = Four letters each way with { $name }, or nearly. What would you keep, change or stop?
notice-closed = { $name } wrote a closing letter. You can answer it, and keep all your letters.
notice-thanked = { $name } left words of thanks. They are yours; show them on your card if you like.
notice-follow-asked = { $name } asks to follow you.
notice-follow-agreed = { $name } agreed: their open letters come to you from now on.
notice-answered = { $name } answered an open letter of yours.
# $detail: the title of the open letter.
notice-answered-beneath = { $name } answered beneath “{ $detail }”.
notice-gone = { $name } has given up their address, so your letters with them end here. They stay with you.
# $detail: their new address.
notice-moved = { $name } has moved to { $detail }. Following them goes along by itself; letters stay where they are, so to write on, write to the new address.
notice-introduction-accepted = { $name } wrote back and keeps a place for you. Your letters have begun.
notice-introduction-asked = { $name } has one question before they decide. Answer it as you would a letter.
notice-introduction-declined = { $name } cannot take this on now. It says nothing about your letter; the directory shows who has places.
# $detail: their own words.
notice-introduction-declined-saying = { $name } cannot take this on now, and says: { $detail }
notice-introduction-lapsed-asked = { $name } had a question first, and three weeks went by without an answer. Your introduction has lapsed; write to { $name } again whenever you like.
notice-introduction-lapsed = Three weeks went by and { $name } did not find the time to answer. Your letter is yours again: write to somebody else, or to { $name } later.
notice-introduction-lapsed-unanswered = The introduction of { $name } rested for three weeks and has lapsed. They were told kindly. If you would like to write to them after all, you can.
notice-introduction-withdrawn = { $name } took their introduction back.
