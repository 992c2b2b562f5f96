//! Text written so that Markdown takes it for what it is.

/// What one sign becomes in a line that reads `before` so far and goes on with `next`.
pub(super) fn sign(line: &mut String, character: char, next: Option<char>) {
    let means_something = match character {
        '\\' | '`' | '*' | '[' | '<' | '~' => true,
        // Within a word it stresses nothing.
        '_' => !line.ends_with(char::is_alphanumeric),
        '&' => next.is_some_and(|next| next.is_ascii_alphanumeric() || next == '#'),
        _ => false,
    };
    if means_something {
        line.push('\\');
    }
    line.push(character);
}

/// A line whose beginning makes no heading, list, quotation or rule of it.
pub(super) fn line(line: &str) -> String {
    if line.starts_with(['#', '>', '+', '-', '=']) {
        return format!("\\{line}");
    }
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let (number, rest) = line.split_at(digits);
    if digits > 0 && rest.starts_with(['.', ')']) {
        return format!("{number}\\{rest}");
    }
    line.to_owned()
}

/// Code within a line, between so many signs that none in it ends it.
pub(super) fn code(code: &str) -> String {
    let mut longest = 0;
    let mut run = 0;
    for character in code.chars() {
        run = if character == '`' { run + 1 } else { 0 };
        longest = longest.max(run);
    }
    let fence = "`".repeat(longest + 1);
    let room = if code.starts_with('`') || code.ends_with('`') {
        " "
    } else {
        ""
    };
    format!("{fence}{room}{code}{room}{fence}")
}
