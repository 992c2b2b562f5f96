safety-title = Kept safe
safety-password = Your password
safety-codes = Codes for signing in
safety-mail = Where your mail goes
safety-sessions = Where you are signed in
safety-yours = What is yours
safety-export = Take everything with you
safety-leave = Give up your account
