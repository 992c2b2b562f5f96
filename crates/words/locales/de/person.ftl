# Die öffentliche Seite einer Person.
person-thanks = Dank
person-open-letters = Offene Briefe
person-older = Ältere offene Briefe
person-feed = Als Feed
person-change = Ihre Karte ändern
person-write = { $name } schreiben
person-introduce = Sich vorstellen, mit drei Fragen, die helfen
person-your-address = Andere schreiben Ihnen an diese Adresse: { $address }
person-their-address = Schreiben Sie von Ihrem eigenen Server aus an diese Adresse: { $address }
