# Die Seite, auf der offene Briefe ankommen.
home-title = Offene Briefe
home-about = Was die, denen Sie folgen, für alle geschrieben haben, und Ihre eigenen, das Neueste zuerst.
home-to-newest = Zu den neuesten
home-write = Einen offenen Brief schreiben
home-nothing-yet = Noch ist nichts gekommen. <follow>Folgen Sie jemandem</follow>, auf welchem Server auch immer, und was dort für alle geschrieben wird, kommt hierher. Im <directory>Verzeichnis</directory> stehen Menschen für den Anfang.
home-was-all = Das waren alle.
home-older = Ältere offene Briefe
