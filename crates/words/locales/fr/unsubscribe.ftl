# Arrêter le courriel depuis un courriel.
unsubscribe-title = Courriel
unsubscribe-done = Plus de courriel
unsubscribe-done-about = Le courriel pour { $handle } est coupé. Les lettres continuent d’arriver dans la boîte aux lettres ; on peut le rétablir sous Moi, Réglages.
unsubscribe-ask = Plus de courriel ?
unsubscribe-ask-about = { $handle } apprend par courriel que des lettres arrivent. Les lettres continuent d’arriver dans la boîte aux lettres.
unsubscribe-switch-off = Couper le courriel
unsubscribe-nothing = Il n’y a rien ici
unsubscribe-nothing-about = Cette adresse n’arrête le courriel de personne ; un morceau s’en est peut-être perdu en route. Rien n’a été changé. Ouvrez de nouveau le lien du courriel le plus récent, ou connectez-vous et regardez sous Moi, Réglages.
unsubscribe-to-letterbox = Vers la boîte aux lettres
