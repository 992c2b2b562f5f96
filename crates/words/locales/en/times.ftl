# Times, numbers of days, names in a row.
# $day: day of the month; $month: its name; $year: four digits.
times-day = { $day } { $month } { $year }
# $day: a day as above; $time: "14:12 CEST".
times-moment = { $day }, { $time }
times-today = today, { $time }
times-yesterday = yesterday
# A day less than a week ago. $weekday: its name; $number: 1 is Monday.
times-last = last { $weekday }
times-days = { $count ->
    [one] a day
   *[other] { $count } days
}
times-weeks = { $count ->
    [one] a week
   *[other] { $count } weeks
}

names-nobody = nobody
names-comma = {", "}
# $most: some names with commas between them.
names-and = { $most } and { $last }
