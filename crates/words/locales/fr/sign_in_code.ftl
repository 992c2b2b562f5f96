sign-in-code-title = Un code, s’il vous plaît
sign-in-code = Le code que montre votre application
sign-in-code-hint = Six chiffres, ou l’un des codes que vous avez sur papier.
sign-in-code-go = Se connecter
sign-in-code-lost = Votre application et les codes sur papier sont perdus ? Demandez à la personne qui tient cette instance.
sign-in-code-late = Cela a pris trop de temps, ou le code a été demandé dans un autre navigateur. Connectez-vous encore une fois ; rien n’est perdu.
