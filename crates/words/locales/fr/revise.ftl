# On change une lettre postée.
revise-change = Changer une lettre
revise-change-resting = La lettre est encore au départ. Personne ne l’a vue ; elle dira simplement ceci.
revise-change-left = La lettre est partie. Ses lecteurs voient le nouveau texte, et qu’il a été changé. Les autres serveurs sont priés de la changer aussi : certains gardent l’ancien texte, et qui l’a lue l’a lue.
revise-letter = Lettre
revise-letter-hint = Markdown, comme avant. Elle va aux mêmes personnes et à personne d’autre.
revise-change-it = La changer
revise-leave-it = La laisser telle quelle
revise-remove = Retirer cette lettre ?
revise-remove-resting = La lettre est encore au départ : elle est reprise, ne va à personne, et son texte redevient un brouillon.
revise-remove-left = Rien ne ramène son texte. { $names } verra qu’il y a eu une lettre, et rien de plus. Les autres serveurs sont priés de la retirer aussi : certains la gardent malgré tout, et qui l’a lue l’a lue.
revise-take-it-back = La reprendre
revise-remove-it = La retirer
