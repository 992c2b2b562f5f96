# Warum etwas nicht geht und was stattdessen geht.
refusal-host-limited = Diese Instanz nimmt keine ersten Briefe von { $name } an: So hat entschieden, wer sie hütet. Wer Ihnen hier folgt, dem können Sie schreiben.
refusal-own-host = Diese Instanz ist selbst { $own }, und eine Sperre von { $host } träfe sie mit. Nennen Sie einen anderen Server.
refusal-long-list = Diese Liste ist zu lang: höchstens { $count } kB. Übernehmen Sie sie in Teilen; nichts wurde geändert.
refusal-delivery-rests = Dieser Brief liegt bis { $until } UTC im Ausgang; bis dahin kann er zurückgenommen werden.
refusal-delivery-carried = Er wird gerade zugestellt. Sehen Sie in ein paar Minuten noch einmal nach; nichts wurde geändert.
refusal-delivery-over = Diese Zustellung ist zu Ende; es gibt nichts zu versuchen. Kam der Brief zurück, so liegt sein Text bei den Entwürfen der Person, die ihn schrieb.
refusal-no-words = Noch steht nichts darin. Schreiben Sie zuerst etwas; niemandem wurde etwas gesagt.
refusal-not-a-day-to-come = „{ $text }“ ist kein kommender Tag. Schreiben Sie ihn wie 2027-01-15, oder lassen Sie das Feld leer.
refusal-report-done = Diese Meldung wurde inzwischen erledigt. Sehen Sie sie noch einmal an; nichts wurde geändert.
