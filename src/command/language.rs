//! In which language the command speaks: that of `--lang`, or of the locale, or English. A run speaks one language.

use nianbao::Language;
use std::env;
use std::ffi::OsString;
use std::sync::OnceLock;

/// The language that was asked for. It is the process's, as its colours are.
static ASKED: OnceLock<Language> = OnceLock::new();

/// What is spoken where neither `--lang` nor the locale says: where the locale is `C`, too, as programs do there.
const DEFAULT: Language = Language::English;

/// A language as an argument.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum Lang {
    /// 中文
    Zh,
    /// English
    En,
}

/// Takes note of what was asked for, before anything is said: what is wrong with the arguments is said in that language, too.
pub(super) fn choose(arguments: impl Iterator<Item = OsString>) {
    let asked = of_arguments(arguments).or_else(|| of_locale(|name| env::var(name).ok()));
    let _ = ASKED.set(asked.unwrap_or(DEFAULT));
}

/// The language that was asked for.
pub(super) fn asked() -> Language {
    ASKED.get().copied().unwrap_or(DEFAULT)
}

/// The language of `--lang`, wherever it stands.
fn of_arguments(arguments: impl Iterator<Item = OsString>) -> Option<Language> {
    let mut arguments = arguments.map(|text| text.to_string_lossy().into_owned());
    let mut asked = None;
    while let Some(argument) = arguments.next().filter(|argument| argument != "--") {
        let value = match argument.strip_prefix("--lang") {
            Some("") => arguments.next(),
            Some(value) => value.strip_prefix('=').map(str::to_owned),
            None => continue,
        };
        asked = match value.as_deref() {
            Some("zh") => Some(Language::Chinese),
            Some("en") => Some(Language::English),
            _ => asked,
        };
    }
    asked
}

/// The language of the locale, if that names one in which the command speaks. `LANGUAGE` is a list by preference; it counts
/// for nothing where the locale is `C`.
fn of_locale(variable: impl Fn(&str) -> Option<String>) -> Option<Language> {
    let set = |name: &str| variable(name).filter(|value| !value.is_empty());
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(set).or_else(of_system)?;
    let is_plain = matches!(locale.split('.').next(), Some("C" | "POSIX"));
    let preferred = set("LANGUAGE").filter(|_| !is_plain).unwrap_or_default();
    preferred.split(':').chain([&*locale]).find_map(of_name)
}

/// The locale of a system that has it elsewhere than in the environment.
#[cfg(any(windows, target_os = "macos"))]
fn of_system() -> Option<String> {
    sys_locale::get_locale()
}

#[cfg(not(any(windows, target_os = "macos")))]
fn of_system() -> Option<String> {
    None
}

/// The language of a locale by its name, such as `zh_CN.UTF-8`.
fn of_name(name: &str) -> Option<Language> {
    match name.split(['_', '-', '.', '@']).next()?.to_ascii_lowercase().as_str() {
        "zh" => Some(Language::Chinese),
        "en" => Some(Language::English),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_variable_that_says_anything_decides() {
        for (language, all, messages, lang, expect) in [
            ("", "", "", "", None),
            ("", "", "", "zh_CN.UTF-8", Some(Language::Chinese)),
            ("", "", "", "zh", Some(Language::Chinese)),
            ("", "", "", "zh-Hans-CN", Some(Language::Chinese)),
            ("", "", "", "en_GB.UTF-8@euro", Some(Language::English)),
            ("", "", "en_US", "zh_CN", Some(Language::English)),
            ("", "zh_TW.UTF-8", "en_US", "en_US", Some(Language::Chinese)),
            ("", "C", "", "zh_CN.UTF-8", None),
            ("", "C.UTF-8", "", "zh_CN.UTF-8", None),
            ("", "POSIX", "", "", None),
            ("", "", "", "de_DE.UTF-8", None),
            ("", "", "", "zha_CN", None),
            ("zh_CN:en", "", "", "en_US.UTF-8", Some(Language::Chinese)),
            ("de:en:zh", "", "", "zh_CN.UTF-8", Some(Language::English)),
            ("de", "", "", "zh_CN.UTF-8", Some(Language::Chinese)),
            ("zh", "C.UTF-8", "", "", None),
            ("zh", "POSIX", "", "", None),
            ("zh", "", "", "", None),
        ] {
            let variable = |name: &str| {
                let value = match name {
                    "LANGUAGE" => language,
                    "LC_ALL" => all,
                    "LC_MESSAGES" => messages,
                    _ => lang,
                };
                Some(value.to_owned())
            };
            assert_eq!(of_locale(variable), expect, "{language} {all} {messages} {lang}");
        }
    }
    #[test]
    fn the_argument_is_found_wherever_it_stands() {
        for (line, expect) in [
            ("nianbao check --lang zh x", Some(Language::Chinese)),
            ("nianbao --lang=en check", Some(Language::English)),
            ("nianbao check --lang zh --nonsense", Some(Language::Chinese)),
            ("nianbao check -- --lang zh", None),
            ("nianbao check --language zh", None),
            ("nianbao check --lang", None),
            ("nianbao check --lang fr", None),
        ] {
            assert_eq!(of_arguments(line.split(' ').map(OsString::from)), expect, "{line}");
        }
    }
}
