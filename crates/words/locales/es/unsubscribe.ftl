# Dejar de recibir correo desde un correo.
unsubscribe-title = Correo
unsubscribe-done = Sin más correo
unsubscribe-done-about = El correo para { $handle } está desactivado. Las cartas siguen llegando al buzón; el correo se puede activar otra vez en Yo, Ajustes.
unsubscribe-ask = ¿Sin más correo?
unsubscribe-ask-about = { $handle } se entera por correo de las cartas que llegan. Las cartas siguen llegando al buzón.
unsubscribe-switch-off = Desactivar el correo
unsubscribe-nothing = Aquí no hay nada
unsubscribe-nothing-about = Esta dirección no desactiva el correo de nadie; quizá se perdió una parte por el camino. No se cambió nada. Abre otra vez el enlace del correo más reciente, o entra y mira en Yo, Ajustes.
unsubscribe-to-letterbox = Al buzón
