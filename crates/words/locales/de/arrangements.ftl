# Was für die Briefe mit jemandem vereinbart ist.
arrangements-title = Was mit { $names } vereinbart ist
arrangements-back = Zurück zu den Briefen

arrangements-review = Rückblick
arrangements-review-about = Vier Briefe von Ihnen, oder mehr. Was würden Sie behalten, ändern, lassen? Sie können weitermachen, ruhen oder schließen; alles ist recht.
arrangements-keep-on = So weitermachen

arrangements-terms = Was Sie vereinbart haben
arrangements-terms-ended = Rhythmus: von jeder Seite ein Brief in dieser Zeit: { $rhythm }. Übliche Wartezeit: { $wait }. Ändern lässt sich das, solange Briefe hin und her gehen.
arrangements-terms-about = Rhythmus: von jeder Seite ein Brief in dieser Zeit: { $rhythm }. Übliche Wartezeit: { $wait }. Beide dürfen es ändern, und die andere Seite erfährt davon.
arrangements-rhythm = Tage zwischen zwei Briefen einer Person
arrangements-wait = Tage einer üblichen Wartezeit
arrangements-purpose = Wozu diese Briefe da sind
arrangements-goals = Was Sie erreichen möchten
arrangements-agree = Das vereinbaren

arrangements-rest = Ruhe
arrangements-rests-until = Dieser Briefwechsel ruht bis { $day }; auf nichts wird gewartet.
arrangements-resume = Jetzt weitermachen
arrangements-rest-about = Bis zu einem Tag wird auf keiner Seite auf etwas gewartet. { $names } erfährt davon; auf Servern, die keine Ruhe kennen, durch eine Postkarte von Ihnen.
arrangements-until = Bis
arrangements-rest-words = Worte auf dieser Postkarte
arrangements-rest-words-hint = Darf leer bleiben.
arrangements-rest-now = Ruhen lassen

arrangements-notes = Nur für Ihre Augen
arrangements-ask-next = Nächstes Mal fragen
arrangements-own-notes = Notizen
arrangements-reminders = Mich erinnern, wenn mein Brief dran ist: nach einem Rhythmus und nach zweien, und nie öfter
arrangements-keep-notes = Aufheben

arrangements-thanks = Dank
arrangements-thanks-about = Ein paar Worte des Danks. { $names } liest sie; alle dürfen sie nur lesen, wenn Sie zustimmen und sie gezeigt werden.
arrangements-thanks-words = Worte des Danks
arrangements-thanks-consent = Sie dürfen allen gezeigt werden
arrangements-say-thanks = Danken
arrangements-thanks-shown = Alle können das auf Ihrer Karte lesen.
arrangements-thanks-not-agreed = Sie würden das zeigen, aber { $names } hat dem nicht zugestimmt; sonst sieht es niemand.
arrangements-hide-thanks = Nicht mehr zeigen
arrangements-thanks-may-be-shown = { $names } stimmt zu, dass alle es lesen.
arrangements-thanks-may-not-be-shown = { $names } hat nicht zugestimmt, dass alle es lesen.
arrangements-show-thanks = Auf meiner Karte zeigen

arrangements-end = Zum Ende kommen
arrangements-close = Ein Abschiedsbrief sagt Lebewohl und macht einen Platz für jemand anderen frei. Alle Briefe bleiben Ihnen beiden. <close>Den Abschiedsbrief schreiben</close>
arrangements-door-open = { $names } darf Ihnen wieder schreiben.
arrangements-shut-door = Die Tür schließen
arrangements-door-shut = { $names } erfährt, dass dieser Briefwechsel zu Ende ist.
arrangements-open-door = Die Tür offen lassen
arrangements-left = Sie haben diesen Briefwechsel verlassen. Hier kommt nichts mehr an.
arrangements-leave-about = Sie können ohne ein Wort gehen. Von { $names } kommt hier nichts mehr an, nach keinem Grund wird gefragt und keiner genannt; Ihre Briefe bleiben Ihnen.
arrangements-leave = Still gehen
