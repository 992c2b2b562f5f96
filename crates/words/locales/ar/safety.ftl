safety-title = في أمان
safety-password = كلمة سرك
safety-codes = رموز تسجيل الدخول
safety-mail = إلى أين يذهب بريدك
safety-sessions = أين سجّلت الدخول
safety-yours = ما هو لك
safety-export = خذ كل شيء معك
safety-leave = اترك حسابك
