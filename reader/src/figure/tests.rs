//! What texts of cells say.

use super::*;

fn cell(value: Value, unit: &str) -> Cell {
    let unit = (!unit.is_empty()).then(|| unit.to_owned());
    Cell {
        path: String::new(),
        table: 0,
        row: 0,
        column: 0,
        value,
        unit,
        total: false,
        required: true,
        only: None,
    }
}

fn check(value: &Value, unit: &str, cases: &[(&str, Result<&str, Unread>)]) {
    let cell = cell(value.clone(), unit);
    for (text, expect) in cases {
        let read = read(text, &cell, None).map(|figure| {
            let entry = figure.entry.shown(value).to_string();
            figure.note.map_or(entry.clone(), |note| format!("{entry} [{note}]"))
        });
        assert_eq!(read.as_deref(), expect.as_deref(), "{text:?} as {value:?}");
    }
}

#[test]
fn counts() {
    let cases = [
        ("", Ok("")),
        ("\u{a0}", Ok("")),
        ("\u{3000}\n", Ok("")),
        ("0", Ok("0")),
        ("／", Ok("/")),
        (" / ", Ok("/")),
        ("１２", Ok("12")),
        ("12 件", Ok("12")),
        ("１２件", Ok("12")),
        ("1,234", Ok("1234")),
        ("1，234", Ok("1234")),
        ("1,\n234", Ok("1234")),
        ("007", Ok("7")),
        ("12.0", Ok("12")),
        ("1.2万件", Ok("12000")),
        ("22（其中修订 16 件）", Ok("22 [其中修订16件]")),
        ("22件(其中修订16件)", Ok("22 [其中修订16件]")),
        ("22（含规章3件）。", Ok("22 [含规章3件]")),
        ("22（见注1）", Ok("22 [见注1]")),
        // A unit in brackets is one, and only one.
        ("12（件）", Ok("12")),
        ("12（万件）", Ok("120000")),
        ("12（单位：件）", Ok("12")),
        ("12件（件）", Ok("12")),
        ("12件（万件）", Err(Unread::Note)),
        ("12（项）", Err(Unread::Unit)),
        ("12（美元）", Err(Unread::UnclearUnit)),
        // What may change the number voids it.
        ("12（应为15）", Err(Unread::Note)),
        ("12（作废）", Err(Unread::Note)),
        ("12（以上）", Err(Unread::Note)),
        ("12（约）", Err(Unread::Note)),
        ("12（注销）", Err(Unread::Note)),
        ("12（其中作废3件）", Err(Unread::Note)),
        ("12（其中修订6件）（作废）", Err(Unread::Note)),
        ("12（甲）", Err(Unread::Note)),
        // A mark behind the whole number is a note.
        ("12①", Ok("12 [①]")),
        ("12 ①", Ok("12 [①]")),
        ("12件①", Ok("12 [①]")),
        ("12¹", Ok("12 [¹]")),
        ("１２₂", Ok("12 [₂]")),
        ("12⑴", Ok("12 [⑴]")),
        ("12❶", Ok("12 [❶]")),
        ("12¹（其中修订6件）", Ok("12 [¹；其中修订6件]")),
        ("1,234²", Ok("1234 [²]")),
        // Anywhere else nobody knows what is the number.
        ("1①2", Err(Unread::Mark)),
        ("1²3", Err(Unread::Mark)),
        ("①12", Err(Unread::Mark)),
        ("12①件", Err(Unread::Mark)),
        ("12¹²³", Err(Unread::Mark)),
        ("1²/₃", Err(Unread::Mark)),
        ("12½", Err(Unread::Mark)),
        ("12①3", Err(Unread::Mark)),
        ("①", Err(Unread::Mark)),
        ("¹²", Err(Unread::Mark)),
        ("⒈", Err(Unread::Mark)),
        ("𝟏𝟐", Err(Unread::Mark)),
        ("3（减）", Err(Unread::Unfit)),
        ("-", Err(Unread::Ambiguous)),
        ("—", Err(Unread::Ambiguous)),
        ("–", Err(Unread::Ambiguous)),
        ("——", Err(Unread::Ambiguous)),
        ("无", Err(Unread::Ambiguous)),
        ("N/A", Err(Unread::Ambiguous)),
        ("n/a", Err(Unread::Ambiguous)),
        ("0 0", Err(Unread::Several)),
        ("/ /", Err(Unread::Several)),
        ("5 /", Err(Unread::Several)),
        ("/ 5", Err(Unread::Several)),
        ("0\n0\n0", Err(Unread::Several)),
        ("1 234", Err(Unread::Several)),
        ("0,123", Err(Unread::Several)),
        ("12,34", Err(Unread::Several)),
        ("1、2", Err(Unread::Several)),
        ("3/4", Err(Unread::Several)),
        ("3(2)", Err(Unread::Several)),
        ("1234567890123456", Err(Unread::TooManyDigits)),
        ("12项", Err(Unread::Unit)),
        ("12其中3", Err(Unread::Several)),
        ("+3", Err(Unread::Unfit)),
        ("-8", Err(Unread::Unfit)),
        ("1.5", Err(Unread::Unfit)),
        ("约12", Err(Unread::NoNumber)),
        ("见附件", Err(Unread::NoNumber)),
        ("O", Err(Unread::NoNumber)),
    ];
    check(&Value::Count, "件", &cases);
    check(&Value::Count, "", &[("3", Ok("3")), ("3件", Err(Unread::Unit))]);
}

#[test]
fn changes_and_amounts() {
    let changes = [
        ("+3", Ok("3")),
        ("+1036", Ok("1036")),
        ("＋1,036项", Ok("1036")),
        ("--253", Ok("-253")),
        ("减4", Ok("-4")),
        ("减少 4项", Ok("-4")),
        ("增4", Ok("4")),
        ("-8", Ok("-8")),
        ("－8", Ok("-8")),
        ("−8", Ok("-8")),
        ("—8", Ok("-8")),
        ("- 8", Ok("-8")),
        ("0", Ok("0")),
        ("3（减）", Ok("-3")),
        ("3项（减少）", Ok("-3")),
        ("3（增）", Ok("3")),
        ("-3（减）", Ok("-3")),
        ("+3（减）", Err(Unread::Note)),
        ("3（比上年减）", Err(Unread::Note)),
        ("3减", Err(Unread::Unit)),
        ("--", Err(Unread::Ambiguous)),
        ("+", Err(Unread::NoNumber)),
        ("+-3", Err(Unread::NoNumber)),
    ];
    check(&Value::Change, "项", &changes);
    let amounts = [
        ("251000元", Ok("25.1")),
        ("251000（元）", Ok("25.1")),
        ("0.12（亿元）", Ok("1200")),
        ("251000（人民币元）", Ok("25.1")),
        ("160.59¹", Ok("160.59 [¹]")),
        ("160⁵⁹", Err(Unread::Mark)),
        ("160.5964万元", Ok("160.5964")),
        ("7730.28", Ok("7730.28")),
        ("7730\n.28", Ok("7730.28")),
        ("７，７３０．２８", Ok("7730.28")),
        (".5", Ok("0.5")),
        ("1.5亿元", Ok("15000")),
        ("12.50", Ok("12.5")),
        ("1.2.3", Err(Unread::Several)),
        ("160.59 64", Err(Unread::Several)),
        ("3美元", Err(Unread::Unit)),
        ("-3", Err(Unread::Unfit)),
    ];
    check(&Value::Amount, "万元", &amounts);
}

#[test]
fn a_unit_in_the_header_holds_unless_the_cell_has_its_own() {
    let cell = cell(Value::Amount, "万元");
    let yuan = Unit::of("元");
    for (text, expect) in [("251000", "25.1"), ("25.1万元", "25.1"), ("251000元", "25.1")] {
        let figure = read(text, &cell, Some(&yuan)).unwrap();
        assert_eq!(figure.entry.shown(&cell.value).to_string(), expect, "{text}");
    }
}

#[test]
fn what_is_struck_out_or_hidden_is_no_figure() {
    for (look, expect) in [
        (Look::Struck, Err(Unread::Struck)),
        (Look::Hidden, Err(Unread::Hidden)),
        (Look::Pale, Err(Unread::Hidden)),
        (Look::Doubtful, Err(Unread::HalfHidden)),
        (Look::Plain, Ok("12".to_owned())),
    ] {
        let mut text = String::new();
        run::push(&mut text, "12", look);
        for value in [Value::Count, Value::Text] {
            let cell = cell(value.clone(), "");
            let read = read(&text, &cell, None).map(|figure| figure.entry.shown(&value).to_string());
            assert_eq!(read, expect, "{look:?}");
            assert_eq!(read_anchored(&text, &cell).is_ok(), expect.is_ok());
        }
        assert!(is_figure(&text));
    }
}

#[test]
fn a_large_amount_without_a_unit_is_doubted() {
    for (text, unit, expect) in
        [("8040", "万元", true), ("8040万元", "万元", false), ("80.40", "万元", false), ("8040", "元", false)]
    {
        let read = read(text, &cell(Value::Amount, unit), None).unwrap();
        assert_eq!(read.is_assumed, expect, "{text} {unit}");
    }
    let stated = read("8040", &cell(Value::Amount, "万元"), Some(&Unit::of("万元"))).unwrap();
    assert!(!stated.is_assumed);
    assert!(!read_anchored("8040", &cell(Value::Amount, "万元")).unwrap().is_assumed);
}

#[test]
fn answers_and_texts() {
    let choice = |name: &str, label: &str| Choice { name: name.into(), label: label.into() };
    let choices = Value::Choice([choice("a", "甲（一）"), choice("b", "乙")].into());
    let cases = [("甲 (一)", Ok("甲（一）")), ("b", Ok("乙")), ("丙", Err(Unread::NoAnswer)), ("", Ok(""))];
    check(&choices, "", &cases);
    check(
        &Value::Flag,
        "",
        &[("是", Ok("是")), ("否", Ok("否")), ("/", Ok("/")), ("0", Err(Unread::NoAnswer))],
    );
    check(&Value::Text, "", &[("无", Ok("无")), (" 甲 ", Ok("甲")), ("/", Ok("/"))]);
    assert_eq!(read_anchored(" / ", &cell(Value::Text, "")).unwrap().entry, Entry::from(" / "));
}

#[test]
fn figures_look_like_figures() {
    for text in [
        "0",
        "１２",
        "+3",
        "减4",
        "—",
        "/",
        "无",
        "12件",
        "--253",
        ".5",
        "N/A",
        "0 0",
        "3(2)",
        "1,234",
        "22（其中修订16件）",
        "454①",
        "454¹",
        "①",
    ] {
        assert!(is_figure(text), "{text}");
    }
    for text in [
        "",
        "总计",
        "减少",
        "A",
        "（一）予以公开",
        "一、",
        "1.属于国家秘密",
        "1、重复申请",
        "2.",
        "3、",
        "2021年度报告",
    ] {
        assert!(!is_figure(text), "{text}");
    }
}
