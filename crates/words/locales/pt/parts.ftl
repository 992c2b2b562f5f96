# Uma carta que veio em várias partes e aparece como uma só.
parts-sent = { $count ->
    [1] Enviada em uma parte.
   *[other] Enviada em { $count } partes.
}
parts-show-apart = Mostrar separadas
parts-goes-on = Continua a carta anterior.
parts-show-as-one = Mostrar como uma só
