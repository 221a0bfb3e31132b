//! The command line in one language: help, usage and complaints about arguments.
//!
//! The doc comment of an argument has two paragraphs, the first in English, the second in Chinese. clap's own words are
//! English; for Chinese they are replaced here, in one place.

use super::complaint::Complaint;
use clap::builder::StyledStr;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, ArgAction, Command, Error};
use nianbao::{Language, Wording, both};

/// The command and all below it, in a language.
pub(super) fn spoken(command: Command, language: Language) -> Command {
    let about = chosen(command.get_long_about().or(command.get_about()), language);
    let mut place = 0;
    let command = command.about(about).long_about(None::<&str>).mut_args(|arg| {
        // Under a heading of its own, clap would list them by their names.
        place += 1;
        let place = if arg.is_global_set() { LAST } else { place };
        said(arg, language).display_order(place)
    });
    let flag = |id: &'static str, short, action, text: Wording| {
        let help = text.to(language).to_owned();
        Arg::new(id).short(short).long(id).action(action).help(help).display_order(LAST)
    };
    let help = flag("help", 'h', ArgAction::Help, Wording::plain("Print help", "显示帮助"));
    let mut command = command.disable_help_flag(true).arg(headed(help, language));
    if command.get_version().is_some() {
        let version = Wording::plain("Print version", "显示版本");
        let version = flag("version", 'V', ArgAction::Version, version);
        command = command.disable_version_flag(true).arg(headed(version, language));
    }
    if language == Language::Chinese {
        command =
            command.help_template(TEMPLATE).subcommand_help_heading("命令").subcommand_value_name("命令");
    }
    command.mut_subcommands(|below| spoken(below, language))
}

/// Where the arguments stand that every command has.
const LAST: usize = 999;

/// clap's template with its one word of English in Chinese.
const TEMPLATE: &str = "{before-help}{about-with-newline}\n用法：{usage}\n\n{all-args}{after-help}";

/// An argument with its help in a language. clap lists values and defaults in English, so that they become part of the text.
fn said(arg: Arg, language: Language) -> Arg {
    let mut text = chosen(arg.get_long_help().or(arg.get_help()), language);
    let arg = headed(arg, language);
    if language == Language::English || !arg.get_action().takes_values() {
        return arg.help(text).long_help(None::<&str>);
    }
    let values = arg.get_possible_values();
    let values: Vec<&str> = values.iter().map(|value| value.get_name()).collect();
    if !arg.is_hide_possible_values_set() && !values.is_empty() {
        text += &format!("［可用：{}］", values.join("、"));
    }
    let defaults: Vec<_> = arg.get_default_values().iter().map(|value| value.to_string_lossy()).collect();
    if !defaults.is_empty() {
        text += &format!("［默认：{}］", defaults.join("、"));
    }
    arg.help(text).long_help(None::<&str>).hide_possible_values(true).hide_default_value(true)
}

/// An argument under a heading of its language.
fn headed(arg: Arg, language: Language) -> Arg {
    match (language, arg.get_help_heading()) {
        (Language::English, _) | (_, Some(_)) => arg,
        _ if arg.is_positional() => arg.help_heading("参数"),
        _ => arg.help_heading("选项"),
    }
}

/// The paragraph of a doc comment that is in this language.
fn chosen(text: Option<&StyledStr>, language: Language) -> String {
    let text = text.map(ToString::to_string).unwrap_or_default();
    let (english, chinese) = text.split_once("\n\n").unwrap_or((&text, &text));
    language.pick(english, chinese).to_owned()
}

/// What clap has to say: help that was asked for, or what is wrong with the arguments.
pub(super) fn tell(error: &Error, language: Language) {
    if language == Language::English {
        let _ = error.print();
        return;
    }
    let rendered = error.render().ansi().to_string().replace("[OPTIONS]", "[选项]");
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => super::print(&rendered),
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => super::tell(&rendered),
        _ => {
            let complaint = Complaint::error(wrong(error));
            let help = both!("for more, try `--help`", "详见`--help`");
            super::tell(complaint.help(suggestion(error).unwrap_or(help)).to(language));
        }
    }
}

/// What is wrong with the arguments, in Chinese; in English clap says it itself.
fn wrong(error: &Error) -> Wording {
    let arg = context(error, ContextKind::InvalidArg);
    let value = context(error, ContextKind::InvalidValue);
    let why = std::error::Error::source(error).map(ToString::to_string);
    let chinese = match error.kind() {
        ErrorKind::UnknownArgument => format!("没有`{arg}`这个参数"),
        ErrorKind::InvalidSubcommand => {
            format!("没有`{}`这个命令", context(error, ContextKind::InvalidSubcommand))
        }
        ErrorKind::InvalidValue if value.is_empty() => format!("`{arg}`后面要有一个值"),
        ErrorKind::InvalidValue => format!("`{arg}`不能是`{value}`"),
        ErrorKind::ValueValidation => match why {
            Some(why) => format!("`{arg}`不能是`{value}`：{why}"),
            None => format!("`{arg}`不能是`{value}`"),
        },
        ErrorKind::MissingRequiredArgument => format!("缺少{arg}"),
        ErrorKind::MissingSubcommand => "缺少命令".to_owned(),
        ErrorKind::ArgumentConflict => {
            format!("`{arg}`不能与`{}`同时使用", context(error, ContextKind::PriorArg))
        }
        ErrorKind::NoEquals => format!("`{arg}`与值之间要有等号"),
        ErrorKind::TooManyValues | ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues => {
            format!("`{arg}`的值的个数不对")
        }
        ErrorKind::InvalidUtf8 => "参数不是UTF-8编码".to_owned(),
        kind => format!("参数有误（{kind:?}）"),
    };
    Wording::each(|_| chinese.clone())
}

/// What may have been meant, or what there is to choose from.
fn suggestion(error: &Error) -> Option<Wording> {
    let of = |kind| Some(context(error, kind)).filter(|text| !text.is_empty());
    let meant = [ContextKind::SuggestedValue, ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand];
    if let Some(meant) = meant.into_iter().find_map(of) {
        return Some(both!("did you mean `{meant}`?", "是不是`{meant}`？"));
    }
    of(ContextKind::ValidValue).map(|values| both!("possible values: {values}", "可用的值：{values}"))
}

/// What clap knows about the error under this name.
fn context(error: &Error, kind: ContextKind) -> String {
    match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join("、"),
        Some(ContextValue::Number(number)) => number.to_string(),
        _ => String::new(),
    }
}
