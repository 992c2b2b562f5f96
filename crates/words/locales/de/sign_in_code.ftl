sign-in-code-title = Bitte ein Code
sign-in-code = Der Code, den Ihre App zeigt
sign-in-code-hint = Sechs Ziffern, oder einer der Codes, die Sie auf Papier haben.
sign-in-code-go = Anmelden
sign-in-code-lost = Ihre App und die Codes auf Papier sind verloren? Fragen Sie die Person, die diese Instanz hütet.
sign-in-code-late = Es hat zu lange gedauert, oder nach dem Code wurde in einem anderen Browser gefragt. Melden Sie sich noch einmal an; nichts ist verloren.
