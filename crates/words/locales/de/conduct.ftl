conduct-title = Verhaltensregeln
conduct-since = So gültig seit dem { $day }.
