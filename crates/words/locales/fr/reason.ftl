# Pourquoi ce qui devait être remis n’est pas là : des phrases entières.
reason-our-signature = { $host } n’a pas accepté notre signature.
reason-signature = { $host } n’accepte pas notre signature.
reason-busy = { $host } est trop sollicité en ce moment.
reason-error = { $host } répond par une erreur ({ $status }).
reason-not-now = { $host } ne répond pas en ce moment.
reason-address-gone = { $host } ne connaît plus cette adresse.
reason-takes-none = { $host } ne prend pas de lettres d’ici.
reason-too-long = La lettre est trop longue pour { $host }.
reason-unreadable = { $host } n’a pas pu lire la lettre.
reason-takes-none-there = { $host } ne prend pas de lettres à cette adresse.
reason-refused = { $host } a refusé l’envoi ({ $status }).
reason-untrusted = { $host } décrit cette personne d’une manière à laquelle nous ne pouvons pas nous fier.
reason-taken-back = Ce dont il s’agissait a été repris entre-temps.
reason-ours = Quelque chose s’est mal passé de notre côté.
reason-expired = La remise n’a pas pu se faire pendant sept jours. { $why }
reason-expired-unheard = { $host } n’a pas pu être joint pendant sept jours.
reason-given-up = La personne qui tient cette instance a mis fin aux essais.
reason-given-up-after = { $why } La personne qui tient cette instance a mis fin aux essais.

# Pourquoi il n’y a eu aucune réponse.
reason-unresolvable = { $host } est introuvable.
reason-private = { $host } n’est pas sur l’internet public.
reason-unreachable = { $host } ne peut pas être joint.
reason-timed-out = { $host } ne répond pas.
reason-too-large = { $host } a répondu par plus que nous ne pouvons recevoir.
reason-insecure = { $host } n’offre pas de connexion à laquelle on puisse se fier.

# Pourquoi rien n’est demandé à une adresse.
reason-address-long = Cette adresse ne peut pas servir : elle est trop longue.
reason-address-scheme = Cette adresse ne peut pas servir : elle ne commence pas par https.
reason-address-user = Cette adresse ne peut pas servir : elle contient un nom d’utilisateur ou un mot de passe.
reason-address-place = Cette adresse ne peut pas servir : elle mène au milieu d’une page.
reason-address-port = Cette adresse ne peut pas servir : elle nomme un port.
reason-address-nowhere = Cette adresse ne peut pas servir : elle ne nomme aucun serveur.
reason-address-odd = Cette adresse ne peut pas servir : le nom de son serveur a une forme inhabituelle.
reason-address-other-machine = Cette adresse ne peut pas servir : tant que le simple http est activé, seule cette machine peut être jointe.
reason-address-number = Cette adresse ne peut pas servir : elle donne un nombre au lieu du nom d’un serveur.

# Dans le brouillon qui garde le texte d’une lettre revenue.
reason-draft = Votre lettre à { $to } est revenue : { $why } Le texte est ici. Vous pouvez chercher l’adresse de nouveau, poster la lettre encore une fois ou écrire à quelqu’un d’autre.

# Pourquoi un courriel n’a pas été envoyé.
reason-mail-answered = { $host } a répondu { $status } : { $words }.
reason-mail-unspoken = On ne peut pas parler avec { $host } : { $words }.
reason-mail-silent = On ne peut pas parler avec { $host } : le silence y a duré trop longtemps.
reason-mail-expired = L’envoi a été tenté pendant trois jours. { $why }
reason-mail-address = L’adresse de courriel de ce compte n’en est pas une où du courriel puisse aller.
reason-mail-unwritten = Le courriel n’a pas pu être écrit : { $words }.
