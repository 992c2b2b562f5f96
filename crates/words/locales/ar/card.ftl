# البطاقة كما يراها الآخرون.
card-also-looks = يُبحث هنا عن مرشد أيضًا.
card-places = الأماكن
card-places-free = الخالي منها { $free } من { $all }
card-places-full = لا مكان: كل الأماكن مشغولة الآن
card-away = غياب حتى { $day }
card-mentors-in = مواضيع الإرشاد
card-looks-in = يُطلب مرشد في
card-writes-in = لغات الكتابة
# بعد اللغة المفضلة.
card-preferred = (المفضلة)
card-can-help = ما يمكن العون فيه
card-would-like-help = ما يُطلب العون فيه
card-will-not = لا يشمل
card-rhythm = الإيقاع
# كلاهما مدة: «5 أسابيع».
card-rhythm-and-wait = رسالة من كل طرف في هذه المدة: { $rhythm }. الانتظار المعتاد: { $wait }
card-wrote-this-month = آخر كتابة هذا الشهر
card-wrote-last-month = آخر كتابة الشهر الماضي
card-wrote-earlier = آخر كتابة قبل ذلك

# بطاقة المرء نفسه، حيث تُغيَّر.
card-title = بطاقتك
card-kept = حُفظت بطاقتك. يُخبَر من يتابعك ومن يراسلك.
card-faults = لم يتغير شيء بعد: { $count ->
    [one] جزء واحد من البطاقة يحتاج إلى نظرة أخرى.
    [two] جزآن من البطاقة يحتاجان إلى نظرة أخرى.
    [few] { $count } أجزاء من البطاقة تحتاج إلى نظرة أخرى.
    [many] { $count } جزءًا من البطاقة تحتاج إلى نظرة أخرى.
   *[other] { $count } جزء من البطاقة تحتاج إلى نظرة أخرى.
} كل ما كتبته ما زال هنا.
card-what-it-is = ما يراه الآخرون منك، هنا وعلى كل خادم آخر. <card>انظر إليها كما يرونها</card>
card-what-brings-you = ما الذي جاء بك
card-mentor = أودّ أن أكون مرشدًا
card-mentee = أبحث عن مرشد
card-name = الاسم
card-name-hint = كما توقّع رسالة. يمكن أن يبقى فارغًا.
card-summary = عنك
card-summary-hint = بضع جمل بنص بسيط، { $most } حرف على الأكثر.
card-topics = المواضيع
card-topics-hint = حتى { $most }، بينها فواصل: ما تستطيع العون فيه، أو ما تودّ تعلّمه.
card-languages = اللغات التي تكتب بها
# $known: رموز بعض اللغات وأسماؤها.
card-languages-hint = حتى { $most }، بينها فواصل، والمفضلة أولًا. بالرمز: { $known }؛ وأي رمز آخر يصلح أيضًا.
card-helps-with = ما تستطيع العون فيه، أو ما تودّ العون فيه
card-helps-with-hint = نص بسيط، { $most } حرف على الأكثر.
card-declines = ما لن تفعله
card-declines-hint = يوفّر على غيرك رسالة. نص بسيط، { $most } حرف على الأكثر.
card-rhythm-hint = كم يومًا تودّ بين رسالتين منك. 21 تعني رسالة كل ثلاثة أسابيع.
card-wait = الانتظار المعتاد
card-wait-hint = كم يومًا قد يستغرق جوابك دون أن يتساءل أحد.
card-seats-hint = للمرشدين: كم شخصًا تراسل في آن واحد، من 1 إلى { $most }. حين تُشغل كلها تقول بطاقتك ذلك من تلقاء نفسها.
card-away-until = غياب حتى
card-away-until-hint = يوم عودتك، مثل 2027-01-15. فارغ حين تكون هنا.
card-being-found = أن يجدك الآخرون
card-discoverable = يجوز للآخرين أن يجدوني: يظهر المرشدون في الدليل، هنا وعلى خوادم أخرى
card-indexable = يجوز أن تُوجد رسائلي المفتوحة بالبحث
card-being-found-hint = الخروج من الدليل يسري هنا حالًا، وعلى الخوادم الأخرى حين تقرأ دليلنا في المرة القادمة، خلال يوم. الرسائل لا يُبحث فيها أبدًا.
card-keep = احفظ البطاقة
