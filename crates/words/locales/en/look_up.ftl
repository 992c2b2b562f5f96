# Somebody on another server, and what to expect when writing to them.
look-up-title = Look somebody up
# $address: where they moved to.
look-up-moved = They have moved to <new>{ $address }</new>. Letters to the old address may not be read any more.
look-up-expect = What to expect
look-up-lives-elsewhere = { $name } lives on another server, { $host }. Your letter arrives there as a private post; the keepers of both servers can technically read it. It opens a correspondence when they write back.
# $wait: a span of time, "2 weeks".
look-up-open = There is a place with them. An answer usually comes within { $wait }; no answer by then means nothing about your letter.
look-up-full = Every place with them is taken just now, so they may have to say “not now”. Others in the <directory>directory</directory> have places.
look-up-away = They are away until { $day }. A letter can wait there for them.
look-up-mentee = They look for a mentor themselves. An answer usually comes within { $wait }.
look-up-no-card = They have no card, so nothing is known of how long an answer takes or whether they write with people they do not know. A first letter does best short: who you are, where you stand, one question, no links.
look-up-their-page = Their page on { $host }
look-up-somebody-else = Somebody else
look-up-address = Their address
look-up-address-hint = @name@example.org, or the address of their page, on any server.
look-up-look-up = Look up
