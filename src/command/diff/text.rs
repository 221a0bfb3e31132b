//! A comparison for the terminal: each change once, under the first of those whom it concerns.

use anstyle::{AnsiColor, Style};
use nianbao::compare::{Change, Kind, Place};
use nianbao::generator::revision::Step;
use nianbao::judge::{Class, Concern, Verdict, gravest, judge};
use std::fmt::Write as _;
use unicode_width::UnicodeWidthStr;

/// Whom a change is told to first: who loses most comes before who has only to read something else.
const ORDER: [Concern; 6] = [
    Concern::Series,
    Concern::OldReports,
    Concern::Code,
    Concern::NewReports,
    Concern::Verdict,
    Concern::Blanks,
];

/// How wide the old and the new wording may be to stand side by side.
const SIDE_BY_SIDE: usize = 84;

pub(super) fn text(steps: &[Step]) -> String {
    steps.iter().map(step).collect::<Vec<_>>().join("\n")
}

fn step(step: &Step) -> String {
    let judged: Vec<(&Change, Verdict)> =
        step.comparison.changes.iter().map(|change| (change, judge(change))).collect();
    let bold = Style::new().bold();
    let mut text = format!("{bold}{} → {}{bold:#}: {}\n", step.old.id, step.new.id, summary(step));
    if step.new.revises.as_ref() != Some(&step.old.id) && step.new.id != step.old.id {
        let _ = writeln!(text, "{} does not revise {}: compared by ids alone", step.new.id, step.old.id);
    }
    for concern in ORDER {
        let own = judged.iter().filter(|(_, verdict)| first(verdict) == Some(concern));
        section(&mut text, concern.whom(), own, step);
    }
    let nobody = |change: &Change| change.kind != Kind::Derived;
    let own = judged.iter().filter(|(change, verdict)| first(verdict).is_none() && nobody(change));
    section(&mut text, "nobody but readers of the format", own, step);
    let own = judged.iter().filter(|(change, verdict)| first(verdict).is_none() && !nobody(change));
    section(&mut text, "consequences of these changes", own, step);
    for suggestion in &step.comparison.suggestions {
        let _ = write!(text, "\nlikely: {}", suggestion.declaration());
        let _ = writeln!(text, " because {}", suggestion.because.join(", "));
    }
    text
}

fn first(verdict: &Verdict) -> Option<Concern> {
    ORDER.into_iter().find(|&concern| verdict.concerns(concern))
}

fn summary(step: &Step) -> String {
    let changes = &step.comparison.changes;
    let own = changes.iter().filter(|change| change.kind != Kind::Derived).count();
    let derived = changes.len() - own;
    match gravest(changes) {
        None => "no difference".to_owned(),
        Some(class) => {
            let derived =
                if derived > 0 { format!(" and {derived} that follow from them") } else { String::new() };
            format!(
                "{own} change{}{derived}; the gravest is of class {class}",
                if own == 1 { "" } else { "s" }
            )
        }
    }
}

fn section<'j>(
    text: &mut String,
    title: &str,
    changes: impl Iterator<Item = &'j (&'j Change, Verdict)>,
    step: &Step,
) {
    let mut changes: Vec<&(&Change, Verdict)> = changes.collect();
    if changes.is_empty() {
        return;
    }
    changes.sort_by_key(|(_, verdict)| std::cmp::Reverse(verdict.class));
    let underlined = Style::new().underline();
    let _ = writeln!(text, "\n{underlined}For {title}{underlined:#}");
    for (change, verdict) in changes {
        text.push_str(&one(change, verdict, step));
    }
}

fn one(change: &Change, verdict: &Verdict, step: &Step) -> String {
    let style = Style::new().bold().fg_color(Some(colour(verdict.class).into()));
    let mut text = format!("  {style}{}{style:#} {} [{}]\n", change.kind, where_(change), verdict.class);
    match (&change.was, &change.is) {
        (None, None) => {
            for place in change.old.iter().chain(&change.new).filter(|place| !place.label.is_empty()) {
                let _ = writeln!(text, "      “{}”", place.label);
            }
        }
        (was, is) => wording(&mut text, was.as_deref(), is.as_deref()),
    }
    if let Some((numerator, denominator)) = change.factor {
        let _ = writeln!(text, "      new = old × {numerator}/{denominator}");
    }
    if let Some(declared) = change.declared.and_then(|declared| step.new.changes.get(declared)) {
        let cite = declared.cite.as_ref().map_or(String::new(), |cite| format!("（{cite}）"));
        let _ = writeln!(text, "      why: {}{cite}", declared.why);
    }
    if let Some(question) = verdict.question {
        let _ = writeln!(text, "      to decide: {question}");
    }
    let own = first(verdict);
    let others: Vec<&str> =
        verdict.whom().filter(|concern| Some(*concern) != own).map(|concern| concern.as_str()).collect();
    if !others.is_empty() {
        let dim = Style::new().dimmed();
        let _ = writeln!(text, "      {dim}also concerns {}{dim:#}", others.join(", "));
    }
    text
}

fn where_(change: &Change) -> String {
    let paths = |places: &[Place]| {
        let paths: Vec<String> = places.iter().map(Place::to_string).collect();
        paths.join(", ")
    };
    match (&change.old[..], &change.new[..]) {
        (old, []) => paths(old),
        ([], new) => paths(new),
        ([old], [new]) if old == new || old.path == new.path => old.to_string(),
        (old, new) => format!("{} → {}", paths(old), paths(new)),
    }
}

/// The old and the new wording, side by side where there is room.
fn wording(text: &mut String, was: Option<&str>, is: Option<&str>) {
    let (was, is) = (was.unwrap_or(""), is.unwrap_or(""));
    if was.width() + is.width() <= SIDE_BY_SIDE {
        let _ = writeln!(text, "      “{was}” → “{is}”");
    } else {
        let _ = writeln!(text, "      - “{was}”\n      + “{is}”");
    }
}

fn colour(class: Class) -> AnsiColor {
    match class {
        Class::Presentation | Class::Additive => AnsiColor::Green,
        Class::Mapped | Class::OneWay => AnsiColor::Yellow,
        Class::Decision | Class::Discontinuity => AnsiColor::Red,
    }
}
