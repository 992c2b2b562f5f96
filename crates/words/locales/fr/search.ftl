# Chercher des mots dans les lettres avec quelqu’un.
search-words = Chercher des mots dans ces lettres
search-look = Chercher
search-found = { $count ->
    [0] Aucune lettre ne contient ces mots.
    [1] Une lettre contient ces mots.
   *[other] { $count } lettres contiennent ces mots.
}
search-all = Toutes les lettres
