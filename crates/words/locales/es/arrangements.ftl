# Lo acordado para las cartas con alguien.
arrangements-title = Lo acordado con { $names }
arrangements-back = Volver a las cartas

arrangements-review = Mirar atrás
arrangements-review-about = Cuatro cartas tuyas, o más. ¿Qué conservarías, cambiarías o dejarías? Podéis seguir, descansar o cerrar; todo está bien.
arrangements-keep-on = Seguir así

arrangements-terms = Lo que acordasteis
arrangements-terms-ended = Ritmo: una carta de cada parte en este plazo: { $rhythm }. Espera normal: { $wait }. Se puede cambiar mientras las cartas van y vienen.
arrangements-terms-about = Ritmo: una carta de cada parte en este plazo: { $rhythm }. Espera normal: { $wait }. Cualquiera puede cambiarlo, y la otra parte se entera.
arrangements-rhythm = Días entre dos cartas de una persona
arrangements-wait = Días de una espera normal
arrangements-purpose = Para qué son estas cartas
arrangements-goals = Qué queréis alcanzar
arrangements-agree = Acordarlo

arrangements-rest = Reposo
arrangements-rests-until = Estas cartas reposan hasta el { $day }; no se espera nada.
arrangements-resume = Seguir ahora
arrangements-rest-about = Hasta un día no se espera nada, por ninguna parte. Se le dice a { $names }; en servidores que no conocen el reposo, con una postal tuya.
arrangements-until = Hasta
arrangements-rest-words = Palabras de esa postal
arrangements-rest-words-hint = Puede quedar vacío.
arrangements-rest-now = Dejar en reposo

arrangements-notes = Solo para tus ojos
arrangements-ask-next = Preguntar la próxima vez
arrangements-own-notes = Notas
arrangements-reminders = Recordarme cuando me toque escribir: tras un ritmo y tras dos, y nunca más
arrangements-keep-notes = Guardar

arrangements-thanks = Agradecimiento
arrangements-thanks-about = Unas palabras de agradecimiento. { $names } las lee; todo el mundo solo puede leerlas si tú aceptas y esa persona elige mostrarlas.
arrangements-thanks-words = Palabras de agradecimiento
arrangements-thanks-consent = Se pueden mostrar a todo el mundo
arrangements-say-thanks = Agradecer
arrangements-thanks-shown = Todo el mundo puede leer esto en tu tarjeta.
arrangements-thanks-not-agreed = Tú lo mostrarías, pero { $names } no lo aceptó; nadie más lo ve.
arrangements-hide-thanks = Dejar de mostrarlo
arrangements-thanks-may-be-shown = { $names } acepta que todo el mundo lo lea.
arrangements-thanks-may-not-be-shown = { $names } no aceptó que todo el mundo lo lea.
arrangements-show-thanks = Mostrarlo en mi tarjeta

arrangements-end = Llegar al final
arrangements-close = Una carta de despedida dice adiós y deja libre una plaza para otra persona. Ambas partes conserváis todas las cartas. <close>Escribir la carta de despedida</close>
arrangements-door-open = { $names } puede volver a escribirte.
arrangements-shut-door = Cerrar la puerta
arrangements-door-shut = A { $names } se le dice que estas cartas terminaron.
arrangements-open-door = Dejar la puerta abierta
arrangements-left = Dejaste estas cartas. Aquí no llega nada más.
arrangements-leave-about = Puedes irte sin decir nada. Aquí no llega nada más de { $names }, no se pide ni se da ningún motivo; tus cartas siguen contigo.
arrangements-leave = Irse en silencio
