# Cómo se llama una carta abierta sin título.
open-letter-of = Una carta abierta de { $name }
open-letter-answer-of = Una respuesta de { $name }
open-letter-removed-of = Una carta abierta de { $name } que se retiró
# Para quién es, detrás de quien la escribió y de su fecha.
open-letter-for-passers-by = para quien pase por aquí
open-letter-for-followers = para quienes siguen a { $name }
# Detrás de cuándo se publicó.
open-letter-changed = cambiada el { $when }
# $letter: el título de lo que responde.
open-letter-in-answer-to = En respuesta a <letter>{ $letter }</letter>
open-letter-removed = Quien escribió esta carta abierta la retiró el { $when }.
open-letter-where-written = Donde se escribió
open-letter-change = Cambiarla
open-letter-remove = Retirarla
open-letter-leave = Dejarla como está
open-letter-remove-title = ¿Retirar esta carta abierta?
open-letter-remove-warning = Nada devuelve su texto, y aquí ya nadie ve lo que hay debajo. A los otros servidores se les pide que la retiren también: algunos la conservan igualmente, y quien la leyó, la leyó.
open-letter-introduce = Presentarte a { $name }
open-letter-write = Escribir a { $name } una carta sobre esto
open-letter-answers-title = Respuestas
open-letter-further-answers = Más respuestas
open-letter-to-answer = Responder para que lo lean los demás
open-letter-your-answer = Tu respuesta
open-letter-your-answer-hint = Queda debajo de esto, y { $name } se entera. Lo que es solo para { $name } va mejor en una carta.
# Un botón.
open-letter-answer = Responder
# Detrás de quien escribió una respuesta: a quién responde.
open-letter-answer-to = a { $name }
open-letter-hidden = Oculta: aquí solo la ves tú.
open-letter-turn-into-letters = Convertir esto en cartas con { $name }
open-letter-hide = Ocultarla
open-letter-show-again = Mostrarla otra vez
# Las dos anteriores, como se leen en voz alta; empiezan con las mismas palabras.
open-letter-hide-whose = Ocultarla: lo que escribió { $name }
open-letter-show-again-whose = Mostrarla otra vez: lo que escribió { $name }

# A cuántas personas les gustó una carta abierta.
open-letter-likes = { $count ->
    [1] A una persona le gustó.
    [2] A dos personas les gustó.
    [3] A tres personas les gustó.
    [4] A cuatro personas les gustó.
    [5] A cinco personas les gustó.
    [6] A seis personas les gustó.
    [7] A siete personas les gustó.
    [8] A ocho personas les gustó.
    [9] A nueve personas les gustó.
    [10] A diez personas les gustó.
    [11] A once personas les gustó.
    [12] A doce personas les gustó.
   *[other] A { $count } personas les gustó.
}
# Cuántas personas la mostraron a quienes las siguen.
open-letter-boosts = { $count ->
    [1] Una persona la compartió.
    [2] Dos personas la compartieron.
    [3] Tres personas la compartieron.
    [4] Cuatro personas la compartieron.
    [5] Cinco personas la compartieron.
    [6] Seis personas la compartieron.
    [7] Siete personas la compartieron.
    [8] Ocho personas la compartieron.
    [9] Nueve personas la compartieron.
    [10] Diez personas la compartieron.
    [11] Once personas la compartieron.
    [12] Doce personas la compartieron.
   *[other] { $count } personas la compartieron.
}
open-letter-answers = { $count ->
    [one] Una respuesta.
   *[other] { $count } respuestas.
}
