# Buscar palabras en las cartas con alguien.
search-words = Buscar palabras en estas cartas
search-look = Buscar
search-found = { $count ->
    [0] Ninguna carta tiene estas palabras.
    [one] Una carta tiene estas palabras.
   *[other] { $count } cartas tienen estas palabras.
}
search-all = Todas las cartas
