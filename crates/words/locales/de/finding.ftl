# Warum jemand nicht gefunden wurde oder sich nicht zeigen lässt, was von dort kam. $host: der Name eines
# Servers; $handle: eine Adresse wie @name@example.org; $status: eine Zahl von HTTP; $why: ein ganzer Satz.
finding-blocked = Diese Instanz tauscht keine Briefe mit { $host }: So hat entschieden, wer sie hütet. Fragen Sie dort nach, oder schreiben Sie jemand anderem.
finding-nothing-there = { $host } kennt unter dieser Adresse nichts.
finding-error = { $host } antwortet mit einem Fehler ({ $status }).
finding-busy = { $host } lässt sich gerade nicht fragen; versuchen Sie es in ein paar Minuten noch einmal.
finding-gone = { $host } sagt, dass es das endgültig nicht mehr gibt.
finding-many = Sie haben in den letzten Minuten viele Adressen nachgesehen, und jede fragt einen anderen Server. Warten Sie fünf Minuten und machen Sie dann weiter.
finding-nobody-here = Auf dieser Instanz lebt niemand, der { $handle } heißt. Prüfen Sie die Schreibweise.
finding-nobody-at-address = Unter dieser Adresse lebt hier niemand.
finding-nobody-there = { $host } kennt niemanden, der { $handle } heißt. Prüfen Sie die Schreibweise.
finding-disagrees = { $host } sagt, dass { $handle } anderswo lebt, aber die Adresse dort bestätigt das nicht. Fragen Sie die Person nach ihrer Adresse.
finding-nameless = { $host } sagt nicht, wer das ist.
finding-no-actor = { $handle } gibt es, aber von hier aus kann man dorthin nicht schreiben.
finding-error-for = { $host } antwortet auf die Frage nach { $handle } mit einem Fehler ({ $status }). Versuchen Sie es später noch einmal.
# $address: was nachgesehen werden soll.
finding-no-intent = { $host } sagt nicht, wo man das dort tut. Sehen Sie auf Ihrem eigenen Server nach dieser Adresse: { $address }
finding-no-server = { $host } ist wohl kein Server, an den man Briefe schicken kann.
finding-redirects-nowhere = { $host } leitet ins Leere weiter.
finding-redirects-on = { $host } leitet immer wieder weiter.
# Der Server gibt etwas anderes heraus als eine Person, oder was nicht zusammenpasst.
finding-unreadable = Was jener Server sagt, lässt sich hier nicht lesen. Prüfen Sie die Adresse: Vielleicht führt sie zu einer Seite, die niemandem gehört.
finding-not-believed = Was jener Server sagt, passt nicht zusammen; darum wurde nichts davon übernommen. Fragen Sie die Person nach ihrer Adresse.

# Eine Datei, die mit einem Brief kam und auf einem anderen Server liegt.
finding-many-files = Sie haben in den letzten Minuten viele Dateien geöffnet, und jede fragt einen anderen Server. Warten Sie fünf Minuten und öffnen Sie diese dann noch einmal.
finding-file-address = Die Adresse dieser Datei lässt sich nicht lesen.
finding-file-odd = Was { $host } unter dieser Adresse herausgibt, lässt sich hier nicht zeigen: Das geht nur mit Bildern (PNG, JPEG, WebP, GIF) von vernünftiger Größe, PDF und reinem Text. Bitten Sie die Person, von der der Brief kam, die Datei in einer dieser Formen zu schicken.
finding-file-unreached = { $why } Die Datei bleibt im Brief genannt; öffnen Sie sie später noch einmal.
finding-file-gone = { $host } hat diese Datei nicht mehr. Bitten Sie die Person, von der der Brief kam, sie noch einmal zu schicken.
finding-file-refused = { $host } gibt uns diese Datei nicht. Bitten Sie die Person, von der der Brief kam, sie noch einmal zu schicken.
finding-file-not-now = { $host } gibt diese Datei gerade nicht heraus. Sie bleibt im Brief genannt; öffnen Sie sie später noch einmal.
