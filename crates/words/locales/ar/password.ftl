password-title = كلمة سرك
password-kept = حُفظت كلمة سرك الجديدة. انتهت جلساتك في كل مكان غير هذا.
password-old = كلمة السر الحالية
password-new = كلمة السر الجديدة
# $shortest: عدد أحرف.
password-new-hint = { $shortest } أحرف على الأقل. بضع كلمات متتالية تفي بالغرض.
password-change = غيّر كلمة السر
password-forgotten = ألم تعد تعرف القديمة؟ <a>اطلب رابطًا يُرسل إليك</a>، أو اسأل القائم على هذا الخادم.
password-back = عودة إلى حسابك
