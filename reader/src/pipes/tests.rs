use super::*;

fn drawn(text: &str) -> Vec<Vec<String>> {
    let lines = lines(text);
    assert_eq!(extent(&lines), lines.len(), "{text}");
    let grids = grids(&lines, str::to_owned);
    let row = |grid: &Grid, row| {
        let cells = grid.cells.iter().filter(|cell| cell.row == row);
        cells.map(|cell| if cell.header { format!("#{}", cell.text) } else { cell.text.clone() }).collect()
    };
    grids.iter().flat_map(|grid| (0..grid.rows).map(|at| row(grid, at)).collect::<Vec<_>>()).collect()
}

#[test]
fn rows_are_read_however_their_bars_stand() {
    for (text, expect) in [
        ("| a | b |\n|---|--:|\n| c | 1 |", vec![vec!["#a", "#b"], vec!["c", "1"]]),
        ("a | b |\nc | 1 |", vec![vec!["a", "b"], vec!["c", "1"]]),
        ("a | b\nc | 1", vec![vec!["a", "b"], vec!["c", "1"]]),
        ("a |\nb | 1 | 2 |\nc | | 2 |", vec![vec!["a"], vec!["b", "1", "2"], vec!["c", "", "2"]]),
        // A delimiter row in the middle starts a table with the row above it, which is no header if it has figures.
        ("| a | 1 |\n| b | 2 |\n|---|---|\n| c | 3 |", vec![vec!["a", "1"], vec!["b", "2"], vec!["c", "3"]]),
        // Bars at the ends of some lines part cells, those at the ends of all lines frame them.
        ("|a|\nb|1|2\nc||2", vec![vec!["", "a", ""], vec!["b", "1", "2"], vec!["c", "", "2"]]),
        ("|b|1|\n||2|\n|c||", vec![vec!["b", "1"], vec!["", "2"], vec!["c", ""]]),
        ("|===\n|b |1 |\n|c |1 |2\n|===", vec![vec!["b", "1", ""], vec!["c", "1", "2"]]),
        // One dash is an answer.
        ("| a | b |\n| - | - |", vec![vec!["a", "b"], vec!["-", "-"]]),
        ("| a \\| b | c |\n| d | e |", vec![vec!["a \\| b", "c"], vec!["d", "e"]]),
    ] {
        assert_eq!(drawn(text), expect, "{text}");
    }
}

#[test]
fn cells_on_lines_of_their_own_have_rows_only_where_a_bar_says_so() {
    let marked = "|\na | ||\n|\nb |\n1 |\n2 |\n|\nc |\n3 |\n4 |";
    assert_eq!(drawn(marked), [vec!["a", "", ""], vec!["b", "1", "2"], vec!["c", "3", "4"]]);
    for stream in ["a |\n|\n|\n0 |\n||\nb |\n1 |", "a\n|\n|\n|\n0\n|\n|\n|\nb\n|\n1\n|"] {
        let expect = ["a", "", "", "0", "", "", "b", "1"].map(|text| vec![text.to_owned()]);
        assert_eq!(drawn(stream), expect, "{stream}");
    }
}

#[test]
fn arrows_merge_cells() {
    let lines = lines("| a | ← | b |\n|---|---|---|\n| ↑ | ← | c |\n| d | e | f |");
    let grid = grids(&lines, str::to_owned).remove(0);
    let spans: Vec<_> = grid.cells.iter().map(|cell| (&*cell.text, cell.height, cell.width)).collect();
    assert_eq!(spans, [("a", 2, 2), ("b", 1, 1), ("c", 1, 1), ("d", 1, 1), ("e", 1, 1), ("f", 1, 1)]);
}
