letterbox-title = Buzón
letterbox-older-page = Cartas anteriores. <newest>A las más recientes</newest>
letterbox-older = Cartas anteriores
letterbox-empty = Todavía no ha llegado ni ha salido nada. Una primera carta puede ser corta: quién eres, en qué punto estás y una pregunta.
letterbox-empty-next = En el <directory>directorio</directory> están los mentores que tienen plazas. A quien quiera acompañar lo encuentran por <card>su tarjeta</card>.
letterbox-write = Escribir una carta
letterbox-home = Cartas abiertas de quienes sigues

letterbox-notices = Un aviso para ti
letterbox-to-letters = A estas cartas
letterbox-to-follows = A quienes lo piden
letterbox-to-new-address = A la dirección nueva
letterbox-to-directory = Al directorio
letterbox-to-arrangements = A lo acordado
letterbox-read-it = Leerla
letterbox-wave-away = Apartar

# Las listas, en el orden de la página.
letterbox-introductions = Presentaciones para ti
letterbox-to-write = Te toca escribir
letterbox-arrived-list = Llegadas
letterbox-new = nueva
letterbox-waiting = Esperas a
letterbox-outbox = Por salir
letterbox-outbox-more = Estas son las últimas que enviaste. Las demás también están de camino; cada una está entre las cartas a las que pertenece.
letterbox-resting = En reposo
letterbox-quiet = Nada que responder
letterbox-ended = Correspondencias que terminaron

letterbox-removed = Quien escribió esta carta la retiró.
letterbox-held = En la bandeja de salida hasta: { $until }; hasta entonces se puede recuperar
letterbox-came-back = Enviada { $when }, devuelta. El texto está en tus borradores.
letterbox-came = Llegó { $when }
letterbox-posted = Enviada { $when }
letterbox-on-its-way = Enviada { $when }, de camino
letterbox-arrived = Enviada { $when }, llegó
letterbox-came-resting = Llegó { $when }, en reposo hasta: { $until }
letterbox-posted-resting = Enviada { $when }, en reposo hasta: { $until }
letterbox-came-introduction = { $count ->
    [0] Llegó { $when }, una presentación; caduca sola hoy
    [one] Llegó { $when }, una presentación; caduca sola en un día
   *[other] Llegó { $when }, una presentación; caduca sola en { $count } días
}
letterbox-posted-introduction = { $count ->
    [0] Enviada { $when }, una presentación; caduca sola hoy
    [one] Enviada { $when }, una presentación; caduca sola en un día
   *[other] Enviada { $when }, una presentación; caduca sola en { $count } días
}
letterbox-came-own-introduction = { $count ->
    [0] Llegó { $when }, tu presentación; caduca sola hoy
    [one] Llegó { $when }, tu presentación; caduca sola en un día
   *[other] Llegó { $when }, tu presentación; caduca sola en { $count } días
}
letterbox-posted-own-introduction = { $count ->
    [0] Enviada { $when }, tu presentación; caduca sola hoy
    [one] Enviada { $when }, tu presentación; caduca sola en un día
   *[other] Enviada { $when }, tu presentación; caduca sola en { $count } días
}

letterbox-returned = Devueltas
letterbox-drafts = Borradores
letterbox-draft-to = Borrador para { $to }
letterbox-draft-to-nobody = Borrador, aún para nadie
letterbox-draft-empty = aún sin palabras
letterbox-draft-kept = Guardado { $when }
letterbox-drafts-more = Estos son los últimos que guardaste. Los anteriores suben cuando envías o tiras algunos de estos.
