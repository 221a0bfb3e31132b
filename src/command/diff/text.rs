//! A comparison for the terminal: each change once, under the first of those whom it concerns.

use anstyle::{AnsiColor, Style};
use nianbao::compare::{Change, Kind, Place};
use nianbao::generator::revision::Step;
use nianbao::judge::{Class, Concern, Verdict, gravest, judge, words};
use nianbao::{Language, said};
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

pub(super) fn text(steps: &[Step], language: Language) -> String {
    steps.iter().map(|step| self::step(step, language)).collect::<Vec<_>>().join("\n")
}

fn step(step: &Step, language: Language) -> String {
    let judged: Vec<(&Change, Verdict)> =
        step.comparison.changes.iter().map(|change| (change, judge(change))).collect();
    let bold = Style::new().bold();
    let (old, new) = (&step.old.id, &step.new.id);
    let colon = language.pick(": ", "：");
    let mut text = format!("{bold}{old} → {new}{bold:#}{colon}{}\n", summary(step, language));
    if step.new.revises.as_ref() != Some(old) && new != old {
        text += &said!(
            language,
            "{new} does not revise {old}: compared by ids alone\n",
            "{new}不是由{old}修订而来，只按id比较\n"
        );
    }
    for concern in ORDER {
        let own = judged.iter().filter(|(_, verdict)| first(verdict) == Some(concern));
        section(&mut text, concern.whom(language), own, step, language);
    }
    let nobody = |change: &Change| change.kind != Kind::Derived;
    let own = judged.iter().filter(|(change, verdict)| first(verdict).is_none() && nobody(change));
    let title = language.pick("nobody but readers of the format", "只涉及格式文件本身的");
    section(&mut text, title, own, step, language);
    let own = judged.iter().filter(|(change, verdict)| first(verdict).is_none() && !nobody(change));
    let title = language.pick("consequences of these changes", "随上述变化而来的");
    section(&mut text, title, own, step, language);
    for suggestion in &step.comparison.suggestions {
        let because: Vec<&str> = suggestion.because.iter().map(|reason| reason.to(language)).collect();
        text += &said!(
            language,
            "\nlikely: {declaration} because {because}\n",
            "\n可能是：{declaration}，因为{because}\n",
            declaration = suggestion.declaration(),
            because = because.join(language.comma()),
        );
    }
    text
}

fn first(verdict: &Verdict) -> Option<Concern> {
    ORDER.into_iter().find(|&concern| verdict.concerns(concern))
}

fn summary(step: &Step, language: Language) -> String {
    let changes = &step.comparison.changes;
    let own = changes.iter().filter(|change| change.kind != Kind::Derived).count();
    let derived = changes.len() - own;
    match gravest(changes) {
        None => language.pick("no difference", "没有不同").to_owned(),
        Some(class) => {
            let derived = match derived {
                0 => String::new(),
                _ => said!(language, " and {derived} that follow from them", "，另有{derived}处随之而来"),
            };
            said!(
                language,
                "{own} {changes}{derived}; most serious: {class}",
                "{own}{changes}{derived}；影响最大的是“{class}”",
                own = own,
                changes = language.pick(if own == 1 { "change" } else { "changes" }, "处变化"),
                derived = derived,
                class = words::class(class, language),
            )
        }
    }
}

fn section<'j>(
    text: &mut String,
    title: &str,
    changes: impl Iterator<Item = &'j (&'j Change, Verdict)>,
    step: &Step,
    language: Language,
) {
    let mut changes: Vec<&(&Change, Verdict)> = changes.collect();
    if changes.is_empty() {
        return;
    }
    changes.sort_by_key(|(_, verdict)| std::cmp::Reverse(verdict.class));
    let underlined = Style::new().underline();
    let title = said!(language, "For {title}", "{title}");
    let _ = writeln!(text, "\n{underlined}{title}{underlined:#}");
    for (change, verdict) in changes {
        text.push_str(&one(change, verdict, step, language));
    }
}

fn one(change: &Change, verdict: &Verdict, step: &Step, language: Language) -> String {
    let style = Style::new().bold().fg_color(Some(colour(verdict.class).into()));
    let (kind, class) = (words::kind(change.kind, language), words::class(verdict.class, language));
    let mut text = format!("  {style}{kind}{style:#} {} [{class}]\n", where_(change, language));
    match words::said(change, &step.old, &step.new, language) {
        [None, None] => {
            for place in change.old.iter().chain(&change.new).filter(|place| !place.label.is_empty()) {
                let _ = writeln!(text, "      “{}”", place.label);
            }
        }
        [was, is] => wording(&mut text, was.as_deref(), is.as_deref()),
    }
    if let Some(factor) = change.factor {
        let factor = words::factor(factor);
        text += &said!(language, "      new = old × {factor}\n", "      新数＝旧数×{factor}\n");
    }
    if let Some(declared) = change.declared.and_then(|declared| step.new.changes.get(declared)) {
        let cite = declared.cite.as_ref().map_or(String::new(), |cite| format!("（{cite}）"));
        let why = &declared.why;
        text += &said!(language, "      why: {why}{cite}\n", "      说明：{why}{cite}\n");
    }
    if let Some(question) = verdict.question {
        text += &said!(
            language,
            "      to decide: {question}\n",
            "      须由人判断：{question}\n",
            question = question,
        );
    }
    let own = first(verdict);
    let word = |concern: Concern| concern.word(language);
    let others: Vec<&str> = verdict.whom().filter(|concern| Some(*concern) != own).map(word).collect();
    if !others.is_empty() {
        let dim = Style::new().dimmed();
        let others = others.join(language.comma());
        let others = said!(language, "also concerns {others}", "还涉及：{others}");
        let _ = writeln!(text, "      {dim}{others}{dim:#}");
    }
    text
}

fn where_(change: &Change, language: Language) -> String {
    let paths = |places: &[Place]| {
        let paths: Vec<String> = places.iter().map(|place| place.to(language)).collect();
        paths.join(language.comma())
    };
    match (&change.old[..], &change.new[..]) {
        (old, []) => paths(old),
        ([], new) => paths(new),
        ([old], [new]) if old == new || old.path == new.path => old.to(language),
        (old, new) => format!("{} → {}", paths(old), paths(new)),
    }
}

/// The old and the new wording, side by side where there is room.
fn wording(text: &mut String, was: Option<&str>, is: Option<&str>) {
    let (was, is) = (was.unwrap_or(""), is.unwrap_or(""));
    if was == is {
        // A rule that is worded as it was, over rows that are others.
        let _ = writeln!(text, "      “{is}”");
    } else if was.width() + is.width() <= SIDE_BY_SIDE {
        let _ = writeln!(text, "      “{was}” → “{is}”");
    } else {
        let _ = writeln!(text, "      - “{was}”\n      + “{is}”");
    }
}

fn colour(class: Class) -> AnsiColor {
    match class {
        Class::Presentation | Class::Additive | Class::Looser => AnsiColor::Green,
        Class::Mapped | Class::OneWay | Class::Stricter => AnsiColor::Yellow,
        Class::Decision | Class::Discontinuity => AnsiColor::Red,
    }
}
