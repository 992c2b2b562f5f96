# What surrounds every page.
frame-skip = To the page itself
frame-letterbox = Letterbox
frame-directory = Directory
frame-write = Write
frame-me = Me
