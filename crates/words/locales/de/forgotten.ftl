forgotten-title = Ein neues Passwort
forgotten-name = Ihr Name hier, oder Ihre Mailadresse
forgotten-name-hint = Ein Link geht an die Mailadresse des Kontos. Er gilt eine Stunde und nur einmal.
forgotten-send = Link schicken
# Dieselben Worte, ob es so jemanden gibt oder nicht.
forgotten-asked = Gibt es ein Konto mit diesem Namen oder dieser Adresse und erreicht Mail es, so ist ein Link unterwegs. Sehen Sie in ein paar Minuten in Ihre Mail.
forgotten-too-many = Von Ihrem Ort aus wurde gerade um viele Links gebeten. Warten Sie eine Viertelstunde und versuchen Sie es noch einmal; nichts wurde geändert.
forgotten-otherwise = Es kommt keine Mail, oder Sie haben hier keine hinterlegt? Die Person, die diese Instanz hütet, kann Ihnen auch einen Link geben.
forgotten-no-mail = Diese Instanz verschickt keine Mail. Fragen Sie die Person, die sie hütet: Von ihr bekommen Sie einen Link, mit dem Sie ein neues Passwort setzen.
forgotten-sign-in = Zur Anmeldung
# Unter dem Formular zum Anmelden.
forgotten-link = Sie wissen Ihr Passwort nicht mehr?
