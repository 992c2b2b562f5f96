# La page publique de quelqu’un.
person-thanks = Remerciements
person-open-letters = Lettres ouvertes
person-older = Lettres ouvertes plus anciennes
person-feed = Sous forme de flux
person-change = Changer votre carte
person-write = Écrire à { $name }
person-introduce = Vous présenter, avec trois questions qui aident
person-your-address = Les autres vous écrivent à cette adresse : { $address }
person-their-address = Écrivez-lui depuis votre propre serveur à cette adresse : { $address }
