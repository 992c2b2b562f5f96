# Eine Karte, wie andere sie sehen.
card-also-looks = Sucht auch selbst Mentoring.
card-places = Plätze
card-places-free = { $free } von { $all } frei
card-places-full = Voll: Gerade ist jeder Platz vergeben
card-away = Fort bis { $day }
card-mentors-in = Bietet Mentoring zu
card-looks-in = Sucht Mentoring zu
card-writes-in = Schreibt auf
# Hinter der Sprache, die jemand am liebsten hat.
card-preferred = (am liebsten)
card-can-help = Kann helfen bei
card-would-like-help = Hätte gern Hilfe bei
card-will-not = Macht nicht
card-rhythm = Rhythmus
# Beides sind Zeitspannen: „5 Wochen“.
card-rhythm-and-wait = Von jeder Seite ein Brief in dieser Zeit: { $rhythm }. Übliche Wartezeit: { $wait }
card-wrote-this-month = Schrieb diesen Monat
card-wrote-last-month = Schrieb letzten Monat
card-wrote-earlier = Schrieb früher

# Die eigene Karte, wo sie geändert wird.
card-title = Ihre Karte
card-kept = Ihre Karte ist gespeichert. Wer Ihnen folgt oder mit Ihnen schreibt, erfährt davon.
card-faults = Noch wurde nichts geändert: { $count ->
    [one] Eine Stelle der Karte braucht noch einen Blick.
   *[other] { $count } Stellen der Karte brauchen noch einen Blick.
} Alles, was Sie geschrieben haben, ist noch da.
card-what-it-is = Was andere von Ihnen sehen, hier und auf jedem anderen Server. <card>Die Karte ansehen, wie andere sie sehen</card>
card-what-brings-you = Was Sie hierher führt
card-mentor = Ich möchte Mentoring anbieten
card-mentee = Ich suche eine Mentorin oder einen Mentor
card-name = Name
card-name-hint = So, wie Sie einen Brief unterschreiben würden. Darf leer bleiben.
card-summary = Über Sie
card-summary-hint = Ein paar Sätze, reiner Text, höchstens { $most } Zeichen.
card-topics = Themen
card-topics-hint = Bis zu { $most }, mit Kommas dazwischen: wobei Sie helfen können oder was Sie lernen möchten.
card-languages = Sprachen, in denen Sie schreiben
# $known: Kürzel und Namen einiger Sprachen.
card-languages-hint = Bis zu { $most }, mit Kommas dazwischen, die liebste zuerst. Als Kürzel: { $known }; jedes andere Kürzel geht auch.
card-helps-with = Wobei Sie helfen können oder gern Hilfe hätten
card-helps-with-hint = Reiner Text, höchstens { $most } Zeichen.
card-declines = Was Sie nicht tun
card-declines-hint = Das erspart anderen einen Brief. Reiner Text, höchstens { $most } Zeichen.
card-rhythm-hint = Wie viele Tage zwischen zwei Briefen von Ihnen liegen sollen. 21 heißt: ein Brief alle drei Wochen.
card-wait = Eine übliche Wartezeit
card-wait-hint = Wie viele Tage eine Antwort von Ihnen dauern darf, ohne dass sich jemand wundern muss.
card-seats-hint = Für alle, die Mentoring anbieten: mit wie vielen Menschen Sie gleichzeitig schreiben, 1 bis { $most }. Sind alle Plätze vergeben, sagt Ihre Karte das von selbst.
card-away-until = Fort bis
card-away-until-hint = Der Tag Ihrer Rückkehr, wie 2027-01-15. Leer, wenn Sie da sind.
card-being-found = Gefunden werden
card-discoverable = Andere dürfen mich finden: Wer Mentoring anbietet, steht im Verzeichnis, hier und auf anderen Instanzen
card-indexable = Meine offenen Briefe dürfen durch Suchen gefunden werden
card-being-found-hint = Das Verzeichnis zu verlassen wirkt hier sofort und auf anderen Instanzen, wenn sie unseres das nächste Mal lesen, innerhalb eines Tages. Briefe werden nie durchsucht.
card-keep = Karte speichern
