# Eine Mentorin oder ein Mentor kann jemanden gerade nicht annehmen.
introductions-not-now = Gerade nicht
introductions-not-now-about = { $names } erfährt, dass Sie das gerade nicht übernehmen können. Zu schreiben kostet Neulinge Mut; ein freundlicher Satz hilft. <letter>Den Brief noch einmal lesen</letter>
introductions-words = Ein paar Worte
introductions-words-hint = Darf leer bleiben; dann gehen freundliche von uns hinaus.
introductions-others = Andere, die vielleicht Plätze haben
introductions-others-hint = Adressen wie @name@example.org, falls Sie jemanden kennen. <directory>Das Verzeichnis</directory> zeigt, wer Plätze hat.
introductions-with-places = Mit Ihren Themen und gerade einem Platz: { $addresses }.
introductions-say-not-now = „Gerade nicht“ sagen
