introduce-title = Introduce yourself
# $count: how many characters at least; $open: how many introductions at most.
introduce-about = A first letter to a mentor. Small and concrete letters are the ones that get answers: one question is enough. At least { $count } characters; no links and no attachments yet, since many servers drop those. Up to { $open } introductions wait at a time, so that each gets a real look.
introduce-to = To
introduce-letter = Your letter
introduce-letter-hint = How you would begin a letter. The three questions below help; each may stay empty, and what you answer becomes part of the letter.
introduce-keep = Keep and look at it
introduce-not-posted = Nothing is posted yet: you see the whole letter first.
# Three questions, and how the answers are headed in the letter.
introduce-where-question = Where are you standing today, in one ordinary paragraph?
introduce-where = Where I stand
introduce-tried-question = What did you try most recently that did not work, and what did you notice?
introduce-tried = What I tried
introduce-view-question = Which question would you be glad to have a view on by next month?
introduce-view = What I would be glad to have a view on
