# What somebody wrote and could not send, given back.
# $why: one or more whole sentences, here and below.
unsent-nothing-changed = { $why } Nothing was changed; what you wrote is below.
unsent-signed-out = You are signed out, and nothing was changed. What you wrote is below: sign in in another window, then press the button again.
unsent-stale = This page was opened before you signed in anew. Nothing was changed yet: look at what you wrote and press the button again.
# Beside what was typed, what somebody wrote meanwhile. $what: what the field is called.
unsent-there-now = { $what }, as it is now
unsent-still-here = { $why } What you wrote is still here.
