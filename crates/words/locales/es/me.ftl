# La cuenta propia.
me-title = Yo
me-address = Esta es la dirección a la que te escriben. <page>Tu página pública</page>
me-keeper = Cuidas esta instancia: <pages>las páginas para cuidarla</pages>.
me-card = Tu tarjeta: lo que ofreces y lo que buscas
me-open-letters = Cartas abiertas: las de quienes sigues, y las tuyas
me-follows = A quién sigues, y quién te sigue
me-settings = Ajustes: idioma y aspecto, correo, zona horaria, quién puede escribirte
me-blocks = Personas que has bloqueado
me-sign-out-here = Salir aquí
me-sign-out = Salir
