# ما تصير إليه الرسالة على خادم من نوع آخر، بعد «تصل رسالتك إلى هناك منشورًا خاصًا».
elsewhere-expect-longhand = الرسائل تُكتب هناك كما هنا، مع التعارف والأماكن والإيقاع.
elsewhere-expect-mastodon = تظهر هناك بين الإشارات الخاصة، مطوية إن طالت. المنشورات هناك 500 حرف في العادة، فقد يأتي الجواب في عدة منشورات؛ تُجمع هنا في رسالة واحدة. رسالتك الأولى لا تحمل روابط ولا ملفات.
elsewhere-expect-gotosocial = قد تسقط الخوادم من هذا النوع الرسالة الأولى التي فيها روابط أو ملفات بلا كلمة لأحد؛ رسالتك الأولى لا تحمل شيئًا منها.
elsewhere-expect-misskey = تظهر هناك ملاحظة مباشرة. إن غيّرتها أو أزلتها لاحقًا فقد لا يصل ذلك. رسالتك الأولى لا تحمل روابط ولا ملفات.
elsewhere-expect-pleroma = تظهر هناك منشورًا مباشرًا كاملًا. رسالتك الأولى لا تحمل روابط ولا ملفات.
elsewhere-expect-friendica = تظهر هناك رسالة خاصة بين أشخاص على صلة. تابع صاحب العنوان أولًا: من دون ذلك قد تصل على هيئة أخرى.
elsewhere-expect-hubzilla = القنوات هناك تختار من يجوز له أن يكتب إليها، وتسقط رسائل غيره بلا كلمة. تابع صاحب العنوان أولًا.
elsewhere-expect-wordpress = هذه مدونة: تبلغ الرسالة كاتبها بالبريد على أحسن تقدير، وقد لا يكون الجواب ممكنًا. ابحث في صفحته عن طريق آخر.
elsewhere-expect-lemmy = تظهر هناك رسالة إلى شخص واحد؛ والرسالة إلى عدة أشخاص لا تصل. رسالتك الأولى لا تحمل روابط ولا ملفات.
elsewhere-expect-other = شكلها هناك بحسب ذلك الخادم. رسالتك الأولى لا تحمل روابط ولا ملفات.

# $host اسم خادم، و$software ما يعمل عليه.
elsewhere-runs = على { $host } يعمل { $software }.

# متابعة أحدهم، في صفحته.
elsewhere-follow = تابع { $name }
elsewhere-following = أنت تتابع { $name }: تأتي رسائله المفتوحة إلى <a>رسائلك المفتوحة</a>.
elsewhere-asked = طلبت متابعة { $name }، ولم يأت جواب بعد.
elsewhere-unfollow = أوقف متابعة { $name }
elsewhere-unask = اسحب طلب متابعة { $name }

# زوار صفحة عامة يواصلون على الخادم الذي لهم فيه حساب.
elsewhere-at-home = على خادمك
elsewhere-at-home-address = عنوانك
elsewhere-at-home-hint = حيث لك حساب، مثل ⁦@name@example.org⁩. تواصل هناك.
elsewhere-at-home-follow = تابع من خادمك
elsewhere-at-home-open = افتح على خادمك
elsewhere-at-home-answer = أجب من خادمك
elsewhere-on-to = إلى { $host }
elsewhere-on-to-says = تواصل على خادمك. لم يحدث هنا شيء.
elsewhere-on-to-go = واصل على { $host }

# ما جاء مع رسالة.
elsewhere-picture-undescribed = صورة بلا وصف
elsewhere-file-undescribed = ملف بلا وصف
elsewhere-file-kept = ‏{ $kind }، محفوظ على { $host }
