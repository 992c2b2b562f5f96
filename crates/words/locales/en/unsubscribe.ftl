# Ending one's mail from a mail.
unsubscribe-title = Mail
unsubscribe-done = No more mail
# $handle: whose mail, as an address.
unsubscribe-done-about = Mail for { $handle } is switched off. Letters go on arriving in the letterbox; mail can be switched on again under Me, Settings.
unsubscribe-ask = No more mail?
unsubscribe-ask-about = { $handle } hears by mail of letters that arrive. Letters go on arriving in the letterbox.
unsubscribe-switch-off = Switch mail off
unsubscribe-nothing = Nothing here
unsubscribe-nothing-about = This address ends nobody's mail; perhaps a part of it was lost on the way. Nothing was changed. Open the link in the newest mail again, or sign in and look under Me, Settings.
unsubscribe-to-letterbox = To the letterbox
