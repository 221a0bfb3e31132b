//! The text of a Word document as it goes by, element by element.

use super::capture::Captures;
use super::look::{Properties, has_ground};
use super::numbering::{Numbered, Numbering};
use super::seen::Seen;
use super::style::{self, Styles};
use super::table::{Merge, Piece, Table};
use super::tag::Tag;
use crate::Error;
use crate::budget::Budget;
use crate::document::run::{self, Look};
use crate::document::{Block, Field, Paragraph, Place, Remark};
use crate::xml::{Element, Event, Xml};
use std::collections::HashSet;

/// A document that is being read.
pub(super) struct Body<'s> {
    styles: &'s Styles,
    numbering: Numbering,
    budget: &'s Budget,
    /// The elements that are open.
    open: Vec<Tag>,
    /// How many elements are open of one that is not read.
    skipped: usize,
    /// How many elements are open of text that was deleted, and of text that was inserted.
    deleted: usize,
    inserted: usize,
    /// For each set of alternatives that is open, whether one was taken.
    alternatives: Vec<bool>,
    /// The tables that are open, the innermost last.
    tables: Vec<Table>,
    /// The paragraphs that are open: a text box stands within one.
    paragraphs: Vec<Draft>,
    captures: Captures,
    blocks: Vec<Block>,
    seen: Seen,
    /// Where each paragraph stands in the XML, if that is asked for.
    spots: Option<Vec<Spot>>,
    /// The flags that wrongly say that a control holds a prompt, by where they stand in the XML.
    wrong_flags: HashSet<usize>,
    /// How much of the XML has been read.
    position: usize,
}

/// A paragraph in the XML.
#[derive(Clone, Debug)]
pub(crate) struct Spot {
    pub(crate) place: Place,
    /// Just past its start tag and properties.
    pub(crate) start: usize,
    /// Just past its end tag.
    pub(crate) end: usize,
}

/// A paragraph that is being read.
struct Draft {
    text: String,
    place: Place,
    /// Where its text starts in the XML.
    start: usize,
    style: Option<String>,
    outline: Option<u8>,
    numbered: Numbered,
    /// Of the run that is open: its properties, its style, and how it looks once that is known.
    run: Properties,
    run_style: Option<String>,
    look: Option<Look>,
    /// Whether the paragraph has a colour of its own.
    has_ground: Option<bool>,
    /// For each field that is open, whether its code goes on: the result comes after.
    codes: Vec<bool>,
    /// Its end was deleted, so that the next paragraph goes on where it stops.
    runs_on: bool,
}

impl<'s> Body<'s> {
    pub(super) fn new(styles: &'s Styles, numbering: Numbering, budget: &'s Budget) -> Self {
        Body {
            styles,
            numbering,
            budget,
            open: Vec::new(),
            skipped: 0,
            deleted: 0,
            inserted: 0,
            alternatives: Vec::new(),
            tables: Vec::new(),
            paragraphs: Vec::new(),
            captures: Captures::default(),
            blocks: Vec::new(),
            seen: Seen::default(),
            spots: None,
            wrong_flags: HashSet::new(),
            position: 0,
        }
    }

    pub(super) fn with_wrong_flags(self, wrong_flags: HashSet<usize>) -> Self {
        Body { wrong_flags, ..self }
    }

    /// Where each paragraph stands in the XML, in the order in which they end.
    pub(super) fn spots(mut self, mut xml: Xml<'_>) -> Result<Vec<Spot>, Error> {
        self.spots = Some(Vec::new());
        self.read(&mut xml)?;
        Ok(self.spots.unwrap_or_default())
    }

    pub(super) fn read(&mut self, xml: &mut Xml<'_>) -> Result<(), Error> {
        while let Some(event) = xml.next()? {
            match event {
                Event::Open(_) | Event::Close if self.skipped > 0 => {
                    self.skipped = match event {
                        Event::Open(_) => self.skipped + 1,
                        _ => self.skipped - 1,
                    }
                }
                Event::Open(element) => {
                    self.position = xml.position();
                    self.open(&element)?;
                    self.mark_start(xml.position());
                }
                Event::Text(text) if self.skipped == 0 && self.open.last() == Some(&Tag::Text) => {
                    self.write(&text)?
                }
                Event::Text(_) => {}
                Event::Close => {
                    self.mark_end(xml.position());
                    self.close()?;
                }
            }
        }
        Ok(())
    }

    /// A paragraph has just begun.
    fn mark_start(&mut self, position: usize) {
        if let (Some(Tag::Paragraph), Some(paragraph)) = (self.open.last(), self.paragraphs.last_mut()) {
            paragraph.start = position;
        }
    }

    /// A paragraph, or what is said of it at its start, is about to end.
    fn mark_end(&mut self, position: usize) {
        let Some(paragraph) = self.paragraphs.last_mut() else { return };
        match self.open.last() {
            Some(Tag::ParagraphProperties) => paragraph.start = position,
            Some(Tag::Paragraph) => {
                let spot = Spot { place: paragraph.place.clone(), start: paragraph.start, end: position };
                self.spots.iter_mut().for_each(|spots| spots.push(spot.clone()));
            }
            _ => {}
        }
    }

    /// What was read.
    pub(super) fn finish(self) -> (Vec<Block>, Vec<Field>, Vec<Remark>) {
        (self.blocks, self.captures.finish_all(), self.seen.remarks())
    }

    fn open(&mut self, element: &Element<'_>) -> Result<(), Error> {
        let tag = Tag::of(element);
        if !self.is_read(tag) {
            self.skipped = 1;
            return Ok(());
        }
        match tag {
            Tag::Paragraph => self.open_paragraph()?,
            Tag::Table => self.open_table(),
            Tag::Cell => self.open_cell()?,
            Tag::Alternatives => self.alternatives.push(false),
            Tag::Text | Tag::Transparent => {}
            Tag::Control => self.captures.open_control(self.paragraph_place()),
            Tag::ControlName => self.captures.name_control(text(element, "val")),
            Tag::ShowsPrompt if element.is_on() && !self.wrong_flags.contains(&self.position) => {
                self.captures.mark_prompt()
            }
            Tag::BookmarkStart => {
                let place = self.paragraph_place();
                self.captures.open_bookmark(text(element, "id"), text(element, "name"), place);
            }
            Tag::BookmarkEnd => self.captures.close_bookmark(&text(element, "id"), &self.here()),
            Tag::Inserted | Tag::Deleted if !self.is_property() => {
                self.see(tag);
                *self.tracked(tag) += 1;
            }
            Tag::Picture | Tag::ForeignPart | Tag::Inserted => self.see(tag),
            Tag::Tab => self.write("\t")?,
            Tag::Break if self.is_before_text(element) => {}
            Tag::Break => self.write("\n")?,
            Tag::NoBreakHyphen => self.write("-")?,
            Tag::Symbol => self.write(&symbol(element))?,
            _ => {
                self.set_table(tag, element);
                self.set_paragraph(tag, element);
            }
        }
        self.open.push(tag);
        Ok(())
    }

    /// Whether an element is looked into. Of alternatives the first is, which is what Word shows.
    fn is_read(&mut self, tag: Tag) -> bool {
        match tag {
            Tag::Unseen => false,
            Tag::Alternative | Tag::LastResort => match self.alternatives.last_mut() {
                Some(taken) => !std::mem::replace(taken, true),
                None => true,
            },
            _ => true,
        }
    }

    /// Whether a change is a property, which says that its owner was changed.
    fn is_property(&self) -> bool {
        matches!(self.open.last(), Some(Tag::RowProperties | Tag::RunProperties))
    }

    fn tracked(&mut self, tag: Tag) -> &mut usize {
        if tag == Tag::Deleted { &mut self.deleted } else { &mut self.inserted }
    }

    fn close(&mut self) -> Result<(), Error> {
        match self.open.pop() {
            Some(tag @ (Tag::Deleted | Tag::Inserted)) if !self.is_property() => *self.tracked(tag) -= 1,
            Some(Tag::Paragraph) => self.close_paragraph()?,
            Some(Tag::Table) => self.close_table()?,
            Some(Tag::Row) => {
                if let Some(table) = self.tables.last_mut() {
                    table.close_row();
                }
            }
            Some(Tag::Run) => {
                if let Some(paragraph) = self.paragraphs.last_mut() {
                    (paragraph.run, paragraph.run_style, paragraph.look) = Default::default();
                }
            }
            Some(Tag::Control) => self.captures.close_control(&self.here()),
            Some(Tag::Alternatives) => _ = self.alternatives.pop(),
            _ => {}
        }
        Ok(())
    }

    /// Properties of tables, rows and cells.
    fn set_table(&mut self, tag: Tag, element: &Element<'_>) {
        let parent = self.open.last().copied();
        if tag == Tag::Deleted {
            self.see(tag);
        }
        let Some(table) = self.tables.last_mut() else { return };
        let number = || element.number("val");
        let merge = || match element.attribute("val").as_deref() {
            Some("restart") => Merge::Starts,
            _ => Merge::Continues,
        };
        match tag {
            Tag::Caption => table.caption = Some(text(element, "val")),
            Tag::Row => table.open_row(),
            Tag::ColumnsBefore => table.skip_columns(number().unwrap_or_default()),
            Tag::RepeatedHeader if element.is_on() => table.mark_header(),
            Tag::Deleted if parent == Some(Tag::RowProperties) => table.mark_deleted(),
            Tag::DeletedCell => table.mark_cell_deleted(),
            Tag::Shading if !matches!(parent, Some(Tag::RunProperties | Tag::ParagraphProperties)) => {
                table.shade(has_ground(element));
            }
            Tag::Span => table.span(number().unwrap_or(1)),
            Tag::VerticalMerge => table.merge_vertically(merge()),
            Tag::HorizontalMerge => table.merge_horizontally(merge()),
            _ => {}
        }
    }

    /// Properties of paragraphs and runs.
    fn set_paragraph(&mut self, tag: Tag, element: &Element<'_>) {
        let Some(paragraph) = self.paragraphs.last_mut() else { return };
        let value = || text(element, "val");
        match (tag, self.open.as_slice()) {
            (Tag::ParagraphStyle, _) => paragraph.style = Some(value()),
            (Tag::OutlineLevel, _) => paragraph.outline = value().parse().ok(),
            (Tag::NumberedBy, _) => paragraph.numbered.by = Some(value()),
            (Tag::NumberedAt, _) => paragraph.numbered.at = value().parse().ok(),
            (Tag::RunStyle, [.., Tag::Run, Tag::RunProperties]) => paragraph.run_style = Some(value()),
            (Tag::RunLook | Tag::Shading, [.., Tag::Run, Tag::RunProperties]) => paragraph.run.set(element),
            (Tag::Shading, [.., Tag::ParagraphProperties]) => {
                paragraph.has_ground = Some(has_ground(element));
            }
            (Tag::Deleted, [.., Tag::ParagraphProperties, Tag::RunProperties]) => paragraph.runs_on = true,
            (Tag::FieldPart, _) => match element.attribute("fldCharType").as_deref() {
                Some("begin") => paragraph.codes.push(true),
                Some("separate") => {
                    paragraph.codes.iter_mut().next_back().into_iter().for_each(|code| *code = false)
                }
                _ => _ = paragraph.codes.pop(),
            },
            _ => {}
        }
    }

    fn open_table(&mut self) {
        self.seen.tables += 1;
        self.tables.push(Table::new(self.seen.tables));
    }

    fn open_cell(&mut self) -> Result<(), Error> {
        self.budget.cell()?;
        self.tables.last_mut().into_iter().for_each(Table::open_cell);
        Ok(())
    }

    fn close_table(&mut self) -> Result<(), Error> {
        let Some(table) = self.tables.pop() else { return Ok(()) };
        let blocks = table.finish(self.budget)?;
        match self.tables.last_mut() {
            Some(outer) => outer.push(Piece::Table(blocks)),
            None => self.blocks.extend(blocks),
        }
        Ok(())
    }

    fn open_paragraph(&mut self) -> Result<(), Error> {
        let place = match self.tables.last().and_then(Table::place) {
            Some(place) => place,
            None => {
                self.seen.paragraphs += 1;
                Place::Paragraph(self.seen.paragraphs)
            }
        };
        let carried = self.seen.carried.take();
        if carried.is_none() {
            self.budget.paragraphs(1)?;
            self.budget.text(self.captures.open())?;
            self.captures.paragraph(&place);
        }
        self.paragraphs.push(Draft {
            text: carried.unwrap_or_default(),
            place,
            start: 0,
            style: None,
            outline: None,
            numbered: Numbered::default(),
            run: Properties::default(),
            run_style: None,
            look: None,
            has_ground: None,
            codes: Vec::new(),
            runs_on: false,
        });
        Ok(())
    }

    fn close_paragraph(&mut self) -> Result<(), Error> {
        let Some(draft) = self.paragraphs.pop() else { return Ok(()) };
        if draft.runs_on {
            self.seen.carried = Some(draft.text);
            return Ok(());
        }
        let style = draft.style.as_deref();
        let heading = match draft.outline {
            Some(outline) => style::heading(outline),
            None => self.styles.heading(style),
        };
        let own = self.styles.numbered(style);
        let numbered = Numbered { by: draft.numbered.by.or(own.by), at: draft.numbered.at.or(own.at) };
        let number = self.numbering.next(&numbered).unwrap_or_default();
        self.budget.text(number.len())?;
        let paragraph = Paragraph { text: number + &draft.text, place: draft.place, heading };
        match self.tables.last_mut() {
            Some(table) => table.push(Piece::Line(paragraph)),
            None => self.blocks.push(Block::Paragraph(paragraph)),
        }
        Ok(())
    }

    /// Whether a break only moves a paragraph to the next page, before any of its text.
    fn is_before_text(&self, element: &Element<'_>) -> bool {
        let moves = matches!(element.attribute("type").as_deref(), Some("page" | "column"));
        moves && self.paragraphs.last().is_some_and(|paragraph| paragraph.text.is_empty())
    }

    /// Text with its look, unless it is a prompt or a code.
    fn write(&mut self, text: &str) -> Result<(), Error> {
        let tracked = self.tracked_look();
        let is_on_ground = self.tables.last().is_some_and(Table::has_ground);
        let Some(paragraph) = self.paragraphs.last_mut() else { return Ok(()) };
        if self.captures.is_prompt() || paragraph.codes.contains(&true) {
            return Ok(());
        }
        let look = paragraph.look(self.styles, is_on_ground).and(tracked);
        self.budget.text(text.len() * (1 + self.captures.open()))?;
        run::push(&mut paragraph.text, text, look);
        self.captures.write(text, look);
        Ok(())
    }

    /// How changes that were tracked make text look.
    fn tracked_look(&self) -> Look {
        let is_deleted = self.deleted > 0 || self.tables.iter().any(Table::deletes);
        Look::Deleted.when(is_deleted).and(Look::Inserted.when(self.inserted > 0))
    }

    fn see(&mut self, tag: Tag) {
        let here = self.here();
        match tag {
            Tag::Picture => {
                self.seen.pictures += 1;
                self.seen.first_picture.get_or_insert(here);
            }
            Tag::ForeignPart => _ = self.seen.first_foreign.get_or_insert(here),
            _ => _ = self.seen.first_change.get_or_insert(here),
        }
    }

    fn paragraph_place(&self) -> Option<Place> {
        self.paragraphs.last().map(|paragraph| paragraph.place.clone())
    }

    /// Where one is, if only behind the last paragraph.
    fn here(&self) -> Place {
        let cell = || self.tables.last().and_then(Table::place);
        self.paragraph_place().or_else(cell).unwrap_or(Place::Paragraph(self.seen.paragraphs.max(1)))
    }
}

impl Draft {
    /// How the run that is open looks. The properties of a run stand before its text.
    fn look(&mut self, styles: &Styles, is_on_ground: bool) -> Look {
        let is_on_ground = self.has_ground.unwrap_or(is_on_ground);
        *self.look.get_or_insert_with(|| {
            let run = styles.run(self.run, self.run_style.as_deref(), self.style.as_deref());
            run.look(is_on_ground)
        })
    }
}

fn text(element: &Element<'_>, attribute: &str) -> String {
    element.attribute(attribute).unwrap_or_default().into_owned()
}

/// A character named by its number. Those of symbol fonts are in the area for private use and stay there: what they
/// look like is the font's affair.
fn symbol(element: &Element<'_>) -> String {
    let code = element.attribute("char").and_then(|code| u32::from_str_radix(&code, 16).ok());
    code.and_then(char::from_u32).map(String::from).unwrap_or_default()
}
