# A página em que se escreve.
desk-write-a-letter = Escrever uma carta
desk-your-letter-to = A sua carta para { $names }
desk-letter-you-answer = A carta que você responde
# Acima da carta que é respondida. $when é um dia e uma hora.
desk-wrote = { $name } escreveu, { $when }
# O que quem escreve anotou para si; segue a lista.
desk-ask-next = Você queria perguntar da próxima vez (<a>as suas notas</a>):
desk-asks-first = Isto faz uma pergunta antes de você decidir; nenhuma vaga é ocupada ainda.
desk-closing = Esta é uma carta de despedida: com ela a correspondência chega ao fim, e as cartas ficam com vocês dois. O que você diria à pessoa que escreveu a sua primeira carta? Que conselho você deixou de lado, e fez bem? O que vamos guardar?
desk-answer-goes-to = Uma resposta vai para { $to } e para mais ninguém, diga o texto o que disser.
desk-to = Para
desk-to-hint = Um ou mais endereços, como @nome@example.org. A carta vai para eles e para mais ninguém; um @nome no texto não acrescenta ninguém.
desk-letter = Carta
desk-letter-hint = Markdown: uma linha vazia entre parágrafos, *ênfase*, > citações, `código`.
desk-first-letter-links = Uma primeira carta a alguém novo chega melhor sem links.
# Botões abaixo do texto.
desk-keep = Guardar
desk-preview = Pré-visualizar
desk-quote = Citar
desk-post = Postar
# O tamanho do texto. $count é um número já escrito.
desk-words = Palavras: { $count }.
# $when é uma hora como "hoje, 14:02".
desk-kept = Guardado { $when }.
desk-kept-here-only = Guardado só neste aparelho: sem conexão. A tentativa se repete sozinha.
desk-after-posting = Depois de postada, a carta pode ser recolhida até sair.
desk-throw-away = Jogar fora este rascunho
desk-signed-out = A sua sessão terminou. O que você escreve fica guardado só neste aparelho até você entrar de novo.
desk-sign-in = Entrar em uma nova janela; o texto fica aqui
desk-as-read = Como será lida
desk-kind = Isto é
desk-kind-letter = uma carta
desk-kind-postcard = um cartão-postal: algumas linhas que não pedem resposta
desk-kind-closing = uma carta de despedida
desk-language = Idioma
desk-language-not-said = não indicado
# Quando a carta sai.
desk-leaves = Sai
desk-rest-none = já
desk-rest-ten-minutes = em 10 minutos
desk-rest-hour = em uma hora
desk-rest-tomorrow = amanhã de manhã
# O que o navegador guardou quando uma janela se fechou cedo demais. $time é um dia e uma hora.
desk-offer = Há neste aparelho um texto que o servidor não tem, de { $time }.
desk-offer-text = O texto neste aparelho
desk-offer-use = Usar esse texto
desk-offer-leave = Ficar com este
# Duas janelas escreveram no mesmo rascunho. $when é uma hora como "hoje, 14:02".
desk-other-text = O texto da outra janela, guardado { $when }
desk-other-hint = Nada é escrito por cima. Copie dele o que quiser manter e depois escolha; o outro então se vai. Ou guarde os dois como rascunhos.
desk-choose-this = O meu é o certo
desk-choose-other = O outro é o certo
# O que foi feito logo antes de a página abrir.
desk-done-kept = Guardado.
desk-done-beside = Este rascunho foi alterado em outra janela. O que você escreveu aqui foi guardado ao lado, como um novo rascunho.
desk-done-anew = Este rascunho foi postado ou jogado fora em outra janela. O que você escreveu aqui foi guardado como um novo rascunho.
desk-done-taken-back = Recolhida; não foi a ninguém. Aqui está o texto.
desk-done-added = Acrescentado. Tudo está guardado.
desk-done-taken-out = O arquivo saiu. Todo o resto está guardado.
# Por que algo não foi feito.
desk-empty = A folha está vazia: nada foi postado nem guardado. Escreva algo primeiro.
desk-stale = Esta página foi aberta antes de você entrar de novo. Nada foi postado nem guardado ainda: veja o texto e aperte o botão de novo.
desk-not-posted-beside = Este rascunho foi alterado em outra janela. O que você escreveu aqui foi guardado ao lado, como um novo rascunho. Nada foi postado: veja os dois e poste o que você quer.
desk-hat-unknown = Nenhuma carta pode pedir isso. Escolha de novo o que a sua pede, ou deixe em aberto.
desk-to-whom = Diga para quem é a carta. Um endereço é como @nome@example.org.
desk-file-not-added = Você escolheu o arquivo { $name }, e ele ainda não está com a carta. Escolha-o de novo e aperte Acrescentar, ou siga sem ele.
desk-file-choose = Escolha um arquivo e aperte Acrescentar.
# $why: uma ou mais frases inteiras, aqui e abaixo.
desk-in-drafts = { $why } O texto fica nos seus rascunhos.
desk-not-posted-below = { $why } A sua carta não foi postada; o texto está abaixo.
# Imagens e papéis que vão com a carta.
desk-files = Imagens e papéis
desk-files-hint = Até quatro: imagens (PNG, JPEG, WebP, GIF), PDF ou texto simples, 10 MB cada. As imagens são gravadas de novo, sem lugar nem câmera. Quem tem o endereço de um arquivo pode abri-lo, até você retirar a carta.
desk-files-first-letter = Uma primeira carta a alguém novo chega melhor sem eles.
desk-file-shows = O que { $name } mostra
desk-file-is = O que { $name } é
desk-file-remove = Retirar { $name }
desk-file-another = Outro arquivo
desk-file-what = O que mostra
desk-file-what-hint = Em palavras, para quem não pode ver. As imagens precisam disso antes de a carta ser postada.
desk-file-add = Acrescentar
desk-files-elsewhere = Os arquivos desta página já não estão com este texto: o rascunho foi alterado em outra janela. Nada foi enviado. Veja os seus rascunhos e o que está aqui, e depois envie aquele que quer.
