reset-title = Your new password
# $handle: an address like @ada@example.org.
reset-for = This link sets a new password for { $handle }, once.
reset-set = Set this password
reset-done = { $handle } has the new password. You are signed out everywhere; sign in with it.
