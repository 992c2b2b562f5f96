announcements-heading = De quem cuida desta instância
announcements-wave-away = Dispensar
