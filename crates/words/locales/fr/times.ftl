# Times, numbers of days, names in a row.
times-day = { $day ->
    [1] 1er { $month } { $year }
   *[other] { $day } { $month } { $year }
}
times-moment = { $day }, { $time }
times-today = aujourd’hui, { $time }
times-yesterday = hier
times-last = { $weekday } dernier
times-days = { $count ->
    [1] un jour
   *[other] { $count } jours
}
times-weeks = { $count ->
    [1] une semaine
   *[other] { $count } semaines
}

names-nobody = personne
names-comma = {", "}
names-and = { $most } et { $last }
