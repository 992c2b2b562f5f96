# Pourquoi une chose ne se peut pas, et ce qui se peut à la place.
refusal-not-yours = { $noun ->
    [letter] Il n’y a pas de telle lettre parmi les vôtres.
    [draft] Il n’y a pas de tel brouillon parmi les vôtres.
    [correspondence] Il n’y a pas de telle correspondance parmi les vôtres.
    [introduction] Il n’y a pas de telle présentation parmi les vôtres.
    [open-letter] Il n’y a pas de telle lettre ouverte parmi les vôtres.
    [notice] Il n’y a pas de tel mot parmi les vôtres.
    [file] Il n’y a pas de tel fichier parmi les vôtres.
   *[other] Il n’y a rien de tel parmi ce qui est à vous.
}
refusal-empty-letter = La lettre est vide. Écrivez d’abord quelque chose ; elle est gardée comme brouillon en attendant.
refusal-long-letter = La lettre est trop longue : environ { $count } ko, et les autres serveurs n’acceptent pas plus de 100 ko. Postez-la en deux parties ; le texte est gardé dans vos brouillons.
refusal-only-yourself = Une lettre a besoin de quelqu’un d’autre pour la lire. Choisissez une autre adresse.
refusal-too-many-readers = Une lettre va à { $count } personnes au plus. Écrivez à moins de monde.
refusal-not-a-participant = { $name } ne prend pas part à cette correspondance, et une réponse ne gagne jamais de lecteurs. Écrivez-lui une lettre à part.
refusal-host-blocked = Cette instance n’échange pas de lettres avec { $name } : ainsi en a décidé la personne qui la tient. Le texte est dans vos brouillons. Demandez-lui, ou écrivez à quelqu’un d’autre.
refusal-gone = { $name } n’est plus là : son serveur dit que l’adresse a été abandonnée. Le texte est dans vos brouillons.
refusal-no-letterbox = { $name } ne reçoit pas de lettres. Choisissez une autre adresse.
refusal-has-left = La lettre est partie ; elle ne peut plus être reprise.
refusal-long-postcard = C’est trop long pour une carte postale : { $count } caractères, et elle en contient { $limit }. Raccourcissez, ou postez-la comme lettre.
refusal-large-file = Le fichier est trop grand : { $count } Mo au plus. Réduisez-le, ou envoyez-en une partie.
refusal-empty-file = Le fichier est vide. Choisissez-en un autre.
refusal-unknown-file = Les fichiers de ce type ne voyagent pas avec les lettres : seulement les images (PNG, JPEG, WebP, GIF), le PDF et le texte brut. Enregistrez-le sous une de ces formes.
refusal-large-picture = L’image a trop de pixels : { $count } au plus par côté, 40 millions en tout. Réduisez-la.
refusal-broken-picture = L’image ne peut être lue ; le fichier est peut-être abîmé. Enregistrez-la de nouveau et réessayez.
refusal-too-many-files = Une lettre prend { $count } fichiers au plus. Retirez-en un d’abord.
refusal-full-drafts = Les fichiers de vos brouillons font { $count } Mo ensemble, et il n’y a pas de place pour plus. Postez d’abord une lettre ou jetez un brouillon.
refusal-not-described = Dites avec des mots ce que montre { $name } : tout le monde ne peut pas le voir. Le texte et les fichiers sont gardés dans vos brouillons.
refusal-wider-not-quoted = Cette lettre était visible par d’autres là d’où elle vient ; elle n’est donc pas citée plus loin. Répondez avec vos propres mots.
refusal-own-letter = Vous avez écrit cette lettre vous-même. Remerciez les autres des leurs.
refusal-nothing-left = Cette lettre a été retirée par la personne qui l’a écrite. Vous pouvez toujours lui écrire.
refusal-removed = Vous avez déjà retiré cette lettre ; il n’en reste rien à changer. Écrivez-en une nouvelle.
refusal-not-a-handle = « { $text } » n’est pas une adresse. Une adresse ressemble à @name@example.org.
refusal-bad-name = « { $text } » ne peut pas être un nom. Un nom a de 1 à 30 petites lettres, chiffres ou tirets bas, comme ada_l.
refusal-name-taken = Le nom { $name } est pris. Choisissez-en un autre.
refusal-short-password = Le mot de passe est trop court : au moins { $count } caractères. Quelques mots à la suite conviennent bien.
refusal-wrong-password = Le nom ou le mot de passe est faux. Vérifiez les deux et réessayez.
refusal-not-your-password = Ce n’est pas votre mot de passe. Rien n’a été changé ; tapez-le de nouveau.
refusal-wrong-code = Ce code est faux, périmé ou déjà utilisé. Prenez le prochain que montre votre application.
refusal-codes-on-already = La connexion demande déjà un code. Coupez cela d’abord pour recommencer.
refusal-codes-off = La connexion ne demande pas de code pour l’instant. Activez d’abord les codes.
refusal-link-over = Ce lien a déjà servi, ou il est trop ancien. Demandez-en un nouveau.
refusal-many-links = { $count } liens sont partis pour vous aujourd’hui, et c’est tout. Réessayez demain.
refusal-last-keeper = Personne d’autre ne tient cette instance. Il lui faut quelqu’un : confiez-la d’abord à une autre personne ; rien n’a été changé.
refusal-suspended = Ce compte est suspendu. Écrivez à la personne qui tient cette instance.
refusal-set-up-already = Cette instance est déjà en place. Connectez-vous plutôt.
refusal-no-mail-here = Cette instance n’envoie pas de courriel ; il n’y a rien à activer. La personne qui la tient peut configurer un serveur de courriel (LONGHAND_SMTP_URL).
refusal-no-mail-address = Ce compte n’a pas d’adresse de courriel. Ajoutez-en une sous « Où va votre courriel » ; activez ensuite le courriel.
refusal-odd-mail-address = « { $text } » n’est pas une adresse de courriel. Une telle adresse ressemble à name@example.org.
refusal-odd-time-zone = « { $text } » n’est pas un fuseau horaire connu. Écrivez par exemple Europe/Berlin ou America/Sao_Paulo.
refusal-draft-gone = Ce brouillon a été posté ou jeté dans une autre fenêtre. Votre texte est encore sur cette page ; regardez dans votre boîte aux lettres avant de le poster de nouveau.
refusal-odd-title = Une lettre ouverte a un titre de 1 à { $count } caractères, pour qu’on voie de quoi elle parle. Donnez-lui-en un ; rien n’a été publié.
refusal-empty-open-letter = Il n’y a encore rien dedans. Écrivez d’abord quelque chose ; rien n’a été publié.
refusal-long-open-letter = C’est trop long : environ { $count } ko, et les autres serveurs n’acceptent pas plus de 100 ko. Faites-en deux ; rien n’a été publié.
refusal-open-letter-removed = Vous avez déjà retiré cette lettre ouverte ; il n’en reste rien à changer.
refusal-nothing-to-answer = Cette lettre ouverte a été retirée par la personne qui l’a écrite. Vous pouvez lui écrire une lettre.
refusal-wider-than-answered = Ce à quoi vous répondez est lisible par moins de monde que votre réponse. Répondez pour aussi peu, ou écrivez votre propre lettre ouverte ; rien n’a été publié.
refusal-answers-blocked = Vous avez bloqué { $name }. Levez d’abord le blocage si vous voulez répondre.
refusal-many-answers = Vous avez répondu { $count } fois aujourd’hui sous cette lettre ouverte, et c’est le plus qu’on puisse. Continuez demain, ou écrivez une lettre à l’une de ces personnes.
refusal-nothing-to-join = Seuls plusieurs courts morceaux d’un serveur qui coupe les lettres se lisent comme une seule.
refusal-nothing-to-agree = Cette correspondance n’a pas commencé, ou elle est finie : il n’y a rien à convenir. Écrivez d’abord.
refusal-nothing-asked-for = Les cartes postales, les lettres d’adieu et les lettres des mentors ne disent pas ce qu’elles demandent. Choisissez « non précisé » ; le texte est gardé dans vos brouillons.
refusal-nothing-to-ask = Aucune présentation n’attend ici ; il n’y a rien à demander avant de décider. Écrivez-le comme une lettre ; le texte est gardé dans vos brouillons.
refusal-answer-rests = Votre réponse à cette présentation est encore au départ. Reprenez-la d’abord ; dites ensuite « pas maintenant », ou rien.
refusal-follow-yourself = Vos propres lettres ouvertes vous parviennent de toute façon. Suivez quelqu’un d’autre.
refusal-follow-blocked = Vous avez bloqué { $name }. Levez d’abord le blocage si vous voulez suivre cette personne.
refusal-nobody-to-follow = On ne peut pas suivre { $name } : l’adresse a été abandonnée, ou personne n’y écrit.
refusal-follow-moved = { $name } a déménagé à { $address }. Suivez cette personne là-bas.
refusal-follow-host-blocked = Cette instance n’a rien à voir avec { $name } : ainsi en a décidé la personne qui la tient. Demandez-lui, ou suivez quelqu’un d’autre.
refusal-long-on-card = { $what ->
    [name] Le nom
    [summary] Le texte sur vous
    [helps] Le texte sur ce en quoi vous aidez
   *[leaves] Le texte sur ce que vous ne ferez pas
} a { $is } caractères ; une carte en contient { $limit }. Raccourcissez-le et réessayez.
refusal-many-topics = Cela fait { $are } sujets ; une carte en contient { $limit }. Laissez ceux qui comptent le plus.
refusal-long-topic = Le sujet « { $topic } » est trop long : un sujet a { $limit } caractères au plus. Raccourcissez-le, ou mettez une virgule entre deux.
refusal-many-languages = Cela fait { $are } langues ; une carte en contient { $limit }. Laissez celles dans lesquelles vous aimez écrire.
refusal-not-a-language = « { $text } » n’est pas une langue connue. Écrivez son code, comme en, de ou pt-BR.
refusal-out-of-range = { $what ->
    [places] Les places sont un nombre
    [rhythm] Le rythme est un nombre de jours
   *[wait] Une attente normale est un nombre de jours
} de 1 à { $most }. Écrivez l’un d’eux.
refusal-not-a-day-ahead = « { $text } » n’est pas un jour des deux prochaines années. Écrivez le jour de votre retour comme 2027-01-15, ou laissez vide.
refusal-short-introduction = Une présentation a au moins { $limit } caractères, et celle-ci en a { $count }. Dites où vous en êtes, ce que vous avez essayé et sur quoi vous aimeriez un avis : ce sont les lettres petites et concrètes qui reçoivent une réponse. Le texte est gardé dans vos brouillons.
refusal-not-plain-enough = Une première lettre à quelqu’un de nouveau ne porte ni liens ni pièces jointes : beaucoup de serveurs les écartent sans un mot. Mettez-les dans la deuxième lettre ; le texte est gardé dans vos brouillons.
refusal-too-many-introductions = { $count } de vos présentations attendent une réponse, et il n’en part pas plus à la fois, pour que chacune soit vraiment regardée. Attendez-en une, ou reprenez-en une. Le texte est gardé dans vos brouillons.
refusal-introduction-waits = { $name } a votre présentation et n’a pas encore répondu. Elle expire après trois semaines ; jusque-là vous pouvez la reprendre. Le texte est gardé dans vos brouillons.
refusal-introduction-over = Cette présentation est terminée : elle a reçu une réponse, a été reprise, ou a expiré. Regardez dans votre boîte aux lettres.
refusal-asked-already = Vous avez déjà posé une question. Attendez la réponse, répondez, ou dites « pas maintenant ».
refusal-full = { $name } n’a pas de place libre en ce moment. L’annuaire montre qui en a ; ou revenez plus tard. Le texte est gardé dans vos brouillons.
refusal-away = { $name } est absent jusqu’au { $day } et n’accepte pas de présentations avant. L’annuaire montre qui a des places. Le texte est gardé dans vos brouillons.
refusal-no-places = Toutes vos places sont prises. Fermez ou quittez une correspondance, donnez-vous une place de plus sur votre carte, ou répondez « pas maintenant ». Le texte est gardé dans vos brouillons.
refusal-no-mentor = { $name } ne propose pas de mentorat. Écrivez-lui plutôt une lettre.
refusal-introduce-alone = { $name } est mentor, et vous n’avez pas encore de lettres ensemble. Présentez-vous dans une lettre pour cette personne seule. Le texte est gardé dans vos brouillons.
refusal-takes-no-first-letters = { $name } n’accepte pas en ce moment les lettres d’inconnus. Le texte est gardé dans vos brouillons ; écrivez à quelqu’un d’autre.
refusal-takes-letters-of-followed = { $name } n’accepte de premières lettres que des personnes suivies. Le texte est gardé dans vos brouillons ; écrivez à quelqu’un d’autre.
refusal-you-blocked = Vous avez bloqué { $name }. Débloquez d’abord cette personne si vous voulez lui écrire ; le texte est gardé dans vos brouillons.
refusal-ended = Vos lettres avec { $name } sont terminées. Vous les gardez toutes ; l’annuaire montre qui a des places. Le texte est gardé dans vos brouillons.
refusal-nothing-to-close = Il n’y a rien à fermer ici. Écrivez plutôt une lettre ; le texte est gardé dans vos brouillons.
refusal-not-closed-by-you = Seule la personne qui a écrit la lettre d’adieu dit si la porte reste ouverte.
refusal-answer-first = Cette correspondance n’a pas commencé : répondez à la présentation par « pas maintenant », ou reprenez-la.
refusal-odd-rhythm = Un rythme et une attente sont entre 1 et 365 jours.
refusal-odd-rest = Une pause finit un jour après aujourd’hui et pas après le { $day }. Choisissez un autre jour.
refusal-nothing-to-rest = Il n’y a rien à mettre en pause : cette correspondance n’a pas commencé, ou elle est finie.
refusal-not-resting = Cette correspondance n’est pas en pause.
refusal-long-words = C’est trop long : { $count } caractères au plus. Raccourcissez et réessayez.
refusal-odd-thanks = Des remerciements ont de 1 à { $count } caractères.
refusal-nobody-to-thank = Les remerciements sont pour le mentor d’une correspondance, et ici personne d’autre que vous n’est mentor. Écrivez-le dans une lettre.
refusal-changed-meanwhile = Cela a été modifié après que vous l’avez ouvert. Ce qui s’y trouve maintenant est à côté de ce que vous avez écrit : reprenez ce qui doit rester, et appuyez encore sur le bouton.
