# The page where open letters come home to.
home-title = Open letters
home-about = What those you follow have written for everybody, and your own, newest first.
home-to-newest = To the newest
home-write = Write an open letter
home-nothing-yet = Nothing has come yet. <follow>Follow somebody</follow>, on whatever server, and what they write for everybody comes here. The <directory>directory</directory> has people to begin with.
home-was-all = That was all of them.
home-older = Older open letters
