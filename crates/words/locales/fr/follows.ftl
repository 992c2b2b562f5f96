follows-title = Suivre
follows-about = Vous avez des nouvelles des personnes que vous suivez : leurs lettres ouvertes arrivent parmi <home>vos lettres ouvertes</home>. Les lettres sont autre chose ; pour en écrire une, personne n’a besoin de suivre personne.
follows-nobody = Personne sur cette page.
follows-since = Depuis le { $day }
follows-asked = Demandé le { $day }

follows-asking = Demandent à vous suivre
# Un bouton, et ce qu’il dit à qui écoute la page.
follows-agree = Accepter
follows-agree-to = Accepter { $handle }
follows-not-now = Pas maintenant
follows-not-now-for = Pas maintenant pour { $handle }

follows-following = Vous suivez
follows-unanswered = Demandé le { $day } ; la réponse n’est pas encore venue
follows-take-back = Reprendre la demande
follows-take-back-from = Reprendre la demande à { $handle }
follows-no-longer = Ne plus suivre
follows-no-longer-whom = Ne plus suivre { $handle }
follows-more-following = D’autres personnes que vous suivez
follows-address = Suivre quelqu’un
follows-address-hint = Une adresse comme @name@example.org, sur n’importe quel serveur.
follows-follow = Suivre

follows-followers = Vous suivent
follows-remove = Retirer
follows-remove-whom = Retirer { $handle }
follows-more-followers = D’autres personnes qui vous suivent
follows-approves = Me demander avant que quelqu’un me suive
follows-approves-hint = Les lettres ouvertes à qui vous suit ne parviennent alors qu’aux personnes que vous avez acceptées. Cela ne change rien pour celles qui vous suivent déjà ; vous pouvez les retirer.
follows-keep = Garder ce choix
follows-nobody-yet = Personne pour l’instant.
