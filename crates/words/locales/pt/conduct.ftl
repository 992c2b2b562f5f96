conduct-title = Código de conduta
conduct-since = Como vale desde { $day }.
