reset-title = Votre nouveau mot de passe
reset-for = Ce lien permet de choisir un nouveau mot de passe pour { $handle }, une seule fois.
reset-set = Choisir ce mot de passe
reset-done = { $handle } a le nouveau mot de passe. Toutes vos sessions sont fermées ; connectez-vous avec lui.
