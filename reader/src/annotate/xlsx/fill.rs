//! Styles of cells that carry a note: each as the cell had it, with another background.

use crate::annotate::edit::{Edit, Found, apply, find, with_attributes};
use crate::document::Medium;
use crate::xml::Space;
use crate::{Error, Limits};
use std::collections::BTreeMap;

const COLOUR: &str = "FFFFC7CE";

/// The style sheet of a workbook, which grows.
pub(super) struct Fill<'t> {
    text: &'t str,
    fills: Option<Found>,
    fill_count: usize,
    formats: Option<Found>,
    styles: Vec<Found>,
    /// The new style of each old one, in the order in which they were asked for.
    new: BTreeMap<usize, usize>,
    order: Vec<usize>,
}

impl<'t> Fill<'t> {
    pub(super) fn new(text: &'t str, limits: &Limits) -> Result<Self, Error> {
        let elements = |wanted: fn(&str, &str) -> bool| {
            find(text, Medium::Xlsx, limits.depth, "", |element, parent| {
                element.space == Space::Sheet && wanted(element.name(), parent)
            })
        };
        Ok(Fill {
            text,
            fills: elements(|name, _| name == "fills")?.pop(),
            fill_count: elements(|name, parent| name == "fill" && parent == "fills")?.len(),
            formats: elements(|name, _| name == "cellXfs")?.pop(),
            styles: elements(|name, parent| name == "xf" && parent == "cellXfs")?,
            new: BTreeMap::new(),
            order: Vec::new(),
        })
    }

    /// The style that marks a cell of some style.
    pub(super) fn style(&mut self, old: usize) -> usize {
        if self.fills.is_none() || self.styles.get(old).is_none() {
            return old;
        }
        let next = self.styles.len() + self.order.len();
        let order = &mut self.order;
        *self.new.entry(old).or_insert_with(|| {
            order.push(old);
            next
        })
    }

    /// The style sheet with what was asked for.
    pub(super) fn finish(self) -> String {
        let (Some(fills), Some(formats)) = (&self.fills, &self.formats) else { return self.text.to_owned() };
        if self.order.is_empty() {
            return self.text.to_owned();
        }
        let prefix = fills.prefix();
        let fill = format!(
            r#"<{prefix}fill><{prefix}patternFill patternType="solid"><{prefix}fgColor rgb="{COLOUR}"/><{prefix}bgColor indexed="64"/></{prefix}patternFill></{prefix}fill>"#
        );
        let styles: String = self.order.iter().filter_map(|old| self.marked(*old)).collect();
        let mut edits: Vec<Edit> = Vec::new();
        for (parent, count, more) in
            [(fills, self.fill_count + 1, fill), (formats, self.styles.len() + self.order.len(), styles)]
        {
            edits.push(parent.set(self.text, &[("count", count.to_string())]));
            edits.push(parent.append(self.text, &more));
        }
        apply(self.text, edits)
    }

    /// A style with the new background.
    fn marked(&self, old: usize) -> Option<String> {
        let style = self.styles.get(old)?;
        let tag = self.text.get(style.tag.clone())?;
        let fill = [("fillId", self.fill_count.to_string()), ("applyFill", "1".to_owned())];
        Some(with_attributes(tag, &fill) + self.text.get(style.tag.end..style.end)?)
    }
}
