# Wie ein Feedreader den Feed einer Person nennt.
feed-title = Offene Briefe von { $name }
