follows-title = Following
follows-about = Whom you follow, you hear of: their open letters come to <home>your open letters</home>. Letters are something else; nobody needs to follow anybody to write one.
follows-nobody = Nobody on this page.
follows-nobody-yet = Nobody yet.
# $day: a day, here and below.
follows-since = Since { $day }
follows-asked = Asked { $day }

follows-asking = Asking to follow you
# A button, and what it says to those who hear the page. $handle: an address, here and below.
follows-agree = Agree
follows-agree-to = Agree to { $handle }
follows-not-now = Not now
follows-not-now-for = Not now for { $handle }

follows-following = You follow
follows-unanswered = Asked { $day }; they have not answered yet
follows-take-back = Take it back
follows-take-back-from = Take it back { $handle }
follows-no-longer = No longer follow
follows-no-longer-whom = No longer follow { $handle }
follows-more-following = More of those you follow
follows-address = Follow somebody
follows-address-hint = An address like @name@example.org, on any server.
follows-follow = Follow

follows-followers = Following you
follows-remove = Remove
follows-remove-whom = Remove { $handle }
follows-more-followers = More of those who follow you
follows-approves = Ask me before somebody follows me
follows-approves-hint = Open letters for followers only then reach those you agreed to. It changes nothing for those who follow you already; you can remove them.
follows-keep = Keep this
