# Una instancia sin cuentas recibe a quien la cuida.
first-run-title = Una instancia nueva
first-run-nobody-yet = Todavía no vive nadie en { $host }. La primera cuenta es la de quien cuida la instancia: la lleva, y puede escribir cartas como cualquier otra.
first-run-wrong-code = Este no es el código. El programa lo imprimió al arrancar; mira en su registro.
first-run-code = Código
first-run-code-hint = El programa lo imprimió al arrancar. Muestra que esta instancia es tuya.
first-run-name = Nombre
first-run-name-hint = Letras minúsculas, cifras y guiones bajos. Tu dirección será @nombre@{ $host }, y así se queda.
first-run-password = Contraseña
first-run-password-hint = Al menos { $count } caracteres. Unas cuantas palabras seguidas van bien.
first-run-email = Correo electrónico
first-run-email-hint = Puede quedar vacío. Nadie más lo ve.
first-run-open = Abrir la cuenta
