# What a feed reader calls the feed of somebody.
feed-title = Open letters of { $name }
