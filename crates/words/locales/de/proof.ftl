proof-password = Ihr Passwort
proof-code = Ein Code
proof-code-hint = Sechs Ziffern Ihrer App, oder einer der Codes auf Papier.
