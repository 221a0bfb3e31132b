//! From a page's elements to what stands below each other on it.

use super::control::{self, control};
use super::flow::{Flow, Name, Piece};
use super::kind::{self, Kind};
use super::parse::depth;
use super::sheet::Sheet;
use super::span::{self, Spot};
use super::style::{Looks, Style};
use super::table::{self, Frame, Slot, Table};
use super::tree::{Data, Element, NodeId, Tree};
use crate::budget::Budget;
use crate::document::run::Look;
use crate::document::{Place, Remark};
use crate::error::Error;
use html5ever::local_name;
use nianbao_schema::{Wording, both};
use std::cell::Cell;

/// What stands on a page, and what was odd about it.
pub(super) fn walk(tree: &Tree, start: NodeId, budget: &Budget) -> Result<(Vec<Piece>, Oddities), Error> {
    let mut walker = Walker { tree, sheet: Sheet::of(tree), budget, tables: 0, odd: Oddities::default() };
    let mut flow = Flow::default();
    walker.children(start, &mut flow, Inside::default())?;
    flow.end();
    Ok((flow.pieces, walker.odd))
}

/// What was odd about a page.
#[derive(Default)]
pub(super) struct Oddities {
    pub(super) remarks: Vec<Remark>,
    /// Pictures that stand where text would.
    pub(super) pictures: usize,
    /// Frames with other documents.
    pub(super) frames: usize,
    /// Rows and cells of tables that are there and not shown.
    pub(super) hidden: usize,
}

/// What encloses an element.
#[derive(Clone, Copy, Default)]
struct Inside {
    depth: usize,
    preformatted: bool,
    link: bool,
    named: bool,
    /// Whether it stands in a table: elsewhere much is hidden that a script shows.
    in_table: bool,
    looks: Looks,
}

struct Walker<'t> {
    tree: &'t Tree,
    sheet: Sheet,
    budget: &'t Budget,
    tables: u32,
    odd: Oddities,
}

impl Walker<'_> {
    fn children(&mut self, node: NodeId, flow: &mut Flow, inside: Inside) -> Result<(), Error> {
        let limit = depth(self.budget.limits()) + 2;
        if inside.depth > limit {
            return Err(Error::TooLarge { what: crate::error::ELEMENTS, limit });
        }
        let inside = Inside { depth: inside.depth + 1, ..inside };
        let tree = self.tree;
        for child in tree.children(node) {
            match tree.data(child) {
                Data::Text(text) => flow.text(text, inside.preformatted, inside.looks.look()),
                Data::Element(element) => {
                    self.element(child, element, flow, inside)?;
                    flow.leave(inside.depth);
                }
                Data::Other => {}
            }
        }
        Ok(())
    }

    fn element(
        &mut self,
        node: NodeId,
        element: &Element,
        flow: &mut Flow,
        mut inside: Inside,
    ) -> Result<(), Error> {
        let style = self.style(node, element, inside.in_table);
        let kind = Kind::of(element, &style);
        if style.is_gone() && !inside.in_table {
            return Ok(());
        }
        inside.looks = looks(inside.looks, element, &style);
        if !element.is_bare() && !matches!(kind, Kind::Hidden | Kind::Control) {
            inside.named |= self.name(node, element, flow, kind, inside)?;
            inside.link |= element.attribute("href").is_some();
        }
        match kind {
            Kind::Inline => return self.children(node, flow, inside),
            Kind::Block => return self.block(node, flow, inside),
            Kind::Preformatted => return self.block(node, flow, Inside { preformatted: true, ..inside }),
            Kind::Heading(level) => {
                flow.end();
                let outer = flow.set_heading(Some(level));
                self.block(node, flow, inside)?;
                flow.set_heading(outer);
            }
            Kind::Break => flow.break_line(),
            Kind::Table => return self.table(node, element, flow, inside),
            Kind::Control => self.control(node, element, flow, inside),
            Kind::Button if flow.is_heading() => return self.children(node, flow, inside),
            Kind::Picture => self.picture(element, flow, inside),
            Kind::Frame => self.odd.frames += 1,
            Kind::Button | Kind::Hidden => {}
        }
        Ok(())
    }

    fn block(&mut self, node: NodeId, flow: &mut Flow, inside: Inside) -> Result<(), Error> {
        flow.end();
        self.children(node, flow, inside)?;
        flow.end();
        Ok(())
    }

    /// Takes note of an element that carries a path of ours or that people type into.
    fn name(
        &mut self,
        node: NodeId,
        element: &Element,
        flow: &mut Flow,
        kind: Kind,
        inside: Inside,
    ) -> Result<bool, Error> {
        let is_typed = element.attribute("contenteditable").is_some_and(|typed| typed != "false");
        let name = element.attribute("data-path").or_else(|| control::name(element).filter(|_| is_typed));
        let Some(name) = name.filter(|name| !name.is_empty() && !inside.named) else { return Ok(false) };
        if kind != Kind::Inline {
            flow.end();
        }
        let text = self.text(node, inside)?;
        flow.name(Name { name: name.to_owned(), text, is_choice: false, is_set: true });
        Ok(true)
    }

    /// The text of an element by itself.
    fn text(&mut self, node: NodeId, inside: Inside) -> Result<String, Error> {
        let mut flow = Flow::default();
        self.children(node, &mut flow, Inside { named: true, ..inside })?;
        flow.end();
        let texts = flow.pieces.iter().filter_map(|piece| match piece {
            Piece::Text(text) => Some(text.text.as_str()),
            Piece::Table(_) => None,
        });
        Ok(texts.collect::<Vec<_>>().join("\n"))
    }

    fn control(&mut self, node: NodeId, element: &Element, flow: &mut Flow, inside: Inside) {
        let Some(control) = control(self.tree, node, element) else { return };
        if control.is_block {
            return flow.add(control.shown, Vec::from_iter(control.name));
        }
        if let Some(name) = control.name {
            flow.name(name);
        }
        flow.gap();
        flow.text(&control.shown, false, inside.looks.look());
        flow.gap();
    }

    /// The style of an element. Outside of tables the page's style blocks do not count.
    fn style(&self, node: NodeId, element: &Element, in_table: bool) -> Style {
        let mut style = if in_table { self.sheet.style(self.tree, node, element) } else { Style::default() };
        style.take(&Style::of(element));
        if in_table { style } else { style.of_prose() }
    }

    /// Inside some elements between a table and its cell.
    fn around(&self, mut inside: Inside, nodes: &[Option<NodeId>]) -> Inside {
        for &node in nodes.iter().flatten() {
            let Some(element) = self.tree.element(node) else { continue };
            let style = self.style(node, element, true).of_cell();
            inside.looks = looks(inside.looks, element, &style);
        }
        inside
    }

    /// Counts a picture that may hold text: not one in a line or a link, and no small one.
    fn picture(&mut self, element: &Element, flow: &Flow, inside: Inside) {
        const SMALL: usize = 200;
        let is_small = |name| element.attribute(name).and_then(span::number).is_some_and(|size| size < SMALL);
        if flow.is_at_start() && !inside.link && !is_small("width") && !is_small("height") {
            self.odd.pictures += 1;
        }
    }

    fn table(
        &mut self,
        node: NodeId,
        element: &Element,
        flow: &mut Flow,
        inside: Inside,
    ) -> Result<(), Error> {
        self.tables += 1;
        let number = self.tables;
        let hidden = Cell::new(0);
        let is_shown = |node: NodeId, element: &Element| {
            let style = self.style(node, element, true);
            let is_shown = Kind::of(element, &style) != Kind::Hidden;
            hidden.set(hidden.get() + usize::from(is_shown && style.is_gone()));
            is_shown && !style.is_gone()
        };
        let frame = Frame::of(self.tree, node, &is_shown);
        self.odd.hidden += hidden.get();
        let spans: Vec<Vec<Vec<_>>> = frame
            .groups
            .iter()
            .map(|rows| rows.iter().map(|row| row.iter().map(|slot| slot.span).collect()).collect())
            .collect();
        let spots = span::lay_out(&spans, self.budget.limits())?;
        self.budget.grid(spots.rows, spots.columns, spots.cells.len())?;
        let inside = Inside { preformatted: false, in_table: true, ..inside };
        let caption = self.pieces(&frame.captions, inside)?;
        let slots = frame.groups.iter().flatten().flatten();
        let mut cells = Vec::with_capacity(spots.cells.len());
        for (slot, spot) in slots.zip(&spots.cells) {
            let inside = self.around(inside, &slot.around);
            cells.push(self.cell(slot, spot, number, inside)?);
        }
        let says_layout = matches!(element.attribute("role"), Some("presentation" | "none"));
        flow.table(Table::new(caption, (spots.rows, spots.columns), cells, says_layout));
        let stray = self.pieces(&frame.stray, inside)?;
        flow.pieces.extend(stray);
        Ok(())
    }

    fn pieces(&mut self, nodes: &[NodeId], inside: Inside) -> Result<Vec<Piece>, Error> {
        let mut flow = Flow::default();
        flow.leave(inside.depth);
        for &node in nodes {
            if let Some(element) = self.tree.element(node) {
                self.element(node, element, &mut flow, inside)?;
            }
        }
        flow.end();
        Ok(flow.pieces)
    }

    fn cell(&mut self, slot: &Slot, spot: &Spot, table: u32, inside: Inside) -> Result<table::Cell, Error> {
        let place = Place::Table { table, row: slot.at.0, cell: slot.at.1 };
        let mut remark = |text: Wording| self.odd.remarks.push(Remark { place: Some(place.clone()), text });
        if slot.span.width > span::WIDEST {
            remark(both!(
                "this cell would span {width} columns, and a page allows {widest}: the rest does not count",
                "这一格要跨{width}列，网页最多可跨{widest}列，多出的不计",
                width = slot.span.width,
                widest = span::WIDEST,
            ));
        }
        if spot.is_cut {
            remark(Wording::plain(
                "this cell overlaps one that reaches down from above, which keeps what both cover",
                "这一格与上面跨行的格重叠，重叠处归上面的格",
            ));
        }
        Ok(table::Cell {
            row: spot.row,
            column: spot.column,
            height: spot.height,
            width: spot.width,
            is_header: slot.is_header,
            pieces: self.pieces(&[slot.node], inside)?,
            place,
        })
    }
}

/// How text looks inside an element.
fn looks(outer: Looks, element: &Element, style: &Style) -> Looks {
    let look = kind::look(element);
    if look == Look::Plain && style.is_empty() {
        return outer;
    }
    let is_cell = matches!(element.name(), Some(&local_name!("td") | &local_name!("th")));
    let style = if is_cell { style.of_cell() } else { *style };
    outer.with(look).inside(&style)
}
