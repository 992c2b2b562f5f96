# Toutes les lettres avec quelqu’un, sur une page.
correspondence-title = Lettres avec { $names }

# Au-dessus des lettres : qui a écrit en dernier, et à qui d’écrire.
correspondence-ended = Terminée le { $day }.
correspondence-held = Votre lettre est au départ jusqu’au { $when }.
correspondence-you-wrote = Vous avez écrit en dernier, le { $day }.
correspondence-wrote = { $name } a écrit en dernier, le { $day }.
correspondence-turn-yours = C’est à vous d’écrire ; une attente normale dure { $wait }.
correspondence-turn-theirs = Vous attendez { $names } ; une attente normale dure { $wait }.
correspondence-turn-nobodys = Il n’y a rien à répondre. Écrivez quand vous voulez.
correspondence-turn-ended = Ces lettres sont terminées ; elles restent ici.
correspondence-turn-introduced-yours = Une présentation ; voyez plus bas ce que vous pouvez répondre.
correspondence-turn-introduced-theirs = Une présentation ; elle est chez { $names }.
correspondence-to-newest = À la lettre la plus récente
correspondence-purpose = Pour : { $purpose }
correspondence-arrangements = Rythme, pause, notes et le reste de ce qui est convenu
correspondence-older-page = Lettres plus anciennes. <newest>Aux plus récentes</newest>
correspondence-older = Lettres plus anciennes

# Sur chaque lettre : le serveur où elle a été écrite, et quand.
correspondence-place = { $place }, le { $when }
correspondence-you-removed = Vous avez retiré cette lettre le { $when }.
correspondence-removed = { $name } a retiré cette lettre le { $when }.
correspondence-postcard = Une carte postale : elle ne demande pas de réponse.
correspondence-closing = Une lettre d’adieu
correspondence-wider = Ceci était visible par d’autres là d’où cela vient.
correspondence-changed = Changée le { $when } par la personne qui l’a écrite.
correspondence-thanked = Reçue, avec remerciements.
correspondence-came-back-because = Cette lettre est revenue : { $reason }
correspondence-came-back = Cette lettre est revenue.
correspondence-in-outbox = Au départ.
correspondence-on-its-way = En route.
correspondence-where = Où est cette lettre ?

correspondence-expects = { $names } est sur un serveur d’une autre sorte. Votre lettre y arrive comme un envoi direct, auquel on ne s’attend peut-être pas ; la première réponse ouvre votre correspondance. Aucune place n’est comptée et rien n’expire ; une deuxième lettre peut attendre cette réponse.

# Sous les lettres : ce qui peut se faire.
correspondence-introduction = Une présentation
correspondence-introduced-to-you = { $names } aimerait vous avoir pour mentor. Si vous répondez, une de vos places est pour cette personne. Sans réponse, la présentation expire le { $day }, et vous l’apprenez tous deux.
correspondence-ask-first = Poser d’abord une question
correspondence-not-now = Pas maintenant
correspondence-introduction-asked = { $names } a une question avant de décider.
correspondence-answer-question = Y répondre
correspondence-introduction-waits = { $names } a votre présentation. Elle expire d’elle-même le { $day } ; vous l’apprenez alors. Tant que la réponse n’est pas venue, vous pouvez la reprendre.
correspondence-take-introduction-back = Reprendre la présentation
correspondence-write-back = Répondre
correspondence-write-again = Écrire de nouveau
correspondence-nothing-to-answer = Rien à répondre ici
