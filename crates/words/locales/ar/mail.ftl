# بريد يخبر برسائل. الموضوع يقول من كتب، ولا يقول ماذا كتب.
mail-subject-word = كلمة من صندوق رسائلك
mail-subject-introduces = تعارف إليك من { $name }
mail-subject-wrote = رسالة إليك من { $name }
# $names: اسم أو أسماء متتالية.
mail-subject-letters = رسائل من { $names }
# آخر ما في صف الأسماء.
mail-others = { $count ->
    [one] شخص آخر
    [two] شخصين آخرين
    [few] { $count } آخرين
    [many] { $count } شخصًا آخر
   *[other] { $count } شخص آخر
}
mail-introduces = تعارف إليك من { $name } ({ $handle })، على أمل جواب منك.
mail-wrote = رسالة إليك من { $name } ({ $handle }).
mail-read = اقرأها في صندوق رسائلك
mail-to-letterbox = إلى صندوق رسائلك
mail-letterbox-at = صندوق رسائلك: { $address }
# لمن البريد، وكم مرة يأتي.
mail-why-each = يأتي هذا إلى { $handle } مع كل رسالة.
mail-why-daily = يأتي هذا إلى { $handle } مرة في اليوم، إن وصل شيء.
mail-why-weekly = يأتي هذا إلى { $handle } مرة في الأسبوع، إن وصل شيء.
mail-settings = شيء آخر بدلًا من هذا
mail-settings-at = شيء آخر بدلًا من هذا: { $address }
mail-stop = لا بريد بعد الآن
mail-stop-at = لا بريد بعد الآن: { $address }
