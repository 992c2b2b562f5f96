# Warum etwas nicht geht und was stattdessen geht.
refusal-not-yours = { $noun ->
    [letter] So einen Brief haben Sie nicht.
    [draft] So einen Entwurf haben Sie nicht.
    [correspondence] So einen Briefwechsel haben Sie nicht.
    [introduction] So eine Vorstellung haben Sie nicht.
    [open-letter] So einen offenen Brief gibt es für Sie nicht.
    [notice] So eine Nachricht der Instanz haben Sie nicht.
    [file] So eine Datei haben Sie nicht.
   *[other] So etwas haben Sie nicht.
}
refusal-empty-letter = Der Brief ist leer. Schreiben Sie zuerst etwas; solange ist er ein Entwurf.
refusal-long-letter = Der Brief ist zu lang: etwa { $count } kB, und andere Server nehmen nicht mehr als 100 kB. Schicken Sie ihn in zwei Teilen; der Text liegt in Ihren Entwürfen.
refusal-only-yourself = Ein Brief braucht jemand anderen, der ihn liest. Wählen Sie eine andere Adresse.
refusal-too-many-readers = Ein Brief geht an höchstens { $count } Personen. Schreiben Sie an weniger.
refusal-not-a-participant = { $name } gehört nicht zu diesem Briefwechsel, und eine Antwort bekommt nie mehr Leser. Schreiben Sie einen eigenen Brief.
refusal-host-blocked = Diese Instanz tauscht keine Briefe mit { $name }: So hat entschieden, wer sie hütet. Der Text liegt in Ihren Entwürfen. Fragen Sie dort nach, oder schreiben Sie jemand anderem.
refusal-gone = { $name } ist nicht mehr da: Der Server sagt, die Adresse wurde aufgegeben. Der Text liegt in Ihren Entwürfen.
refusal-no-letterbox = { $name } nimmt keine Briefe an. Wählen Sie eine andere Adresse.
refusal-has-left = Der Brief ist fort; er kann nicht mehr zurückgenommen werden.
refusal-long-postcard = Das ist zu lang für eine Postkarte: { $count } Zeichen, und sie hat Platz für { $limit }. Kürzen Sie, oder schicken Sie es als Brief.
refusal-large-file = Die Datei ist zu groß: höchstens { $count } MB. Machen Sie sie kleiner, oder schicken Sie einen Teil davon.
refusal-empty-file = Die Datei ist leer. Wählen Sie eine andere.
refusal-unknown-file = Dateien dieser Art reisen nicht mit Briefen: nur Bilder (PNG, JPEG, WebP, GIF), PDF und reiner Text. Speichern Sie sie in einer dieser Formen.
refusal-large-picture = Das Bild hat zu viele Bildpunkte: höchstens { $count } auf einer Seite, 40 Millionen im Ganzen. Machen Sie es kleiner.
refusal-broken-picture = Das Bild lässt sich nicht lesen; die Datei ist vielleicht beschädigt. Speichern Sie es neu und versuchen Sie es noch einmal.
refusal-too-many-files = Ein Brief nimmt höchstens { $count } Dateien mit. Entfernen Sie zuerst eine.
refusal-full-drafts = Die Dateien in Ihren Entwürfen haben zusammen { $count } MB, und mehr Platz ist nicht. Werfen Sie zuerst einen Brief ein oder einen Entwurf weg.
refusal-not-described = Sagen Sie in Worten, was { $name } zeigt: Nicht alle können es sehen. Der Text und die Dateien liegen in Ihren Entwürfen.
refusal-wider-not-quoted = Dieser Brief war dort, wo er herkam, auch für andere sichtbar; darum wird er nicht weiter zitiert. Antworten Sie in eigenen Worten.
refusal-own-letter = Diesen Brief haben Sie selbst geschrieben. Danken Sie den anderen für ihre.
refusal-nothing-left = Dieser Brief wurde von der Person, die ihn schrieb, entfernt. Schreiben können Sie ihr trotzdem.
refusal-removed = Diesen Brief haben Sie schon entfernt; nichts ist mehr da, was sich ändern ließe. Schreiben Sie einen neuen.
refusal-not-a-handle = „{ $text }“ ist keine Adresse. Eine Adresse sieht aus wie @name@example.org.
refusal-bad-name = „{ $text }“ kann kein Name sein. Ein Name hat 1 bis 30 kleine Buchstaben, Ziffern oder Unterstriche, wie ada_l.
refusal-name-taken = Der Name { $name } ist vergeben. Wählen Sie einen anderen.
refusal-short-password = Das Passwort ist zu kurz: mindestens { $count } Zeichen. Ein paar Wörter hintereinander sind gut.
refusal-wrong-password = Name oder Passwort stimmt nicht. Prüfen Sie beides und versuchen Sie es noch einmal.
refusal-not-your-password = Das ist nicht Ihr Passwort. Nichts wurde geändert; geben Sie es noch einmal ein.
refusal-wrong-code = Dieser Code ist falsch, abgelaufen oder schon benutzt. Nehmen Sie den nächsten, den Ihre App zeigt.
refusal-codes-on-already = Zum Anmelden braucht es schon einen Code. Schalten Sie das zuerst ab, um neu zu beginnen.
refusal-codes-off = Zum Anmelden braucht es gerade keinen Code. Schalten Sie Codes zuerst ein.
refusal-link-over = Dieser Link wurde schon benutzt oder ist zu alt. Bitten Sie um einen neuen.
refusal-many-links = Heute gingen { $count } Links für Sie hinaus, und mehr gibt es nicht. Versuchen Sie es morgen wieder.
refusal-last-keeper = Sonst hütet niemand diese Instanz, und jemand muss es tun. Lassen Sie zuerst jemand anderen sie mit hüten; nichts wurde geändert.
refusal-suspended = Dieses Konto ist stillgelegt. Schreiben Sie der Person, die diese Instanz hütet.
refusal-set-up-already = Diese Instanz ist schon eingerichtet. Melden Sie sich stattdessen an.
refusal-no-mail-here = Diese Instanz verschickt keine Mail; da ist nichts einzuschalten. Wer sie hütet, kann einen Mailserver einrichten (LONGHAND_SMTP_URL).
refusal-no-mail-address = Zu diesem Konto gibt es keine Mailadresse. Tragen Sie unter „Wohin Ihre Mail geht“ eine ein; schalten Sie Mail dann ein.
refusal-odd-mail-address = „{ $text }“ ist keine Mailadresse. Eine sieht aus wie name@example.org.
refusal-odd-time-zone = „{ $text }“ ist keine Zeitzone, die wir kennen. Schreiben Sie eine wie Europe/Berlin oder America/Sao_Paulo.
refusal-draft-gone = Dieser Entwurf wurde in einem anderen Fenster eingeworfen oder weggeworfen. Ihr Text steht noch auf dieser Seite; sehen Sie in Ihren Briefkasten, bevor Sie ihn noch einmal einwerfen.
refusal-odd-title = Ein offener Brief hat einen Titel von 1 bis { $count } Zeichen, damit man sieht, worum es geht. Geben Sie ihm einen; nichts wurde veröffentlicht.
refusal-empty-open-letter = Noch steht nichts darin. Schreiben Sie zuerst etwas; nichts wurde veröffentlicht.
refusal-long-open-letter = Das ist zu lang: etwa { $count } kB, und andere Server nehmen nicht mehr als 100 kB. Machen Sie zwei daraus; nichts wurde veröffentlicht.
refusal-open-letter-removed = Diesen offenen Brief haben Sie schon entfernt; nichts ist mehr da, was sich ändern ließe.
refusal-nothing-to-answer = Dieser offene Brief wurde von der Person, die ihn schrieb, entfernt. Sie können ihr stattdessen einen Brief schreiben.
refusal-wider-than-answered = Was Sie beantworten, dürfen weniger Menschen lesen als Ihre Antwort. Antworten Sie für ebenso wenige, oder schreiben Sie einen eigenen offenen Brief; nichts wurde veröffentlicht.
refusal-answers-blocked = Sie haben { $name } gesperrt. Heben Sie die Sperre zuerst auf, wenn Sie antworten möchten.
refusal-many-answers = Sie haben unter diesem offenen Brief heute { $count }-mal geantwortet, und öfter geht es nicht. Machen Sie morgen weiter, oder schreiben Sie jemandem von dort einen Brief.
refusal-nothing-to-join = Nur mehrere kurze Stücke von einem Server, der Briefe teilt, werden als einer gelesen.
refusal-nothing-to-agree = Dieser Briefwechsel hat noch nicht begonnen oder ist zu Ende: Es gibt nichts zu vereinbaren. Schreiben Sie zuerst.
refusal-nothing-asked-for = Postkarten, Abschiedsbriefe und Briefe von Mentorinnen und Mentoren sagen nicht, worum sie bitten. Wählen Sie „nicht angegeben“; der Text liegt in Ihren Entwürfen.
refusal-nothing-to-ask = Hier wartet keine Vorstellung, also ist vor der Entscheidung nichts zu fragen. Schreiben Sie es als Brief; der Text liegt in Ihren Entwürfen.
refusal-answer-rests = Ihre Antwort auf diese Vorstellung liegt noch im Ausgang. Nehmen Sie sie zuerst zurück; sagen Sie dann „gerade nicht“, oder nichts.
refusal-follow-yourself = Ihre eigenen offenen Briefe kommen ohnehin zu Ihnen. Folgen Sie jemand anderem.
refusal-follow-blocked = Sie haben { $name } gesperrt. Heben Sie die Sperre zuerst auf, wenn Sie folgen möchten.
refusal-nobody-to-follow = { $name } kann man nicht folgen: Die Adresse wurde aufgegeben, oder dort schreibt niemand.
refusal-follow-moved = { $name } ist nach { $address } umgezogen. Folgen Sie dort.
refusal-follow-host-blocked = Diese Instanz hat mit { $name } nichts zu tun: So hat entschieden, wer sie hütet. Fragen Sie dort nach, oder folgen Sie jemand anderem.
refusal-long-on-card = { $what ->
    [name] Der Name
    [summary] Der Text über Sie
    [helps] Der Text dazu, wobei Sie helfen,
   *[leaves] Der Text dazu, was Sie nicht tun,
} hat { $is } Zeichen; eine Karte fasst { $limit }. Kürzen Sie ihn und versuchen Sie es noch einmal.
refusal-many-topics = Das sind { $are } Themen; eine Karte fasst { $limit }. Lassen Sie die, auf die es am meisten ankommt.
refusal-long-topic = Das Thema „{ $topic }“ ist zu lang: Ein Thema hat höchstens { $limit } Zeichen. Kürzen Sie es, oder setzen Sie ein Komma zwischen zwei.
refusal-many-languages = Das sind { $are } Sprachen; eine Karte fasst { $limit }. Lassen Sie die, in denen Sie gern schreiben.
refusal-not-a-language = „{ $text }“ ist keine Sprache, die wir kennen. Schreiben Sie ihr Kürzel, wie en, de oder pt-BR.
refusal-out-of-range = { $what ->
    [places] Plätze sind eine Zahl
    [rhythm] Der Rhythmus ist eine Zahl von Tagen
   *[wait] Eine übliche Wartezeit ist eine Zahl von Tagen
} von 1 bis { $most }. Schreiben Sie eine davon.
refusal-not-a-day-ahead = „{ $text }“ ist kein Tag in den nächsten zwei Jahren. Schreiben Sie den Tag Ihrer Rückkehr wie 2027-01-15, oder lassen Sie das Feld leer.
refusal-short-introduction = Eine Vorstellung hat mindestens { $limit } Zeichen, und diese hat { $count }. Sagen Sie, wo Sie stehen, was Sie versucht haben und wozu Sie gern eine Meinung hätten: Kleine, konkrete Briefe sind die, die beantwortet werden. Der Text liegt in Ihren Entwürfen.
refusal-not-plain-enough = Ein erster Brief an jemand Neues trägt keine Links und keine Anlagen: Viele Server lassen die wortlos fallen. Nehmen Sie sie in den zweiten Brief; der Text liegt in Ihren Entwürfen.
refusal-too-many-introductions = { $count } Vorstellungen von Ihnen warten auf Antwort, und mehr gehen nicht zugleich hinaus, damit jede wirklich angesehen wird. Warten Sie auf eine, oder nehmen Sie eine zurück. Der Text liegt in Ihren Entwürfen.
refusal-introduction-waits = { $name } hat Ihre Vorstellung und hat noch nicht geantwortet. Sie verfällt nach drei Wochen; bis dahin können Sie sie zurücknehmen. Der Text liegt in Ihren Entwürfen.
refusal-introduction-over = Diese Vorstellung ist vorbei: Sie wurde beantwortet, zurückgenommen oder ist verfallen. Sehen Sie in Ihren Briefkasten.
refusal-asked-already = Eine Frage haben Sie schon gestellt. Warten Sie auf die Antwort, schreiben Sie zurück, oder sagen Sie „gerade nicht“.
refusal-full = { $name } hat gerade keinen Platz frei. Das Verzeichnis zeigt, wer Plätze hat; oder kommen Sie später wieder. Der Text liegt in Ihren Entwürfen.
refusal-away = { $name } ist bis { $day } fort und nimmt bis dahin keine Vorstellungen an. Das Verzeichnis zeigt, wer Plätze hat. Der Text liegt in Ihren Entwürfen.
refusal-no-places = Alle Ihre Plätze sind vergeben. Schließen oder verlassen Sie einen Briefwechsel, geben Sie sich auf Ihrer Karte einen Platz mehr, oder antworten Sie „gerade nicht“. Der Text liegt in Ihren Entwürfen.
refusal-no-mentor = { $name } bietet kein Mentoring an. Schreiben Sie stattdessen einen Brief.
refusal-introduce-alone = { $name } bietet Mentoring an, und Sie haben noch keinen Briefwechsel. Stellen Sie sich in einem Brief an diese Person allein vor. Der Text liegt in Ihren Entwürfen.
refusal-takes-no-first-letters = { $name } nimmt gerade keine Briefe von Unbekannten an. Der Text liegt in Ihren Entwürfen; schreiben Sie jemand anderem.
refusal-takes-letters-of-followed = { $name } nimmt erste Briefe nur von Menschen an, denen er oder sie folgt. Der Text liegt in Ihren Entwürfen; schreiben Sie jemand anderem.
refusal-you-blocked = Sie haben { $name } gesperrt. Heben Sie die Sperre zuerst auf, wenn Sie schreiben möchten; der Text liegt in Ihren Entwürfen.
refusal-ended = Ihr Briefwechsel mit { $name } ist zu Ende. Alle Briefe bleiben Ihnen; das Verzeichnis zeigt, wer Plätze hat. Der Text liegt in Ihren Entwürfen.
refusal-nothing-to-close = Hier gibt es nichts zu schließen. Schreiben Sie stattdessen einen Brief; der Text liegt in Ihren Entwürfen.
refusal-not-closed-by-you = Nur wer den Abschiedsbrief schrieb, sagt, ob die Tür offen bleibt.
refusal-answer-first = Dieser Briefwechsel hat noch nicht begonnen: Beantworten Sie die Vorstellung mit „gerade nicht“, oder nehmen Sie sie zurück.
refusal-odd-rhythm = Ein Rhythmus und eine Wartezeit liegen zwischen 1 und 365 Tagen.
refusal-odd-rest = Eine Ruhe endet an einem Tag nach heute und nicht nach { $day }. Wählen Sie einen anderen Tag.
refusal-nothing-to-rest = Hier gibt es nichts ruhen zu lassen: Der Briefwechsel hat noch nicht begonnen oder ist zu Ende.
refusal-not-resting = Dieser Briefwechsel ruht nicht.
refusal-long-words = Das ist zu lang: höchstens { $count } Zeichen. Kürzen Sie und versuchen Sie es noch einmal.
refusal-odd-thanks = Ein Dank hat 1 bis { $count } Zeichen.
refusal-nobody-to-thank = Danken kann man der Person, die in einem Briefwechsel Mentorin oder Mentor ist; hier sind das nur Sie. Schreiben Sie es in einen Brief.
refusal-changed-meanwhile = Das wurde geändert, nachdem Sie es geöffnet hatten. Was jetzt gilt, steht neben dem, was Sie geschrieben haben: Übernehmen Sie, was bleiben soll, und drücken Sie den Knopf noch einmal.
