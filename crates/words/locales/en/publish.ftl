# Where an open letter, an answer or a change is written.
publish-heading-new = An open letter
publish-heading-answer = An answer
publish-heading-answer-to = An answer to { $name }
publish-heading-change = Change an open letter
# $letter: its title, or what stands in place of one.
publish-heading-change-of = Change: { $letter }
publish-signed-out = You are signed out, and nothing was published. Your text is below: sign in in another window, then press the button again.
# $why: one or more whole sentences, here and below.
publish-nothing-published = { $why } Nothing was published; your text is below.
publish-text-below = { $why } Your text is below.
publish-as-read = As it will be read
publish-is-out = It is out already. Whoever opens it here sees the new text and that it was changed; other servers are asked to change it too, and some keep the old one.
publish-title = Title
publish-text = Text
publish-text-hint = Markdown: a blank line between paragraphs, *stress*, > quotations, `code`. A name in it sends it to nobody. What somebody wrote to you in a letter is theirs: ask before you quote it here.
# What stands before the choice of who may read it.
publish-for = For
publish-for-everybody = everybody
publish-for-passers-by = whoever comes by; it stands in no list for everybody
publish-for-followers = those who follow me
publish-language = Language
publish-language-not-said = not said
publish-preview = Preview
publish-publish = Publish
publish-change = Change it
publish-leave = Leave it
publish-at-once = It goes out at once; you can change and remove it, and other servers are asked to do so too.
