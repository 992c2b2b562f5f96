# Por qué no se encontró a alguien, o por qué no se puede mostrar lo que envió. $host: el nombre de un
# servidor; $handle: una dirección como @nombre@example.org; $status: un número de HTTP; $why: una frase entera.
finding-blocked = Esta instancia no intercambia cartas con { $host }: así lo decidió quien la cuida. Pregúntale, o escribe a otra persona.
finding-nothing-there = { $host } no conoce nada en esa dirección.
finding-error = { $host } responde con un error ({ $status }).
finding-busy = Ahora mismo no se puede preguntar a { $host }; inténtalo de nuevo en unos minutos.
finding-gone = { $host } dice que esto ya no existe y no volverá.
finding-many = Buscaste muchas direcciones en los últimos minutos, y cada una pregunta a otro servidor. Espera cinco minutos y sigue.
finding-nobody-here = En esta instancia no vive nadie que se llame { $handle }. Revisa cómo está escrito.
finding-nobody-at-address = Aquí no vive nadie en esa dirección.
finding-nobody-there = { $host } no conoce a nadie que se llame { $handle }. Revisa cómo está escrito.
finding-disagrees = { $host } dice que { $handle } vive en otro sitio, pero la dirección de allí no coincide. Pregúntale a esa persona su dirección.
finding-nameless = { $host } no dice de quién se trata.
finding-no-actor = { $handle } existe, pero desde aquí no se le puede escribir.
finding-error-for = { $host } responde con un error ({ $status }) cuando se le pregunta por { $handle }. Inténtalo más tarde.
# $address: lo que hay que buscar.
finding-no-intent = { $host } no dice dónde se hace esto allí. Busca esta dirección en tu propio servidor: { $address }
finding-no-server = { $host } no parece un servidor al que se puedan enviar cartas.
finding-redirects-nowhere = { $host } redirige a ninguna parte.
finding-redirects-on = { $host } redirige una y otra vez.
# Su servidor da otra cosa que una persona, o dice algo que no cuadra.
finding-unreadable = Lo que dice ese servidor no se puede leer aquí. Revisa la dirección: quizá lleve a una página que no es de nadie.
finding-not-believed = Lo que dice ese servidor no cuadra, así que no se aceptó nada de ello. Pregúntale a esa persona su dirección.

# Un archivo que vino con una carta y está en otro servidor.
finding-many-files = Abriste muchos archivos en los últimos minutos, y cada uno pregunta a otro servidor. Espera cinco minutos y ábrelo otra vez.
finding-file-address = La dirección de este archivo no se puede leer.
finding-file-odd = Lo que { $host } da en esta dirección no se puede mostrar aquí: solo se muestran imágenes (PNG, JPEG, WebP, GIF) de un tamaño razonable, PDF y texto plano. Pide a quien escribió la carta que lo envíe como uno de estos.
finding-file-unreached = { $why } El archivo sigue nombrado en la carta; ábrelo otra vez más tarde.
finding-file-gone = { $host } ya no tiene este archivo. Pide a quien escribió la carta que lo envíe otra vez.
finding-file-refused = { $host } no nos da este archivo. Pide a quien escribió la carta que lo envíe otra vez.
finding-file-not-now = { $host } no da este archivo ahora mismo. Sigue nombrado en la carta; ábrelo otra vez más tarde.
