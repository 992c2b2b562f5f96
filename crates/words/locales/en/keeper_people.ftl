keeper-people-title = People
keeper-people-count-waiting = { $count ->
    [0] Nobody waits for your yes
    [one] One person waits for your yes
   *[other] { $count } people wait for your yes
}
keeper-people-count-all = { $count ->
    [one] One person lives here
   *[other] { $count } people live here
}
keeper-people-count-keepers = { $count ->
    [one] One of them is a keeper
   *[other] { $count } of them are keepers
}
keeper-people-count-suspended = { $count ->
    [0] No account is suspended
    [one] One account is suspended
   *[other] { $count } accounts are suspended
}
keeper-people-count-deleted = { $count ->
    [0] Nobody gave their account up
    [one] One person gave their account up
   *[other] { $count } people gave their account up
}
keeper-people-look = Name or mail address
keeper-people-look-hint = A part of it will do.
keeper-people-look-up = Look
keeper-people-nobody = Nobody fits this.
keeper-people-next = Further on
keeper-older = Earlier ones
keeper-people-member = Member
keeper-people-keeper = Keeper
keeper-people-suspended = Suspended
keeper-people-deleted = Gave their account up
keeper-people-since = here since { $day }

keeper-person-suspended-since = suspended since { $day }
keeper-person-email = Mail goes to { $address }.
keeper-person-agreed = Agreed to version { $version } of the code of conduct on { $when }.
keeper-person-words = Their words when they signed up
keeper-person-profile = Their public page
keeper-person-acts = What you can do
keeper-person-suspend = Suspend the account
keeper-person-suspend-hint = They are signed out and cannot sign in; nobody finds them or reaches them. Their letters stay where they are. It can be lifted at any time.
keeper-person-lift = Lift the suspension
keeper-person-lift-hint = They can sign in again, and are found and reached as before.
keeper-person-make-keeper = Make them a keeper
keeper-person-make-keeper-hint = They see these pages and can do everything on them.
keeper-person-make-member = Make them a member
keeper-person-make-member-hint = They no longer see these pages. Nothing else changes for them.
keeper-person-reset = Make a link to a new password
keeper-person-reset-hint = For somebody who cannot sign in any more. The link works once, for a day; hand it over by a way you trust.
keeper-person-reset-made = Whoever opens this link sets a new password. It works once, for a day, and is not shown again:

keeper-waiting-title = Waiting for your yes
keeper-waiting-nobody = Nobody waits.
keeper-waiting-hint = Until you answer they can be found and written to by nobody. With a no they read your words when they sign in.
keeper-waiting-since = asked { $when }
keeper-waiting-approve = Let { $name } in
keeper-waiting-answer = Words to { $name }, if you say no
# Another keeper was faster; what this one had typed follows.
keeper-waiting-left-over = You had written this, and it was sent to nobody:
keeper-waiting-refuse = Say no to { $name }
# The same two where nothing but the words is known any more.
keeper-waiting-words = Words to whom you say no
keeper-waiting-no = Say no

keeper-invitations-title = Invitations
keeper-invitations-hint = Whoever opens the link of an invitation comes in without waiting, unless this instance is closed.
keeper-invitation-made = This is the link. Copy it now: it is not shown again.
keeper-invitation-uses = How many people it lets in, 1 to { $count }
keeper-invitation-days = How many days it lasts, 1 to { $count }
keeper-invitation-note = A name for it
keeper-invitation-note-hint = For keepers only; may stay empty.
keeper-invitation-make = Make an invitation
keeper-invitation-open = Open
keeper-invitation-used-up = Used up
keeper-invitation-over = Over
keeper-invitation-withdrawn = Taken back
keeper-invitation-used = { $used } of { $uses } came in
keeper-invitation-until = until { $when }
keeper-invitation-withdraw = Take it back

keeper-conduct-hint = Everybody reads it <conduct>on a page of its own</conduct> and agrees to it when they sign up. Which version somebody agreed to, and when, is kept.
keeper-conduct-text = The text
keeper-conduct-text-hint = Markdown, at most { $count } characters.
keeper-conduct-keep = Keep the new version

keeper-log-title = What keepers did
keeper-log-hint = Every keeper sees this. Nothing that people here write to anybody is in it.
keeper-log-empty = Nothing yet.
keeper-log-by-command = by a command on the machine
keeper-log-approved = Opened an account for { $subject }
keeper-log-refused = Said no to { $subject }
keeper-log-suspended = Suspended { $subject }
keeper-log-lifted = Lifted the suspension of { $subject }
keeper-log-made-keeper = Made { $subject } a keeper
keeper-log-made-member = Made { $subject } a member
keeper-log-reset-password = Made a link to a new password for { $subject }
keeper-log-invited = Made the invitation { $subject }
keeper-log-uninvited = Took the invitation { $subject } back
keeper-log-wrote-conduct = Wrote version { $subject } of the code of conduct
# $subject: the host of an instance.
keeper-log-opened = Opened { $subject }
keeper-log-limited = Limited { $subject }
keeper-log-blocked = Blocked { $subject }
keeper-log-allowed = Allowed { $subject }
keeper-log-only-allowed = Closed out all instances that are not allowed
keeper-log-all-allowed = Opened this instance to all others again
# $subject: a number.
keeper-log-took-list = Took a list of instances over. Decisions it changed: { $subject }
# $subject: the host something was to be delivered to.
keeper-log-retried = Had a delivery to { $subject } tried at once
keeper-log-retried-all = Had everything for { $subject } tried at once
keeper-log-gave-up = Gave a delivery to { $subject } up
# $subject: how an announcement begins.
keeper-log-announced = Announced: { $subject }
keeper-log-changed-announcement = Changed an announcement: { $subject }
keeper-log-ended-announcement = Ended an announcement: { $subject }
# $subject: the address of whoever reported something.
keeper-log-resolved-report = Was done with a report of { $subject }
