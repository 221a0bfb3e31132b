//! `nianbao` alone: what there is to do, for each kind of person in the order in which they need it.

use nianbao::{Language, Wording, said};
use std::fmt::Write as _;
use unicode_width::UnicodeWidthStr;

/// Fits a terminal of 24 lines and 80 columns.
pub(super) fn tour(language: Language) -> String {
    let mut text = format!(
        "nianbao {}: one file says what a report form is; all else is made from it.\n\
         年报：一个文件说明一张法定年报表；空白表、网页填报和核对都由它得出。\n",
        env!("CARGO_PKG_VERSION")
    );
    for (who, steps) in WAYS {
        let _ = write!(text, "\n{}\n{}", who.to(language), lines(steps, language));
    }
    text.push_str(&said!(
        language,
        "\nHelp: nianbao --help, nianbao check --help; 中文提示: nianbao --lang zh\n\
         Guide, 指南: {repository}/tree/main/docs/guide/src\n\
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
    format!(
        "Examples:\n{}\n\
         Exit status: 0 nothing of error severity, 1 findings of error severity or drift,\n\
         2 input that cannot be used.\n\n\
         --lang zh：一切提示用中文；--lang en: all messages in English. Labels of forms stay as they are.",
        lines(&steps, Language::English)
    )
}

/// A command, and what comes of it.
type Step = (&'static str, Wording);

const WAYS: &[(Wording, &[Step])] = &[
    (
        Wording::plain("To fill in a report  填报、核对", "填报、核对"),
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
        Wording::plain("To follow a new notice  表样改了", "表样改了"),
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
        Wording::plain("To use a form from Rust  写程序", "写程序"),
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
