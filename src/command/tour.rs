//! `nianbao` alone: what there is to do, for each kind of person in the order in which they need it.

use super::language;
use nianbao::{Language, Wording, said};
use std::fmt::Write as _;
use unicode_width::UnicodeWidthStr;

/// Fits a terminal of 24 lines and 80 columns.
pub(super) fn tour(language: Language) -> String {
    let mut text = said!(
        language,
        "nianbao {version}: you describe a report form in one file, the rest is generated.\n",
        "年报（nianbao {version}）：用一个文件写明一张法定年报表，其余都由它生成。\n",
        version = env!("CARGO_PKG_VERSION"),
    );
    for (who, steps) in WAYS {
        let _ = write!(text, "\n{}\n{}", who.to(language), lines(steps, language));
    }
    text.push_str(&said!(
        language,
        "\nHelp: nianbao --help, nianbao check --help; 中文提示: nianbao --lang zh\n\
         Guide: {repository}/tree/main/docs/guide/src\n\
         In a clone of the project, `cargo run --release --` stands for `nianbao`.\n",
        "\n帮助：nianbao --help，nianbao check --help\n\
         指南：{repository}/tree/main/docs/guide/src\n\
         在项目的源码目录里，用`cargo run --release --`代替`nianbao`。\n",
        repository = env!("CARGO_PKG_REPOSITORY"),
    ));
    text
}

/// The same commands, for the help.
pub(super) fn after_help() -> String {
    let steps: Vec<Step> = WAYS.iter().flat_map(|(_, steps)| steps.iter().cloned()).collect();
    let language = language::asked();
    said!(
        language,
        "Examples:\n{steps}\n\
         Exit status: 0 nothing of error severity, 1 findings of error severity or drift,\n\
         2 input that cannot be used.\n\n\
         Without --lang, the language is that of the locale (LANGUAGE, LC_ALL, LC_MESSAGES, LANG), or English where that\n\
         is neither Chinese nor English, such as C.UTF-8. Labels of forms stay as they are.",
        "示例：\n{steps}\n\
         退出码：0 没有错误级别的问题；1 有错误级别的问题，或者文件已过时；2 有输入不能使用。\n\n\
         不写--lang时，按系统的语言环境（LANGUAGE、LC_ALL、LC_MESSAGES、LANG）用中文或英文，两者都不是的\n\
         （例如C.UTF-8）用英文。表样的标签总是原文。",
        steps = lines(&steps, language),
    )
}

/// A command, and what comes of it.
type Step = (&'static str, Wording);

const WAYS: &[(Wording, &[Step])] = &[
    (
        Wording::plain("To fill in a report", "填报、核对"),
        &[
            ("nianbao generate 2021-30 --out out", Wording::plain("blank forms to open", "空白表，打开即填")),
            ("nianbao check report.xlsx", Wording::plain("what is wrong in it", "哪里填得不对")),
            (
                "nianbao render report.xlsx --to docx --out a.docx",
                Wording::plain("as an official paper", "按公文版式出文档"),
            ),
            (
                "nianbao read published.pdf --out report.json",
                Wording::plain("a published report as data", "把已公布的报告读成数据"),
            ),
        ],
    ),
    (
        Wording::plain("To follow a new notice", "表样改了"),
        &[
            (
                "nianbao new 2027-x --from 2021-30 --out new.toml",
                Wording::plain("a file to be edited", "新格式文件，供修改"),
            ),
            ("nianbao lint new.toml", Wording::plain("what is wrong or missing", "还有什么不对、缺什么")),
            ("nianbao diff 2021-30 new.toml", Wording::plain("what changed for whom", "改了什么、影响谁")),
            (
                "nianbao migrate half.xlsx --to new.toml --out b.xlsx",
                Wording::plain("a form begun, go on", "填了一半的接着填"),
            ),
        ],
    ),
    (
        Wording::plain("To use a form from Rust", "写程序"),
        &[
            (
                "nianbao generate 2021-30 --only handbook",
                Wording::plain("each cell, with its path", "每一格及其路径"),
            ),
            (
                "nianbao formats --series applications.received.total",
                Wording::plain("since when it compares", "从哪年起可比"),
            ),
        ],
    ),
];

/// Commands in a column, as wide as the widest, and what comes of each.
fn lines(steps: &[Step], language: Language) -> String {
    let width = steps.iter().map(|(command, _)| command.width()).max().unwrap_or_default();
    steps.iter().map(|(command, about)| format!("  {command:<width$}  {}\n", about.to(language))).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn it_fits_a_terminal() {
        for text in Language::ALL.map(tour) {
            assert!(text.lines().count() < 24, "{text}");
            for line in text.lines() {
                assert!(line.width() <= 80, "{line}");
            }
        }
    }
}
