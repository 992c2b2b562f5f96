sessions-title = Wo Sie angemeldet sind
sessions-this = (hier)
# $since: ein Tag; $seen: eine Zeit von jetzt aus gesehen, wie „gestern“.
sessions-since = Seit dem { $since }, zuletzt benutzt: { $seen }
sessions-end = Dort abmelden
sessions-end-others = Überall sonst abmelden
sessions-strange = Ist etwas dabei, was Sie nicht kennen? Melden Sie es ab, und <a>ändern Sie dann Ihr Passwort</a>.
sessions-back = Zurück zu Ihrem Konto
# $browser und $system sind Namen wie Firefox und Linux.
sessions-browser-on-system = { $browser } auf { $system }
sessions-something-on-system = Etwas auf { $system }
sessions-unknown = Ein Browser ohne Namen
