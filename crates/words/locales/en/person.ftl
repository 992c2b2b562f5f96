# Somebody's public page.
person-thanks = Thanks
person-open-letters = Open letters
person-older = Older open letters
person-feed = As a feed
person-change = Change your card
person-write = Write to { $name }
person-introduce = Introduce yourself, with three questions that help
person-your-address = Others write to you at this address: { $address }
person-their-address = Write to them from your own server at this address: { $address }
