# A mail that tells of letters. Subjects say who wrote, and nothing of what.
mail-subject-word = A word from your letterbox
mail-subject-introduces = { $name } introduces themselves to you
mail-subject-wrote = { $name } wrote to you
# $names: one or more names in a row.
mail-subject-letters = Letters from { $names }
# The last in a row of names.
mail-others = { $count ->
    [one] 1 other
   *[other] { $count } others
}
mail-introduces = { $name } ({ $handle }) introduces themselves to you and hopes for an answer.
mail-wrote = { $name } ({ $handle }) wrote to you.
mail-read = Read it in your letterbox
mail-to-letterbox = To your letterbox
mail-letterbox-at = Your letterbox: { $address }
# Whose mail it is and how often it comes.
mail-why-each = { $handle } gets this for every letter.
mail-why-daily = { $handle } gets this once a day, when anything came.
mail-why-weekly = { $handle } gets this once a week, when anything came.
mail-settings = Something else instead
mail-settings-at = Something else instead: { $address }
mail-stop = No more mail
mail-stop-at = No more mail: { $address }
