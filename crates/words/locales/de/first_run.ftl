# Eine Instanz ohne Konten bekommt jemanden, der sie hütet.
first-run-title = Eine neue Instanz
first-run-nobody-yet = Noch lebt niemand auf { $host }. Das erste Konto gehört der Person, die diese Instanz hütet: Es verwaltet die Instanz und kann Briefe schreiben wie jedes andere.
first-run-wrong-code = Das ist nicht der Code. Das Programm hat ihn beim Start ausgegeben; sehen Sie in sein Protokoll.
first-run-code = Code
first-run-code-hint = Das Programm hat ihn beim Start ausgegeben. Er zeigt, dass diese Instanz Ihnen gehört.
first-run-name = Name
first-run-name-hint = Kleine Buchstaben, Ziffern und Unterstriche. Ihre Adresse wird @name@{ $host } sein, und dabei bleibt es.
first-run-password = Passwort
first-run-password-hint = Mindestens { $count } Zeichen. Ein paar Wörter hintereinander sind gut.
first-run-email = E-Mail
first-run-email-hint = Darf leer bleiben. Niemand sonst sieht sie.
first-run-open = Konto eröffnen
