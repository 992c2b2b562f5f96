sessions-title = Where you are signed in
sessions-this = (this one)
# $since: a day; $seen: a time seen from now, like "yesterday".
sessions-since = Since { $since }, last used { $seen }
sessions-end = Sign out there
sessions-end-others = Sign out everywhere else
sessions-strange = Is there one you do not know? Sign it out, and then <a>change your password</a>.
sessions-back = Back to your account
# $browser and $system are names like Firefox and Linux.
sessions-browser-on-system = { $browser } on { $system }
sessions-something-on-system = Something on { $system }
sessions-unknown = A browser without a name
