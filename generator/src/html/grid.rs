//! A [`Layout`] as an HTML table sees it: what each tag is, and which headers stand over each cell.

use nianbao_schema::form::unit;
use nianbao_schema::format::{Axis, Format};
use nianbao_schema::layout::{Content, Layout, Place};

/// A table of the page.
pub(super) struct Grid<'f> {
    /// The `id` of the table's caption.
    pub(super) id: String,
    /// What the table is called.
    pub(super) caption: &'f str,
    /// Whether the form prints the caption; else it is there for those who do not see the page.
    pub(super) caption_printed: bool,
    /// What the cells count, where no label says so.
    pub(super) unit: Option<String>,
    /// The widths of its columns.
    pub(super) widths: Vec<String>,
    /// What of its size matters on a page.
    pub(super) size: Size,
    /// The rows of its header.
    pub(super) head: Vec<Vec<Spot<'f>>>,
    /// The rows of its tables, each with its own header where several are stacked.
    pub(super) bodies: Vec<Vec<Vec<Spot<'f>>>>,
}

/// What of a table's size matters on a page of A4.
#[derive(Clone, Copy)]
pub(super) enum Size {
    /// It fits in any case.
    Plain,
    /// It needs small type to fit the height of a page.
    Tall,
    /// It needs small type to fit the width of a page.
    Wide,
    /// It needs a page turned on its side.
    Turned,
    /// It needs that and the smallest type.
    Huge,
}

impl Size {
    fn of(layout: &Layout) -> Self {
        // Beside labels there is room for fewer columns.
        let has_labels = layout.label_columns > 0;
        match (layout.width, layout.height) {
            (25.., _) => Size::Huge,
            (15.., _) if has_labels => Size::Turned,
            (12.., _) => Size::Wide,
            (_, 21..) => Size::Tall,
            _ => Size::Plain,
        }
    }

    /// Its name in the style sheet.
    pub(super) fn name(self) -> &'static str {
        match self {
            Size::Plain => "plain",
            Size::Tall => "tall",
            Size::Wide => "wide",
            Size::Turned => "turned",
            Size::Huge => "huge",
        }
    }

    /// The size of type on paper.
    pub(super) fn font(self) -> &'static str {
        match self {
            Size::Plain => "10.5pt",
            Size::Tall => "10pt",
            Size::Wide => "8.5pt",
            Size::Turned => "8pt",
            Size::Huge => "6pt",
        }
    }
}

/// A tag of a table.
pub(super) struct Spot<'f> {
    /// How many rows it takes up.
    pub(super) row_span: usize,
    /// How many columns it takes up.
    pub(super) column_span: usize,
    /// What it is.
    pub(super) kind: Kind<'f>,
}

impl Grid<'_> {
    /// Whether it stands on a page turned on its side.
    pub(super) fn is_turned(&self) -> bool {
        matches!(self.size, Size::Turned | Size::Huge)
    }
}

impl Spot<'_> {
    /// The attributes that make the tag span rows and columns.
    pub(super) fn spans(&self) -> String {
        let span = |name: &str, count: usize| match count {
            1 => String::new(),
            _ => format!(" {name}=\"{count}\""),
        };
        span("rowspan", self.row_span) + &span("colspan", self.column_span)
    }

    /// How a header's text is set: what heads columns or groups stands in the middle.
    pub(super) fn align(&self, header: &Header) -> &'static str {
        if header.scope == "row" { "left" } else { "center" }
    }
}

/// What a tag of a table is.
pub(super) enum Kind<'f> {
    /// The corner above the row labels.
    Corner(String),
    /// A header.
    Header(Header),
    /// A place for a value.
    Field(Field<'f>),
}

/// A header cell.
pub(super) struct Header {
    /// Its `id`, to which cells refer.
    pub(super) id: String,
    /// Which cells it is a header of.
    pub(super) scope: &'static str,
    /// What it says.
    pub(super) text: String,
}

/// A cell and the headers that name it.
pub(super) struct Field<'f> {
    /// The cell's index.
    pub(super) index: usize,
    /// The cell.
    pub(super) cell: &'f nianbao_schema::format::Cell,
    /// The `id`s of all its headers, from the outside in.
    pub(super) headers: String,
    /// The `id`s of what names it to a person: its headers, or the caption where it has none.
    pub(super) names: String,
}

/// The tables of a section; `first` is how many tables stand before them on the page.
pub(super) fn section(format: &Format, section: usize, first: usize) -> Vec<Grid<'_>> {
    let layouts = Layout::section(format, section);
    layouts.iter().enumerate().map(|(at, layout)| grid(format, section, layout, first + at)).collect()
}

fn grid<'f>(format: &'f Format, section: usize, layout: &Layout, number: usize) -> Grid<'f> {
    let id = format!("g{number}");
    let section = &format.sections[section];
    let own = &layout.blocks[..];
    let printed = match own {
        [block] if !section.stacked => format.tables[block.table].caption.as_deref(),
        _ => None,
    };
    let head = match own {
        [block] if block.caption.is_none() => block.header.len(),
        _ => 0,
    };
    let mut rows: Vec<Vec<Spot<'f>>> = layout
        .rows()
        .map(|places| places.iter().map(|place| spot(format, layout, place, &id)).collect())
        .collect();
    // Several stacked tables keep their headers: a header row at the top would be that of the first.
    let mut bodies = Vec::new();
    for block in own.iter().rev() {
        bodies.push(rows.split_off(block.caption.unwrap_or(block.header.start).max(head)));
    }
    bodies.reverse();
    Grid {
        id,
        caption: printed.unwrap_or(&section.title),
        caption_printed: printed.is_some(),
        unit: unit::of_grid(format, layout),
        widths: widths(format, layout),
        size: Size::of(layout),
        head: rows,
        bodies,
    }
}

fn spot<'f>(format: &'f Format, layout: &Layout, place: &Place, grid: &str) -> Spot<'f> {
    let header = |id, scope| Kind::Header(Header { id, scope, text: Layout::text(format, place.content) });
    let leaf = |axis: &Axis, item: usize, leaf, group| if axis.items[item].is_leaf() { leaf } else { group };
    let kind = match place.content {
        Content::Corner(_) => Kind::Corner(Layout::text(format, place.content)),
        Content::Caption(table) => header(caption_id(table), "rowgroup"),
        Content::Row(table, item) => {
            header(row_id(table, item), leaf(&format.tables[table].rows, item, "row", "rowgroup"))
        }
        Content::Column(table, item) => {
            header(column_id(table, item), leaf(&format.tables[table].columns, item, "col", "colgroup"))
        }
        Content::Cell(cell) => Kind::Field(field(format, layout, cell, grid)),
    };
    Spot { row_span: place.row_span, column_span: place.column_span, kind }
}

fn field<'f>(format: &'f Format, layout: &Layout, index: usize, grid: &str) -> Field<'f> {
    let cell = &format.cells[index];
    let table = &format.tables[cell.table];
    let on_grid = layout.blocks.iter().any(|block| block.table == cell.table && block.caption.is_some());
    let caption = on_grid.then(|| caption_id(cell.table));
    let rows = headers(&table.rows, cell.row).map(|item| row_id(cell.table, item));
    let columns = headers(&table.columns, cell.column).map(|item| column_id(cell.table, item));
    let labels: Vec<String> = rows.chain(columns).collect();
    let names = if labels.is_empty() { vec![grid.to_owned()] } else { labels.clone() };
    let headers: Vec<String> = caption.into_iter().chain(labels).collect();
    Field { index, cell, headers: headers.join(" "), names: names.join(" ") }
}

/// The items above a leaf, and the leaf, that stand on the page.
fn headers(axis: &Axis, leaf: usize) -> impl Iterator<Item = usize> + '_ {
    let lineage = if axis.is_unlabelled() { Vec::new() } else { axis.lineage(axis.leaves[leaf]) };
    lineage.into_iter().filter(|&item| !axis.items[item].label.is_empty())
}

fn caption_id(table: usize) -> String {
    format!("t{table}")
}

fn row_id(table: usize, item: usize) -> String {
    format!("t{table}r{item}")
}

fn column_id(table: usize, item: usize) -> String {
    format!("t{table}c{item}")
}

/// How wide the columns are: labels have what they need, numbers share the rest.
fn widths(format: &Format, layout: &Layout) -> Vec<String> {
    let columns = layout.width - layout.label_columns;
    let texts = layout.blocks.iter().any(|block| {
        let cells = format.tables[block.table].cells.clone();
        format.cells[cells].iter().any(|cell| !cell.value.is_number())
    });
    let labels = match (layout.label_columns, columns) {
        (0, _) => 0,
        (_, 1) if texts => 4000,
        (_, 21..) => 1400,
        (_, 13..) => 2800,
        (1, _) => (14_000 / (columns + 1)).clamp(2000, 5000),
        _ => 4500,
    };
    let mut widths = shares(labels, layout.label_columns);
    widths.extend(vec![(10_000 - labels) / columns.max(1); columns]);
    widths.into_iter().map(|width| format!("{}.{:02}%", width / 100, width % 100)).collect()
}

/// Label columns side by side: headers over groups are short and may wrap, the labels proper stand last.
fn shares(width: usize, columns: usize) -> Vec<usize> {
    let weight = |column: usize| match column {
        _ if column + 1 == columns => 18,
        // Room for “三、” on one line.
        0 if columns > 2 => 4,
        _ => 6,
    };
    let all: usize = (0..columns).map(weight).sum();
    (0..columns).map(|column| width * weight(column) / all.max(1)).collect()
}
