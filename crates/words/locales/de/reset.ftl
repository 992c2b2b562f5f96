reset-title = Ihr neues Passwort
# $handle: eine Adresse wie @ada@example.org.
reset-for = Dieser Link setzt ein neues Passwort für { $handle }, einmal.
reset-set = Dieses Passwort setzen
reset-done = { $handle } hat das neue Passwort. Sie sind überall abgemeldet; melden Sie sich damit an.
