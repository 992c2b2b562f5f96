front-heading = Mentoría por carta
front-picture = Dos escritorios bajo la misma luz de la tarde, con una carta de camino entre uno y otro.
front-sentences = Aquí se escriben alguien con experiencia y alguien que empieza en el oficio: una carta de verdad, luego una espera, luego una respuesta, sin prisa por ninguna de las dos partes. Pueden vivir en servidores distintos; una carta encuentra su camino como lo encuentra el correo, y cada persona recibe cartas en su propia dirección. Esto es { $host }, una instancia de Longhand; quienes viven aquí entran para encontrar sus cartas.
front-by-invitation = Aquí se entra por invitación. A quienes mentorizan y están en el <directory>directorio</directory> se les puede escribir desde cualquier servidor.
front-sign-in = Entrar
front-mentors = Quién mentoriza y tiene plazas ahora
front-places = { $free } de { $all } plazas libres
front-directory = Todo el directorio
