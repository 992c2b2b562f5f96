# Quem mentora não pode aceitar uma apresentação agora.
introductions-not-now = Agora não
introductions-not-now-about = { $names } fica sabendo que você não pode assumir isso agora. Escrever exige coragem de quem começa; uma linha gentil ajuda. <letter>Ler a carta de novo</letter>
introductions-words = Algumas palavras
introductions-words-hint = Pode ficar vazio; então seguem palavras gentis nossas.
introductions-others = Outras pessoas que talvez tenham vagas
introductions-others-hint = Endereços como @nome@example.org, se você conhece alguém. <directory>O diretório</directory> mostra quem tem vagas.
introductions-with-places = Com os seus temas e uma vaga agora: { $addresses }.
introductions-say-not-now = Dizer “agora não”
