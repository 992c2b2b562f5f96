# Por qué algo que había que entregar no está allí, para quien lo escribió y para quienes cuidan la
# instancia. Frases enteras: van también detrás de «Volvió el ...:». $host: el nombre de un servidor;
# $status: un número de HTTP o SMTP; $why: otra de estas frases; $words: lo que dijo un servidor de correo.
reason-our-signature = { $host } no aceptó nuestra firma.
reason-signature = { $host } no acepta nuestra firma.
reason-busy = { $host } no da abasto ahora mismo.
reason-error = { $host } responde con un error ({ $status }).
reason-not-now = { $host } no responde ahora mismo.
reason-address-gone = { $host } ya no conoce esta dirección.
reason-takes-none = { $host } no acepta cartas de aquí.
reason-too-long = La carta es demasiado larga para { $host }.
reason-unreadable = { $host } no pudo leer la carta.
reason-takes-none-there = { $host } no acepta cartas en esa dirección.
reason-refused = { $host } rechazó la entrega ({ $status }).
reason-untrusted = { $host } describe a esta persona de un modo del que no podemos fiarnos.
reason-taken-back = Aquello de lo que se trataba se retiró entretanto.
reason-ours = Algo salió mal de nuestro lado.
reason-expired = Durante siete días no se pudo entregar. { $why }
reason-expired-unheard = Durante siete días no se pudo contactar con { $host }.
reason-given-up = Quien cuida esta instancia puso fin a los intentos.
reason-given-up-after = { $why } Quien cuida esta instancia puso fin a los intentos.

# Por qué no hubo ninguna respuesta.
reason-unresolvable = No se encuentra { $host }.
reason-private = { $host } no está en la internet pública.
reason-unreachable = No se puede contactar con { $host }.
reason-timed-out = { $host } no responde.
reason-too-large = { $host } respondió con más de lo que podemos recibir.
reason-insecure = { $host } no ofrece ninguna conexión de la que fiarse.

# Por qué no se pregunta nada a una dirección.
reason-address-long = Esta dirección no se puede usar: es demasiado larga.
reason-address-scheme = Esta dirección no se puede usar: no empieza por https.
reason-address-user = Esta dirección no se puede usar: contiene un nombre de usuario o una contraseña.
reason-address-place = Esta dirección no se puede usar: apunta a la mitad de una página.
reason-address-port = Esta dirección no se puede usar: indica un puerto.
reason-address-nowhere = Esta dirección no se puede usar: no nombra ningún servidor.
reason-address-odd = Esta dirección no se puede usar: el nombre de su servidor tiene una forma poco común.
reason-address-other-machine = Esta dirección no se puede usar: mientras esté activado http sin cifrar, solo se puede contactar con esta máquina.
reason-address-number = Esta dirección no se puede usar: da un número en lugar del nombre de un servidor.

# En el borrador que guarda el texto de una carta que volvió. $to: una dirección.
reason-draft = Tu carta a { $to } volvió: { $why } El texto está aquí. Puedes buscar la dirección otra vez, enviarla de nuevo o escribir a otra persona.

# Por qué no se envió un correo.
reason-mail-answered = { $host } respondió { $status }: { $words }.
reason-mail-unspoken = No se puede hablar con { $host }: { $words }.
reason-mail-silent = No se puede hablar con { $host }: pasó demasiado tiempo sin decir nada.
reason-mail-expired = Se intentó durante tres días. { $why }
reason-mail-address = La dirección de correo de esta cuenta no es una a la que pueda ir el correo.
reason-mail-unwritten = El correo no se pudo escribir: { $words }.
