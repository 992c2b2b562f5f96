blocks-title = Personnes que vous avez bloquées
blocks-about = Une personne bloquée ne peut plus rien vous envoyer et n’en est pas informée. Ce qu’elle a écrit avant est caché, pas perdu.
blocks-address = Adresse
blocks-address-hint = Comme @name@example.org, ou l’adresse de sa page.
blocks-block = Bloquer
blocks-unblock = Débloquer
blocks-that-is-you = C’est vous.
