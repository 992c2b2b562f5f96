codes-title = Codes zum Anmelden
codes-on = Zum Anmelden braucht es Ihr Passwort und einen Code.
codes-left = { $left ->
    [0] Kein Code auf Papier ist übrig: Schreiben Sie neue auf.
    [one] Ein Code auf Papier ist übrig.
   *[other] { $left } Codes auf Papier sind übrig.
}
codes-renew = Zehn neue Codes auf Papier zeigen
codes-off-hint = Ohne Codes kann sich anmelden, wer Ihr Passwort kennt.
codes-off = Codes abschalten
codes-what = Außer Ihrem Passwort kann das Anmelden einen Code verlangen, den eine App auf Ihrem Telefon jede halbe Minute neu bildet. Wer nur Ihr Passwort kennt, bleibt dann draußen.
codes-need = Sie brauchen eine Authenticator-App (jede, die sechs Ziffern bildet, ist recht) und einen Ort für zehn Codes auf Papier, für den Tag, an dem Ihr Telefon verloren geht.
codes-begin = Beginnen
codes-back = Zurück zu Ihrem Konto
codes-begin-title = Zeigen Sie das Ihrer App
codes-scan = Lassen Sie Ihre App dieses Bild lesen.
codes-picture = Ein Quadrat aus Punkten, das den Schlüssel enthält, der darunter steht
codes-type = Oder tippen Sie diesen Schlüssel ein:
codes-first = Der Code, den sie jetzt zeigt
codes-first-hint = Sechs Ziffern. Sobald der erste Code stimmt, sind Codes eingeschaltet.
codes-confirm = Codes einschalten
codes-not-now = Gerade nicht
codes-paper-title = Zehn Codes auf Papier
codes-paper = Jeder davon lässt Sie einmal ein, wenn Ihre App verloren ist. Schreiben oder drucken Sie sie jetzt ab: Sie werden nur dieses eine Mal gezeigt. Die von vorher gelten nicht mehr.
codes-paper-done = Ich habe sie
