# Por que alguém não foi encontrado, ou o que enviou não pode ser mostrado. $host: o nome de um servidor;
# $handle: um endereço como @nome@example.org; $status: um número de HTTP; $why: uma frase inteira.
finding-blocked = Esta instância não troca cartas com { $host }: assim decidiu quem cuida dela. Pergunte a essa pessoa, ou escreva a outra.
finding-nothing-there = { $host } não conhece nada nesse endereço.
finding-error = { $host } responde com um erro ({ $status }).
finding-busy = Não é possível perguntar a { $host } agora; tente de novo em alguns minutos.
finding-gone = { $host } diz que isto não existe mais.
finding-many = Você procurou muitos endereços nos últimos minutos, e cada um consulta outro servidor. Espere cinco minutos e continue.
finding-nobody-here = Ninguém com o endereço { $handle } vive nesta instância. Confira como está escrito.
finding-nobody-at-address = Ninguém vive nesse endereço aqui.
finding-nobody-there = { $host } não conhece ninguém com o endereço { $handle }. Confira como está escrito.
finding-disagrees = { $host } diz que { $handle } vive em outro lugar, mas o endereço de lá não confirma. Pergunte à pessoa o endereço dela.
finding-nameless = { $host } não diz quem é.
finding-no-actor = { $handle } existe, mas daqui não é possível lhe escrever.
finding-error-for = { $host } responde com um erro ({ $status }) quando se pergunta por { $handle }. Tente de novo mais tarde.
# $address: o que deve ser procurado.
finding-no-intent = { $host } não diz onde isto se faz lá. Procure este endereço no seu próprio servidor: { $address }
finding-no-server = { $host } não parece ser um servidor a que se possam enviar cartas.
finding-redirects-nowhere = { $host } redireciona para lugar nenhum.
finding-redirects-on = { $host } redireciona sem parar.
# O servidor mostra outra coisa que não uma pessoa, ou o que diz não combina.
finding-unreadable = O que esse servidor diz não pode ser lido aqui. Confira o endereço: talvez leve a uma página que não é de ninguém.
finding-not-believed = O que esse servidor diz não combina, por isso nada foi aceito. Pergunte à pessoa o endereço dela.

# Um arquivo que veio com uma carta e está em outro servidor.
finding-many-files = Você abriu muitos arquivos nos últimos minutos, e cada um consulta outro servidor. Espere cinco minutos e abra-o de novo.
finding-file-address = O endereço deste arquivo não pode ser lido.
finding-file-odd = O que { $host } dá nesse endereço não pode ser mostrado aqui: só imagens (PNG, JPEG, WebP, GIF) de tamanho razoável, PDF e texto simples. Peça a quem escreveu que o envie como um destes.
finding-file-unreached = { $why } O arquivo continua indicado na carta; abra-o de novo mais tarde.
finding-file-gone = { $host } não tem mais este arquivo. Peça a quem escreveu que o envie de novo.
finding-file-refused = { $host } não nos dá este arquivo. Peça a quem escreveu que o envie de novo.
finding-file-not-now = { $host } não dá este arquivo agora. Ele continua indicado na carta; abra-o de novo mais tarde.
