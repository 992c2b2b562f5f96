# Das eigene Konto.
me-title = Ich
me-address = Das ist die Adresse, an die andere schreiben. <page>Ihre öffentliche Seite</page>
me-keeper = Sie hüten diese Instanz: <pages>die Seiten dafür</pages>.
me-card = Ihre Karte: was Sie anbieten und suchen
me-open-letters = Offene Briefe: von denen, denen Sie folgen, und Ihre eigenen
me-follows = Wem Sie folgen, und wer Ihnen folgt
me-settings = Einstellungen: Sprache und Aussehen, Mail, Zeitzone, wer Ihnen schreiben darf
me-blocks = Personen, die Sie gesperrt haben
me-sign-out-here = Hier abmelden
me-sign-out = Abmelden
