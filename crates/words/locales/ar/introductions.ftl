# مرشد لا يستطيع قبول تعارف الآن.
introductions-not-now = ليس الآن
introductions-not-now-about = يُخبَر { $names } بأنك لا تستطيع ذلك الآن. الكتابة تحتاج شجاعة من المبتدئ؛ وسطر لطيف يعين. <letter>اقرأ الرسالة مرة أخرى</letter>
introductions-words = بضع كلمات
introductions-words-hint = يمكن أن تبقى فارغة؛ عندها تُرسل كلمات لطيفة منا.
introductions-others = آخرون قد تكون لديهم أماكن
introductions-others-hint = عناوين مثل ⁦@name@example.org⁩ إن كنت تعرف أحدًا. <directory>الدليل</directory> يبيّن من لديه أماكن.
introductions-with-places = بمواضيعك ولديهم مكان الآن: { $addresses }.
introductions-say-not-now = قل «ليس الآن»
