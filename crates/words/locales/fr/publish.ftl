# Là où s’écrit une lettre ouverte, une réponse ou un changement.
publish-heading-new = Une lettre ouverte
publish-heading-answer = Une réponse
publish-heading-answer-to = Une réponse à { $name }
publish-heading-change = Changer une lettre ouverte
publish-heading-change-of = Changer : { $letter }
publish-signed-out = Votre session est fermée, et rien n’a été publié. Votre texte est ci-dessous : connectez-vous dans une autre fenêtre, puis appuyez de nouveau sur le bouton.
publish-nothing-published = { $why } Rien n’a été publié ; votre texte est ci-dessous.
publish-text-below = { $why } Votre texte est ci-dessous.
publish-as-read = Comme on la lira
publish-is-out = Elle est déjà publiée. Qui l’ouvre ici voit le nouveau texte, et qu’il a été changé ; les autres serveurs sont priés de la changer aussi, et certains gardent l’ancien.
publish-title = Titre
publish-text = Texte
publish-text-hint = Markdown : une ligne vide entre les paragraphes, *insistance*, > citations, `code`. Un nom dans le texte ne l’envoie à personne. Ce que quelqu’un vous a écrit dans une lettre est à cette personne : demandez-lui avant de le citer ici.
# Devant le choix de qui peut la lire.
publish-for = Pour
publish-for-everybody = tout le monde
publish-for-passers-by = qui passe par là ; elle ne figure dans aucune liste pour tout le monde
publish-for-followers = les personnes qui me suivent
publish-language = Langue
publish-language-not-said = non précisée
publish-preview = Aperçu
publish-publish = Publier
publish-change = La changer
publish-leave = La laisser
publish-at-once = Elle part tout de suite ; vous pouvez la changer et la retirer, et les autres serveurs sont priés d’en faire autant.
