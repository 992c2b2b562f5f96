# Procurar palavras nas cartas com alguém.
search-words = Procurar palavras nestas cartas
search-look = Procurar
search-found = { $count ->
    [0] Nenhuma carta tem estas palavras.
    [1] Uma carta tem estas palavras.
   *[other] { $count } cartas têm estas palavras.
}
search-all = Todas as cartas
