# Coming in.
sign-in-title = Sign in
sign-in-signed-out = You were signed out meanwhile. Your letter was not posted and is not lost: sign in, and it is kept among your drafts.
sign-in-name = Name
sign-in-name-hint = The part before @{ $host }.
sign-in-password = Password
# A letter that was about to be posted. $address: to whom.
sign-in-your-letter = Your letter
sign-in-your-letter-to = Your letter to { $address }
sign-in-your-letter-hint = It comes along and is kept as a draft.
sign-in-sign-in = Sign in
