announcements-heading = من القائم على خادمك
announcements-wave-away = نحِّها جانبًا
