# Wo ein Brief auf seinem Weg ist.
way-your-letter-to = Ihr Brief an { $names }
# Nach dem Einwerfen sagt ein Satz, was als Nächstes geschieht. $when: Tag und Uhrzeit; $wait: „5 Wochen“;
# $day: ein Tag.
way-posted = Eingeworfen am { $when }.
way-posted-wait = Eingeworfen am { $when }; übliche Wartezeit auf eine Antwort: { $wait }.
way-posted-lapses = Eingeworfen am { $when }; ohne Antwort verfällt er am { $day } von selbst.
way-removed = Sie haben diesen Brief am { $when } entfernt. Andere Server wurden gebeten, ihn ebenfalls zu entfernen.
way-held = Im Ausgang bis { $when }; bis dahin können Sie ihn zurücknehmen.
way-held-wait = Im Ausgang bis { $when }; bis dahin können Sie ihn zurücknehmen; übliche Wartezeit auf eine Antwort: { $wait }.
way-held-lapses = Im Ausgang bis { $when }; bis dahin können Sie ihn zurücknehmen, und ohne Antwort verfällt er am { $day } von selbst.
# Unter mehreren, die ihn lesen: wo er bei einer Person davon ist.
way-held-one = Im Ausgang bis { $when }.
# Was als Nächstes geschieht, und was die andere Seite sieht.
way-held-hint = Dann geht er an { $names } und an sonst niemanden: der ganze Brief, mit Ihrem Namen und seinem Datum. Wer einen der beiden Server hütet, könnte ihn technisch lesen; Briefe sind nicht Ende-zu-Ende-verschlüsselt.
way-on-its-way = Unterwegs zu { $place }.
way-on-its-way-hint = Zu tun gibt es nichts: Er wird übergeben, sobald er angenommen wird.
way-delayed = Verzögert seit dem { $since }: { $reason } Der nächste Versuch ist am { $again }.
way-delayed-hint = Zu tun gibt es nichts: Tagelang wird es von selbst wieder versucht. Nimmt ihn niemand an, so kommt er zurück, und sein Text liegt in Ihren Entwürfen.
# Bei jemandem auf diesem Server.
way-arrived-with = Angekommen bei { $name } am { $when }.
# Auf einem anderen Server.
way-arrived-at = Angekommen auf { $server } am { $when }.
way-returned = Kam am { $when } zurück: { $reason } Der Text liegt in Ihren Entwürfen.
way-returned-hint = Sie können <drafts>weiterschreiben</drafts>, <again>die Adresse noch einmal nachsehen</again> oder ihn jemand anderem schicken.
way-edited = Sie haben diesen Brief am { $when } geändert; andere Server wurden gebeten, ihn ebenfalls zu ändern.
way-take-back = Zurücknehmen
way-change = Text ändern
way-remove = Brief entfernen
way-all-letters = Alle Briefe mit { $names }
way-letter = Der Brief
