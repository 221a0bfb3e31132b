//! Kinds of artifact and presets of pages as arguments: by name, with the nearest one for a slip.

use super::language;
use nianbao::generator::preset::Preset;
use nianbao::generator::{KINDS, Kind};
use nianbao::problem::nearest;
use nianbao::{Wording, both, said};

/// The kinds that make something of a format.
pub(super) fn generated() -> impl Iterator<Item = &'static Kind> + Clone {
    KINDS.iter().filter(|kind| !kind.artifacts.is_empty())
}

/// The kinds that show a report.
pub(super) fn rendered() -> impl Iterator<Item = &'static Kind> + Clone {
    KINDS.iter().filter(|kind| kind.render.is_some())
}

/// The kinds that can be filled in, and filled in further: those that show reports and make blank forms.
pub(super) fn filled_in() -> impl Iterator<Item = &'static Kind> + Clone {
    rendered().filter(|kind| !kind.artifacts.is_empty())
}

/// A kind of form to go on with, by its name.
pub(super) fn to_go_on_with(name: &str) -> Result<&'static Kind, String> {
    by_name(name, filled_in(), ["kinds of form to continue with are", "可以接着填的有"])
}

/// The kind of form whose files have this ending.
pub(super) fn with_ending(ending: &str) -> Option<&'static Kind> {
    filled_in().find(|kind| kind.endings.iter().any(|own| own.eq_ignore_ascii_case(ending)))
}

/// What a file of this kind is, within a sentence.
pub(super) fn file(kind: &Kind) -> Wording {
    both!("a file of kind `{name}`", "`{name}`文件", name = kind.name)
}

/// A kind that makes something of a format, by its name.
pub(super) fn to_generate(name: &str) -> Result<&'static Kind, String> {
    by_name(name, generated(), ["kinds are", "可以生成的有"])
}

/// A kind that shows reports, by its name.
pub(super) fn to_render(name: &str) -> Result<&'static Kind, String> {
    by_name(name, rendered(), ["kinds that show a report are", "可以做成的有"])
}

fn by_name(
    name: &str,
    mut kinds: impl Iterator<Item = &'static Kind> + Clone,
    are: [&str; 2],
) -> Result<&'static Kind, String> {
    let names = kinds.clone().map(|kind| kind.name);
    kinds.find(|kind| kind.name == name).ok_or_else(|| slip(name, names, are))
}

/// A preset of pages by its name.
pub(super) fn preset(name: &str) -> Result<&'static Preset, String> {
    let names = Preset::ALL.iter().map(|preset| preset.name);
    Preset::by_name(name).ok_or_else(|| slip(name, names, ["presets are", "版面有"]))
}

/// What is meant by a name that is none.
fn slip(name: &str, names: impl Iterator<Item = &'static str> + Clone, are: [&str; 2]) -> String {
    let language = language::asked();
    match nearest(name, names.clone()) {
        Some(near) => said!(language, "did you mean `{near}`?", "是不是`{near}`？"),
        None => {
            let names = names.collect::<Vec<_>>().join(language.comma());
            let [english, chinese] = are;
            said!(
                language,
                "{are} {names}",
                "{are}{names}",
                are = language.pick(english, chinese),
                names = names
            )
        }
    }
}

/// The kinds, a line each, for a help text.
pub(super) fn list(kinds: impl Iterator<Item = &'static Kind>) -> String {
    let lines: Vec<String> =
        kinds.map(|kind| format!("  {:<14} {}", kind.name, kind.about.to(language::asked()))).collect();
    lines.join("\n")
}
