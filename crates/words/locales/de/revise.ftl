# Ein eingeworfener Brief wird geändert.
revise-change = Einen Brief ändern
revise-change-resting = Der Brief liegt noch im Ausgang. Niemand hat ihn gesehen; er sagt dann einfach dies.
revise-change-left = Der Brief ist fort. Wer ihn liest, sieht den neuen Text und dass er geändert wurde. Andere Server werden gebeten, ihn ebenfalls zu ändern: Manche behalten den alten, und wer ihn gelesen hat, hat ihn gelesen.
revise-letter = Brief
revise-letter-hint = Markdown, wie zuvor. Er geht an dieselben Personen und an sonst niemanden.
revise-change-it = Ändern
revise-leave-it = Lassen, wie er ist
revise-remove = Diesen Brief entfernen?
revise-remove-resting = Der Brief liegt noch im Ausgang: Er wird zurückgenommen, geht an niemanden, und sein Text ist wieder ein Entwurf.
revise-remove-left = Nichts bringt seinen Text zurück. { $names } sieht noch, dass es einen Brief gab, und mehr nicht. Andere Server werden gebeten, ihn ebenfalls zu entfernen: Manche behalten ihn trotzdem, und wer ihn gelesen hat, hat ihn gelesen.
revise-take-it-back = Zurücknehmen
revise-remove-it = Entfernen
