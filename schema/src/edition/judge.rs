//! What a change means, and for whom: [`compare`](mod@crate::edition::compare) states facts, this judges them.

pub mod words;

mod json;

pub use json::to_json;

use crate::edition::compare::{Change, Kind, What};
use crate::language::{Language, Wording};
use crate::problem::Severity;
use std::fmt;

/// How far a change reaches, from the mildest to the gravest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Class {
    /// Only what is printed or said is another.
    Presentation,
    /// Something is new; what was stays as it was.
    Additive,
    /// A rule demands less: reports that broke it can pass.
    Looser,
    /// One to one: every figure has its place, under another name or in another unit.
    Mapped,
    /// Figures go forward, and only a residue brings them back.
    OneWay,
    /// A rule demands more: reports that were right can be refused.
    Stricter,
    /// A person must decide: a machine knows a sum and not its parts.
    Decision,
    /// The series ends: what was counted is counted no longer.
    Discontinuity,
}

impl Class {
    /// Every class, from the mildest to the gravest.
    pub const ALL: [Class; 8] = [
        Class::Presentation,
        Class::Additive,
        Class::Looser,
        Class::Mapped,
        Class::OneWay,
        Class::Stricter,
        Class::Decision,
        Class::Discontinuity,
    ];

    /// The word for it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Class::Presentation => "presentation",
            Class::Additive => "additive",
            Class::Looser => "looser",
            Class::Mapped => "mapped",
            Class::OneWay => "one-way",
            Class::Stricter => "stricter",
            Class::Decision => "decision",
            Class::Discontinuity => "discontinuity",
        }
    }
}

impl fmt::Display for Class {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Someone or something that a change may concern: the six questions put to each change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Concern {
    /// Old reports read by new software.
    OldReports,
    /// New reports read by old software.
    NewReports,
    /// Code that names the path.
    Code,
    /// Blanks in circulation.
    Blanks,
    /// The verdict on unchanged numbers.
    Verdict,
    /// Comparability of the series.
    Series,
}

impl Concern {
    /// All six, in the order in which they are asked.
    pub const ALL: [Concern; 6] = [
        Concern::OldReports,
        Concern::NewReports,
        Concern::Code,
        Concern::Blanks,
        Concern::Verdict,
        Concern::Series,
    ];

    /// A word for machines.
    pub const fn as_str(self) -> &'static str {
        match self {
            Concern::OldReports => "old-reports",
            Concern::NewReports => "new-reports",
            Concern::Code => "code",
            Concern::Blanks => "blanks",
            Concern::Verdict => "verdict",
            Concern::Series => "series",
        }
    }

    /// Whom it is about.
    pub const fn whom(self, language: Language) -> &'static str {
        match self {
            Concern::OldReports => {
                language.pick("whoever reads stored reports of the older edition", "使用以前年度报告的")
            }
            Concern::NewReports => language.pick(
                "whoever reads new reports with software for the older edition",
                "仍用旧软件读新报告的",
            ),
            Concern::Code => language.pick("whoever's code names the path", "程序中引用该项的"),
            Concern::Blanks => {
                language.pick("whoever fills a blank that is in circulation", "手中有旧空白表的")
            }
            Concern::Verdict => language.pick("whoever checks figures that have not changed", "核对数字的"),
            Concern::Series => language.pick("whoever compares years", "比较各年数据的"),
        }
    }

    /// The same in a word or two, for a list.
    pub const fn word(self, language: Language) -> &'static str {
        match self {
            Concern::OldReports => language.pick("old reports", self.whom(language)),
            Concern::NewReports => language.pick("new reports", self.whom(language)),
            _ => language.pick(self.as_str(), self.whom(language)),
        }
    }

    const fn bit(self) -> u8 {
        1 << self as u8
    }
}

/// What a change means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// How far it reaches.
    pub class: Class,
    concerns: u8,
    /// A question that a person has to answer, because no machine can.
    pub question: Option<&'static Wording>,
}

impl Verdict {
    /// Whether the change concerns someone.
    pub fn concerns(&self, concern: Concern) -> bool {
        self.concerns & concern.bit() != 0
    }

    /// All whom it concerns.
    pub fn whom(&self) -> impl Iterator<Item = Concern> {
        let concerns = self.concerns;
        Concern::ALL.into_iter().filter(move |concern| concerns & concern.bit() != 0)
    }
}

/// Who is concerned, as a row of the table: the first letters of the six, or dots.
const fn concerns(row: &[u8; 6]) -> u8 {
    let mut bits = 0;
    let mut at = 0;
    while at < 6 {
        if row[at] != b'.' {
            bits |= 1 << at;
        }
        at += 1;
    }
    bits
}

/// Each kind with its class and, as `ONCBVS`, whether it concerns old reports, new reports, code, blanks,
/// verdicts and the series.
const TABLE: [(Kind, Class, &[u8; 6]); 31] = [
    (Kind::Added, Class::Additive, b"ON.BVS"),
    (Kind::Removed, Class::Discontinuity, b"ONCB.S"),
    (Kind::Renamed, Class::Mapped, b"ONCB.."),
    (Kind::Moved, Class::Mapped, b"ONCB.."),
    (Kind::Replaced, Class::Discontinuity, b"ONCBVS"),
    (Kind::Split, Class::Decision, b"ONCB.S"),
    (Kind::Merged, Class::OneWay, b"ONCB.S"),
    (Kind::Scaled, Class::Mapped, b"ONCB.S"),
    (Kind::Unit, Class::Decision, b"ONCB.S"),
    (Kind::Widened, Class::Additive, b".NC..."),
    (Kind::Narrowed, Class::OneWay, b"O.CB.."),
    (Kind::Closed, Class::OneWay, b"O..BVS"),
    (Kind::Opened, Class::Additive, b".N.BVS"),
    (Kind::Required, Class::Stricter, b"...BV."),
    (Kind::Optional, Class::Looser, b".N..V."),
    (Kind::Reworded, Class::Presentation, b"...B.."),
    (Kind::Renumbered, Class::Presentation, b"...B.."),
    (Kind::Reordered, Class::Presentation, b"...B.."),
    (Kind::Regrouped, Class::Presentation, b"...B.."),
    (Kind::Aliases, Class::Presentation, b"......"),
    (Kind::Guidance, Class::Presentation, b"...B.."),
    (Kind::Gloss, Class::Presentation, b"......"),
    (Kind::Cited, Class::Presentation, b"...B.."),
    (Kind::Basis, Class::Presentation, b"......"),
    (Kind::Tightened, Class::Stricter, b"....V."),
    (Kind::Loosened, Class::Looser, b"....V."),
    (Kind::Altered, Class::Stricter, b"....V."),
    (Kind::Severity, Class::Stricter, b"....V."),
    (Kind::Derived, Class::Presentation, b"......"),
    (Kind::Orphaned, Class::Decision, b"....V."),
    (Kind::Years, Class::Decision, b"ON...S"),
];

static CITED: Wording = Wording::plain(
    "another clause is cited: did the meaning change? if so, the place needs a new id",
    "引用的条款变了：含义是否也变了？变了的要换一个新的id",
);
static UNIT: Wording =
    Wording::plain("by what is an old figure multiplied to give a new one?", "旧数字乘以多少得到新数字？");
static SPLIT: Wording =
    Wording::plain("how is the old figure spread over the new places?", "旧数字怎样分到新的各项？");

/// Judges a change.
///
/// ```
/// use nianbao_schema::{Format, compare::{compare, Kind}, judge::{judge, Class, Concern}};
/// let [old, new] = ["2019-60", "2021-30"].map(|id| Format::built_in(id).unwrap());
/// let changes = compare(old, new).changes;
/// let split = changes.iter().find(|change| change.kind == Kind::Split).unwrap();
/// let verdict = judge(split);
/// assert_eq!(verdict.class, Class::Decision);
/// assert!(verdict.concerns(Concern::Series) && !verdict.concerns(Concern::Verdict));
/// ```
pub fn judge(change: &Change) -> Verdict {
    let row = TABLE.iter().find(|(kind, ..)| *kind == change.kind);
    let (mut class, mut bits) =
        row.map_or((Class::Decision, 0x3f), |&(_, class, row)| (class, concerns(row)));
    match (change.place().map(|place| place.what), change.kind) {
        // Rules hold no figures: what comes and goes is a verdict.
        (Some(What::Rule), Kind::Added) => {
            class = if change.refuses { Class::Stricter } else { Class::Additive };
            bits = concerns(b"....V.");
        }
        (Some(What::Rule), Kind::Removed) => (class, bits) = (Class::Looser, concerns(b"....V.")),
        (Some(What::Rule), Kind::Tightened | Kind::Altered) if !change.refuses => class = Class::Additive,
        (_, Kind::Severity) if change.is.as_deref() != Some(Severity::Error.as_str()) => {
            class = Class::Looser;
        }
        (Some(What::Rule), Kind::Renamed) => (class, bits) = (Class::Presentation, concerns(b"..C...")),
        (Some(What::Rule), _) if class == Class::Presentation => bits = 0,
        // Texts are no series of figures.
        (Some(What::Narrative), _) => bits &= !Concern::Series.bit(),
        (Some(What::Level), Kind::Removed) => class = Class::OneWay,
        // A table that another section prints keeps its path.
        (Some(What::Table), Kind::Moved) if change.declared.is_none() => {
            (class, bits) = (Class::Presentation, concerns(b"...B.."));
        }
        _ => {}
    }
    let question = match change.kind {
        Kind::Cited => Some(&CITED),
        Kind::Unit => Some(&UNIT),
        Kind::Split => Some(&SPLIT),
        _ => None,
    };
    Verdict { class, concerns: bits, question }
}

/// The gravest class among changes; nothing if there are none.
pub fn gravest<'c>(changes: impl IntoIterator<Item = &'c Change>) -> Option<Class> {
    changes.into_iter().map(|change| judge(change).class).max()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_has_one_row() {
        for kind in Kind::ALL {
            assert_eq!(TABLE.iter().filter(|(own, ..)| own == kind).count(), 1, "{kind}");
        }
    }
}
