//! Errors as programs use them: `?` takes each, alone and as a list, and a list says all.

use nianbao_schema::bind::Failure;
use nianbao_schema::compare::ChainError;
use nianbao_schema::migrate::ResidueError;
use nianbao_schema::number::NumberError;
use nianbao_schema::office::roster;
use nianbao_schema::report::SetError;
use nianbao_schema::{Code, Errors, Format, Language, Problem, Report, UnknownFormat, report_json, typed};
use std::error::Error;

#[test]
fn every_error_goes_through_the_question_mark() {
    fn takes<E: Error + Send + Sync + 'static>() {}
    takes::<UnknownFormat>();
    takes::<Problem>();
    takes::<Errors<Problem>>();
    takes::<Failure>();
    takes::<Errors<Failure>>();
    takes::<roster::Fault>();
    takes::<Errors<roster::Fault>>();
    takes::<ChainError>();
    takes::<ResidueError>();
    takes::<NumberError>();
    takes::<SetError>();
    takes::<typed::Error>();
}

fn read(json: &str) -> Result<Report, Box<dyn Error>> {
    let format = Format::built_in(&report_json::format_id(json.as_bytes())?)?;
    Ok(Report::from_json(json.as_bytes(), format)?)
}

#[test]
fn an_error_says_all_mistakes_and_what_to_do() {
    let json = r#"{ "format": "2021-30", "yaer": 2021,
      "applications": { "recieved": { "total": 3 }, "received": { "total": -1 } } }"#;
    let error = read(json).unwrap_err();
    let lines: Vec<String> = error.to_string().lines().map(str::to_owned).collect();
    let errors = error.downcast::<Errors<Problem>>().unwrap();
    let codes: Vec<Code> = errors.iter().map(|problem| problem.code).collect();
    assert_eq!(codes, [Code::ReportPath, Code::ReportPath, Code::ReportValue]);
    assert_eq!(lines.len(), 3, "{lines:?}");
    for (line, problem) in lines.iter().zip(&*errors) {
        assert!(line.starts_with(problem.message.english()), "{line}");
        assert!(line.ends_with(&format!(" ({}, at byte {})", problem.code, problem.span.start)), "{line}");
    }
    assert!(lines[0].contains("; did you mean `year`?"), "{}", lines[0]);
    assert!(lines[1].contains("; did you mean `received`?"), "{}", lines[1]);
}

#[test]
fn an_unknown_edition_names_the_nearest_and_all() {
    let error = read(r#"{ "format": "2021-31" }"#).unwrap_err().downcast::<UnknownFormat>().unwrap();
    assert_eq!((error.id.as_str(), error.near), ("2021-31", Some("2021-30")));
    for language in [Language::English, Language::Chinese] {
        let wording = error.wording();
        let text = wording.to(language);
        assert!(["`2021-31`", "`2021-30`", "2019-60"].iter().all(|id| text.contains(id)), "{text}");
    }
    let error = Format::built_in("\u{7}").unwrap_err();
    assert_eq!(error.near, None);
    assert!(!error.to_string().contains('\u{7}'));
}
