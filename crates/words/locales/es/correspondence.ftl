# Todas las cartas con alguien, en una página. $names: con quiénes son.
correspondence-title = Cartas con { $names }

# Encima de las cartas: quién escribió por última vez y a quién le toca. $day: un día; $when: una fecha con hora.
correspondence-ended = Terminó el { $day }.
correspondence-held = Tu carta está en la bandeja de salida hasta el { $when }.
correspondence-you-wrote = La última carta es tuya, del { $day }.
correspondence-wrote = La última carta es de { $name }, del { $day }.
# $wait: «5 semanas», aquí y abajo.
correspondence-turn-yours = Te toca escribir; una espera normal es de { $wait }.
correspondence-turn-theirs = Esperas a { $names }; una espera normal es de { $wait }.
correspondence-turn-nobodys = No hay nada que responder. Escribe cuando quieras.
correspondence-turn-ended = Esta correspondencia llegó a su fin; las cartas se quedan aquí.
correspondence-turn-introduced-yours = Una presentación; abajo ves qué puedes responder.
correspondence-turn-introduced-theirs = Una presentación; la tiene { $names }.
correspondence-to-newest = A la carta más reciente
# $purpose: con las palabras de las dos partes.
correspondence-purpose = Para: { $purpose }
correspondence-arrangements = Ritmo, reposo, notas y lo demás que acordasteis
correspondence-older-page = Cartas anteriores. <newest>A las más recientes</newest>
correspondence-older = Cartas anteriores

# En cada carta. $place: el servidor en que se escribió.
correspondence-place = { $place }, { $when }
correspondence-you-removed = Retiraste esta carta el { $when }.
correspondence-removed = { $name } retiró esta carta el { $when }.
correspondence-postcard = Una postal: no pide respuesta.
correspondence-closing = Una carta de despedida
correspondence-wider = Otras personas podían ver esto en su origen.
correspondence-changed = Quien escribió esta carta la cambió el { $when }.
correspondence-thanked = Recibida, con gratitud.
# $reason: una o más frases enteras.
correspondence-came-back-because = Esta carta volvió: { $reason }
correspondence-came-back = Esta carta volvió.
correspondence-in-outbox = En la bandeja de salida.
correspondence-on-its-way = De camino.
correspondence-where = ¿Por dónde va esta carta?

correspondence-expects = { $names } vive en un servidor de otra clase. Tu carta llega allí como publicación directa, y quizá no se la espere; su primera respuesta abre vuestra correspondencia. No se cuentan plazas y nada caduca; una segunda carta puede tener que esperar a esa respuesta.

# Debajo de las cartas: qué se puede hacer.
correspondence-introduction = Una presentación
correspondence-introduced-to-you = { $names } querría escribirse contigo y contar con tu mentoría. Si respondes, una de tus plazas es suya. Sin respuesta, la presentación caduca el { $day }, y se avisa a ambas partes.
correspondence-ask-first = Hacer antes una pregunta
correspondence-not-now = Ahora no
correspondence-introduction-asked = { $names } tiene una pregunta antes de decidir.
correspondence-answer-question = Responderla
correspondence-introduction-waits = { $names } tiene tu presentación. Caduca sola el { $day }; entonces se te avisa. Hasta que responda puedes retirarla.
correspondence-take-introduction-back = Retirar la presentación
correspondence-write-back = Responder
correspondence-write-again = Escribir otra vez
correspondence-nothing-to-answer = Nada que responder aquí
