# Personas, invitaciones y código de conducta, para quien cuida la instancia.
keeper-people-title = Personas
keeper-people-count-waiting = { $count ->
    [0] Nadie espera tu sí
    [one] Una persona espera tu sí
   *[other] { $count } personas esperan tu sí
}
keeper-people-count-all = { $count ->
    [one] Aquí vive una persona
   *[other] Aquí viven { $count } personas
}
keeper-people-count-keepers = { $count ->
    [one] Una de ellas cuida la instancia
   *[other] { $count } de ellas cuidan la instancia
}
keeper-people-count-suspended = { $count ->
    [0] No hay ninguna cuenta suspendida
    [one] Una cuenta está suspendida
   *[other] { $count } cuentas están suspendidas
}
keeper-people-count-deleted = { $count ->
    [0] Nadie ha abandonado su cuenta
    [one] Una persona abandonó su cuenta
   *[other] { $count } personas abandonaron su cuenta
}
keeper-people-look = Nombre o dirección de correo
keeper-people-look-hint = Basta una parte.
keeper-people-look-up = Buscar
keeper-people-nobody = Nadie encaja con esto.
keeper-people-next = Más adelante
keeper-older = Anteriores
keeper-people-member = Miembro
keeper-people-keeper = Cuida la instancia
keeper-people-suspended = Cuenta suspendida
keeper-people-deleted = Abandonó su cuenta
keeper-people-since = aquí desde el { $day }

keeper-person-suspended-since = cuenta suspendida desde el { $day }
keeper-person-email = El correo va a { $address }.
keeper-person-agreed = Aceptó la versión { $version } del código de conducta el { $when }.
keeper-person-words = Sus palabras al registrarse
keeper-person-profile = Su página pública
keeper-person-acts = Qué puedes hacer
keeper-person-suspend = Suspender la cuenta
keeper-person-suspend-hint = Su sesión se cierra y no puede volver a entrar; nadie encuentra a esta persona ni puede escribirle. Sus cartas quedan donde están. La suspensión se puede levantar en cualquier momento.
keeper-person-lift = Levantar la suspensión
keeper-person-lift-hint = Puede volver a entrar, y se le encuentra y se le escribe como antes.
keeper-person-make-keeper = Encargarle la instancia
keeper-person-make-keeper-hint = Ve estas páginas y puede hacer todo lo que hay en ellas.
keeper-person-make-member = Pasar a miembro
keeper-person-make-member-hint = Deja de ver estas páginas. Para esta persona no cambia nada más.
keeper-person-reset = Crear un enlace para una contraseña nueva
keeper-person-reset-hint = Para quien ya no puede entrar. El enlace sirve una vez, durante un día; entrégalo por una vía de la que te fíes.
keeper-person-reset-made = Quien abra este enlace pone una contraseña nueva. Sirve una vez, durante un día, y no se vuelve a mostrar:

keeper-waiting-title = Esperan tu sí
keeper-waiting-nobody = Nadie espera.
keeper-waiting-hint = Hasta que respondas, nadie puede encontrar a estas personas ni escribirles. Con un no, leen tus palabras cuando entran.
keeper-waiting-since = petición: { $when }
keeper-waiting-approve = Dejar entrar a { $name }
keeper-waiting-answer = Palabras para { $name }, si dices que no
# Otra persona respondió antes; sigue lo que esta había escrito.
keeper-waiting-left-over = Habías escrito esto, y no se envió a nadie:
keeper-waiting-refuse = Decir que no a { $name }

keeper-invitations-title = Invitaciones
keeper-invitations-hint = Quien abre el enlace de una invitación entra sin esperar, salvo que esta instancia esté cerrada.
keeper-invitation-made = Este es el enlace. Cópialo ahora: no se vuelve a mostrar.
keeper-invitation-uses = A cuántas personas deja entrar, de 1 a { $count }
keeper-invitation-days = Cuántos días dura, de 1 a { $count }
keeper-invitation-note = Un nombre para ella
keeper-invitation-note-hint = Solo para quienes cuidan la instancia; puede quedar vacío.
keeper-invitation-make = Crear una invitación
keeper-invitation-open = Abierta
keeper-invitation-used-up = Agotada
keeper-invitation-over = Vencida
keeper-invitation-withdrawn = Retirada
keeper-invitation-used = Han entrado { $used } de { $uses }
keeper-invitation-until = hasta el { $when }
keeper-invitation-withdraw = Retirarla

keeper-conduct-hint = Todo el mundo lo lee <conduct>en una página propia</conduct> y lo acepta al registrarse. Queda anotado qué versión aceptó cada persona, y cuándo.
keeper-conduct-text = El texto
keeper-conduct-text-hint = Markdown, como mucho { $count } caracteres.
keeper-conduct-keep = Guardar la versión nueva

keeper-log-title = Qué hizo quien cuida la instancia
keeper-log-hint = Lo ven todas las personas que cuidan la instancia. Aquí no está nada de lo que quienes viven aquí escriben a nadie.
keeper-log-empty = Todavía nada.
keeper-log-by-command = con una orden en la máquina
keeper-log-approved = Abrió una cuenta para { $subject }
keeper-log-refused = Dijo que no a { $subject }
keeper-log-suspended = Suspendió la cuenta de { $subject }
keeper-log-lifted = Levantó la suspensión de { $subject }
keeper-log-made-keeper = Encargó la instancia a { $subject }
keeper-log-made-member = Pasó a miembro a { $subject }
keeper-log-reset-password = Creó un enlace para una contraseña nueva de { $subject }
keeper-log-invited = Creó la invitación { $subject }
keeper-log-uninvited = Retiró la invitación { $subject }
keeper-log-wrote-conduct = Escribió la versión { $subject } del código de conducta
# $subject: el servidor de una instancia.
keeper-log-opened = Abrió { $subject }
keeper-log-limited = Limitó { $subject }
keeper-log-blocked = Bloqueó { $subject }
keeper-log-allowed = Permitió { $subject }
keeper-log-only-allowed = Dejó fuera todas las instancias que no están permitidas
keeper-log-all-allowed = Volvió a abrir esta instancia a todas las demás
# $subject: un número.
keeper-log-took-list = Importó una lista de instancias. Decisiones que cambió: { $subject }
# $subject: el servidor al que había que entregar algo.
keeper-log-retried = Hizo que se intentara enseguida una entrega a { $subject }
keeper-log-retried-all = Hizo que se intentara enseguida todo lo de { $subject }
keeper-log-gave-up = Renunció a una entrega a { $subject }
# $subject: cómo empieza un anuncio.
keeper-log-announced = Anunció: { $subject }
keeper-log-changed-announcement = Cambió un anuncio: { $subject }
keeper-log-ended-announcement = Terminó un anuncio: { $subject }
# $subject: la dirección de quien denunció algo.
keeper-log-resolved-report = Dio por resuelta una denuncia de { $subject }
keeper-waiting-words = Palabras para quien recibe tu no
keeper-waiting-no = Decir que no
