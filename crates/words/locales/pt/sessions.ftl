sessions-title = Onde a sua conta está aberta
sessions-this = (aqui)
# $since: um dia; $seen: uma hora vista de agora, como "ontem".
sessions-since = Desde { $since }, último uso: { $seen }
sessions-end = Sair de lá
sessions-end-others = Sair de todos os outros
sessions-strange = Há algum que você não conhece? Saia dele e depois <a>mude a sua senha</a>.
sessions-back = De volta à sua conta
# $browser e $system são nomes como Firefox e Linux.
sessions-browser-on-system = { $browser } em { $system }
sessions-something-on-system = Algo em { $system }
sessions-unknown = Um navegador sem nome
