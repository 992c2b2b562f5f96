# Was jede Seite umgibt.
frame-skip = Zum Inhalt der Seite
frame-letterbox = Briefkasten
frame-directory = Verzeichnis
frame-write = Schreiben
frame-me = Ich
frame-not-done = Noch nicht getan: { $title }
