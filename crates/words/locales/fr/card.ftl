# Une carte telle que les autres la voient.
card-also-looks = Cherche aussi un mentor.
card-places = Places
card-places-free = { $free ->
    [1] { $free } sur { $all } libre
   *[other] { $free } sur { $all } libres
}
card-places-full = Complet : toutes les places sont prises en ce moment
card-away = Absence jusqu’au { $day }
card-mentors-in = Mentorat sur
card-looks-in = Cherche un mentor pour
card-writes-in = Écrit en
# Derrière la langue préférée.
card-preferred = (de préférence)
card-can-help = Peut aider pour
card-would-like-help = Aimerait de l’aide pour
card-will-not = Ne fera pas
card-rhythm = Rythme
card-rhythm-and-wait = Une lettre de chaque côté dans ce délai : { $rhythm } ; attente normale : { $wait }
card-wrote-this-month = A écrit ce mois-ci
card-wrote-last-month = A écrit le mois dernier
card-wrote-earlier = A écrit avant cela

# Sa propre carte, là où on la change.
card-title = Votre carte
card-kept = Votre carte est gardée. Qui vous suit ou vous écrit l’apprend.
card-faults = Rien n’est encore changé : { $count ->
    [1] une partie de la carte est à revoir.
   *[other] { $count } parties de la carte sont à revoir.
} Tout ce que vous avez écrit est toujours là.
card-what-it-is = Ce que les autres voient de vous, ici et sur tout autre serveur. <card>La voir comme eux</card>
card-what-brings-you = Ce qui vous amène
card-mentor = J’aimerais être mentor
card-mentee = Je cherche un mentor
card-name = Nom
card-name-hint = Comme vous signeriez une lettre. Peut rester vide.
card-summary = À propos de vous
card-summary-hint = Quelques phrases, en texte brut, { $most } caractères au plus.
card-topics = Sujets
card-topics-hint = Jusqu’à { $most }, séparés par des virgules : ce pour quoi vous pouvez aider, ou ce que vous aimeriez apprendre.
card-languages = Langues dans lesquelles vous écrivez
card-languages-hint = Jusqu’à { $most }, séparées par des virgules, celle que vous préférez en premier. Par leur code : { $known } ; tout autre code convient aussi.
card-helps-with = Ce pour quoi vous pouvez aider, ou aimeriez de l’aide
card-helps-with-hint = Texte brut, { $most } caractères au plus.
card-declines = Ce que vous ne ferez pas
card-declines-hint = Cela épargne une lettre aux autres. Texte brut, { $most } caractères au plus.
card-rhythm-hint = Combien de jours vous aimeriez entre deux de vos lettres. 21, c’est une lettre toutes les trois semaines.
card-wait = Attente normale
card-wait-hint = Combien de jours une réponse de vous peut prendre sans que personne ait à s’interroger.
card-seats-hint = Pour les mentors : avec combien de personnes vous écrivez à la fois, de 1 à { $most }. Quand toutes les places sont prises, votre carte le dit d’elle-même.
card-away-until = Absence jusqu’au
card-away-until-hint = Le jour de votre retour, comme 2027-01-15. Vide quand vous êtes là.
card-being-found = Pour qu’on vous trouve
card-discoverable = Les autres peuvent me trouver : les mentors figurent dans l’annuaire, ici et sur d’autres instances
card-indexable = On peut trouver mes lettres ouvertes par une recherche
card-being-found-hint = Quitter l’annuaire vaut aussitôt ici, et sur les autres instances dès qu’elles relisent le nôtre, en moins d’un jour. On ne cherche jamais dans les lettres.
card-keep = Garder la carte
