letterbox-title = Boîte aux lettres
letterbox-older-page = Lettres plus anciennes. <newest>Aux plus récentes</newest>
letterbox-older = Lettres plus anciennes
letterbox-empty = Rien n’est encore arrivé et rien n’est parti. Une première lettre peut être courte : qui vous êtes, où vous en êtes, et une question.
letterbox-empty-next = L’<directory>annuaire</directory> montre les mentors qui ont des places. Qui veut accompagner se fait trouver par <card>sa fiche</card>.
letterbox-write = Écrire une lettre
letterbox-home = Lettres ouvertes des personnes que vous suivez

letterbox-notices = Un mot pour vous
letterbox-to-letters = Vers ces lettres
letterbox-to-follows = Vers les demandes
letterbox-to-new-address = Vers la nouvelle adresse
letterbox-to-directory = Vers l’annuaire
letterbox-to-arrangements = Vers ce qui est convenu
letterbox-read-it = La lire
letterbox-wave-away = Écarter

# Les listes, dans l’ordre de la page.
letterbox-introductions = Présentations qui vous sont adressées
letterbox-to-write = À vous d’écrire
letterbox-arrived-list = Arrivées
letterbox-new = nouvelle
letterbox-waiting = Vous attendez
letterbox-outbox = En partance
letterbox-outbox-more = Ce sont les dernières que vous avez postées. Les autres sont aussi en route ; chacune se trouve parmi les lettres auxquelles elle appartient.
letterbox-resting = En pause
letterbox-quiet = Rien à répondre
letterbox-ended = Correspondances terminées

letterbox-removed = Cette lettre a été retirée par la personne qui l’a écrite.
letterbox-held = Au départ jusqu’à : { $until } ; elle peut être reprise jusque-là
letterbox-came-back = Postée { $when }, revenue. Le texte est dans vos brouillons.
letterbox-came = Arrivée { $when }
letterbox-posted = Postée { $when }
letterbox-on-its-way = Postée { $when }, en route
letterbox-arrived = Postée { $when }, arrivée
letterbox-came-resting = Arrivée { $when }, en pause jusqu’au { $until }
letterbox-posted-resting = Postée { $when }, en pause jusqu’au { $until }
letterbox-came-introduction = { $count ->
    [0] Arrivée { $when }, une présentation ; elle expire d’elle-même aujourd’hui
    [1] Arrivée { $when }, une présentation ; elle expire d’elle-même dans un jour
   *[other] Arrivée { $when }, une présentation ; elle expire d’elle-même dans { $count } jours
}
letterbox-posted-introduction = { $count ->
    [0] Postée { $when }, une présentation ; elle expire d’elle-même aujourd’hui
    [1] Postée { $when }, une présentation ; elle expire d’elle-même dans un jour
   *[other] Postée { $when }, une présentation ; elle expire d’elle-même dans { $count } jours
}
letterbox-came-own-introduction = { $count ->
    [0] Arrivée { $when }, votre présentation ; elle expire d’elle-même aujourd’hui
    [1] Arrivée { $when }, votre présentation ; elle expire d’elle-même dans un jour
   *[other] Arrivée { $when }, votre présentation ; elle expire d’elle-même dans { $count } jours
}
letterbox-posted-own-introduction = { $count ->
    [0] Postée { $when }, votre présentation ; elle expire d’elle-même aujourd’hui
    [1] Postée { $when }, votre présentation ; elle expire d’elle-même dans un jour
   *[other] Postée { $when }, votre présentation ; elle expire d’elle-même dans { $count } jours
}

letterbox-returned = Revenues
letterbox-drafts = Brouillons
letterbox-draft-to = Brouillon pour { $to }
letterbox-draft-to-nobody = Brouillon, encore pour personne
letterbox-draft-empty = pas encore de mots
letterbox-draft-kept = Gardé { $when }
letterbox-drafts-more = Ce sont les derniers que vous avez gardés. Les plus anciens remontent à mesure que vous en postez ou en jetez.
