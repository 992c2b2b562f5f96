drafts-throw-away = Jogar fora este rascunho?
drafts-throw-away-about = Nada o traz de volta. Ele diz:
drafts-throw-it-away = Jogar fora
drafts-keep = Guardar e continuar escrevendo
