# رسالة جاءت على أجزاء وتُعرض كواحدة.
parts-sent = { $count ->
    [one] أُرسلت في جزء واحد.
    [two] أُرسلت في جزأين.
    [few] أُرسلت في { $count } أجزاء.
    [many] أُرسلت في { $count } جزءًا.
   *[other] أُرسلت في { $count } جزء.
}
parts-show-apart = اعرضها منفصلة
parts-goes-on = تتمة الرسالة السابقة.
parts-show-as-one = اعرضها كواحدة
