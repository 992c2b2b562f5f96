announcements-heading = De quien cuida esta instancia
announcements-wave-away = Apartar
