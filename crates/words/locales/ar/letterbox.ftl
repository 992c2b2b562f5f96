letterbox-title = صندوق الرسائل
letterbox-older-page = رسائل أقدم. <newest>إلى الأحدث</newest>
letterbox-older = رسائل أقدم
letterbox-empty = لم يصل شيء ولم يخرج شيء بعد. يمكن للرسالة الأولى أن تكون قصيرة: من أنت، وأين تقف، وسؤال واحد.
letterbox-empty-next = يعرض <directory>الدليل</directory> المرشدين الذين لديهم أماكن. ومن أراد أن يرشد غيره عُثر عليه ببطاقته: <card>بطاقتك</card>.
letterbox-write = اكتب رسالة
letterbox-home = رسائل مفتوحة ممن تتابعهم

letterbox-notices = كلمة لك
letterbox-to-letters = إلى هذه الرسائل
letterbox-to-follows = إلى من يطلبون
letterbox-to-new-address = إلى العنوان الجديد
letterbox-to-directory = إلى الدليل
letterbox-to-arrangements = إلى ما اتُّفق عليه
letterbox-read-it = اقرأها
letterbox-wave-away = نحِّها جانبًا

# القوائم بترتيب الصفحة.
letterbox-introductions = تعارف موجَّه إليك
letterbox-to-write = دورك في الكتابة
letterbox-arrived-list = وصلت
letterbox-new = جديدة
letterbox-waiting = تنتظر من
letterbox-outbox = في طريقها إلى الخارج
letterbox-outbox-more = هذه آخر ما أرسلت. الرسائل الأخرى في الطريق أيضًا؛ كل واحدة بين الرسائل التي تنتمي إليها.
letterbox-resting = في راحة
letterbox-quiet = لا شيء يُجاب
letterbox-ended = مراسلات انتهت

letterbox-removed = أزال الكاتب هذه الرسالة.
letterbox-held = في الصادر حتى { $until }؛ يمكن استردادها حتى ذلك الحين
letterbox-came-back = أُرسلت { $when } وعادت. النص في مسوداتك.
letterbox-came = وصلت { $when }
letterbox-posted = أُرسلت { $when }
letterbox-on-its-way = أُرسلت { $when }، في الطريق
letterbox-arrived = أُرسلت { $when }، وصلت
letterbox-came-resting = وصلت { $when }، في راحة حتى { $until }
letterbox-posted-resting = أُرسلت { $when }، في راحة حتى { $until }
letterbox-came-introduction = { $count ->
    [0] وصلت { $when }، تعارف؛ يسقط من تلقاء نفسه اليوم
    [one] وصلت { $when }، تعارف؛ يسقط من تلقاء نفسه بعد يوم
    [two] وصلت { $when }، تعارف؛ يسقط من تلقاء نفسه بعد يومين
    [few] وصلت { $when }، تعارف؛ يسقط من تلقاء نفسه بعد { $count } أيام
   *[other] وصلت { $when }، تعارف؛ يسقط من تلقاء نفسه بعد { $count } يومًا
}
letterbox-posted-introduction = { $count ->
    [0] أُرسلت { $when }، تعارف؛ يسقط من تلقاء نفسه اليوم
    [one] أُرسلت { $when }، تعارف؛ يسقط من تلقاء نفسه بعد يوم
    [two] أُرسلت { $when }، تعارف؛ يسقط من تلقاء نفسه بعد يومين
    [few] أُرسلت { $when }، تعارف؛ يسقط من تلقاء نفسه بعد { $count } أيام
   *[other] أُرسلت { $when }، تعارف؛ يسقط من تلقاء نفسه بعد { $count } يومًا
}
letterbox-came-own-introduction = { $count ->
    [0] وصلت { $when }، تعارفك؛ يسقط من تلقاء نفسه اليوم
    [one] وصلت { $when }، تعارفك؛ يسقط من تلقاء نفسه بعد يوم
    [two] وصلت { $when }، تعارفك؛ يسقط من تلقاء نفسه بعد يومين
    [few] وصلت { $when }، تعارفك؛ يسقط من تلقاء نفسه بعد { $count } أيام
   *[other] وصلت { $when }، تعارفك؛ يسقط من تلقاء نفسه بعد { $count } يومًا
}
letterbox-posted-own-introduction = { $count ->
    [0] أُرسلت { $when }، تعارفك؛ يسقط من تلقاء نفسه اليوم
    [one] أُرسلت { $when }، تعارفك؛ يسقط من تلقاء نفسه بعد يوم
    [two] أُرسلت { $when }، تعارفك؛ يسقط من تلقاء نفسه بعد يومين
    [few] أُرسلت { $when }، تعارفك؛ يسقط من تلقاء نفسه بعد { $count } أيام
   *[other] أُرسلت { $when }، تعارفك؛ يسقط من تلقاء نفسه بعد { $count } يومًا
}

letterbox-returned = رسائل عادت
letterbox-drafts = المسودات
letterbox-draft-to = مسودة إلى { $to }
letterbox-draft-to-nobody = مسودة، ليست لأحد بعد
letterbox-draft-empty = بلا كلمات بعد
letterbox-draft-kept = حُفظت { $when }
letterbox-drafts-more = هذه آخر ما حفظت. تظهر الأقدم كلما أرسلت بعض هذه أو رميتها.
