//! What several tests need.

use std::fs;
use std::path::{Path, PathBuf};

pub(crate) fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

pub(crate) fn lint_folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/lint")
}

/// The files of a folder with this ending, by name, in alphabetical order.
pub(crate) fn files(folder: &Path, ending: &str) -> Vec<(String, Vec<u8>)> {
    let mut files: Vec<(String, Vec<u8>)> = fs::read_dir(folder)
        .unwrap_or_else(|error| panic!("{}: {error}", folder.display()))
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == ending))
        .map(|path| (path.file_name().unwrap().to_str().unwrap().to_owned(), fs::read(&path).unwrap()))
        .collect();
    files.sort();
    files
}

/// The format files without mistakes: the built-in editions and the invented forms.
pub(crate) fn sound_forms() -> Vec<(String, Vec<u8>)> {
    let folders = ["schema/formats", "tests/forms"].map(|folder| repository().join(folder));
    folders.iter().flat_map(|folder| files(folder, "toml")).collect()
}

/// Holds a committed file against what it should say now; with `NIANBAO_BLESS=1` writes it instead.
pub(crate) fn fresh(path: &Path, expected: &str) {
    if std::env::var_os("NIANBAO_BLESS").is_some_and(|bless| bless == "1") {
        return fs::write(path, expected).unwrap();
    }
    let found = fs::read_to_string(path).unwrap_or_default();
    assert!(
        found == expected,
        "{} is stale; NIANBAO_BLESS=1 writes it anew. It should be:\n{expected}",
        path.display()
    );
}

/// TOML as JSON Schema validators see it: dates are strings.
pub(crate) fn as_json(text: &str) -> Result<serde_json::Value, toml::de::Error> {
    let table = toml::de::DeTable::parse(text)?;
    Ok(value(&toml::de::DeValue::Table(table.into_inner())))
}

fn value(toml: &toml::de::DeValue<'_>) -> serde_json::Value {
    use serde_json::Value;
    use toml::de::DeValue;
    match toml {
        DeValue::String(text) => Value::from(text.as_ref()),
        DeValue::Integer(number) => number.as_str().parse::<i64>().map_or(Value::Null, Value::from),
        DeValue::Float(number) => number.as_str().parse::<f64>().map_or(Value::Null, Value::from),
        DeValue::Boolean(flag) => Value::from(*flag),
        DeValue::Datetime(moment) => Value::from(moment.to_string()),
        DeValue::Array(values) => values.iter().map(|entry| value(entry.get_ref())).collect(),
        DeValue::Table(entries) => {
            let entries =
                entries.iter().map(|(key, entry)| (key.get_ref().to_string(), value(entry.get_ref())));
            Value::Object(entries.collect())
        }
    }
}

/// Leaves out, doubles, moves or changes a line or a byte.
pub(crate) fn mutate(bytes: &mut Vec<u8>, random: &mut Random) {
    const PIECES: [&[u8]; 18] = [
        b"\"",
        b"[",
        b"]",
        b"{",
        b"}",
        b"=",
        b",",
        b".",
        b"\n",
        b"#",
        b"id",
        b"rows",
        b"total = true",
        b"5",
        b"\xff",
        b"\xef\xbb\xbf",
        b"previous.",
        b"sum(",
    ];
    let mut lines: Vec<Vec<u8>> = bytes.split_inclusive(|&byte| byte == b'\n').map(<[u8]>::to_vec).collect();
    if lines.is_empty() {
        return bytes.extend(PIECES[random.below(PIECES.len())]);
    }
    let (line, other) = (random.below(lines.len()), random.below(lines.len()));
    match random.below(7) {
        0 => drop(lines.remove(line)),
        1 => lines.insert(other, lines[line].clone()),
        2 => lines.swap(line, other),
        3 => lines.truncate(line),
        kind => {
            let line = &mut lines[line];
            let at = random.below(line.len());
            match kind {
                4 => drop(line.remove(at)),
                5 => line[at] = (random.below(256)) as u8,
                _ => drop(line.splice(at..at, PIECES[random.below(PIECES.len())].iter().copied())),
            }
        }
    }
    *bytes = lines.concat();
}

/// A source of numbers that is the same in every run.
pub(crate) struct Random(pub(crate) u64);

impl Random {
    pub(crate) fn below(&mut self, limit: usize) -> usize {
        // xorshift64*
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        (self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33) as usize % limit.max(1)
    }
}
