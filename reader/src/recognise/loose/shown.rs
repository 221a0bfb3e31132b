//! Which labels of a form a stretch shows, whether or not the figures beside them could be read: they tell the edition
//! even where no figure has a place.

use super::script::{letters, wordings};
use super::stream::Stretch;
use crate::recognise::lexicon::Role;
use nianbao_schema::Format;
use nianbao_schema::format::Axis;

/// The labels of rows and columns that stand in a stretch in one of their wordings, be it over several lines.
pub(super) fn shown(format: &Format, stretch: &Stretch) -> Vec<Role> {
    let text: String = stretch.letters.iter().map(|letter| letter.letter).collect();
    let stands = |label: &String| {
        let label: String = letters(label).into_iter().collect();
        !label.is_empty() && text.contains(&label)
    };
    let items = |axis: &Axis| -> Vec<usize> {
        let items = axis.items.iter().enumerate();
        items.filter(|(_, item)| wordings(item).iter().any(stands)).map(|(item, _)| item).collect()
    };
    let mut roles = Vec::new();
    for (index, table) in format.tables.iter().enumerate() {
        roles.extend(items(&table.rows).into_iter().map(|item| Role::Row(index, item)));
        roles.extend(items(&table.columns).into_iter().map(|item| Role::Column(index, item)));
    }
    roles
}
