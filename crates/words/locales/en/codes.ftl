codes-title = Codes for signing in
codes-on = Signing in needs your password and a code.
codes-left = { $left ->
    [0] No code on paper is left: write down new ones.
    [one] One code on paper is left.
   *[other] { $left } codes on paper are left.
}
codes-renew = Show ten new codes on paper
codes-off-hint = Without codes, whoever knows your password can sign in.
codes-off = Switch codes off
codes-what = Besides your password, signing in can ask for a code that an app on your phone makes anew every half minute. Whoever only knows your password stays outside then.
codes-need = You need an authenticator app (any that makes six digits will do), and a place to keep ten codes on paper for the day your phone is lost.
codes-begin = Begin
codes-back = Back to your account
codes-begin-title = Show this to your app
codes-scan = Let your app scan this picture.
codes-picture = A square of dots that holds the key written below
codes-type = Or type this key into it:
codes-first = The code it shows now
codes-first-hint = Six digits. Codes are on once the first one is right.
codes-confirm = Switch codes on
codes-not-now = Not now
codes-paper-title = Ten codes on paper
codes-paper = Each of these lets you in once when your app is lost. Write them down or print them now: they are shown this once. Those of before work no more.
codes-paper-done = I have them
