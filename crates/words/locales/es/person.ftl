# La página pública de alguien.
person-thanks = Agradecimientos
person-open-letters = Cartas abiertas
person-older = Cartas abiertas anteriores
person-feed = Como canal
person-change = Cambiar tu tarjeta
person-write = Escribir a { $name }
person-introduce = Presentarte, con tres preguntas que ayudan
person-your-address = Te escriben a esta dirección: { $address }
person-their-address = Escríbele desde tu propio servidor a esta dirección: { $address }
