# La página a la que llegan las cartas abiertas.
home-title = Cartas abiertas
home-about = Lo que escribieron para todo el mundo las personas que sigues, y lo tuyo; primero lo más reciente.
home-to-newest = A las más recientes
home-write = Escribir una carta abierta
home-nothing-yet = Todavía no ha llegado nada. <follow>Sigue a alguien</follow>, en cualquier servidor, y lo que escriba para todo el mundo llega aquí. En el <directory>directorio</directory> hay personas por las que empezar.
home-was-all = No hay más.
home-older = Cartas abiertas anteriores
