codes-title = Codes de connexion
codes-on = La connexion demande votre mot de passe et un code.
codes-left = { $left ->
    [0] Il ne reste aucun code sur papier : notez-en de nouveaux.
    [1] Il reste un code sur papier.
   *[other] Il reste { $left } codes sur papier.
}
codes-renew = Montrer dix nouveaux codes sur papier
codes-off-hint = Sans les codes, quiconque connaît votre mot de passe peut se connecter.
codes-off = Couper les codes
codes-what = En plus de votre mot de passe, la connexion peut demander un code qu’une application de votre téléphone renouvelle toutes les trente secondes. Qui ne connaît que votre mot de passe reste alors dehors.
codes-need = Il vous faut une application d’authentification (toute application qui donne six chiffres convient), et un endroit où garder dix codes sur papier pour le jour où votre téléphone est perdu.
codes-begin = Commencer
codes-back = Retour à votre compte
codes-begin-title = Montrez ceci à votre application
codes-scan = Faites lire cette image par votre application.
codes-picture = Un carré de points qui contient la clé écrite dessous
codes-type = Ou tapez-y cette clé :
codes-first = Le code qu’elle montre maintenant
codes-first-hint = Six chiffres. Les codes sont activés dès que le premier est juste.
codes-confirm = Activer les codes
codes-not-now = Pas maintenant
codes-paper-title = Dix codes sur papier
codes-paper = Chacun de ces codes vous laisse entrer une fois si votre application est perdue. Notez-les ou imprimez-les maintenant : ils ne sont montrés que cette fois. Ceux d’avant ne marchent plus.
codes-paper-done = Je les ai
