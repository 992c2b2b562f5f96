# Procurar palavras nas cartas com alguém.
search-words = Procurar palavras nestas cartas
search-look = Procurar
search-found = { $count ->
    [0] Nenhuma carta tem estas palavras.
    [1] Uma carta tem estas palavras.
   *[other] { $count } cartas têm estas palavras.
}
# $count: as que são mostradas, as mais recentes.
search-found-more = Mais de { $count } cartas têm estas palavras; estas são as mais recentes.
# $count: quantas cartas foram examinadas.
search-not-all = Só as { $count } cartas mais recentes foram examinadas.
search-all = Todas as cartas
