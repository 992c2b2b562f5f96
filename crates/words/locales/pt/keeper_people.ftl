keeper-people-title = Pessoas
keeper-people-count-waiting = { $count ->
    [0] Ninguém espera o seu sim
    [1] Uma pessoa espera o seu sim
   *[other] { $count } pessoas esperam o seu sim
}
keeper-people-count-all = { $count ->
    [1] Uma pessoa vive aqui
   *[other] { $count } pessoas vivem aqui
}
keeper-people-count-keepers = { $count ->
    [1] Uma delas cuida da instância
   *[other] { $count } delas cuidam da instância
}
keeper-people-count-suspended = { $count ->
    [0] Nenhuma conta está suspensa
    [1] Uma conta está suspensa
   *[other] { $count } contas estão suspensas
}
keeper-people-count-deleted = { $count ->
    [0] Ninguém encerrou a conta
    [1] Uma pessoa encerrou a conta
   *[other] { $count } pessoas encerraram a conta
}
keeper-people-look = Nome ou endereço de e-mail
keeper-people-look-hint = Basta uma parte.
keeper-people-look-up = Procurar
keeper-people-nobody = Ninguém corresponde a isto.
keeper-people-next = Mais adiante
keeper-older = Anteriores
keeper-people-member = Membro
keeper-people-keeper = Cuida da instância
keeper-people-suspended = Conta suspensa
keeper-people-deleted = Encerrou a conta
keeper-people-since = aqui desde { $day }

keeper-person-suspended-since = conta suspensa desde { $day }
keeper-person-email = O e-mail vai para { $address }.
keeper-person-agreed = Concordou com a versão { $version } do código de conduta em { $when }.
keeper-person-words = As palavras da pessoa ao criar a conta
keeper-person-profile = A página pública da pessoa
keeper-person-acts = O que você pode fazer
keeper-person-suspend = Suspender a conta
keeper-person-suspend-hint = A sessão da pessoa termina e ela não pode mais entrar; ninguém a encontra nem a alcança. As cartas ficam onde estão. A suspensão pode ser retirada a qualquer momento.
keeper-person-lift = Retirar a suspensão
keeper-person-lift-hint = A pessoa pode entrar de novo, e é encontrada e alcançada como antes.
keeper-person-make-keeper = Confiar-lhe a instância
keeper-person-make-keeper-hint = A pessoa passa a cuidar da instância: vê estas páginas e pode fazer tudo nelas.
keeper-person-make-member = Tornar membro
keeper-person-make-member-hint = A pessoa não vê mais estas páginas. Nada mais muda para ela.
keeper-person-reset = Criar um link para uma nova senha
keeper-person-reset-hint = Para alguém que não consegue mais entrar. O link vale uma vez, por um dia; entregue-o por um caminho em que você confia.
keeper-person-reset-made = Quem abre este link define uma nova senha. Ele vale uma vez, por um dia, e não é mostrado de novo:

keeper-waiting-title = À espera do seu sim
keeper-waiting-nobody = Ninguém espera.
keeper-waiting-hint = Até você responder, ninguém pode encontrar essas pessoas nem lhes escrever. Com um não, elas leem as suas palavras quando entram.
keeper-waiting-since = pedido: { $when }
keeper-waiting-approve = Deixar { $name } entrar
keeper-waiting-answer = Palavras a { $name }, se você disser não
# Outra pessoa que cuida da instância foi mais rápida; segue o que esta tinha digitado.
keeper-waiting-left-over = Você tinha escrito isto, e não foi enviado a ninguém:
keeper-waiting-refuse = Dizer não a { $name }

keeper-invitations-title = Convites
keeper-invitations-hint = Quem abre o link de um convite entra sem esperar, a não ser que esta instância esteja fechada.
keeper-invitation-made = Este é o link. Copie-o agora: ele não é mostrado de novo.
keeper-invitation-uses = Quantas pessoas ele deixa entrar, de 1 a { $count }
keeper-invitation-days = Quantos dias ele vale, de 1 a { $count }
keeper-invitation-note = Um nome para ele
keeper-invitation-note-hint = Só para quem cuida da instância; pode ficar vazio.
keeper-invitation-make = Criar um convite
keeper-invitation-open = Aberto
keeper-invitation-used-up = Esgotado
keeper-invitation-over = Vencido
keeper-invitation-withdrawn = Retirado
keeper-invitation-used = entraram { $used } de { $uses }
keeper-invitation-until = até { $when }
keeper-invitation-withdraw = Retirar

keeper-conduct-hint = Todos o leem <conduct>numa página própria</conduct> e concordam com ele ao criar a conta. Fica guardado com que versão cada pessoa concordou, e quando.
keeper-conduct-text = O texto
keeper-conduct-text-hint = Markdown, no máximo { $count } caracteres.
keeper-conduct-keep = Guardar a nova versão

keeper-log-title = O que fez quem cuida da instância
keeper-log-hint = Todos os que cuidam da instância veem isto. Nada do que as pessoas daqui escrevem a alguém está aqui.
keeper-log-empty = Nada ainda.
keeper-log-by-command = por um comando na máquina
keeper-log-approved = Abriu uma conta para { $subject }
keeper-log-refused = Disse não a { $subject }
keeper-log-suspended = Suspendeu a conta de { $subject }
keeper-log-lifted = Retirou a suspensão de { $subject }
keeper-log-made-keeper = Confiou a instância a { $subject }
keeper-log-made-member = Tornou { $subject } membro
keeper-log-reset-password = Criou um link para uma nova senha de { $subject }
keeper-log-invited = Criou o convite { $subject }
keeper-log-uninvited = Retirou o convite { $subject }
keeper-log-wrote-conduct = Escreveu a versão { $subject } do código de conduta
# $subject: o servidor de uma instância.
keeper-log-opened = Abriu a instância { $subject }
keeper-log-limited = Limitou a instância { $subject }
keeper-log-blocked = Bloqueou a instância { $subject }
keeper-log-allowed = Permitiu a instância { $subject }
keeper-log-only-allowed = Deixou de fora todas as instâncias que não estão permitidas
keeper-log-all-allowed = Abriu esta instância de novo a todas as outras
# $subject: um número.
keeper-log-took-list = Importou uma lista de instâncias. Decisões que ela alterou: { $subject }
# $subject: o servidor a que algo devia ser entregue.
keeper-log-retried = Fez tentar logo uma entrega a { $subject }
keeper-log-retried-all = Fez tentar logo tudo o que vai para { $subject }
keeper-log-gave-up = Desistiu de uma entrega a { $subject }
# $subject: como começa um aviso.
keeper-log-announced = Avisou todos: { $subject }
keeper-log-changed-announcement = Alterou um aviso: { $subject }
keeper-log-ended-announcement = Encerrou um aviso: { $subject }
# $subject: o endereço de quem fez uma denúncia.
keeper-log-resolved-report = Deu por resolvida uma denúncia de { $subject }
keeper-waiting-words = Palavras a quem recebe o seu não
keeper-waiting-no = Dizer não
