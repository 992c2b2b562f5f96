# Why an act cannot be done, and what can be done instead.
refusal-host-limited = This instance takes no first letters from { $name }: its keeper decided so. Whoever follows you here can be written to.
refusal-own-host = This instance is { $own } itself, and a block of { $host } would cover it. Name another host.
refusal-long-list = This list is too long: at most { $count } kB. Take it over in parts; nothing was changed.
refusal-delivery-rests = This letter rests in its writer's outbox until { $until } UTC; it can be taken back until then.
refusal-delivery-carried = It is being carried just now. Look again in a few minutes; nothing was changed.
refusal-delivery-over = This delivery has come to its end; there is nothing to try. If it came back, its text is in the writer's drafts.
refusal-no-words = There is nothing in it yet. Write something first; nobody was told anything.
refusal-not-a-day-to-come = "{ $text }" is no day to come. Write it as in 2027-01-15, or leave it empty.
refusal-report-done = This report was done with meanwhile. Look at it again; nothing was changed.
