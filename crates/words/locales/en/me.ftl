# One's own account.
me-title = Me
me-address = This is the address others write to. <page>Your public page</page>
me-keeper = You keep this instance: <pages>the keeper's pages</pages>.
me-card = Your card: what you offer and look for
me-open-letters = Open letters: those you follow, and your own
me-follows = Whom you follow, and who follows you
me-settings = Settings: language and appearance, mail, time zone, who may write to you
me-blocks = People you have blocked
me-sign-out-here = Sign out here
me-sign-out = Sign out
