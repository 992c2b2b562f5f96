# بريد عن حساب: موضوعه، وما قبل الرابط فيه، وما بعده. $handle: لمن الحساب.
word-not-you = إن لم تكن أنت من فعل ذلك، فضع كلمة سر جديدة على { $address }، أو اكتب إلى القائم على { $host }.
word-password-link-subject = كلمة سر جديدة لـ{ $handle }
word-password-link = طُلبت كلمة سر جديدة لـ{ $handle }. إن كنت أنت من طلبها فضعها هنا خلال ساعة:
word-password-link-not-you = وإن لم تكن أنت فدع هذا البريد: تبقى كلمة سرك كما هي.
word-address-link-subject = هل يبلغك البريد هنا؟
word-address-link = يريد { $handle } أن يأتي البريد إلى هذا العنوان. إن كان هذا أنت فقل ذلك هنا خلال يوم، في المتصفح الذي سجّلت الدخول به:
word-address-link-not-you = إن لم تكن تعرف شيئًا عن هذا فدع هذا البريد: لا يأتي غيره.
word-address-changed-subject = لم يعد بريد { $handle } يأتي إلى هنا
word-address-changed = غُيّر عنوان بريد { $handle }. هذا آخر بريد إلى هذا العنوان.
word-address-changed-not-you = إن لم تكن أنت من فعل ذلك، فاكتب إلى القائم على { $host }.
word-codes-off-subject = يسجّل { $handle } الدخول بلا رمز الآن
word-codes-off = تسجيل الدخول باسم { $handle } لم يعد يطلب رمزًا: أُوقف ذلك.
word-password-changed-subject = لـ{ $handle } كلمة سر جديدة
word-password-changed = غُيّرت كلمة سر { $handle }.
# وافق القائم على الخادم لمن كان ينتظر.
word-account-opened-subject = حسابك على { $host } مفتوح
word-account-opened = فتح القائم على { $host } حسابك: أنت الآن { $handle }. سجّل الدخول باسمك وكلمة سرك على { $home }/sign-in
word-mistyped = إن لم تكن تعرف شيئًا عن هذا، فقد أخطأ أحدهم في كتابة عنوانه؛ دع هذا البريد.
