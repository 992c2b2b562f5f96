# Eine Mail, die von Briefen erzählt. Der Betreff sagt, wer schrieb, und nichts davon, was.
mail-subject-word = Ein Wort aus Ihrem Briefkasten
mail-subject-introduces = { $name } stellt sich Ihnen vor
mail-subject-wrote = { $name } hat Ihnen geschrieben
# $names: ein Name oder mehrere in einer Reihe.
mail-subject-letters = Briefe von { $names }
# Das Letzte in einer Reihe von Namen.
mail-others = { $count ->
    [one] einer weiteren Person
   *[other] { $count } weiteren
}
mail-introduces = { $name } ({ $handle }) stellt sich Ihnen vor und hofft auf eine Antwort.
mail-wrote = { $name } ({ $handle }) hat Ihnen geschrieben.
mail-read = In Ihrem Briefkasten lesen
mail-to-letterbox = Zu Ihrem Briefkasten
mail-letterbox-at = Ihr Briefkasten: { $address }
# Wessen Mail es ist und wie oft sie kommt.
mail-why-each = { $handle } bekommt das für jeden Brief.
mail-why-daily = { $handle } bekommt das einmal am Tag, wenn etwas kam.
mail-why-weekly = { $handle } bekommt das einmal in der Woche, wenn etwas kam.
mail-settings = Lieber etwas anderes
mail-settings-at = Lieber etwas anderes: { $address }
mail-stop = Keine Mail mehr
mail-stop-at = Keine Mail mehr: { $address }
