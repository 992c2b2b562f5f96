keeper-people-title = الناس
keeper-people-count-waiting = { $count ->
    [0] لا أحد ينتظر موافقتك
    [one] شخص واحد ينتظر موافقتك
    [two] شخصان ينتظران موافقتك
    [few] { $count } أشخاص ينتظرون موافقتك
    [many] { $count } شخصًا ينتظرون موافقتك
   *[other] { $count } شخص ينتظرون موافقتك
}
keeper-people-count-all = { $count ->
    [0] لا أحد يعيش هنا
    [one] يعيش هنا شخص واحد
    [two] يعيش هنا شخصان
    [few] يعيش هنا { $count } أشخاص
    [many] يعيش هنا { $count } شخصًا
   *[other] يعيش هنا { $count } شخص
}
keeper-people-count-keepers = { $count ->
    [0] لا قائم على الخادم بينهم
    [one] بينهم قائم واحد على الخادم
    [two] بينهم قائمان على الخادم
    [few] بينهم { $count } قائمين على الخادم
    [many] بينهم { $count } قائمًا على الخادم
   *[other] بينهم { $count } قائم على الخادم
}
keeper-people-count-suspended = { $count ->
    [0] لا حساب موقوف
    [one] حساب واحد موقوف
    [two] حسابان موقوفان
    [few] { $count } حسابات موقوفة
    [many] { $count } حسابًا موقوفًا
   *[other] { $count } حساب موقوف
}
keeper-people-count-deleted = { $count ->
    [0] لم يترك أحد حسابه
    [one] شخص واحد ترك حسابه
    [two] شخصان تركا حسابيهما
    [few] { $count } أشخاص تركوا حساباتهم
    [many] { $count } شخصًا تركوا حساباتهم
   *[other] { $count } شخص تركوا حساباتهم
}
keeper-people-look = الاسم أو عنوان البريد
keeper-people-look-hint = يكفي جزء منه.
keeper-people-look-up = ابحث
keeper-people-nobody = لا أحد يطابق هذا.
keeper-people-next = المزيد
keeper-older = ما قبلها
keeper-people-member = عضو
keeper-people-keeper = قائم على الخادم
keeper-people-suspended = حساب موقوف
keeper-people-deleted = حساب متروك
keeper-people-since = هنا منذ { $day }

keeper-person-suspended-since = موقوف منذ { $day }
keeper-person-email = يذهب البريد إلى { $address }.
keeper-person-agreed = الموافقة على النسخة { $version } من قواعد السلوك في { $when }.
keeper-person-words = ما كُتب عند فتح الحساب
keeper-person-profile = الصفحة العامة
keeper-person-acts = ما تستطيع فعله
keeper-person-suspend = أوقف الحساب
keeper-person-suspend-hint = تنتهي جلسات صاحبه ولا يستطيع تسجيل الدخول؛ لا يجده أحد ولا يبلغه. تبقى رسائله حيث هي. يمكن رفع الإيقاف في أي وقت.
keeper-person-lift = ارفع الإيقاف
keeper-person-lift-hint = يستطيع صاحب الحساب تسجيل الدخول من جديد، ويوجد ويُبلَغ كما من قبل.
keeper-person-make-keeper = اجعله قائمًا على الخادم
keeper-person-make-keeper-hint = يرى هذه الصفحات ويستطيع أن يفعل كل ما فيها.
keeper-person-make-member = اجعله عضوًا
keeper-person-make-member-hint = لا يرى هذه الصفحات بعد ذلك. لا يتغير له شيء آخر.
keeper-person-reset = اصنع رابطًا إلى كلمة سر جديدة
keeper-person-reset-hint = لمن لم يعد يستطيع تسجيل الدخول. يصلح الرابط مرة واحدة، ليوم؛ سلّمه بطريق تثق به.
keeper-person-reset-made = من يفتح هذا الرابط يضع كلمة سر جديدة. يصلح مرة واحدة، ليوم، ولا يُعرض مرة أخرى:

keeper-waiting-title = من ينتظرون موافقتك
keeper-waiting-nobody = لا أحد ينتظر.
keeper-waiting-hint = حتى تجيب لا يستطيع أحد أن يجدهم ولا أن يكتب إليهم. ومع الرفض يقرؤون كلماتك حين يسجّلون الدخول.
keeper-waiting-since = جاء الطلب { $when }
keeper-waiting-approve = أدخل { $name }
keeper-waiting-answer = كلمات إلى { $name }، إن رفضت
# سبق قائم آخر على الخادم؛ ويلي ذلك ما كتبه هذا.
keeper-waiting-left-over = كنت قد كتبت هذا، ولم يُرسل إلى أحد:
keeper-waiting-refuse = ارفض { $name }

keeper-invitations-title = الدعوات
keeper-invitations-hint = من يفتح رابط دعوة يدخل بلا انتظار، إلا إذا كان هذا الخادم مغلقًا.
keeper-invitation-made = هذا هو الرابط. انسخه الآن: لا يُعرض مرة أخرى.
keeper-invitation-uses = كم شخصًا تُدخل، من 1 إلى { $count }
keeper-invitation-days = كم يومًا تدوم، من 1 إلى { $count }
keeper-invitation-note = اسم لها
keeper-invitation-note-hint = للقائمين على الخادم فقط؛ يمكن أن يبقى فارغًا.
keeper-invitation-make = اصنع دعوة
keeper-invitation-open = مفتوحة
keeper-invitation-used-up = استُنفدت
keeper-invitation-over = انتهت
keeper-invitation-withdrawn = سُحبت
keeper-invitation-used = الداخلون { $used } من { $uses }
keeper-invitation-until = حتى { $when }
keeper-invitation-withdraw = اسحبها

keeper-conduct-hint = يقرؤها الجميع <conduct>في صفحة خاصة بها</conduct> ويوافقون عليها عند فتح الحساب. يُحفظ أي نسخة وافق عليها كل شخص، ومتى.
keeper-conduct-text = النص
keeper-conduct-text-hint = ‏Markdown، { $count } حرف على الأكثر.
keeper-conduct-keep = احفظ النسخة الجديدة

keeper-log-title = ما فعله القائمون على الخادم
keeper-log-hint = يرى هذا كل قائم على الخادم. ليس فيه شيء مما يكتبه الناس هنا إلى أحد.
keeper-log-empty = لا شيء بعد.
keeper-log-by-command = بأمر على الجهاز
keeper-log-approved = فُتح حساب لـ{ $subject }
keeper-log-refused = رُفض طلب { $subject }
keeper-log-suspended = أُوقف حساب { $subject }
keeper-log-lifted = رُفع الإيقاف عن { $subject }
keeper-log-made-keeper = جُعل { $subject } قائمًا على الخادم
keeper-log-made-member = جُعل { $subject } عضوًا
keeper-log-reset-password = صُنع رابط إلى كلمة سر جديدة لـ{ $subject }
keeper-log-invited = صُنعت الدعوة { $subject }
keeper-log-uninvited = سُحبت الدعوة { $subject }
keeper-log-wrote-conduct = كُتبت النسخة { $subject } من قواعد السلوك
# $subject: اسم خادم.
keeper-log-opened = فُتح الخادم { $subject }
keeper-log-limited = قُيّد الخادم { $subject }
keeper-log-blocked = حُظر الخادم { $subject }
keeper-log-allowed = سُمح بالخادم { $subject }
keeper-log-only-allowed = أُغلق هذا الخادم دون كل خادم غير مسموح به
keeper-log-all-allowed = فُتح هذا الخادم لكل الخوادم من جديد
# $subject: عدد.
keeper-log-took-list = أُخذت قائمة خوادم. عدد القرارات التي غيّرتها: { $subject }
# $subject: الخادم الذي كان التسليم إليه.
keeper-log-retried = جُرّب فورًا تسليم إلى { $subject }
keeper-log-retried-all = جُرّب فورًا كل ما هو لـ{ $subject }
keeper-log-gave-up = تُرك تسليم إلى { $subject }
# $subject: أول الإعلان.
keeper-log-announced = نُشر إعلان: { $subject }
keeper-log-changed-announcement = غُيّر إعلان: { $subject }
keeper-log-ended-announcement = أُنهي إعلان: { $subject }
# $subject: عنوان من أبلغ.
keeper-log-resolved-report = أُنجز بلاغ من { $subject }
keeper-waiting-words = كلمات لمن ترفض طلبه
keeper-waiting-no = ارفض
