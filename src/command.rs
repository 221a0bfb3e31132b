//! The command line: arguments in, exit code out. Each subcommand has a file of its own.

mod annotate;
mod batch;
mod check;
mod collect;
mod complaint;
mod completions;
mod diff;
mod documents;
mod file;
mod formats;
mod generate;
mod help;
mod input;
mod kinds;
mod language;
mod last_year;
mod lineage;
mod lint;
mod man;
mod migrate;
mod new;
mod output;
mod prefill;
mod previous;
mod read;
mod render;
mod table;
mod terminal;
mod tour;
mod unread;

use clap::{CommandFactory, FromArgMatches, Parser, Subcommand};
use complaint::Complaint;
use nianbao::both;
use std::env;
use std::process::ExitCode;

/// How a command ended, from best to worst.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
enum Status {
    /// Nothing of error severity.
    #[default]
    Clean,
    /// Findings of error severity, or drift.
    Findings,
    /// Input that cannot be used, or output that cannot be written.
    Unusable,
}

/// Statutory annual report forms: blank forms, schemas, types and checks from one file
///
/// 法定年度报告的报表：一个格式文件，生成空白表、数据结构和核对规则
#[derive(Parser)]
#[command(version, max_term_width = 100, disable_help_subcommand = true, after_help = tour::after_help())]
struct Arguments {
    #[command(subcommand)]
    command: Option<Command>,
    /// Language of messages, `zh` or `en`; that of the locale if not given
    ///
    /// 提示用哪种语言：`zh`或`en`；不写时按系统的语言环境
    #[arg(long, global = true, value_name = "LANG", hide_possible_values = true, value_enum)]
    lang: Option<language::Lang>,
}

#[derive(Subcommand)]
enum Command {
    /// List the built-in editions
    ///
    /// 列出内置的格式
    Formats(formats::Arguments),
    /// Check format files and report every problem
    ///
    /// 检查格式文件，列出全部错误
    Lint(lint::Arguments),
    /// Generate the files of an edition: blank forms, handbook, schemas, types
    ///
    /// 生成一个格式的空白表、手册和数据结构
    Generate(generate::Arguments),
    /// Check filled reports against the rules of their form
    ///
    /// 按勾稽关系核对填好的报告
    Check(check::Arguments),
    /// Extract report data from Word, Excel, PDF and web pages
    ///
    /// 从Word、Excel、PDF、网页等文档中读出报告数据
    Read(read::Arguments),
    /// Collect the reports of many organs: who is missing, what to fix, and the sums
    ///
    /// 汇总各机关的报告：谁没有报、要改什么、合计多少
    Collect(collect::Arguments),
    /// Write reports as tables for spreadsheets, databases and statistics programs
    ///
    /// 把报告做成数据表，供电子表格、数据库和统计软件使用
    Table(table::Arguments),
    /// Convert a filled report to Word, Excel, a web page or Markdown
    ///
    /// 把填好的报告做成Word、Excel、网页等文档
    Render(render::Arguments),
    /// Compare two editions: what changed, and who is affected
    ///
    /// 比较两个格式：改了什么，影响谁
    Diff(diff::Arguments),
    /// Migrate a report from one edition to another, and back
    ///
    /// 把报告从一个格式转到另一个格式，也可以转回来
    Migrate(migrate::Arguments),
    /// Start a new edition from an old one
    ///
    /// 从旧格式起草新格式
    New(new::Arguments),
    /// Print a completion script for a shell
    ///
    /// 输出命令行自动补全的脚本
    Completions(completions::Arguments),
    /// Print or write the manual pages
    ///
    /// 输出手册页
    Man(man::Arguments),
    /// Print this message or the help of a command
    ///
    /// 显示总的帮助，或某个命令的帮助
    #[command(after_help = language::asked().pick("Examples:\n  nianbao help check", "示例：\n  nianbao help check"))]
    Help {
        /// Command
        ///
        /// 命令
        #[arg(value_name = "COMMAND")]
        command: Option<String>,
    },
}

pub(crate) fn run() -> ExitCode {
    language::choose(env::args_os());
    completions::answer();
    let parsed = described().try_get_matches().and_then(|matches| Arguments::from_arg_matches(&matches));
    let arguments = match parsed {
        Ok(arguments) => arguments,
        Err(error) => {
            help::tell(&error, language::asked());
            return ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2));
        }
    };
    let Some(command) = arguments.command else {
        print(&tour::tour(language::asked()));
        return ExitCode::SUCCESS;
    };
    let status = match command {
        Command::Formats(arguments) => formats::run(&arguments),
        Command::Lint(arguments) => lint::run(&arguments),
        Command::Generate(arguments) => generate::run(&arguments),
        Command::Check(arguments) => check::run(&arguments),
        Command::Read(arguments) => read::run(&arguments),
        Command::Collect(arguments) => collect::run(&arguments),
        Command::Table(arguments) => table::run(&arguments),
        Command::Render(arguments) => render::run(&arguments),
        Command::Diff(arguments) => diff::run(&arguments),
        Command::Migrate(arguments) => migrate::run(&arguments),
        Command::New(arguments) => new::run(&arguments),
        Command::Completions(arguments) => completions::run(&arguments),
        Command::Man(arguments) => man::run(&arguments),
        Command::Help { command } => help(command.as_deref()),
    };
    match status {
        Status::Clean => ExitCode::SUCCESS,
        Status::Findings => ExitCode::from(1),
        Status::Unusable => ExitCode::from(2),
    }
}

/// Prints the help of a command.
fn help(command: Option<&str>) -> Status {
    let name = ["nianbao"].into_iter().chain(command).chain(["--help"]);
    let Err(error) = described().try_get_matches_from(name) else { return Status::Clean };
    help::tell(&error, language::asked());
    if error.exit_code() == 0 { Status::Clean } else { Status::Unusable }
}

/// The whole command line, for those who describe it.
fn described() -> clap::Command {
    help::spoken(Arguments::command(), language::asked())
}

/// Writes text to standard output, with colours where it is a terminal.
fn print(text: &str) {
    written(write_whole(anstream::stdout().lock(), terminal::harmless(text).as_bytes()));
}

/// Writes a file to standard output as it is.
fn print_bytes(bytes: &[u8]) {
    written(write_whole(std::io::stdout().lock(), bytes));
}

fn write_whole(mut to: impl std::io::Write, bytes: &[u8]) -> std::io::Result<()> {
    to.write_all(bytes).and_then(|()| to.flush())
}

/// Ends the program if nobody can read what it says. A reader that went away, such as `head`, has
/// read enough; anything else is output that cannot be written.
fn written(result: std::io::Result<()>) {
    match result {
        Ok(()) => {}
        Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => std::process::exit(0),
        Err(error) => {
            complain(&Complaint::error(both!(
                "cannot write to standard output: {why}",
                "无法写到标准输出：{why}",
                why = file::reason(&error),
            )));
            std::process::exit(2);
        }
    }
}

/// Writes what there is to complain of to standard error.
fn complain(complaint: &Complaint) {
    tell(complaint.to(language::asked()));
}

/// Writes a line to standard error.
fn tell(line: &str) {
    anstream::eprintln!("{}", terminal::harmless(line));
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::described;
    use clap::error::ErrorKind;
    use std::path::{Path, PathBuf};

    /// The commands among the lines of a text, without what a shell does with their output and what is said of them.
    fn commands(text: &str) -> impl Iterator<Item = &str> {
        let lines = text.lines().filter_map(|line| line.strip_prefix("  "));
        let own = lines.filter(|line| line.starts_with("nianbao "));
        own.map(|line| line.split("  ").next().unwrap().split(['>', '|']).next().unwrap().trim())
    }

    #[test]
    fn every_command_has_examples_which_can_be_given_like_that() {
        let command = described();
        for command in std::iter::once(&command).chain(command.get_subcommands()) {
            let help = command.get_after_help().map(ToString::to_string).unwrap_or_default();
            assert!(help.contains("Examples:\n"), "{}", command.get_name());
            for example in commands(&help) {
                described().try_get_matches_from(example.split(' ')).unwrap();
            }
        }
    }
    /// Texts name commands in passing, without all that they need; what is named has to exist.
    #[test]
    fn every_command_that_a_text_mentions_exists() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let guide = ["zh", "en"].map(|language| root.join("docs/guide/src").join(language));
        let chapters = guide.iter().flat_map(|folder| std::fs::read_dir(folder).unwrap());
        let mut texts: Vec<PathBuf> = chapters.map(|entry| entry.unwrap().path()).collect();
        texts.extend(["README.md", "README.zh-CN.md", "CONTRIBUTING.md"].map(|name| root.join(name)));
        for path in texts {
            let text = std::fs::read_to_string(&path).unwrap();
            let mentioned = text.split('`').skip(1).step_by(2).filter(|it| it.starts_with("nianbao "));
            for command in mentioned.filter(|command| !command.contains(['\n', '…'])) {
                let kind =
                    described().try_get_matches_from(command.split(' ')).err().map(|error| error.kind());
                let is_whole = kind.is_none_or(|kind| kind == ErrorKind::MissingRequiredArgument);
                assert!(is_whole, "{}: `{command}`: {kind:?}", path.display());
            }
        }
    }
}
