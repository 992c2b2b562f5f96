# Une lettre venue en plusieurs morceaux et montrée comme une seule.
parts-sent = { $count ->
    [1] Envoyée en un morceau.
   *[other] Envoyée en { $count } morceaux.
}
parts-show-apart = Les montrer séparément
parts-goes-on = Continue la lettre précédente.
parts-show-as-one = Les montrer comme une seule
