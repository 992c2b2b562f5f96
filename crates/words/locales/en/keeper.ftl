keeper-title = Your instance
keeper-nav = Keeper's pages
keeper-nav-glance = At a glance
keeper-further-on = Further on

keeper-needs-you = This waits for you
keeper-needs-nothing = Nothing needs you just now.
keeper-letters-heading = People and letters
keeper-people-count = { $count ->
    [one] One person lives here.
   *[other] { $count } people live here.
}
keeper-letters-count = { $count ->
    [0] No letter was posted here or came here in the last seven days.
    [one] One letter was posted here or came here in the last seven days.
   *[other] { $count } letters were posted here or came here in the last seven days.
}
keeper-waiting = { $count ->
    [0] No delivery waits for its time
    [one] One delivery waits for its time
   *[other] { $count } deliveries wait for their time
}
keeper-stuck = { $count ->
    [0] No delivery was tried in vain
    [one] One delivery was tried in vain
   *[other] { $count } deliveries were tried in vain
}
keeper-returned = { $count ->
    [0] No delivery came back in the last day
    [one] One delivery came back in the last day
   *[other] { $count } deliveries came back in the last day
}
keeper-mails-waiting = { $count ->
    [one] One mail waits to be sent.
   *[other] { $count } mails wait to be sent.
}
keeper-mails-given-up = { $count ->
    [one] One mail of the last month could not be sent. The command “longhand mail list” says why.
   *[other] { $count } mails of the last month could not be sent. The command “longhand mail list” says why.
}
keeper-reports-open = { $count ->
    [one] One report waits for you
   *[other] { $count } reports wait for you
}
keeper-known-count = { $count ->
    [one] One instance is known
   *[other] { $count } instances are known
}
keeper-silent-count = { $count ->
    [one] One does not answer just now
   *[other] { $count } do not answer just now
}
keeper-limited-count = { $count ->
    [one] One is limited
   *[other] { $count } are limited
}
keeper-blocked-count = { $count ->
    [one] One is blocked
   *[other] { $count } are blocked
}
keeper-allowed-count = { $count ->
    [one] One is allowed
   *[other] { $count } are allowed
}
keeper-program-heading = The program
keeper-program = Longhand { $version } on { $database }; this process serves since { $since }.

keeper-stance-open = open
keeper-stance-limited = limited
keeper-stance-blocked = blocked
keeper-stance-allowed = allowed

keeper-instances-title = Instances
keeper-instances-search = Look for
keeper-instances-search-hint = A part of the name, or a whole host like example.org.
keeper-instances-state = State
keeper-instances-all = any
keeper-instances-failing = does not answer
keeper-instances-look = Look
keeper-instances-unknown = Nothing is known of { $host } yet. Decide about it
keeper-instances-none = There is no such instance among those that are known.
keeper-instances-people = { $count ->
    [0] Nobody there is known here.
    [one] One person there is known here.
   *[other] { $count } people there are known here.
}
keeper-instances-seen = Heard from or reached { $when }.
keeper-instances-never-seen = Never heard from.
keeper-instances-failures = { $count ->
    [one] It could not be reached once.
   *[other] It could not be reached { $count } times in a row.
}
keeper-instances-failing-since = That began { $when }.

keeper-lists-heading = Lists
keeper-lists-hint = In the form Mastodon writes and reads. The notes go along as comments: whoever gets the list reads them.
keeper-lists-closed = The list of limited and blocked instances
keeper-lists-allowed = The list of allowed instances
keeper-lists-take = Take a list over

keeper-only-heading = Only allowed instances
keeper-only-warning = You can exchange letters with allowed instances only. All correspondences with other instances stop then: letters there come back to their writers, letters from there are refused, and nobody of them stands in the directory. Allow the instances you want to keep first.
keeper-only-begin = Exchange letters with allowed instances only
keeper-only-allowed-on = Letters are exchanged with allowed instances only. Everything else is closed out.
keeper-only-end = Open to all instances again

keeper-decided = What you decided is kept.
keeper-above = <a>{ $host }</a> is { $stance }, and that holds for what is below it.
keeper-now-blocked = Nothing is sent there or taken from there.
keeper-now-limited = Letters come and go between people who know each other. Strangers there write nobody here and answer nothing here.
keeper-now-open = Letters come and go.
keeper-instance-correspondences = { $count ->
    [0] No correspondence of people here leads there.
    [one] One correspondence of people here leads there.
   *[other] { $count } correspondences of people here lead there.
}
keeper-instance-waiting = { $count ->
    [0] Nothing waits to be sent there.
    [one] One delivery waits to be sent there.
   *[other] { $count } deliveries wait to be sent there.
}
keeper-decide = What holds for this instance and what is below its domain
keeper-open-hint = Letters come and go, and its mentors may stand in the directory.
keeper-limit-hint = Strangers there write no first letters to people here and stand beneath nobody's open letters, unless these follow them, and nobody of there stands in the directory. Correspondences go on.
keeper-block-hint = { $correspondences ->
    [0] Nothing is sent there or taken from there.
    [one] Nothing is sent there or taken from there. One correspondence of people here breaks off, and what still waits to be sent comes back to its writers.
   *[other] Nothing is sent there or taken from there. { $correspondences } correspondences of people here break off, and what still waits to be sent comes back to its writers.
}
keeper-allow-hint = As open; and letters come and go even while only allowed instances are left.
keeper-note = Why
keeper-note-hint = For keepers to read; it goes along when you hand your list on.
keeper-decide-button = Keep this decision

keeper-list-title = Take a list over
keeper-list-hint = You see what would change before anything does. A list makes a decision stricter or is the first to make one; it softens nothing that you decided. At most 500 kB.
keeper-list-kind = What the list names
keeper-list-kind-closed = instances to limit or block
keeper-list-kind-allowed = instances to allow
keeper-list-paste = The list
keeper-list-file = Or its file (CSV)
keeper-list-look = See what would change
keeper-list-changes = { $count ->
    [0] Nothing would change
    [one] One instance would change
   *[other] { $count } instances would change
}
keeper-list-no-changes = Nothing in this list is new or stricter than what holds here.
keeper-list-change = { $before } → { $after }
keeper-list-more = { $count ->
    [one] And one more.
   *[other] And { $count } more.
}
keeper-list-do = { $count ->
    [one] Make this change
   *[other] Make these { $count } changes
}
# The same where it is not known how many.
keeper-list-make = Make the changes
keeper-list-kept = { $count ->
    [0] No instance in the list stays as it is.
    [one] One instance stays as it is.
   *[other] { $count } instances stay as they are.
}
keeper-list-nothing = { $count ->
    [0] Every line says what to do.
    [one] One line says that nothing is to be done.
   *[other] { $count } lines say that nothing is to be done.
}
keeper-list-bad = { $count ->
    [one] One line is not taken
   *[other] { $count } lines are not taken
}
keeper-list-line = Line { $number }:
keeper-list-no-host = There is no host in it.
keeper-list-hidden = The host is hidden behind asterisks, so nobody knows which one is meant.
keeper-list-severity = Its severity is none that is known: silence, suspend and noop are.
keeper-list-ourselves = That is this instance itself.
keeper-list-unreadable = It cannot be read as CSV in UTF-8.
keeper-list-another = Look at another list
keeper-list-taken = { $count ->
    [0] Nothing was left to change.
    [one] One instance was changed.
   *[other] { $count } instances were changed.
}

keeper-deliveries-title = Deliveries
keeper-deliveries-hint = What is on its way to other instances, and why it waits. What letters say, and to whom, stands nowhere here.
keeper-deliveries-which = Which deliveries
keeper-deliveries-hosts = Instances that do not take what is sent to them
keeper-deliveries-host = { $count ->
    [one] { $host }: one delivery
   *[other] { $host }: { $count } deliveries
}
keeper-deliveries-retry-all = Try everything for { $host } now
keeper-deliveries-all = All of these
keeper-deliveries-to = To { $host }
keeper-deliveries-none = There is nothing of this kind.
keeper-delivery-letter = A letter of { $from } to somebody at { $host }
keeper-delivery-news = News of { $from } for { $host }
keeper-delivery-tries = { $count ->
    [0] Not tried yet.
    [one] Tried once.
   *[other] Tried { $count } times.
}
keeper-delivery-due = Next try { $when }, the last one { $end }.
keeper-delivery-ended = It ended { $when }.
keeper-delivery-retry = Try now
keeper-delivery-give-up = Give it up
keeper-delivery-give-up-letter = Give it up: the letter goes back to its writer's drafts

keeper-announcements-title = Announcements
keeper-announcements-hint = A short text stands at the top of everybody's letterbox until they wave it away.
keeper-announcement-text = What everybody should know
keeper-announcement-text-hint = At most 2000 characters. Markdown works as in letters.
keeper-announcement-last-day = The last day it is shown
keeper-announcement-last-day-hint = Until the end of that day in UTC. Empty: until you end it.
keeper-announcement-announce = Tell everybody
keeper-announcement-change = Keep the change
keeper-announcement-again = Show it again to those who waved it away
keeper-announcement-back = All announcements
keeper-announcement-of = Of { $when }
keeper-announcement-ended = ended
keeper-announcement-until = shown until { $when }
keeper-announcement-no-end = shown until you end it
keeper-announcement-change-this = Change it
keeper-announcement-end = End it

keeper-reports-title = Reports
keeper-reports-hint = You see what stands in a report and nothing it only points to: letters that were not put into it stay closed.
keeper-reports-which = Which reports
keeper-reports-waiting = Those that wait for you
keeper-reports-done = Those that are done with
keeper-reports-none = There is no such report.
keeper-report-from = From <a>{ $from }</a>, { $when }
keeper-report-about = About { $about }
keeper-report-no-words = Without words.
keeper-report-resolved = { $keeper } was done with it { $when }.
keeper-report-outcome = What became of it
keeper-report-resolve = Done with it
