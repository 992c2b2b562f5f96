# Chercher des mots dans les lettres avec quelqu’un.
search-words = Chercher des mots dans ces lettres
search-look = Chercher
search-found = { $count ->
    [0] Aucune lettre ne contient ces mots.
    [1] Une lettre contient ces mots.
   *[other] { $count } lettres contiennent ces mots.
}
search-found-more = Plus de { $count } lettres contiennent ces mots ; voici les plus récentes.
search-not-all = Seules les { $count } lettres les plus récentes ont été parcourues.
search-all = Toutes les lettres
