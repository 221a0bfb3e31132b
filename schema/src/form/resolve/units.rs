//! Labels that name a unit, against the units of the cells below or beside them.

use super::axis::SourcedAxis;
use super::{Along, Resolver};
use crate::both;
use crate::form::format::Cell;
use crate::form::source::{self, Spanned};
use crate::language::Wording;
use crate::problem::{Code, Problem, quoted};

/// What makes one unit a multiple of another: 万元 of 元.
const MULTIPLIERS: [char; 5] = ['十', '百', '千', '万', '亿'];
/// The word before a unit that a label names as one.
const UNIT: &str = "单位";
/// The longest unit, in characters; what is longer names something else.
const LONGEST: usize = 6;

impl Resolver {
    /// Complains of labels whose unit none of their cells has: people would fill in what the label says, and
    /// everything else would take it for the other.
    pub(super) fn unit_labels(&mut self, table: &source::Table, axes: [&SourcedAxis<'_>; 2], cells: &[Cell]) {
        if let Some(caption) = &table.caption {
            self.unit_label(caption, cells.iter());
        }
        for (axis, along) in axes.into_iter().zip([Along::Rows, Along::Columns]) {
            for (item, source) in axis.axis.items.iter().zip(&axis.sources) {
                let Some(label) = source.and_then(|source| source.label.as_ref()) else { continue };
                let is_below = |cell: &&Cell| {
                    item.leaves.contains(if along == Along::Rows { &cell.row } else { &cell.column })
                };
                self.unit_label(label, cells.iter().filter(is_below));
            }
        }
    }

    fn unit_label<'c>(&mut self, label: &Spanned<String>, cells: impl Iterator<Item = &'c Cell>) {
        if !label.value.contains([':', '：', '(', '（']) {
            return;
        }
        let units = cells.filter(|cell| cell.value.is_number()).filter_map(|cell| cell.unit.as_deref());
        let mut other = None;
        for unit in units {
            match named(&label.value, unit) {
                Some(name) => other = Some((name, unit)),
                // Some of the cells are meant, and need not be all.
                None => return,
            }
        }
        let Some((name, unit)) = other else { return };
        let message = both!(
            "the label names {name}, but its figures are in {unit}",
            "标签写的单位是{name}，而数字的单位是{unit}",
            name = quoted(name),
            unit = quoted(unit),
        );
        let help = Wording::plain(
            "let `unit` and label say the same; if the unit changed since the last edition, a `[[change]]` of kind `scaled` says so",
            "让`unit`与标签一致；单位与上一版不同的，用`scaled`类的`[[change]]`说明",
        );
        self.note(Problem::new(Code::UnitConflict, label.span.clone(), message).help(help));
    }
}

/// The unit that a label names instead of this one.
fn named<'l>(label: &'l str, unit: &str) -> Option<&'l str> {
    if let Some(stated) = stated(label) {
        let mut names = stated.split(['、', '/', '／']).map(str::trim).peekable();
        let first = names.peek().copied()?;
        return names.all(|name| name != unit).then_some(first);
    }
    let base = |unit: &str| unit.trim_start_matches(MULTIPLIERS).to_owned();
    notes(label).find(|name| *name != unit && !base(name).is_empty() && base(name) == base(unit))
}

/// What stands behind `单位：`, where that is not the end of another word and no name of an organ follows.
fn stated(label: &str) -> Option<&str> {
    let (before, rest) = label.split_once(UNIT)?;
    let is_word = before.chars().next_back().is_none_or(|c| !c.is_alphanumeric());
    let rest = rest.strip_prefix(['：', ':']).filter(|_| is_word)?;
    let end = rest.find([')', '）', '，', ',', '；', ';', '。']).unwrap_or(rest.len());
    let stated = rest[..end].trim();
    (!stated.is_empty() && stated.chars().nth(LONGEST).is_none()).then_some(stated)
}

/// What stands in brackets.
fn notes(label: &str) -> impl Iterator<Item = &str> {
    label.split(['（', '(']).skip(1).filter_map(|rest| Some(rest.split_once(['）', ')'])?.0.trim()))
}

#[cfg(test)]
mod tests {
    use super::named;

    #[test]
    fn a_label_names_another_unit_only_where_it_means_one() {
        for (label, unit, expect) in [
            ("收费金额（单位：万元）", "元", Some("万元")),
            ("收费金额（单位：万元）", "万元", None),
            ("收费金额(万元)", "元", Some("万元")),
            ("收费金额（元）", "万元", Some("元")),
            ("单位：件", "人次", Some("件")),
            ("单位：件、万元", "万元", None),
            ("第二十条第（一）项", "件", None),
            ("文件（含废止）", "件", None),
            ("（六）其他处理", "件", None),
            ("填报单位：某某局", "件", None),
            ("单位：某某人民政府办公室", "件", None),
            ("万人（次）", "件", None),
            ("面积（平方千米）", "千米", None),
            ("一、收到", "件", None),
        ] {
            assert_eq!(named(label, unit), expect, "{label} {unit}");
        }
    }
}
