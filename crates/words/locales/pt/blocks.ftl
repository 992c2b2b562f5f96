blocks-title = Pessoas que você bloqueou
blocks-about = Quem você bloqueia não pode mais lhe enviar nada, e não é avisado. O que escreveu antes fica oculto, não perdido.
blocks-address = Endereço
blocks-address-hint = Como @nome@example.org, ou o endereço da página da pessoa.
blocks-block = Bloquear
blocks-unblock = Desbloquear
blocks-that-is-you = Essa pessoa é você.
