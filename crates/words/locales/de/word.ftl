# Eine Mail über ein Konto: ihr Betreff, was darin vor dem Link steht, was danach. $handle: wessen Konto.
word-not-you = Wenn Sie das nicht waren, setzen Sie unter { $address } ein neues Passwort, oder schreiben Sie der Person, die { $host } hütet.
word-password-link-subject = Ein neues Passwort für { $handle }
word-password-link = Jemand hat um ein neues Passwort für { $handle } gebeten. Wenn Sie das waren, setzen Sie es hier innerhalb einer Stunde:
word-password-link-not-you = Wenn Sie das nicht waren, lassen Sie diese Mail liegen: Ihr Passwort bleibt, wie es ist.
word-address-link-subject = Erreicht Mail Sie hier?
word-address-link = { $handle } möchte Mail an diese Adresse bekommen. Wenn Sie das sind, sagen Sie es hier innerhalb eines Tages, in dem Browser, in dem Sie angemeldet sind:
word-address-link-not-you = Wenn Sie davon nichts wissen, lassen Sie diese Mail liegen: Eine weitere kommt nicht.
word-address-changed-subject = Mail für { $handle } kommt nicht mehr hierher
word-address-changed = Die Mailadresse von { $handle } wurde geändert. Das ist die letzte Mail an diese hier.
word-address-changed-not-you = Wenn Sie das nicht waren, schreiben Sie der Person, die { $host } hütet.
word-codes-off-subject = { $handle } meldet sich jetzt ohne Code an
word-codes-off = Um sich als { $handle } anzumelden, braucht es keinen Code mehr: Das wurde abgeschaltet.
word-password-changed-subject = { $handle } hat ein neues Passwort
word-password-changed = Das Passwort von { $handle } wurde geändert.
# Ein Ja für jemanden, der gewartet hat.
word-account-opened-subject = Ihr Konto auf { $host } ist offen
word-account-opened = Die Person, die { $host } hütet, hat Ihr Konto eröffnet: Sie sind jetzt { $handle }. Melden Sie sich mit Ihrem Namen und Passwort an: { $home }/sign-in
word-mistyped = Wenn Sie davon nichts wissen, hat sich jemand bei der eigenen Adresse vertippt; lassen Sie diese Mail liegen.
