# Nach Wörtern in den Briefen mit jemandem suchen.
search-words = In diesen Briefen nach Wörtern suchen
search-look = Suchen
search-found = { $count ->
    [0] Kein Brief enthält diese Wörter.
    [one] Ein Brief enthält diese Wörter.
   *[other] { $count } Briefe enthalten diese Wörter.
}
# $count: wie viele gezeigt werden, die neuesten.
search-found-more = Mehr als { $count } Briefe enthalten diese Wörter; das hier sind die neuesten.
# $count: wie viele Briefe durchgesehen wurden.
search-not-all = Nur die neuesten { $count } Briefe wurden durchgesehen.
search-all = Alle Briefe
