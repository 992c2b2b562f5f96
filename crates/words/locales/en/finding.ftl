# Why somebody was not found, or what they sent cannot be shown. $host: the name of a server;
# $handle: an address like @name@example.org; $status: a number of HTTP; $why: a whole sentence.
finding-blocked = This instance exchanges no letters with { $host }: its keeper decided so. Ask the keeper, or write to somebody else.
finding-nothing-there = { $host } knows nothing at that address.
finding-error = { $host } answers with an error ({ $status }).
finding-busy = { $host } cannot be asked just now; try again in a few minutes.
finding-gone = { $host } says that this is gone for good.
finding-many = You looked up many addresses in the last minutes, and each asks another server. Wait five minutes and go on.
finding-nobody-here = Nobody called { $handle } lives on this instance. Check the spelling.
finding-nobody-at-address = Nobody lives at that address here.
finding-nobody-there = { $host } knows nobody called { $handle }. Check the spelling.
finding-disagrees = { $host } says that { $handle } lives elsewhere, but the address there does not agree. Ask them for their address.
finding-nameless = { $host } does not say who it is.
finding-no-actor = { $handle } exists, but cannot be written to from here.
finding-error-for = { $host } answers with an error ({ $status }) when asked for { $handle }. Try again later.
# $address: what is to be looked up.
finding-no-intent = { $host } does not say where this is done there. Look this address up at home: { $address }
finding-no-server = { $host } does not seem to be a server that letters can be sent to.
finding-redirects-nowhere = { $host } redirects to nowhere.
finding-redirects-on = { $host } redirects again and again.
# Its server serves something else than a person, or says what does not add up.
finding-unreadable = What that server says cannot be read here. Check the address: it may lead to a page that is nobody's.
finding-not-believed = What that server says does not add up, so nothing of it was taken in. Ask them for their address.

# A file that came with a letter and lies on another server.
finding-many-files = You opened many files in the last minutes, and each asks another server. Wait five minutes and open it again.
finding-file-address = The address of this file cannot be read.
finding-file-odd = What { $host } gives at this address cannot be shown here: only pictures (PNG, JPEG, WebP, GIF) of a reasonable size, PDF and plain text can. Ask its writer to send it as one of these.
finding-file-unreached = { $why } The file stays named in the letter; open it again later.
finding-file-gone = { $host } no longer has this file. Ask its writer to send it again.
finding-file-refused = { $host } does not give this file to us. Ask its writer to send it again.
finding-file-not-now = { $host } does not give this file just now. It stays named in the letter; open it again later.
