# Où une lettre en est de son chemin.
way-your-letter-to = Votre lettre à { $names }
way-posted = Postée le { $when }.
way-posted-wait = Postée le { $when } ; l’attente normale d’une réponse dure { $wait }.
way-posted-lapses = Postée le { $when } ; sans réponse, elle expire d’elle-même le { $day }.
way-removed = Vous avez retiré cette lettre le { $when }. Les autres serveurs ont été priés de la retirer aussi.
way-held = Au départ jusqu’au { $when } ; vous pouvez la reprendre jusque-là.
way-held-wait = Au départ jusqu’au { $when } ; vous pouvez la reprendre jusque-là, et l’attente normale d’une réponse dure { $wait }.
way-held-lapses = Au départ jusqu’au { $when } ; vous pouvez la reprendre jusque-là, et sans réponse elle expire d’elle-même le { $day }.
way-held-one = Au départ jusqu’au { $when }.
# Ce qui vient ensuite, et ce que voit l’autre côté.
way-held-hint = Ensuite elle va à { $names } et à personne d’autre : la lettre entière, avec votre nom et sa date. Les personnes qui tiennent les deux serveurs pourraient techniquement la lire ; les lettres ne sont pas chiffrées de bout en bout.
way-on-its-way = En route vers { $place }.
way-on-its-way-hint = Il n’y a rien à faire : elle est remise dès qu’on la prend.
way-delayed = Retardée depuis le { $since } : { $reason } Prochain essai le { $again }.
way-delayed-hint = Il n’y a rien à faire : d’autres essais se font tout seuls pendant des jours. Si personne ne la prend, elle revient, et son texte est dans vos brouillons.
# Chez quelqu’un de ce serveur.
way-arrived-with = Arrivée chez { $name } le { $when }.
# Sur un autre serveur.
way-arrived-at = Arrivée sur { $server } le { $when }.
way-returned = Revenue le { $when } : { $reason } Le texte est dans vos brouillons.
way-returned-hint = Vous pouvez <drafts>continuer d’écrire</drafts>, <again>chercher l’adresse de nouveau</again>, ou l’envoyer à quelqu’un d’autre.
way-edited = Vous avez changé cette lettre le { $when } ; les autres serveurs ont été priés de la changer aussi.
way-take-back = La reprendre
way-change = Changer le texte
way-remove = Retirer la lettre
way-all-letters = Toutes les lettres avec { $names }
way-letter = La lettre
