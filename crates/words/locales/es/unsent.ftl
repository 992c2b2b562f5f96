# Lo que alguien escribió y no pudo enviar, devuelto.
unsent-nothing-changed = { $why } No se cambió nada; lo que escribiste está abajo.
unsent-signed-out = Tu sesión terminó y no se cambió nada. Lo que escribiste está abajo: entra en otra ventana y pulsa el botón otra vez.
unsent-stale = Esta página se abrió antes de que volvieras a entrar. Aún no se cambió nada: mira lo que escribiste y pulsa el botón otra vez.
unsent-still-here = { $why } Lo que escribiste sigue aquí.
unsent-there-now = { $what }, como está ahora
