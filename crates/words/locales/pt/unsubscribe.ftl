# Encerrar os e-mails a partir de um e-mail.
unsubscribe-title = E-mail
unsubscribe-done = Sem mais e-mails
unsubscribe-done-about = O e-mail para { $handle } está desligado. As cartas continuam chegando à caixa de cartas; o e-mail pode ser ligado de novo em Eu, Ajustes.
unsubscribe-ask = Sem mais e-mails?
unsubscribe-ask-about = { $handle } fica sabendo por e-mail das cartas que chegam. As cartas continuam chegando à caixa de cartas.
unsubscribe-switch-off = Desligar o e-mail
unsubscribe-nothing = Não há nada aqui
unsubscribe-nothing-about = Este endereço não encerra o e-mail de ninguém; talvez um pedaço dele tenha se perdido no caminho. Nada foi alterado. Abra de novo o link do e-mail mais recente, ou entre e olhe em Eu, Ajustes.
unsubscribe-to-letterbox = À caixa de cartas
