keeper-title = Ihre Instanz
keeper-nav = Seiten zum Hüten der Instanz
keeper-nav-glance = Auf einen Blick
keeper-further-on = Weiter

keeper-needs-you = Das wartet auf Sie
keeper-needs-nothing = Gerade braucht Sie nichts.
keeper-letters-heading = Menschen und Briefe
keeper-people-count = { $count ->
    [one] Eine Person lebt hier.
   *[other] { $count } Menschen leben hier.
}
keeper-letters-count = { $count ->
    [0] Kein Brief wurde hier in den letzten sieben Tagen eingeworfen oder kam an.
    [one] Ein Brief wurde hier in den letzten sieben Tagen eingeworfen oder kam an.
   *[other] { $count } Briefe wurden hier in den letzten sieben Tagen eingeworfen oder kamen an.
}
keeper-waiting = { $count ->
    [one] Eine Zustellung wartet auf ihre Zeit
   *[other] { $count } Zustellungen warten auf ihre Zeit
}
keeper-stuck = { $count ->
    [one] Eine Zustellung wurde vergeblich versucht
   *[other] { $count } Zustellungen wurden vergeblich versucht
}
keeper-returned = { $count ->
    [one] Eine kam in den letzten 24 Stunden zurück
   *[other] { $count } kamen in den letzten 24 Stunden zurück
}
keeper-mails-waiting = { $count ->
    [one] Eine Mail wartet darauf, hinauszugehen.
   *[other] { $count } Mails warten darauf, hinauszugehen.
}
keeper-mails-given-up = { $count ->
    [one] Eine Mail des letzten Monats ließ sich nicht verschicken. Der Befehl „longhand mail list“ sagt, warum.
   *[other] { $count } Mails des letzten Monats ließen sich nicht verschicken. Der Befehl „longhand mail list“ sagt, warum.
}
keeper-reports-open = { $count ->
    [one] Eine Meldung wartet auf Sie
   *[other] { $count } Meldungen warten auf Sie
}
keeper-known-count = { $count ->
    [one] Eine Instanz ist bekannt
   *[other] { $count } Instanzen sind bekannt
}
keeper-silent-count = { $count ->
    [one] Eine antwortet gerade nicht
   *[other] { $count } antworten gerade nicht
}
keeper-limited-count = { $count ->
    [one] Eine ist eingeschränkt
   *[other] { $count } sind eingeschränkt
}
keeper-blocked-count = { $count ->
    [one] Eine ist gesperrt
   *[other] { $count } sind gesperrt
}
keeper-allowed-count = { $count ->
    [one] Eine ist zugelassen
   *[other] { $count } sind zugelassen
}
keeper-program-heading = Das Programm
keeper-program = Longhand { $version } auf { $database }; dieser Prozess läuft seit dem { $since }.

keeper-stance-open = offen
keeper-stance-limited = eingeschränkt
keeper-stance-blocked = gesperrt
keeper-stance-allowed = zugelassen

keeper-instances-title = Instanzen
keeper-instances-search = Suchen nach
keeper-instances-search-hint = Ein Teil des Namens, oder ein ganzer Server wie example.org.
keeper-instances-state = Zustand
keeper-instances-all = jeder
keeper-instances-failing = antwortet nicht
keeper-instances-look = Suchen
keeper-instances-unknown = Von { $host } ist noch nichts bekannt. Darüber entscheiden
keeper-instances-none = Unter denen, die bekannt sind, gibt es keine solche Instanz.
keeper-instances-people = { $count ->
    [0] Von dort ist hier niemand bekannt.
    [one] Von dort ist hier eine Person bekannt.
   *[other] Von dort sind hier { $count } Menschen bekannt.
}
keeper-instances-seen = Zuletzt gehört oder erreicht: { $when }.
keeper-instances-never-seen = Noch nie etwas gehört.
keeper-instances-failures = { $count ->
    [one] Sie war einmal nicht zu erreichen.
   *[other] Sie war { $count }-mal hintereinander nicht zu erreichen.
}
keeper-instances-failing-since = Zum ersten Mal: { $when }.

keeper-lists-heading = Listen
keeper-lists-hint = In der Form, die Mastodon schreibt und liest. Die Notizen gehen als Kommentare mit: Wer die Liste bekommt, liest sie.
keeper-lists-closed = Die Liste der eingeschränkten und gesperrten Instanzen
keeper-lists-allowed = Die Liste der zugelassenen Instanzen
keeper-lists-take = Eine Liste übernehmen

keeper-only-heading = Nur zugelassene Instanzen
keeper-only-warning = Sie können Briefe nur mit zugelassenen Instanzen tauschen. Alle Briefwechsel mit anderen Instanzen brechen dann ab: Briefe dorthin kommen zu denen zurück, die sie schrieben, Briefe von dort werden abgewiesen, und niemand von dort steht im Verzeichnis. Lassen Sie zuerst die Instanzen zu, die Sie behalten möchten.
keeper-only-begin = Briefe nur mit zugelassenen Instanzen tauschen
keeper-only-allowed-on = Briefe werden nur mit zugelassenen Instanzen getauscht. Alles andere bleibt draußen.
keeper-only-end = Wieder für alle Instanzen öffnen

keeper-decided = Ihre Entscheidung ist gespeichert.
keeper-above = <a>{ $host }</a> ist { $stance }, und das gilt für alles darunter.
keeper-now-blocked = Nichts wird dorthin geschickt oder von dort angenommen.
keeper-now-limited = Briefe kommen und gehen zwischen Menschen, die einander kennen. Unbekannte von dort schreiben hier niemandem und antworten hier auf nichts.
keeper-now-open = Briefe kommen und gehen.
keeper-instance-correspondences = { $count ->
    [0] Kein Briefwechsel von Menschen hier führt dorthin.
    [one] Ein Briefwechsel von Menschen hier führt dorthin.
   *[other] { $count } Briefwechsel von Menschen hier führen dorthin.
}
keeper-instance-waiting = { $count ->
    [0] Nichts wartet darauf, dorthin zu gehen.
    [one] Eine Zustellung wartet darauf, dorthin zu gehen.
   *[other] { $count } Zustellungen warten darauf, dorthin zu gehen.
}
keeper-decide = Was für diese Instanz gilt und für alles unter ihrer Domain
keeper-open-hint = Briefe kommen und gehen, und wer dort Mentoring anbietet, darf im Verzeichnis stehen.
keeper-limit-hint = Unbekannte von dort schreiben Menschen hier keine ersten Briefe und stehen nicht unter deren offenen Briefen, außer diese folgen ihnen, und niemand von dort steht im Verzeichnis. Briefwechsel gehen weiter.
keeper-block-hint = { $correspondences ->
    [0] Nichts wird dorthin geschickt oder von dort angenommen.
    [one] Nichts wird dorthin geschickt oder von dort angenommen. Ein Briefwechsel von Menschen hier bricht ab, und was noch darauf wartet, dorthin zu gehen, kommt zu denen zurück, die es schrieben.
   *[other] Nichts wird dorthin geschickt oder von dort angenommen. { $correspondences } Briefwechsel von Menschen hier brechen ab, und was noch darauf wartet, dorthin zu gehen, kommt zu denen zurück, die es schrieben.
}
keeper-allow-hint = Wie offen; und Briefe kommen und gehen auch dann, wenn nur noch zugelassene Instanzen übrig sind.
keeper-note = Warum
keeper-note-hint = Zum Lesen für alle, die diese Instanz hüten; geht mit, wenn Sie Ihre Liste weitergeben.
keeper-decide-button = Entscheidung speichern

keeper-list-title = Eine Liste übernehmen
keeper-list-hint = Sie sehen, was sich ändern würde, bevor sich etwas ändert. Eine Liste macht eine Entscheidung strenger oder trifft als erste eine; sie mildert nichts, was Sie entschieden haben. Höchstens 500 kB.
keeper-list-kind = Was die Liste nennt
keeper-list-kind-closed = Instanzen zum Einschränken oder Sperren
keeper-list-kind-allowed = Instanzen zum Zulassen
keeper-list-paste = Die Liste
keeper-list-file = Oder ihre Datei (CSV)
keeper-list-look = Ansehen, was sich ändern würde
keeper-list-changes = { $count ->
    [0] Nichts würde sich ändern
    [one] Eine Instanz würde sich ändern
   *[other] { $count } Instanzen würden sich ändern
}
keeper-list-no-changes = Nichts in dieser Liste ist neu oder strenger als das, was hier gilt.
keeper-list-change = { $before } → { $after }
keeper-list-more = { $count ->
    [one] Und noch eine.
   *[other] Und noch { $count }.
}
keeper-list-do = { $count ->
    [one] Diese Änderung übernehmen
   *[other] Diese { $count } Änderungen übernehmen
}
keeper-list-kept = { $count ->
    [0] Keine Zeile nennt etwas, was schon entschieden ist.
    [one] Eine Instanz bleibt, wie sie ist.
   *[other] { $count } Instanzen bleiben, wie sie sind.
}
keeper-list-nothing = { $count ->
    [0] Jede Zeile verlangt etwas.
    [one] Eine Zeile verlangt nichts.
   *[other] { $count } Zeilen verlangen nichts.
}
keeper-list-bad = { $count ->
    [one] Eine Zeile wird nicht übernommen
   *[other] { $count } Zeilen werden nicht übernommen
}
keeper-list-line = Zeile { $number }:
keeper-list-no-host = Darin steht kein Server.
keeper-list-hidden = Der Server ist hinter Sternchen verborgen; niemand weiß, welcher gemeint ist.
keeper-list-severity = Ihre Strenge ist keine, die bekannt ist: silence, suspend und noop sind es.
keeper-list-ourselves = Das ist diese Instanz selbst.
keeper-list-unreadable = Sie lässt sich nicht als CSV in UTF-8 lesen.
keeper-list-another = Eine andere Liste ansehen
keeper-list-taken = { $count ->
    [0] Es war nichts mehr zu ändern.
    [one] Eine Instanz wurde geändert.
   *[other] { $count } Instanzen wurden geändert.
}

keeper-deliveries-title = Zustellungen
keeper-deliveries-hint = Was zu anderen Instanzen unterwegs ist und warum es wartet. Was in Briefen steht, und an wen sie gehen, steht hier nirgends.
keeper-deliveries-which = Welche Zustellungen
keeper-deliveries-hosts = Instanzen, die nicht annehmen, was man ihnen schickt
keeper-deliveries-host = { $count ->
    [one] { $host }: eine Zustellung
   *[other] { $host }: { $count } Zustellungen
}
keeper-deliveries-retry-all = Alles für { $host } jetzt versuchen
keeper-deliveries-all = Alle davon
keeper-deliveries-to = An { $host }
keeper-deliveries-none = Davon gibt es nichts.
keeper-delivery-letter = Ein Brief von { $from } an jemanden auf { $host }
keeper-delivery-news = Neues von { $from } für { $host }
keeper-delivery-tries = { $count ->
    [0] Noch nicht versucht.
    [one] Einmal versucht.
   *[other] { $count }-mal versucht.
}
keeper-delivery-due = Nächster Versuch: { $when }, der letzte: { $end }.
keeper-delivery-ended = Zu Ende: { $when }.
keeper-delivery-retry = Jetzt versuchen
keeper-delivery-give-up = Aufgeben
keeper-delivery-give-up-letter = Aufgeben: Der Brief kommt zurück zu den Entwürfen der Person, die ihn schrieb

keeper-announcements-title = Mitteilungen
keeper-announcements-hint = Ein kurzer Text steht bei allen oben im Briefkasten, bis sie ihn weglegen.
keeper-announcement-text = Was alle wissen sollen
keeper-announcement-text-hint = Höchstens 2000 Zeichen. Markdown geht wie in Briefen.
keeper-announcement-last-day = Der letzte Tag, an dem sie gezeigt wird
keeper-announcement-last-day-hint = Bis zum Ende dieses Tages in UTC. Leer: bis Sie sie beenden.
keeper-announcement-announce = Allen mitteilen
keeper-announcement-change = Änderung speichern
keeper-announcement-again = Auch denen noch einmal zeigen, die sie weggelegt haben
keeper-announcement-back = Alle Mitteilungen
keeper-announcement-of = Geschrieben { $when }
keeper-announcement-ended = beendet
keeper-announcement-until = gezeigt bis { $when }
keeper-announcement-no-end = gezeigt, bis Sie sie beenden
keeper-announcement-change-this = Ändern
keeper-announcement-end = Beenden

keeper-reports-title = Meldungen
keeper-reports-hint = Sie sehen, was in einer Meldung steht, und nichts, worauf sie nur verweist: Briefe, die ihr nicht beigelegt wurden, bleiben geschlossen.
keeper-reports-which = Welche Meldungen
keeper-reports-waiting = Die auf Sie warten
keeper-reports-done = Die erledigt sind
keeper-reports-none = So eine Meldung gibt es nicht.
keeper-report-from = Von <a>{ $from }</a>, { $when }
keeper-report-about = Über { $about }
keeper-report-no-words = Ohne Worte.
keeper-report-resolved = Erledigt von { $keeper }, { $when }.
keeper-report-outcome = Was daraus wurde
keeper-report-resolve = Erledigt
keeper-list-make = Änderungen vornehmen
