//! `nianbao` alone: what there is to do, for each kind of person in the order in which they need it.

use std::fmt::Write as _;
use unicode_width::UnicodeWidthStr;

/// Fits a terminal of 24 lines and 80 columns.
pub(super) fn tour() -> String {
    let mut text = format!(
        "nianbao {}: one file says what a report form is; all else is made from it.\n\
         年报：一个文件说明一张法定年报表；空白表、网页填报和核对都由它得出。\n",
        env!("CARGO_PKG_VERSION")
    );
    for (who, steps) in WAYS {
        let _ = write!(text, "\n{who}\n{}", lines(steps));
    }
    let _ = write!(
        text,
        "\nHelp: nianbao --help, nianbao check --help\n\
         Guide, 指南: {}/tree/main/docs/guide/src\n\
         In a clone of the project, `cargo run --release --` stands for `nianbao`.\n",
        env!("CARGO_PKG_REPOSITORY")
    );
    text
}

/// The same commands, for the help.
pub(super) fn after_help() -> String {
    let steps: Vec<Step> = WAYS.iter().flat_map(|(_, steps)| steps.iter().copied()).collect();
    format!(
        "Examples:\n{}\n\
         Exit status: 0 nothing of error severity, 1 findings of error severity or drift,\n\
         2 input that cannot be used.",
        lines(&steps)
    )
}

/// A command, and what comes of it.
type Step = (&'static str, &'static str);

const WAYS: &[(&str, &[Step])] = &[
    (
        "To fill in a report  填报、核对",
        &[
            ("nianbao generate 2021-30 --out out", "blank forms to open"),
            ("nianbao check report.xlsx", "what is wrong in it"),
            ("nianbao render report.xlsx --to docx --out a.docx", "as an official paper"),
            ("nianbao read published.pdf --out report.json", "a published report as data"),
        ],
    ),
    (
        "To follow a new notice  表样改了",
        &[
            ("nianbao new 2027-x --from 2021-30 --out new.toml", "a file to be edited"),
            ("nianbao lint new.toml", "what is wrong or missing"),
            ("nianbao diff 2021-30 new.toml", "what changed for whom"),
            ("nianbao migrate half.xlsx --to new.toml --out b.xlsx", "a form begun, go on"),
        ],
    ),
    (
        "To use a form from Rust  写程序",
        &[
            ("nianbao generate 2021-30 --only handbook", "each cell, with its path"),
            ("nianbao formats --series applications.received.total", "since when it compares"),
        ],
    ),
];

/// Commands in a column, as wide as the widest, and what comes of each.
fn lines(steps: &[Step]) -> String {
    let width = steps.iter().map(|(command, _)| command.width()).max().unwrap_or_default();
    steps.iter().map(|(command, about)| format!("  {command:<width$}  {about}\n")).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn it_fits_a_terminal() {
        let text = tour();
        assert!(text.lines().count() < 24, "{text}");
        for line in text.lines() {
            assert!(line.width() <= 80, "{line}");
        }
    }
}
