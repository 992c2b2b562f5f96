safety-title = Gut verwahrt
safety-password = Ihr Passwort
safety-codes = Codes zum Anmelden
safety-mail = Wohin Ihre Mail geht
safety-sessions = Wo Sie angemeldet sind
safety-yours = Was Ihnen gehört
safety-export = Alles mitnehmen
safety-leave = Ihr Konto aufgeben
