//! Names of organs, and when two are one: letters of another width and spaces make no difference, anything else does.

/// What two spellings of one name have in common: half-width, without spaces and what cannot be seen.
///
/// ```
/// use nianbao_schema::office::name::key;
/// assert_eq!(key("某县　教育局（体育局）"), key("某县教育局(体育局)"));
/// assert_ne!(key("某县教育局"), key("某县教育和体育局"));
/// ```
pub fn key(name: &str) -> String {
    name.chars().map(half_width).filter(|&c| !is_unseen(c)).collect()
}

fn half_width(c: char) -> char {
    match c {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c),
        c => c,
    }
}

fn is_unseen(c: char) -> bool {
    c.is_whitespace() || c.is_control() || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}')
}
