# Looking for words in the letters with somebody.
search-words = Look for words in these letters
search-look = Look
search-found = { $count ->
    [0] No letter has these words.
    [one] One letter has these words.
   *[other] { $count } letters have these words.
}
# $count: those that are shown, the newest.
search-found-more = More than { $count } letters have these words; these are the newest.
# $count: how many letters were looked through.
search-not-all = Only the newest { $count } letters were looked through.
search-all = All letters
