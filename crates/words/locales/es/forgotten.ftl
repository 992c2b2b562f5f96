forgotten-title = Una contraseña nueva
forgotten-name = Tu nombre aquí, o tu dirección de correo
forgotten-name-hint = Va un enlace a la dirección de correo de la cuenta. Sirve durante una hora, una vez.
forgotten-send = Enviarme un enlace
# Las mismas palabras, exista esa persona o no.
forgotten-asked = Si hay una cuenta con este nombre o esta dirección, y le llega el correo, hay un enlace de camino. Mira tu correo en unos minutos.
forgotten-too-many = Ahora mismo se pidieron muchos enlaces desde donde estás. Espera un cuarto de hora e inténtalo de nuevo; no se cambió nada.
forgotten-otherwise = ¿No llega ningún correo, o aquí no tienes dirección? Quien cuida esta instancia también puede darte un enlace.
forgotten-no-mail = Esta instancia no envía correo. Pregunta a quien la cuida: puede darte un enlace para poner una contraseña nueva.
forgotten-sign-in = A la página para entrar
# Debajo del formulario para entrar.
forgotten-link = ¿No sabes tu contraseña?
