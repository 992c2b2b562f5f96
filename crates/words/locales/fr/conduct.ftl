conduct-title = Code de conduite
conduct-since = Tel qu’il vaut depuis le { $day }.
