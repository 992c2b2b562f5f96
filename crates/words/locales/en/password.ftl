password-title = Your password
password-kept = Your new password is kept. You are signed out everywhere but here.
password-old = The password you have
password-new = The new password
# $shortest: a number of characters.
password-new-hint = At least { $shortest } characters. A few words in a row do well.
password-change = Change the password
password-forgotten = You do not know the old one any more? <a>Have a link sent to you</a>, or ask the keeper of this instance.
password-back = Back to your account
