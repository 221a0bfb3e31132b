//! Files as the command leaves them: whole, or not at all, and never in place of something that only exists there.

mod ending;
mod place;
mod staged;
mod streamed;

pub(super) use ending::fits;
pub(super) use place::{holds, real};
pub(super) use streamed::Streamed;

use super::complaint::Complaint;
use super::file::reason;
use nianbao::{Wording, both};
use place::{Identity, Place, State};
use staged::Staged;
use std::collections::{BTreeSet, HashMap};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

/// Whether files that exist may be replaced. An argument of every command that writes.
#[derive(Clone, Copy, clap::Args)]
pub(super) struct Overwrite {
    /// Replace existing files; a file that the command reads is never replaced
    ///
    /// 替换已有的文件；命令要读的文件无论如何不会被替换
    #[arg(long)]
    force: bool,
}

/// A file to write, and what it holds.
pub(super) type Output<'b> = (&'b Path, &'b [u8]);

/// Writes the files of one run.
///
/// A file that the run reads is never replaced, by whatever path or link it is named. Any other file that exists with
/// other content is replaced only with `--force`.
pub(super) struct Writer {
    force: bool,
    /// What the run reads, each file with its path.
    inputs: HashMap<Identity, PathBuf>,
    /// The folders that were searched for what a killed run left behind.
    swept: Mutex<BTreeSet<PathBuf>>,
}

impl Writer {
    /// For a run that reads these files; those that do not exist are left to whoever reads them.
    pub(super) fn new<'p>(overwrite: Overwrite, inputs: impl IntoIterator<Item = &'p Path>) -> Writer {
        // Standard input may be a file, too.
        let named = |path: &'p Path| if path.as_os_str() == "-" { Path::new("/dev/stdin") } else { path };
        let inputs = inputs.into_iter().map(named).filter(|path| path.is_file());
        let inputs = inputs.filter_map(|path| Some((Place::of(path).ok()?.identity(), path.to_owned())));
        Writer { force: overwrite.force, inputs: inputs.collect(), swept: Mutex::default() }
    }

    /// Makes sure, before anything is written, that the files to write are distinct and that none of them is read.
    /// Each comes with what it is.
    pub(super) fn claim(
        &self,
        outputs: impl IntoIterator<Item = (PathBuf, Wording)>,
    ) -> Result<(), Complaint> {
        let mut taken: HashMap<Identity, (PathBuf, Wording)> = HashMap::new();
        for (path, what) in outputs {
            // A place that cannot be looked at is complained of when it is written to.
            let Ok(place) = Place::of(&path) else { continue };
            self.spare_inputs(&place)?;
            if place.is_special() {
                continue;
            }
            if let Some((other_path, other)) = taken.insert(place.folded(), (path.clone(), what.clone())) {
                return Err(collision((&other_path, &other), (&path, &what)));
            }
        }
        Ok(())
    }

    /// Writes one file.
    pub(super) fn write(&self, path: &Path, bytes: &[u8]) -> Result<(), Complaint> {
        self.write_each(&[(path, bytes)])
    }

    /// Writes files, all of them or none.
    pub(super) fn write_each(&self, files: &[Output<'_>]) -> Result<(), Complaint> {
        self.write_over(files, |_| false)
    }

    /// Writes files, all of them or none. A file that exists is also replaced if `is_blank` says of its path that it
    /// holds what the command writes as a blank: nobody has filled it in.
    pub(super) fn write_over(
        &self,
        files: &[Output<'_>],
        is_blank: impl Fn(&Path) -> bool,
    ) -> Result<(), Complaint> {
        let mut planned: Vec<(Place, &[u8], State)> = Vec::new();
        for &(path, bytes) in files {
            let failed = |error: io::Error| cannot_write(path, &error);
            let place = Place::of(path).map_err(failed)?;
            self.spare_inputs(&place)?;
            self.sweep(&place);
            let state = place.state(bytes).map_err(failed)?;
            planned.push((place, bytes, state));
        }
        if !self.force {
            let differ = planned.iter().filter(|(_, _, state)| matches!(state, State::Differs(_)));
            let kept = differ.map(|(place, ..)| place.shown()).filter(|path| !is_blank(path));
            let kept: Vec<&Path> = kept.collect();
            if !kept.is_empty() {
                return Err(exists(&kept));
            }
        }
        let mut staged = Vec::new();
        for (place, bytes, state) in &planned {
            let made = Staged::new(place, bytes, state).map_err(|error| cannot_write(place.shown(), &error));
            staged.extend(made?.map(|staged| (place, staged)));
        }
        for (place, staged) in staged {
            staged.put_in_place().map_err(|error| match error.kind() {
                io::ErrorKind::AlreadyExists => exists(&[place.shown()]),
                _ => cannot_write(place.shown(), &error),
            })?;
        }
        planned.iter().for_each(|(place, ..)| place.sync_folder());
        Ok(())
    }

    fn spare_inputs(&self, output: &Place) -> Result<(), Complaint> {
        let Some(input) = self.inputs.get(&output.identity()) else { return Ok(()) };
        let output = output.shown();
        let text = if output == input {
            both!(
                "{output} is an input of this command, and writing there would destroy it",
                "{output}是这条命令要读的文件，写到那里就没有了",
                output = output.display(),
            )
        } else {
            both!(
                "{output} is the same file as {input}, an input of this command, and writing there would destroy it",
                "{output}与这条命令要读的{input}是同一个文件，写到那里就没有了",
                output = output.display(),
                input = input.display(),
            )
        };
        let help = Wording::plain("write to another file or folder", "换一个文件名或文件夹");
        Err(Complaint::error(text).help(help).code("output-is-input"))
    }

    /// Clears away what a killed run left in the folder of a place, once.
    fn sweep(&self, place: &Place) {
        let Some(folder) = place.folder().filter(|_| !place.is_special()) else { return };
        let mut swept = self.swept.lock().unwrap_or_else(PoisonError::into_inner);
        if swept.insert(folder.to_owned()) {
            staged::sweep(folder);
        }
    }
}

fn collision(one: (&Path, &Wording), other: (&Path, &Wording)) -> Complaint {
    let text = if one.0 == other.0 {
        both!(
            "{one} and {other} would be written to the same file, {path}",
            "{one}和{other}要写到同一个文件{path}",
            one = one.1,
            other = other.1,
            path = one.0.display(),
        )
    } else {
        both!(
            "{one} and {other} would be written to {first} and {second}, which are or may be the same file",
            "{one}和{other}要写到{first}和{second}，这是或者可能是同一个文件",
            one = one.1,
            other = other.1,
            first = one.0.display(),
            second = other.0.display(),
        )
    };
    let help = Wording::plain(
        "give them different names, or write them one after the other into different folders",
        "请换不同的文件名，或者分几次写到不同的文件夹",
    );
    Complaint::error(text).help(help).code("output-collision")
}

/// How many files are named that exist.
const SHOWN: usize = 3;

fn exists(paths: &[&Path]) -> Complaint {
    let named: Vec<String> = paths.iter().take(SHOWN).map(|path| path.display().to_string()).collect();
    let named = Wording::each(|language| named.join(language.comma()));
    let more = match paths.len().saturating_sub(SHOWN) {
        0 => Wording::default(),
        more => both!(" and {more} more", "等，另有{more}个"),
    };
    let text = both!(
        "{named}{more} exists with other content, and nothing was written",
        "{named}{more}已经存在，内容不同，没有写入",
        named = named,
        more = more,
    );
    let help = Wording::plain(
        "--force replaces what is there; or write to another file or folder",
        "加`--force`会替换原有内容；也可以换一个文件名或文件夹",
    );
    Complaint::error(text).help(help).code("output-exists")
}

fn cannot_write(target: &Path, error: &io::Error) -> Complaint {
    let text = both!(
        "cannot write {target}: {why}",
        "无法写入{target}：{why}",
        target = target.display(),
        why = reason(error),
    );
    Complaint::error(text).code("output-failed")
}
