announcements-heading = From your keeper
announcements-wave-away = Wave away
