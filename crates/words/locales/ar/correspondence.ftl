# كل الرسائل مع أحدهم في صفحة واحدة. $names: من هي معهم.
correspondence-title = رسائل مع { $names }

# فوق الرسائل: من كتب آخر مرة، ودور من في الكتابة. $day يوم؛ و$when تاريخ ووقت.
correspondence-ended = انتهت في { $day }.
correspondence-held = رسالتك في الصادر حتى { $when }.
correspondence-you-wrote = الرسالة الأخيرة منك، في { $day }.
correspondence-wrote = الرسالة الأخيرة من { $name }، في { $day }.
# $wait: مدة مثل «5 أسابيع»، هنا وفيما يلي.
correspondence-turn-yours = دورك في الكتابة. الانتظار المعتاد: { $wait }.
correspondence-turn-theirs = الدور على { $names }. الانتظار المعتاد: { $wait }.
correspondence-turn-nobodys = ليس هناك ما يُجاب عنه. اكتب متى شئت.
correspondence-turn-ended = بلغت هذه الرسائل نهايتها؛ وتبقى هنا.
correspondence-turn-introduced-yours = تعارف؛ انظر في الأسفل بماذا يمكنك أن تجيب.
correspondence-turn-introduced-theirs = تعارف؛ هو لدى { $names }.
correspondence-to-newest = إلى أحدث رسالة
# $purpose: بكلمات الطرفين.
correspondence-purpose = الغاية: { $purpose }
correspondence-arrangements = الإيقاع والراحة والملاحظات وسائر ما اتُّفق عليه
correspondence-older-page = رسائل أقدم. <newest>إلى الأحدث</newest>
correspondence-older = رسائل أقدم

# على كل رسالة. $place: الخادم الذي كُتبت عليه.
correspondence-place = ‏{ $place }، { $when }
correspondence-you-removed = أزلت هذه الرسالة في { $when }.
correspondence-removed = أُزيلت هذه الرسالة في { $when } على يد { $name }.
correspondence-postcard = بطاقة بريدية: لا تطلب جوابًا.
correspondence-closing = رسالة وداع
correspondence-wider = كانت هذه الرسالة مرئية لآخرين حيث جاءت.
correspondence-changed = غيّرها الكاتب في { $when }.
correspondence-thanked = وصلت، مع الشكر.
# $reason: جملة تامة أو أكثر.
correspondence-came-back-because = عادت هذه الرسالة: { $reason }
correspondence-came-back = عادت هذه الرسالة.
correspondence-in-outbox = في الصادر.
correspondence-on-its-way = في الطريق.
correspondence-where = أين هذه الرسالة؟

correspondence-expects = ‏{ $names } على خادم من نوع آخر. تصل رسالتك إلى هناك منشورًا خاصًا قد لا يكون متوقعًا؛ وأول جواب من هناك يفتح المراسلة. لا تُحسب أماكن ولا يسقط شيء؛ ويمكن لرسالة ثانية أن تنتظر ذلك الجواب.

# تحت الرسائل: ما يمكن فعله.
correspondence-introduction = تعارف
correspondence-introduced-to-you = يودّ { $names } أن تتراسلا وأنت المرشد. إن كتبت جوابًا شُغل بذلك أحد أماكنك. ومن دون جواب يسقط التعارف في { $day }، ويُخبَر كلاكما.
correspondence-ask-first = اسأل سؤالًا واحدًا أولًا
correspondence-not-now = ليس الآن
correspondence-introduction-asked = لدى { $names } سؤال واحد قبل القرار.
correspondence-answer-question = أجب عنه
correspondence-introduction-waits = تعارفك لدى { $names }. يسقط من تلقاء نفسه في { $day }، وتُخبَر بذلك حينها. ويمكنك سحبه ما لم يأت جواب.
correspondence-take-introduction-back = اسحب التعارف
correspondence-write-back = اكتب جوابًا
correspondence-write-again = اكتب مرة أخرى
correspondence-nothing-to-answer = لا شيء هنا يُجاب عنه
