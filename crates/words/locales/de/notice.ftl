# Ein Wort der Instanz an jemanden, der hier lebt. $name: um wen es geht.
# Anstelle eines Namens, den niemand mehr kennt.
notice-somebody = jemand
notice-reminder = Wenn Sie eine Stunde haben: Ihr Brief an { $name } ist dran. Was ist anders als beim letzten, und sei es noch so klein?
notice-last-reminder = Ihr Brief an { $name } ist noch immer dran. Ein halber Brief ist ein Brief; eine Postkarte ist auch recht. Daran wird nicht noch einmal erinnert.
notice-reminder-of-mentor = Wenn Sie eine Stunde haben: { $name } hat Ihnen geschrieben, und Ihr Brief ist dran. Ein paar ehrliche Zeilen sind eine Antwort.
notice-last-reminder-of-mentor = Ihr Brief an { $name } ist noch immer dran. Ein halber Brief ist ein Brief; „Ich weiß es nicht, fragen Sie jemand anderen“ ist auch einer. Daran wird nicht noch einmal erinnert.
notice-find-out = Zwischen Ihnen und { $name } ist es seit einer Weile still. Wollen wir herausfinden, ob Sie weitermachen, ruhen oder schließen? Alles ist recht.
# $detail: ein Tag.
notice-paused = { $name } lässt Ihren Briefwechsel bis { $detail } ruhen. Solange wird auf nichts gewartet.
notice-resumed = Die Ruhe ist vorbei: Ihr Briefwechsel mit { $name } geht weiter, wo er war.
notice-terms-changed = { $name } hat geändert, wozu Ihre Briefe da sind oder wie oft Sie schreiben. Sehen Sie es sich an.
notice-review = Vier Briefe von jeder Seite mit { $name }, oder fast. Was würden Sie behalten, ändern, lassen?
notice-closed = { $name } hat einen Abschiedsbrief geschrieben. Sie können ihn beantworten, und alle Ihre Briefe bleiben Ihnen.
notice-thanked = { $name } hat Worte des Danks hinterlassen. Sie gehören Ihnen; zeigen Sie sie auf Ihrer Karte, wenn Sie mögen.
notice-follow-asked = { $name } möchte Ihnen folgen.
notice-follow-agreed = { $name } hat zugestimmt: Die offenen Briefe von dort kommen ab jetzt zu Ihnen.
notice-answered = { $name } hat auf einen offenen Brief von Ihnen geantwortet.
# $detail: der Titel des offenen Briefs.
notice-answered-beneath = { $name } hat unter „{ $detail }“ geantwortet.
notice-gone = { $name } hat die eigene Adresse aufgegeben; darum endet Ihr Briefwechsel hier. Die Briefe bleiben Ihnen.
# $detail: die neue Adresse.
notice-moved = { $name } ist nach { $detail } umgezogen. Das Folgen geht von selbst mit; Briefe bleiben, wo sie sind. Um weiterzuschreiben, schreiben Sie also an die neue Adresse.
notice-introduction-accepted = { $name } hat zurückgeschrieben und hält einen Platz für Sie frei. Ihr Briefwechsel hat begonnen.
notice-introduction-asked = { $name } hat eine Frage, bevor die Entscheidung fällt. Antworten Sie wie auf einen Brief.
notice-introduction-declined = { $name } kann das gerade nicht übernehmen. Über Ihren Brief sagt das nichts; das Verzeichnis zeigt, wer Plätze hat.
# $detail: eigene Worte.
notice-introduction-declined-saying = { $name } kann das gerade nicht übernehmen und sagt: { $detail }
notice-introduction-lapsed-asked = { $name } hatte zuerst eine Frage, und drei Wochen vergingen ohne Antwort. Ihre Vorstellung ist verfallen; schreiben Sie { $name } wieder, wann immer Sie möchten.
notice-introduction-lapsed = Drei Wochen vergingen, und { $name } fand nicht die Zeit zu antworten. Ihr Brief gehört wieder Ihnen: Schreiben Sie jemand anderem, oder später { $name }.
notice-introduction-lapsed-unanswered = Die Vorstellung von { $name } lag drei Wochen und ist verfallen. Das wurde dort freundlich gesagt. Möchten Sie doch noch schreiben, so können Sie das.
notice-introduction-withdrawn = { $name } hat die Vorstellung zurückgenommen.
