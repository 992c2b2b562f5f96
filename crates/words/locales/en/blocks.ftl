blocks-title = People you have blocked
blocks-about = Whom you block can send you nothing any more, and is not told. What they wrote before is hidden, not lost.
blocks-address = Address
blocks-address-hint = Like @name@example.org, or the address of their page.
blocks-block = Block
blocks-unblock = Unblock
blocks-that-is-you = That is you.
