# A mentor who cannot take an introduction on now.
introductions-not-now = Not now
# $names: the newcomer's.
introductions-not-now-about = { $names } is told that you cannot take this on now. It costs a newcomer courage to write; a kind line helps. <letter>Read the letter again</letter>
introductions-words = A few words
introductions-words-hint = May stay empty; then kind ones of ours are sent.
introductions-others = Others who may have places
introductions-others-hint = Addresses like @name@example.org, if you know somebody. <directory>The directory</directory> shows who has places.
# $addresses: with commas between them.
introductions-with-places = With your topics and a place just now: { $addresses }.
introductions-say-not-now = Say "not now"
