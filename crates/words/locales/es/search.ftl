# Buscar palabras en las cartas con alguien.
search-words = Buscar palabras en estas cartas
search-look = Buscar
search-found = { $count ->
    [0] Ninguna carta tiene estas palabras.
    [one] Una carta tiene estas palabras.
   *[other] { $count } cartas tienen estas palabras.
}
# $count: las que se muestran, las más recientes.
search-found-more = Más de { $count } cartas tienen estas palabras; estas son las más recientes.
# $count: cuántas cartas se miraron.
search-not-all = Solo se miraron las { $count } cartas más recientes.
search-all = Todas las cartas
