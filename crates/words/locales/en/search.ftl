# Looking for words in the letters with somebody.
search-words = Look for words in these letters
search-look = Look
search-found = { $count ->
    [0] No letter has these words.
    [one] One letter has these words.
   *[other] { $count } letters have these words.
}
search-all = All letters
