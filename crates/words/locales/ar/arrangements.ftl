# ما اتُّفق عليه في الرسائل مع أحدهم.
arrangements-title = ما اتُّفق عليه مع { $names }
arrangements-back = عودة إلى الرسائل

arrangements-review = نظرة إلى الوراء
arrangements-review-about = أربع رسائل منك أو أكثر. ماذا تُبقي، وماذا تغيّر، وماذا تترك؟ يمكنكما المتابعة أو الراحة أو الإغلاق؛ كل ذلك حسن.
arrangements-keep-on = نتابع كما نحن

arrangements-terms = ما اتفقتما عليه
arrangements-terms-ended = الإيقاع: رسالة من كل طرف في هذه المدة: { $rhythm }. الانتظار المعتاد: { $wait }. يمكن تغيير ذلك ما دامت الرسائل متبادلة.
arrangements-terms-about = الإيقاع: رسالة من كل طرف في هذه المدة: { $rhythm }. الانتظار المعتاد: { $wait }. لكل منكما أن يغيّره، ويُخبَر الآخر.
arrangements-rhythm = أيام بين رسالتين من شخص واحد
arrangements-wait = أيام الانتظار المعتاد
arrangements-purpose = غاية هذه الرسائل
arrangements-goals = ما تريدان بلوغه
arrangements-agree = نتفق على هذا

arrangements-rest = الراحة
arrangements-rests-until = هذه الرسائل في راحة حتى { $day }؛ لا يُنتظر شيء.
arrangements-resume = نتابع الآن
arrangements-rest-about = لا يُنتظر شيء من أي طرف حتى يوم محدد. يُخبَر { $names }؛ وعلى الخوادم التي لا تعرف الراحة، ببطاقة بريدية منك.
arrangements-until = حتى
arrangements-rest-words = كلمات على تلك البطاقة
arrangements-rest-words-hint = يمكن أن تبقى فارغة.
arrangements-rest-now = راحة

arrangements-notes = لعينيك فقط
arrangements-ask-next = اسأل في المرة القادمة
arrangements-own-notes = ملاحظات
arrangements-reminders = ذكّرني حين يكون دوري في الكتابة: بعد إيقاع وبعد إيقاعين، ولا أكثر
arrangements-keep-notes = احفظ

arrangements-thanks = الشكر
arrangements-thanks-about = بضع كلمات شكر. يقرؤها { $names }؛ ولا يقرؤها الجميع إلا إذا وافقت وعُرضت.
arrangements-thanks-words = كلمات الشكر
arrangements-thanks-consent = يجوز عرضها على الجميع
arrangements-say-thanks = اشكر
arrangements-thanks-shown = يستطيع الجميع قراءة هذا في بطاقتك.
arrangements-thanks-not-agreed = أنت تودّ عرض هذا، لكن { $names } لم يوافق؛ لا يراه أحد غيرك.
arrangements-hide-thanks = لا تعرضه بعد الآن
arrangements-thanks-may-be-shown = يوافق { $names } على أن يقرأه الجميع.
arrangements-thanks-may-not-be-shown = لم يوافق { $names } على أن يقرأه الجميع.
arrangements-show-thanks = اعرضه في بطاقتي

arrangements-end = الوصول إلى النهاية
arrangements-close = رسالة الوداع تودّع وتخلي مكانًا لغيرك. تبقى كل الرسائل لكليكما. <close>اكتب رسالة الوداع</close>
arrangements-door-open = يجوز لـ{ $names } أن يكتب إليك من جديد.
arrangements-shut-door = أغلق الباب
arrangements-door-shut = يُخبَر { $names } بأن هذه الرسائل انتهت.
arrangements-open-door = اترك الباب مفتوحًا
arrangements-left = لقد تركت هذه الرسائل. لا يصل إلى هنا شيء بعدها.
arrangements-leave-about = يمكنك أن تذهب بلا كلمة. لا يصل إلى هنا شيء من { $names } بعدها، ولا يُسأل عن سبب ولا يُذكر؛ وتبقى رسائلك لك.
arrangements-leave = اذهب بهدوء
