//! What to say of a text that is not TOML.

use crate::foreign;
use crate::language::Wording;
use crate::problem::{Code, Problem, Span};
use toml::de::DeTable;

/// What is wrong with a text that is not TOML. Nothing else is judged then: what a broken file seems
/// to say may stand in the wrong table.
pub(super) fn problems(text: &str, first: &toml::de::Error) -> Vec<Problem> {
    // Past the first mistake no more than this is looked at: a file may be nothing but mistakes.
    const REACH: usize = 128 << 10;
    let start = |error: &toml::de::Error| error.span().map_or(0, |span| span.start);
    let reach = start(first) + REACH;
    // Cut where a table begins: elsewhere a list or a string might be cut in two.
    let cut = text[..text.floor_char_boundary(reach)].rfind("\n[").filter(|&cut| cut > start(first));
    let (_, mut errors) = match cut {
        _ if text.len() <= reach => DeTable::parse_recoverable(text),
        Some(cut) => DeTable::parse_recoverable(&text[..=cut]),
        None => (toml::Spanned::new(0..0, DeTable::new()), vec![first.clone()]),
    };
    errors.sort_by_key(start);
    let mut problems: Vec<Problem> = Vec::new();
    let mut last_line = None;
    for error in &errors {
        let span = error.span().unwrap_or(0..0);
        let line = text[..span.start].rfind('\n');
        // A second complaint of one line follows from the first.
        if last_line == Some(line) {
            continue;
        }
        last_line = Some(line);
        let (message, label) = in_words(text, &span, error.message());
        problems.push(Problem::new(Code::TomlSyntax, span, message).label(label));
        // Inside brackets that are not closed, all that follows is misread.
        let message = error.message().replace("array table", "");
        if ["array", "inline table", "recursion", "recurse"].iter().any(|word| message.contains(word)) {
            break;
        }
    }
    problems
}

/// What TOML's own message leaves open: which quotes and signs an author of Chinese may have typed.
fn in_words(text: &str, span: &Span, message: &str) -> (Wording, Wording) {
    let signs = [
        (['“', '”'], Wording::plain("quotes are `\"`, not `“` and `”`", "引号要用半角的`\"`，不用`“`和`”`")),
        (['‘', '’'], Wording::plain("quotes are `'`, not `‘` and `’`", "引号要用半角的`'`，不用`‘`和`’`")),
        (
            ['＝', '：'],
            Wording::plain("a key and its value stand on either side of `=`", "键和值之间要用半角的`=`"),
        ),
        (['，', '、'], Wording::plain("values stand apart by `,`", "各项之间要用半角的`,`")),
    ];
    let written = text.get(span.clone()).unwrap_or_default();
    let hint = signs.into_iter().find(|(signs, _)| written.starts_with(|c| signs.contains(&c)));
    let message = if message.contains("recursion limit") { "too many levels of nesting" } else { message };
    let message =
        message.replace("cannot recurse further; max recursion depth met", "too many levels of nesting");
    (foreign::worded(&message), hint.map_or(Wording::default(), |(_, hint)| hint))
}
