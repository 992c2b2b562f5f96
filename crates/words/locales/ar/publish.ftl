# حيث تُكتب رسالة مفتوحة أو جواب أو تغيير.
publish-heading-new = رسالة مفتوحة
publish-heading-answer = جواب
publish-heading-answer-to = جواب إلى { $name }
publish-heading-change = غيّر رسالة مفتوحة
# $letter: عنوانها، أو ما يقوم مقامه.
publish-heading-change-of = تغيير: { $letter }
publish-signed-out = انتهت جلستك ولم يُنشر شيء. نصك في الأسفل: سجّل الدخول في نافذة أخرى ثم اضغط الزر مرة أخرى.
# $why: جملة كاملة أو أكثر، هنا وفيما يلي.
publish-nothing-published = { $why } لم يُنشر شيء؛ نصك في الأسفل.
publish-text-below = { $why } نصك في الأسفل.
publish-as-read = كما ستُقرأ
publish-is-out = هي منشورة من قبل. من يفتحها هنا يرى النص الجديد وأنها غُيّرت؛ يُطلب من الخوادم الأخرى تغييرها أيضًا، وبعضها يحتفظ بالقديم.
publish-title = العنوان
publish-text = النص
publish-text-hint = ‏Markdown: سطر فارغ بين الفقرات، *تشديد*، > اقتباس، `شيفرة`. اسم فيه لا يرسلها إلى أحد. ما كتبه أحدهم إليك في رسالة هو له: استأذنه قبل أن تقتبسه هنا.
# ما يسبق اختيار من يجوز له أن يقرأها.
publish-for = لمن
publish-for-everybody = للجميع
publish-for-passers-by = للعابرين؛ لا تظهر في أي قائمة للجميع
publish-for-followers = لمن يتابعونني
publish-language = اللغة
publish-language-not-said = غير مذكورة
publish-preview = معاينة
publish-publish = انشر
publish-change = غيّرها
publish-leave = اتركها
publish-at-once = تخرج حالًا؛ يمكنك أن تغيّرها وتزيلها، ويُطلب من الخوادم الأخرى أن تفعل ذلك أيضًا.
