# ما يحيط بكل صفحة.
frame-skip = إلى محتوى الصفحة
frame-letterbox = صندوق الرسائل
frame-directory = الدليل
frame-write = اكتب
frame-me = أنا
frame-not-done = لم يتم بعد: { $title }
