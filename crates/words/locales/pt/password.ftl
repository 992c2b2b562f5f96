password-title = A sua senha
password-kept = A sua nova senha está guardada. A sua sessão terminou em toda parte, menos aqui.
password-old = A senha que você tem
password-new = A nova senha
# $shortest: um número de caracteres.
password-new-hint = Pelo menos { $shortest } caracteres. Algumas palavras em sequência vão bem.
password-change = Mudar a senha
password-forgotten = Não lembra mais a antiga? <a>Peça que um link seja enviado a você</a>, ou fale com quem cuida desta instância.
password-back = De volta à sua conta
