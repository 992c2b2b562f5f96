forgotten-title = Un nouveau mot de passe
forgotten-name = Votre nom ici, ou votre adresse de courriel
forgotten-name-hint = Un lien part à l’adresse de courriel du compte. Il vaut une heure, une seule fois.
forgotten-send = M’envoyer un lien
# Les mêmes mots, que cette personne existe ou non.
forgotten-asked = S’il y a un compte à ce nom ou à cette adresse, et que le courriel lui parvient, un lien est en route. Regardez votre courriel dans quelques minutes.
forgotten-too-many = Beaucoup de liens viennent d’être demandés de là où vous êtes. Attendez un quart d’heure et réessayez ; rien n’a été changé.
forgotten-otherwise = Aucun courriel ne vient, ou vous n’avez pas d’adresse ici ? La personne qui tient cette instance peut aussi vous donner un lien.
forgotten-no-mail = Cette instance n’envoie pas de courriel. Demandez à la personne qui la tient : elle peut vous donner un lien pour choisir un nouveau mot de passe.
forgotten-sign-in = Vers la page de connexion
# Sous le formulaire de connexion.
forgotten-link = Vous ne savez plus votre mot de passe ?
