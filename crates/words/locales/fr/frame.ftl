# What surrounds every page.
frame-skip = Aller au contenu
frame-letterbox = Boîte aux lettres
frame-directory = Annuaire
frame-write = Écrire
frame-me = Moi
frame-not-done = Pas encore fait : { $title }
