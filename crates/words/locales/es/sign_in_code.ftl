sign-in-code-title = Un código, por favor
sign-in-code = El código que muestra tu aplicación
sign-in-code-hint = Seis cifras, o uno de los códigos que tienes en papel.
sign-in-code-go = Entrar
sign-in-code-lost = ¿Perdiste la aplicación y los códigos en papel? Pregunta a quien cuida esta instancia.
sign-in-code-late = Pasó demasiado tiempo, o el código se pidió en otro navegador. Entra otra vez; no se perdió nada.
