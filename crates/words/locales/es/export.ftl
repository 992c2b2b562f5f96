export-title = Llevártelo todo
export-what = Recibes un solo archivo (un archivo ZIP) con todo lo que aquí es tuyo:
export-data = todo como datos, en letters.json: las dos mitades de cada correspondencia, tu tarjeta, notas, borradores, cartas abiertas, a quién sigues y a quién has bloqueado, ajustes
export-pages = una página por cada correspondencia, para leer y para imprimir
export-files = las imágenes y los papeles de tus cartas y borradores
export-care = También están las cartas de otras personas. Guárdalo donde solo tú puedas mirar.
export-go = Descargarlo
export-busy = Ahora mismo varias personas se están llevando sus cartas. Inténtalo de nuevo en unos minutos.
export-back = Volver a tu cuenta
# $names: con quién, como «Ada y Bo».
export-letters-with = Cartas con { $names }
export-removed = Quien escribió esta carta la retiró.
