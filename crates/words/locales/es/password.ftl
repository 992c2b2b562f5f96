password-title = Tu contraseña
password-kept = Tu contraseña nueva está guardada. Tu sesión se cerró en todas partes menos aquí.
password-old = La contraseña que tienes
password-new = La contraseña nueva
# $shortest: un número de caracteres.
password-new-hint = Al menos { $shortest } caracteres. Unas cuantas palabras seguidas van bien.
password-change = Cambiar la contraseña
password-forgotten = ¿Ya no sabes la antigua? <a>Pide que se te envíe un enlace</a>, o pregunta a quien cuida esta instancia.
password-back = Volver a tu cuenta
