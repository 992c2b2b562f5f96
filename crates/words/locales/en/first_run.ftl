# An instance without accounts gets its keeper.
first-run-title = A new instance
first-run-nobody-yet = Nobody lives on { $host } yet. The first account is the keeper’s: it runs the instance, and it can write letters like any other.
first-run-wrong-code = This is not the code. The program printed it when it started; look into its log.
first-run-code = Code
first-run-code-hint = The program printed it when it started. It shows that this instance is yours.
first-run-name = Name
first-run-name-hint = Small letters, digits and underscores. Your address will be @name@{ $host }, and it stays.
first-run-password = Password
first-run-password-hint = At least { $count } characters. A few words in a row do well.
first-run-email = E-mail
first-run-email-hint = May stay empty. Nobody else sees it.
first-run-open = Open the account
