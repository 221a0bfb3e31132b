//! Lists the editions in `formats/`, so that a new edition is a new file and nothing else.

use std::fmt::Write as _;
use std::{env, fs, io, path::Path};

fn main() -> io::Result<()> {
    let formats = Path::new(&env::var("CARGO_MANIFEST_DIR").map_err(io::Error::other)?).join("formats");
    println!("cargo::rerun-if-changed={}", formats.display());
    let mut names: Vec<String> = Vec::new();
    for entry in fs::read_dir(&formats)? {
        let name = entry?
            .file_name()
            .into_string()
            .map_err(|name| io::Error::other(format!("{} is not a UTF-8 file name", name.display())))?;
        names.extend(name.strip_suffix(".toml").map(str::to_owned));
    }
    names.sort();
    let mut list = String::from("&[\n");
    for name in names {
        let path = formats.join(format!("{name}.toml"));
        println!("cargo::rerun-if-changed={}", path.display());
        writeln!(list, "    ({name:?}, include_str!({:?})),", path.display().to_string())
            .map_err(io::Error::other)?;
    }
    list.push(']');
    let out = env::var("OUT_DIR").map_err(io::Error::other)?;
    fs::write(Path::new(&out).join("formats.rs"), list)
}
