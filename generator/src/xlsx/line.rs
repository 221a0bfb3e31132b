//! What all lines of 勾稽检查 have in common: their columns, the names of their states, the basis of a rule.

use nianbao_schema::format::Basis;
use nianbao_schema::language::Language::Chinese;
use nianbao_schema::sentence;

/// The columns: their headers and widths.
pub(super) const COLUMNS: [(&str, f64); 11] = [
    ("序号", 6.0),
    ("规则", 44.0),
    ("行或列", 24.0),
    ("性质", 8.0),
    ("左边", 12.0),
    ("右边", 12.0),
    ("差", 10.0),
    ("结论", 15.0),
    ("说明", 22.0),
    ("查看", 7.0),
    ("依据", 34.0),
];

/// Where each of them stands.
pub(super) struct Columns;

impl Columns {
    pub(super) const RULE: u16 = 1;
    pub(super) const PLACE: u16 = 2;
    pub(super) const SEVERITY: u16 = 3;
    pub(super) const LEFT: u16 = 4;
    pub(super) const RIGHT: u16 = 5;
    pub(super) const DIFFERENCE: u16 = 6;
    pub(super) const VERDICT: u16 = 7;
    pub(super) const REMARK: u16 = 8;
    pub(super) const LINK: u16 = 9;
    pub(super) const BASIS: u16 = 10;
}

/// A formula and what it gives.
pub(super) struct Computed {
    pub(super) formula: String,
    pub(super) result: String,
}

/// The defined name of a line's state: conditional formats of old versions reach other sheets by
/// names alone.
pub(super) fn state_name(line: usize) -> String {
    format!("check__{}", line + 1)
}

/// The defined name of the state of such a cell, for its mark on the grid.
pub(super) fn closed_name(number: usize) -> String {
    format!("closed__{}", number + 1)
}

/// How well something is known, and by which clause.
pub(super) fn basis(basis: Option<Basis>, cite: Option<&str>) -> String {
    let basis = basis.map(|basis| sentence::basis(basis, Chinese)).unwrap_or_default();
    match cite {
        Some(cite) => format!("{basis}（{cite}）"),
        None => basis.to_owned(),
    }
}
