# What went wrong, on a page of its own or beside a form.
error-title = Not done
error-nothing-here = Nothing here
error-not-just-now = Not just now
error-not-done = That was not done
error-to-letterbox = To the letterbox
error-to-front = To the front page

error-no-such-page = There is no page at this address.
error-sign-in-first = Sign in first.
# $address: the address of this instance.
error-from-elsewhere = This form was sent from another site, or from another address of this one. Nothing was changed. Open { $address } and try again there.
error-stale-form = This form was opened before you signed in anew. Nothing was changed. Go back and copy what you typed, if anything; then reload the page and try again.
error-unreadable = What was sent here cannot be read. Go back and try again.
error-too-large = This is larger than 2 MB. Nothing was posted or kept. Go back: your text is still on the page; shorten it.
error-too-many-attempts = There were too many attempts to sign in. Wait a quarter of an hour and try again; nothing happened to the account.
error-unavailable = The database does not answer just now; nothing was lost. Try again in a moment.
error-broken = Something broke on our side. It was noted for the keeper; try again later.
# A letter was sent from the writing page of a draft that is no more.
error-draft-is-gone = This draft is not here any more: it was posted or thrown away. Look into your letterbox.
