//! What the form says of a place → doc comments.

use super::standing::{Part, Standing};
use nianbao_schema::Format;
use nianbao_schema::format::{About, Only};
use nianbao_schema::shape::Content;
use proc_macro2::TokenStream;
use quote::quote;

/// What a doc comment says. Places that share a struct share one: it says what all of them have in common.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Doc {
    /// What the form prints, all wordings of the places.
    labels: Vec<String>,
    gloss: Option<String>,
    unit: Option<String>,
    guidance: Option<String>,
    only: Option<String>,
    cite: Option<String>,
    /// The path, where there is only one.
    path: Option<String>,
    /// A sentence instead of labels.
    summary: Option<String>,
}

impl Doc {
    /// The doc of one place or of several that are alike.
    pub(super) fn of_places(format: &Format, places: impl Iterator<Item = usize>) -> Self {
        let docs = places.map(|place| Doc::of_place(format, place));
        docs.reduce(Doc::common).unwrap_or_default()
    }

    /// The doc of a struct of one place or of several that are alike.
    pub(super) fn of_struct(format: &Format, places: &[usize]) -> Self {
        let common = Doc::of_places(format, places.iter().copied());
        if common.labels.len() == 1 || places.len() == 1 {
            return common;
        }
        let standing = Standing::of(format, places[0]);
        let what = match standing.part {
            Part::Column => "Columns",
            Part::RowBranch => "Rows",
            Part::Table | Part::Row => "A row",
        };
        let summary = format!("{what} of “{}”.", escape(format.table_title(standing.table)));
        Doc { summary: Some(summary), ..Doc::default() }
    }

    fn of_place(format: &Format, place: usize) -> Self {
        let shape = format.shape();
        let path = Some(shape.path(place)).filter(|path| !path.is_empty());
        match shape.node(place).content {
            _ if path.is_none() => Doc::of_form(format),
            Content::Narrative(narrative) => {
                let narrative = &format.narratives[narrative];
                let section = &format.sections[narrative.section];
                let about = About { guidance: narrative.guidance.clone(), ..section.about.clone() };
                Doc { labels: vec![section.title.clone()], path, ..Doc::about(&about) }
            }
            Content::Cell(cell) => {
                let cell = &format.cells[cell];
                let only = cell.only.as_deref().map(restriction);
                Doc { unit: cell.unit.clone(), only, path, ..Doc::of_item(format, place) }
            }
            Content::Branch(_) => Doc { path, ..Doc::of_item(format, place) },
        }
    }

    fn of_item(format: &Format, place: usize) -> Self {
        let standing = Standing::of(format, place);
        let (label, about) = match standing.item {
            Some(item) => (item.label.as_str(), &item.about),
            None => (format.table_title(standing.table), &format.tables[standing.table].about),
        };
        Doc { labels: vec![label.to_owned()], ..Doc::about(about) }
    }

    fn of_form(format: &Format) -> Self {
        let years = match format.last_year {
            Some(last) => format!("{} to {last}", format.first_year),
            None => format!("{} on", format.first_year),
        };
        let (id, fingerprint) = (&format.id, format.fingerprint);
        let title = escape(&format.title);
        let summary =
            format!("“{title}”, edition `{id}`, for the years {years}; fingerprint `{fingerprint}`.");
        let cite = [&format.about.cite, &format.document].into_iter().flatten().cloned();
        let cite: Vec<String> = cite.collect();
        let cite = Some(cite.join("；")).filter(|cite| !cite.is_empty());
        Doc { summary: Some(summary), cite, ..Doc::about(&format.about) }
    }

    fn about(about: &About) -> Self {
        let About { cite, guidance, gloss, .. } = about.clone();
        Doc { cite, guidance, gloss, ..Doc::default() }
    }

    fn common(mut self, other: Doc) -> Doc {
        self.labels.extend(
            other.labels.into_iter().filter(|label| !self.labels.contains(label)).collect::<Vec<_>>(),
        );
        let both =
            |own: Option<String>, others: Option<String>| own.filter(|own| Some(own) == others.as_ref());
        Doc {
            labels: self.labels,
            gloss: both(self.gloss, other.gloss),
            unit: both(self.unit, other.unit),
            guidance: both(self.guidance, other.guidance),
            only: both(self.only, other.only),
            cite: both(self.cite, other.cite),
            path: both(self.path, other.path),
            summary: both(self.summary, other.summary),
        }
    }

    /// The doc as attributes, one for each line:
    ///
    /// ```text
    /// /// “…”: Natural persons.
    /// ///
    /// /// Unit: 件.
    /// ```
    pub(super) fn tokens(&self) -> TokenStream {
        let mut paragraphs = vec![self.first()];
        if self.summary.is_some() {
            paragraphs.extend(self.gloss.as_deref().map(sentence));
        }
        paragraphs.extend(self.unit.as_ref().map(|unit| format!("Unit: {}.", escape(unit))));
        paragraphs.extend(self.guidance.as_deref().map(escape));
        paragraphs.extend(self.only.as_deref().map(escape));
        paragraphs.extend(self.cite.as_ref().map(|cite| format!("Source: {}", escape(cite))));
        lines(&paragraphs)
    }

    fn first(&self) -> String {
        if let Some(summary) = &self.summary {
            return summary.clone();
        }
        let labels: Vec<String> = self
            .labels
            .iter()
            .filter(|label| !label.is_empty())
            .map(|label| format!("“{}”", escape(label)))
            .collect();
        match (labels.join("; "), &self.gloss, &self.path) {
            (labels, Some(gloss), _) if labels.is_empty() => sentence(gloss),
            (labels, Some(gloss), _) => format!("{labels}: {}", sentence(gloss)),
            (labels, None, Some(path)) if labels.is_empty() => format!("`{path}`."),
            (labels, None, None) if labels.is_empty() => "A part of the report.".to_owned(),
            (labels, None, _) => format!("{labels}."),
        }
    }
}

/// Paragraphs as doc attributes.
pub(super) fn lines(paragraphs: &[String]) -> TokenStream {
    let lines = paragraphs.iter().enumerate().flat_map(|(index, paragraph)| {
        let gap = (index > 0).then_some("");
        gap.into_iter().chain(paragraph.lines())
    });
    let lines = lines.map(|line| if line.is_empty() { String::new() } else { format!(" {}", line.trim()) });
    quote!(#(#[doc = #lines])*)
}

fn restriction(only: &Only) -> String {
    only.text
        .clone()
        .unwrap_or_else(|| format!("Only for organs of these levels: {}.", only.levels.join(", ")))
}

fn sentence(gloss: &str) -> String {
    let end = if gloss.ends_with(['.', '!', '?', '。']) { "" } else { "." };
    format!("{}{end}", escape(gloss))
}

/// Text of the form within Markdown. What no comment can hold, or what would turn the direction in which
/// it is read, is left out.
pub(super) fn escape(text: &str) -> String {
    let mut escaped = String::new();
    for c in text.chars() {
        match c {
            '\n' => escaped.push(c),
            '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' => {}
            c if c.is_control() => escaped.push(' '),
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '~' | '&' => {
                escaped.extend(['\\', c]);
            }
            c => escaped.push(c),
        }
    }
    escaped
}
