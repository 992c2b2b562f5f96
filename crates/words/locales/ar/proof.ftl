proof-password = كلمة سرك
proof-code = رمز
proof-code-hint = ستة أرقام من تطبيقك، أو أحد الرموز التي على الورق.
