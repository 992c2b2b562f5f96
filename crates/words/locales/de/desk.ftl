# Die Seite, auf der geschrieben wird.
desk-write-a-letter = Einen Brief schreiben
desk-your-letter-to = Ihr Brief an { $names }
desk-letter-you-answer = Der Brief, den Sie beantworten
# Über dem Brief, der beantwortet wird. $when: Tag und Uhrzeit.
desk-wrote = { $name } schrieb, { $when }
# Was man sich selbst notiert hat; die Liste folgt.
desk-ask-next = Das wollten Sie nächstes Mal fragen (<a>Ihre Notizen</a>):
desk-asks-first = Das ist eine Frage, bevor Sie entscheiden; noch ist kein Platz vergeben.
desk-closing = Das ist ein Abschiedsbrief: Mit ihm geht Ihr Briefwechsel zu Ende, und die Briefe bleiben Ihnen beiden. Was würden Sie der Person sagen, die Ihren ersten Brief schrieb? Welchen Rat haben Sie liegen lassen, und war das richtig? Was behalten wir?
desk-answer-goes-to = Eine Antwort geht an { $to } und an sonst niemanden, was auch immer in ihrem Text steht.
desk-to = An
desk-to-hint = Eine oder mehrere Adressen, wie @name@example.org. Der Brief geht an sie und an sonst niemanden; ein @name im Text fügt niemanden hinzu.
desk-letter = Brief
desk-letter-hint = Markdown: eine Leerzeile zwischen Absätzen, *betont*, > Zitate, `Code`.
desk-first-letter-links = Ein erster Brief an jemand Neues kommt am besten ohne Links an.
# Knöpfe unter dem Text.
desk-keep = Aufheben
desk-preview = Vorschau
desk-quote = Zitieren
desk-post = Einwerfen
# Wie lang der Text ist. $count: eine Zahl, schon ausgeschrieben.
desk-words = Wörter: { $count }.
# $when: etwa „heute, 14:02“.
desk-kept = Aufgehoben { $when }.
desk-kept-here-only = Nur auf diesem Gerät aufgehoben: keine Verbindung. Es wird von selbst noch einmal versucht.
desk-after-posting = Nach dem Einwerfen kann der Brief zurückgenommen werden, bis er fort ist.
desk-throw-away = Diesen Entwurf wegwerfen
desk-signed-out = Sie sind abgemeldet. Was Sie schreiben, wird nur auf diesem Gerät aufgehoben, bis Sie sich wieder anmelden.
desk-sign-in = In einem neuen Fenster anmelden; der Text bleibt hier
desk-as-read = Wie er gelesen wird
desk-kind = Das ist
desk-kind-letter = ein Brief
desk-kind-postcard = eine Postkarte: ein paar Zeilen, die um keine Antwort bitten
desk-kind-closing = ein Abschiedsbrief
desk-language = Sprache
desk-language-not-said = nicht angegeben
# Wann der Brief hinausgeht.
desk-leaves = Geht hinaus
desk-rest-none = sofort
desk-rest-ten-minutes = in 10 Minuten
desk-rest-hour = in einer Stunde
desk-rest-tomorrow = morgen früh
# Was der Browser behielt, als ein Fenster zu früh geschlossen wurde. $time: Tag und Uhrzeit.
desk-offer = Auf diesem Gerät liegt ein Text, den der Server nicht hat: { $time }.
desk-offer-text = Der Text auf diesem Gerät
desk-offer-use = Ihn nehmen
desk-offer-leave = Diesen behalten
# Zwei Fenster schrieben in einen Entwurf. $when: etwa „heute, 14:02“.
desk-other-text = Der Text des anderen Fensters, aufgehoben { $when }
desk-other-hint = Nichts wird überschrieben. Übernehmen Sie daraus, was Sie haben möchten, und wählen Sie dann; der andere Text ist danach fort. Oder heben Sie beide als Entwürfe auf.
desk-choose-this = Mein Text gilt
desk-choose-other = Der andere gilt
# Was gerade getan wurde, bevor die Seite sich öffnete.
desk-done-kept = Aufgehoben.
desk-done-beside = Dieser Entwurf wurde in einem anderen Fenster geändert. Was Sie hier geschrieben haben, wurde daneben aufgehoben, als neuer Entwurf.
desk-done-anew = Dieser Entwurf wurde in einem anderen Fenster eingeworfen oder weggeworfen. Was Sie hier geschrieben haben, wurde als neuer Entwurf aufgehoben.
desk-done-taken-back = Zurückgenommen; er ging an niemanden. Hier ist der Text.
desk-done-added = Hinzugefügt. Alles ist aufgehoben.
desk-done-taken-out = Die Datei ist fort. Alles andere ist aufgehoben.
# Warum etwas nicht geschah.
desk-empty = Das Blatt ist leer: Nichts wurde eingeworfen oder aufgehoben. Schreiben Sie zuerst etwas.
desk-stale = Diese Seite war schon offen, bevor Sie sich neu angemeldet haben. Noch wurde nichts eingeworfen oder aufgehoben: Sehen Sie den Text an und drücken Sie den Knopf noch einmal.
desk-not-posted-beside = Dieser Entwurf wurde in einem anderen Fenster geändert. Was Sie hier geschrieben haben, wurde daneben aufgehoben, als neuer Entwurf. Eingeworfen wurde nichts: Sehen Sie beide an und werfen Sie den ein, den Sie meinen.
desk-hat-unknown = Darum kann kein Brief bitten. Wählen Sie noch einmal, worum Ihrer bittet, oder lassen Sie es offen.
desk-to-whom = Sagen Sie, für wen der Brief ist. Eine Adresse sieht aus wie @name@example.org.
desk-file-not-added = Sie haben die Datei { $name } gewählt, und sie liegt dem Brief noch nicht bei. Wählen Sie sie noch einmal und drücken Sie „Hinzufügen“, oder machen Sie ohne sie weiter.
desk-file-choose = Wählen Sie eine Datei und drücken Sie dann „Hinzufügen“.
# $why: ein ganzer Satz oder mehrere, hier und im nächsten.
desk-in-drafts = { $why } Der Text liegt in Ihren Entwürfen.
desk-not-posted-below = { $why } Ihr Brief wurde nicht eingeworfen; sein Text steht unten.
# Bilder und Papiere, die mit dem Brief gehen.
desk-files = Bilder und Papiere
desk-files-hint = Bis zu vier: Bilder (PNG, JPEG, WebP, GIF), PDF oder reiner Text, je 10 MB. Bilder werden neu geschrieben, ohne Ort und Kamera. Wer die Adresse einer Datei hat, kann sie öffnen, bis Sie den Brief entfernen.
desk-files-first-letter = Ein erster Brief an jemand Neues kommt am besten ohne an.
desk-file-shows = Was { $name } zeigt
desk-file-is = Was { $name } ist
desk-file-remove = { $name } entfernen
desk-file-another = Noch eine Datei
desk-file-what = Was sie zeigt
desk-file-what-hint = In Worten, für alle, die es nicht sehen können. Bilder brauchen das, bevor der Brief eingeworfen wird.
desk-file-add = Hinzufügen
desk-files-elsewhere = Die Dateien auf dieser Seite gehören nicht mehr zu diesem Text: Der Entwurf wurde in einem anderen Fenster geändert. Nichts wurde eingeworfen. Sehen Sie in Ihre Entwürfe und auf das, was hier steht, und werfen Sie dann den ein, den Sie meinen.
