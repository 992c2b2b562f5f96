proof-password = Tu contraseña
proof-code = Un código
proof-code-hint = Seis cifras de tu aplicación, o uno de los códigos en papel.
