# Por qué algo no se puede hacer y qué se puede hacer en su lugar.
refusal-not-yours = { $noun ->
    [letter] No hay tal carta entre las tuyas.
    [draft] No hay tal borrador entre los tuyos.
    [correspondence] No hay tal correspondencia entre las tuyas.
    [introduction] No hay tal presentación entre las tuyas.
    [open-letter] No hay tal carta abierta entre las tuyas.
    [notice] No hay tal aviso entre los tuyos.
    [file] No hay tal archivo entre los tuyos.
    [announcement] No hay tal anuncio entre los tuyos.
    [follower] No hay tal persona entre quienes te siguen.
    [follow] No hay tal persona entre quienes sigues.
    [person] No hay tal persona aquí.
    [applicant] No hay tal persona entre quienes esperan.
   *[other] No hay tal cosa entre las tuyas.
}
refusal-empty-letter = La carta está vacía. Escribe algo primero; mientras tanto se guarda como borrador.
refusal-long-letter = La carta es demasiado larga: unos { $count } kB, y otros servidores no aceptan más de 100 kB. Envíala en dos partes; el texto queda en tus borradores.
refusal-only-yourself = Una carta necesita a otra persona que la lea. Elige otra dirección.
refusal-too-many-readers = Una carta va como mucho a { $count } personas. Escribe a menos.
refusal-not-a-participant = { $name } no forma parte de esa correspondencia, y una respuesta nunca gana lectores. Escríbele una carta aparte.
refusal-host-blocked = Esta instancia no intercambia cartas con { $name }: así lo decidió quien la cuida. El texto está en tus borradores. Pregúntale, o escribe a otra persona.
refusal-gone = { $name } ya no está: su servidor dice que la dirección se abandonó. El texto está en tus borradores.
refusal-no-letterbox = { $name } no recibe cartas. Elige otra dirección.
refusal-has-left = La carta ya salió; no se puede recuperar.
refusal-long-postcard = Es demasiado para una postal: { $count } caracteres, y caben { $limit }. Acórtala, o envíala como carta.
refusal-large-file = El archivo es demasiado grande: como mucho { $count } MB. Hazlo más pequeño o envía una parte.
refusal-empty-file = El archivo está vacío. Elige otro.
refusal-unknown-file = Los archivos de este tipo no viajan con las cartas: solo imágenes (PNG, JPEG, WebP, GIF), PDF y texto plano. Guárdalo como uno de estos.
refusal-large-picture = La imagen tiene demasiados píxeles: como mucho { $count } por lado, 40 millones en total. Hazla más pequeña.
refusal-broken-picture = La imagen no se puede leer; quizá el archivo esté dañado. Guárdala de nuevo e inténtalo otra vez.
refusal-too-many-files = Una carta lleva como mucho { $count } archivos. Quita uno primero.
refusal-full-drafts = Los archivos de tus borradores suman { $count } MB, y no hay sitio para más. Envía antes una carta o tira un borrador.
refusal-not-described = Di con palabras qué muestra { $name }: no todo el mundo puede verlo. El texto y los archivos quedan en tus borradores.
refusal-wider-not-quoted = Otras personas podían ver esta carta en su origen, así que no se cita más. Responde con tus propias palabras.
refusal-own-letter = Esta carta la escribiste tú. Agradece las suyas a los demás.
refusal-nothing-left = Quien escribió esta carta la retiró. Aún puedes escribirle.
refusal-removed = Ya retiraste esta carta; no queda nada que cambiar. Escribe una nueva.
refusal-not-a-handle = «{ $text }» no es una dirección. Una dirección es como @nombre@example.org.
refusal-bad-name = «{ $text }» no puede ser un nombre. Un nombre tiene de 1 a 30 letras minúsculas, cifras o guiones bajos, como ada_l.
refusal-name-taken = El nombre { $name } está ocupado. Elige otro.
refusal-short-password = La contraseña es demasiado corta: al menos { $count } caracteres. Unas cuantas palabras seguidas van bien.
refusal-wrong-password = El nombre o la contraseña no son correctos. Revisa ambos e inténtalo de nuevo.
refusal-not-your-password = Esta no es tu contraseña. No se cambió nada; escríbela otra vez.
refusal-wrong-code = Este código no es correcto, ha vencido o ya se usó. Toma el siguiente que muestre tu aplicación.
refusal-codes-on-already = Para entrar ya se pide un código. Desactívalo primero para empezar de nuevo.
refusal-codes-off = Ahora mismo no se pide ningún código para entrar. Activa primero los códigos.
refusal-link-over = Este enlace ya se usó o es demasiado antiguo. Pide uno nuevo.
refusal-many-links = Hoy salieron { $count } enlaces para ti, y no hay más. Inténtalo mañana.
refusal-last-keeper = Nadie más cuida esta instancia. Necesita a alguien que la cuide: encárgasela primero a otra persona; no se cambió nada.
refusal-suspended = Esta cuenta está suspendida. Escribe a quien cuida esta instancia.
refusal-set-up-already = Esta instancia ya está preparada. Entra en tu cuenta.
refusal-no-mail-here = Esta instancia no envía correo, así que no hay nada que activar. Quien la cuida puede configurar un servidor de correo (LONGHAND_SMTP_URL).
refusal-no-mail-address = Esta cuenta no tiene dirección de correo. Añade una en «Adónde va tu correo»; después activa el correo.
refusal-odd-mail-address = «{ $text }» no es una dirección de correo. Una es como nombre@example.org.
refusal-odd-time-zone = «{ $text }» no es una zona horaria que conozcamos. Escribe una como Europe/Berlin o America/Sao_Paulo.
refusal-draft-gone = Este borrador se envió o se tiró en otra ventana. Tu texto sigue en esta página; mira en tu buzón antes de enviarlo otra vez.
refusal-odd-title = Una carta abierta tiene un título de 1 a { $count } caracteres, para que se vea de qué trata. Ponle uno; no se publicó nada.
refusal-empty-open-letter = Todavía no hay nada. Escribe algo primero; no se publicó nada.
refusal-long-open-letter = Es demasiado larga: unos { $count } kB, y otros servidores no aceptan más de 100 kB. Haz dos; no se publicó nada.
refusal-open-letter-removed = Ya retiraste esta carta abierta; no queda nada que cambiar.
refusal-nothing-to-answer = Quien escribió esta carta abierta la retiró. Puedes escribirle una carta.
refusal-wider-than-answered = Lo que respondes lo pueden leer menos personas que tu respuesta. Responde para las mismas, o escribe una carta abierta propia; no se publicó nada.
refusal-answers-blocked = Has bloqueado a { $name }. Retira primero el bloqueo si quieres responder.
refusal-many-answers = Hoy respondiste { $count } veces bajo esta carta abierta, y es lo máximo. Sigue mañana, o escribe una carta a alguna de esas personas.
refusal-nothing-to-join = Solo se leen como una varias partes cortas de un servidor que divide las cartas.
refusal-nothing-to-agree = Esta correspondencia no ha empezado o ha terminado: no hay nada que acordar. Escribe primero.
refusal-nothing-asked-for = Las postales, las cartas de despedida y las cartas de quien mentoriza no dicen qué piden. Elige «sin indicar»; el texto queda en tus borradores.
refusal-nothing-to-ask = Aquí no espera ninguna presentación, así que no hay nada que preguntar antes de decidir. Escríbelo como carta; el texto queda en tus borradores.
refusal-answer-rests = Tu respuesta a esta presentación sigue en la bandeja de salida. Recupérala primero; después di «ahora no», o nada.
refusal-follow-yourself = Tus propias cartas abiertas te llegan de todos modos. Sigue a otra persona.
refusal-follow-blocked = Has bloqueado a { $name }. Retira primero el bloqueo si quieres seguirle.
refusal-nobody-to-follow = No se puede seguir a { $name }: la dirección se abandonó, o allí no escribe nadie.
refusal-follow-moved = { $name } se mudó a { $address }. Síguele allí.
refusal-follow-host-blocked = Esta instancia no tiene trato con { $name }: así lo decidió quien la cuida. Pregúntale, o sigue a otra persona.
refusal-long-on-card = { $what ->
    [name] El nombre
    [summary] El texto sobre ti
    [helps] El texto sobre en qué ayudas
   *[leaves] El texto sobre lo que no harás
} tiene { $is } caracteres; en una tarjeta caben { $limit }. Acórtalo e inténtalo de nuevo.
refusal-many-topics = Son { $are } temas; en una tarjeta caben { $limit }. Deja los que más importan.
refusal-long-topic = El tema «{ $topic }» es demasiado largo: un tema tiene como mucho { $limit } caracteres. Acórtalo, o pon una coma entre dos.
refusal-many-languages = Son { $are } idiomas; en una tarjeta caben { $limit }. Deja aquellos en los que te gusta escribir.
refusal-not-a-language = «{ $text }» no es un idioma que conozcamos. Escribe su etiqueta, como en, de o pt-BR.
refusal-out-of-range = { $what ->
    [places] Las plazas son un número
    [rhythm] El ritmo es un número de días
   *[wait] Una espera normal es un número de días
} de 1 a { $most }. Escribe uno de estos.
refusal-not-a-day-ahead = «{ $text }» no es un día de los próximos dos años. Escribe el día en que vuelves como 2027-01-15, o déjalo vacío.
refusal-short-introduction = Una presentación tiene al menos { $limit } caracteres, y esta tiene { $count }. Di en qué punto estás, qué probaste y sobre qué te alegraría tener una opinión: las cartas pequeñas y concretas son las que reciben respuesta. El texto queda en tus borradores.
refusal-not-plain-enough = Una primera carta a alguien nuevo no lleva enlaces ni archivos: muchos servidores los descartan sin decir nada. Ponlos en la segunda carta; el texto queda en tus borradores.
refusal-too-many-introductions = { $count } presentaciones tuyas esperan respuesta, y no salen más a la vez, para que cada una se mire de verdad. Espera a una, o retira una. El texto queda en tus borradores.
refusal-introduction-waits = { $name } tiene tu presentación y aún no ha respondido. Caduca a las tres semanas; hasta entonces puedes retirarla. El texto queda en tus borradores.
refusal-introduction-over = Esta presentación terminó: se respondió, se retiró o caducó. Mira en tu buzón.
refusal-asked-already = Ya hiciste una pregunta. Espera la respuesta, contesta, o di «ahora no».
refusal-full = { $name } no tiene ninguna plaza libre ahora. El directorio muestra quién tiene; o vuelve más tarde. El texto queda en tus borradores.
refusal-away = { $name } no está hasta el { $day } y no acepta presentaciones antes. El directorio muestra quién tiene plazas. El texto queda en tus borradores.
refusal-no-places = Todas tus plazas están ocupadas. Cierra o deja una correspondencia, date una plaza más en tu tarjeta, o responde «ahora no». El texto queda en tus borradores.
refusal-no-mentor = { $name } no se ofrece para mentorizar. Escríbele una carta.
refusal-introduce-alone = { $name } mentoriza, y aún no tenéis cartas. Preséntate en una carta solo para esa persona. El texto queda en tus borradores.
refusal-takes-no-first-letters = { $name } no acepta ahora cartas de personas que no conoce. El texto queda en tus borradores; escribe a otra persona.
refusal-takes-letters-of-followed = { $name } solo acepta primeras cartas de personas a las que sigue. El texto queda en tus borradores; escribe a otra persona.
refusal-you-blocked = Has bloqueado a { $name }. Desbloquéale primero si quieres escribirle; el texto queda en tus borradores.
refusal-ended = Tus cartas con { $name } terminaron. Las conservas todas; el directorio muestra quién tiene plazas. El texto queda en tus borradores.
refusal-nothing-to-close = Aquí no hay nada que cerrar. Escribe una carta; el texto queda en tus borradores.
refusal-not-closed-by-you = Solo quien escribió la carta de despedida dice si la puerta queda abierta.
refusal-answer-first = Esta correspondencia no ha empezado: responde a la presentación con «ahora no», o retírala.
refusal-odd-rhythm = Un ritmo y una espera están entre 1 y 365 días.
refusal-odd-rest = Un reposo termina un día posterior a hoy y no después del { $day }. Elige otro día.
refusal-nothing-to-rest = No hay nada que dejar en reposo: esta correspondencia no ha empezado o ha terminado.
refusal-not-resting = Esta correspondencia no está en reposo.
refusal-long-words = Es demasiado largo: como mucho { $count } caracteres. Acórtalo e inténtalo de nuevo.
refusal-odd-thanks = Un agradecimiento tiene de 1 a { $count } caracteres.
refusal-nobody-to-thank = Los agradecimientos son para quien mentoriza en una correspondencia, y aquí solo mentorizas tú. Escríbelo en una carta.
refusal-changed-meanwhile = Esto se cambió después de que lo abrieras. Lo que hay ahora está junto a lo que escribiste: recoge lo que deba quedar y pulsa el botón otra vez.
