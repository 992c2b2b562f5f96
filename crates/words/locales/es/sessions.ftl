sessions-title = Dónde tienes la sesión abierta
sessions-this = (esta)
# $since: un día; $seen: un momento visto desde ahora, como «ayer».
sessions-since = Desde el { $since }; último uso: { $seen }
sessions-end = Cerrar esa sesión
sessions-end-others = Cerrar todas las demás
sessions-strange = ¿Hay alguna que no conoces? Ciérrala, y después <a>cambia tu contraseña</a>.
sessions-back = Volver a tu cuenta
# $browser y $system son nombres como Firefox y Linux.
sessions-browser-on-system = { $browser } en { $system }
sessions-something-on-system = Algo en { $system }
sessions-unknown = Un navegador sin nombre
