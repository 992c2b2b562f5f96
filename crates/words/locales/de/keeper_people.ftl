keeper-people-title = Menschen
keeper-people-count-waiting = { $count ->
    [0] Niemand wartet auf Ihr Ja
    [one] Eine Person wartet auf Ihr Ja
   *[other] { $count } Menschen warten auf Ihr Ja
}
keeper-people-count-all = { $count ->
    [one] Eine Person lebt hier
   *[other] { $count } Menschen leben hier
}
keeper-people-count-keepers = { $count ->
    [one] Eine davon hütet die Instanz
   *[other] { $count } davon hüten die Instanz
}
keeper-people-count-suspended = { $count ->
    [0] Kein Konto ist stillgelegt
    [one] Ein Konto ist stillgelegt
   *[other] { $count } Konten sind stillgelegt
}
keeper-people-count-deleted = { $count ->
    [0] Niemand hat das eigene Konto aufgegeben
    [one] Eine Person hat ihr Konto aufgegeben
   *[other] { $count } Menschen haben ihr Konto aufgegeben
}
keeper-people-look = Name oder Mailadresse
keeper-people-look-hint = Ein Teil davon genügt.
keeper-people-look-up = Suchen
keeper-people-nobody = Darauf passt niemand.
keeper-people-next = Weiter
keeper-older = Frühere
keeper-people-member = Mitglied
keeper-people-keeper = Hütet die Instanz
keeper-people-suspended = Stillgelegt
keeper-people-deleted = Konto aufgegeben
keeper-people-since = hier seit dem { $day }

keeper-person-suspended-since = stillgelegt seit dem { $day }
keeper-person-email = Mail geht an { $address }.
keeper-person-agreed = Hat Fassung { $version } der Verhaltensregeln zugestimmt, am { $when }.
keeper-person-words = Worte beim Anlegen des Kontos
keeper-person-profile = Die öffentliche Seite
keeper-person-acts = Was Sie tun können
keeper-person-suspend = Konto stilllegen
keeper-person-suspend-hint = Die Person wird abgemeldet und kann sich nicht anmelden; niemand findet oder erreicht sie. Ihre Briefe bleiben, wo sie sind. Das lässt sich jederzeit aufheben.
keeper-person-lift = Stilllegung aufheben
keeper-person-lift-hint = Die Person kann sich wieder anmelden und wird gefunden und erreicht wie zuvor.
keeper-person-make-keeper = Die Instanz mit hüten lassen
keeper-person-make-keeper-hint = Die Person sieht diese Seiten und kann alles tun, was hier geht.
keeper-person-make-member = Zum Mitglied machen
keeper-person-make-member-hint = Die Person sieht diese Seiten nicht mehr. Sonst ändert sich für sie nichts.
keeper-person-reset = Link zu einem neuen Passwort erstellen
keeper-person-reset-hint = Für jemanden, der sich nicht mehr anmelden kann. Der Link gilt einmal, einen Tag lang; übergeben Sie ihn auf einem Weg, dem Sie trauen.
keeper-person-reset-made = Wer diesen Link öffnet, setzt ein neues Passwort. Er gilt einmal, einen Tag lang, und wird nicht noch einmal gezeigt:

keeper-waiting-title = Warten auf Ihr Ja
keeper-waiting-nobody = Niemand wartet.
keeper-waiting-hint = Bis Sie antworten, kann niemand sie finden oder ihnen schreiben. Bei einem Nein lesen sie Ihre Worte, wenn sie sich anmelden.
keeper-waiting-since = gefragt { $when }
keeper-waiting-approve = { $name } hereinlassen
keeper-waiting-answer = Worte an { $name }, wenn Sie nein sagen
# Jemand anderes war beim Hüten schneller; was diese Person getippt hatte, folgt.
keeper-waiting-left-over = Das hatten Sie geschrieben, und es ging an niemanden:
keeper-waiting-refuse = Nein zu { $name } sagen

keeper-invitations-title = Einladungen
keeper-invitations-hint = Wer den Link einer Einladung öffnet, kommt ohne Warten herein, außer diese Instanz ist geschlossen.
keeper-invitation-made = Das ist der Link. Kopieren Sie ihn jetzt: Er wird nicht noch einmal gezeigt.
keeper-invitation-uses = Wie viele Menschen sie hereinlässt, 1 bis { $count }
keeper-invitation-days = Wie viele Tage sie gilt, 1 bis { $count }
keeper-invitation-note = Ein Name für sie
keeper-invitation-note-hint = Nur für alle, die diese Instanz hüten; darf leer bleiben.
keeper-invitation-make = Einladung erstellen
keeper-invitation-open = Offen
keeper-invitation-used-up = Aufgebraucht
keeper-invitation-over = Abgelaufen
keeper-invitation-withdrawn = Zurückgenommen
keeper-invitation-used = { $used } von { $uses } hereingekommen
keeper-invitation-until = bis { $when }
keeper-invitation-withdraw = Zurücknehmen

keeper-conduct-hint = Alle lesen sie <conduct>auf einer eigenen Seite</conduct> und stimmen ihnen zu, wenn sie ein Konto anlegen. Wer welcher Fassung wann zugestimmt hat, wird festgehalten.
keeper-conduct-text = Der Text
keeper-conduct-text-hint = Markdown, höchstens { $count } Zeichen.
keeper-conduct-keep = Neue Fassung speichern

keeper-log-title = Was beim Hüten getan wurde
keeper-log-hint = Alle, die diese Instanz hüten, sehen das. Nichts von dem, was Menschen hier jemandem schreiben, steht darin.
keeper-log-empty = Noch nichts.
keeper-log-by-command = durch einen Befehl auf der Maschine
keeper-log-approved = Ein Konto für { $subject } eröffnet
keeper-log-refused = Nein zu { $subject } gesagt
keeper-log-suspended = { $subject } stillgelegt
keeper-log-lifted = Die Stilllegung von { $subject } aufgehoben
keeper-log-made-keeper = { $subject } die Instanz mit hüten lassen
keeper-log-made-member = { $subject } zum Mitglied gemacht
keeper-log-reset-password = Einen Link zu einem neuen Passwort für { $subject } erstellt
keeper-log-invited = Die Einladung { $subject } erstellt
keeper-log-uninvited = Die Einladung { $subject } zurückgenommen
keeper-log-wrote-conduct = Fassung { $subject } der Verhaltensregeln geschrieben
# $subject: der Server einer Instanz.
keeper-log-opened = { $subject } geöffnet
keeper-log-limited = { $subject } eingeschränkt
keeper-log-blocked = { $subject } gesperrt
keeper-log-allowed = { $subject } zugelassen
keeper-log-only-allowed = Alle Instanzen ausgeschlossen, die nicht zugelassen sind
keeper-log-all-allowed = Diese Instanz wieder für alle anderen geöffnet
# $subject: eine Zahl.
keeper-log-took-list = Eine Liste von Instanzen übernommen. Entscheidungen, die sie änderte: { $subject }
# $subject: der Server, an den etwas zugestellt werden sollte.
keeper-log-retried = Eine Zustellung an { $subject } sofort versuchen lassen
keeper-log-retried-all = Alles für { $subject } sofort versuchen lassen
keeper-log-gave-up = Eine Zustellung an { $subject } aufgegeben
# $subject: wie eine Mitteilung beginnt.
keeper-log-announced = Mitgeteilt: { $subject }
keeper-log-changed-announcement = Eine Mitteilung geändert: { $subject }
keeper-log-ended-announcement = Eine Mitteilung beendet: { $subject }
# $subject: die Adresse der Person, die etwas gemeldet hat.
keeper-log-resolved-report = Eine Meldung von { $subject } erledigt
keeper-waiting-words = Worte an die, zu denen Sie nein sagen
keeper-waiting-no = Nein sagen
