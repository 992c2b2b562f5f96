conduct-title = Código de conducta
conduct-since = Vigente desde el { $day }.
