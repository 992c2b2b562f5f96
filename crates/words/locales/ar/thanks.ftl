# شكر على رسالة دون جواب.
thanks-said = قلت «وصلت، مع الشكر».
thanks-take-back = اسحب ذلك
thanks-received = وصلت، مع الشكر
thanks-received-hint = يبلغ ذلك { $writer }، ويتسع الوقت للجواب.
