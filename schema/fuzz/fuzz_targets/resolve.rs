//! Any bytes are a format or a list of problems; each problem can be drawn.
#![no_main]

use libfuzzer_sys::fuzz_target;
use nianbao_schema::{Layout, Report, check, resolve};
use std::sync::Arc;

fuzz_target!(|bytes: &[u8]| {
    let resolved = resolve(bytes);
    let text = String::from_utf8_lossy(bytes);
    for problem in &resolved.problems {
        problem.line("form.toml", &text);
        problem.render("form.toml", &text, false);
    }
    let Some(format) = resolved.format.map(Arc::new) else {
        assert!(!resolved.problems.is_empty());
        return;
    };
    for section in 0..format.sections.len() {
        Layout::section(&format, section);
    }
    let blank = Report::blank(&format);
    let options = check::Options { blank_as_zero: true, complete: true, ..Default::default() };
    blank.check(&options);
    let json = blank.to_json().to_string();
    assert_eq!(Report::from_json(json.as_bytes(), &format), Ok(blank));
});
