//! References to cells: `C5`, `A1:D9`, `'a sheet'!$C$5`.

/// The last row and the last column of a sheet.
const LAST: (u32, u32) = (1 << 20, 1 << 14);

/// A rectangle of cells; rows and columns from 1, both ends included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) struct Area {
    pub(super) top: u32,
    pub(super) left: u32,
    pub(super) bottom: u32,
    pub(super) right: u32,
}

impl Area {
    /// `A1:D9`, or a single cell.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let (first, last) = text.split_once(':').unwrap_or((text, text));
        let ((top, left), (bottom, right)) = (cell(first)?, cell(last)?);
        Some(Area {
            top: top.min(bottom),
            left: left.min(right),
            bottom: top.max(bottom),
            right: left.max(right),
        })
    }

    pub(super) fn is_single(&self) -> bool {
        (self.top, self.left) == (self.bottom, self.right)
    }
}

/// `C5` or `$C$5` as row 5, column 3.
pub(crate) fn cell(text: &str) -> Option<(u32, u32)> {
    let text = text.strip_prefix('$').unwrap_or(text);
    let digits = text.find(|c: char| !c.is_ascii_alphabetic())?;
    let (letters, row) = text.split_at(digits);
    let row = row.strip_prefix('$').unwrap_or(row);
    if letters.is_empty() || letters.len() > 3 || !row.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let column =
        letters.bytes().fold(0, |sum, letter| sum * 26 + u32::from(letter.to_ascii_uppercase() - b'A') + 1);
    let row = row.parse().ok()?;
    ((1..=LAST.0).contains(&row) && column <= LAST.1).then_some((row, column))
}

/// `'a''b'!$C$5:$D$6` as a sheet's name and an area; nothing for any other formula.
pub(super) fn on_sheet(formula: &str) -> Option<(String, Area)> {
    let (sheet, area) = formula.trim().rsplit_once('!')?;
    let name = match sheet.strip_prefix('\'').and_then(|sheet| sheet.strip_suffix('\'')) {
        Some(quoted) => quoted.replace("''", "'"),
        // A name with any of these would be quoted: this is a formula.
        None if sheet.contains([',', '!', '(', '[', '\'']) => return None,
        None => sheet.trim_start_matches('$').to_owned(),
    };
    Some((name, Area::parse(area)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_are_read() {
        assert_eq!(cell("C5"), Some((5, 3)));
        assert_eq!(cell("$aa$10"), Some((10, 27)));
        assert_eq!(cell("XFD1048576"), Some((1_048_576, 16_384)));
        for wrong in ["", "5", "C", "C0", "XFE1", "A1048577", "AAAA1", "C5D", "$$C5", "C-5", "甲1"] {
            assert_eq!(cell(wrong), None, "{wrong}");
        }
        let area = Area { top: 1, left: 2, bottom: 4, right: 3 };
        assert_eq!(Area::parse("B4:C1"), Some(area));
        assert_eq!(on_sheet("'表 ''三''!'!$B$1:$C$4"), Some(("表 '三'!".to_owned(), area)));
        assert_eq!(on_sheet("表三!B1").map(|(sheet, _)| sheet).as_deref(), Some("表三"));
        for wrong in ["#REF!", "表三!#REF!", "SUM(表三!A1:A2)", "B1", "表三!A1,表三!B2", "1+1"] {
            assert_eq!(on_sheet(wrong), None, "{wrong}");
        }
    }
}
