# Entrar.
sign-in-title = Entrar
sign-in-signed-out = A sua sessão terminou nesse meio-tempo. A sua carta não foi postada e não se perdeu: entre, e ela fica guardada entre os seus rascunhos.
sign-in-name = Nome
sign-in-name-hint = A parte antes de @{ $host }.
sign-in-password = Senha
# Uma carta que estava para ser postada. $address: para quem.
sign-in-your-letter = A sua carta
sign-in-your-letter-to = A sua carta para { $address }
sign-in-your-letter-hint = Ela vem junto e fica guardada como rascunho.
sign-in-sign-in = Entrar
