# Un correo que avisa de cartas. Los asuntos dicen quién escribió, y nada de qué.
mail-subject-word = Un aviso de tu buzón
mail-subject-introduces = { $name } se presenta
mail-subject-wrote = { $name } te escribió
# $names: uno o más nombres seguidos.
mail-subject-letters = Cartas de { $names }
# El último de varios nombres seguidos.
mail-others = { $count ->
    [one] 1 persona más
   *[other] { $count } personas más
}
mail-introduces = { $name } ({ $handle }) se presenta y espera una respuesta tuya.
mail-wrote = { $name } ({ $handle }) te escribió.
mail-read = Leerla en tu buzón
mail-to-letterbox = A tu buzón
mail-letterbox-at = Tu buzón: { $address }
# De quién es el correo y cada cuánto llega.
mail-why-each = { $handle } recibe esto por cada carta.
mail-why-daily = { $handle } recibe esto una vez al día, si llegó algo.
mail-why-weekly = { $handle } recibe esto una vez a la semana, si llegó algo.
mail-settings = Prefiero otra cosa
mail-settings-at = Prefiero otra cosa: { $address }
mail-stop = Sin más correo
mail-stop-at = Sin más correo: { $address }
