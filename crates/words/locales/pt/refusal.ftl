# Por que algo não pode ser feito, e o que pode ser feito em vez disso.
refusal-not-yours = { $noun ->
    [letter] Não há tal carta entre as suas.
    [draft] Não há tal rascunho entre os seus.
    [correspondence] Não há tal correspondência entre as suas.
    [introduction] Não há tal apresentação entre as suas.
    [open-letter] Não há tal carta aberta para você.
    [notice] Não há tal recado entre os seus.
    [file] Não há tal arquivo entre os seus.
   *[other] Não há nada assim entre o que é seu.
}
refusal-empty-letter = A carta está vazia. Escreva algo primeiro; enquanto isso fica guardada como rascunho.
refusal-long-letter = A carta é longa demais: cerca de { $count } kB, e outros servidores não aceitam mais de 100 kB. Poste-a em duas partes; o texto fica nos seus rascunhos.
refusal-only-yourself = Uma carta precisa de outra pessoa que a leia. Escolha outro endereço.
refusal-too-many-readers = Uma carta vai a no máximo { $count } pessoas. Escreva a menos.
refusal-not-a-participant = { $name } não faz parte dessa correspondência, e uma resposta nunca ganha leitores. Escreva-lhe uma carta própria.
refusal-host-blocked = Esta instância não troca cartas com { $name }: assim decidiu quem cuida dela. O texto está nos seus rascunhos. Pergunte a essa pessoa, ou escreva a outra.
refusal-gone = { $name } não está mais lá: o servidor diz que o endereço foi abandonado. O texto está nos seus rascunhos.
refusal-no-letterbox = { $name } não recebe cartas. Escolha outro endereço.
refusal-has-left = A carta já saiu; não pode mais ser recolhida.
refusal-long-postcard = É longo demais para um cartão-postal: { $count } caracteres, e cabem { $limit }. Encurte, ou poste como carta.
refusal-large-file = O arquivo é grande demais: no máximo { $count } MB. Diminua-o, ou envie uma parte.
refusal-empty-file = O arquivo está vazio. Escolha outro.
refusal-unknown-file = Arquivos deste tipo não viajam com cartas: só imagens (PNG, JPEG, WebP, GIF), PDF e texto simples. Salve-o como um destes.
refusal-large-picture = A imagem tem pixels demais: no máximo { $count } de um lado, 40 milhões ao todo. Diminua-a.
refusal-broken-picture = A imagem não pode ser lida; o arquivo talvez esteja danificado. Salve-a de novo e tente outra vez.
refusal-too-many-files = Uma carta leva no máximo { $count } arquivos. Retire um primeiro.
refusal-full-drafts = Os arquivos dos seus rascunhos somam { $count } MB, e não há espaço para mais. Poste antes uma carta ou jogue fora um rascunho.
refusal-not-described = Diga em palavras o que { $name } mostra: nem todos podem ver. O texto e os arquivos ficam nos seus rascunhos.
refusal-wider-not-quoted = Outros podiam ver esta carta onde ela veio, por isso não é citada adiante. Responda com as suas palavras.
refusal-own-letter = Foi você quem escreveu esta carta. Agradeça aos outros pelas deles.
refusal-nothing-left = Quem escreveu esta carta a retirou. Você ainda pode lhe escrever.
refusal-removed = Você já retirou esta carta; não resta nada a alterar. Escreva uma nova.
refusal-not-a-handle = “{ $text }” não é um endereço. Um endereço é como @nome@example.org.
refusal-bad-name = “{ $text }” não pode ser um nome. Um nome tem de 1 a 30 letras minúsculas, algarismos ou sublinhados, como ada_l.
refusal-name-taken = O nome { $name } já tem dono. Escolha outro.
refusal-short-password = A senha é curta demais: pelo menos { $count } caracteres. Algumas palavras em sequência vão bem.
refusal-wrong-password = O nome ou a senha está errado. Confira os dois e tente de novo.
refusal-not-your-password = Esta não é a sua senha. Nada foi alterado; digite de novo.
refusal-wrong-code = Este código está errado, venceu ou já foi usado. Pegue o próximo que o seu aplicativo mostrar.
refusal-codes-on-already = Para entrar já é pedido um código. Desligue isso primeiro para começar de novo.
refusal-codes-off = Para entrar não é pedido nenhum código agora. Ligue os códigos primeiro.
refusal-link-over = Este link já foi usado ou é antigo demais. Peça um novo.
refusal-many-links = { $count } links saíram para você hoje, e é só. Tente de novo amanhã.
refusal-last-keeper = Mais ninguém cuida desta instância, e alguém precisa cuidar dela: confie-a antes a outra pessoa; nada foi alterado.
refusal-suspended = Esta conta está suspensa. Escreva a quem cuida desta instância.
refusal-set-up-already = Esta instância já está montada. Entre na sua conta.
refusal-no-mail-here = Esta instância não envia e-mail, então não há nada a ligar. Quem cuida dela pode configurar um servidor de e-mail (LONGHAND_SMTP_URL).
refusal-no-mail-address = Esta conta não tem endereço de e-mail. Acrescente um em “Para onde vai o seu e-mail”; depois ligue o e-mail.
refusal-odd-mail-address = “{ $text }” não é um endereço de e-mail. Um é como nome@example.org.
refusal-odd-time-zone = “{ $text }” não é um fuso horário que conheçamos. Escreva um como Europe/Berlin ou America/Sao_Paulo.
refusal-draft-gone = Este rascunho foi postado ou jogado fora em outra janela. O seu texto ainda está nesta página; olhe na caixa de cartas antes de postá-lo de novo.
refusal-odd-title = Uma carta aberta tem um título de 1 a { $count } caracteres, para que se veja do que trata. Dê-lhe um; nada foi publicado.
refusal-empty-open-letter = Ainda não há nada nela. Escreva algo primeiro; nada foi publicado.
refusal-long-open-letter = É longa demais: cerca de { $count } kB, e outros servidores não aceitam mais de 100 kB. Faça duas; nada foi publicado.
refusal-open-letter-removed = Você já retirou esta carta aberta; não resta nada a alterar.
refusal-nothing-to-answer = Quem escreveu esta carta aberta a retirou. Você pode lhe escrever uma carta.
refusal-wider-than-answered = O que você responde é para menos pessoas lerem do que a sua resposta. Responda para tão poucas, ou escreva uma carta aberta sua; nada foi publicado.
refusal-answers-blocked = Você bloqueou { $name }. Retire o bloqueio primeiro se quiser responder.
refusal-many-answers = Você respondeu { $count } vezes hoje sob esta carta aberta, e é o máximo. Continue amanhã, ou escreva uma carta a alguém de lá.
refusal-nothing-to-join = Só várias partes curtas de um servidor que divide cartas são lidas como uma.
refusal-nothing-to-agree = Esta correspondência não começou, ou terminou: não há nada a combinar. Escreva primeiro.
refusal-nothing-asked-for = Cartões-postais, cartas de despedida e cartas de quem mentora não dizem o que pedem. Escolha “não indicado”; o texto fica nos seus rascunhos.
refusal-nothing-to-ask = Nenhuma apresentação espera aqui, então não há nada a perguntar antes de decidir. Escreva como carta; o texto fica nos seus rascunhos.
refusal-answer-rests = A sua resposta a esta apresentação ainda está na saída. Recolha-a primeiro; depois diga “agora não”, ou nada.
refusal-follow-yourself = As suas cartas abertas chegam a você de qualquer modo. Siga outra pessoa.
refusal-follow-blocked = Você bloqueou { $name }. Retire o bloqueio primeiro se quiser seguir.
refusal-nobody-to-follow = Não é possível seguir { $name }: o endereço foi abandonado, ou ninguém escreve lá.
refusal-follow-moved = { $name } mudou-se para { $address }. Siga lá.
refusal-follow-host-blocked = Esta instância não tem relação com { $name }: assim decidiu quem cuida dela. Pergunte a essa pessoa, ou siga outra.
refusal-long-on-card = { $what ->
    [name] O nome
    [summary] O texto sobre você
    [helps] O texto sobre em que você ajuda
   *[leaves] O texto sobre o que você não fará
} tem { $is } caracteres; num cartão cabem { $limit }. Encurte e tente de novo.
refusal-many-topics = São { $are } temas; num cartão cabem { $limit }. Deixe os que mais importam.
refusal-long-topic = O tema “{ $topic }” é longo demais: um tema tem no máximo { $limit } caracteres. Encurte-o, ou ponha uma vírgula entre dois.
refusal-many-languages = São { $are } idiomas; num cartão cabem { $limit }. Deixe aqueles em que você gosta de escrever.
refusal-not-a-language = “{ $text }” não é um idioma que conheçamos. Escreva a sua sigla, como en, de ou pt-BR.
refusal-out-of-range = { $what ->
    [places] As vagas são um número
    [rhythm] O ritmo é um número de dias
   *[wait] Uma espera normal é um número de dias
} de 1 a { $most }. Escreva um destes.
refusal-not-a-day-ahead = “{ $text }” não é um dia dos próximos dois anos. Escreva o dia da sua volta como 2027-01-15, ou deixe vazio.
refusal-short-introduction = Uma apresentação tem pelo menos { $limit } caracteres, e esta tem { $count }. Diga em que ponto está, o que tentou e sobre o que gostaria de uma opinião: cartas pequenas e concretas são as que recebem resposta. O texto fica nos seus rascunhos.
refusal-not-plain-enough = Uma primeira carta a alguém novo não leva links nem anexos: muitos servidores os descartam sem uma palavra. Ponha-os na segunda carta; o texto fica nos seus rascunhos.
refusal-too-many-introductions = { $count } apresentações suas esperam resposta, e não saem mais de uma vez, para que cada uma seja olhada de verdade. Espere por uma, ou recolha uma. O texto fica nos seus rascunhos.
refusal-introduction-waits = { $name } tem a sua apresentação e ainda não respondeu. Ela expira depois de três semanas; até lá você pode recolhê-la. O texto fica nos seus rascunhos.
refusal-introduction-over = Esta apresentação terminou: foi respondida, recolhida ou expirou. Olhe na sua caixa de cartas.
refusal-asked-already = Você já fez uma pergunta. Espere a resposta, escreva de volta, ou diga “agora não”.
refusal-full = { $name } não tem vaga livre agora. O diretório mostra quem tem; ou volte mais tarde. O texto fica nos seus rascunhos.
refusal-away = { $name } está fora até { $day } e não aceita apresentações antes. O diretório mostra quem tem vagas. O texto fica nos seus rascunhos.
refusal-no-places = Todas as suas vagas estão ocupadas. Encerre ou deixe uma correspondência, dê-se mais uma vaga no cartão, ou responda “agora não”. O texto fica nos seus rascunhos.
refusal-no-mentor = { $name } não se oferece para mentorar. Escreva-lhe uma carta.
refusal-introduce-alone = { $name } mentora, e vocês ainda não têm cartas. Apresente-se numa carta só para essa pessoa. O texto fica nos seus rascunhos.
refusal-takes-no-first-letters = { $name } não aceita agora cartas de quem não conhece. O texto fica nos seus rascunhos; escreva a outra pessoa.
refusal-takes-letters-of-followed = { $name } só aceita primeiras cartas de quem segue. O texto fica nos seus rascunhos; escreva a outra pessoa.
refusal-you-blocked = Você bloqueou { $name }. Desbloqueie primeiro se quiser escrever; o texto fica nos seus rascunhos.
refusal-ended = As suas cartas com { $name } terminaram. Você guarda todas; o diretório mostra quem tem vagas. O texto fica nos seus rascunhos.
refusal-nothing-to-close = Não há nada a encerrar aqui. Escreva uma carta; o texto fica nos seus rascunhos.
refusal-not-closed-by-you = Só quem escreveu a carta de despedida diz se a porta fica aberta.
refusal-answer-first = Esta correspondência não começou: responda à apresentação com “agora não”, ou recolha-a.
refusal-odd-rhythm = Um ritmo e uma espera ficam entre 1 e 365 dias.
refusal-odd-rest = Um repouso termina num dia depois de hoje e não depois de { $day }. Escolha outro dia.
refusal-nothing-to-rest = Não há nada a deixar em repouso: esta correspondência não começou, ou terminou.
refusal-not-resting = Esta correspondência não está em repouso.
refusal-long-words = É longo demais: no máximo { $count } caracteres. Encurte e tente de novo.
refusal-odd-thanks = Um agradecimento tem de 1 a { $count } caracteres.
refusal-nobody-to-thank = Agradecimentos são para quem mentora numa correspondência, e aqui só você mentora. Escreva numa carta.
refusal-changed-meanwhile = Isto foi alterado depois que você o abriu. O que há agora está ao lado do que você escreveu: aproveite o que deve ficar e aperte o botão outra vez.
