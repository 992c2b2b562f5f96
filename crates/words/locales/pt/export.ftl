export-title = Levar tudo com você
export-what = Você recebe um arquivo (ZIP) com tudo o que é seu aqui:
export-data = tudo como dados, em letters.json: as duas metades de cada correspondência, o seu cartão, notas, rascunhos, cartas abertas, quem você segue e bloqueou, ajustes
export-pages = uma página para cada correspondência, para ler e imprimir
export-files = as imagens e os papéis das suas cartas e rascunhos
export-care = As cartas dos outros também estão nele. Guarde-o onde só você possa olhar.
export-go = Baixar
export-busy = Várias pessoas estão levando as suas cartas agora. Tente de novo em alguns minutos.
export-back = De volta à sua conta
# $names: com quem, como "Ada e Bo".
export-letters-with = Cartas com { $names }
export-removed = Quem escreveu esta carta a retirou.
