front-heading = Du mentorat par lettres
front-picture = Deux bureaux dans la même lumière du soir, et une lettre en route de l’un à l’autre.
front-sentences = Ici, quelqu’un d’expérience et quelqu’un qui débute dans le métier s’écrivent : une vraie lettre, puis une attente, puis une réponse, sans hâte d’aucun côté. Tous deux peuvent vivre sur des serveurs différents ; une lettre trouve son chemin comme le fait le courriel, et on joint chacun à sa propre adresse. Vous êtes sur { $host }, une instance de Longhand ; les personnes qui vivent ici se connectent pour retrouver leurs lettres.
front-by-invitation = On entre ici sur invitation. Aux mentors de l’<directory>annuaire</directory>, on peut écrire de n’importe quel serveur.
front-sign-in = Se connecter
front-mentors = Des mentors qui ont des places maintenant
front-places = { $free ->
    [1] { $free } place libre sur { $all }
   *[other] { $free } places libres sur { $all }
}
front-directory = Tout l’annuaire
