//! Kinds and classes in words: those of the format language and of machine output in English, those of people in Chinese.

use super::Class;
use crate::edition::compare::{Change, Factor, Kind, What};
use crate::form::format::{Basis, Format};
use crate::language::Language;
use crate::problem::Severity;
use crate::report::sentence;

/// What happened, in a few words.
pub const fn kind(kind: Kind, language: Language) -> &'static str {
    let chinese = match kind {
        Kind::Added => "新增",
        Kind::Removed => "取消",
        Kind::Renamed => "改称，含义不变",
        Kind::Moved => "移位，含义不变",
        Kind::Replaced => "改为另一项指标，不可比",
        Kind::Split => "一项分为几项",
        Kind::Merged => "几项合为一项",
        Kind::Scaled => "换计量单位",
        Kind::Unit => "计量单位不同",
        Kind::Widened => "可填内容放宽",
        Kind::Narrowed => "可填内容收窄",
        Kind::Closed => "限于部分级别的机关",
        Kind::Opened => "扩大到更多级别的机关",
        Kind::Required => "改为必填",
        Kind::Optional => "改为可以不填",
        Kind::Reworded => "文字调整",
        Kind::Renumbered => "序号调整",
        Kind::Reordered => "顺序调整",
        Kind::Regrouped => "表头调整",
        Kind::Aliases => "其他写法调整",
        Kind::Guidance => "填报说明调整",
        Kind::Gloss => "英文释义调整",
        Kind::Cited => "引用条款调整",
        Kind::Basis => "依据程度调整",
        Kind::Tightened => "核对规则收紧",
        Kind::Loosened => "核对规则放宽",
        Kind::Altered => "核对规则改变",
        Kind::Severity => "核对规则的轻重改变",
        Kind::Derived => "随之调整",
        Kind::Orphaned => "核对规则失去部分项目",
        Kind::Years => "适用年度改变",
    };
    language.pick(kind.as_str(), chinese)
}

/// How far it reaches, in a few words.
pub const fn class(class: Class, language: Language) -> &'static str {
    let chinese = match class {
        Class::Presentation => "仅涉及文字和版式",
        Class::Additive => "不影响旧数据",
        Class::Looser => "核对放宽",
        Class::Mapped => "可换算",
        Class::OneWay => "可以汇总，不能还原",
        Class::Stricter => "核对从严，原来合格的可能不合格",
        Class::Decision => "须由人判断",
        Class::Discontinuity => "数据序列中断",
    };
    language.pick(class.as_str(), chinese)
}

/// What the older and the newer edition say, in words: a change has ids and words of the format language.
pub fn said(change: &Change, old: &Format, new: &Format, language: Language) -> [Option<String>; 2] {
    let side = |text: &Option<String>, format| Some(word(change, text.as_deref()?, format, language));
    [side(&change.was, old), side(&change.is, new)]
}

fn word(change: &Change, text: &str, format: &Format, language: Language) -> String {
    let of = |found: Option<&'static str>| found.unwrap_or(text).to_owned();
    match (change.kind, change.place().map(|place| place.what)) {
        (Kind::Closed | Kind::Opened, _) => levels(text, format, language),
        (Kind::Severity, _) => {
            let all = [Severity::Error, Severity::Warning, Severity::Note];
            let found = all.into_iter().find(|severity| severity.as_str() == text);
            of(found.map(|severity| sentence::severity(severity, language)))
        }
        (Kind::Basis, _) => {
            let all = [Basis::Official, Basis::Reports, Basis::Guide, Basis::Inferred, Basis::Unconfirmed];
            let found = all.into_iter().find(|basis| basis.as_str() == text);
            of(found.map(|basis| sentence::basis(basis, language)))
        }
        (Kind::Widened | Kind::Narrowed | Kind::Required | Kind::Optional, _)
        | (Kind::Regrouped, Some(What::Section)) => of(match text {
            "count" => Some(language.pick("count", "非负整数")),
            "change" => Some(language.pick("change", "整数，可以为负")),
            "amount" => Some(language.pick("amount", "非负数，可以带小数")),
            "text" => Some(language.pick("text", "文字")),
            "flag" => Some(language.pick("yes or no", "是或否")),
            "choice" => Some(language.pick("choice", "选项之一")),
            "required" => Some(language.pick("required", "必填")),
            "optional" => Some(language.pick("optional", "可以不填")),
            "one grid" => Some(language.pick("one grid", "各表连成一表")),
            "separate tables" => Some(language.pick("separate tables", "各表分开")),
            _ => None,
        }),
        _ => text.to_owned(),
    }
}

/// Levels by their labels, which are in the language of the form; in English by their ids.
fn levels(ids: &str, format: &Format, language: Language) -> String {
    let label = |id: &str| {
        let known = format.levels.iter().find(|level| level.id == id);
        known.map_or(id, |level| language.pick(&level.id, &level.label)).to_owned()
    };
    ids.split(", ").map(label).collect::<Vec<_>>().join(language.comma())
}

/// The factor of a scaled figure as people write it: a whole number without a denominator.
pub fn factor((numerator, denominator): Factor) -> String {
    match denominator {
        1 => numerator.to_string(),
        _ => format!("{numerator}/{denominator}"),
    }
}
