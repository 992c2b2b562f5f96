follows-title = Folgen
follows-about = Von denen, denen Sie folgen, hören Sie: Ihre offenen Briefe kommen zu <home>Ihren offenen Briefen</home>. Briefe sind etwas anderes; um einen zu schreiben, muss niemand jemandem folgen.
follows-nobody = Niemand auf dieser Seite.
# $day: ein Tag, hier und unten.
follows-since = Seit dem { $day }
follows-asked = Gefragt am { $day }

follows-asking = Möchten Ihnen folgen
# Ein Knopf, und was er denen sagt, die die Seite hören. $handle: eine Adresse, hier und unten.
follows-agree = Zustimmen
follows-agree-to = { $handle } zustimmen
follows-not-now = Gerade nicht
follows-not-now-for = Gerade nicht: { $handle }

follows-following = Sie folgen
follows-unanswered = Gefragt am { $day }; noch keine Antwort
follows-take-back = Zurücknehmen
follows-take-back-from = Zurücknehmen: Anfrage an { $handle }
follows-no-longer = Nicht mehr folgen
follows-no-longer-whom = Nicht mehr folgen: { $handle }
follows-more-following = Mehr von denen, denen Sie folgen
follows-address = Jemandem folgen
follows-address-hint = Eine Adresse wie @name@example.org, auf jedem Server.
follows-follow = Folgen

follows-followers = Ihnen folgen
follows-remove = Entfernen
follows-remove-whom = { $handle } entfernen
follows-more-followers = Mehr von denen, die Ihnen folgen
follows-approves = Mich fragen, bevor mir jemand folgt
follows-approves-hint = Offene Briefe nur für die, die Ihnen folgen, erreichen dann nur Menschen, denen Sie zugestimmt haben. Für alle, die Ihnen schon folgen, ändert das nichts; Sie können sie entfernen.
follows-keep = Speichern
follows-nobody-yet = Noch niemand.
