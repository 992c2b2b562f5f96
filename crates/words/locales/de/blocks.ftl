blocks-title = Personen, die Sie gesperrt haben
blocks-about = Wen Sie sperren, der kann Ihnen nichts mehr schicken und erfährt davon nichts. Was er vorher schrieb, ist verborgen, nicht verloren.
blocks-address = Adresse
blocks-address-hint = Wie @name@example.org, oder die Adresse der Seite.
blocks-block = Sperren
blocks-unblock = Nicht mehr sperren
blocks-that-is-you = Das sind Sie selbst.
