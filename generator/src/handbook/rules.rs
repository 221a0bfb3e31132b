//! Rules as lines of a list.

use crate::text::Text;
use nianbao_schema::format::{Along, Format, Rule};
use nianbao_schema::language::Language::Chinese;
use nianbao_schema::sentence;

/// A rule as the handbook shows it.
pub(super) struct RuleLine {
    pub(super) id: String,
    /// The rule in words, and when it applies.
    pub(super) words: Text,
    /// As the format file has it.
    pub(super) expression: Text,
    pub(super) severity: &'static str,
    /// How well it is known, and the clause.
    pub(super) source: Text,
    /// What the person who broke it is told.
    pub(super) guidance: Text,
}

/// The rules of a table, or of the form.
pub(super) fn of(format: &Format, table: Option<usize>) -> Vec<RuleLine> {
    format.rules.iter().filter(|rule| rule.table == table).map(|rule| line(format, rule)).collect()
}

fn line(format: &Format, rule: &Rule) -> RuleLine {
    let condition = sentence::condition(rule, format, Chinese).map(|when| format!("{when}时："));
    let each = match rule.each {
        Some(Along::Rows) => "（逐行）",
        Some(Along::Columns) => "（逐列）",
        None => "",
    };
    let words = format!("{}{}{each}", condition.unwrap_or_default(), sentence::rule(rule, format, Chinese));
    let gloss = rule.about.gloss.as_ref().map_or(String::new(), |gloss| format!("\n{gloss}"));
    let source =
        [rule.about.basis.map(|basis| sentence::basis(basis, Chinese).to_owned()), rule.about.cite.clone()];
    RuleLine {
        id: rule.id.clone(),
        words: Text::plain(words + &gloss),
        expression: Text::of_code(&rule.expression),
        severity: sentence::severity(rule.severity, Chinese),
        source: Text::plain(source.into_iter().flatten().collect::<Vec<_>>().join("\n")),
        guidance: Text::plain(rule.about.guidance.clone().unwrap_or_default()),
    }
}
