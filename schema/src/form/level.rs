//! The levels of organ in China's administration, for forms that declare none of their own.

use crate::form::format::Level;

/// The standard levels, from the top down. The names are those of the constitution's organs.
pub(crate) fn standard() -> Vec<Level> {
    let ladder = [
        ("ministry", "国务院部门"),
        ("province", "省级"),
        ("prefecture", "设区的市级"),
        ("county", "县级"),
        ("township", "乡级"),
    ];
    ladder.map(|(id, label)| Level { id: id.to_owned(), label: label.to_owned() }).to_vec()
}
