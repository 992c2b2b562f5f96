# Zeiten, Zahlen von Tagen, Namen in einer Reihe.
times-day = { $day }. { $month } { $year }
times-moment = { $day }, { $time }
times-today = heute, { $time }
times-yesterday = gestern
times-last = letzten { $weekday }
times-days = { $count ->
    [one] ein Tag
   *[other] { $count } Tage
}
times-weeks = { $count ->
    [one] eine Woche
   *[other] { $count } Wochen
}

names-nobody = niemand
names-comma = {", "}
names-and = { $most } und { $last }
