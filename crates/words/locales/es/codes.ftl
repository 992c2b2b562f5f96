codes-title = Códigos para entrar
codes-on = Para entrar se piden tu contraseña y un código.
codes-left = { $left ->
    [0] No queda ningún código en papel: anota unos nuevos.
    [one] Queda un código en papel.
   *[other] Quedan { $left } códigos en papel.
}
codes-renew = Mostrar diez códigos nuevos para el papel
codes-off-hint = Sin códigos, quien sepa tu contraseña puede entrar.
codes-off = Desactivar los códigos
codes-what = Además de tu contraseña, al entrar se puede pedir un código que una aplicación de tu teléfono renueva cada medio minuto. Así, quien solo sabe tu contraseña se queda fuera.
codes-need = Necesitas una aplicación de autenticación (sirve cualquiera que dé seis cifras) y un lugar donde guardar diez códigos en papel, para el día en que pierdas el teléfono.
codes-begin = Empezar
codes-back = Volver a tu cuenta
codes-begin-title = Muestra esto a tu aplicación
codes-scan = Escanea esta imagen con tu aplicación.
codes-picture = Un cuadrado de puntos que contiene la clave escrita abajo
codes-type = O escribe en ella esta clave:
codes-first = El código que muestra ahora
codes-first-hint = Seis cifras. Los códigos quedan activados en cuanto el primero es correcto.
codes-confirm = Activar los códigos
codes-not-now = Ahora no
codes-paper-title = Diez códigos en papel
codes-paper = Cada uno te deja entrar una vez si pierdes la aplicación. Anótalos o imprímelos ahora: solo se muestran esta vez. Los anteriores ya no sirven.
codes-paper-done = Ya los tengo
