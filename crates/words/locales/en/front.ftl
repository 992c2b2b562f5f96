front-heading = Mentoring by letter
front-picture = Two desks under the same evening light, with a letter on its way from one to the other.
front-sentences = Here somebody with experience and somebody new to the trade write to each other: a real letter, then a wait, then an answer, with no hurry on either side. The two may live on different servers; a letter finds its way as mail does, and each can be reached at their own address. This is { $host }, one instance of Longhand; the people who live here sign in to find their letters.
front-by-invitation = New people come in by invitation. Mentors in the <directory>directory</directory> can be written to from any server.
front-sign-in = Sign in
front-mentors = Mentors who have places now
front-places = { $free } of { $all } places free
front-directory = Everybody in the directory
