# Qué pide una carta, con las palabras de quien recibe mentoría.
hats-asks-for = Esta carta pide
hats-hint = Puede quedar sin indicar. Quien responde lo ve encima de la carta.
hats-not-said = sin indicar
hats-mentoring = dime qué harías tú
hats-coaching = ayúdame a pensar
hats-sponsoring = ¿podrías abrir una puerta?
# Lo mismo, encima de la carta.
hats-said-mentoring = Esta carta pide: «Dime qué harías tú».
hats-said-coaching = Esta carta pide: «Ayúdame a pensar».
hats-said-sponsoring = Esta carta pide: «¿Podrías abrir una puerta?».
# Para quien mentoriza, junto a lo que escribe.
hats-ask-one-thing = Pregunta algo antes de responder, si ayuda.
hats-ask-one-thing-first = <ask>Pregunta algo antes de responder</ask>, si ayuda.
