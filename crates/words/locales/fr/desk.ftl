# La page où l’on écrit.
desk-write-a-letter = Écrire une lettre
desk-your-letter-to = Votre lettre à { $names }
desk-letter-you-answer = La lettre à laquelle vous répondez
# Au-dessus de la lettre à laquelle on répond.
desk-wrote = { $name } a écrit, le { $when }
# Ce qu’on avait noté pour soi ; la liste suit.
desk-ask-next = Vous vouliez demander la prochaine fois (<a>vos notes</a>) :
desk-asks-first = Ceci pose une question avant que vous décidiez ; aucune place n’est encore prise.
desk-closing = Ceci est une lettre d’adieu : avec elle, vos lettres se terminent et vous restent à tous deux. Que diriez-vous à la personne qui a écrit votre première lettre ? Quel conseil avez-vous laissé de côté, et aviez-vous raison ? Que garderons-nous ?
desk-answer-goes-to = Une réponse va à { $to } et à personne d’autre, quoi que dise son texte.
desk-to = À
desk-to-hint = Une ou plusieurs adresses, comme @name@example.org. La lettre va à ces personnes et à personne d’autre ; un @name dans le texte n’ajoute personne.
desk-letter = Lettre
desk-letter-hint = Markdown : une ligne vide entre les paragraphes, *insistance*, > citations, `code`.
desk-first-letter-links = Une première lettre à quelqu’un de nouveau arrive mieux sans liens.
# Boutons sous le texte.
desk-keep = Garder
desk-preview = Aperçu
desk-quote = Citer
desk-post = Poster
# La longueur du texte.
desk-words = Mots : { $count }.
desk-kept = Gardé { $when }.
desk-kept-here-only = Gardé sur cet appareil seulement : pas de connexion. Un nouvel essai se fait tout seul.
desk-after-posting = Une fois postée, la lettre peut être reprise tant qu’elle n’est pas partie.
desk-throw-away = Jeter ce brouillon
desk-signed-out = Votre session est fermée. Ce que vous écrivez n’est gardé que sur cet appareil jusqu’à votre prochaine connexion.
desk-sign-in = Se connecter dans une nouvelle fenêtre ; le texte reste ici
desk-as-read = Comme on la lira
desk-kind = C’est
desk-kind-letter = une lettre
desk-kind-postcard = une carte postale : quelques lignes qui ne demandent pas de réponse
desk-kind-closing = une lettre d’adieu
desk-language = Langue
desk-language-not-said = non précisée
# Quand la lettre part.
desk-leaves = Part
desk-rest-none = tout de suite
desk-rest-ten-minutes = dans 10 minutes
desk-rest-hour = dans une heure
desk-rest-tomorrow = demain matin
# Ce que le navigateur a gardé quand une fenêtre s’est fermée trop tôt.
desk-offer = Il y a sur cet appareil un texte que le serveur n’a pas ({ $time }).
desk-offer-text = Le texte de cet appareil
desk-offer-use = Le prendre
desk-offer-leave = Garder celui-ci
# Deux fenêtres ont écrit dans un même brouillon.
desk-other-text = Le texte de l’autre fenêtre, gardé { $when }
desk-other-hint = Rien n’est écrasé. Copiez-en ce que vous voulez reprendre, puis choisissez ; l’autre texte disparaît alors. Ou gardez les deux comme brouillons.
desk-choose-this = Le mien est le bon
desk-choose-other = L’autre est le bon
# Ce qui a été fait juste avant que la page s’ouvre.
desk-done-kept = Gardé.
desk-done-beside = Ce brouillon a été changé dans une autre fenêtre. Ce que vous avez écrit ici a été gardé à côté, comme nouveau brouillon.
desk-done-anew = Ce brouillon a été posté ou jeté dans une autre fenêtre. Ce que vous avez écrit ici a été gardé comme nouveau brouillon.
desk-done-taken-back = Reprise ; elle n’est allée à personne. Voici le texte.
desk-done-added = Ajouté. Tout est gardé.
desk-done-taken-out = Le fichier est retiré. Tout le reste est gardé.
# Pourquoi quelque chose n’a pas été fait.
desk-empty = La feuille est vide : rien n’a été posté ni gardé. Écrivez d’abord quelque chose.
desk-stale = Cette page était ouverte avant votre nouvelle connexion. Rien n’a encore été posté ni gardé : regardez le texte et appuyez de nouveau sur le bouton.
desk-not-posted-beside = Ce brouillon a été changé dans une autre fenêtre. Ce que vous avez écrit ici a été gardé à côté, comme nouveau brouillon. Rien n’a été posté : regardez les deux, et postez celui que vous voulez.
desk-hat-unknown = Aucune lettre ne peut demander cela. Choisissez de nouveau ce que demande la vôtre, ou laissez-le ouvert.
desk-to-whom = Dites à qui va la lettre. Une adresse ressemble à @name@example.org.
desk-file-not-added = Vous avez choisi le fichier { $name }, et il n’accompagne pas encore la lettre. Choisissez-le de nouveau et appuyez sur Ajouter, ou continuez sans lui.
desk-file-choose = Choisissez un fichier, puis appuyez sur Ajouter.
desk-in-drafts = { $why } Le texte est gardé dans vos brouillons.
desk-not-posted-below = { $why } Votre lettre n’a pas été postée ; son texte est ci-dessous.
# Images et papiers qui accompagnent la lettre.
desk-files = Images et papiers
desk-files-hint = Jusqu’à quatre : images (PNG, JPEG, WebP, GIF), PDF ou texte brut, 10 Mo chacun. Les images sont réécrites, sans le lieu ni l’appareil photo. Qui a l’adresse d’un fichier peut l’ouvrir, jusqu’à ce que vous retiriez la lettre.
desk-files-first-letter = Une première lettre à quelqu’un de nouveau arrive mieux sans fichiers.
desk-file-shows = Ce que montre { $name }
desk-file-is = Ce qu’est { $name }
desk-file-remove = Retirer { $name }
desk-file-another = Un autre fichier
desk-file-what = Ce qu’il montre
desk-file-what-hint = Avec des mots, pour qui ne peut pas le voir. Les images en ont besoin avant que la lettre soit postée.
desk-file-add = Ajouter
desk-files-elsewhere = Les fichiers de cette page ne vont plus avec ce texte : le brouillon a été modifié dans une autre fenêtre. Rien n’a été posté. Regardez vos brouillons et ce qui se trouve ici, puis postez celui que vous voulez.
