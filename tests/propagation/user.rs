//! A user's crate with one struct for each kind of change, compiled against the edition that follows.

use super::kinds::{BASE, kinds};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

/// The crate: each struct binds what the base has, and asks for the next edition.
fn project() -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("propagation");
    let here = env!("CARGO_MANIFEST_DIR");
    fs::create_dir_all(folder.join("src")).unwrap();
    let manifest = format!(
        "[package]\nname = \"propagation-user\"\nedition = \"2024\"\n[dependencies.nianbao]\npath = {here:?}\ndefault-features = false\nfeatures = [\"macros\"]\n[workspace]\n"
    );
    fs::write(folder.join("Cargo.toml"), manifest).unwrap();
    fs::copy(Path::new(here).join("Cargo.lock"), folder.join("Cargo.lock")).unwrap();
    let mut source = String::new();
    for (number, kind) in kinds().enumerate() {
        let forms = folder.join(format!("forms{number}"));
        fs::create_dir_all(&forms).unwrap();
        fs::write(forms.join("visits-1.toml"), BASE).unwrap();
        fs::write(forms.join("visits-2.toml"), kind.next()).unwrap();
        source.push_str(&format!(
            "mod kind{number} {{ #[derive(nianbao::Report)] #[report(path = \"forms{number}/visits-2.toml\")] pub struct Own {{ {} }} }}\n",
            kind.bound.field
        ));
    }
    fs::write(folder.join("src/lib.rs"), source).unwrap();
    folder
}

/// What the compiler says of each struct; nothing of those that are as good as before.
pub(crate) fn told() -> Vec<Vec<String>> {
    let folder = project();
    // Dependencies are built once for all tests that compile a user's crate.
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("user/target");
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args(["check", "--offline", "--quiet", "--color=never", "--target-dir"]).arg(target);
    let output = cargo.env_remove("RUSTFLAGS").current_dir(&folder).output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    let messages: Vec<&str> = said.split("\n\n").filter(|message| message.starts_with("error")).collect();
    let of = |number: usize| {
        let place = format!("src/lib.rs:{}:", number + 1);
        let own = messages.iter().filter(|message| message.contains(&place));
        own.map(|message| (*message).to_owned()).collect::<Vec<_>>()
    };
    let told: Vec<Vec<String>> = (0..kinds().count()).map(of).collect();
    for (kind, told) in kinds().zip(&told) {
        let due = kind.bound.told;
        assert_eq!(told.len(), usize::from(!due.is_empty()), "{}: {told:#?}\n{said}", kind.name);
        for part in due {
            assert!(told[0].contains(part), "{}: {part} is not in\n{}", kind.name, told[0]);
        }
    }
    told
}
