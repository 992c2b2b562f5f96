safety-title = Em segurança
safety-password = A sua senha
safety-codes = Códigos para entrar
safety-mail = Para onde vai o seu e-mail
safety-sessions = Onde a sua conta está aberta
safety-yours = O que é seu
safety-export = Levar tudo com você
safety-leave = Encerrar a sua conta
