//! A grid cut into pieces that each belong to one table: a caption, header rows, rows of figures.
//!
//! Several tables of a form may be stacked in one grid, and a page break may repeat a table's header.

use super::view::{Looks, View};
use crate::recognise::lexicon::{Hit, Role};

/// A piece of a grid that belongs to one table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Segment {
    /// The cells that look like captions of the table.
    pub(crate) captions: Vec<usize>,
    /// The rows of column headers.
    pub(crate) header: Vec<usize>,
    /// The rows below.
    pub(crate) body: Vec<usize>,
    /// The first row below the header in which nothing stands: where no other follows, the one row of its table.
    bare: Option<usize>,
}

impl Segment {
    fn end(&mut self) {
        if self.body.is_empty() && !self.header.is_empty() {
            self.body.extend(self.bare);
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Empty,
    Caption,
    Header,
    Body,
}

/// Cuts a grid into pieces; `hits` says what each of its cells may be in the form.
pub(crate) fn segments(view: &View<'_>, hits: &[Vec<Hit>]) -> Vec<Segment> {
    let mut segments = vec![Segment::default()];
    let mut before = Kind::Empty;
    for row in 0..view.rows {
        let cells = view.row(row);
        let kind = kind(view, hits, cells, row, before);
        let starts_anew = segments.last().is_some_and(|segment| match kind {
            Kind::Caption => !segment.header.is_empty() || !segment.body.is_empty(),
            Kind::Header => !segment.body.is_empty(),
            _ => false,
        });
        if starts_anew {
            segments.last_mut().into_iter().for_each(Segment::end);
            segments.push(Segment::default());
        }
        if let Some(segment) = segments.last_mut() {
            match kind {
                Kind::Empty => {
                    if before == Kind::Header && !cells.is_empty() {
                        segment.bare.get_or_insert(row);
                    }
                    continue;
                }
                Kind::Caption => {
                    segment.captions.extend(cells.iter().filter(|&&cell| is_caption(&hits[cell])))
                }
                Kind::Header => segment.header.push(row),
                Kind::Body => segment.body.push(row),
            }
        }
        before = kind;
    }
    segments.last_mut().into_iter().for_each(Segment::end);
    segments
}

fn kind(view: &View<'_>, hits: &[Vec<Hit>], cells: &[usize], row: usize, before: Kind) -> Kind {
    let own = || cells.iter().copied().filter(|&cell| view.cells[cell].row == row);
    let count = |looks: Looks| own().filter(|&cell| view.cells[cell].looks == looks).count();
    let (figures, texts) = (count(Looks::Figure), count(Looks::Text));
    if figures == 0 && texts == 0 {
        return if own().next().is_some() && before == Kind::Body { Kind::Body } else { Kind::Empty };
    }
    if figures > 0 {
        return Kind::Body;
    }
    if texts <= 2 && own().any(|cell| is_caption(&hits[cell])) {
        return Kind::Caption;
    }
    let columns =
        own().filter(|&cell| hits[cell].iter().any(|hit| matches!(hit.role, Role::Column(..)))).count();
    let rows =
        cells.iter().filter(|&&cell| hits[cell].iter().any(|hit| matches!(hit.role, Role::Row(..)))).count();
    let stub = own().any(|cell| hits[cell].iter().any(|hit| matches!(hit.role, Role::Stub(_))));
    if columns > rows || (stub && columns >= rows) {
        return Kind::Header;
    }
    // Labels that are broken over two header rows are known only together.
    let continues = before == Kind::Header && rows == 0 && !blank_row_follows(view, cells, row);
    if continues { Kind::Header } else { Kind::Body }
}

/// Whether a row has a label in front and nothing behind: a row of a form that nobody filled.
fn blank_row_follows(view: &View<'_>, cells: &[usize], row: usize) -> bool {
    let own: Vec<usize> = cells.iter().copied().filter(|&cell| view.cells[cell].row == row).collect();
    let blanks = own.iter().filter(|&&cell| view.cells[cell].looks == Looks::Blank).count();
    own.len() > 1
        && blanks + 1 == own.len()
        && own.first().is_some_and(|&cell| view.cells[cell].looks == Looks::Text)
}

fn is_caption(hits: &[Hit]) -> bool {
    hits.iter().any(|hit| matches!(hit.role, Role::Caption(_) | Role::Section(_)))
}
