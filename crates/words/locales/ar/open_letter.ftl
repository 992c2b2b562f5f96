open-letter-likes = { $count ->
    [one] أعجبت شخصًا واحدًا.
    [two] أعجبت شخصين.
    [few] أعجبت { $count } أشخاص.
   *[other] أعجبت { $count } شخصًا.
}
open-letter-boosts = { $count ->
    [one] مرّرها شخص واحد.
    [two] مرّرها شخصان.
    [few] مرّرها { $count } أشخاص.
   *[other] مرّرها { $count } شخصًا.
}
open-letter-answers = { $count ->
    [one] جواب واحد.
    [two] جوابان.
    [few] { $count } أجوبة.
   *[other] { $count } جوابًا.
}
