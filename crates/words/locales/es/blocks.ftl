blocks-title = Personas que has bloqueado
blocks-about = A quien bloqueas ya no te puede enviar nada, y no se le dice. Lo que escribió antes queda oculto, no perdido.
blocks-address = Dirección
blocks-address-hint = Como @nombre@example.org, o la dirección de su página.
blocks-block = Bloquear
blocks-unblock = Desbloquear
blocks-that-is-you = Esa persona eres tú.
