keeper-people-title = Personnes
keeper-people-count-waiting = { $count ->
    [0] Personne n’attend votre oui
    [1] Une personne attend votre oui
   *[other] { $count } personnes attendent votre oui
}
keeper-people-count-all = { $count ->
    [0] Personne ne vit ici
    [1] Une personne vit ici
   *[other] { $count } personnes vivent ici
}
keeper-people-count-keepers = { $count ->
    [0] Aucune d’elles ne tient l’instance
    [1] Une d’elles tient l’instance
   *[other] { $count } d’entre elles tiennent l’instance
}
keeper-people-count-suspended = { $count ->
    [0] Aucun compte n’est suspendu
    [1] Un compte est suspendu
   *[other] { $count } comptes sont suspendus
}
keeper-people-count-deleted = { $count ->
    [0] Personne n’a abandonné son compte
    [1] Une personne a abandonné son compte
   *[other] { $count } personnes ont abandonné leur compte
}
keeper-people-look = Nom ou adresse de courriel
keeper-people-look-hint = Une partie suffit.
keeper-people-look-up = Chercher
keeper-people-nobody = Personne ne répond à cela.
keeper-people-next = La suite
keeper-older = Plus anciens
keeper-people-member = Membre
keeper-people-keeper = Tient l’instance
keeper-people-suspended = Compte suspendu
keeper-people-deleted = Compte abandonné
keeper-people-since = ici depuis le { $day }

keeper-person-suspended-since = suspension depuis le { $day }
keeper-person-email = Le courriel va à { $address }.
keeper-person-agreed = A accepté la version { $version } du code de conduite le { $when }.
keeper-person-words = Ses mots à l’inscription
keeper-person-profile = Sa page publique
keeper-person-acts = Ce que vous pouvez faire
keeper-person-suspend = Suspendre le compte
keeper-person-suspend-hint = Cette personne est déconnectée et ne peut plus se connecter ; personne ne la trouve ni ne la joint. Ses lettres restent où elles sont. La suspension peut être levée à tout moment.
keeper-person-lift = Lever la suspension
keeper-person-lift-hint = Cette personne peut se reconnecter ; on la trouve et on la joint comme avant.
keeper-person-make-keeper = Lui confier l’instance aussi
keeper-person-make-keeper-hint = Cette personne voit ces pages et peut tout y faire.
keeper-person-make-member = En refaire un simple membre
keeper-person-make-member-hint = Cette personne ne voit plus ces pages. Rien d’autre ne change pour elle.
keeper-person-reset = Créer un lien vers un nouveau mot de passe
keeper-person-reset-hint = Pour quelqu’un qui ne peut plus se connecter. Le lien marche une fois, pendant un jour ; remettez-le par un moyen sûr à vos yeux.
keeper-person-reset-made = Qui ouvre ce lien choisit un nouveau mot de passe. Il marche une fois, pendant un jour, et n’est plus montré ensuite :

keeper-waiting-title = En attente de votre oui
keeper-waiting-nobody = Personne n’attend.
keeper-waiting-hint = Tant que vous n’avez pas répondu, personne ne peut trouver ces personnes ni leur écrire. Si c’est non, elles lisent vos mots en se connectant.
keeper-waiting-since = demande faite { $when }
keeper-waiting-approve = Laisser entrer { $name }
keeper-waiting-answer = Mots pour { $name }, si vous dites non
keeper-waiting-left-over = Vous aviez écrit ceci, qui n’a été envoyé à personne :
keeper-waiting-refuse = Dire non à { $name }

keeper-invitations-title = Invitations
keeper-invitations-hint = Qui ouvre le lien d’une invitation entre sans attendre, sauf si cette instance est fermée.
keeper-invitation-made = Voici le lien. Copiez-le maintenant : il n’est plus montré ensuite.
keeper-invitation-uses = Combien de personnes elle laisse entrer, de 1 à { $count }
keeper-invitation-days = Combien de jours elle dure, de 1 à { $count }
keeper-invitation-note = Un nom pour elle
keeper-invitation-note-hint = Pour les personnes qui tiennent l’instance seulement ; peut rester vide.
keeper-invitation-make = Créer une invitation
keeper-invitation-open = Ouverte
keeper-invitation-used-up = Épuisée
keeper-invitation-over = Terminée
keeper-invitation-withdrawn = Reprise
keeper-invitation-used = { $used ->
    [0] aucune entrée sur { $uses }
    [1] une entrée sur { $uses }
   *[other] { $used } entrées sur { $uses }
}
keeper-invitation-until = jusqu’au { $when }
keeper-invitation-withdraw = La reprendre

keeper-conduct-hint = Tout le monde le lit <conduct>sur une page à part</conduct> et l’accepte à l’inscription. On garde quelle version chacun a acceptée, et quand.
keeper-conduct-text = Le texte
keeper-conduct-text-hint = Markdown, { $count } caractères au plus.
keeper-conduct-keep = Garder la nouvelle version

keeper-log-title = Ce qui a été fait pour tenir l’instance
keeper-log-hint = Toutes les personnes qui tiennent l’instance voient ceci. Rien de ce que les personnes d’ici écrivent à qui que ce soit n’y figure.
keeper-log-empty = Rien encore.
keeper-log-by-command = par une commande sur la machine
keeper-log-approved = Compte ouvert pour { $subject }
keeper-log-refused = Non dit à { $subject }
keeper-log-suspended = Compte suspendu : { $subject }
keeper-log-lifted = Suspension levée : { $subject }
keeper-log-made-keeper = Instance confiée aussi à { $subject }
keeper-log-made-member = De nouveau simple membre : { $subject }
keeper-log-reset-password = Lien vers un nouveau mot de passe créé pour { $subject }
keeper-log-invited = Invitation créée : { $subject }
keeper-log-uninvited = Invitation reprise : { $subject }
keeper-log-wrote-conduct = Version { $subject } du code de conduite écrite
keeper-log-opened = Instance ouverte : { $subject }
keeper-log-limited = Instance limitée : { $subject }
keeper-log-blocked = Instance bloquée : { $subject }
keeper-log-allowed = Instance autorisée : { $subject }
keeper-log-only-allowed = Toutes les instances non autorisées tenues dehors
keeper-log-all-allowed = Cette instance ouverte de nouveau à toutes les autres
keeper-log-took-list = Liste d’instances reprise. Décisions qu’elle a changées : { $subject }
keeper-log-retried = Remise vers { $subject } tentée aussitôt
keeper-log-retried-all = Tout ce qui était pour { $subject } tenté aussitôt
keeper-log-gave-up = Remise vers { $subject } abandonnée
keeper-log-announced = Annonce faite : { $subject }
keeper-log-changed-announcement = Annonce changée : { $subject }
keeper-log-ended-announcement = Annonce terminée : { $subject }
keeper-log-resolved-report = Signalement de { $subject } traité
keeper-waiting-words = Quelques mots à qui vous dites non
keeper-waiting-no = Dire non
