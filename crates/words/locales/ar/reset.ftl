reset-title = كلمة سرك الجديدة
# $handle: عنوان مثل @ada@example.org.
reset-for = يضع هذا الرابط كلمة سر جديدة لـ{ $handle }، مرة واحدة.
reset-set = ضع كلمة السر هذه
reset-done = لـ{ $handle } كلمة السر الجديدة. انتهت جلساتك في كل مكان؛ سجّل الدخول بها.
