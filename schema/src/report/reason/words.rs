//! Repairs and deductions in sentences.

use super::{Deduced, Group, Slip};
use crate::form::format::{Along, Format};
use crate::language::Language;
use crate::said;
use crate::sentence;

/// The first offer of a group, with its reason and how many others there are; nothing if there is none.
pub fn offer(group: &Group, format: &Format, language: Language) -> Option<String> {
    let first = group.repairs.first()?;
    let changes: Vec<String> = first
        .changes
        .iter()
        .map(|change| {
            let value = &format.cells[change.cell].value;
            let labels = format.labels(change.cell).to(language);
            let blank = language.pick("blank", "空白");
            let from =
                if change.from.is_blank() { blank.to_owned() } else { change.from.shown(value).to_string() };
            let to = change.to.shown(value).to_string();
            said!(language, "change {labels} from {from} to {to}", "把{labels}的{from}改为{to}")
        })
        .collect();
    let changes = changes.join(language.pick(" and ", "，并"));
    let rules = group.rules.len().max(1);
    let mut text = match rules {
        1 => said!(language, "{changes}, and the rule holds", "{changes}，这条关系就平"),
        2 => said!(language, "{changes}, and both rules hold", "{changes}，两条关系都平"),
        _ => said!(language, "{changes}, and all {rules} rules hold", "{changes}，{rules}条关系都平"),
    };
    if let Some(why) = reason(first.slip, language) {
        text += &said!(language, "; {why}", "；{why}");
    }
    text += language.pick(".", "。");
    let others = group.repairs.len() - 1;
    text += &match others {
        0 => String::new(),
        1 => said!(language, " There is one other way.", "另有1种改法。"),
        _ => said!(language, " There are {others} other ways.", "另有{others}种改法。"),
    };
    if group.is_close() {
        text += language.pick(" The next one is about as likely.", "第二种的可能性差不多。");
    }
    if !group.complete {
        text += language.pick(" There may be more.", "可能还有没列出的改法。");
    }
    Some(text)
}

fn reason(slip: Slip, language: Language) -> Option<&'static str> {
    let (english, chinese) = match slip {
        Slip::DigitsSwapped => ("two digits may have changed places", "可能两个数字写颠倒了"),
        Slip::DigitWrong => ("one digit may be wrong", "可能写错一个数字"),
        Slip::DigitMissing => ("a digit may be missing", "可能漏写一个数字"),
        Slip::DigitExtra => ("there may be a digit too many", "可能多写一个数字"),
        Slip::Doubled => ("it may have been counted twice", "可能重复计算了一遍"),
        Slip::Sign => ("the sign may be wrong", "可能写错正负号"),
        Slip::Exchanged => ("the two may have changed places", "可能两格填反了"),
        Slip::Moved => ("the figure may stand one row or column over", "可能填错一行或一列"),
        Slip::Copied => {
            ("it equals the figure beside it and may have been copied", "与相邻一格相同，可能抄错")
        }
        Slip::LastYear => ("it equals last year's figure", "与上年数字相同，可能抄了上年的"),
        Slip::Dropped => ("the figure may have been left out", "可能漏填"),
        Slip::Other => return None,
    };
    Some(language.pick(english, chinese))
}

/// A deduced blank in one sentence, with the rules that say so.
pub fn deduction(deduced: &Deduced, format: &Format, language: Language) -> String {
    let rules: Vec<String> = deduced
        .because
        .iter()
        .map(|&(rule, leaf)| {
            let own = &format.rules[rule];
            let words = sentence::rule(own, format, language);
            let axis = own.table.zip(own.each).map(|(table, each)| match each {
                Along::Rows => &format.tables[table].rows,
                Along::Columns => &format.tables[table].columns,
            });
            let place =
                axis.zip(leaf).map(|(axis, leaf)| axis.short_label(leaf)).filter(|place| !place.is_empty());
            place.map_or(words.clone(), |place| said!(language, "“{place}”: {words}", "“{place}”：{words}"))
        })
        .collect();
    let labels = format.labels(deduced.cell).to(language);
    let (value, rules) = (deduced.value, rules.join(language.pick("; ", "；")));
    said!(
        language,
        "{labels} is blank and can only be {value}, because {rules}",
        "{labels}空白，只能是{value}，因为{rules}"
    )
}
