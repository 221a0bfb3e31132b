//! What an office does with the reports of many organs: whose is whose, who is below whom, and what they add up to.

pub mod name;
pub mod roster;
pub mod total;
