# A letter that was posted is changed.
revise-change = Change a letter
revise-change-resting = The letter is still in the outbox. Nobody has seen it; it will simply say this instead.
revise-change-left = The letter has left. Its readers see the new text, and that it was changed. Other servers are asked to change it too: some keep the old text, and who read it has read it.
revise-letter = Letter
revise-letter-hint = Markdown, as before. It goes to the same people and to nobody else.
revise-change-it = Change it
revise-leave-it = Leave it as it is
# One is removed.
revise-remove = Remove this letter?
revise-remove-resting = The letter is still in the outbox: it is taken back, goes to nobody, and its text is a draft again.
# $names: those it went to.
revise-remove-left = Nothing brings its text back. { $names } will see that there was a letter, and no more. Other servers are asked to remove it too: some keep it all the same, and who read it has read it.
revise-take-it-back = Take it back
revise-remove-it = Remove it
