# Horas, números de dias, nomes em sequência.
times-day = { $day } de { $month } de { $year }
times-moment = { $day }, { $time }
times-today = hoje, { $time }
times-yesterday = ontem
times-last = { $number ->
    [6] { $weekday } passado
    [7] { $weekday } passado
   *[other] { $weekday } passada
}
times-days = { $count ->
    [1] um dia
   *[other] { $count } dias
}
times-weeks = { $count ->
    [1] uma semana
   *[other] { $count } semanas
}

names-nobody = ninguém
names-comma = {", "}
names-and = { $most } e { $last }
