# O que rodeia cada página.
frame-skip = Ir para o conteúdo
frame-letterbox = Caixa de cartas
frame-directory = Diretório
frame-write = Escrever
frame-me = Eu
frame-not-done = Ainda por fazer: { $title }
