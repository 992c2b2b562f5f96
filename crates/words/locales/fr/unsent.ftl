# Ce que quelqu’un a écrit et n’a pas pu envoyer, rendu.
unsent-nothing-changed = { $why } Rien n’a été changé ; ce que vous avez écrit est ci-dessous.
unsent-signed-out = Vous êtes déconnecté, et rien n’a été changé. Ce que vous avez écrit est ci-dessous : connectez-vous dans une autre fenêtre, puis appuyez de nouveau sur le bouton.
unsent-stale = Cette page était ouverte avant votre nouvelle connexion. Rien n’a encore été changé : regardez ce que vous avez écrit et appuyez de nouveau sur le bouton.
unsent-still-here = { $why } Ce que vous avez écrit est toujours là.
unsent-there-now = { $what }, tel que c’est maintenant
