# Una carta que llegó en varias partes y se muestra como una.
parts-sent = { $count ->
    [one] Enviada en { $count } parte.
   *[other] Enviada en { $count } partes.
}
parts-show-apart = Mostrarlas por separado
parts-goes-on = Continúa la carta anterior.
parts-show-as-one = Mostrarlas como una
