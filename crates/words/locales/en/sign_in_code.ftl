sign-in-code-title = A code, please
sign-in-code = The code your app shows
sign-in-code-hint = Six digits, or one of the codes you have on paper.
sign-in-code-go = Sign in
sign-in-code-lost = Your app and the codes on paper are lost? Ask the keeper of this instance.
sign-in-code-late = It took too long, or the code was asked for in another browser. Sign in once more; nothing is lost.
