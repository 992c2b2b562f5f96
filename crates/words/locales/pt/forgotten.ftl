forgotten-title = Uma nova senha
forgotten-name = O seu nome aqui, ou o seu endereço de e-mail
forgotten-name-hint = Um link vai para o endereço de e-mail da conta. Ele vale por uma hora, uma vez.
forgotten-send = Enviar-me um link
# As mesmas palavras, exista essa pessoa ou não.
forgotten-asked = Se há uma conta com este nome ou endereço, e o e-mail chega a ela, um link está a caminho. Olhe o seu e-mail em alguns minutos.
forgotten-too-many = Muitos links foram pedidos agora há pouco de onde você está. Espere um quarto de hora e tente de novo; nada foi alterado.
forgotten-otherwise = Não chega nenhum e-mail, ou você não tem um aqui? Quem cuida desta instância também pode lhe dar um link.
forgotten-no-mail = Esta instância não envia e-mail. Pergunte a quem cuida dela: essa pessoa pode lhe dar um link com que você define uma nova senha.
forgotten-sign-in = À página de entrada
# Abaixo do formulário de entrada.
forgotten-link = Esqueceu a sua senha?
