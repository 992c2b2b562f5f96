# Las páginas de quien cuida la instancia.
keeper-title = Tu instancia
keeper-nav = Páginas de quien cuida la instancia
keeper-nav-glance = De un vistazo
keeper-further-on = Más adelante

keeper-needs-you = Esto te espera
keeper-needs-nothing = Ahora mismo nada te necesita.
keeper-letters-heading = Personas y cartas
keeper-people-count = { $count ->
    [one] Aquí vive una persona.
   *[other] Aquí viven { $count } personas.
}
keeper-letters-count = { $count ->
    [0] En los últimos siete días no se envió desde aquí ni llegó aquí ninguna carta.
    [one] En los últimos siete días se envió desde aquí o llegó aquí una carta.
   *[other] En los últimos siete días se enviaron desde aquí o llegaron aquí { $count } cartas.
}
keeper-waiting = { $count ->
    [one] Una espera su momento
   *[other] { $count } esperan su momento
}
keeper-stuck = { $count ->
    [one] Una se intentó en vano
   *[other] { $count } se intentaron en vano
}
keeper-returned = { $count ->
    [one] Una volvió en el último día
   *[other] { $count } volvieron en el último día
}
keeper-mails-waiting = { $count ->
    [one] Un correo espera a que se envíe.
   *[other] { $count } correos esperan a que se envíen.
}
keeper-mails-given-up = { $count ->
    [one] Un correo del último mes no se pudo enviar. La orden «longhand mail list» dice por qué.
   *[other] { $count } correos del último mes no se pudieron enviar. La orden «longhand mail list» dice por qué.
}
keeper-reports-open = { $count ->
    [one] Te espera una denuncia
   *[other] Te esperan { $count } denuncias
}
keeper-known-count = { $count ->
    [one] Se conoce una instancia
   *[other] Se conocen { $count } instancias
}
keeper-silent-count = { $count ->
    [one] Una no responde ahora mismo
   *[other] { $count } no responden ahora mismo
}
keeper-limited-count = { $count ->
    [one] Una está limitada
   *[other] { $count } están limitadas
}
keeper-blocked-count = { $count ->
    [one] Una está bloqueada
   *[other] { $count } están bloqueadas
}
keeper-allowed-count = { $count ->
    [one] Una está permitida
   *[other] { $count } están permitidas
}
keeper-program-heading = El programa
keeper-program = Longhand { $version } con { $database }; este proceso atiende desde el { $since }.

keeper-stance-open = abierta
keeper-stance-limited = limitada
keeper-stance-blocked = bloqueada
keeper-stance-allowed = permitida

keeper-instances-title = Instancias
keeper-instances-search = Buscar
keeper-instances-search-hint = Una parte del nombre, o un servidor entero como example.org.
keeper-instances-state = Estado
keeper-instances-all = cualquiera
keeper-instances-failing = no responde
keeper-instances-look = Buscar
keeper-instances-unknown = Todavía no se sabe nada de { $host }. Decidir sobre esta instancia
keeper-instances-none = No hay ninguna así entre las instancias conocidas.
keeper-instances-people = { $count ->
    [0] Aquí no se conoce a nadie de allí.
    [one] Aquí se conoce a una persona de allí.
   *[other] Aquí se conoce a { $count } personas de allí.
}
keeper-instances-seen = Último contacto: { $when }.
keeper-instances-never-seen = Nunca ha habido contacto.
keeper-instances-failures = { $count ->
    [one] Una vez no se pudo contactar.
   *[other] No se pudo contactar { $count } veces seguidas.
}
keeper-instances-failing-since = Desde: { $when }.

keeper-lists-heading = Listas
keeper-lists-hint = En la forma que Mastodon escribe y lee. Las notas van como comentarios: quien recibe la lista las lee.
keeper-lists-closed = La lista de instancias limitadas y bloqueadas
keeper-lists-allowed = La lista de instancias permitidas
keeper-lists-take = Importar una lista

keeper-only-heading = Solo instancias permitidas
keeper-only-warning = Puedes intercambiar cartas solo con instancias permitidas. Entonces se detienen todas las correspondencias con otras instancias: las cartas hacia allí vuelven a quien las escribió, las que vienen de allí se rechazan, y nadie de ellas aparece en el directorio. Permite primero las instancias que quieras conservar.
keeper-only-begin = Intercambiar cartas solo con instancias permitidas
keeper-only-allowed-on = Solo se intercambian cartas con instancias permitidas. Todo lo demás queda fuera.
keeper-only-end = Volver a abrir a todas las instancias

keeper-decided = Tu decisión está guardada.
keeper-above = <a>{ $host }</a> está { $stance }, y eso vale para lo que hay por debajo.
keeper-now-blocked = No se envía nada allí ni se acepta nada de allí.
keeper-now-limited = Las cartas van y vienen entre personas que se conocen. Las personas desconocidas de allí no escriben a nadie de aquí ni responden a nada de aquí.
keeper-now-open = Las cartas van y vienen.
keeper-instance-correspondences = { $count ->
    [0] Ninguna correspondencia de personas de aquí lleva allí.
    [one] Una correspondencia de personas de aquí lleva allí.
   *[other] { $count } correspondencias de personas de aquí llevan allí.
}
keeper-instance-waiting = { $count ->
    [0] Nada espera a que se envíe allí.
    [one] Una entrega espera a que se envíe allí.
   *[other] { $count } entregas esperan a que se envíen allí.
}
keeper-decide = Qué vale para esta instancia y para lo que hay bajo su dominio
keeper-open-hint = Las cartas van y vienen, y quien mentoriza allí puede aparecer en el directorio.
keeper-limit-hint = Las personas desconocidas de allí no escriben primeras cartas a nadie de aquí ni aparecen bajo las cartas abiertas de nadie, salvo que esa persona las siga, y nadie de allí aparece en el directorio. Las correspondencias continúan.
keeper-block-hint = { $correspondences ->
    [0] No se envía nada allí ni se acepta nada de allí.
    [one] No se envía nada allí ni se acepta nada de allí. Una correspondencia de personas de aquí se interrumpe, y lo que aún espera a que se envíe vuelve a quien lo escribió.
   *[other] No se envía nada allí ni se acepta nada de allí. { $correspondences } correspondencias de personas de aquí se interrumpen, y lo que aún espera a que se envíe vuelve a quien lo escribió.
}
keeper-allow-hint = Como abierta; y las cartas van y vienen también cuando solo quedan las instancias permitidas.
keeper-note = Por qué
keeper-note-hint = Para que lo lean quienes cuidan la instancia; va con tu lista cuando la compartes.
keeper-decide-button = Guardar esta decisión

keeper-list-title = Importar una lista
keeper-list-hint = Ves qué cambiaría antes de que cambie nada. Una lista hace más estricta una decisión o es la primera en tomarla; no suaviza nada de lo que decidiste. Como mucho 500 kB.
keeper-list-kind = Qué nombra la lista
keeper-list-kind-closed = instancias que limitar o bloquear
keeper-list-kind-allowed = instancias que permitir
keeper-list-paste = La lista
keeper-list-file = O su archivo (CSV)
keeper-list-look = Ver qué cambiaría
keeper-list-changes = { $count ->
    [0] No cambiaría nada
    [one] Cambiaría una instancia
   *[other] Cambiarían { $count } instancias
}
keeper-list-no-changes = Nada en esta lista es nuevo ni más estricto que lo que vale aquí.
keeper-list-change = { $before } → { $after }
keeper-list-more = { $count ->
    [one] Y una más.
   *[other] Y { $count } más.
}
keeper-list-do = { $count ->
    [one] Hacer este cambio
   *[other] Hacer estos { $count } cambios
}
keeper-list-kept = { $count ->
    [0] Ninguna línea nombra algo que ya esté decidido.
    [one] Una instancia queda como está.
   *[other] { $count } instancias quedan como están.
}
keeper-list-nothing = { $count ->
    [0] Todas las líneas piden algo.
    [one] Una línea no pide nada que aquí se conozca.
   *[other] { $count } líneas no piden nada que aquí se conozca.
}
keeper-list-bad = { $count ->
    [one] Una línea no se acepta
   *[other] { $count } líneas no se aceptan
}
keeper-list-line = Línea { $number }:
keeper-list-no-host = No contiene ningún servidor.
keeper-list-hidden = El servidor está oculto tras asteriscos, así que nadie sabe a cuál se refiere.
keeper-list-severity = Su severidad no es ninguna de las conocidas: lo son silence, suspend y noop.
keeper-list-ourselves = Es esta misma instancia.
keeper-list-unreadable = No se puede leer como CSV en UTF-8.
keeper-list-another = Mirar otra lista
keeper-list-taken = { $count ->
    [0] No quedaba nada que cambiar.
    [one] Se cambió una instancia.
   *[other] Se cambiaron { $count } instancias.
}

keeper-deliveries-title = Entregas
keeper-deliveries-hint = Lo que va de camino a otras instancias, y por qué espera. Lo que dicen las cartas, y a quién, no está aquí en ninguna parte.
keeper-deliveries-which = Qué entregas
keeper-deliveries-hosts = Instancias que no aceptan lo que se les envía
keeper-deliveries-host = { $count ->
    [one] { $host }: una entrega
   *[other] { $host }: { $count } entregas
}
keeper-deliveries-retry-all = Intentar ahora todo lo de { $host }
keeper-deliveries-all = Todas estas
keeper-deliveries-to = Para { $host }
keeper-deliveries-none = No hay nada de esta clase.
keeper-delivery-letter = Una carta de { $from } para alguien de { $host }
keeper-delivery-news = Novedades de { $from } para { $host }
keeper-delivery-tries = { $count ->
    [0] Aún sin intentar.
    [one] Intentada una vez.
   *[other] Intentada { $count } veces.
}
keeper-delivery-due = Próximo intento: { $when }; el último: { $end }.
keeper-delivery-ended = Terminó el { $when }.
keeper-delivery-retry = Intentar ahora
keeper-delivery-give-up = Renunciar
keeper-delivery-give-up-letter = Renunciar: la carta vuelve a los borradores de quien la escribió

keeper-announcements-title = Anuncios
keeper-announcements-hint = Un texto corto queda en lo alto del buzón de todo el mundo hasta que cada cual lo aparta.
keeper-announcement-text = Lo que todo el mundo debería saber
keeper-announcement-text-hint = Como mucho 2000 caracteres. Markdown funciona como en las cartas.
keeper-announcement-last-day = El último día que se muestra
keeper-announcement-last-day-hint = Hasta el final de ese día en UTC. Vacío: hasta que lo termines.
keeper-announcement-announce = Decírselo a todo el mundo
keeper-announcement-change = Guardar el cambio
keeper-announcement-again = Mostrarlo otra vez a quienes lo apartaron
keeper-announcement-back = Todos los anuncios
keeper-announcement-of = Escrito: { $when }
keeper-announcement-ended = terminado
keeper-announcement-until = se muestra hasta el { $when }
keeper-announcement-no-end = se muestra hasta que lo termines
keeper-announcement-change-this = Cambiarlo
keeper-announcement-end = Terminarlo

keeper-reports-title = Denuncias
keeper-reports-hint = Ves lo que está en una denuncia y nada de lo que esta solo menciona: las cartas que no se incluyeron siguen cerradas.
keeper-reports-which = Qué denuncias
keeper-reports-waiting = Las que te esperan
keeper-reports-done = Las resueltas
keeper-reports-none = No hay ninguna denuncia así.
keeper-report-from = De <a>{ $from }</a>, { $when }
keeper-report-about = Sobre { $about }
keeper-report-no-words = Sin palabras.
keeper-report-resolved = { $keeper } la resolvió el { $when }.
keeper-report-outcome = En qué quedó
keeper-report-resolve = Darla por resuelta
keeper-list-make = Hacer los cambios
