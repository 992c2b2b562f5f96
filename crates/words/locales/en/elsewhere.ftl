# What becomes of a letter on a server of another kind, after "Your letter arrives there as a private post".
elsewhere-expect-longhand = Letters are written there as here, with introductions, places and a rhythm.
elsewhere-expect-mastodon = It is shown there among their private mentions, folded when it is long. Posts there have 500 characters as a rule, so an answer may come in several; they are joined into one letter here. Your first letter carries no links and no files.
elsewhere-expect-gotosocial = Servers of this kind may drop a first letter with links or files without a word to anybody; your first letter carries none.
elsewhere-expect-misskey = It is shown there as a direct note. If you change or remove it later, that may not reach them. Your first letter carries no links and no files.
elsewhere-expect-pleroma = It is shown there as a direct post, whole. Your first letter carries no links and no files.
elsewhere-expect-friendica = It is shown there as a private message between people who are connected. Follow them first: without that it may come as something else.
elsewhere-expect-hubzilla = Channels there choose who may write to them, and drop letters of others without a word. Follow them first.
elsewhere-expect-wordpress = This is a blog: a letter reaches whoever writes it by mail at most, and an answer may not be possible. Look on their page for another way.
elsewhere-expect-lemmy = It is shown there as a message to one person; a letter to several people does not arrive. Your first letter carries no links and no files.
elsewhere-expect-other = What it looks like there depends on that server. Your first letter carries no links and no files.

# $host is the name of a server, $software what runs there.
elsewhere-runs = { $host } runs { $software }.

# Following somebody, on their page.
elsewhere-follow = Follow { $name }
elsewhere-following = You follow { $name }: their open letters come to <a>your open letters</a>.
elsewhere-asked = You asked to follow { $name }; they have not answered yet.
elsewhere-unfollow = No longer follow { $name }
elsewhere-unask = No longer ask { $name }

# Visitors of a public page go on at the server where they have an account.
elsewhere-at-home = On your own server
elsewhere-at-home-address = Your own address
elsewhere-at-home-hint = Where you have an account, like @name@example.org. You go on there.
elsewhere-at-home-follow = Follow from your own server
elsewhere-at-home-open = Open on your own server
elsewhere-at-home-answer = Answer from your own server
elsewhere-on-to = On to { $host }
elsewhere-on-to-says = You go on at your own server. Nothing was done here.
elsewhere-on-to-go = Go on at { $host }

# What came with a letter.
elsewhere-picture-undescribed = A picture without a description
elsewhere-file-undescribed = A file without a description
elsewhere-file-kept = { $kind }, kept on { $host }
