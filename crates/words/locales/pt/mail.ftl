# Um e-mail que avisa de cartas. O assunto diz quem escreveu, e nada do que escreveu.
mail-subject-word = Um recado da sua caixa de cartas
mail-subject-introduces = { $name } se apresenta a você
mail-subject-wrote = { $name } escreveu a você
# $names: um ou mais nomes em sequência.
mail-subject-letters = Cartas de { $names }
# O último numa sequência de nomes.
mail-others = { $count ->
    [1] mais 1 pessoa
   *[other] mais { $count } pessoas
}
mail-introduces = { $name } ({ $handle }) se apresenta a você e espera uma resposta.
mail-wrote = { $name } ({ $handle }) escreveu a você.
mail-read = Ler na sua caixa de cartas
mail-to-letterbox = À sua caixa de cartas
mail-letterbox-at = A sua caixa de cartas: { $address }
# De quem é o e-mail e com que frequência chega.
mail-why-each = { $handle } recebe isto a cada carta.
mail-why-daily = { $handle } recebe isto uma vez por dia, quando algo chegou.
mail-why-weekly = { $handle } recebe isto uma vez por semana, quando algo chegou.
mail-settings = Outra coisa no lugar
mail-settings-at = Outra coisa no lugar: { $address }
mail-stop = Sem mais e-mails
mail-stop-at = Sem mais e-mails: { $address }
