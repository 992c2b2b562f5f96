# Why something that was to be delivered is not there, for whoever wrote it and for keepers. Whole
# sentences: they stand after "Came back on ...:" as well. $host: the name of a server; $status: a
# number of HTTP or SMTP; $why: another of these sentences; $words: what a mail server said.
reason-our-signature = { $host } did not accept our signature.
reason-signature = { $host } does not accept our signature.
reason-busy = { $host } is busy just now.
reason-error = { $host } answers with an error ({ $status }).
reason-not-now = { $host } does not answer just now.
reason-address-gone = { $host } no longer knows this address.
reason-takes-none = { $host } takes no letters from here.
reason-too-long = The letter is too long for { $host }.
reason-unreadable = { $host } could not read the letter.
reason-takes-none-there = { $host } does not take letters at that address.
reason-refused = { $host } refused it ({ $status }).
reason-untrusted = { $host } describes this person in a way we cannot trust.
reason-taken-back = What it was about was taken back meanwhile.
reason-ours = Something went wrong on our side.
reason-expired = It could not be handed over for seven days. { $why }
reason-expired-unheard = { $host } could not be reached for seven days.
reason-given-up = The keeper of this instance ended the tries.
reason-given-up-after = { $why } The keeper of this instance ended the tries.

# Why there was no answer at all.
reason-unresolvable = { $host } cannot be found.
reason-private = { $host } is not on the public internet.
reason-unreachable = { $host } cannot be reached.
reason-timed-out = { $host } does not answer.
reason-too-large = { $host } answered with more than we can take in.
reason-insecure = { $host } offers no connection that can be trusted.

# Why an address is asked for nothing.
reason-address-long = This address cannot be used: it is too long.
reason-address-scheme = This address cannot be used: it does not begin with https.
reason-address-user = This address cannot be used: it contains a user name or password.
reason-address-place = This address cannot be used: it points into the middle of a page.
reason-address-port = This address cannot be used: it names a port.
reason-address-nowhere = This address cannot be used: it names no server.
reason-address-odd = This address cannot be used: its server's name has an unusual form.
reason-address-other-machine = This address cannot be used: while plain http is switched on, only this machine can be reached.
reason-address-number = This address cannot be used: it gives a number instead of a server's name.

# In the draft that holds the text of a letter that came back. $to: an address.
reason-draft = Your letter to { $to } came back: { $why } The text is here. You can look them up again, post it once more or write to somebody else.

# Why a mail was not sent.
reason-mail-answered = { $host } answered { $status }: { $words }.
reason-mail-unspoken = { $host } cannot be spoken to: { $words }.
reason-mail-silent = { $host } cannot be spoken to: it was silent for too long.
reason-mail-expired = It was tried for three days. { $why }
reason-mail-address = The mail address of this account is none that mail can go to.
reason-mail-unwritten = The mail could not be written: { $words }.
