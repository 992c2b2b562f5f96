# Wo ein offener Brief, eine Antwort oder eine Änderung geschrieben wird.
publish-heading-new = Ein offener Brief
publish-heading-answer = Eine Antwort
publish-heading-answer-to = Eine Antwort an { $name }
publish-heading-change = Einen offenen Brief ändern
# $letter: sein Titel, oder was anstelle eines Titels steht.
publish-heading-change-of = Ändern: { $letter }
publish-signed-out = Sie sind abgemeldet, und nichts wurde veröffentlicht. Ihr Text steht unten: Melden Sie sich in einem anderen Fenster an und drücken Sie den Knopf dann noch einmal.
# $why: ein ganzer Satz oder mehrere, hier und unten.
publish-nothing-published = { $why } Nichts wurde veröffentlicht; Ihr Text steht unten.
publish-text-below = { $why } Ihr Text steht unten.
publish-as-read = Wie er gelesen wird
publish-is-out = Er ist schon hinausgegangen. Wer ihn hier öffnet, sieht den neuen Text und dass er geändert wurde; andere Server werden gebeten, ihn ebenfalls zu ändern, und manche behalten den alten.
publish-title = Titel
publish-text = Text
publish-text-hint = Markdown: eine Leerzeile zwischen Absätzen, *betont*, > Zitate, `Code`. Ein Name darin schickt ihn an niemanden. Was Ihnen jemand in einem Brief schrieb, gehört dieser Person: Fragen Sie, bevor Sie es hier zitieren.
# Was vor der Wahl steht, wer ihn lesen darf.
publish-for = Für
publish-for-everybody = alle
publish-for-passers-by = alle, die vorbeikommen; er steht in keiner Liste für alle
publish-for-followers = alle, die mir folgen
publish-language = Sprache
publish-language-not-said = nicht angegeben
publish-preview = Vorschau
publish-publish = Veröffentlichen
publish-change = Ändern
publish-leave = Lassen
publish-at-once = Er geht sofort hinaus; Sie können ihn ändern und entfernen, und andere Server werden gebeten, das ebenfalls zu tun.
