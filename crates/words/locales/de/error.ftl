# Was schiefging, auf einer eigenen Seite oder neben einem Formular.
error-title = Nicht geschehen
error-nothing-here = Hier ist nichts
error-not-just-now = Gerade nicht
error-not-done = Das ist nicht geschehen
error-to-letterbox = Zum Briefkasten
error-to-front = Zur ersten Seite

error-no-such-page = Unter dieser Adresse gibt es keine Seite.
error-sign-in-first = Melden Sie sich zuerst an.
error-from-elsewhere = Dieses Formular kam von einer anderen Website oder von einer anderen Adresse dieser hier. Nichts wurde geändert. Öffnen Sie { $address } und versuchen Sie es dort noch einmal.
error-stale-form = Dieses Formular war schon offen, bevor Sie sich neu angemeldet haben. Nichts wurde geändert. Gehen Sie zurück und kopieren Sie, was Sie geschrieben haben; laden Sie dann die Seite neu und versuchen Sie es noch einmal.
error-unreadable = Was hier ankam, lässt sich nicht lesen. Gehen Sie zurück und versuchen Sie es noch einmal.
error-too-large = Das ist größer als 2 MB. Nichts wurde eingeworfen oder aufgehoben. Gehen Sie zurück: Ihr Text steht noch auf der Seite; kürzen Sie ihn.
error-too-many-attempts = Es gab zu viele Versuche, sich anzumelden. Warten Sie eine Viertelstunde und versuchen Sie es noch einmal; dem Konto ist nichts geschehen.
error-unavailable = Die Datenbank antwortet gerade nicht; nichts ging verloren. Versuchen Sie es in einem Augenblick noch einmal.
error-broken = Bei uns ist etwas kaputtgegangen. Für die Person, die diese Instanz hütet, ist es notiert; versuchen Sie es später noch einmal.
error-draft-is-gone = Diesen Entwurf gibt es nicht mehr: Er wurde eingeworfen oder weggeworfen. Sehen Sie in Ihren Briefkasten.
