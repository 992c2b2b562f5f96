follows-title = A quién sigues
follows-about = De quien sigues, te enteras: sus cartas abiertas llegan a <home>tus cartas abiertas</home>. Las cartas son otra cosa; para escribir una no hace falta seguir a nadie.
follows-nobody = Nadie en esta página.
# $day: un día, aquí y abajo.
follows-since = Desde el { $day }
follows-asked = Lo pidió el { $day }

follows-asking = Piden seguirte
# Un botón, y lo que dice a quien oye la página. $handle: una dirección, aquí y abajo.
follows-agree = Aceptar
follows-agree-to = Aceptar a { $handle }
follows-not-now = Ahora no
follows-not-now-for = Ahora no, para { $handle }

follows-following = Sigues a
follows-unanswered = Lo pediste el { $day }; aún no ha respondido
follows-take-back = Retirar la petición
follows-take-back-from = Retirar la petición a { $handle }
follows-no-longer = Dejar de seguir
follows-no-longer-whom = Dejar de seguir a { $handle }
follows-more-following = Más personas a las que sigues
follows-address = Seguir a alguien
follows-address-hint = Una dirección como @nombre@example.org, en cualquier servidor.
follows-follow = Seguir

follows-followers = Te siguen
follows-remove = Quitar
follows-remove-whom = Quitar a { $handle }
follows-more-followers = Más personas que te siguen
follows-approves = Preguntarme antes de que alguien me siga
follows-approves-hint = Así, las cartas abiertas solo para quienes te siguen llegan únicamente a quienes aceptaste. No cambia nada para las personas que ya te siguen; puedes quitarlas.
follows-keep = Guardar esto
follows-nobody-yet = Nadie todavía.
