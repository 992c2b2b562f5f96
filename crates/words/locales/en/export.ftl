export-title = Take everything with you
export-what = You get one file (a ZIP archive) with everything that is yours here:
export-data = all of it as data, in letters.json: both halves of every correspondence, your card, notes, drafts, open letters, whom you follow and have blocked, settings
export-pages = a page for each correspondence, to read and to print
export-files = the pictures and papers of your letters and drafts
export-care = The letters of others are in it too. Keep it where only you can look.
export-go = Download it
export-busy = Several people take their letters along just now. Try again in a few minutes.
export-back = Back to your account
# $names: with whom, like "Ada and Bo".
export-letters-with = Letters with { $names }
export-removed = This letter was removed by its writer.
