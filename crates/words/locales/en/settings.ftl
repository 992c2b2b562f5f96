settings-title = Settings
settings-kept = Your settings are kept.
settings-not-kept = Nothing was changed: { $why }
settings-keep = Keep the settings

settings-appearance = How pages look
settings-language = Language of the pages
settings-language-hint = Letters stay in the language they were written in.
settings-language-of-browser = as my browser asks
settings-theme = Colours
settings-theme-as-device = as my device is set
settings-theme-light = light
settings-theme-dark = dark
settings-text = Size of letters
settings-text-small = small
settings-text-usual = usual
settings-text-large = large
settings-text-largest = largest
settings-measure = Width of lines
settings-measure-narrow = narrow
settings-measure-usual = usual
settings-measure-wide = wide

settings-mail = Mail
settings-mail-not-here = This instance sends no mail. You find what arrived in your letterbox.
settings-mail-address-waits = This instance sends no mail. You find what arrived in your letterbox; { $address } is kept for when it does send. <a>Change the address</a>.
settings-mail-goes-to = Mail goes to { $address }. <a>Change the address</a>.
settings-mail-no-address = There is no mail address with this account. <a>Add one</a>.
# $day: when the mail was written; $why: a sentence.
settings-mail-trouble = The mail of { $day } did not reach you, and no further try is made: { $why }
settings-mail-when = When letters arrive
settings-mail-hint = A mail says who wrote, in its subject too, and where the letter is. Those of a day or a week come at eight in the morning.
settings-mail-off = no mail
settings-mail-each = a mail for each letter
settings-mail-daily = once a day, if anything came
settings-mail-weekly = on Mondays, if anything came
settings-mail-text = With the text of the letters
settings-mail-text-hint = Mail passes through more hands than letters between instances, and lies at your mail provider. Without this the letter stays here.

settings-time = Time
settings-zone = Where you live
settings-zone-hint = So that mornings are yours.
settings-reminders = Remind me of letters that wait for me, twice at most

settings-letters = Letters
settings-recall = A posted letter rests in the outbox
settings-recall-hint = As long as it does, you can take it back. You can say otherwise for each letter.
settings-recall-none = not at all
settings-recall-ten-minutes = for 10 minutes
settings-recall-hour = for an hour
settings-recall-tomorrow = until tomorrow morning
settings-who = Who may write me a first letter
settings-who-hint = Correspondences you have go on. <blocks>People you have blocked</blocks> write you nothing in any case.
settings-who-anyone = anyone
settings-who-followed = people I follow
settings-who-nobody-new = nobody new
