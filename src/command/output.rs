//! Files as the command leaves them: whole, or not at all.

use super::complaint::Complaint;
use super::input::reason;
use nianbao::both;
use nianbao::generator::Files;
use std::path::{Path, PathBuf};
use std::{fs, io};

/// Writes all files into a folder, each under a name of its own first, and renames them only when
/// all are there: whoever looks finds the old files or the new ones, never half of one.
pub(super) fn write_all(folder: &Path, files: &Files) -> Result<(), Complaint> {
    write_each(files.iter().map(|(name, bytes)| (folder.join(name), bytes)))
}

/// Writes one file.
pub(super) fn write(path: &Path, bytes: &[u8]) -> Result<(), Complaint> {
    write_each(std::iter::once((path.to_owned(), bytes)))
}

/// Writes files, all of them or none.
pub(super) fn write_each<'b>(files: impl Iterator<Item = (PathBuf, &'b [u8])>) -> Result<(), Complaint> {
    let mut staged = Staged(Vec::new());
    for (target, bytes) in files {
        // A device or a pipe is written to; renaming a file over it would take it away from everybody.
        let written =
            if is_special(&target) { fs::write(&target, bytes) } else { staged.add(&target, bytes) };
        written.map_err(|error| cannot_write(&target, &error))?;
    }
    for (temporary, target) in std::mem::take(&mut staged.0) {
        fs::rename(&temporary, &target).map_err(|error| {
            let _ = fs::remove_file(&temporary);
            cannot_write(&target, &error)
        })?;
    }
    Ok(())
}

fn cannot_write(target: &Path, error: &io::Error) -> Complaint {
    Complaint::error(both!(
        "cannot write {target}: {why}",
        "无法写入{target}：{why}",
        target = target.display(),
        why = reason(error),
    ))
}

/// Whether something is there that is neither a file nor a folder.
fn is_special(target: &Path) -> bool {
    fs::metadata(target).is_ok_and(|found| !found.is_file() && !found.is_dir())
}

/// Files that are written but not yet in place; they go away if it comes to nothing.
struct Staged(Vec<(PathBuf, PathBuf)>);

impl Staged {
    fn add(&mut self, target: &Path, bytes: &[u8]) -> io::Result<()> {
        if target.is_dir() {
            return Err(io::ErrorKind::IsADirectory.into());
        }
        let folder = target.parent().unwrap_or(Path::new("."));
        fs::create_dir_all(folder)?;
        let name = target.file_name().unwrap_or_default().to_string_lossy();
        let temporary = folder.join(format!(".{name}.{}.tmp", std::process::id()));
        self.0.push((temporary.clone(), target.to_owned()));
        fs::write(&temporary, bytes)
    }
}

impl Drop for Staged {
    fn drop(&mut self) {
        for (temporary, _) in &self.0 {
            let _ = fs::remove_file(temporary);
        }
    }
}

#[cfg(all(test, unix))]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use std::os::unix::net::UnixListener;

    /// A socket stands in for `/dev/null`, which a test that fails must not take away.
    #[test]
    fn what_is_no_file_is_not_replaced() {
        let socket = std::env::temp_dir().join(format!("nianbao-{}.socket", std::process::id()));
        let listener = UnixListener::bind(&socket).unwrap();
        assert!(write(&socket, b"report").is_err());
        assert!(is_special(&socket));
        drop(listener);
        fs::remove_file(socket).unwrap();
    }
}
