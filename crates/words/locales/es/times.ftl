# Momentos, números de días, nombres seguidos.
times-day = { $day } de { $month } de { $year }
times-moment = { $day }, { $time }
times-today = hoy, { $time }
times-yesterday = ayer
times-last = el { $weekday } pasado
times-days = { $count ->
    [one] un día
   *[other] { $count } días
}
times-weeks = { $count ->
    [one] una semana
   *[other] { $count } semanas
}

names-nobody = nadie
names-comma = {", "}
names-and = { $most } y { $last }
