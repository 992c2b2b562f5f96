# Un mentor ne peut pas accepter une présentation pour l’instant.
introductions-not-now = Pas maintenant
introductions-not-now-about = { $names } apprendra que vous ne pouvez pas vous en charger maintenant. Écrire demande du courage quand on débute ; une ligne aimable aide. <letter>Relire la lettre</letter>
introductions-words = Quelques mots
introductions-words-hint = Peut rester vide ; des mots aimables à nous partent alors.
introductions-others = D’autres qui ont peut-être des places
introductions-others-hint = Des adresses comme @name@example.org, si vous connaissez quelqu’un. <directory>L’annuaire</directory> montre qui a des places.
introductions-with-places = Avec vos sujets et une place en ce moment : { $addresses }.
introductions-say-not-now = Dire « pas maintenant »
