# Una tarjeta, como la ven los demás.
card-also-looks = También busca mentoría.
card-places = Plazas
card-places-free = { $free } de { $all } libres
card-places-full = Completo: ahora mismo todas las plazas están ocupadas
card-away = No está hasta el { $day }
card-mentors-in = Mentoriza en
card-looks-in = Busca mentoría en
card-writes-in = Escribe en
# Detrás del idioma que alguien prefiere.
card-preferred = (preferido)
card-can-help = Puede ayudar con
card-would-like-help = Querría ayuda con
card-will-not = No hará
card-rhythm = Ritmo
# Ambos son plazos: «5 semanas».
card-rhythm-and-wait = Una carta de cada parte en este plazo: { $rhythm }; espera normal: { $wait }
card-wrote-this-month = Escribió este mes
card-wrote-last-month = Escribió el mes pasado
card-wrote-earlier = Escribió hace más tiempo

# La tarjeta propia, donde se cambia.
card-title = Tu tarjeta
card-kept = Tu tarjeta está guardada. Quien te sigue o se escribe contigo se entera.
card-faults = Todavía no se cambió nada: { $count ->
    [one] hay una parte de la tarjeta que conviene mirar otra vez.
   *[other] hay { $count } partes de la tarjeta que conviene mirar otra vez.
} Todo lo que escribiste sigue aquí.
card-what-it-is = Lo que los demás ven de ti, aquí y en cualquier otro servidor. <card>Verla como la ven</card>
card-what-brings-you = Qué te trae por aquí
card-mentor = Me gustaría mentorizar
card-mentee = Busco mentoría
card-name = Nombre
card-name-hint = Como firmarías una carta. Puede quedar vacío.
card-summary = Sobre ti
card-summary-hint = Unas frases, texto plano, como mucho { $most } caracteres.
card-topics = Temas
card-topics-hint = Hasta { $most }, separados por comas: en qué puedes ayudar o qué te gustaría aprender.
card-languages = Idiomas en los que escribes
# $known: etiquetas y nombres de algunos idiomas.
card-languages-hint = Hasta { $most }, separados por comas, primero el que prefieres. Por su etiqueta: { $known }; cualquier otra etiqueta también sirve.
card-helps-with = En qué puedes ayudar, o con qué querrías ayuda
card-helps-with-hint = Texto plano, como mucho { $most } caracteres.
card-declines = Lo que no harás
card-declines-hint = Ahorra una carta a los demás. Texto plano, como mucho { $most } caracteres.
card-rhythm-hint = Cuántos días querrías entre dos cartas tuyas. 21 es una carta cada tres semanas.
card-wait = Una espera normal
card-wait-hint = Cuántos días puede tardar una respuesta tuya sin que nadie tenga que preocuparse.
card-seats-hint = Para quien mentoriza: con cuántas personas te escribes a la vez, de 1 a { $most }. Cuando todas las plazas están ocupadas, tu tarjeta lo dice por sí sola.
card-away-until = Ausente hasta
card-away-until-hint = El día en que vuelves, como 2027-01-15. Vacío si estás aquí.
card-being-found = Que te encuentren
card-discoverable = Se me puede encontrar: quien mentoriza aparece en el directorio, aquí y en otras instancias
card-indexable = Mis cartas abiertas se pueden encontrar al buscar
card-being-found-hint = Salir del directorio vale de inmediato aquí, y en otras instancias cuando vuelven a leer el nuestro, en el plazo de un día. En las cartas nunca se busca.
card-keep = Guardar la tarjeta
