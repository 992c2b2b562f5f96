front-heading = Mentoring per Brief
front-picture = Zwei Schreibtische im selben Abendlicht, und ein Brief ist vom einen zum anderen unterwegs.
front-sentences = Hier schreiben einander jemand mit Erfahrung und jemand, der neu im Fach ist: ein richtiger Brief, dann eine Weile Warten, dann eine Antwort, und auf keiner Seite Eile. Beide können auf verschiedenen Servern leben; ein Brief findet seinen Weg wie Post, und jede Person ist unter ihrer eigenen Adresse zu erreichen. Das ist { $host }, eine Instanz von Longhand; wer hier lebt, meldet sich an und findet seine Briefe.
front-by-invitation = Neue Menschen kommen mit einer Einladung herein. Mentorinnen und Mentoren im <directory>Verzeichnis</directory> kann man von jedem Server aus schreiben.
front-sign-in = Anmelden
front-mentors = Mentorinnen und Mentoren, die gerade Plätze haben
front-places = { $free } von { $all } Plätzen frei
front-directory = Alle im Verzeichnis
