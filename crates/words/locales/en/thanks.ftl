# A letter is thanked for without an answer.
thanks-said = You said “received, with thanks”.
thanks-take-back = Take that back
thanks-received = Received, with thanks
thanks-received-hint = { $writer } hears that, and there is more time for an answer.
