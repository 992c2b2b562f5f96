# Um cartão como os outros o veem.
card-also-looks = Também procura quem mentore.
card-places = Vagas
card-places-free = { $free } de { $all } livres
card-places-full = Sem vagas: todas estão ocupadas agora
card-away = Fora até { $day }
card-mentors-in = Mentora em
card-looks-in = Procura quem mentore em
card-writes-in = Escreve em
# Depois do idioma preferido.
card-preferred = (preferido)
card-can-help = Pode ajudar com
card-would-like-help = Gostaria de ajuda com
card-will-not = Não fará
card-rhythm = Ritmo
# Ambos são prazos: "5 semanas".
card-rhythm-and-wait = Uma carta de cada lado neste prazo: { $rhythm }; espera normal: { $wait }
card-wrote-this-month = Escreveu este mês
card-wrote-last-month = Escreveu no mês passado
card-wrote-earlier = Escreveu há mais tempo

# O próprio cartão, onde se altera.
card-title = O seu cartão
card-kept = O seu cartão está guardado. Quem segue você ou troca cartas com você fica sabendo.
card-faults = Nada foi alterado ainda: { $count ->
    [1] uma parte do cartão precisa de mais um olhar.
   *[other] { $count } partes do cartão precisam de mais um olhar.
} Tudo o que você escreveu continua aqui.
card-what-it-is = O que os outros veem de você, aqui e em qualquer outro servidor. <card>Veja como eles veem</card>
card-what-brings-you = O que traz você aqui
card-mentor = Gostaria de mentorar
card-mentee = Procuro quem me mentore
card-name = Nome
card-name-hint = Como você assinaria uma carta. Pode ficar vazio.
card-summary = Sobre você
card-summary-hint = Algumas frases, texto simples, no máximo { $most } caracteres.
card-topics = Temas
card-topics-hint = Até { $most }, separados por vírgulas: aquilo em que você pode ajudar, ou o que gostaria de aprender.
card-languages = Idiomas em que você escreve
# $known: siglas e nomes de alguns idiomas.
card-languages-hint = Até { $most }, separados por vírgulas, primeiro o que você prefere. Pela sigla: { $known }; qualquer outra sigla também serve.
card-helps-with = Em que você pode ajudar, ou gostaria de ajuda
card-helps-with-hint = Texto simples, no máximo { $most } caracteres.
card-declines = O que você não fará
card-declines-hint = Poupa uma carta aos outros. Texto simples, no máximo { $most } caracteres.
card-rhythm-hint = Quantos dias você gostaria de ter entre duas cartas suas. 21 é uma carta a cada três semanas.
card-wait = Uma espera normal
card-wait-hint = Quantos dias uma resposta sua pode levar sem que ninguém precise estranhar.
card-seats-hint = Para quem mentora: com quantas pessoas você troca cartas ao mesmo tempo, de 1 a { $most }. Quando todas as vagas estão ocupadas, o cartão o diz sozinho.
card-away-until = Fora até
card-away-until-hint = O dia da sua volta, como 2027-01-15. Vazio quando você está por aqui.
card-being-found = Quem pode encontrar você
card-discoverable = Os outros podem me encontrar: quem mentora está no diretório, aqui e em outras instâncias
card-indexable = As minhas cartas abertas podem ser encontradas em buscas
card-being-found-hint = Sair do diretório vale na hora aqui, e em outras instâncias quando lerem de novo o nosso, em até um dia. As cartas nunca entram em buscas.
card-keep = Guardar o cartão
