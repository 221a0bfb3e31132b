//! Whether a label says what its figures count, so that nobody needs to be told a second time.

/// Whether a label names the unit as one: `金额（单位：万元）`, `（万元）`, `本年制发件数`. A syllable
/// that merely occurs in it is no unit: the 人 of 人员 counts nobody.
pub(crate) fn is_said(label: &str, unit: &str) -> bool {
    label.match_indices(unit).any(|(at, _)| {
        let (before, after) = (&label[..at], &label[at + unit.len()..]);
        before.ends_with(['：', ':', '（', '(']) || after.starts_with('数')
    })
}

#[cfg(test)]
mod tests {
    use super::is_said;

    #[test]
    fn a_unit_is_said_where_it_is_meant_as_one() {
        for (label, unit, expect) in [
            ("金额（单位：万元）", "万元", true),
            ("金额(万元)", "万元", true),
            ("印发件数", "件", true),
            ("人员", "人", false),
            ("文件", "件", false),
            ("（文件）", "件", false),
            ("", "件", false),
        ] {
            assert_eq!(is_said(label, unit), expect, "{label} {unit}");
        }
    }
}
