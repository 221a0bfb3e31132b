//! The ending of a file's name, which other programs go by.

use crate::command::complaint::Complaint;
use nianbao::{Wording, both};
use std::path::Path;

/// Refuses a name whose ending is none of those that files of this kind have. A device or a pipe may be called anything.
pub(in crate::command) fn fits(path: &Path, endings: &[&str], what: &Wording) -> Result<(), Complaint> {
    let ending = path.extension().and_then(|ending| ending.to_str());
    let has = |own: &&str| ending.is_some_and(|ending| ending.eq_ignore_ascii_case(own));
    let is_special = std::fs::metadata(path).is_ok_and(|found| !found.is_file() && !found.is_dir());
    if is_special || endings.iter().any(has) {
        return Ok(());
    }
    let due = endings.iter().map(|ending| format!(".{ending}")).collect::<Vec<_>>();
    let text = both!(
        "{path} would be {what}, and its name does not end in {due}",
        "{path}要写成{what}，文件名应以{due}结尾",
        path = path.display(),
        what = what,
        due = Wording::each(|language| due.join(language.pick(" or ", "或"))),
    );
    Err(Complaint::error(text).code("output-ending"))
}
