# Ce que devient une lettre sur un serveur d’une autre sorte.
elsewhere-expect-longhand = On y écrit des lettres comme ici, avec des présentations, des places et un rythme.
elsewhere-expect-mastodon = Elle y est montrée parmi les mentions privées, repliée quand elle est longue. Les textes y ont en général 500 caractères au plus ; une réponse peut donc venir en plusieurs morceaux, réunis ici en une seule lettre. Votre première lettre ne porte ni liens ni fichiers.
elsewhere-expect-gotosocial = Les serveurs de cette sorte écartent parfois une première lettre avec des liens ou des fichiers, sans un mot à personne ; la vôtre n’en porte pas.
elsewhere-expect-misskey = Elle y est montrée comme une note directe. Si vous la changez ou la retirez plus tard, cela n’y parvient peut-être pas. Votre première lettre ne porte ni liens ni fichiers.
elsewhere-expect-pleroma = Elle y est montrée comme un envoi direct, en entier. Votre première lettre ne porte ni liens ni fichiers.
elsewhere-expect-friendica = Elle y est montrée comme un courrier privé entre personnes qui sont en contact. Suivez d’abord cette personne : sans cela, la lettre peut arriver sous une autre forme.
elsewhere-expect-hubzilla = Les canaux y choisissent qui peut leur écrire, et écartent les lettres des autres sans un mot. Suivez d’abord cette personne.
elsewhere-expect-wordpress = C’est un blog : une lettre parvient tout au plus par courriel à qui l’écrit, et une réponse n’est peut-être pas possible. Cherchez un autre moyen sur sa page.
elsewhere-expect-lemmy = Elle y est montrée comme un mot à une seule personne ; une lettre à plusieurs n’arrive pas. Votre première lettre ne porte ni liens ni fichiers.
elsewhere-expect-other = L’aspect qu’elle y prend dépend de ce serveur. Votre première lettre ne porte ni liens ni fichiers.

# Ce qui fait marcher un serveur.
elsewhere-runs = { $host } fonctionne avec { $software }.

# Suivre quelqu’un, sur sa page.
elsewhere-follow = Suivre { $name }
elsewhere-following = Vous suivez { $name } : ses lettres ouvertes arrivent parmi <a>vos lettres ouvertes</a>.
elsewhere-asked = Vous avez demandé à suivre { $name } ; la réponse n’est pas encore venue.
elsewhere-unfollow = Ne plus suivre { $name }
elsewhere-unask = Ne plus demander à suivre { $name }

# Qui visite une page publique continue sur le serveur où se trouve son compte.
elsewhere-at-home = Sur votre propre serveur
elsewhere-at-home-address = Votre propre adresse
elsewhere-at-home-hint = Là où vous avez un compte, comme @name@example.org. Vous continuez là-bas.
elsewhere-at-home-follow = Suivre depuis votre propre serveur
elsewhere-at-home-open = Ouvrir sur votre propre serveur
elsewhere-at-home-answer = Répondre depuis votre propre serveur
elsewhere-on-to = Vers { $host }
elsewhere-on-to-says = Vous continuez sur votre propre serveur. Rien n’a été fait ici.
elsewhere-on-to-go = Continuer sur { $host }

# Ce qui est venu avec une lettre.
elsewhere-picture-undescribed = Une image sans description
elsewhere-file-undescribed = Un fichier sans description
elsewhere-file-kept = { $kind }, gardé sur { $host }
