# Por dónde va una carta.
way-your-letter-to = Tu carta a { $names }
# Después de enviarla, una frase dice qué ocurre. $when: una fecha con hora; $wait: «5 semanas»; $day: un día.
way-posted = Enviada el { $when }.
way-posted-wait = Enviada el { $when }; una espera normal hasta la respuesta es de { $wait }.
way-posted-lapses = Enviada el { $when }; sin respuesta caduca sola el { $day }.
way-removed = Retiraste esta carta el { $when }. A los otros servidores se les pidió que la retiraran también.
way-held = En la bandeja de salida hasta el { $when }; hasta entonces puedes recuperarla.
way-held-wait = En la bandeja de salida hasta el { $when }; hasta entonces puedes recuperarla, y una espera normal hasta la respuesta es de { $wait }.
way-held-lapses = En la bandeja de salida hasta el { $when }; hasta entonces puedes recuperarla, y sin respuesta caduca sola el { $day }.
# Entre varias personas que la leen, por dónde va con una de ellas.
way-held-one = En la bandeja de salida hasta el { $when }.
# Qué ocurre después, y qué ve la otra parte.
way-held-hint = Después va a { $names } y a nadie más: la carta entera, con tu nombre y su fecha. Quienes cuidan ambos servidores podrían técnicamente leerla; las cartas no están cifradas de extremo a extremo.
way-on-its-way = De camino a { $place }.
way-on-its-way-hint = No hay nada que hacer: se entrega en cuanto la acepten.
way-delayed = Retrasada desde el { $since }: { $reason } El próximo intento es el { $again }.
way-delayed-hint = No hay nada que hacer: se sigue intentando sola durante días. Si nadie la acepta, vuelve, y su texto queda en tus borradores.
# Con alguien de este servidor.
way-arrived-with = Le llegó a { $name } el { $when }.
# En otro servidor.
way-arrived-at = Llegó a { $server } el { $when }.
way-returned = Volvió el { $when }: { $reason } El texto está en tus borradores.
way-returned-hint = Puedes <drafts>seguir escribiendo</drafts>, <again>buscar la dirección otra vez</again>, o enviarla a otra persona.
way-edited = Cambiaste esta carta el { $when }; a los otros servidores se les pidió que la cambiaran también.
way-take-back = Recuperarla
way-change = Cambiar el texto
way-remove = Retirar la carta
way-all-letters = Todas las cartas con { $names }
way-letter = La carta
