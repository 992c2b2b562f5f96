forgotten-title = A new password
forgotten-name = Your name here, or your mail address
forgotten-name-hint = A link goes to the mail address of the account. It works for an hour, once.
forgotten-send = Send me a link
# The same words whether there is such a person or not.
forgotten-asked = If there is an account with this name or address, and mail reaches it, a link is on its way. Look into your mail in a few minutes.
forgotten-too-many = Many links were asked for from where you are just now. Wait a quarter of an hour and try again; nothing was changed.
forgotten-otherwise = No mail comes, or you have none here? The keeper of this instance can give you a link too.
forgotten-no-mail = This instance sends no mail. Ask its keeper: they can give you a link by which you set a new password.
forgotten-sign-in = To the sign-in page
# Below the sign-in form.
forgotten-link = You do not know your password?
