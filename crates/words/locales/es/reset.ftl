reset-title = Tu contraseña nueva
# $handle: una dirección como @ada@example.org.
reset-for = Este enlace pone una contraseña nueva para { $handle }, una vez.
reset-set = Poner esta contraseña
reset-done = { $handle } tiene la contraseña nueva. Tu sesión se cerró en todas partes; entra con ella.
