# Son propre compte.
me-title = Moi
me-address = C’est l’adresse à laquelle les autres vous écrivent. <page>Votre page publique</page>
me-keeper = Vous tenez cette instance : <pages>les pages pour la tenir</pages>.
me-card = Votre carte : ce que vous offrez et cherchez
me-open-letters = Lettres ouvertes : celles des personnes que vous suivez, et les vôtres
me-follows = Qui vous suivez, et qui vous suit
me-settings = Réglages : langue et aspect, courriel, fuseau horaire, qui peut vous écrire
me-blocks = Personnes que vous avez bloquées
me-sign-out-here = Se déconnecter ici
me-sign-out = Se déconnecter
