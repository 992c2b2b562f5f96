proof-password = Votre mot de passe
proof-code = Un code
proof-code-hint = Six chiffres de votre application, ou l’un des codes sur papier.
