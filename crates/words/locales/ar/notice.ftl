# كلمة من الخادم إلى أحد أهله. $name: عمّن هي.
# بدل اسم لم يعد يعرفه أحد.
notice-somebody = أحدهم
notice-reminder = حين تتاح لك ساعة: دورك في الكتابة إلى { $name }. ما الذي تغيّر منذ الرسالة الأخيرة، مهما صغر؟
notice-last-reminder = ما زال دورك في الكتابة إلى { $name }. نصف رسالة رسالة؛ والبطاقة البريدية حسنة أيضًا. لن تُذكَّر بهذا مرة أخرى.
notice-reminder-of-mentor = حين تتاح لك ساعة: وصلتك رسالة من { $name }، والدور دورك في الكتابة. بضعة أسطر صادقة جواب.
notice-last-reminder-of-mentor = ما زال دورك في الكتابة إلى { $name }. نصف رسالة رسالة؛ وكذلك «لا أعرف، اسأل غيري». لن تُذكَّر بهذا مرة أخرى.
notice-find-out = ساد الهدوء بينك وبين { $name } منذ مدة. أنرى هل تتابعان أم ترتاحان أم تغلقان؟ كل ذلك حسن.
# $detail: يوم.
notice-paused = بطلب من { $name } ترتاح رسائلكما حتى { $detail }. لا يُنتظر شيء في هذه الأثناء.
notice-resumed = انتهت الراحة: تستمر رسائلك مع { $name } من حيث كانت.
notice-terms-changed = تغيير من { $name } في غاية رسائلكما أو في إيقاعها. ألقِ نظرة.
notice-review = أربع رسائل من كل طرف مع { $name }، أو نحو ذلك. ماذا تُبقي، وماذا تغيّر، وماذا تترك؟
notice-closed = رسالة وداع من { $name }. يمكنك أن تجيب عنها، وتبقى لك رسائلك كلها.
notice-thanked = كلمات شكر من { $name }. هي لك؛ اعرضها في بطاقتك إن شئت.
notice-follow-asked = طلب متابعة من { $name }.
notice-follow-agreed = موافقة من { $name }: تأتيك الرسائل المفتوحة من الآن.
notice-answered = جواب من { $name } عن رسالة مفتوحة لك.
# $detail: عنوان الرسالة المفتوحة.
notice-answered-beneath = جواب من { $name } تحت «{ $detail }».
notice-gone = لم يعد { $name } على عنوانه: تُرك العنوان، فتنتهي رسائلكما هنا. تبقى لك.
# $detail: العنوان الجديد.
notice-moved = انتقل { $name } إلى { $detail }. المتابعة تنتقل من تلقاء نفسها؛ والرسائل تبقى حيث هي، فإن أردت المواصلة فاكتب إلى العنوان الجديد.
notice-introduction-accepted = جواب من { $name }، ومكان محفوظ لك. بدأت رسائلكما.
notice-introduction-asked = لدى { $name } سؤال واحد قبل القرار. أجب عنه كما تجيب عن رسالة.
notice-introduction-declined = ليس لدى { $name } متسع لهذا الآن. لا يقول هذا شيئًا عن رسالتك؛ والدليل يبيّن من لديه أماكن.
# $detail: كلماته هو.
notice-introduction-declined-saying = ليس لدى { $name } متسع لهذا الآن، وهذه كلمة لك: { $detail }
notice-introduction-lapsed-asked = كان لدى { $name } سؤال أولًا، ومضت ثلاثة أسابيع بلا جواب. سقط تعارفك؛ اكتب إلى { $name } من جديد متى شئت.
notice-introduction-lapsed = مضت ثلاثة أسابيع ولم يتسع وقت { $name } للجواب. عادت رسالتك لك: اكتب إلى غيره، أو إلى { $name } لاحقًا.
notice-introduction-lapsed-unanswered = بقي التعارف من { $name } ثلاثة أسابيع ثم سقط. بُلّغ ذلك بلطف. وإن وددت أن تكتب مع ذلك فبإمكانك.
notice-introduction-withdrawn = سُحب التعارف الذي جاءك من { $name }.
