safety-title = Bien guardado
safety-password = Tu contraseña
safety-codes = Códigos para entrar
safety-mail = Adónde va tu correo
safety-sessions = Dónde tienes la sesión abierta
safety-yours = Lo que es tuyo
safety-export = Llevártelo todo
safety-leave = Abandonar tu cuenta
