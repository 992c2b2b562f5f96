# Alle Briefe mit jemandem, auf einer Seite. $names: mit wem.
correspondence-title = Briefe mit { $names }

# Über den Briefen: wer zuletzt schrieb, und wessen Brief dran ist. $day: ein Tag; $when: Tag und Uhrzeit.
correspondence-ended = Zu Ende seit dem { $day }.
correspondence-held = Ihr Brief liegt bis { $when } im Ausgang.
correspondence-you-wrote = Zuletzt haben Sie geschrieben, am { $day }.
correspondence-wrote = Zuletzt hat { $name } geschrieben, am { $day }.
# $wait: „5 Wochen“, hier und im Folgenden.
correspondence-turn-yours = Ihr Brief ist dran; übliche Wartezeit: { $wait }.
correspondence-turn-theirs = Sie warten auf { $names }; übliche Wartezeit: { $wait }.
correspondence-turn-nobodys = Zu beantworten gibt es nichts. Schreiben Sie, wann immer Sie möchten.
correspondence-turn-ended = Dieser Briefwechsel ist zu Ende; die Briefe bleiben hier.
correspondence-turn-introduced-yours = Eine Vorstellung; was Sie antworten können, steht unten.
correspondence-turn-introduced-theirs = Eine Vorstellung; sie liegt bei { $names }.
correspondence-to-newest = Zum neuesten Brief
# $purpose: in den Worten der beiden.
correspondence-purpose = Wozu: { $purpose }
correspondence-arrangements = Rhythmus, Ruhe, Notizen und was sonst vereinbart ist
correspondence-older-page = Ältere Briefe. <newest>Zu den neuesten</newest>
correspondence-older = Ältere Briefe

# An jedem Brief. $place: der Server, auf dem er geschrieben wurde.
correspondence-place = { $place }, { $when }
correspondence-you-removed = Sie haben diesen Brief am { $when } entfernt.
correspondence-removed = { $name } hat diesen Brief am { $when } entfernt.
correspondence-postcard = Eine Postkarte: Sie bittet um keine Antwort.
correspondence-closing = Ein Abschiedsbrief
correspondence-wider = Dort, wo das herkam, war es auch für andere sichtbar.
correspondence-changed = Am { $when } von der Person geändert, die ihn schrieb.
correspondence-thanked = Erhalten, mit Dank.
# $reason: ein ganzer Satz oder mehrere.
correspondence-came-back-because = Dieser Brief kam zurück: { $reason }
correspondence-came-back = Dieser Brief kam zurück.
correspondence-in-outbox = Im Ausgang.
correspondence-on-its-way = Unterwegs.
correspondence-where = Wo ist dieser Brief?

correspondence-expects = { $names } lebt auf einem Server anderer Art. Ihr Brief kommt dort als privater Beitrag an, womit vielleicht niemand rechnet; die erste Antwort von dort beginnt Ihren Briefwechsel. Plätze werden nicht gezählt, und nichts verfällt; ein zweiter Brief darf auf diese Antwort warten.

# Unter den Briefen: was sich tun lässt.
correspondence-introduction = Eine Vorstellung
correspondence-introduced-to-you = { $names } möchte mit Ihnen schreiben und von Ihnen begleitet werden. Schreiben Sie zurück, so ist damit einer Ihrer Plätze vergeben. Ohne Antwort verfällt die Vorstellung am { $day }, und Sie erfahren es beide.
correspondence-ask-first = Zuerst eine Frage stellen
correspondence-not-now = Gerade nicht
correspondence-introduction-asked = { $names } hat eine Frage, bevor die Entscheidung fällt.
correspondence-answer-question = Sie beantworten
correspondence-introduction-waits = Ihre Vorstellung liegt bei { $names }. Am { $day } verfällt sie von selbst; Sie erfahren es dann. Bis zu einer Antwort können Sie sie zurücknehmen.
correspondence-take-introduction-back = Vorstellung zurücknehmen
correspondence-write-back = Zurückschreiben
correspondence-write-again = Noch einmal schreiben
correspondence-nothing-to-answer = Hier ist nichts zu beantworten
