# Pourquoi une chose ne se peut pas, et ce qui se peut à la place.
refusal-host-limited = Cette instance n’accepte pas de premières lettres de { $name } : ainsi en a décidé la personne qui la tient. On peut écrire à qui vous suit ici.
refusal-own-host = Cette instance est elle-même { $own }, et bloquer { $host } l’inclurait. Nommez un autre serveur.
refusal-long-list = Cette liste est trop longue : { $count } ko au plus. Reprenez-la par parties ; rien n’a été changé.
refusal-delivery-rests = Cette lettre est au départ jusqu’à { $until } UTC ; elle peut être reprise jusque-là.
refusal-delivery-carried = Elle est en cours de remise. Regardez de nouveau dans quelques minutes ; rien n’a été changé.
refusal-delivery-over = Cette remise est terminée ; il n’y a rien à tenter. Si la lettre est revenue, son texte est dans les brouillons de qui l’a écrite.
refusal-no-words = Il n’y a encore rien dedans. Écrivez d’abord quelque chose ; personne n’en a rien su.
refusal-not-a-day-to-come = « { $text } » n’est pas un jour à venir. Écrivez-le comme 2027-01-15, ou laissez vide.
refusal-report-done = Ce signalement a été traité entre-temps. Regardez-le de nouveau ; rien n’a été changé.
