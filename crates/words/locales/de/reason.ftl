# Warum etwas, das zugestellt werden sollte, nicht dort ist: für die Person, die es schrieb, und für alle, die
# die Instanz hüten. Ganze Sätze: Sie stehen auch nach „Kam am ... zurück:“. $host: der Name eines Servers;
# $status: eine Zahl von HTTP oder SMTP; $why: ein anderer dieser Sätze; $words: was ein Mailserver sagte.
reason-our-signature = { $host } hat unsere Signatur nicht angenommen.
reason-signature = { $host } nimmt unsere Signatur nicht an.
reason-busy = { $host } ist gerade überlastet.
reason-error = { $host } antwortet mit einem Fehler ({ $status }).
reason-not-now = { $host } antwortet gerade nicht.
reason-address-gone = { $host } kennt diese Adresse nicht mehr.
reason-takes-none = { $host } nimmt von hier keine Briefe an.
reason-too-long = Der Brief ist zu lang für { $host }.
reason-unreadable = { $host } konnte den Brief nicht lesen.
reason-takes-none-there = { $host } nimmt unter dieser Adresse keine Briefe an.
reason-refused = { $host } hat die Annahme verweigert ({ $status }).
reason-untrusted = { $host } beschreibt diese Person auf eine Weise, der wir nicht trauen können.
reason-taken-back = Worum es ging, wurde inzwischen zurückgenommen.
reason-ours = Bei uns ist etwas schiefgegangen.
reason-expired = Sieben Tage lang war keine Übergabe möglich. { $why }
reason-expired-unheard = { $host } war sieben Tage lang nicht zu erreichen.
reason-given-up = Die Person, die diese Instanz hütet, hat die Versuche beendet.
reason-given-up-after = { $why } Die Person, die diese Instanz hütet, hat die Versuche beendet.

# Warum gar keine Antwort kam.
reason-unresolvable = { $host } ist nicht zu finden.
reason-private = { $host } steht nicht im öffentlichen Internet.
reason-unreachable = { $host } ist nicht zu erreichen.
reason-timed-out = { $host } antwortet nicht.
reason-too-large = { $host } hat mit mehr geantwortet, als wir aufnehmen können.
reason-insecure = { $host } bietet keine Verbindung, der man trauen kann.

# Warum eine Adresse nach nichts gefragt wird.
reason-address-long = Diese Adresse lässt sich nicht benutzen: Sie ist zu lang.
reason-address-scheme = Diese Adresse lässt sich nicht benutzen: Sie beginnt nicht mit https.
reason-address-user = Diese Adresse lässt sich nicht benutzen: Sie enthält einen Anmeldenamen oder ein Passwort.
reason-address-place = Diese Adresse lässt sich nicht benutzen: Sie zeigt mitten in eine Seite.
reason-address-port = Diese Adresse lässt sich nicht benutzen: Sie nennt einen Port.
reason-address-nowhere = Diese Adresse lässt sich nicht benutzen: Sie nennt keinen Server.
reason-address-odd = Diese Adresse lässt sich nicht benutzen: Der Name ihres Servers hat eine ungewöhnliche Form.
reason-address-other-machine = Diese Adresse lässt sich nicht benutzen: Solange einfaches http eingeschaltet ist, ist nur diese Maschine zu erreichen.
reason-address-number = Diese Adresse lässt sich nicht benutzen: Statt des Namens eines Servers gibt sie eine Zahl an.

# In dem Entwurf mit dem Text eines Briefs, der zurückkam. $to: eine Adresse.
reason-draft = Ihr Brief an { $to } kam zurück: { $why } Der Text ist hier. Sie können die Adresse noch einmal nachsehen, den Brief noch einmal einwerfen oder jemand anderem schreiben.

# Warum eine Mail nicht verschickt wurde.
reason-mail-answered = { $host } antwortete { $status }: { $words }.
reason-mail-unspoken = Mit { $host } ist keine Verständigung möglich: { $words }.
reason-mail-silent = Mit { $host } ist keine Verständigung möglich: Es blieb dort zu lange still.
reason-mail-expired = Drei Tage lang wurde es versucht. { $why }
reason-mail-address = Die Mailadresse dieses Kontos ist keine, an die Mail gehen kann.
reason-mail-unwritten = Die Mail ließ sich nicht schreiben: { $words }.
