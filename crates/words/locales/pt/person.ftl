# A página pública de alguém.
person-thanks = Agradecimentos
person-open-letters = Cartas abertas
person-older = Cartas abertas mais antigas
person-feed = Como feed
person-change = Alterar o seu cartão
person-write = Escrever a { $name }
person-introduce = Apresentar-se, com três perguntas que ajudam
person-your-address = Os outros escrevem a você neste endereço: { $address }
person-their-address = Escreva-lhe do seu próprio servidor neste endereço: { $address }
