# What is arranged for the letters with somebody. $names: theirs, throughout.
arrangements-title = What is arranged with { $names }
arrangements-back = Back to the letters

arrangements-review = Looking back
arrangements-review-about = Four letters of yours, or more. What would you keep, change or stop? You can keep on, rest, or close; each is fine.
arrangements-keep-on = Keep on as it is

arrangements-terms = What you agreed on
# $rhythm, $wait: "5 weeks", "a week", here and below.
arrangements-terms-ended = Two letters of one person are { $rhythm } apart; a normal wait is { $wait }. This can be changed while letters go to and fro.
arrangements-terms-about = Two letters of one person are { $rhythm } apart; a normal wait is { $wait }. Either of you may change it, and the other hears of it.
arrangements-rhythm = Days between two letters of one person
arrangements-wait = Days of a normal wait
arrangements-purpose = What these letters are for
arrangements-goals = What you want to reach
arrangements-agree = Agree on this

arrangements-rest = Rest
arrangements-rests-until = These letters rest until { $day }; nothing is waited for.
arrangements-resume = Go on now
arrangements-rest-about = Until a day nothing is waited for, on either side. { $names } is told; on servers that do not know rests, by a postcard from you.
arrangements-until = Until
arrangements-rest-words = Words on that postcard
arrangements-rest-words-hint = May stay empty.
# The button.
arrangements-rest-now = Rest

arrangements-notes = For your eyes only
arrangements-ask-next = To ask next time
arrangements-own-notes = Notes
arrangements-reminders = Remind me when it is my letter to write: after one rhythm and after two, and never more
arrangements-keep-notes = Keep

arrangements-thanks = Thanks
arrangements-thanks-about = A few words of thanks. { $names } reads them; everybody may read them only if you agree and they choose to show them.
arrangements-thanks-words = Words of thanks
arrangements-thanks-consent = They may be shown to everybody
arrangements-say-thanks = Say thanks
arrangements-thanks-shown = Everybody can read this on your card.
arrangements-thanks-not-agreed = You would show this, but { $names } did not agree to that; nobody else sees it.
arrangements-hide-thanks = Show it no longer
arrangements-thanks-may-be-shown = { $names } agrees that everybody may read it.
arrangements-thanks-may-not-be-shown = { $names } did not agree that everybody may read it.
arrangements-show-thanks = Show it on my card

arrangements-end = Coming to an end
arrangements-close = A closing letter says goodbye and frees a place for somebody else. All letters stay with both of you. <close>Write the closing letter</close>
arrangements-door-open = { $names } may write to you again.
arrangements-shut-door = Close the door
arrangements-door-shut = { $names } is told that these letters have ended.
arrangements-open-door = Leave the door open
arrangements-left = You left these letters. Nothing more arrives here.
arrangements-leave-about = You can leave without a word. Nothing more arrives from { $names } here, no reason is asked for and none is given; your letters stay with you.
arrangements-leave = Leave quietly
