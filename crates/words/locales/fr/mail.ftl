# Un courriel qui annonce des lettres. L’objet dit qui a écrit, et rien de quoi.
mail-subject-word = Un mot de votre boîte aux lettres
mail-subject-introduces = { $name } se présente à vous
mail-subject-wrote = { $name } vous a écrit
mail-subject-letters = Lettres de { $names }
# Le dernier d’une suite de noms.
mail-others = { $count ->
    [1] 1 autre personne
   *[other] { $count } autres personnes
}
mail-introduces = { $name } ({ $handle }) se présente à vous et espère une réponse.
mail-wrote = { $name } ({ $handle }) vous a écrit.
mail-read = La lire dans votre boîte aux lettres
mail-to-letterbox = Vers votre boîte aux lettres
mail-letterbox-at = Votre boîte aux lettres : { $address }
# À qui va ce courriel, et à quel rythme il vient.
mail-why-each = { $handle } reçoit ceci pour chaque lettre.
mail-why-daily = { $handle } reçoit ceci une fois par jour, si quelque chose est arrivé.
mail-why-weekly = { $handle } reçoit ceci une fois par semaine, si quelque chose est arrivé.
mail-settings = Autre chose à la place
mail-settings-at = Autre chose à la place : { $address }
mail-stop = Plus de courriel
mail-stop-at = Plus de courriel : { $address }
