# Entrer.
sign-in-title = Connexion
sign-in-signed-out = Votre session s’est fermée entre-temps. Votre lettre n’a pas été postée et n’est pas perdue : connectez-vous, et elle est gardée parmi vos brouillons.
sign-in-name = Nom
sign-in-name-hint = La partie avant @{ $host }.
sign-in-password = Mot de passe
# Une lettre qui allait être postée.
sign-in-your-letter = Votre lettre
sign-in-your-letter-to = Votre lettre à { $address }
sign-in-your-letter-hint = Elle vient avec vous et est gardée comme brouillon.
sign-in-sign-in = Se connecter
