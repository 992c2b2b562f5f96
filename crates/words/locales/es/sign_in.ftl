# Entrar.
sign-in-title = Entrar
sign-in-signed-out = Entretanto tu sesión terminó. Tu carta no se envió y no se perdió: entra, y queda entre tus borradores.
sign-in-name = Nombre
sign-in-name-hint = La parte delante de @{ $host }.
sign-in-password = Contraseña
# Una carta que estaba a punto de enviarse. $address: a quién.
sign-in-your-letter = Tu carta
sign-in-your-letter-to = Tu carta a { $address }
sign-in-your-letter-hint = Viene contigo y se guarda como borrador.
sign-in-sign-in = Entrar
