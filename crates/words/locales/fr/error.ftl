# Ce qui n’a pas marché, sur une page à part ou près d’un formulaire.
error-title = Pas fait
error-nothing-here = Il n’y a rien ici
error-not-just-now = Pas pour l’instant
error-not-done = Cela n’a pas été fait
error-to-letterbox = Vers la boîte aux lettres
error-to-front = Vers la page d’accueil

error-no-such-page = Il n’y a pas de page à cette adresse.
error-sign-in-first = Connectez-vous d’abord.
error-from-elsewhere = Ce formulaire a été envoyé depuis un autre site, ou depuis une autre adresse de celui-ci. Rien n’a été changé. Ouvrez { $address } et réessayez là.
error-stale-form = Ce formulaire était ouvert avant votre nouvelle connexion. Rien n’a été changé. Revenez en arrière et copiez ce que vous avez écrit ; rechargez ensuite la page et réessayez.
error-unreadable = Ce qui est arrivé ici ne peut être lu. Revenez en arrière et réessayez.
error-too-large = Cela dépasse 2 Mo. Rien n’a été posté ni gardé. Revenez en arrière : votre texte est encore sur la page ; raccourcissez-le.
error-too-many-attempts = Il y a eu trop de tentatives de connexion. Attendez un quart d’heure et réessayez ; rien n’est arrivé au compte.
error-unavailable = La base de données ne répond pas pour l’instant ; rien n’a été perdu. Réessayez dans un moment.
error-broken = Quelque chose s’est cassé de notre côté. C’est noté pour la personne qui tient l’instance ; réessayez plus tard.
error-draft-is-gone = Ce brouillon n’est plus là : il a été posté ou jeté. Regardez dans votre boîte aux lettres.
