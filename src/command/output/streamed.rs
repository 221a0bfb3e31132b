//! Files that are written bit by bit, beside their places, and put there when all of them are whole.

use super::place::Place;
use super::staged::{keep_owner, locked};
use super::{Writer, cannot_write, exists};
use crate::command::complaint::Complaint;
use std::fs::{self, File, Metadata};
use std::io::{self, BufReader, BufWriter, ErrorKind, Read, Write};
use std::path::Path;
use tempfile::NamedTempFile;

/// A file that is being written. It goes away if it is never put in its place.
pub(in crate::command) struct Streamed {
    place: Place,
    to: BufWriter<NamedTempFile>,
}

impl Streamed {
    /// Adds bytes at its end.
    pub(in crate::command) fn add(&mut self, bytes: &[u8]) -> Result<(), Complaint> {
        self.to.write_all(bytes).map_err(|error| cannot_write(self.place.shown(), &error))
    }
}

impl Writer {
    /// Begins a file.
    pub(in crate::command) fn stream(&self, path: &Path) -> Result<Streamed, Complaint> {
        let failed = |error: io::Error| cannot_write(path, &error);
        let place = Place::of(path).map_err(failed)?;
        self.spare_inputs(&place)?;
        if place.is_special() {
            return Err(failed(ErrorKind::Unsupported.into()));
        }
        self.sweep(&place);
        let folder = place.folder().unwrap_or(Path::new("."));
        fs::create_dir_all(folder).map_err(failed)?;
        let to = BufWriter::with_capacity(1 << 16, locked(folder).map_err(failed)?);
        Ok(Streamed { place, to })
    }

    /// Puts files in their places, all of them or none. What is there with the same content is left alone.
    pub(in crate::command) fn finish(&self, files: Vec<Streamed>) -> Result<(), Complaint> {
        let mut ready = Vec::new();
        for Streamed { place, to } in files {
            let failed = |error: io::Error| cannot_write(place.shown(), &error);
            let temporary = to.into_inner().map_err(|error| failed(error.into_error()))?;
            let old = old(&place).map_err(failed)?;
            match old {
                Some(_) if same(temporary.path(), place.real()).map_err(failed)? => continue,
                _ => {}
            }
            temporary.as_file().sync_all().map_err(failed)?;
            ready.push((place, temporary, old));
        }
        let kept: Vec<&Path> =
            ready.iter().filter(|(.., old)| old.is_some()).map(|(place, ..)| place.shown()).collect();
        if !self.force && !kept.is_empty() {
            return Err(exists(&kept));
        }
        for (place, temporary, old) in &ready {
            let Some(old) = old else { continue };
            keep_owner(temporary.path(), old);
            fs::set_permissions(temporary.path(), old.permissions())
                .map_err(|error| cannot_write(place.shown(), &error))?;
        }
        for (place, temporary, old) in ready {
            let put = match old {
                Some(_) => temporary.persist(place.real()),
                None => temporary.persist_noclobber(place.real()),
            };
            if let Err(failed) = put {
                // Another run may have put the same there in the meantime.
                let is_same = || same(failed.file.path(), place.real()).unwrap_or(false);
                match failed.error.kind() {
                    ErrorKind::AlreadyExists if is_same() => {}
                    ErrorKind::AlreadyExists => return Err(exists(&[place.shown()])),
                    _ => return Err(cannot_write(place.shown(), &failed.error)),
                }
            }
            place.sync_folder();
        }
        Ok(())
    }
}

/// The file that is there.
fn old(place: &Place) -> io::Result<Option<Metadata>> {
    match fs::metadata(place.real()) {
        Ok(metadata) if metadata.is_dir() => Err(ErrorKind::IsADirectory.into()),
        Ok(metadata) => Ok(Some(metadata)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

/// Whether two files hold the same, read side by side.
fn same(one: &Path, other: &Path) -> io::Result<bool> {
    if fs::metadata(one)?.len() != fs::metadata(other)?.len() {
        return Ok(false);
    }
    let mut left = BufReader::with_capacity(1 << 16, File::open(one)?).bytes();
    for byte in BufReader::with_capacity(1 << 16, File::open(other)?).bytes() {
        if left.next().transpose()? != Some(byte?) {
            return Ok(false);
        }
    }
    Ok(true)
}
