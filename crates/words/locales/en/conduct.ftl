conduct-title = Code of conduct
conduct-since = As it holds since { $day }.
