//! Tables with one cell a line.

use super::edges::Edges;
use super::{Line, Raw, cells};

/// The rows of a table that has a cell a line: as a lone bar before each of them says, or else one for each cell.
/// Nothing for a table that has a row a line.
pub(super) fn rows<'t>(lines: &[Line<'t>]) -> Option<Vec<Vec<Raw<'t>>>> {
    let written = || lines.iter().filter(|line| !line.is_blank());
    let texts = |line: &Line<'_>| closed(line).iter().filter(|cell| !cell.text.is_empty()).count();
    let (mut rows, mut singles) = (0, 0);
    for line in written() {
        match texts(line) {
            0 => {}
            1 => singles += 1,
            _ => rows += 1,
        }
    }
    // A table of rows has some with one text, captions and the like, but lone bars it has none.
    if rows * 2 >= singles || !written().any(|line| is_lone(line) || is_empty_run(line)) {
        return None;
    }
    Some(if has_marks(lines) { marked(lines) } else { stream(lines) })
}

fn is_lone(line: &Line<'_>) -> bool {
    line.text.trim() == "|"
}

fn is_empty_run(line: &Line<'_>) -> bool {
    let text = line.text.trim();
    !text.is_empty() && text.bytes().all(|byte| byte == b'|' || byte == b' ')
}

fn ends_itself(line: &Line<'_>) -> bool {
    line.text.trim_end().ends_with('|')
}

/// Whether lone bars start rows: one stands first, never two in a row, and cells end with bars of their own.
fn has_marks(lines: &[Line<'_>]) -> bool {
    let written: Vec<&Line<'_>> = lines.iter().filter(|line| !line.is_blank()).collect();
    written.first().is_some_and(|line| is_lone(line))
        && !written.windows(2).any(|pair| is_lone(pair[0]) && is_lone(pair[1]))
        && written.iter().all(|line| ends_itself(line))
}

fn marked<'t>(lines: &[Line<'t>]) -> Vec<Vec<Raw<'t>>> {
    let mut rows: Vec<Vec<Raw<'t>>> = Vec::new();
    for line in lines.iter().filter(|line| !line.is_blank()) {
        match rows.last_mut() {
            Some(row) if !is_lone(line) => row.extend(closed(line)),
            _ => rows.push(closed(line).into_iter().filter(|_| !is_lone(line)).collect()),
        }
    }
    rows
}

fn stream<'t>(lines: &[Line<'t>]) -> Vec<Vec<Raw<'t>>> {
    let mut stream: Vec<Vec<Raw<'t>>> = Vec::new();
    let mut open = false;
    for line in lines.iter().filter(|line| !line.is_blank()) {
        let closes = open && is_lone(line);
        open = !ends_itself(line);
        if !closes {
            stream.extend(closed(line).into_iter().map(|cell| vec![cell]));
        }
    }
    stream
}

/// The cells of a line in which every bar ends one: `a | ||` has three.
fn closed<'t>(line: &Line<'t>) -> Vec<Raw<'t>> {
    cells(line, Edges::CLOSED)
}
