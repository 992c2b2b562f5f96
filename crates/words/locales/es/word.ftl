# Un correo sobre una cuenta: su asunto, lo que va antes del enlace y lo que va después. $handle: de
# quién es la cuenta.
word-not-you = Si no lo hiciste tú, pon una contraseña nueva en { $address }, o escribe a quien cuida { $host }.
word-password-link-subject = Una contraseña nueva para { $handle }
word-password-link = Alguien pidió una contraseña nueva para { $handle }. Si lo pediste tú, ponla aquí en el plazo de una hora:
word-password-link-not-you = Si no lo pediste tú, no hagas caso de este correo: tu contraseña queda como está.
word-address-link-subject = ¿Te llega el correo aquí?
word-address-link = { $handle } quiere que el correo llegue a esta dirección. Si esa cuenta es tuya, dilo aquí en el plazo de un día, en el navegador en que tienes la sesión abierta:
word-address-link-not-you = Si no sabes nada de esto, no hagas caso de este correo: no llega ningún otro.
word-address-changed-subject = El correo para { $handle } ya no llega aquí
word-address-changed = La dirección de correo de { $handle } se cambió. Este es el último correo que llega a esta.
word-address-changed-not-you = Si no la cambiaste tú, escribe a quien cuida { $host }.
word-codes-off-subject = { $handle } entra ahora sin código
word-codes-off = Para entrar como { $handle } ya no hace falta ningún código: eso se desactivó.
word-password-changed-subject = { $handle } tiene una contraseña nueva
word-password-changed = La contraseña de { $handle } se cambió.
# Quien cuida la instancia dijo que sí a alguien que esperaba.
word-account-opened-subject = Tu cuenta en { $host } está abierta
word-account-opened = Quien cuida { $host } ha abierto tu cuenta: ahora eres { $handle }. Entra con tu nombre y tu contraseña en { $home }/sign-in
word-mistyped = Si no sabes nada de esto, alguien escribió mal su dirección; no hagas caso de este correo.
