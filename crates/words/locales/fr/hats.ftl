# Ce que demande une lettre, dans les mots de qui a un mentor.
hats-asks-for = Elle demande
hats-hint = Peut rester ouvert. Qui répond le voit au-dessus de la lettre.
hats-not-said = non précisé
hats-mentoring = dites-moi ce que vous feriez
hats-coaching = aidez-moi à réfléchir
hats-sponsoring = pourriez-vous ouvrir une porte ?
# La même chose au-dessus de la lettre.
hats-said-mentoring = Cette lettre demande : « Dites-moi ce que vous feriez. »
hats-said-coaching = Cette lettre demande : « Aidez-moi à réfléchir. »
hats-said-sponsoring = Cette lettre demande : « Pourriez-vous ouvrir une porte ? »
# Pour qui est mentor, à côté de ce qui s’écrit.
hats-ask-one-thing = Demandez une chose avant de répondre, si cela aide.
hats-ask-one-thing-first = <ask>Demandez une chose avant de répondre</ask>, si cela aide.
