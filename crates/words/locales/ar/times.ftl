# أوقات، وأعداد أيام، وأسماء متتالية.
times-day = { $day } { $month } { $year }
times-moment = { $day }، { $time }
times-today = اليوم، { $time }
times-yesterday = أمس
times-last = { $weekday } الماضي
times-days = { $count ->
    [one] يوم واحد
    [two] يومان
    [few] { $count } أيام
    [many] { $count } يومًا
   *[other] { $count } يوم
}
times-weeks = { $count ->
    [one] أسبوع واحد
    [two] أسبوعان
    [few] { $count } أسابيع
    [many] { $count } أسبوعًا
   *[other] { $count } أسبوع
}

names-nobody = لا أحد
names-comma = {"، "}
names-and = { $most } و{ $last }
