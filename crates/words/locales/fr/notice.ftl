# Un mot de l’instance à l’une de ses personnes.
# À la place d’un nom que plus personne ne connaît.
notice-somebody = quelqu’un
notice-reminder = Quand vous aurez une heure : c’est à vous d’écrire à { $name }. Qu’est-ce qui a changé depuis la dernière lettre, même un peu ?
notice-last-reminder = C’est toujours à vous d’écrire à { $name }. Une demi-lettre est une lettre ; une carte postale convient aussi. On ne vous le rappellera plus.
notice-reminder-of-mentor = Quand vous aurez une heure : { $name } vous a écrit, et c’est à vous d’écrire. Quelques lignes sincères sont une réponse.
notice-last-reminder-of-mentor = C’est toujours à vous d’écrire à { $name }. Une demi-lettre est une lettre ; « je ne sais pas, demandez à quelqu’un d’autre » aussi. On ne vous le rappellera plus.
notice-find-out = Entre vous et { $name }, c’est le silence depuis un moment. Voulez-vous voir si vous continuez, faites une pause ou fermez ? Tout est bien.
notice-paused = { $name } met vos lettres en pause jusqu’au { $detail }. Rien n’est attendu d’ici là.
notice-resumed = La pause est finie : vos lettres avec { $name } reprennent là où elles en étaient.
notice-terms-changed = { $name } a changé ce à quoi servent vos lettres, ou leur rythme. Jetez-y un œil.
notice-review = Quatre lettres de chaque côté avec { $name }, ou presque. Que garderiez-vous, changeriez-vous, arrêteriez-vous ?
notice-closed = { $name } a écrit une lettre d’adieu. Vous pouvez y répondre, et vous gardez toutes vos lettres.
notice-thanked = { $name } vous a laissé des mots de remerciement. Ils sont à vous ; montrez-les sur votre carte si vous voulez.
notice-follow-asked = { $name } demande à vous suivre.
notice-follow-agreed = { $name } a accepté : ses lettres ouvertes vous parviennent désormais.
notice-answered = { $name } a répondu à l’une de vos lettres ouvertes.
notice-answered-beneath = { $name } a répondu sous « { $detail } ».
notice-gone = { $name } a abandonné son adresse ; vos lettres ensemble s’arrêtent donc ici. Elles vous restent.
notice-moved = { $name } a déménagé à { $detail }. Le suivi se déplace tout seul ; les lettres restent où elles sont : pour continuer, écrivez à la nouvelle adresse.
notice-introduction-accepted = { $name } vous a répondu et vous garde une place. Vos lettres ont commencé.
notice-introduction-asked = { $name } a une question avant de décider. Répondez-y comme à une lettre.
notice-introduction-declined = { $name } ne peut pas s’en charger maintenant. Cela ne dit rien de votre lettre ; l’annuaire montre qui a des places.
notice-introduction-declined-saying = { $name } ne peut pas s’en charger maintenant, et dit : { $detail }
notice-introduction-lapsed-asked = { $name } avait d’abord une question, et trois semaines ont passé sans réponse. Votre présentation a expiré ; écrivez de nouveau à { $name } quand vous voudrez.
notice-introduction-lapsed = Trois semaines ont passé et { $name } n’a pas trouvé le temps de répondre. Votre lettre est de nouveau à vous : écrivez à quelqu’un d’autre, ou à { $name } plus tard.
notice-introduction-lapsed-unanswered = La présentation de { $name } a attendu trois semaines et a expiré. { $name } l’a appris en termes aimables. Si vous voulez quand même écrire à { $name }, vous le pouvez.
notice-introduction-withdrawn = { $name } a repris sa présentation.
