export-title = Alles mitnehmen
export-what = Sie bekommen eine Datei (ein ZIP-Archiv) mit allem, was hier Ihnen gehört:
export-data = alles als Daten, in letters.json: beide Hälften jedes Briefwechsels, Ihre Karte, Notizen, Entwürfe, offene Briefe, wem Sie folgen und wen Sie gesperrt haben, Einstellungen
export-pages = eine Seite für jeden Briefwechsel, zum Lesen und zum Drucken
export-files = die Bilder und Papiere Ihrer Briefe und Entwürfe
export-care = Auch die Briefe der anderen sind darin. Bewahren Sie es auf, wo nur Sie hineinsehen können.
export-go = Herunterladen
export-busy = Gerade nehmen mehrere Menschen ihre Briefe mit. Versuchen Sie es in ein paar Minuten noch einmal.
export-back = Zurück zu Ihrem Konto
# $names: mit wem, wie „Ada und Bo“.
export-letters-with = Briefe mit { $names }
export-removed = Dieser Brief wurde von der Person, die ihn schrieb, entfernt.
