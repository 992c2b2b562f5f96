# Le nom que prend le flux de quelqu’un dans un lecteur de flux.
feed-title = Lettres ouvertes de { $name }
