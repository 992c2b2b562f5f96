# Aus einer Mail heraus die Mails beenden.
unsubscribe-title = Mail
unsubscribe-done = Keine Mail mehr
unsubscribe-done-about = Mail für { $handle } ist abgeschaltet. Briefe kommen weiter im Briefkasten an; unter Ich, Einstellungen lässt sich Mail wieder einschalten.
unsubscribe-ask = Keine Mail mehr?
unsubscribe-ask-about = { $handle } hört per Mail von Briefen, die ankommen. Briefe kommen weiter im Briefkasten an.
unsubscribe-switch-off = Mail abschalten
unsubscribe-nothing = Hier ist nichts
unsubscribe-nothing-about = Diese Adresse beendet niemandes Mail; vielleicht ging unterwegs ein Stück von ihr verloren. Nichts wurde geändert. Öffnen Sie den Link in der neuesten Mail noch einmal, oder melden Sie sich an und sehen Sie unter Ich, Einstellungen nach.
unsubscribe-to-letterbox = Zum Briefkasten
