# Ein Brief, der in mehreren Stücken kam und als einer gezeigt wird.
parts-sent = { $count ->
    [one] In { $count } Stück geschickt.
   *[other] In { $count } Stücken geschickt.
}
parts-show-apart = Einzeln zeigen
parts-goes-on = Führt den Brief davor fort.
parts-show-as-one = Als einen zeigen
