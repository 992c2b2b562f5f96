# Todas as cartas com alguém, numa página. $names: com quem são.
correspondence-title = Cartas com { $names }

# Acima das cartas: quem escreveu por último, e de quem é a vez de escrever. $day: um dia; $when: um dia e uma hora.
correspondence-ended = Terminou em { $day }.
correspondence-held = A sua carta está na saída até { $when }.
correspondence-you-wrote = Você escreveu por último, em { $day }.
correspondence-wrote = { $name } escreveu por último, em { $day }.
# $wait: "5 semanas", aqui e abaixo.
correspondence-turn-yours = É a sua vez de escrever; uma espera normal é de { $wait }.
correspondence-turn-theirs = Você espera por { $names }; uma espera normal é de { $wait }.
correspondence-turn-nobodys = Não há nada a responder. Escreva quando quiser.
correspondence-turn-ended = Esta correspondência chegou ao fim; as cartas ficam aqui.
correspondence-turn-introduced-yours = Uma apresentação; veja abaixo o que você pode responder.
correspondence-turn-introduced-theirs = Uma apresentação; está com { $names }.
correspondence-to-newest = À carta mais recente
# $purpose: nas palavras dos dois.
correspondence-purpose = Para: { $purpose }
correspondence-arrangements = Ritmo, repouso, notas e o mais que vocês combinaram
correspondence-older-page = Cartas mais antigas. <newest>Às mais recentes</newest>
correspondence-older = Cartas mais antigas

# Em cada carta. $place: o servidor em que foi escrita.
correspondence-place = { $place }, { $when }
correspondence-you-removed = Você retirou esta carta em { $when }.
correspondence-removed = { $name } retirou esta carta em { $when }.
correspondence-postcard = Um cartão-postal: não pede resposta.
correspondence-closing = Uma carta de despedida
correspondence-wider = Outros podiam ver isto onde veio.
correspondence-changed = Quem escreveu esta carta a alterou em { $when }.
correspondence-thanked = Recebida, com gratidão.
# $reason: uma ou mais frases inteiras.
correspondence-came-back-because = Esta carta voltou: { $reason }
correspondence-came-back = Esta carta voltou.
correspondence-in-outbox = Na saída.
correspondence-on-its-way = A caminho.
correspondence-where = Onde está esta carta?

correspondence-expects = { $names } está num servidor de outro tipo. A sua carta chega lá como uma publicação direta, o que talvez não se espere; a primeira resposta de lá abre a correspondência. Nenhuma vaga é contada e nada expira; uma segunda carta pode ficar à espera dessa resposta.

# Abaixo das cartas: o que pode ser feito.
correspondence-introduction = Uma apresentação
correspondence-introduced-to-you = { $names } gostaria de trocar cartas com você e ter a sua mentoria. Se você escrever de volta, uma das suas vagas fica ocupada. Sem resposta, a apresentação expira em { $day }, e vocês dois ficam sabendo.
correspondence-ask-first = Fazer antes uma pergunta
correspondence-not-now = Agora não
correspondence-introduction-asked = { $names } tem uma pergunta antes de decidir.
correspondence-answer-question = Responder à pergunta
correspondence-introduction-waits = A sua apresentação está com { $names }. Ela expira sozinha em { $day }; você então fica sabendo. Até vir a resposta você pode recolhê-la.
correspondence-take-introduction-back = Recolher a apresentação
correspondence-write-back = Escrever de volta
correspondence-write-again = Escrever de novo
correspondence-nothing-to-answer = Nada a responder aqui
