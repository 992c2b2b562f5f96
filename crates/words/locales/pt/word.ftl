# Um e-mail sobre uma conta: o assunto, o que vem antes do link, o que vem depois. $handle:
# de quem é a conta.
word-not-you = Se não foi você, defina uma nova senha em { $address }, ou escreva a quem cuida de { $host }.
word-password-link-subject = Uma nova senha para { $handle }
word-password-link = Alguém pediu uma nova senha para { $handle }. Se foi você, defina-a aqui em até uma hora:
word-password-link-not-you = Se não foi você, não faça nada com este e-mail: a sua senha fica como está.
word-address-link-subject = O e-mail chega a você aqui?
word-address-link = { $handle } quer receber e-mail neste endereço. Se é você, confirme aqui em até um dia, no navegador em que a sua conta está aberta:
word-address-link-not-you = Se você não sabe de nada disto, não faça nada com este e-mail: não vem outro.
word-address-changed-subject = O e-mail de { $handle } não chega mais aqui
word-address-changed = O endereço de e-mail de { $handle } foi mudado. Este é o último e-mail para este endereço.
word-address-changed-not-you = Se não foi você, escreva a quem cuida de { $host }.
word-codes-off-subject = { $handle } agora entra sem código
word-codes-off = Para entrar como { $handle } não é mais pedido nenhum código: isso foi desligado.
word-password-changed-subject = { $handle } tem uma nova senha
word-password-changed = A senha de { $handle } foi mudada.
# Quem cuida da instância disse sim a quem esperava.
word-account-opened-subject = A sua conta em { $host } está aberta
word-account-opened = Quem cuida de { $host } abriu a sua conta: agora você é { $handle }. Entre com o seu nome e a sua senha em { $home }/sign-in
word-mistyped = Se você não sabe de nada disto, alguém errou ao digitar o próprio endereço; não faça nada com este e-mail.
