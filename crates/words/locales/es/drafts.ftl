drafts-throw-away = ¿Tirar este borrador?
drafts-throw-away-about = Nada lo devuelve. Dice:
drafts-throw-it-away = Tirarlo
drafts-keep = Conservarlo y seguir escribiendo
