blocks-title = أشخاص حظرتهم
blocks-about = من تحظره لا يستطيع أن يرسل إليك شيئًا بعدها، ولا يُخبَر بذلك. ما كتبه من قبل مخفي، لا ضائع.
blocks-address = العنوان
blocks-address-hint = مثل ⁦@name@example.org⁩، أو عنوان صفحته.
blocks-block = احظر
blocks-unblock = ارفع الحظر
blocks-that-is-you = هذا أنت.
