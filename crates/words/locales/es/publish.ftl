# Donde se escribe una carta abierta, una respuesta o un cambio.
publish-heading-new = Una carta abierta
publish-heading-answer = Una respuesta
publish-heading-answer-to = Una respuesta a { $name }
publish-heading-change = Cambiar una carta abierta
# $letter: su título, o lo que haya en su lugar.
publish-heading-change-of = Cambiar: { $letter }
publish-signed-out = Tu sesión terminó y no se publicó nada. Tu texto está abajo: entra en otra ventana y pulsa el botón otra vez.
# $why: una o más frases enteras, aquí y abajo.
publish-nothing-published = { $why } No se publicó nada; tu texto está abajo.
publish-text-below = { $why } Tu texto está abajo.
publish-as-read = Como se leerá
publish-is-out = Ya salió. Quien la abra aquí ve el texto nuevo y que se cambió; a los otros servidores se les pide que la cambien también, y algunos conservan el antiguo.
publish-title = Título
publish-text = Texto
publish-text-hint = Markdown: una línea en blanco entre párrafos, *énfasis*, > citas, `código`. Un nombre en el texto no se lo envía a nadie. Lo que alguien te escribió en una carta es suyo: pregunta antes de citarlo aquí.
# Lo que va antes de elegir quién puede leerla.
publish-for = Para
publish-for-everybody = todo el mundo
publish-for-passers-by = quien pase por aquí; no está en ninguna lista para todo el mundo
publish-for-followers = quienes me siguen
publish-language = Idioma
publish-language-not-said = sin indicar
publish-preview = Vista previa
publish-publish = Publicar
publish-change = Cambiarla
publish-leave = Dejarlo
publish-at-once = Sale de inmediato; puedes cambiarla y retirarla, y a los otros servidores se les pide lo mismo.
