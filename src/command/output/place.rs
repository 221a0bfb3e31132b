//! Where a file is, however its path is spelled, and what is there already.

use std::ffi::OsString;
use std::fs::{self, Metadata};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

/// A file that exists or is to be written.
#[derive(Clone, Debug)]
pub(super) struct Place {
    shown: PathBuf,
    real: PathBuf,
    id: Option<FileId>,
    is_special: bool,
}

/// What is at a place before it is written to.
pub(super) enum State {
    /// Nothing.
    Free,
    /// Just what is to be written.
    Same,
    /// A file with other content.
    Differs(Metadata),
    /// A device or a pipe. It is written to; replacing it by a file would take it away from everybody.
    Special,
}

impl Place {
    /// Finds the place to which a path leads.
    pub(super) fn of(path: &Path) -> io::Result<Place> {
        let metadata = fs::metadata(path).ok();
        let is_special = metadata.as_ref().is_some_and(|found| !found.is_file() && !found.is_dir());
        Ok(Place {
            shown: path.to_owned(),
            real: if is_special { path.to_owned() } else { real(path)? },
            id: metadata.as_ref().and_then(id),
            is_special,
        })
    }

    /// The path as the user gave it.
    pub(super) fn shown(&self) -> &Path {
        &self.shown
    }

    /// The path without links.
    pub(super) fn real(&self) -> &Path {
        &self.real
    }

    /// The folder in which it is.
    pub(super) fn folder(&self) -> Option<&Path> {
        self.real.parent()
    }

    /// Whether it is neither a file nor a folder.
    pub(super) fn is_special(&self) -> bool {
        self.is_special
    }

    /// What two places share if they are one file: hard links have different paths and one identity.
    pub(super) fn identity(&self) -> Identity {
        self.id.map_or_else(|| Identity::Path(self.real.clone().into_os_string()), Identity::File)
    }

    /// The same, or what two places share that could be one file where the case of letters does not count.
    pub(super) fn folded(&self) -> Identity {
        match (self.identity(), self.real.to_str()) {
            (Identity::Path(_), Some(path)) => Identity::Path(path.to_lowercase().into()),
            (identity, _) => identity,
        }
    }

    /// What is there now.
    pub(super) fn state(&self, bytes: &[u8]) -> io::Result<State> {
        if self.is_special {
            return Ok(State::Special);
        }
        let metadata = match fs::metadata(&self.real) {
            Ok(metadata) => metadata,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(State::Free),
            Err(error) => return Err(error),
        };
        if metadata.is_dir() {
            return Err(ErrorKind::IsADirectory.into());
        }
        Ok(if holds(&self.real, bytes)? { State::Same } else { State::Differs(metadata) })
    }

    /// Makes sure that the names in its folder outlive a power failure, where the system can.
    pub(super) fn sync_folder(&self) {
        if cfg!(unix) && !self.is_special {
            let folder = self.folder().and_then(|folder| fs::File::open(folder).ok());
            let _ = folder.map(|folder| folder.sync_all());
        }
    }
}

/// Whether a file holds just these bytes.
pub(in crate::command) fn holds(path: &Path, bytes: &[u8]) -> io::Result<bool> {
    Ok(fs::metadata(path)?.len() == bytes.len() as u64 && fs::read(path)? == bytes)
}

/// How many links lead from one to the next at most.
const MOST_LINKS: usize = 40;

/// The path without links. What does not exist is taken as it is spelled, and so is the target of a link to nothing.
pub(in crate::command) fn real(path: &Path) -> io::Result<PathBuf> {
    let mut path = std::path::absolute(path)?;
    for _ in 0..MOST_LINKS {
        match fs::canonicalize(&path) {
            Err(error) if error.kind() == ErrorKind::NotFound => {}
            found => return found,
        }
        let Some(folder) = path.parent().map(Path::to_owned) else { return Ok(path) };
        match fs::read_link(&path) {
            Ok(target) => path = folder.join(target),
            Err(_) => {
                let mut real = real(&folder)?;
                match path.file_name() {
                    Some(name) => real.push(name),
                    // The path ends in `..`.
                    None => drop(real.pop()),
                }
                return Ok(real);
            }
        }
    }
    Err(io::Error::other("too many links"))
}

/// Which file is at a place.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Identity {
    /// One that exists, where the system says which.
    File(FileId),
    /// Whatever the path without links leads to.
    Path(OsString),
}

/// What identifies a file under all its names.
type FileId = (u64, u64);

#[cfg(unix)]
fn id(metadata: &Metadata) -> Option<FileId> {
    use std::os::unix::fs::MetadataExt;
    Some((metadata.dev(), metadata.ino()))
}

#[cfg(not(unix))]
fn id(_: &Metadata) -> Option<FileId> {
    None
}
