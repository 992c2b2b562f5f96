# Alguém em outro servidor, e o que esperar ao lhe escrever.
look-up-title = Procurar alguém
# $address: para onde a pessoa se mudou.
look-up-moved = Esta pessoa se mudou para <new>{ $address }</new>. Cartas ao endereço antigo talvez não sejam mais lidas.
look-up-expect = O que esperar
look-up-lives-elsewhere = { $name } vive em outro servidor, { $host }. A sua carta chega lá como uma publicação privada; quem cuida dos dois servidores pode, tecnicamente, lê-la. Ela abre uma correspondência quando houver resposta.
# $wait: um prazo, "2 semanas".
look-up-open = Há uma vaga. A resposta costuma vir em até { $wait }; se não vier nesse prazo, isso não diz nada sobre a sua carta.
look-up-full = Todas as vagas estão ocupadas agora, por isso a resposta pode ser “agora não”. Outras pessoas no <directory>diretório</directory> têm vagas.
look-up-away = Esta pessoa está fora até { $day }. Uma carta pode esperar por ela lá.
look-up-mentee = Esta pessoa também procura quem a mentore. A resposta costuma vir em até { $wait }.
look-up-no-card = Esta pessoa não tem cartão, por isso não se sabe quanto tempo leva uma resposta, nem se ela troca cartas com quem não conhece. Uma primeira carta vai melhor curta: quem você é, em que ponto está, uma pergunta, nenhum link.
look-up-their-page = A página da pessoa em { $host }
look-up-somebody-else = Outra pessoa
look-up-address = O endereço da pessoa
look-up-address-hint = @nome@example.org, ou o endereço da página da pessoa, em qualquer servidor.
look-up-look-up = Procurar
