# A letter that came in several posts, shown as one.
parts-sent = { $count ->
    [one] Sent in { $count } part.
   *[other] Sent in { $count } parts.
}
parts-show-apart = Show them apart
parts-goes-on = Goes on with the letter before it.
parts-show-as-one = Show them as one
