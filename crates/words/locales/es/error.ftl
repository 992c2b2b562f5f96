# Lo que salió mal, en una página propia o junto a un formulario.
error-title = No se hizo
error-nothing-here = Aquí no hay nada
error-not-just-now = Ahora mismo no
error-not-done = Eso no se hizo
error-to-letterbox = Al buzón
error-to-front = A la portada

error-no-such-page = No hay ninguna página en esta dirección.
error-sign-in-first = Primero entra en tu cuenta.
error-from-elsewhere = Este formulario se envió desde otro sitio, o desde otra dirección de este. No se cambió nada. Abre { $address } e inténtalo allí.
error-stale-form = Este formulario se abrió antes de que volvieras a entrar. No se cambió nada. Vuelve atrás y copia lo que hayas escrito; después recarga la página e inténtalo de nuevo.
error-unreadable = Lo que llegó aquí no se puede leer. Vuelve atrás e inténtalo de nuevo.
error-too-large = Esto pasa de 2 MB. No se envió ni se guardó nada. Vuelve atrás: tu texto sigue en la página; acórtalo.
error-too-many-attempts = Hubo demasiados intentos de entrar. Espera un cuarto de hora e inténtalo de nuevo; a la cuenta no le pasó nada.
error-unavailable = La base de datos no responde ahora mismo; no se perdió nada. Inténtalo de nuevo en un momento.
error-broken = Algo se rompió de nuestro lado. Quedó anotado para quien cuida la instancia; inténtalo más tarde.
error-draft-is-gone = Este borrador ya no está: se envió o se tiró. Mira en tu buzón.
