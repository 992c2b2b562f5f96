follows-title = المتابعة
follows-about = من تتابعه تبلغك أخباره: تأتي رسائله المفتوحة إلى <home>رسائلك المفتوحة</home>. أما الرسائل فشيء آخر؛ لا يحتاج أحد إلى متابعة أحد ليكتب رسالة.
follows-nobody = لا أحد في هذه الصفحة.
# $day: يوم، هنا وفيما يلي.
follows-since = منذ { $day }
follows-asked = طُلب في { $day }

follows-asking = طلبات متابعتك
# زر، وما يقوله لمن يسمع الصفحة. $handle: عنوان، هنا وفيما يلي.
follows-agree = وافق
follows-agree-to = وافق على { $handle }
follows-not-now = ليس الآن
follows-not-now-for = ليس الآن: { $handle }

follows-following = من تتابعهم
follows-unanswered = طُلب في { $day }، ولم يأت جواب بعد
follows-take-back = اسحب الطلب
follows-take-back-from = اسحب الطلب: { $handle }
follows-no-longer = أوقف المتابعة
follows-no-longer-whom = أوقف المتابعة: { $handle }
follows-more-following = المزيد ممن تتابعهم
follows-address = تابع أحدهم
follows-address-hint = عنوان مثل ⁦@name@example.org⁩، على أي خادم.
follows-follow = تابع

follows-followers = من يتابعونك
follows-remove = أزل
follows-remove-whom = أزل { $handle }
follows-more-followers = المزيد ممن يتابعونك
follows-approves = اسألني قبل أن يتابعني أحد
follows-approves-hint = عندها لا تبلغ الرسائل المفتوحة الموجّهة إلى المتابعين إلا من وافقت عليهم. لا يغيّر ذلك شيئًا لمن يتابعونك من قبل؛ يمكنك أن تزيلهم.
follows-keep = احفظ هذا
follows-nobody-yet = لا أحد بعد.
