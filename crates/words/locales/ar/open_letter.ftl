# ما تُسمّى به رسالة مفتوحة بلا عنوان.
open-letter-of = رسالة مفتوحة من { $name }
open-letter-answer-of = جواب من { $name }
open-letter-removed-of = رسالة مفتوحة من { $name } أُزيلت
# لمن هي، بعد كاتبها ووقتها.
open-letter-for-passers-by = للعابرين
open-letter-for-followers = لمن يتابع { $name }
# بعد وقت النشر.
open-letter-changed = آخر تغيير: { $when }
# $letter: عنوان ما تجيب عنه.
open-letter-in-answer-to = جواب عن <letter>{ $letter }</letter>
open-letter-removed = أزال الكاتب هذه الرسالة المفتوحة في { $when }.
open-letter-where-written = حيث كُتبت
open-letter-change = غيّرها
open-letter-remove = أزلها
open-letter-leave = اتركها كما هي
open-letter-remove-title = أتزيل هذه الرسالة المفتوحة؟
open-letter-remove-warning = لا شيء يعيد نصها، ولا يرى أحد بعدها ما كُتب تحتها هنا. يُطلب من الخوادم الأخرى إزالتها أيضًا: بعضها يحتفظ بها مع ذلك، ومن قرأها فقد قرأها.
open-letter-introduce = عرّف { $name } بنفسك
open-letter-write = اكتب إلى { $name } رسالة عنها
open-letter-answers-title = الأجوبة
open-letter-further-answers = أجوبة أخرى
open-letter-to-answer = جواب يقرؤه الآخرون
open-letter-your-answer = جوابك
open-letter-your-answer-hint = يظهر تحت هذه الرسالة، ويُخبَر { $name }. ما كان لـ{ $name } وحده فالأحسن أن يكون رسالة.
# زر.
open-letter-answer = أجب
# بعد كاتب الجواب: من يجيبه.
open-letter-answer-to = إلى { $name }
open-letter-hidden = مخفي: أنت وحدك تراه هنا.
open-letter-turn-into-letters = حوّل هذا إلى رسائل مع { $name }
open-letter-hide = أخفه
open-letter-show-again = أظهره من جديد
# السطران السابقان كما يُقرآن بصوت؛ يبدآن بالكلمات نفسها.
open-letter-hide-whose = أخفه: ما كتبه { $name }
open-letter-show-again-whose = أظهره من جديد: ما كتبه { $name }

# كم شخصًا أعجبته رسالة مفتوحة.
open-letter-likes = { $count ->
    [one] أعجبت شخصًا واحدًا.
    [two] أعجبت شخصين.
    [few] أعجبت { $count } أشخاص.
    [many] أعجبت { $count } شخصًا.
   *[other] أعجبت { $count } شخص.
}
# كم شخصًا أراها من يتابعه.
open-letter-boosts = { $count ->
    [one] مرّرها شخص واحد.
    [two] مرّرها شخصان.
    [few] مرّرها { $count } أشخاص.
    [many] مرّرها { $count } شخصًا.
   *[other] مرّرها { $count } شخص.
}
open-letter-answers = { $count ->
    [one] جواب واحد.
    [two] جوابان.
    [few] { $count } أجوبة.
    [many] { $count } جوابًا.
   *[other] { $count } جواب.
}
