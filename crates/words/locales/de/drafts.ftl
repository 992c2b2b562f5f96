drafts-throw-away = Diesen Entwurf wegwerfen?
drafts-throw-away-about = Nichts bringt ihn zurück. Darin steht:
drafts-throw-it-away = Wegwerfen
drafts-keep = Behalten und weiterschreiben
