keeper-title = خادمك
keeper-nav = صفحات القائم على الخادم
keeper-nav-glance = نظرة عامة
keeper-further-on = المزيد

keeper-needs-you = هذا ينتظرك
keeper-needs-nothing = لا شيء يحتاج إليك الآن.
keeper-letters-heading = الناس والرسائل
keeper-people-count = { $count ->
    [0] لا أحد يعيش هنا.
    [one] يعيش هنا شخص واحد.
    [two] يعيش هنا شخصان.
    [few] يعيش هنا { $count } أشخاص.
    [many] يعيش هنا { $count } شخصًا.
   *[other] يعيش هنا { $count } شخص.
}
keeper-letters-count = { $count ->
    [0] لم تُرسل من هنا رسالة ولم تصل إلى هنا رسالة في الأيام السبعة الأخيرة.
    [one] رسالة واحدة أُرسلت من هنا أو وصلت إلى هنا في الأيام السبعة الأخيرة.
    [two] رسالتان أُرسلتا من هنا أو وصلتا إلى هنا في الأيام السبعة الأخيرة.
    [few] { $count } رسائل أُرسلت من هنا أو وصلت إلى هنا في الأيام السبعة الأخيرة.
   *[other] { $count } رسالة أُرسلت من هنا أو وصلت إلى هنا في الأيام السبعة الأخيرة.
}
keeper-waiting = { $count ->
    [0] لا تسليم ينتظر وقته
    [one] تسليم واحد ينتظر وقته
    [two] تسليمان ينتظران وقتهما
    [few] { $count } تسليمات تنتظر وقتها
    [many] { $count } تسليمًا تنتظر وقتها
   *[other] { $count } تسليم تنتظر وقتها
}
keeper-stuck = { $count ->
    [0] لا تسليم جُرّب بلا جدوى
    [one] تسليم واحد جُرّب بلا جدوى
    [two] تسليمان جُرّبا بلا جدوى
    [few] { $count } تسليمات جُرّبت بلا جدوى
    [many] { $count } تسليمًا جُرّبت بلا جدوى
   *[other] { $count } تسليم جُرّبت بلا جدوى
}
keeper-returned = { $count ->
    [0] لم يعد تسليم في اليوم الأخير
    [one] عاد تسليم واحد في اليوم الأخير
    [two] عاد تسليمان في اليوم الأخير
    [few] عادت { $count } تسليمات في اليوم الأخير
    [many] عاد { $count } تسليمًا في اليوم الأخير
   *[other] عاد { $count } تسليم في اليوم الأخير
}
keeper-mails-waiting = { $count ->
    [0] لا بريد ينتظر الإرسال.
    [one] بريد واحد ينتظر الإرسال.
    [two] رسالتا بريد تنتظران الإرسال.
    [few] { $count } رسائل بريد تنتظر الإرسال.
   *[other] { $count } رسالة بريد تنتظر الإرسال.
}
keeper-mails-given-up = { $count ->
    [0] كل بريد الشهر الأخير أُرسل.
    [one] بريد واحد من الشهر الأخير لم يمكن إرساله. الأمر «longhand mail list» يقول لماذا.
    [two] رسالتا بريد من الشهر الأخير لم يمكن إرسالهما. الأمر «longhand mail list» يقول لماذا.
    [few] { $count } رسائل بريد من الشهر الأخير لم يمكن إرسالها. الأمر «longhand mail list» يقول لماذا.
   *[other] { $count } رسالة بريد من الشهر الأخير لم يمكن إرسالها. الأمر «longhand mail list» يقول لماذا.
}
keeper-reports-open = { $count ->
    [0] لا بلاغ ينتظرك
    [one] بلاغ واحد ينتظرك
    [two] بلاغان ينتظرانك
    [few] { $count } بلاغات تنتظرك
    [many] { $count } بلاغًا تنتظرك
   *[other] { $count } بلاغ تنتظرك
}
keeper-known-count = { $count ->
    [0] لا خادم معروف
    [one] خادم واحد معروف
    [two] خادمان معروفان
    [few] { $count } خوادم معروفة
    [many] { $count } خادمًا معروفًا
   *[other] { $count } خادم معروف
}
keeper-silent-count = { $count ->
    [0] كلها تجيب الآن
    [one] خادم واحد لا يجيب الآن
    [two] خادمان لا يجيبان الآن
    [few] { $count } خوادم لا تجيب الآن
    [many] { $count } خادمًا لا تجيب الآن
   *[other] { $count } خادم لا تجيب الآن
}
keeper-limited-count = { $count ->
    [0] لا خادم مقيّد
    [one] خادم واحد مقيّد
    [two] خادمان مقيّدان
    [few] { $count } خوادم مقيّدة
    [many] { $count } خادمًا مقيّدًا
   *[other] { $count } خادم مقيّد
}
keeper-blocked-count = { $count ->
    [0] لا خادم محظور
    [one] خادم واحد محظور
    [two] خادمان محظوران
    [few] { $count } خوادم محظورة
    [many] { $count } خادمًا محظورًا
   *[other] { $count } خادم محظور
}
keeper-allowed-count = { $count ->
    [0] لا خادم مسموح به
    [one] خادم واحد مسموح به
    [two] خادمان مسموح بهما
    [few] { $count } خوادم مسموح بها
    [many] { $count } خادمًا مسموحًا به
   *[other] { $count } خادم مسموح به
}
keeper-program-heading = البرنامج
keeper-program = ‏Longhand { $version } على { $database }؛ تعمل هذه العملية منذ { $since }.

keeper-stance-open = مفتوح
keeper-stance-limited = مقيّد
keeper-stance-blocked = محظور
keeper-stance-allowed = مسموح به

keeper-instances-title = الخوادم
keeper-instances-search = ابحث عن
keeper-instances-search-hint = جزء من الاسم، أو خادم كامل مثل example.org.
keeper-instances-state = الحالة
keeper-instances-all = أي حالة
keeper-instances-failing = لا يجيب
keeper-instances-look = ابحث
keeper-instances-unknown = لا يُعرف شيء عن { $host } بعد. قرّر بشأنه
keeper-instances-none = لا خادم كهذا بين الخوادم المعروفة.
keeper-instances-people = { $count ->
    [0] لا يُعرف هنا أحد من هناك.
    [one] يُعرف هنا شخص واحد من هناك.
    [two] يُعرف هنا شخصان من هناك.
    [few] يُعرف هنا { $count } أشخاص من هناك.
    [many] يُعرف هنا { $count } شخصًا من هناك.
   *[other] يُعرف هنا { $count } شخص من هناك.
}
keeper-instances-seen = آخر اتصال: { $when }.
keeper-instances-never-seen = لم يُسمع منه قط.
keeper-instances-failures = { $count ->
    [one] تعذّر بلوغه مرة واحدة.
    [two] تعذّر بلوغه مرتين متتاليتين.
    [few] تعذّر بلوغه { $count } مرات متتالية.
   *[other] تعذّر بلوغه { $count } مرة متتالية.
}
keeper-instances-failing-since = منذ { $when }.

keeper-lists-heading = القوائم
keeper-lists-hint = بالصيغة التي يكتبها Mastodon ويقرؤها. تذهب الملاحظات معها تعليقات: من يحصل على القائمة يقرؤها.
keeper-lists-closed = قائمة الخوادم المقيّدة والمحظورة
keeper-lists-allowed = قائمة الخوادم المسموح بها
keeper-lists-take = خذ قائمة

keeper-only-heading = الخوادم المسموح بها فقط
keeper-only-warning = يمكنك أن تتبادل الرسائل مع الخوادم المسموح بها فقط. عندها تتوقف كل المراسلات مع غيرها: تعود الرسائل الذاهبة إليها إلى كتّابها، وتُرفض الرسائل الآتية منها، ولا يظهر أحد منها في الدليل. اسمح أولًا بالخوادم التي تريد أن تبقيها.
keeper-only-begin = تبادل الرسائل مع الخوادم المسموح بها فقط
keeper-only-allowed-on = تُتبادل الرسائل مع الخوادم المسموح بها فقط. كل ما عداها مغلق دونه.
keeper-only-end = افتح لكل الخوادم من جديد

keeper-decided = حُفظ ما قررته.
keeper-above = حال <a>{ $host }</a>: { $stance }، ويسري ذلك على ما تحته.
keeper-now-blocked = لا يُرسل إلى هناك شيء ولا يُقبل من هناك شيء.
keeper-now-limited = تذهب الرسائل وتجيء بين من يعرف بعضهم بعضًا. الغرباء هناك لا يكتبون إلى أحد هنا ولا يجيبون عن شيء هنا.
keeper-now-open = تذهب الرسائل وتجيء.
keeper-instance-correspondences = { $count ->
    [0] لا مراسلة لمن هنا تصل إلى هناك.
    [one] مراسلة واحدة لمن هنا تصل إلى هناك.
    [two] مراسلتان لمن هنا تصلان إلى هناك.
    [few] { $count } مراسلات لمن هنا تصل إلى هناك.
   *[other] { $count } مراسلة لمن هنا تصل إلى هناك.
}
keeper-instance-waiting = { $count ->
    [0] لا شيء ينتظر الإرسال إلى هناك.
    [one] تسليم واحد ينتظر الإرسال إلى هناك.
    [two] تسليمان ينتظران الإرسال إلى هناك.
    [few] { $count } تسليمات تنتظر الإرسال إلى هناك.
    [many] { $count } تسليمًا تنتظر الإرسال إلى هناك.
   *[other] { $count } تسليم تنتظر الإرسال إلى هناك.
}
keeper-decide = ما يسري على هذا الخادم وعلى ما تحت نطاقه
keeper-open-hint = تذهب الرسائل وتجيء، ويجوز أن يظهر مرشدوه في الدليل.
keeper-limit-hint = الغرباء هناك لا يكتبون رسائل أولى إلى من هنا، ولا تظهر أجوبتهم تحت رسالة مفتوحة لأحد، إلا إذا كان من هنا يتابعهم، ولا يظهر أحد من هناك في الدليل. تستمر المراسلات القائمة.
keeper-block-hint = { $correspondences ->
    [0] لا يُرسل إلى هناك شيء ولا يُقبل من هناك شيء.
    [one] لا يُرسل إلى هناك شيء ولا يُقبل من هناك شيء. تنقطع مراسلة واحدة لمن هنا، وما ينتظر الإرسال يعود إلى كتّابه.
    [two] لا يُرسل إلى هناك شيء ولا يُقبل من هناك شيء. تنقطع مراسلتان لمن هنا، وما ينتظر الإرسال يعود إلى كتّابه.
    [few] لا يُرسل إلى هناك شيء ولا يُقبل من هناك شيء. تنقطع { $correspondences } مراسلات لمن هنا، وما ينتظر الإرسال يعود إلى كتّابه.
   *[other] لا يُرسل إلى هناك شيء ولا يُقبل من هناك شيء. تنقطع { $correspondences } مراسلة لمن هنا، وما ينتظر الإرسال يعود إلى كتّابه.
}
keeper-allow-hint = كالمفتوح؛ وتذهب الرسائل وتجيء حتى حين لا تبقى إلا الخوادم المسموح بها.
keeper-note = لماذا
keeper-note-hint = يقرؤها القائمون على الخوادم؛ تذهب مع قائمتك حين تعطيها غيرك.
keeper-decide-button = احفظ هذا القرار

keeper-list-title = خذ قائمة
keeper-list-hint = ترى ما سيتغير قبل أن يتغير شيء. القائمة تشدّد قرارًا أو تكون أول قرار؛ ولا تخفف شيئًا قررته. 500 كيلوبايت على الأكثر.
keeper-list-kind = ما تسميه القائمة
keeper-list-kind-closed = خوادم تُقيَّد أو تُحظر
keeper-list-kind-allowed = خوادم يُسمح بها
keeper-list-paste = القائمة
keeper-list-file = أو ملفها (CSV)
keeper-list-look = انظر ما سيتغير
keeper-list-changes = { $count ->
    [0] لن يتغير شيء
    [one] سيتغير خادم واحد
    [two] سيتغير خادمان
    [few] ستتغير { $count } خوادم
    [many] سيتغير { $count } خادمًا
   *[other] سيتغير { $count } خادم
}
keeper-list-no-changes = ليس في هذه القائمة جديد ولا أشد مما يسري هنا.
keeper-list-change = { $before } ← { $after }
keeper-list-more = { $count ->
    [one] وواحد آخر.
    [two] واثنان آخران.
   *[other] و{ $count } غيرها.
}
keeper-list-do = { $count ->
    [one] نفّذ هذا التغيير
    [two] نفّذ هذين التغييرين
   *[other] نفّذ هذه التغييرات وعددها { $count }
}
keeper-list-kept = { $count ->
    [0] لا سطر يسمّي ما سبق القرار فيه.
    [one] يبقى خادم واحد كما هو.
    [two] يبقى خادمان كما هما.
    [few] تبقى { $count } خوادم كما هي.
    [many] يبقى { $count } خادمًا كما هي.
   *[other] يبقى { $count } خادم كما هي.
}
keeper-list-nothing = { $count ->
    [0] كل سطر يطلب شيئًا.
    [one] سطر واحد لا يطلب شيئًا معروفًا هنا.
    [two] سطران لا يطلبان شيئًا معروفًا هنا.
    [few] { $count } أسطر لا تطلب شيئًا معروفًا هنا.
    [many] { $count } سطرًا لا تطلب شيئًا معروفًا هنا.
   *[other] { $count } سطر لا تطلب شيئًا معروفًا هنا.
}
keeper-list-bad = { $count ->
    [one] سطر واحد لم يُؤخذ
    [two] سطران لم يُؤخذا
    [few] { $count } أسطر لم تُؤخذ
    [many] { $count } سطرًا لم تُؤخذ
   *[other] { $count } سطر لم تُؤخذ
}
keeper-list-line = السطر { $number }:
keeper-list-no-host = ليس فيه خادم.
keeper-list-hidden = الخادم مخفي خلف نجوم، فلا يعرف أحد أي خادم هو المقصود.
keeper-list-severity = درجته ليست مما يُعرف: المعروف silence وsuspend وnoop.
keeper-list-ourselves = هذا هو الخادم نفسه.
keeper-list-unreadable = لا يمكن قراءته على أنه CSV بترميز UTF-8.
keeper-list-another = انظر في قائمة أخرى
keeper-list-taken = { $count ->
    [0] لم يبق ما يُغيَّر.
    [one] غُيّر خادم واحد.
    [two] غُيّر خادمان.
    [few] غُيّرت { $count } خوادم.
    [many] غُيّر { $count } خادمًا.
   *[other] غُيّر { $count } خادم.
}

keeper-deliveries-title = التسليمات
keeper-deliveries-hint = ما هو في الطريق إلى خوادم أخرى، ولماذا ينتظر. أما ما تقوله الرسائل، ولمن، فلا يظهر هنا في أي مكان.
keeper-deliveries-which = أي التسليمات
keeper-deliveries-hosts = خوادم لا تقبل ما يُرسل إليها
keeper-deliveries-host = { $count ->
    [one] ‏{ $host }: تسليم واحد
    [two] ‏{ $host }: تسليمان
    [few] ‏{ $host }: { $count } تسليمات
    [many] ‏{ $host }: { $count } تسليمًا
   *[other] ‏{ $host }: { $count } تسليم
}
keeper-deliveries-retry-all = جرّب كل ما هو لـ{ $host } الآن
keeper-deliveries-all = هذه كلها
keeper-deliveries-to = إلى { $host }
keeper-deliveries-none = لا شيء من هذا النوع.
keeper-delivery-letter = رسالة من { $from } إلى شخص على { $host }
keeper-delivery-news = أخبار من { $from } إلى { $host }
keeper-delivery-tries = { $count ->
    [0] لم يُجرَّب بعد.
    [one] جُرّب مرة واحدة.
    [two] جُرّب مرتين.
    [few] جُرّب { $count } مرات.
   *[other] جُرّب { $count } مرة.
}
keeper-delivery-due = المحاولة القادمة في { $when }، والأخيرة في { $end }.
keeper-delivery-ended = انتهى في { $when }.
keeper-delivery-retry = جرّب الآن
keeper-delivery-give-up = اتركه
keeper-delivery-give-up-letter = اتركه: تعود الرسالة إلى مسودات كاتبها

keeper-announcements-title = الإعلانات
keeper-announcements-hint = نص قصير يظهر أعلى صندوق رسائل كل شخص حتى ينحّيه جانبًا.
keeper-announcement-text = ما ينبغي أن يعرفه الجميع
keeper-announcement-text-hint = 2000 حرف على الأكثر. يعمل Markdown كما في الرسائل.
keeper-announcement-last-day = آخر يوم يُعرض فيه
keeper-announcement-last-day-hint = حتى نهاية ذلك اليوم بتوقيت UTC. فارغ: حتى تنهيه.
keeper-announcement-announce = أخبر الجميع
keeper-announcement-change = احفظ التغيير
keeper-announcement-again = اعرضه من جديد على من نحّاه جانبًا
keeper-announcement-back = كل الإعلانات
keeper-announcement-of = كُتب { $when }
keeper-announcement-ended = انتهى
keeper-announcement-until = يُعرض حتى { $when }
keeper-announcement-no-end = يُعرض حتى تنهيه
keeper-announcement-change-this = غيّره
keeper-announcement-end = أنهِه

keeper-reports-title = البلاغات
keeper-reports-hint = ترى ما في البلاغ، ولا ترى ما يشير إليه فحسب: الرسائل التي لم توضع فيه تبقى مغلقة.
keeper-reports-which = أي البلاغات
keeper-reports-waiting = ما ينتظرك
keeper-reports-done = ما أُنجز
keeper-reports-none = لا بلاغ كهذا.
keeper-report-from = من <a>{ $from }</a>، في { $when }
keeper-report-about = عن { $about }
keeper-report-no-words = بلا كلمات.
keeper-report-resolved = أُنجز في { $when } على يد { $keeper }.
keeper-report-outcome = ما آل إليه
keeper-report-resolve = أُنجز
keeper-list-make = أجرِ التغييرات
