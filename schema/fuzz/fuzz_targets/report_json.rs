//! Any bytes are a report or a list of problems, both ways of reading agree, and what was read is
//! written and read again. The first byte chooses the form.
#![no_main]

use libfuzzer_sys::fuzz_target;
use nianbao_schema::{Format, Language, catalogue, check, report_json, Report, sentence};
use nianbao_testing::{Form, Limits, Random};
use std::sync::{Arc, LazyLock};

static FORMATS: LazyLock<Vec<Arc<Format>>> = LazyLock::new(|| {
    let random = |seed| Form::random(&mut Random::new(seed), &Limits::default()).resolve();
    catalogue::all().cloned().chain((0..14).map(random)).collect()
});

fuzz_target!(|bytes: &[u8]| {
    let Some((&first, bytes)) = bytes.split_first() else { return };
    let format = &FORMATS[usize::from(first) % FORMATS.len()];
    let explained = report_json::from_slice_explaining(bytes, format);
    if let Some(quick) = report_json::from_slice_quick(bytes, format) {
        assert_eq!(Ok(&quick), explained.as_ref());
    }
    match explained {
        Ok(report) => {
            let json = report.to_json().to_pretty();
            assert_eq!(Report::from_json(json.as_bytes(), format).as_ref(), Ok(&report));
            for finding in report.check(&check::Options::default()).findings {
                sentence::finding(&finding, &report, Language::default());
            }
        }
        Err(problems) => {
            let text = String::from_utf8_lossy(bytes);
            assert!(!problems.is_empty());
            for problem in problems {
                problem.render("report.json", &text, false);
            }
        }
    }
});
