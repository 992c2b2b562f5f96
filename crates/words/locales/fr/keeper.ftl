keeper-title = Votre instance
keeper-nav = Pages pour tenir l’instance
keeper-nav-glance = D’un coup d’œil
keeper-further-on = La suite

keeper-needs-you = Ceci vous attend
keeper-needs-nothing = Rien n’a besoin de vous en ce moment.
keeper-letters-heading = Personnes et lettres
keeper-people-count = { $count ->
    [0] Personne ne vit ici.
    [1] Une personne vit ici.
   *[other] { $count } personnes vivent ici.
}
keeper-letters-count = { $count ->
    [0] Aucune lettre n’a été postée ici ni n’est arrivée ici ces sept derniers jours.
    [1] Une lettre a été postée ici ou est arrivée ici ces sept derniers jours.
   *[other] { $count } lettres ont été postées ici ou sont arrivées ici ces sept derniers jours.
}
keeper-waiting = { $count ->
    [0] Aucune remise n’attend son heure
    [1] Une remise attend son heure
   *[other] { $count } remises attendent leur heure
}
keeper-stuck = { $count ->
    [0] Aucune remise n’a été tentée en vain
    [1] Une remise a été tentée en vain
   *[other] { $count } remises ont été tentées en vain
}
keeper-returned = { $count ->
    [0] Aucune remise n’est revenue ces dernières 24 heures
    [1] Une remise est revenue ces dernières 24 heures
   *[other] { $count } remises sont revenues ces dernières 24 heures
}
keeper-mails-waiting = { $count ->
    [0] Aucun courriel n’attend d’être envoyé.
    [1] Un courriel attend d’être envoyé.
   *[other] { $count } courriels attendent d’être envoyés.
}
keeper-mails-given-up = { $count ->
    [1] Un courriel du dernier mois n’a pas pu être envoyé. La commande « longhand mail list » dit pourquoi.
   *[other] { $count } courriels du dernier mois n’ont pas pu être envoyés. La commande « longhand mail list » dit pourquoi.
}
keeper-reports-open = { $count ->
    [0] Aucun signalement ne vous attend
    [1] Un signalement vous attend
   *[other] { $count } signalements vous attendent
}
keeper-known-count = { $count ->
    [0] Aucune instance n’est connue
    [1] Une instance est connue
   *[other] { $count } instances sont connues
}
keeper-silent-count = { $count ->
    [0] Toutes répondent en ce moment
    [1] Une ne répond pas en ce moment
   *[other] { $count } ne répondent pas en ce moment
}
keeper-limited-count = { $count ->
    [0] Aucune n’est limitée
    [1] Une est limitée
   *[other] { $count } sont limitées
}
keeper-blocked-count = { $count ->
    [0] Aucune n’est bloquée
    [1] Une est bloquée
   *[other] { $count } sont bloquées
}
keeper-allowed-count = { $count ->
    [0] Aucune n’est autorisée
    [1] Une est autorisée
   *[other] { $count } sont autorisées
}
keeper-program-heading = Le programme
keeper-program = Longhand { $version } sur { $database } ; ce processus est en service depuis le { $since }.

keeper-stance-open = ouverte
keeper-stance-limited = limitée
keeper-stance-blocked = bloquée
keeper-stance-allowed = autorisée

keeper-instances-title = Instances
keeper-instances-search = Chercher
keeper-instances-search-hint = Une partie du nom, ou un nom entier comme example.org.
keeper-instances-state = État
keeper-instances-all = n’importe lequel
keeper-instances-failing = ne répond pas
keeper-instances-look = Chercher
keeper-instances-unknown = On ne sait encore rien de { $host }. En décider
keeper-instances-none = Il n’y a pas de telle instance parmi celles qui sont connues.
keeper-instances-people = { $count ->
    [0] Personne de là-bas n’est connu ici.
    [1] Une personne de là-bas est connue ici.
   *[other] { $count } personnes de là-bas sont connues ici.
}
keeper-instances-seen = Dernier contact : { $when }.
keeper-instances-never-seen = Jamais aucun contact.
keeper-instances-failures = { $count ->
    [1] Elle n’a pas pu être jointe une fois.
   *[other] Elle n’a pas pu être jointe { $count } fois de suite.
}
keeper-instances-failing-since = Depuis : { $when }.

keeper-lists-heading = Listes
keeper-lists-hint = Sous la forme que Mastodon écrit et lit. Les notes y vont comme commentaires : qui reçoit la liste les lit.
keeper-lists-closed = La liste des instances limitées et bloquées
keeper-lists-allowed = La liste des instances autorisées
keeper-lists-take = Reprendre une liste

keeper-only-heading = Seulement les instances autorisées
keeper-only-warning = Vous pouvez n’échanger de lettres qu’avec les instances autorisées. Toutes les correspondances avec d’autres instances s’arrêtent alors : les lettres pour là-bas reviennent à qui les a écrites, celles de là-bas sont refusées, et personne de là-bas ne figure dans l’annuaire. Autorisez d’abord les instances que vous voulez garder.
keeper-only-begin = N’échanger de lettres qu’avec les instances autorisées
keeper-only-allowed-on = Des lettres ne sont échangées qu’avec les instances autorisées. Tout le reste est tenu dehors.
keeper-only-end = Ouvrir de nouveau à toutes les instances

keeper-decided = Ce que vous avez décidé est gardé.
keeper-above = L’instance <a>{ $host }</a> est { $stance }, et cela vaut pour ce qui est au-dessous d’elle.
keeper-now-blocked = Rien n’y est envoyé et rien n’en est reçu.
keeper-now-limited = Les lettres vont et viennent entre personnes qui se connaissent. Les inconnus de là-bas n’écrivent à personne ici et n’y répondent à rien.
keeper-now-open = Les lettres vont et viennent.
keeper-instance-correspondences = { $count ->
    [0] Aucune correspondance des personnes d’ici n’y mène.
    [1] Une correspondance des personnes d’ici y mène.
   *[other] { $count } correspondances des personnes d’ici y mènent.
}
keeper-instance-waiting = { $count ->
    [0] Rien n’attend d’y être envoyé.
    [1] Une remise attend d’y être faite.
   *[other] { $count } remises attendent d’y être faites.
}
keeper-decide = Ce qui vaut pour cette instance et pour ce qui est au-dessous de son domaine
keeper-open-hint = Les lettres vont et viennent, et ses mentors peuvent figurer dans l’annuaire.
keeper-limit-hint = Les inconnus de là-bas n’écrivent pas de premières lettres aux personnes d’ici et n’apparaissent pas sous leurs lettres ouvertes, sauf auprès de celles qui les suivent, et personne de là-bas ne figure dans l’annuaire. Les correspondances continuent.
keeper-block-hint = { $correspondences ->
    [0] Rien n’y est envoyé et rien n’en est reçu.
    [1] Rien n’y est envoyé et rien n’en est reçu. Une correspondance des personnes d’ici s’interrompt, et ce qui attend encore d’être envoyé revient à qui l’a écrit.
   *[other] Rien n’y est envoyé et rien n’en est reçu. { $correspondences } correspondances des personnes d’ici s’interrompent, et ce qui attend encore d’être envoyé revient à qui l’a écrit.
}
keeper-allow-hint = Comme ouverte ; et les lettres vont et viennent même quand il ne reste que les instances autorisées.
keeper-note = Pourquoi
keeper-note-hint = Pour les personnes qui tiennent l’instance ; cela part avec votre liste quand vous la transmettez.
keeper-decide-button = Garder cette décision

keeper-list-title = Reprendre une liste
keeper-list-hint = Vous voyez ce qui changerait avant que rien ne change. Une liste rend une décision plus stricte, ou en prend une première ; elle n’adoucit rien de ce que vous avez décidé. 500 ko au plus.
keeper-list-kind = Ce que nomme la liste
keeper-list-kind-closed = des instances à limiter ou à bloquer
keeper-list-kind-allowed = des instances à autoriser
keeper-list-paste = La liste
keeper-list-file = Ou son fichier (CSV)
keeper-list-look = Voir ce qui changerait
keeper-list-changes = { $count ->
    [0] Rien ne changerait
    [1] Une instance changerait
   *[other] { $count } instances changeraient
}
keeper-list-no-changes = Rien dans cette liste n’est nouveau ni plus strict que ce qui vaut ici.
keeper-list-change = { $before } → { $after }
keeper-list-more = { $count ->
    [1] Et une de plus.
   *[other] Et { $count } de plus.
}
keeper-list-do = { $count ->
    [1] Faire ce changement
   *[other] Faire ces { $count } changements
}
keeper-list-kept = { $count ->
    [0] Aucune ligne ne nomme ce qui est déjà décidé.
    [1] Une instance reste comme elle est.
   *[other] { $count } instances restent comme elles sont.
}
keeper-list-nothing = { $count ->
    [0] Chaque ligne demande quelque chose.
    [1] Une ligne ne demande rien qui soit connu ici.
   *[other] { $count } lignes ne demandent rien qui soit connu ici.
}
keeper-list-bad = { $count ->
    [1] Une ligne n’est pas reprise
   *[other] { $count } lignes ne sont pas reprises
}
keeper-list-line = Ligne { $number } :
keeper-list-no-host = Elle ne contient pas de nom de serveur.
keeper-list-hidden = Le nom du serveur est caché derrière des astérisques ; personne ne sait donc lequel est visé.
keeper-list-severity = Sa sévérité n’est pas de celles qui sont connues : silence, suspend et noop.
keeper-list-ourselves = C’est cette instance elle-même.
keeper-list-unreadable = Elle ne peut être lue comme CSV en UTF-8.
keeper-list-another = Regarder une autre liste
keeper-list-taken = { $count ->
    [0] Il ne restait rien à changer.
    [1] Une instance a été changée.
   *[other] { $count } instances ont été changées.
}

keeper-deliveries-title = Remises
keeper-deliveries-hint = Ce qui est en route vers d’autres instances, et pourquoi cela attend. Ce que disent les lettres, et à qui, n’est écrit nulle part ici.
keeper-deliveries-which = Quelles remises
keeper-deliveries-hosts = Instances qui ne prennent pas ce qui leur est envoyé
keeper-deliveries-host = { $count ->
    [1] { $host } : une remise
   *[other] { $host } : { $count } remises
}
keeper-deliveries-retry-all = Tout tenter maintenant pour { $host }
keeper-deliveries-all = Toutes celles-ci
keeper-deliveries-to = Vers { $host }
keeper-deliveries-none = Il n’y a rien de cette sorte.
keeper-delivery-letter = Une lettre de { $from } à quelqu’un sur { $host }
keeper-delivery-news = Des nouvelles de { $from } pour { $host }
keeper-delivery-tries = { $count ->
    [0] Pas encore tentée.
    [1] Tentée une fois.
   *[other] Tentée { $count } fois.
}
keeper-delivery-due = Prochaine tentative le { $when }, la dernière le { $end }.
keeper-delivery-ended = Terminée le { $when }.
keeper-delivery-retry = Tenter maintenant
keeper-delivery-give-up = L’abandonner
keeper-delivery-give-up-letter = L’abandonner : la lettre retourne aux brouillons de qui l’a écrite

keeper-announcements-title = Annonces
keeper-announcements-hint = Un court texte en haut de la boîte aux lettres de tout le monde, jusqu’à ce qu’on l’écarte.
keeper-announcement-text = Ce que tout le monde devrait savoir
keeper-announcement-text-hint = 2000 caractères au plus. Markdown marche comme dans les lettres.
keeper-announcement-last-day = Le dernier jour où elle est montrée
keeper-announcement-last-day-hint = Jusqu’à la fin de ce jour en UTC. Vide : jusqu’à ce que vous y mettiez fin.
keeper-announcement-announce = L’annoncer à tout le monde
keeper-announcement-change = Garder le changement
keeper-announcement-again = La montrer de nouveau à qui l’a écartée
keeper-announcement-back = Toutes les annonces
keeper-announcement-of = Écrite { $when }
keeper-announcement-ended = terminée
keeper-announcement-until = montrée jusqu’au { $when }
keeper-announcement-no-end = montrée jusqu’à ce que vous y mettiez fin
keeper-announcement-change-this = La changer
keeper-announcement-end = Y mettre fin

keeper-reports-title = Signalements
keeper-reports-hint = Vous voyez ce qui est dans un signalement, et rien de ce qu’il ne fait que désigner : les lettres qui n’y ont pas été jointes restent fermées.
keeper-reports-which = Quels signalements
keeper-reports-waiting = Ceux qui vous attendent
keeper-reports-done = Ceux qui sont traités
keeper-reports-none = Il n’y a pas de tel signalement.
keeper-report-from = De <a>{ $from }</a>, le { $when }
keeper-report-about = Au sujet de { $about }
keeper-report-no-words = Sans mots.
keeper-report-resolved = Traité par { $keeper } le { $when }.
keeper-report-outcome = Ce qui en est résulté
keeper-report-resolve = Traité
keeper-list-make = Faire les changements
