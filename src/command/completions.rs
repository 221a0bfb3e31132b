//! `nianbao completions`: what is typed is completed by the command itself, which the shell's script asks, so that
//! editions and kinds of artifact are those of this build and a format file is as good as an id.

use super::complaint::Complaint;
use super::{Status, language};
use clap_complete::engine::{
    ArgValueCandidates, ArgValueCompleter, CompletionCandidate, PathCompleter, ValueCompleter,
};
use clap_complete::env::{CompleteEnv, Shells};
use nianbao::generator::Kind;
use nianbao::generator::preset::Preset;
use nianbao::{Wording, both, catalogue};
use std::ffi::OsStr;
use std::path::Path;

#[derive(clap::Args)]
#[command(after_help = AFTER_HELP.to(language::asked()).to_owned())]
pub(super) struct Arguments {
    /// Which shell
    ///
    /// 哪一种shell
    shell: clap_complete::Shell,
}

const AFTER_HELP: Wording = Wording::plain(
    "\
Examples:
  nianbao completions bash > ~/.local/share/bash-completion/completions/nianbao
  nianbao completions zsh > ~/.zfunc/_nianbao                with ~/.zfunc in fpath, before compinit
  nianbao completions fish > ~/.config/fish/completions/nianbao.fish
  nianbao completions powershell >> $PROFILE

To try it in the current shell: source <(nianbao completions bash)",
    "\
示例：
  nianbao completions bash > ~/.local/share/bash-completion/completions/nianbao
  nianbao completions zsh > ~/.zfunc/_nianbao                fpath里要有~/.zfunc，在compinit之前
  nianbao completions fish > ~/.config/fish/completions/nianbao.fish
  nianbao completions powershell >> $PROFILE

只在当前的shell里试用：source <(nianbao completions bash)",
);

/// The variable by which a shell's script asks. Its name is our own: other programs know `COMPLETE`.
const VARIABLE: &str = "NIANBAO_COMPLETE";

pub(super) fn run(arguments: &Arguments) -> Status {
    let shells = Shells::builtins();
    let mut script = Vec::new();
    let written = shells
        .completer(&arguments.shell.to_string())
        .ok_or_else(|| std::io::Error::other("no such shell"))
        .and_then(|shell| shell.write_registration(VARIABLE, "nianbao", "nianbao", "nianbao", &mut script));
    if let Err(error) = written {
        super::complain(&Complaint::error(both!(
            "no script for {shell}: {why}",
            "写不出{shell}的补全脚本：{why}",
            shell = arguments.shell,
            why = error,
        )));
        return Status::Unusable;
    }
    super::print_bytes(&script);
    Status::Clean
}

/// Answers a shell that asks, and then ends the program.
pub(super) fn answer() {
    CompleteEnv::with_factory(super::described).var(VARIABLE).bin("nianbao").complete();
}

/// Built-in editions, and format files.
pub(super) fn formats() -> ArgValueCompleter {
    ArgValueCompleter::new(|typed: &OsStr| {
        let is_format = |path: &Path| path.extension().is_some_and(|ending| ending == "toml");
        let files = PathCompleter::any().filter(is_format).complete(typed);
        let typed = typed.to_string_lossy();
        let editions = catalogue::all().filter(|format| format.id.starts_with(&*typed));
        let editions = editions.map(|format| candidate(&format.id, &format.title));
        editions.chain(files).collect()
    })
}

/// The names of kinds of artifact.
pub(super) fn kinds<I: Iterator<Item = &'static Kind>>(
    kinds: impl Fn() -> I + Send + Sync + 'static,
) -> ArgValueCandidates {
    ArgValueCandidates::new(move || {
        kinds().map(|kind| candidate(kind.name, kind.about.to(language::asked()))).collect()
    })
}

/// The names of pages.
pub(super) fn presets() -> ArgValueCandidates {
    ArgValueCandidates::new(|| Preset::ALL.iter().map(|preset| candidate(preset.name, "")).collect())
}

fn candidate(name: &str, about: &str) -> CompletionCandidate {
    let about = (!about.is_empty()).then(|| about.to_owned().into());
    CompletionCandidate::new(name).help(about)
}
