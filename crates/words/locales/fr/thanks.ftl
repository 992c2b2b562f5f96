# On remercie d’une lettre sans y répondre.
thanks-said = Vous avez dit « reçue, avec mes remerciements ».
thanks-take-back = Le retirer
thanks-received = Reçue, avec mes remerciements
thanks-received-hint = { $writer } l’apprend, et il y a plus de temps pour répondre.
