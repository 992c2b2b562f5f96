# Where a letter is on its way.
way-your-letter-to = Your letter to { $names }
# After posting, one sentence says what happens next. $when: a date and time; $wait: "5 weeks"; $day: a
# day.
way-posted = Posted { $when }.
way-posted-wait = Posted { $when }; a normal wait for an answer is { $wait }.
way-posted-lapses = Posted { $when }; without an answer it lapses by itself on { $day }.
way-removed = You removed this letter on { $when }. Other servers were asked to remove it too.
way-held = In the outbox until { $when }; you can take it back until then.
way-held-wait = In the outbox until { $when }; you can take it back until then, and a normal wait for an answer is { $wait }.
way-held-lapses = In the outbox until { $when }; you can take it back until then, and without an answer it lapses by itself on { $day }.
# Among several readers, where it is with one of them.
way-held-one = In the outbox until { $when }.
# What happens next, and what the other side sees.
way-held-hint = Then it goes to { $names } and to nobody else: the whole letter, with your name and its date. The keepers of both servers could technically read it; letters are not end-to-end encrypted.
way-on-its-way = On its way to { $place }.
way-on-its-way-hint = There is nothing to do: it is handed over as soon as it is taken.
way-delayed = Delayed since { $since }: { $reason } The next try is at { $again }.
way-delayed-hint = There is nothing to do: it is tried again by itself for days. Should nobody take it, it comes back, and its text is in your drafts.
# With somebody on this server.
way-arrived-with = Arrived with { $name } on { $when }.
# At another server.
way-arrived-at = Arrived at { $server } on { $when }.
way-returned = Came back on { $when }: { $reason } The text is in your drafts.
way-returned-hint = You can <drafts>write on</drafts>, <again>look the address up again</again>, or send it to somebody else.
way-edited = You changed this letter on { $when }; other servers were asked to change it too.
way-take-back = Take it back
way-change = Change the text
way-remove = Remove the letter
way-all-letters = All letters with { $names }
way-letter = The letter
