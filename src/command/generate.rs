//! `nianbao generate`: the artifacts of an edition, written or compared with what is there.

use super::complaint::Complaint;
use super::output::{Output, Overwrite, Writer, holds};
use super::prefill::{self, Known};
use super::{Status, completions, file, kinds, language, lineage};
use nianbao::compare::Edition;
use nianbao::generator::preset::Preset;
use nianbao::generator::{Files, Kind, Prefill, generate};
use nianbao::{Format, Wording, both, said};
use std::cell::LazyCell;
use std::path::{Path, PathBuf};

#[derive(clap::Args)]
#[command(after_help = after_help())]
pub(super) struct Arguments {
    /// Id of a built-in edition, or path of a format file
    ///
    /// 内置格式的编号，或格式文件的路径
    #[arg(value_name = "FORMAT", add = completions::formats())]
    format: String,
    /// Folder to write into
    ///
    /// 写到这个文件夹
    #[arg(long, value_name = "DIR", default_value = "out")]
    out: PathBuf,
    /// Only these kinds of files
    ///
    /// 只生成这几种
    #[arg(long, value_name = "KIND", value_delimiter = ',', value_parser = kinds::to_generate, add = completions::kinds(kinds::generated))]
    only: Vec<&'static Kind>,
    /// Page layout: `gongwen` for official papers, or `plain`
    ///
    /// 版面：`gongwen`（公文）或`plain`（普通）
    #[arg(long, value_name = "PRESET", default_value = "gongwen", value_parser = kinds::preset, add = completions::presets())]
    preset: &'static Preset,
    /// Write nothing; list the files that differ from what would be written
    ///
    /// 不写文件，只列出哪些文件与现在应生成的不同
    #[arg(long)]
    check: bool,
    #[command(flatten)]
    overwrite: Overwrite,
    #[command(flatten)]
    known: prefill::Beforehand,
}

fn after_help() -> String {
    let kinds = kinds::list(kinds::generated());
    said!(
        language::asked(),
        "Kinds of files:\n{kinds}\n\nExamples:\n  nianbao generate 2021-30 --out out\n  \
         nianbao generate forms/ours.toml --only markdown\n  \
         nianbao generate 2021-30 --only docx,xlsx --organ 泾源县人民政府 --year 2026 --level county\n  \
         nianbao generate 2021-30 --only html --previous 2025.json\n  \
         nianbao generate 2021-30 --out out --check     in CI: exit 1 if a file is stale\n\n\
         Forms are blank but for pre-filled data, which never includes this year's figures. Files are\n\
         named for the edition, so that forms of several organs go into a folder each. A file that exists is\n\
         replaced only if it is the edition's blank as this version writes it, or with --force.",
        "可以生成的种类：\n{kinds}\n\n示例：\n  nianbao generate 2021-30 --out out\n  \
         nianbao generate forms/ours.toml --only markdown\n  \
         nianbao generate 2021-30 --only docx,xlsx --organ 泾源县人民政府 --year 2026 --level county\n  \
         nianbao generate 2021-30 --only html --previous 2025.json\n  \
         nianbao generate 2021-30 --out out --check     用于CI：有文件过时则以1退出\n\n\
         空白表里可以预先填好已知的内容，但不会有本年的数字。文件按格式编号命名，几个机关的表请各放一个\n\
         文件夹。已有的文件，只有是本版本写出的空白表时才会替换，否则要加--force。",
    )
}

pub(super) fn run(arguments: &Arguments) -> Status {
    let made =
        lineage::edition(&arguments.format).and_then(|edition| Ok((make(arguments, &edition)?, edition)));
    let (files, edition) = match made {
        Ok(made) => made,
        Err(message) => {
            super::complain(&message);
            return Status::Unusable;
        }
    };
    if arguments.check {
        return compare(&arguments.out, &files);
    }
    match write(arguments, &edition, &files) {
        Ok(()) => {
            super::print(&report(&arguments.out, &wanted(arguments), &edition));
            Status::Clean
        }
        Err(message) => {
            super::complain(&message);
            Status::Unusable
        }
    }
}

/// The kinds that were asked for; all of them unless some were named.
fn wanted(arguments: &Arguments) -> Vec<&'static Kind> {
    if arguments.only.is_empty() { kinds::generated().collect() } else { arguments.only.clone() }
}

fn make(arguments: &Arguments, edition: &Edition) -> Result<Files, Complaint> {
    let known = Known::of(&arguments.known, edition)?;
    generate(edition, wanted(arguments), &known.prefill(), arguments.preset).map_err(|(name, failure)| {
        let text = both!(
            "cannot make {name}: {failure}",
            "做不成{name}：`{failure}`",
            name = name,
            failure = failure
        );
        Complaint::error(text)
    })
}

/// Writes the files. What stands there already may be replaced while it is the edition's blank form: nobody has filled
/// it in.
fn write(arguments: &Arguments, edition: &Edition, files: &Files) -> Result<(), Complaint> {
    let own_file = Path::new(&arguments.format);
    let inputs = arguments.known.previous().into_iter().chain(Some(own_file).filter(|path| path.is_file()));
    let paths: Vec<PathBuf> = files.iter().map(|(name, _)| arguments.out.join(name)).collect();
    let outputs: Vec<Output<'_>> =
        paths.iter().zip(files.iter()).map(|(path, (_, bytes))| (&**path, bytes)).collect();
    let blanks = LazyCell::new(|| blanks(arguments, edition));
    let is_blank = |path: &Path| {
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        blanks.iter().filter_map(|files| files.get(name)).any(|blank| holds(path, blank).unwrap_or(false))
    };
    Writer::new(arguments.overwrite, inputs).write_over(&outputs, is_blank)
}

/// The edition's files with nothing known beforehand, in each preset.
fn blanks(arguments: &Arguments, edition: &Edition) -> Vec<Files> {
    let blank = |preset| generate(edition, wanted(arguments), &Prefill::default(), preset).ok();
    Preset::ALL.iter().filter_map(|preset| blank(preset)).collect()
}

/// Tells which files in a folder are not what they would be if they were written now.
fn compare(folder: &Path, files: &Files) -> Status {
    let mut status = Status::Clean;
    for (name, bytes) in files.iter() {
        let path = folder.join(name);
        let state = match std::fs::read(&path) {
            Ok(there) if there == bytes => continue,
            Ok(_) => Wording::plain("is stale", "已经过时"),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                Wording::plain("is missing", "不存在")
            }
            Err(error) => {
                super::complain(&Complaint::error(both!(
                    "cannot read {path}: {why}",
                    "无法读取{path}：{why}",
                    path = path.display(),
                    why = file::reason(&error),
                )));
                return Status::Unusable;
            }
        };
        let text = both!("{path} {state}", "{path}{state}", path = path.display(), state = state);
        super::complain(&Complaint::plain(text));
        status = Status::Findings;
    }
    if status == Status::Findings {
        super::complain(&Complaint::plain(Wording::plain(
            "help: run the same command with --force instead of --check to write them anew",
            "办法：把`--check`换成`--force`再运行一次，就会重新写出",
        )));
    }
    status
}

/// What was written, what it is for, and with what a person begins.
fn report(folder: &Path, kinds: &[&Kind], format: &Format) -> String {
    let mut text = String::new();
    for kind in kinds {
        let (name, about) = (kind.name, &kind.about);
        text.push_str(&said!(
            language::asked(),
            "{name}: {about}\n",
            "{name}：{about}\n",
            name = name,
            about = about
        ));
        for artifact in kind.artifacts {
            text.push_str(&format!("  {}\n", folder.join(artifact.file_name(format)).display()));
        }
    }
    let artifacts = kinds.iter().flat_map(|kind| kind.artifacts);
    let to_open = artifacts.filter_map(|artifact| Some((artifact, artifact.open.as_ref()?)));
    for (at, (artifact, how)) in to_open.enumerate() {
        let path = folder.join(artifact.file_name(format));
        text.push_str(&said!(
            language::asked(),
            "{first}: {path}, {how}\n",
            "{first}：{path}，{how}\n",
            first = if at == 0 {
                Wording::plain("\nOpen first", "\n先打开")
            } else {
                Wording::plain("Then", "再看")
            },
            path = path.display(),
            how = how,
        ));
    }
    text
}
