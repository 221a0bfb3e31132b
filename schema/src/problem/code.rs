//! The codes of problems and findings.

use super::Severity;
use std::fmt;

macro_rules! codes {
    ($($(#[doc = $doc:literal])* $name:ident = $text:literal $severity:ident,)*) => {
        /// The kinds of mistakes and findings. A code says subject and fault and is never reused;
        /// `docs/codes/` has a page for each, with a failing case and the mended one.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum Code { $($(#[doc = $doc])* $name,)* }

        impl Code {
            /// Every code there is.
            pub const ALL: &[Code] = &[$(Code::$name,)*];

            /// The code as people and machines see it, such as `row-unknown`.
            pub const fn as_str(self) -> &'static str {
                match self { $(Code::$name => $text,)* }
            }

            /// How grave it is unless a rule or a place says otherwise.
            pub const fn severity(self) -> Severity {
                match self { $(Code::$name => Severity::$severity,)* }
            }
        }
    };
}

codes! {
    /// The file is not UTF-8.
    FileEncoding = "file-encoding" Error,
    /// The file is larger than any form or report could be.
    FileSize = "file-size" Error,
    /// A form with more cells than can be dealt with.
    FormSize = "form-size" Error,
    /// The file is not TOML.
    TomlSyntax = "toml-syntax" Error,
    /// A key that this place does not know.
    KeyUnknown = "key-unknown" Error,
    /// A key that this place needs.
    KeyMissing = "key-missing" Error,
    /// A value of another type than the key takes.
    ValueType = "value-type" Error,
    /// A word where only some words are possible.
    WordUnknown = "word-unknown" Error,
    /// A value kind that contradicts another one for the same cell.
    ValueConflict = "value-conflict" Error,
    /// An id with characters that ids do not have.
    IdInvalid = "id-invalid" Error,
    /// An id that means something else in reports or rules.
    IdReserved = "id-reserved" Error,
    /// Two elements of one place with one id.
    IdDuplicate = "id-duplicate" Error,
    /// An id that an earlier edition retired.
    IdRetired = "id-retired" Error,
    /// Two cells or texts with one path, or one path inside another.
    PathConflict = "path-conflict" Error,
    /// Braces in a text that name no part of a form.
    ReferenceInvalid = "reference-invalid" Error,
    /// A text that names a part of the form that is not there.
    ReferenceUnknown = "reference-unknown" Error,
    /// A text that spells out a label, a unit or a section number of its form.
    TextSpelledOut = "text-spelled-out" Warning,
    /// An item that nothing tells from the others.
    LabelMissing = "label-missing" Error,
    /// Two rows or columns under one header have the same label.
    LabelDuplicate = "label-duplicate" Warning,
    /// A section with neither prose nor table.
    SectionEmpty = "section-empty" Warning,
    /// Years that end before they begin.
    YearsInvalid = "years-invalid" Error,
    /// An edition that revises itself.
    RevisesSelf = "revises-self" Error,
    /// A level of organ that the form does not know.
    LevelUnknown = "level-unknown" Error,
    /// A choice offered twice.
    ChoiceDuplicate = "choice-duplicate" Error,
    /// A total that has nothing to sum.
    TotalAlone = "total-alone" Error,
    /// A total over cells that are not numbers.
    TotalText = "total-text" Error,
    /// A total with parts below it.
    TotalBranch = "total-branch" Error,
    /// A stub where the table has no corner for it.
    StubUnplaced = "stub-unplaced" Warning,
    /// A label that names another unit than its figures have.
    UnitConflict = "unit-conflict" Warning,
    /// A rule that cannot be read.
    RuleSyntax = "rule-syntax" Error,
    /// A rule that says too little or too much of what it demands.
    RuleShape = "rule-shape" Error,
    /// A rule that names a row which its table does not have.
    RowUnknown = "row-unknown" Error,
    /// A rule that names a column which its table does not have.
    ColumnUnknown = "column-unknown" Error,
    /// A rule that names a path which the form does not have.
    PathUnknown = "path-unknown" Error,
    /// A rule that names a branch where one number is due.
    PathBranch = "path-branch" Error,
    /// A rule that computes with a cell which holds no number.
    RuleText = "rule-text" Error,
    /// A condition that compares a cell with something it cannot hold.
    WhenInvalid = "when-invalid" Error,
    /// A rule whose factors are larger than exact arithmetic allows.
    RuleTooLarge = "rule-too-large" Error,
    /// A rule that holds whatever the figures are.
    RuleTrivial = "rule-trivial" Error,
    /// A rule that says what another one says already.
    RuleDuplicate = "rule-duplicate" Warning,
    /// Cells that are defined by each other.
    RuleCycle = "rule-cycle" Error,
    /// Rules that no report can keep together.
    RuleContradiction = "rule-contradiction" Error,
    /// A rule whose condition no report meets.
    RuleIdle = "rule-idle" Warning,
    /// A rule that follows from the others.
    RuleImplied = "rule-implied" Note,
    /// A cell that only one value fits.
    CellFixed = "cell-fixed" Note,
    /// A declared change without the places its kind needs.
    ChangeShape = "change-shape" Error,
    /// A declared change that comes from a place which the revised edition does not have.
    ChangeUnknown = "change-unknown" Error,
    /// A difference to the revised edition that ids leave open and no change explains.
    ChangeUndeclared = "change-undeclared" Error,
    /// A declared change that the two editions do not show.
    ChangeFalse = "change-false" Error,
    /// A difference that two changes explain.
    ChangeDuplicate = "change-duplicate" Error,
    /// A rule that is gone with some of its places while others are still there.
    RuleOrphaned = "rule-orphaned" Error,
    /// A revised edition that is not known.
    RevisesUnknown = "revises-unknown" Warning,
    /// Editions that revise each other in a circle.
    RevisesCycle = "revises-cycle" Error,
    /// Years that the revised edition claims too.
    YearsOverlap = "years-overlap" Error,
    /// Years for which there is no edition.
    YearsGap = "years-gap" Error,
    /// A label that another place bore in the revised edition.
    LabelTaken = "label-taken" Error,
    /// A new label that is closer to that of another place of the revised edition than to its own.
    LabelNear = "label-near" Warning,
    /// A text that still has the old name, number or unit of what the edition changed.
    TextStale = "text-stale" Warning,
    /// An id that meant something else in an earlier edition.
    IdReused = "id-reused" Error,
    /// A released edition whose file was edited.
    EditionLocked = "edition-locked" Error,
    /// The report is not JSON.
    JsonSyntax = "json-syntax" Error,
    /// The report names no format, or another one.
    ReportFormat = "report-format" Error,
    /// A path in the report that the form does not have.
    ReportPath = "report-path" Error,
    /// A value in the report that its cell cannot hold.
    ReportValue = "report-value" Error,
    /// A number in the report with more digits than can be kept exactly.
    ReportDigits = "report-digits" Error,
    /// A key in the report that stands twice.
    ReportDuplicate = "report-duplicate" Error,
    /// A level of organ in the report that the form does not know.
    ReportLevel = "report-level" Error,
    /// A rule of the form that the report breaks.
    RuleBroken = "rule-broken" Error,
    /// A rule that could not be evaluated, because figures are missing.
    RuleUnevaluated = "rule-unevaluated" Note,
    /// An entry that this edition requires and that is blank.
    EntryBlank = "entry-blank" Error,
    /// A report that is said to be complete and does not state its year.
    YearBlank = "year-blank" Error,
    /// A report that is said to be complete and does not state whose it is.
    OrganBlank = "organ-blank" Error,
    /// A figure where organs of this level can have none.
    LevelClosed = "level-closed" Warning,
    /// A report of a year in which another edition was in force.
    YearOutside = "year-outside" Warning,
    /// A report of last year that is not last year's, or not this organ's.
    PreviousMismatch = "previous-mismatch" Warning,
    /// Blanks that were counted as zero because the caller said so.
    BlankAsZero = "blank-as-zero" Note,
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
