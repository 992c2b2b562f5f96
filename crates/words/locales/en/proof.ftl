proof-password = Your password
proof-code = A code
proof-code-hint = Six digits of your app, or one of the codes on paper.
