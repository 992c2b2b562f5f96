# Alguien en otro servidor, y qué esperar al escribirle.
look-up-title = Buscar a alguien
# $address: adónde se mudó.
look-up-moved = Esta persona se mudó a <new>{ $address }</new>. Puede que ya no se lean las cartas a la dirección antigua.
look-up-expect = Qué esperar
look-up-lives-elsewhere = { $name } vive en otro servidor, { $host }. Tu carta llega allí como publicación privada; quienes cuidan ambos servidores pueden técnicamente leerla. Cuando te responda, se abre una correspondencia.
# $wait: un plazo, «2 semanas».
look-up-open = Tiene una plaza. Una respuesta suele llegar en este plazo: { $wait }; si para entonces no ha llegado, eso no dice nada de tu carta.
look-up-full = Ahora mismo todas sus plazas están ocupadas, así que quizá tenga que decir «ahora no». Otras personas del <directory>directorio</directory> tienen plazas.
look-up-away = No está hasta el { $day }. Allí una carta puede esperar su vuelta.
look-up-mentee = Esta persona busca mentoría. Una respuesta suele llegar en este plazo: { $wait }.
look-up-no-card = No tiene tarjeta, así que no se sabe cuánto tarda una respuesta ni si se escribe con personas que no conoce. Lo mejor es una primera carta corta: quién eres, en qué punto estás, una pregunta, sin enlaces.
look-up-their-page = Su página en { $host }
look-up-somebody-else = Otra persona
look-up-address = Su dirección
look-up-address-hint = @nombre@example.org, o la dirección de su página, en cualquier servidor.
look-up-look-up = Buscar
