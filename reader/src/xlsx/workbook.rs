//! A workbook's list of sheets and of defined names.

use crate::Error;
use crate::relation::Relations;
use crate::xml::{Event, Space, Xml};
use std::sync::Arc;

/// What a workbook says of itself.
#[derive(Debug, Default)]
pub(super) struct Workbook {
    pub(super) sheets: Vec<Sheet>,
    pub(super) names: Vec<Name>,
    /// Whether it counts days from 1904.
    pub(super) from_1904: bool,
}

/// A sheet.
#[derive(Debug)]
pub(super) struct Sheet {
    pub(super) name: Arc<str>,
    id: String,
    pub(super) is_hidden: bool,
}

/// A defined name.
#[derive(Debug)]
pub(super) struct Name {
    pub(super) name: String,
    /// The formula that it stands for: mostly a reference.
    pub(super) formula: String,
    /// Whether it holds on one sheet alone, as in a copy of a sheet.
    pub(super) is_local: bool,
}

impl Workbook {
    pub(super) fn read(mut xml: Xml<'_>) -> Result<Self, Error> {
        let mut book = Workbook::default();
        let mut in_name = false;
        while let Some(event) = xml.next()? {
            match event {
                Event::Open(element) if element.space == Space::Sheet => {
                    let text = |name| element.attribute(name).unwrap_or_default();
                    match element.name() {
                        "workbookPr" => book.from_1904 = matches!(&*text("date1904"), "1" | "true"),
                        "sheet" => book.sheets.push(Sheet {
                            name: text("name").into(),
                            id: text("id").into_owned(),
                            is_hidden: matches!(&*text("state"), "hidden" | "veryHidden"),
                        }),
                        "definedName" => {
                            in_name = true;
                            book.names.push(Name {
                                name: text("name").into_owned(),
                                formula: String::new(),
                                is_local: element.attribute("localSheetId").is_some(),
                            });
                        }
                        _ => {}
                    }
                }
                Event::Text(text) if in_name => {
                    if let Some(name) = book.names.last_mut() {
                        name.formula.push_str(&text);
                    }
                }
                Event::Close => in_name = false,
                _ => {}
            }
        }
        Ok(book)
    }
}

impl Sheet {
    /// The part that holds its cells; a sheet that is a chart or a macro has none.
    pub(super) fn path<'r>(&self, relations: &'r Relations) -> Option<&'r str> {
        let relation = relations.by_id(&self.id)?;
        (relation.kind == "worksheet").then_some(relation.target.as_str())
    }
}
