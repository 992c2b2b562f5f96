# صفحة أحدهم العامة.
person-thanks = الشكر
person-open-letters = رسائل مفتوحة
person-older = رسائل مفتوحة أقدم
person-feed = خلاصة (feed)
person-change = غيّر بطاقتك
person-write = اكتب إلى { $name }
person-introduce = عرّف بنفسك، بثلاثة أسئلة تعين
person-your-address = يكتب إليك الآخرون على هذا العنوان: { $address }
person-their-address = اكتب من خادمك إلى هذا العنوان: { $address }
