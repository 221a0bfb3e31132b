//! The READMEs, followed by a newcomer: each `sh` block is pasted in order in an empty folder, and prints what the `text` block
//! behind it shows, where `...` stands for any lines.
#![cfg(unix)]

use std::path::Path;
use std::process::Command;

#[test]
fn readmes_work_when_pasted_in_an_empty_folder() {
    for (file, locale) in [("README.md", "C"), ("README.zh-CN.md", "zh_CN.UTF-8")] {
        let readme = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(file)).unwrap();
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("readme").join(file);
        let _ = std::fs::remove_dir_all(&folder);
        std::fs::create_dir_all(&folder).unwrap();
        let mut printed = String::new();
        let blocks = blocks(&readme);
        assert!(blocks.iter().filter(|(language, _)| *language == "sh").count() > 3, "{file}");
        for (language, text) in blocks {
            match language {
                "sh" => printed = paste(text, &folder, locale),
                "text" => assert!(shows(&printed, text), "{file} shows:\n{text}\nprinted:\n{printed}"),
                _ => {}
            }
        }
    }
}

/// The fenced blocks of a document: the word behind the fence, and what stands within.
fn blocks(document: &str) -> Vec<(&str, &str)> {
    let mut blocks = Vec::new();
    let mut rest = document;
    while let Some((_, from)) = rest.split_once("\n```") {
        let Some((language, from)) = from.split_once('\n') else { break };
        let Some((text, after)) = from.split_once("\n```") else { break };
        blocks.push((language, text));
        rest = after;
    }
    blocks
}

/// What a block prints, with the command on the path; a mistake in the report may make the last command fail.
fn paste(block: &str, folder: &Path, locale: &str) -> String {
    let own = Path::new(env!("CARGO_BIN_EXE_nianbao")).parent().unwrap();
    let path = std::env::var_os("PATH").unwrap_or_default();
    let path = std::env::join_paths(std::iter::once(own.to_owned()).chain(std::env::split_paths(&path)));
    let mut command = Command::new("bash");
    command.args(["-euc", block]).current_dir(folder).env("PATH", path.unwrap()).env("LC_ALL", locale);
    let output = command.output().unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(matches!(output.status.code(), Some(0 | 1)), "{block}\n{said}");
    assert!(output.status.success() || block.contains("nianbao check"), "{block}\n{said}");
    String::from_utf8(output.stdout).unwrap()
}

/// Whether a text has these lines, in which `...` stands for any others.
fn shows(printed: &str, shown: &str) -> bool {
    let mut rest = printed;
    shown.split("...\n").map(|part| part.trim_end_matches("...")).all(|part| match rest.split_once(part) {
        Some((_, after)) => {
            rest = after;
            true
        }
        None => false,
    })
}
