# Quelqu’un sur un autre serveur, et à quoi s’attendre en lui écrivant.
look-up-title = Chercher quelqu’un
look-up-moved = Cette personne a déménagé à <new>{ $address }</new>. Les lettres à l’ancienne adresse ne sont peut-être plus lues.
look-up-expect = À quoi s’attendre
look-up-lives-elsewhere = { $name } vit sur un autre serveur, { $host }. Votre lettre y arrive comme un envoi privé ; les personnes qui tiennent les deux serveurs peuvent techniquement la lire. Elle ouvre une correspondance quand une réponse vient.
look-up-open = Il y a une place auprès de cette personne. Une réponse vient d’ordinaire dans ce délai : { $wait }. Si rien n’est venu d’ici là, cela ne dit rien de votre lettre.
look-up-full = Toutes ses places sont prises en ce moment ; il faudra peut-être vous dire « pas maintenant ». D’autres dans l’<directory>annuaire</directory> ont des places.
look-up-away = Cette personne est absente jusqu’au { $day }. Une lettre peut l’attendre là-bas.
look-up-mentee = Cette personne cherche elle-même un mentor. Une réponse vient d’ordinaire dans ce délai : { $wait }.
look-up-no-card = Cette personne n’a pas de carte ; on ne sait donc pas combien de temps prend une réponse, ni si elle écrit avec des inconnus. Une première lettre gagne à être courte : qui vous êtes, où vous en êtes, une question, pas de liens.
look-up-their-page = Sa page sur { $host }
look-up-somebody-else = Quelqu’un d’autre
look-up-address = Son adresse
look-up-address-hint = @name@example.org, ou l’adresse de sa page, sur n’importe quel serveur.
look-up-look-up = Chercher
