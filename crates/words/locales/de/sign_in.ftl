# Hereinkommen.
sign-in-title = Anmelden
sign-in-signed-out = Sie wurden inzwischen abgemeldet. Ihr Brief wurde nicht eingeworfen und ist nicht verloren: Melden Sie sich an, und er liegt bei Ihren Entwürfen.
sign-in-name = Name
sign-in-name-hint = Der Teil vor @{ $host }.
sign-in-password = Passwort
# Ein Brief, der gerade eingeworfen werden sollte. $address: an wen.
sign-in-your-letter = Ihr Brief
sign-in-your-letter-to = Ihr Brief an { $address }
sign-in-your-letter-hint = Er kommt mit und wird als Entwurf aufgehoben.
sign-in-sign-in = Anmelden
