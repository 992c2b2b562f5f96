# What a letter asks for, in the words of whoever is mentored.
hats-asks-for = It asks
hats-hint = May stay open. Whoever answers sees it above the letter.
hats-not-said = not said
hats-mentoring = tell me what you would do
hats-coaching = help me think
hats-sponsoring = could you open a door?
# The same above the letter.
hats-said-mentoring = This letter asks: “Tell me what you would do.”
hats-said-coaching = This letter asks: “Help me think.”
hats-said-sponsoring = This letter asks: “Could you open a door?”
# For whoever mentors, beside what they write.
hats-ask-one-thing = Ask one thing before you answer, if that helps.
hats-ask-one-thing-first = <ask>Ask one thing before you answer</ask>, if that helps.
