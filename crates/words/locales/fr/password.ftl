password-title = Votre mot de passe
password-kept = Votre nouveau mot de passe est gardé. Toutes vos sessions sont fermées, sauf celle-ci.
password-old = Votre mot de passe actuel
password-new = Le nouveau mot de passe
password-new-hint = Au moins { $shortest } caractères. Quelques mots à la suite conviennent bien.
password-change = Changer le mot de passe
password-forgotten = Vous ne savez plus l’ancien ? <a>Faites-vous envoyer un lien</a>, ou demandez à la personne qui tient cette instance.
password-back = Retour à votre compte
