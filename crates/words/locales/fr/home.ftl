# La page où arrivent les lettres ouvertes.
home-title = Lettres ouvertes
home-about = Ce que les personnes que vous suivez ont écrit pour tout le monde, et les vôtres, les plus récentes d’abord.
home-to-newest = Aux plus récentes
home-write = Écrire une lettre ouverte
home-nothing-yet = Rien n’est encore venu. <follow>Suivez quelqu’un</follow>, sur n’importe quel serveur, et ce que cette personne écrit pour tout le monde arrive ici. L’<directory>annuaire</directory> a de quoi commencer.
home-was-all = Il n’y en a pas d’autres.
home-older = Lettres ouvertes plus anciennes
