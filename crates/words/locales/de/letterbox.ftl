letterbox-title = Briefkasten
letterbox-older-page = Ältere Briefe. <newest>Zu den neuesten</newest>
letterbox-older = Ältere Briefe
letterbox-empty = Noch ist nichts gekommen und nichts gegangen. Ein erster Brief darf kurz sein: wer Sie sind, wo Sie stehen, und eine Frage.
letterbox-empty-next = Im <directory>Verzeichnis</directory> stehen Mentorinnen und Mentoren, die Plätze haben. Wer selbst begleiten möchte, wird durch <card>seine Karte</card> gefunden.
letterbox-write = Einen Brief schreiben
letterbox-home = Offene Briefe derer, denen Sie folgen

letterbox-notices = Ein Wort für Sie
letterbox-to-letters = Zu diesen Briefen
letterbox-to-follows = Zu denen, die fragen
letterbox-to-new-address = Zur neuen Adresse
letterbox-to-directory = Zum Verzeichnis
letterbox-to-arrangements = Zu dem, was vereinbart ist
letterbox-read-it = Lesen
letterbox-wave-away = Weglegen

# Die Listen in der Reihenfolge der Seite.
letterbox-introductions = Vorstellungen an Sie
letterbox-to-write = Ihr Brief ist dran
letterbox-arrived-list = Angekommen
letterbox-new = neu
letterbox-waiting = Sie warten auf
letterbox-outbox = Auf dem Weg hinaus
letterbox-outbox-more = Das sind die letzten, die Sie eingeworfen haben. Die anderen sind ebenfalls unterwegs; jeder steht bei den Briefen, zu denen er gehört.
letterbox-resting = In Ruhe
letterbox-quiet = Nichts zu beantworten
letterbox-ended = Briefwechsel, die zu Ende gingen

letterbox-removed = Dieser Brief wurde von der Person, die ihn schrieb, entfernt.
letterbox-held = Im Ausgang bis { $until }; bis dahin kann er zurückgenommen werden
letterbox-came-back = Eingeworfen { $when }, kam zurück. Der Text liegt in Ihren Entwürfen.
letterbox-came = Angekommen { $when }
letterbox-posted = Eingeworfen { $when }
letterbox-on-its-way = Eingeworfen { $when }, unterwegs
letterbox-arrived = Eingeworfen { $when }, angekommen
letterbox-came-resting = Angekommen { $when }, in Ruhe bis { $until }
letterbox-posted-resting = Eingeworfen { $when }, in Ruhe bis { $until }
letterbox-came-introduction = { $count ->
    [0] Angekommen { $when }, eine Vorstellung; sie verfällt heute von selbst
    [one] Angekommen { $when }, eine Vorstellung; sie verfällt in einem Tag von selbst
   *[other] Angekommen { $when }, eine Vorstellung; sie verfällt in { $count } Tagen von selbst
}
letterbox-posted-introduction = { $count ->
    [0] Eingeworfen { $when }, eine Vorstellung; sie verfällt heute von selbst
    [one] Eingeworfen { $when }, eine Vorstellung; sie verfällt in einem Tag von selbst
   *[other] Eingeworfen { $when }, eine Vorstellung; sie verfällt in { $count } Tagen von selbst
}
letterbox-came-own-introduction = { $count ->
    [0] Angekommen { $when }, Ihre Vorstellung; sie verfällt heute von selbst
    [one] Angekommen { $when }, Ihre Vorstellung; sie verfällt in einem Tag von selbst
   *[other] Angekommen { $when }, Ihre Vorstellung; sie verfällt in { $count } Tagen von selbst
}
letterbox-posted-own-introduction = { $count ->
    [0] Eingeworfen { $when }, Ihre Vorstellung; sie verfällt heute von selbst
    [one] Eingeworfen { $when }, Ihre Vorstellung; sie verfällt in einem Tag von selbst
   *[other] Eingeworfen { $when }, Ihre Vorstellung; sie verfällt in { $count } Tagen von selbst
}

letterbox-returned = Zurückgekommen
letterbox-drafts = Entwürfe
letterbox-draft-to = Entwurf an { $to }
letterbox-draft-to-nobody = Entwurf, noch an niemanden
letterbox-draft-empty = noch ohne Worte
letterbox-draft-kept = Aufgehoben { $when }
letterbox-drafts-more = Das sind die letzten, die Sie aufgehoben haben. Ältere rücken nach, wenn Sie einige davon einwerfen oder wegwerfen.
