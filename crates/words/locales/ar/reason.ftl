# لماذا لم يصل ما كان ينبغي تسليمه، لمن كتبه وللقائمين على الخوادم. جمل تامة: تأتي بعد
# «عادت في ...:» أيضًا. $host: اسم خادم؛ $status: رقم من HTTP أو SMTP؛ $why: جملة أخرى من هذه؛
# $words: ما قاله خادم بريد.
reason-our-signature = لم يقبل { $host } توقيعنا.
reason-signature = لا يقبل { $host } توقيعنا.
reason-busy = ‏{ $host } مشغول الآن.
reason-error = يجيب { $host } بخطأ ({ $status }).
reason-not-now = لا يجيب { $host } الآن.
reason-address-gone = لم يعد { $host } يعرف هذا العنوان.
reason-takes-none = لا يقبل { $host } رسائل من هنا.
reason-too-long = الرسالة أطول مما يقبله { $host }.
reason-unreadable = لم يستطع { $host } قراءة الرسالة.
reason-takes-none-there = لا يقبل { $host } رسائل على هذا العنوان.
reason-refused = رفض { $host } ما أُرسل إليه ({ $status }).
reason-untrusted = يصف { $host } هذا الشخص على نحو لا يمكننا أن نثق به.
reason-taken-back = استُرد في هذه الأثناء ما كان هذا بشأنه.
reason-ours = تعثر شيء من جانبنا.
reason-expired = لم يمكن التسليم طوال سبعة أيام. { $why }
reason-expired-unheard = تعذّر بلوغ { $host } طوال سبعة أيام.
reason-given-up = أنهى القائم على هذا الخادم المحاولات.
reason-given-up-after = { $why } أنهى القائم على هذا الخادم المحاولات.

# لماذا لم يأت جواب أصلًا.
reason-unresolvable = لا يمكن العثور على { $host }.
reason-private = ليس { $host } على الإنترنت العام.
reason-unreachable = لا يمكن بلوغ { $host }.
reason-timed-out = لا يجيب { $host }.
reason-too-large = أجاب { $host } بأكثر مما نستطيع أخذه.
reason-insecure = لا يعرض { $host } اتصالًا يمكن الوثوق به.

# لماذا لا يُسأل عنوان عن شيء.
reason-address-long = لا يمكن استعمال هذا العنوان: طويل جدًا.
reason-address-scheme = لا يمكن استعمال هذا العنوان: لا يبدأ بـhttps.
reason-address-user = لا يمكن استعمال هذا العنوان: فيه اسم مستخدم أو كلمة سر.
reason-address-place = لا يمكن استعمال هذا العنوان: يشير إلى وسط صفحة.
reason-address-port = لا يمكن استعمال هذا العنوان: يذكر منفذًا.
reason-address-nowhere = لا يمكن استعمال هذا العنوان: لا يذكر خادمًا.
reason-address-odd = لا يمكن استعمال هذا العنوان: لاسم خادمه شكل غير معتاد.
reason-address-other-machine = لا يمكن استعمال هذا العنوان: ما دام http البسيط مشغَّلًا فلا يُبلَغ إلا هذا الجهاز.
reason-address-number = لا يمكن استعمال هذا العنوان: فيه رقم بدل اسم خادم.

# في المسودة التي فيها نص رسالة عادت. $to: عنوان.
reason-draft = عادت رسالتك إلى { $to }: { $why } النص هنا. يمكنك أن تبحث عن العنوان مرة أخرى، أو ترسلها من جديد، أو تكتب إلى شخص آخر.

# لماذا لم يُرسل بريد.
reason-mail-answered = أجاب { $host } برمز { $status }: { $words }.
reason-mail-unspoken = لا يمكن التخاطب مع { $host }: { $words }.
reason-mail-silent = لا يمكن التخاطب مع { $host }: طال صمته.
reason-mail-expired = استمرت المحاولات ثلاثة أيام. { $why }
reason-mail-address = عنوان بريد هذا الحساب ليس مما يمكن أن يذهب إليه بريد.
reason-mail-unwritten = لم يمكن كتابة البريد: { $words }.
