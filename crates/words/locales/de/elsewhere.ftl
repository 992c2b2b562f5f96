# Was aus einem Brief auf einem Server anderer Art wird, nach „Ihr Brief kommt dort als privater Beitrag an“.
elsewhere-expect-longhand = Briefe werden dort geschrieben wie hier, mit Vorstellungen, Plätzen und einem Rhythmus.
elsewhere-expect-mastodon = Er wird dort unter den privaten Erwähnungen gezeigt, eingeklappt, wenn er lang ist. Beiträge haben dort in der Regel 500 Zeichen; eine Antwort kann also in mehreren kommen, und hier werden sie zu einem Brief zusammengefügt. Ihr erster Brief trägt keine Links und keine Dateien.
elsewhere-expect-gotosocial = Server dieser Art lassen einen ersten Brief mit Links oder Dateien manchmal fallen, ohne jemandem etwas zu sagen; Ihr erster Brief trägt keine.
elsewhere-expect-misskey = Er wird dort als direkte Notiz gezeigt. Ändern oder entfernen Sie ihn später, so kommt das vielleicht nicht an. Ihr erster Brief trägt keine Links und keine Dateien.
elsewhere-expect-pleroma = Er wird dort als direkter Beitrag gezeigt, ganz. Ihr erster Brief trägt keine Links und keine Dateien.
elsewhere-expect-friendica = Er wird dort als private Nachricht zwischen Menschen gezeigt, die verbunden sind. Folgen Sie der Person zuerst: Sonst kommt er vielleicht als etwas anderes an.
elsewhere-expect-hubzilla = Kanäle wählen dort, wer ihnen schreiben darf, und lassen Briefe von anderen wortlos fallen. Folgen Sie der Person zuerst.
elsewhere-expect-wordpress = Das ist ein Blog: Ein Brief erreicht die Person, die ihn schreibt, höchstens per Mail, und eine Antwort ist vielleicht nicht möglich. Suchen Sie auf der Seite nach einem anderen Weg.
elsewhere-expect-lemmy = Er wird dort als Nachricht an eine Person gezeigt; ein Brief an mehrere kommt nicht an. Ihr erster Brief trägt keine Links und keine Dateien.
elsewhere-expect-other = Wie er dort aussieht, hängt von jenem Server ab. Ihr erster Brief trägt keine Links und keine Dateien.

# $host: der Name eines Servers, $software: was dort läuft.
elsewhere-runs = Auf { $host } läuft { $software }.

# Jemandem folgen, auf der Seite der Person.
elsewhere-follow = { $name } folgen
elsewhere-following = Sie folgen { $name }: Die offenen Briefe von dort kommen zu <a>Ihren offenen Briefen</a>.
elsewhere-asked = Sie haben darum gebeten, { $name } zu folgen; noch kam keine Antwort.
elsewhere-unfollow = { $name } nicht mehr folgen
elsewhere-unask = Anfrage an { $name } zurücknehmen

# Wer eine öffentliche Seite besucht, macht auf dem Server weiter, auf dem das eigene Konto ist.
elsewhere-at-home = Auf Ihrem eigenen Server
elsewhere-at-home-address = Ihre eigene Adresse
elsewhere-at-home-hint = Wo Sie ein Konto haben, wie @name@example.org. Dort machen Sie weiter.
elsewhere-at-home-follow = Vom eigenen Server aus folgen
elsewhere-at-home-open = Auf dem eigenen Server öffnen
elsewhere-at-home-answer = Vom eigenen Server aus antworten
elsewhere-on-to = Weiter zu { $host }
elsewhere-on-to-says = Sie machen auf Ihrem eigenen Server weiter. Hier wurde nichts getan.
elsewhere-on-to-go = Auf { $host } weitermachen

# Was mit einem Brief kam.
elsewhere-picture-undescribed = Ein Bild ohne Beschreibung
elsewhere-file-undescribed = Eine Datei ohne Beschreibung
elsewhere-file-kept = { $kind }, liegt auf { $host }
