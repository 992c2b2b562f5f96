# What surrounds every page.
frame-skip = To the page itself
frame-letterbox = Letterbox
frame-directory = Directory
frame-write = Write
frame-me = Me
# The title of a page with a form that was refused. $title: the title it has otherwise.
frame-not-done = Not done yet: { $title }
