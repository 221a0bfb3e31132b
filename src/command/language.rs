//! In which language the command speaks: that of `--lang`, or of the locale, or what each kind of text is in
//! where neither says.

use nianbao::Language;
use std::env;
use std::sync::OnceLock;

/// The language that was asked for. It is the process's, as its colours are.
static ASKED: OnceLock<Option<Language>> = OnceLock::new();

/// A language as an argument.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum Lang {
    /// 中文
    Zh,
    /// English
    En,
}

impl Lang {
    const fn language(self) -> Language {
        match self {
            Lang::Zh => Language::Chinese,
            Lang::En => Language::English,
        }
    }
}

/// Takes note of what was asked for, once and before anything is said.
pub(super) fn choose(argument: Option<Lang>) {
    let asked = argument.map(Lang::language).or_else(|| of_locale(|name| env::var(name).ok()));
    let _ = ASKED.set(asked);
}

/// For what is said of a report and of forms to those who fill them.
pub(super) fn of_reports() -> Language {
    asked().unwrap_or(Language::Chinese)
}

/// For what is said of files, arguments and editions.
pub(super) fn of_messages() -> Language {
    asked().unwrap_or(Language::English)
}

/// The language that was asked for, if any was.
pub(super) fn asked() -> Option<Language> {
    ASKED.get().copied().flatten()
}

/// The language of the locale, if that names one in which the command speaks.
fn of_locale(variable: impl Fn(&str) -> Option<String>) -> Option<Language> {
    let names = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter();
    let locale = names.filter_map(variable).find(|value| !value.is_empty())?;
    match locale.split(['_', '-', '.', '@']).next()?.to_ascii_lowercase().as_str() {
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
        for (all, messages, lang, expect) in [
            ("", "", "", None),
            ("", "", "zh_CN.UTF-8", Some(Language::Chinese)),
            ("", "", "zh", Some(Language::Chinese)),
            ("", "", "zh-Hans-CN", Some(Language::Chinese)),
            ("", "", "en_GB.UTF-8@euro", Some(Language::English)),
            ("", "en_US", "zh_CN", Some(Language::English)),
            ("zh_TW.UTF-8", "en_US", "en_US", Some(Language::Chinese)),
            ("C", "", "zh_CN.UTF-8", None),
            ("C.UTF-8", "", "zh_CN.UTF-8", None),
            ("POSIX", "", "", None),
            ("", "", "de_DE.UTF-8", None),
            ("", "", "zha_CN", None),
        ] {
            let variable = |name: &str| {
                let value = match name {
                    "LC_ALL" => all,
                    "LC_MESSAGES" => messages,
                    _ => lang,
                };
                Some(value.to_owned())
            };
            assert_eq!(of_locale(variable), expect, "{all} {messages} {lang}");
        }
    }
}
