# Le nom d’une lettre ouverte sans titre.
open-letter-of = Une lettre ouverte de { $name }
open-letter-answer-of = Une réponse de { $name }
open-letter-removed-of = Une lettre ouverte de { $name }, retirée
# À qui elle s’adresse, derrière qui l’a écrite et quand.
open-letter-for-passers-by = pour qui passe par là
open-letter-for-followers = pour qui suit { $name }
open-letter-changed = changée le { $when }
open-letter-in-answer-to = En réponse à <letter>{ $letter }</letter>
open-letter-removed = La personne qui l’a écrite a retiré cette lettre ouverte le { $when }.
open-letter-where-written = Là où elle a été écrite
open-letter-change = La changer
open-letter-remove = La retirer
open-letter-leave = La laisser telle quelle
open-letter-remove-title = Retirer cette lettre ouverte ?
open-letter-remove-warning = Rien ne ramène son texte, et personne ne voit plus ce qui est écrit dessous ici. Les autres serveurs sont priés de la retirer aussi : certains la gardent malgré tout, et qui l’a lue l’a lue.
open-letter-introduce = Vous présenter à { $name }
open-letter-write = Écrire une lettre à { $name } à ce sujet
open-letter-answers-title = Réponses
open-letter-further-answers = Autres réponses
open-letter-to-answer = Répondre pour que d’autres le lisent
open-letter-your-answer = Votre réponse
open-letter-your-answer-hint = Elle se place dessous, et { $name } l’apprend. Ce qui n’est que pour { $name } est mieux dans une lettre.
# Un bouton.
open-letter-answer = Répondre
# Derrière qui a écrit une réponse : à qui elle répond.
open-letter-answer-to = à { $name }
open-letter-hidden = Cachée : personne d’autre ne la voit ici.
open-letter-turn-into-letters = En faire des lettres avec { $name }
open-letter-hide = La cacher
open-letter-show-again = La montrer de nouveau
open-letter-hide-whose = La cacher : ce que { $name } a écrit
open-letter-show-again-whose = La montrer de nouveau : ce que { $name } a écrit

# Combien de personnes ont aimé une lettre ouverte.
open-letter-likes = { $count ->
    [1] Une personne l’a aimée.
   *[other] { $count } personnes l’ont aimée.
}
# Combien l’ont montrée à qui les suit.
open-letter-boosts = { $count ->
    [1] Une personne l’a partagée.
   *[other] { $count } personnes l’ont partagée.
}
open-letter-answers = { $count ->
    [1] Une réponse.
   *[other] { $count } réponses.
}
