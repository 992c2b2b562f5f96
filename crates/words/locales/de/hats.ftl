# Worum ein Brief bittet, in den Worten der Person, die Mentoring sucht.
hats-asks-for = Er bittet
hats-hint = Darf offen bleiben. Wer antwortet, sieht es über dem Brief.
hats-not-said = nicht angegeben
hats-mentoring = sagen Sie mir, was Sie tun würden
hats-coaching = helfen Sie mir beim Nachdenken
hats-sponsoring = könnten Sie eine Tür öffnen?
# Dasselbe über dem Brief.
hats-said-mentoring = Dieser Brief bittet: „Sagen Sie mir, was Sie tun würden.“
hats-said-coaching = Dieser Brief bittet: „Helfen Sie mir beim Nachdenken.“
hats-said-sponsoring = Dieser Brief bittet: „Könnten Sie eine Tür öffnen?“
# Für Mentorinnen und Mentoren, neben dem, was sie schreiben.
hats-ask-one-thing = Fragen Sie eines, bevor Sie antworten, wenn das hilft.
hats-ask-one-thing-first = <ask>Fragen Sie eines, bevor Sie antworten</ask>, wenn das hilft.
