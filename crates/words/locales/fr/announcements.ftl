announcements-heading = De la personne qui tient l’instance
announcements-wave-away = Écarter
