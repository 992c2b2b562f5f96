# Nach Wörtern in den Briefen mit jemandem suchen.
search-words = In diesen Briefen nach Wörtern suchen
search-look = Suchen
search-found = { $count ->
    [0] Kein Brief enthält diese Wörter.
    [one] Ein Brief enthält diese Wörter.
   *[other] { $count } Briefe enthalten diese Wörter.
}
search-all = Alle Briefe
