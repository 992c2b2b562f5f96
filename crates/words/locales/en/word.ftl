# A mail about an account: its subject, what stands before the link in it, what stands behind. $handle:
# whose account.
word-not-you = If that was not you, set a new password at { $address }, or write to the keeper of { $host }.
word-password-link-subject = A new password for { $handle }
word-password-link = Somebody asked for a new password for { $handle }. If that was you, set it here within an hour:
word-password-link-not-you = If it was not you, leave this mail alone: your password stays as it is.
word-address-link-subject = Does mail reach you here?
word-address-link = { $handle } wants mail to come to this address. If that is you, say so here within a day, in the browser you are signed in with:
word-address-link-not-you = If you know nothing of this, leave this mail alone: no other comes.
word-address-changed-subject = Mail for { $handle } comes here no more
word-address-changed = The mail address of { $handle } was changed. This is the last mail to this one.
word-address-changed-not-you = If that was not you, write to the keeper of { $host }.
word-codes-off-subject = { $handle } signs in without a code now
word-codes-off = Signing in as { $handle } needs no code any more: that was switched off.
word-password-changed-subject = { $handle } has a new password
word-password-changed = The password of { $handle } was changed.
# The keeper said yes to somebody who waited.
word-account-opened-subject = Your account on { $host } is open
word-account-opened = The keeper of { $host } has opened your account: you are { $handle } now. Sign in with your name and password at { $home }/sign-in
word-mistyped = If you know nothing of this, somebody mistyped their address; leave this mail alone.
