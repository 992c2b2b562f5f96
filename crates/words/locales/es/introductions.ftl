# Quien mentoriza no puede atender una presentación ahora.
introductions-not-now = Ahora no
introductions-not-now-about = Se le dirá a { $names } que ahora no puedes. Escribir cuesta valor cuando se empieza; una línea amable ayuda. <letter>Leer la carta otra vez</letter>
introductions-words = Unas palabras
introductions-words-hint = Puede quedar vacío; entonces se envían unas amables nuestras.
introductions-others = Otras personas que quizá tengan plazas
introductions-others-hint = Direcciones como @nombre@example.org, si conoces a alguien. <directory>El directorio</directory> muestra quién tiene plazas.
introductions-with-places = Con tus temas y una plaza ahora mismo: { $addresses }.
introductions-say-not-now = Decir «ahora no»
