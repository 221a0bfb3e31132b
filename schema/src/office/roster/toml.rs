//! A roster that is TOML: an `[[organ]]` for each, with the headings' English words as keys.

use super::draft::{Draft, HEADINGS};
use super::fault::{Fault, or_did_you_mean};
use crate::both;
use crate::problem::nearest;
use toml::de::{DeTable, DeValue};

pub(super) fn drafts(text: &str) -> (Vec<Draft>, Vec<Fault>) {
    let line = |at: usize| text.get(..at).unwrap_or(text).matches('\n').count() + 1;
    let (mut drafts, mut faults) = (Vec::new(), Vec::new());
    let table = match DeTable::parse(text) {
        Ok(table) => table,
        Err(error) => {
            let at = error.span().map_or(0, |span| span.start);
            let why = error.message();
            faults.push(Fault::new(line(at), both!("this is no TOML: {why}", "不是正确的TOML：{why}")));
            return (drafts, faults);
        }
    };
    let organs = table.get_ref().iter().find(|(name, _)| name.get_ref() == "organ");
    for (name, _) in table.get_ref().iter().filter(|(name, _)| name.get_ref() != "organ") {
        let (at, name) = (name.span().start, name.get_ref());
        faults.push(Fault::new(
            line(at),
            both!(
                "the key `{name}` is not known; a roster has `[[organ]]`",
                "不认识`{name}`；名册里只有`[[organ]]`"
            ),
        ));
    }
    let Some(DeValue::Array(organs)) = organs.map(|(_, value)| value.get_ref()) else {
        faults.push(Fault::new(1, both!("there is no `[[organ]]`", "没有`[[organ]]`")));
        return (drafts, faults);
    };
    for organ in organs {
        let at = line(organ.span().start);
        let DeValue::Table(organ) = organ.get_ref() else {
            faults.push(Fault::new(at, both!("an organ is a table, `[[organ]]`", "机关要写成`[[organ]]`")));
            continue;
        };
        let mut draft = Draft { line: at, ..Draft::default() };
        for (name, value) in organ {
            let (at, name) = (line(name.span().start), name.get_ref());
            let Some((column, ..)) = HEADINGS.iter().find(|(_, zh, en)| name == en || name == zh) else {
                let near = or_did_you_mean(nearest(name, HEADINGS.iter().map(|(_, _, en)| *en)));
                faults.push(Fault::new(
                    at,
                    both!(
                        "the key `{name}` is not known{near}",
                        "不认识`{name}`{near}",
                        name = name,
                        near = near
                    ),
                ));
                continue;
            };
            match value.get_ref() {
                DeValue::String(text) => draft.set(*column, text),
                DeValue::Array(texts) if texts.iter().all(|text| text.get_ref().is_str()) => {
                    let texts: Vec<&str> = texts.iter().filter_map(|text| text.get_ref().as_str()).collect();
                    draft.set(*column, &texts.join("\n"));
                }
                _ => faults.push(Fault::new(at, both!("`{name}` is a text", "`{name}`要写成文字"))),
            }
        }
        drafts.push(draft);
    }
    (drafts, faults)
}
