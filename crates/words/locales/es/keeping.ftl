# Por qué algo no se puede hacer y qué se puede hacer en su lugar.
refusal-host-limited = Esta instancia no acepta primeras cartas de { $name }: así lo decidió quien la cuida. A quien te sigue aquí sí puedes escribirle.
refusal-own-host = Esta instancia es { $own }, y bloquear { $host } la incluiría. Indica otro servidor.
refusal-long-list = Esta lista es demasiado larga: como mucho { $count } kB. Impórtala por partes; no se cambió nada.
refusal-delivery-rests = Esta carta está en la bandeja de salida de quien la escribió hasta { $until } UTC; hasta entonces se puede recuperar.
refusal-delivery-carried = Se está entregando ahora mismo. Mira otra vez en unos minutos; no se cambió nada.
refusal-delivery-over = Esta entrega ha terminado; no hay nada que intentar. Si la carta volvió, su texto está en los borradores de quien la escribió.
refusal-no-words = Todavía no hay nada. Escribe algo primero; no se le dijo nada a nadie.
refusal-not-a-day-to-come = «{ $text }» no es un día por venir. Escríbelo como 2027-01-15, o déjalo vacío.
refusal-report-done = Esta denuncia se resolvió entretanto. Mírala otra vez; no se cambió nada.
