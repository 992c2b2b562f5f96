# Un aviso de la instancia a una de sus personas. $name: de quién trata.
# En lugar de un nombre que ya nadie sabe.
notice-somebody = alguien
notice-reminder = Cuando tengas una hora: te toca escribir a { $name }. ¿Qué ha cambiado desde la última carta, por pequeño que sea?
notice-last-reminder = Te sigue tocando escribir a { $name }. Media carta es una carta; una postal también vale. No se te recordará más.
notice-reminder-of-mentor = Cuando tengas una hora: { $name } te escribió, y te toca escribir. Unas líneas sinceras son una respuesta.
notice-last-reminder-of-mentor = Te sigue tocando escribir a { $name }. Media carta es una carta; también lo es «no lo sé, pregunta a otra persona». No se te recordará más.
notice-find-out = Hace un tiempo que no hay cartas entre tú y { $name }. ¿Averiguamos si seguís, descansáis o cerráis? Todo está bien.
# $detail: un día.
notice-paused = { $name } deja vuestras cartas en reposo hasta el { $detail }. Mientras tanto no se espera nada.
notice-resumed = El reposo terminó: tus cartas con { $name } siguen donde estaban.
notice-terms-changed = { $name } cambió para qué son vuestras cartas, o cada cuánto os escribís. Échale un vistazo.
notice-review = Cuatro cartas de cada parte con { $name }, o casi. ¿Qué conservarías, cambiarías o dejarías?
notice-closed = { $name } escribió una carta de despedida. Puedes responderla, y conservas todas vuestras cartas.
notice-thanked = { $name } dejó unas palabras de agradecimiento. Son tuyas; muéstralas en tu tarjeta si quieres.
notice-follow-asked = { $name } pide seguirte.
notice-follow-agreed = { $name } aceptó: desde ahora te llegan sus cartas abiertas.
notice-answered = { $name } respondió a una carta abierta tuya.
# $detail: el título de la carta abierta.
notice-answered-beneath = { $name } respondió bajo «{ $detail }».
notice-gone = { $name } abandonó su dirección, así que vuestras cartas terminan aquí. Se quedan contigo.
# $detail: su dirección nueva.
notice-moved = { $name } se mudó a { $detail }. Si le sigues, eso se muda solo; las cartas quedan donde están, así que para seguir escribiendo usa la dirección nueva.
notice-introduction-accepted = { $name } te respondió y te guarda una plaza. Vuestras cartas han empezado.
notice-introduction-asked = { $name } tiene una pregunta antes de decidir. Respóndela como responderías a una carta.
notice-introduction-declined = { $name } no puede atender esto ahora. No dice nada de tu carta; el directorio muestra quién tiene plazas.
# $detail: sus propias palabras.
notice-introduction-declined-saying = { $name } no puede atender esto ahora, y dice: { $detail }
notice-introduction-lapsed-asked = { $name } tenía antes una pregunta, y pasaron tres semanas sin respuesta. Tu presentación caducó; vuelve a escribir a { $name } cuando quieras.
notice-introduction-lapsed = Pasaron tres semanas y { $name } no encontró tiempo para responder. Tu carta vuelve a ser tuya: escribe a otra persona, o a { $name } más adelante.
notice-introduction-lapsed-unanswered = La presentación de { $name } esperó tres semanas y caducó. Se le dijo con amabilidad. Si a pesar de todo quieres escribirle, puedes.
notice-introduction-withdrawn = { $name } retiró su presentación.
