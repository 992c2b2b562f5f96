# Wie ein offener Brief ohne Titel heißt.
open-letter-of = Ein offener Brief von { $name }
open-letter-answer-of = Eine Antwort von { $name }
open-letter-removed-of = Ein offener Brief von { $name }, der entfernt wurde
# Für wen er ist, nach dem Namen und der Zeit.
open-letter-for-passers-by = für alle, die vorbeikommen
open-letter-for-followers = für alle, die { $name } folgen
# Nach der Zeit, zu der er eingeworfen wurde.
open-letter-changed = geändert am { $when }
# $letter: der Titel dessen, was er beantwortet.
open-letter-in-answer-to = Als Antwort auf <letter>{ $letter }</letter>
open-letter-removed = Dieser offene Brief wurde am { $when } von der Person, die ihn schrieb, entfernt.
open-letter-where-written = Wo er geschrieben wurde
open-letter-change = Ändern
open-letter-remove = Entfernen
open-letter-leave = Lassen, wie er ist
open-letter-remove-title = Diesen offenen Brief entfernen?
open-letter-remove-warning = Nichts bringt seinen Text zurück, und niemand sieht mehr, was hier darunter steht. Andere Server werden gebeten, ihn ebenfalls zu entfernen: Manche behalten ihn trotzdem, und wer ihn gelesen hat, hat ihn gelesen.
open-letter-introduce = Sich { $name } vorstellen
open-letter-write = { $name } einen Brief darüber schreiben
open-letter-answers-title = Antworten
open-letter-further-answers = Weitere Antworten
open-letter-to-answer = Antworten, sodass andere es lesen
open-letter-your-answer = Ihre Antwort
open-letter-your-answer-hint = Sie steht darunter, und { $name } erfährt davon. Was nur für { $name } ist, gehört besser in einen Brief.
# Ein Knopf.
open-letter-answer = Antworten
# Nach dem Namen derer, die antworten: wem.
open-letter-answer-to = an { $name }
open-letter-hidden = Verborgen: Nur Sie sehen das hier.
open-letter-turn-into-letters = Daraus Briefe mit { $name } machen
open-letter-hide = Verbergen
open-letter-show-again = Wieder zeigen
# Die beiden davor, wie sie vorgelesen werden; sie beginnen mit denselben Worten.
open-letter-hide-whose = Verbergen: was { $name } schrieb
open-letter-show-again-whose = Wieder zeigen: was { $name } schrieb

# Wie vielen Menschen ein offener Brief gefiel.
open-letter-likes = { $count ->
    [1] Einer Person gefiel er.
    [2] Zwei Personen gefiel er.
    [3] Drei Personen gefiel er.
    [4] Vier Personen gefiel er.
    [5] Fünf Personen gefiel er.
    [6] Sechs Personen gefiel er.
    [7] Sieben Personen gefiel er.
    [8] Acht Personen gefiel er.
    [9] Neun Personen gefiel er.
    [10] Zehn Personen gefiel er.
    [11] Elf Personen gefiel er.
    [12] Zwölf Personen gefiel er.
   *[other] { $count } Personen gefiel er.
}
# Wie viele ihn denen zeigten, die ihnen folgen.
open-letter-boosts = { $count ->
    [1] Eine Person gab ihn weiter.
    [2] Zwei Personen gaben ihn weiter.
    [3] Drei Personen gaben ihn weiter.
    [4] Vier Personen gaben ihn weiter.
    [5] Fünf Personen gaben ihn weiter.
    [6] Sechs Personen gaben ihn weiter.
    [7] Sieben Personen gaben ihn weiter.
    [8] Acht Personen gaben ihn weiter.
    [9] Neun Personen gaben ihn weiter.
    [10] Zehn Personen gaben ihn weiter.
    [11] Elf Personen gaben ihn weiter.
    [12] Zwölf Personen gaben ihn weiter.
   *[other] { $count } Personen gaben ihn weiter.
}
open-letter-answers = { $count ->
    [1] Eine Antwort.
   *[other] { $count } Antworten.
}
