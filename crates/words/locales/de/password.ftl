password-title = Ihr Passwort
password-kept = Ihr neues Passwort ist gespeichert. Sie sind überall abgemeldet außer hier.
password-old = Das Passwort, das Sie haben
password-new = Das neue Passwort
# $shortest: eine Zahl von Zeichen.
password-new-hint = Mindestens { $shortest } Zeichen. Ein paar Wörter hintereinander sind gut.
password-change = Passwort ändern
password-forgotten = Sie wissen das alte nicht mehr? <a>Lassen Sie sich einen Link schicken</a>, oder fragen Sie die Person, die diese Instanz hütet.
password-back = Zurück zu Ihrem Konto
