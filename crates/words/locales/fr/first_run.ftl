# Une instance sans comptes reçoit la personne qui la tiendra.
first-run-title = Une nouvelle instance
first-run-nobody-yet = Personne ne vit encore sur { $host }. Le premier compte est celui de la personne qui tient l’instance : il sert à la faire marcher, et il peut écrire des lettres comme un autre.
first-run-wrong-code = Ce n’est pas le code. Le programme l’a affiché à son démarrage ; regardez dans son journal.
first-run-code = Code
first-run-code-hint = Le programme l’a affiché à son démarrage. Il montre que cette instance est à vous.
first-run-name = Nom
first-run-name-hint = Petites lettres, chiffres et tirets bas. Votre adresse sera @name@{ $host }, et elle restera.
first-run-password = Mot de passe
first-run-password-hint = Au moins { $count } caractères. Quelques mots à la suite conviennent bien.
first-run-email = Adresse de courriel
first-run-email-hint = Peut rester vide. Personne d’autre ne la voit.
first-run-open = Ouvrir le compte
