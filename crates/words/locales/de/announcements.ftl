announcements-heading = Von der Person, die diese Instanz hütet
announcements-wave-away = Weglegen
