# La página donde se escribe.
desk-write-a-letter = Escribir una carta
desk-your-letter-to = Tu carta a { $names }
desk-letter-you-answer = La carta que respondes
# Encima de la carta que se responde. $when es una fecha con hora.
desk-wrote = { $name } escribió, el { $when }
# Lo que quien escribe anotó para sí; sigue la lista.
desk-ask-next = Querías preguntar la próxima vez (<a>tus notas</a>):
desk-asks-first = Esto hace una pregunta antes de que decidas; todavía no se ocupa ninguna plaza.
desk-closing = Esta es una carta de despedida: con ella vuestra correspondencia llega a su fin, y las cartas se quedan con ambas partes. ¿Qué le dirías a la persona que escribió tu primera carta? ¿Qué consejo dejaste de lado, y acertaste? ¿Qué conservamos?
desk-answer-goes-to = Una respuesta va a { $to } y a nadie más, diga lo que diga su texto.
desk-to = Para
desk-to-hint = Una o más direcciones, como @nombre@example.org. La carta va a ellas y a nadie más; un @nombre en el texto no añade a nadie.
desk-letter = Carta
desk-letter-hint = Markdown: una línea en blanco entre párrafos, *énfasis*, > citas, `código`.
desk-first-letter-links = Una primera carta a alguien nuevo llega mejor sin enlaces.
# Botones bajo el texto.
desk-keep = Guardar
desk-preview = Vista previa
desk-quote = Citar
desk-post = Enviar
# Lo largo que es el texto. $count es un número, ya escrito.
desk-words = Palabras: { $count }.
# $when es un momento, como «hoy, 14:02».
desk-kept = Guardado: { $when }.
desk-kept-here-only = Guardado solo en este dispositivo: no hay conexión. Se vuelve a intentar solo.
desk-after-posting = Después de enviarla, la carta se puede recuperar hasta que sale.
desk-throw-away = Tirar este borrador
desk-signed-out = Tu sesión terminó. Lo que escribes se guarda solo en este dispositivo hasta que vuelvas a entrar.
desk-sign-in = Entrar en una ventana nueva; el texto se queda aquí
desk-as-read = Como se leerá
desk-kind = Esto es
desk-kind-letter = una carta
desk-kind-postcard = una postal: unas líneas que no piden respuesta
desk-kind-closing = una carta de despedida
desk-language = Idioma
desk-language-not-said = sin indicar
# Cuándo sale la carta.
desk-leaves = Sale
desk-rest-none = enseguida
desk-rest-ten-minutes = en 10 minutos
desk-rest-hour = en una hora
desk-rest-tomorrow = mañana por la mañana
# Lo que el navegador guardó cuando una ventana se cerró antes de tiempo. $time es una fecha con hora.
desk-offer = En este dispositivo hay un texto que el servidor no tiene. Su fecha: { $time }.
desk-offer-text = El texto de este dispositivo
desk-offer-use = Usarlo
desk-offer-leave = Quedarme con este
# Dos ventanas escribieron en un mismo borrador. $when es un momento, como «hoy, 14:02».
desk-other-text = El texto de la otra ventana, guardado: { $when }
desk-other-hint = Nada se sobrescribe. Copia de él lo que quieras tener y después elige; el otro deja de existir. O guarda ambos como borradores.
desk-choose-this = El mío es el bueno
desk-choose-other = El otro es el bueno
# Lo que se hizo justo antes de que se abriera la página.
desk-done-kept = Guardado.
desk-done-beside = Este borrador se cambió en otra ventana. Lo que escribiste aquí se guardó a su lado, como borrador nuevo.
desk-done-anew = Este borrador se envió o se tiró en otra ventana. Lo que escribiste aquí se guardó como borrador nuevo.
desk-done-taken-back = Recuperada; no fue a nadie. Aquí está el texto.
desk-done-added = Añadido. Todo está guardado.
desk-done-taken-out = El archivo ya no está. Todo lo demás está guardado.
# Por qué algo no se hizo.
desk-empty = La hoja está vacía: no se envió ni se guardó nada. Escribe algo primero.
desk-stale = Esta página se abrió antes de que volvieras a entrar. Aún no se envió ni se guardó nada: mira el texto y pulsa el botón otra vez.
desk-not-posted-beside = Este borrador se cambió en otra ventana. Lo que escribiste aquí se guardó a su lado, como borrador nuevo. No se envió nada: mira los dos y envía el que quieras.
desk-hat-unknown = Ninguna carta puede pedir eso. Elige otra vez qué pide la tuya, o déjalo sin indicar.
desk-to-whom = Di para quién es la carta. Una dirección es como @nombre@example.org.
desk-file-not-added = Elegiste el archivo { $name }, y todavía no va con la carta. Elígelo otra vez y pulsa Añadir, o sigue sin él.
desk-file-choose = Elige un archivo y pulsa Añadir.
# $why: una o más frases enteras, aquí y abajo.
desk-in-drafts = { $why } El texto queda en tus borradores.
desk-not-posted-below = { $why } Tu carta no se envió; su texto está abajo.
# Imágenes y papeles que van con la carta.
desk-files = Imágenes y papeles
desk-files-hint = Hasta cuatro: imágenes (PNG, JPEG, WebP, GIF), PDF o texto plano, de 10 MB cada uno. Las imágenes se escriben de nuevo, sin lugar ni cámara. Quien tenga la dirección de un archivo puede abrirlo, hasta que retires la carta.
desk-files-first-letter = Una primera carta a alguien nuevo llega mejor sin archivos.
desk-file-shows = Qué muestra { $name }
desk-file-is = Qué es { $name }
desk-file-remove = Quitar { $name }
desk-file-another = Otro archivo
desk-file-what = Qué muestra
desk-file-what-hint = Con palabras, para quien no puede verlo. Las imágenes lo necesitan antes de enviar la carta.
desk-file-add = Añadir
desk-files-elsewhere = Los archivos de esta página ya no van con este texto: el borrador se cambió en otra ventana. No se envió nada. Mira en tus borradores y lo que hay aquí, y envía después el que quieras.
