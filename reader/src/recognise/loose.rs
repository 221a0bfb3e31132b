//! Tables that lost their rows: text in which labels are broken over lines and figures stand between their pieces.
//!
//! The form's labels in printed order are one sequence of letters, the document is another, with runs of figures in
//! it. They are aligned, and a run belongs to a row if it stands behind the row's label and before the next one, if
//! it has a figure for each column, and if the header was there. Rows are never counted off: a run that is a figure
//! short changes nothing for the next one.

mod align;
mod gaps;
mod header;
mod rows;
mod script;
mod segments;
mod stream;
