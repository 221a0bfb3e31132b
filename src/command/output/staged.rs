//! Files that are written but not yet in their places.
//!
//! Each has an unguessable name of its own and is locked as long as its process lives. So what a killed process left
//! behind is a file of such a name that nobody holds, and the next run that writes into the folder removes it.

use super::place::{Place, State, holds};
use std::fs::{self, File, Metadata, OpenOptions, TryLockError};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;
use tempfile::NamedTempFile;

const PREFIX: &str = ".nianbao-";
const SUFFIX: &str = ".tmp";

/// A file that is ready to be put in its place. It goes away if it never is.
pub(super) enum Staged<'b> {
    /// Nothing was there.
    New { temporary: NamedTempFile, target: PathBuf, bytes: &'b [u8] },
    /// It takes the place of another file.
    Instead { temporary: NamedTempFile, target: PathBuf },
    /// A device or pipe, which is written to at the end.
    Special { target: PathBuf, bytes: &'b [u8] },
}

impl<'b> Staged<'b> {
    /// Writes a file beside its place; nothing where the place has that content already.
    pub(super) fn new(place: &Place, bytes: &'b [u8], state: &State) -> io::Result<Option<Staged<'b>>> {
        let target = place.real().to_owned();
        Ok(Some(match state {
            State::Same => return Ok(None),
            State::Special => Staged::Special { target, bytes },
            State::Free => Staged::New { temporary: written(place, bytes, None)?, target, bytes },
            State::Differs(old) => Staged::Instead { temporary: written(place, bytes, Some(old))?, target },
        }))
    }

    /// Puts the file in its place. If a file came to be there in the meantime that is not the same, that is an error.
    pub(super) fn put_in_place(self) -> io::Result<()> {
        match self {
            Staged::Instead { temporary, target } => drop(temporary.persist(target)?),
            Staged::New { temporary, target, bytes } => {
                if let Err(failed) = temporary.persist_noclobber(&target) {
                    let is_same = || holds(&target, bytes).unwrap_or(false);
                    if failed.error.kind() != ErrorKind::AlreadyExists || !is_same() {
                        return Err(failed.error);
                    }
                }
            }
            Staged::Special { target, bytes } => {
                let mut device = OpenOptions::new().write(true).open(target)?;
                device.write_all(bytes)?;
                device.flush()?;
            }
        }
        Ok(())
    }
}

/// A file beside its place, with the mode and, as far as possible, the owner of the one that it replaces.
fn written(place: &Place, bytes: &[u8], old: Option<&Metadata>) -> io::Result<NamedTempFile> {
    let folder = place.folder().unwrap_or(Path::new("."));
    fs::create_dir_all(folder)?;
    let mut temporary = locked(folder)?;
    temporary.write_all(bytes)?;
    if let Some(old) = old {
        keep_owner(temporary.path(), old);
        fs::set_permissions(temporary.path(), old.permissions())?;
    }
    temporary.as_file().sync_all()?;
    Ok(temporary)
}

/// How often another name is tried where somebody sweeps the folder in the moment between creating a file and locking it.
const MOST_TRIES: usize = 100;

pub(super) fn locked(folder: &Path) -> io::Result<NamedTempFile> {
    for _ in 0..MOST_TRIES {
        let temporary = created(folder)?;
        match temporary.as_file().try_lock() {
            Err(TryLockError::WouldBlock) => continue,
            // Where files cannot be locked, age alone says what was left behind.
            Ok(()) | Err(TryLockError::Error(_)) => {}
        }
        if temporary.path().exists() {
            return Ok(temporary);
        }
    }
    Err(io::Error::other("temporary files vanish as soon as they are created"))
}

fn created(folder: &Path) -> io::Result<NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(PREFIX).suffix(SUFFIX).rand_bytes(16);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        // Less what the user's mask takes away, as for any new file.
        builder.permissions(fs::Permissions::from_mode(0o666));
    }
    builder.tempfile_in(folder)
}

#[cfg(unix)]
pub(super) fn keep_owner(path: &Path, old: &Metadata) {
    use std::os::unix::fs::{MetadataExt, chown};
    // Only some may give files away; a group of one's own may be given by all.
    if chown(path, Some(old.uid()), Some(old.gid())).is_err() {
        let _ = chown(path, None, Some(old.gid()));
    }
}

#[cfg(not(unix))]
pub(super) fn keep_owner(_: &Path, _: &Metadata) {}

/// Removes from a folder what killed runs left there.
pub(super) fn sweep(folder: &Path) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let name = entry.file_name();
        let name = name.to_string_lossy();
        let is_ours = name.starts_with(PREFIX) && name.ends_with(SUFFIX);
        if is_ours && entry.file_type().is_ok_and(|kind| kind.is_file()) {
            let _ = remove_if_abandoned(&entry.path());
        }
    }
}

/// No run takes as long, where only the age can tell.
const ABANDONED: Duration = Duration::from_secs(24 * 60 * 60);

fn remove_if_abandoned(path: &Path) -> io::Result<()> {
    let file = OpenOptions::new().read(true).write(true).open(path)?;
    let is_abandoned = match file.try_lock() {
        Ok(()) => true,
        Err(TryLockError::WouldBlock) => false,
        Err(TryLockError::Error(_)) => is_old(&file)?,
    };
    // The lock is held until the file is gone, so that whoever has just created it notices.
    if is_abandoned { fs::remove_file(path) } else { Ok(()) }
}

fn is_old(file: &File) -> io::Result<bool> {
    Ok(file.metadata()?.modified()?.elapsed().is_ok_and(|age| age > ABANDONED))
}
