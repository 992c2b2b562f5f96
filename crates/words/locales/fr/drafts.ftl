drafts-throw-away = Jeter ce brouillon ?
drafts-throw-away-about = Rien ne le ramène. Il dit :
drafts-throw-it-away = Le jeter
drafts-keep = Le garder et continuer d’écrire
