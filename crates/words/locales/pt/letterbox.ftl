letterbox-title = Caixa de cartas
letterbox-older-page = Cartas mais antigas. <newest>Às mais recentes</newest>
letterbox-older = Cartas mais antigas
letterbox-empty = Nada chegou e nada saiu ainda. Uma primeira carta pode ser curta: quem você é, em que ponto está e uma pergunta.
letterbox-empty-next = O <directory>diretório</directory> mostra os mentores que têm vagas. Quem quer acompanhar é encontrado pelo <card>seu cartão</card>.
letterbox-write = Escrever uma carta
letterbox-home = Cartas abertas de quem você segue

letterbox-notices = Um recado para você
letterbox-to-letters = A estas cartas
letterbox-to-follows = A quem pede
letterbox-to-new-address = Ao novo endereço
letterbox-to-directory = Ao diretório
letterbox-to-arrangements = Ao que está combinado
letterbox-read-it = Ler
letterbox-wave-away = Dispensar

# As listas, na ordem da página.
letterbox-introductions = Apresentações para você
letterbox-to-write = É a sua vez de escrever
letterbox-arrived-list = Chegadas
letterbox-new = nova
letterbox-waiting = Você espera por
letterbox-outbox = De saída
letterbox-outbox-more = Estas são as últimas que você postou. As outras também estão a caminho; cada uma está entre as cartas a que pertence.
letterbox-resting = Em repouso
letterbox-quiet = Nada a responder
letterbox-ended = Correspondências que terminaram

letterbox-removed = Quem escreveu esta carta a retirou.
letterbox-held = Na saída até { $until }; até lá pode ser recolhida
letterbox-came-back = Postada { $when }, voltou. O texto está nos seus rascunhos.
letterbox-came = Chegou { $when }
letterbox-posted = Postada { $when }
letterbox-on-its-way = Postada { $when }, a caminho
letterbox-arrived = Postada { $when }, chegou
letterbox-came-resting = Chegou { $when }, em repouso até { $until }
letterbox-posted-resting = Postada { $when }, em repouso até { $until }
letterbox-came-introduction = { $count ->
    [0] Chegou { $when }, uma apresentação; expira sozinha hoje
    [1] Chegou { $when }, uma apresentação; expira sozinha em um dia
   *[other] Chegou { $when }, uma apresentação; expira sozinha em { $count } dias
}
letterbox-posted-introduction = { $count ->
    [0] Postada { $when }, uma apresentação; expira sozinha hoje
    [1] Postada { $when }, uma apresentação; expira sozinha em um dia
   *[other] Postada { $when }, uma apresentação; expira sozinha em { $count } dias
}
letterbox-came-own-introduction = { $count ->
    [0] Chegou { $when }, a sua apresentação; expira sozinha hoje
    [1] Chegou { $when }, a sua apresentação; expira sozinha em um dia
   *[other] Chegou { $when }, a sua apresentação; expira sozinha em { $count } dias
}
letterbox-posted-own-introduction = { $count ->
    [0] Postada { $when }, a sua apresentação; expira sozinha hoje
    [1] Postada { $when }, a sua apresentação; expira sozinha em um dia
   *[other] Postada { $when }, a sua apresentação; expira sozinha em { $count } dias
}

letterbox-returned = Devolvidas
letterbox-drafts = Rascunhos
letterbox-draft-to = Rascunho para { $to }
letterbox-draft-to-nobody = Rascunho, ainda para ninguém
letterbox-draft-empty = ainda sem palavras
letterbox-draft-kept = Guardado { $when }
letterbox-drafts-more = Estes são os últimos que você guardou. Os mais antigos sobem quando você posta ou joga fora alguns destes.
