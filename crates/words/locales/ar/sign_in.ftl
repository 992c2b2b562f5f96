# الدخول.
sign-in-title = تسجيل الدخول
sign-in-signed-out = انتهت جلستك في هذه الأثناء. لم تُرسل رسالتك ولم تضع: سجّل الدخول، فتُحفظ بين مسوداتك.
sign-in-name = الاسم
sign-in-name-hint = الجزء الذي قبل ⁦@{ $host }⁩.
sign-in-password = كلمة السر
# رسالة كانت على وشك الإرسال. $address: إلى من.
sign-in-your-letter = رسالتك
sign-in-your-letter-to = رسالتك إلى { $address }
sign-in-your-letter-hint = تأتي معك وتُحفظ مسودة.
sign-in-sign-in = سجّل الدخول
