# إنهاء البريد من رسالة بريد.
unsubscribe-title = البريد
unsubscribe-done = لا بريد بعد الآن
unsubscribe-done-about = أُوقف البريد إلى { $handle }. تظل الرسائل تصل إلى صندوق الرسائل؛ ويمكن تشغيل البريد من جديد تحت: أنا، الإعدادات.
unsubscribe-ask = ألا تريد بريدًا بعد الآن؟
unsubscribe-ask-about = يُخبَر { $handle } بالبريد عن الرسائل الواصلة. تظل الرسائل تصل إلى صندوق الرسائل.
unsubscribe-switch-off = أوقف البريد
unsubscribe-nothing = لا شيء هنا
unsubscribe-nothing-about = هذا العنوان لا ينهي بريد أحد؛ ربما ضاع جزء منه في الطريق. لم يتغير شيء. افتح الرابط في أحدث بريد مرة أخرى، أو سجّل الدخول وانظر تحت: أنا، الإعدادات.
unsubscribe-to-letterbox = إلى صندوق الرسائل
