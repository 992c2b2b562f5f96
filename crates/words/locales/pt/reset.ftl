reset-title = A sua nova senha
# $handle: um endereço como @ada@example.org.
reset-for = Este link define uma nova senha para { $handle }, uma vez.
reset-set = Definir esta senha
reset-done = { $handle } tem a nova senha. A sua sessão terminou em toda parte; entre com ela.
