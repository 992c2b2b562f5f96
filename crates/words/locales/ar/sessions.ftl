sessions-title = أين سجّلت الدخول
sessions-this = (هذه)
# $since: يوم؛ $seen: وقت كما يُرى من الآن، مثل «أمس».
sessions-since = منذ { $since }، وآخر استعمال { $seen }
sessions-end = سجّل الخروج هناك
sessions-end-others = سجّل الخروج في كل مكان آخر
sessions-strange = أبينها ما لا تعرفه؟ سجّل الخروج منه، ثم <a>غيّر كلمة سرك</a>.
sessions-back = عودة إلى حسابك
# $browser و$system اسمان مثل Firefox وLinux.
sessions-browser-on-system = ‏{ $browser } على { $system }
sessions-something-on-system = شيء ما على { $system }
sessions-unknown = متصفح بلا اسم
