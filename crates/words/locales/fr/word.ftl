# Un courriel au sujet d’un compte : son objet, ce qui précède le lien, ce qui le suit.
word-not-you = Si ce n’était pas vous, choisissez un nouveau mot de passe à l’adresse { $address }, ou écrivez à la personne qui tient { $host }.
word-password-link-subject = Un nouveau mot de passe pour { $handle }
word-password-link = Quelqu’un a demandé un nouveau mot de passe pour { $handle }. Si c’était vous, choisissez-le ici dans l’heure :
word-password-link-not-you = Si ce n’était pas vous, laissez ce courriel de côté : votre mot de passe reste comme il est.
word-address-link-subject = Le courriel vous parvient-il ici ?
word-address-link = { $handle } veut que le courriel vienne à cette adresse. Si c’est vous, dites-le ici dans les 24 heures, dans le navigateur où votre session est ouverte :
word-address-link-not-you = Si vous n’en savez rien, laissez ce courriel de côté : il n’en viendra pas d’autre.
word-address-changed-subject = Le courriel pour { $handle } ne vient plus ici
word-address-changed = L’adresse de courriel de { $handle } a été changée. C’est le dernier courriel à celle-ci.
word-address-changed-not-you = Si ce n’était pas vous, écrivez à la personne qui tient { $host }.
word-codes-off-subject = { $handle } se connecte désormais sans code
word-codes-off = La connexion de { $handle } ne demande plus de code : cela a été coupé.
word-password-changed-subject = { $handle } a un nouveau mot de passe
word-password-changed = Le mot de passe de { $handle } a été changé.
# La personne qui tient l’instance a dit oui à qui attendait.
word-account-opened-subject = Votre compte sur { $host } est ouvert
word-account-opened = La personne qui tient { $host } a ouvert votre compte : vous êtes désormais { $handle }. Connectez-vous avec votre nom et votre mot de passe sur { $home }/sign-in
word-mistyped = Si vous n’en savez rien, quelqu’un s’est trompé en tapant son adresse ; laissez ce courriel de côté.
