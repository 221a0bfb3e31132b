//! The example writes what stands beside it. `NIANBAO_BLESS=1` writes that anew.
#![allow(clippy::unwrap_used, missing_docs, dead_code, unreachable_pub)]

#[path = "../examples/typed_report.rs"]
mod example;

#[test]
fn the_example_writes_what_stands_beside_it() {
    let mut written = Vec::new();
    example::run(&mut written).unwrap();
    let written = String::from_utf8(written).unwrap();
    let expected = "examples/typed_report.stdout";
    if std::env::var_os("NIANBAO_BLESS").is_some() {
        std::fs::write(expected, &written).unwrap();
    }
    assert_eq!(written, std::fs::read_to_string(expected).unwrap_or_default());
}
