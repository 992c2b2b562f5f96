safety-title = En sûreté
safety-password = Votre mot de passe
safety-codes = Codes de connexion
safety-mail = Où va votre courriel
safety-sessions = Vos sessions ouvertes
safety-yours = Ce qui est à vous
safety-export = Tout emporter avec vous
safety-leave = Abandonner votre compte
