# Agradece-se uma carta sem respondê-la.
thanks-said = Você disse “recebida, com gratidão”.
thanks-take-back = Retirar isso
thanks-received = Recebida, com gratidão
thanks-received-hint = { $writer } fica sabendo, e há mais tempo para uma resposta.
