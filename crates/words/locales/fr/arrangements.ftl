# Ce qui est convenu pour les lettres avec quelqu’un.
arrangements-title = Ce qui est convenu avec { $names }
arrangements-back = Retour aux lettres

arrangements-review = Regarder en arrière
arrangements-review-about = Quatre lettres de vous, ou plus. Que garderiez-vous, changeriez-vous, arrêteriez-vous ? Vous pouvez continuer, faire une pause ou fermer ; tout est bien.
arrangements-keep-on = Continuer ainsi

arrangements-terms = Ce dont vous êtes convenus
arrangements-terms-ended = Rythme : une lettre de chaque côté dans ce délai : { $rhythm }. Attente normale : { $wait }. Cela peut changer tant que des lettres vont et viennent.
arrangements-terms-about = Rythme : une lettre de chaque côté dans ce délai : { $rhythm }. Attente normale : { $wait }. Chacun peut le changer, et l’autre l’apprend.
arrangements-rhythm = Jours entre deux lettres d’une personne
arrangements-wait = Jours d’une attente normale
arrangements-purpose = À quoi servent ces lettres
arrangements-goals = Ce que vous voulez atteindre
arrangements-agree = En convenir

arrangements-rest = Pause
arrangements-rests-until = Ces lettres sont en pause jusqu’au { $day } ; rien n’est attendu.
arrangements-resume = Reprendre maintenant
arrangements-rest-about = Jusqu’à un jour, rien n’est attendu, d’aucun côté. { $names } l’apprend ; sur les serveurs qui ne connaissent pas les pauses, par une carte postale de vous.
arrangements-until = Jusqu’au
arrangements-rest-words = Mots sur cette carte postale
arrangements-rest-words-hint = Peut rester vide.
arrangements-rest-now = Mettre en pause

arrangements-notes = Pour vos yeux seulement
arrangements-ask-next = À demander la prochaine fois
arrangements-own-notes = Notes
arrangements-reminders = Me rappeler quand c’est à moi d’écrire : après un rythme et après deux, jamais plus
arrangements-keep-notes = Garder

arrangements-thanks = Remerciements
arrangements-thanks-about = Quelques mots de remerciement. { $names } les lit ; tout le monde ne peut les lire que si vous acceptez et qu’ils sont montrés.
arrangements-thanks-words = Mots de remerciement
arrangements-thanks-consent = Ils peuvent être montrés à tout le monde
arrangements-say-thanks = Remercier
arrangements-thanks-shown = Tout le monde peut lire ceci sur votre carte.
arrangements-thanks-not-agreed = Vous le montreriez, mais { $names } n’y a pas consenti ; personne d’autre ne le voit.
arrangements-hide-thanks = Ne plus le montrer
arrangements-thanks-may-be-shown = { $names } accepte que tout le monde le lise.
arrangements-thanks-may-not-be-shown = { $names } n’a pas accepté que tout le monde le lise.
arrangements-show-thanks = Le montrer sur ma carte

arrangements-end = Arriver à la fin
arrangements-close = Une lettre d’adieu prend congé et libère une place pour quelqu’un d’autre. Toutes les lettres vous restent à tous deux. <close>Écrire la lettre d’adieu</close>
arrangements-door-open = { $names } peut vous écrire de nouveau.
arrangements-shut-door = Fermer la porte
arrangements-door-shut = { $names } apprend que ces lettres sont terminées.
arrangements-open-door = Laisser la porte ouverte
arrangements-left = Vous avez quitté ces lettres. Plus rien n’arrive ici.
arrangements-leave-about = Vous pouvez partir sans un mot. Plus rien n’arrive ici de { $names }, aucune raison n’est demandée ni donnée ; vos lettres vous restent.
arrangements-leave = Partir en silence
