drafts-throw-away = Throw this draft away?
drafts-throw-away-about = Nothing brings it back. It says:
drafts-throw-it-away = Throw it away
drafts-keep = Keep it and write on
