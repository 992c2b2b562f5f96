proof-password = A sua senha
proof-code = Um código
proof-code-hint = Seis algarismos do seu aplicativo, ou um dos códigos no papel.
