# خادم بلا حسابات يجد القائم عليه.
first-run-title = خادم جديد
first-run-nobody-yet = لا أحد يعيش على { $host } بعد. الحساب الأول للقائم على الخادم: يدير الخادم، ويكتب الرسائل كأي حساب آخر.
first-run-wrong-code = ليس هذا هو الرمز. طبعه البرنامج حين بدأ؛ انظر في سجله.
first-run-code = الرمز
first-run-code-hint = طبعه البرنامج حين بدأ. يدل على أن هذا الخادم لك.
first-run-name = الاسم
first-run-name-hint = أحرف لاتينية صغيرة وأرقام وشرطات سفلية. عنوانك يكون ⁦@name@{ $host }⁩، ويبقى.
first-run-password = كلمة السر
first-run-password-hint = { $count } أحرف على الأقل. بضع كلمات متتالية تفي بالغرض.
first-run-email = البريد الإلكتروني
first-run-email-hint = يمكن أن يبقى فارغًا. لا يراه أحد غيرك.
first-run-open = افتح الحساب
