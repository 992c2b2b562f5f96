# Lo que rodea cada página.
frame-skip = Ir al contenido
frame-letterbox = Buzón
frame-directory = Directorio
frame-write = Escribir
frame-me = Yo
frame-not-done = Aún sin hacer: { $title }
