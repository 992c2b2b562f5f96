# Jemand auf einem anderen Server, und was beim Schreiben zu erwarten ist.
look-up-title = Nach jemandem sehen
# $address: wohin die Person umgezogen ist.
look-up-moved = Umgezogen nach <new>{ $address }</new>. Briefe an die alte Adresse werden vielleicht nicht mehr gelesen.
look-up-expect = Was Sie erwarten können
look-up-lives-elsewhere = { $name } lebt auf einem anderen Server, { $host }. Ihr Brief kommt dort als privater Beitrag an; wer einen der beiden Server hütet, kann ihn technisch lesen. Wird er beantwortet, beginnt ein Briefwechsel.
# $wait: eine Zeitspanne, „2 Wochen“.
look-up-open = Hier ist ein Platz frei. Übliche Wartezeit auf eine Antwort: { $wait }; bleibt sie bis dahin aus, sagt das nichts über Ihren Brief.
look-up-full = Gerade ist hier jeder Platz vergeben; vielleicht heißt es darum „gerade nicht“. Andere im <directory>Verzeichnis</directory> haben Plätze.
look-up-away = Fort bis { $day }. Ein Brief kann dort warten.
look-up-mentee = Diese Person sucht selbst Mentoring. Übliche Wartezeit auf eine Antwort: { $wait }.
look-up-no-card = Es gibt keine Karte; so weiß man nicht, wie lange eine Antwort dauert und ob diese Person mit Unbekannten schreibt. Ein erster Brief ist am besten kurz: wer Sie sind, wo Sie stehen, eine Frage, keine Links.
look-up-their-page = Die Seite auf { $host }
look-up-somebody-else = Jemand anderes
look-up-address = Adresse
look-up-address-hint = @name@example.org, oder die Adresse der Seite, auf jedem Server.
look-up-look-up = Nachsehen
