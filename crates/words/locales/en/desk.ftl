# The writing page.
desk-write-a-letter = Write a letter
desk-your-letter-to = Your letter to { $names }
desk-letter-you-answer = The letter you answer
# Above the letter that is answered. $when is a date and time.
desk-wrote = { $name } wrote, { $when }
# What the writer noted down for themselves; the list follows.
desk-ask-next = You wanted to ask next time (<a>your notes</a>):
desk-asks-first = This asks one question before you decide; no place is taken yet.
desk-closing = This is a closing letter: with it your letters come to an end, and stay with both of you. What would you tell the person who wrote your first letter? Which advice did you leave, and were you right? What shall we keep?
desk-answer-goes-to = An answer goes to { $to } and to nobody else, whatever its text says.
desk-to = To
desk-to-hint = One or more addresses, like @name@example.org. The letter goes to them and to nobody else; an @name in the text adds nobody.
desk-letter = Letter
desk-letter-hint = Markdown: a blank line between paragraphs, *stress*, > quotations, `code`.
desk-first-letter-links = A first letter to somebody new arrives best without links.
# Buttons below the text.
desk-keep = Keep
desk-preview = Preview
desk-quote = Quote
desk-post = Post
# How long the text is. $count is a number, written out already.
desk-words = Words: { $count }.
# $when is a time such as "today, 14:02".
desk-kept = Kept { $when }.
desk-kept-here-only = Kept on this device only: no connection. It is tried again by itself.
desk-after-posting = After posting, the letter can be taken back until it leaves.
desk-throw-away = Throw this draft away
desk-signed-out = You are signed out. What you write is kept on this device only until you sign in again.
desk-sign-in = Sign in in a new window; the text stays here
desk-as-read = As it will be read
desk-kind = This is
desk-kind-letter = a letter
desk-kind-postcard = a postcard: a few lines that ask for no answer
desk-kind-closing = a closing letter
desk-language = Language
desk-language-not-said = not said
# When the letter leaves.
desk-leaves = Leaves
desk-rest-none = at once
desk-rest-ten-minutes = in 10 minutes
desk-rest-hour = in an hour
desk-rest-tomorrow = tomorrow morning
# What the browser kept when a window closed too early. $time is a date and time.
desk-offer = There is a text on this device that the server does not have, from { $time }.
desk-offer-text = The text on this device
desk-offer-use = Use it
desk-offer-leave = Keep this one
# Two windows wrote into one draft. $when is a time such as "today, 14:02".
desk-other-text = The text of the other window, kept { $when }
desk-other-hint = Nothing is written over. Copy from it what you want to have, then choose; the other one is gone then. Or keep both as drafts.
desk-choose-this = Mine is right
desk-choose-other = The other is right
# What was done just before the page opened.
desk-done-kept = Kept.
desk-done-beside = This draft was changed in another window. What you wrote here was kept beside it, as a new draft.
desk-done-anew = This draft was posted or thrown away in another window. What you wrote here was kept as a new draft.
desk-done-taken-back = Taken back; it went to nobody. Here is the text.
desk-done-added = Added. Everything is kept.
desk-done-taken-out = The file is gone. Everything else is kept.
# Why something was not done.
desk-empty = The sheet is empty: nothing was posted or kept. Write something first.
desk-stale = This page was opened before you signed in anew. Nothing was posted or kept yet: look at the text and press the button again.
desk-not-posted-beside = This draft was changed in another window. What you wrote here was kept beside it, as a new draft. Nothing was posted: look at both, and post the one that you mean.
desk-files-elsewhere = The files on this page are not with this text any more: the draft was changed in another window. Nothing was posted. Look into your drafts and at what is here, then post the one that you mean.
desk-hat-unknown = No letter can ask for that. Choose again what yours asks for, or leave it open.
desk-to-whom = Say whom the letter is for. An address looks like @name@example.org.
desk-file-not-added = You chose the file { $name }, and it is not with the letter yet. Choose it again and press Add, or go on without it.
desk-file-choose = Choose a file, then press Add.
# $why: one or more whole sentences, here and below.
desk-in-drafts = { $why } The text is kept in your drafts.
desk-not-posted-below = { $why } Your letter was not posted; its text is below.
# Pictures and papers that go with the letter.
desk-files = Pictures and papers
desk-files-hint = Up to four: pictures (PNG, JPEG, WebP, GIF), PDF or plain text, 10 MB each. Pictures are written anew, without place and camera. Whoever has a file’s address can open it, until you remove the letter.
desk-files-first-letter = A first letter to somebody new arrives best without.
desk-file-shows = What { $name } shows
desk-file-is = What { $name } is
desk-file-remove = Remove { $name }
desk-file-another = Another file
desk-file-what = What it shows
desk-file-what-hint = In words, for those who cannot see it. Pictures need it before the letter is posted.
desk-file-add = Add
