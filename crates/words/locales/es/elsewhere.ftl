# Qué es de una carta en un servidor de otra clase, después de «Tu carta llega allí como publicación privada».
elsewhere-expect-longhand = Allí las cartas se escriben como aquí, con presentaciones, plazas y un ritmo.
elsewhere-expect-mastodon = Allí se muestra entre sus menciones privadas, plegada si es larga. Las publicaciones suelen tener 500 caracteres, así que una respuesta puede llegar en varias; aquí se unen en una sola carta. Tu primera carta no lleva enlaces ni archivos.
elsewhere-expect-gotosocial = Los servidores de esta clase pueden descartar una primera carta con enlaces o archivos sin decir nada a nadie; la tuya no lleva ninguno.
elsewhere-expect-misskey = Allí se muestra como nota directa. Si después la cambias o la retiras, quizá ese cambio no llegue. Tu primera carta no lleva enlaces ni archivos.
elsewhere-expect-pleroma = Allí se muestra como publicación directa, entera. Tu primera carta no lleva enlaces ni archivos.
elsewhere-expect-friendica = Allí se muestra como mensaje privado entre personas conectadas. Sigue primero a esta persona: sin eso puede llegar como otra cosa.
elsewhere-expect-hubzilla = Allí los canales eligen quién puede escribirles y descartan las demás cartas sin decir nada. Sigue primero a esta persona.
elsewhere-expect-wordpress = Esto es un blog: una carta llega, como mucho, por correo a quien lo escribe, y quizá no haya manera de responder. Busca otra vía en su página.
elsewhere-expect-lemmy = Allí se muestra como mensaje a una sola persona; una carta a varias no llega. Tu primera carta no lleva enlaces ni archivos.
elsewhere-expect-other = El aspecto que tendrá allí depende de ese servidor. Tu primera carta no lleva enlaces ni archivos.

# $host es el nombre de un servidor; $software, lo que funciona en él.
elsewhere-runs = { $host } usa { $software }.

# Seguir a alguien, en su página.
elsewhere-follow = Seguir a { $name }
elsewhere-following = Sigues a { $name }: sus cartas abiertas llegan a <a>tus cartas abiertas</a>.
elsewhere-asked = Pediste seguir a { $name }; aún no ha respondido.
elsewhere-unfollow = Dejar de seguir a { $name }
elsewhere-unask = Retirar la petición a { $name }

# Quien visita una página pública sigue en el servidor donde tiene cuenta.
elsewhere-at-home = En tu propio servidor
elsewhere-at-home-address = Tu propia dirección
elsewhere-at-home-hint = Donde tienes cuenta, como @nombre@example.org. Allí continúas.
elsewhere-at-home-follow = Seguir desde tu propio servidor
elsewhere-at-home-open = Abrir en tu propio servidor
elsewhere-at-home-answer = Responder desde tu propio servidor
elsewhere-on-to = Hacia { $host }
elsewhere-on-to-says = Continúas en tu propio servidor. Aquí no se hizo nada.
elsewhere-on-to-go = Continuar en { $host }

# Lo que vino con una carta.
elsewhere-picture-undescribed = Una imagen sin descripción
elsewhere-file-undescribed = Un archivo sin descripción
elsewhere-file-kept = { $kind }, guardado en { $host }
