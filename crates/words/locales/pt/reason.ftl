# Por que algo que devia ser entregue não está lá, para quem o escreveu e para quem cuida da instância. Frases
# inteiras: vêm também depois de "Voltou em ...:". $host: o nome de um servidor; $status: um número de HTTP
# ou SMTP; $why: outra destas frases; $words: o que um servidor de e-mail disse.
reason-our-signature = { $host } não aceitou a nossa assinatura.
reason-signature = { $host } não aceita a nossa assinatura.
reason-busy = { $host } não dá conta agora.
reason-error = { $host } responde com um erro ({ $status }).
reason-not-now = { $host } não responde agora.
reason-address-gone = { $host } não conhece mais este endereço.
reason-takes-none = { $host } não aceita cartas daqui.
reason-too-long = A carta é longa demais para { $host }.
reason-unreadable = { $host } não conseguiu ler a carta.
reason-takes-none-there = { $host } não aceita cartas nesse endereço.
reason-refused = { $host } recusou a entrega ({ $status }).
reason-untrusted = { $host } descreve esta pessoa de um modo em que não podemos confiar.
reason-taken-back = Aquilo de que se tratava foi retirado nesse meio-tempo.
reason-ours = Algo deu errado do nosso lado.
reason-expired = Durante sete dias não foi possível fazer a entrega. { $why }
reason-expired-unheard = Durante sete dias não foi possível alcançar { $host }.
reason-given-up = Quem cuida desta instância encerrou as tentativas.
reason-given-up-after = { $why } Quem cuida desta instância encerrou as tentativas.

# Por que não houve resposta nenhuma.
reason-unresolvable = Não é possível encontrar { $host }.
reason-private = { $host } não está na internet pública.
reason-unreachable = Não é possível alcançar { $host }.
reason-timed-out = { $host } não responde.
reason-too-large = { $host } respondeu com mais do que podemos receber.
reason-insecure = { $host } não oferece uma conexão em que se possa confiar.

# Por que nada é pedido a um endereço.
reason-address-long = Este endereço não pode ser usado: é longo demais.
reason-address-scheme = Este endereço não pode ser usado: não começa com https.
reason-address-user = Este endereço não pode ser usado: contém um nome de usuário ou uma senha.
reason-address-place = Este endereço não pode ser usado: aponta para o meio de uma página.
reason-address-port = Este endereço não pode ser usado: indica uma porta.
reason-address-nowhere = Este endereço não pode ser usado: não indica nenhum servidor.
reason-address-odd = Este endereço não pode ser usado: o nome do servidor tem uma forma incomum.
reason-address-other-machine = Este endereço não pode ser usado: enquanto o http simples está ligado, só esta máquina pode ser alcançada.
reason-address-number = Este endereço não pode ser usado: traz um número em vez do nome de um servidor.

# No rascunho que guarda o texto de uma carta que voltou. $to: um endereço.
reason-draft = A sua carta para { $to } voltou: { $why } O texto está aqui. Você pode procurar o endereço de novo, postar a carta mais uma vez ou escrever a outra pessoa.

# Por que um e-mail não foi enviado.
reason-mail-answered = { $host } respondeu { $status }: { $words }.
reason-mail-unspoken = Não é possível falar com { $host }: { $words }.
reason-mail-silent = Não é possível falar com { $host }: houve silêncio por tempo demais.
reason-mail-expired = Durante três dias houve tentativas. { $why }
reason-mail-address = O endereço de e-mail desta conta não é um a que se possa enviar e-mail.
reason-mail-unwritten = O e-mail não pôde ser escrito: { $words }.
