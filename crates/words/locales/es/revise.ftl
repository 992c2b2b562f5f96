# Se cambia una carta ya enviada.
revise-change = Cambiar una carta
revise-change-resting = La carta sigue en la bandeja de salida. Nadie la ha visto; simplemente dirá esto.
revise-change-left = La carta ya salió. Quienes la leen ven el texto nuevo y que se cambió. A los otros servidores se les pide que la cambien también: algunos conservan el texto antiguo, y quien la leyó, la leyó.
revise-letter = Carta
revise-letter-hint = Markdown, como antes. Va a las mismas personas y a nadie más.
revise-change-it = Cambiarla
revise-leave-it = Dejarla como está
revise-remove = ¿Retirar esta carta?
revise-remove-resting = La carta sigue en la bandeja de salida: se recupera, no va a nadie, y su texto vuelve a ser un borrador.
revise-remove-left = Nada devuelve su texto. Para { $names } se verá que hubo una carta, y nada más. A los otros servidores se les pide que la retiren también: algunos la conservan igualmente, y quien la leyó, la leyó.
revise-take-it-back = Recuperarla
revise-remove-it = Retirarla
