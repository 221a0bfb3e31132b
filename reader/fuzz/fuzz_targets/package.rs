//! Mutates the parts of an office file instead of its bytes, which its checksums would all turn away.

use libfuzzer_sys::fuzzer_mutate;
use std::io::{Cursor, Read, Write};
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

/// The most of a part that is looked at.
const MOST: u64 = 1 << 20;

/// What `fuzz_mutator!` asks for. A file that is no zip is mutated byte by byte, one that is now and then.
pub fn mutate(data: &mut [u8], size: usize, max_size: usize, seed: u32) -> usize {
    let packed = if seed % 16 == 0 { None } else { mutated(&data[..size], seed as usize / 16) };
    match packed.filter(|packed| packed.len() <= max_size) {
        Some(packed) => {
            data[..packed.len()].copy_from_slice(&packed);
            packed.len()
        }
        None => fuzzer_mutate(data, size, max_size),
    }
}

fn mutated(bytes: &[u8], choice: usize) -> Option<Vec<u8>> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).ok()?;
    let chosen = choice.checked_rem(archive.len())?;
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for index in 0..archive.len() {
        let file = archive.by_index(index).ok()?;
        let name = file.name().ok()?.into_owned();
        let mut part = Vec::new();
        file.take(MOST).read_to_end(&mut part).ok()?;
        if index == chosen {
            let size = part.len();
            part.resize(size + 256, 0);
            let most = part.len();
            let size = fuzzer_mutate(&mut part, size, most);
            part.truncate(size);
        }
        writer.start_file(name, SimpleFileOptions::default()).ok()?;
        writer.write_all(&part).ok()?;
    }
    Some(writer.finish().ok()?.into_inner())
}
