# Pourquoi quelqu’un n’a pas été trouvé, ou pourquoi un envoi ne peut pas être montré.
finding-blocked = Cette instance n’échange pas de lettres avec { $host } : ainsi en a décidé la personne qui la tient. Demandez-lui, ou écrivez à quelqu’un d’autre.
finding-nothing-there = { $host } ne connaît rien à cette adresse.
finding-error = { $host } répond par une erreur ({ $status }).
finding-busy = On ne peut rien demander à { $host } en ce moment ; réessayez dans quelques minutes.
finding-gone = { $host } dit que ceci a disparu pour de bon.
finding-many = Vous avez cherché beaucoup d’adresses ces dernières minutes, et chacune interroge un autre serveur. Attendez cinq minutes et continuez.
finding-nobody-here = Personne du nom de { $handle } ne vit sur cette instance. Vérifiez l’orthographe.
finding-nobody-at-address = Personne ne vit ici à cette adresse.
finding-nobody-there = { $host } ne connaît personne du nom de { $handle }. Vérifiez l’orthographe.
finding-disagrees = { $host } dit que { $handle } vit ailleurs, mais l’adresse qui s’y trouve ne concorde pas. Demandez son adresse à cette personne.
finding-nameless = { $host } ne dit pas qui c’est.
finding-no-actor = { $handle } existe, mais on ne peut pas y écrire d’ici.
finding-error-for = { $host } répond par une erreur ({ $status }) quand on demande { $handle }. Réessayez plus tard.
finding-no-intent = { $host } ne dit pas où cela se fait là-bas. Cherchez cette adresse chez vous : { $address }
finding-no-server = { $host } ne semble pas être un serveur auquel on puisse envoyer des lettres.
finding-redirects-nowhere = { $host } renvoie vers nulle part.
finding-redirects-on = { $host } renvoie ailleurs encore et encore.
# Son serveur donne autre chose qu’une personne, ou dit ce qui ne se tient pas.
finding-unreadable = Ce que dit ce serveur ne peut pas être lu ici. Vérifiez l’adresse : elle mène peut-être à une page qui n’est à personne.
finding-not-believed = Ce que dit ce serveur ne se tient pas ; rien n’en a donc été repris. Demandez son adresse à la personne que vous cherchez.

# Un fichier venu avec une lettre et qui se trouve sur un autre serveur.
finding-many-files = Vous avez ouvert beaucoup de fichiers ces dernières minutes, et chacun interroge un autre serveur. Attendez cinq minutes et rouvrez-le.
finding-file-address = L’adresse de ce fichier ne peut pas être lue.
finding-file-odd = Ce que { $host } donne à cette adresse ne peut pas être montré ici : seulement les images (PNG, JPEG, WebP, GIF) d’une taille raisonnable, le PDF et le texte brut. Demandez à la personne qui a écrit la lettre de l’envoyer sous une de ces formes.
finding-file-unreached = { $why } Le fichier reste nommé dans la lettre ; rouvrez-le plus tard.
finding-file-gone = { $host } n’a plus ce fichier. Demandez à la personne qui a écrit la lettre de l’envoyer de nouveau.
finding-file-refused = { $host } ne nous donne pas ce fichier. Demandez à la personne qui a écrit la lettre de l’envoyer de nouveau.
finding-file-not-now = { $host } ne donne pas ce fichier en ce moment. Il reste nommé dans la lettre ; rouvrez-le plus tard.
