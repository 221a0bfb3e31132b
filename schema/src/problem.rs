//! What is wrong with a file: codes, spans, and how a problem is shown to its author.

use std::fmt;
use std::ops::Range;

/// A stretch of a text, in bytes.
pub type Span = Range<usize>;

/// How grave a [`Problem`] or a finding is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Severity {
    /// Worth knowing; nothing has to be done.
    Note,
    /// Likely wrong, or right only for a reason that a person knows.
    Warning,
    /// Wrong: what was read cannot be used, or breaks a rule of the form.
    #[default]
    Error,
}

impl Severity {
    /// The English word, as diagnostics and machine output show it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Severity::Note => "note",
            Severity::Warning => "warning",
            Severity::Error => "error",
        }
    }
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// One thing wrong with a format file or with a report's JSON.
///
/// A message is lower case without a final stop and uses the author's own words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// What kind of mistake it is; each code has a page in `docs/codes/`.
    pub code: Code,
    /// How grave it is.
    pub severity: Severity,
    /// What is wrong, and with what.
    pub message: String,
    /// Where it stands, in bytes of the text.
    pub span: Span,
    /// What to write at the caret, often the nearest right name.
    pub label: String,
    /// What could be done, or which choices there are.
    pub help: Option<String>,
    /// Another place that has to do with it, and how.
    pub related: Option<(Span, String)>,
}

impl Problem {
    /// A problem of the code's usual severity.
    pub fn new(code: Code, span: Span, message: impl Into<String>) -> Self {
        Problem {
            code,
            severity: code.severity(),
            message: message.into(),
            span,
            label: String::new(),
            help: None,
            related: None,
        }
    }

    /// The same problem with a remark at its caret.
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = label.into();
        self
    }

    /// The same problem with advice below it.
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// The same problem with a second place.
    pub fn related(mut self, span: Span, remark: impl Into<String>) -> Self {
        self.related = Some((span, remark.into()));
        self
    }

    /// The same problem as a warning.
    pub fn warning(mut self) -> Self {
        self.severity = Severity::Warning;
        self
    }

    /// One line without a picture: `file:line:column: error[code]: message; remark; help`.
    pub fn line(&self, file: &str, text: &str) -> String {
        let place = Place::of(text, self.span.start);
        let mut line = format!(
            "{file}:{}:{}: {}[{}]: {}",
            place.line, place.column, self.severity, self.code, self.message
        );
        for more in [Some(&self.label), self.help.as_ref()].into_iter().flatten() {
            if !more.is_empty() {
                line.push_str("; ");
                line.push_str(more);
            }
        }
        line
    }

    /// The problem with its file, its line, a caret and the advice, as rustc would draw it.
    #[cfg(feature = "render")]
    pub fn render<'a>(&'a self, file: &'a str, text: &'a str, coloured: bool) -> String {
        use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};

        let level = match self.severity {
            Severity::Note => Level::NOTE,
            Severity::Warning => Level::WARNING,
            Severity::Error => Level::ERROR,
        };
        let window = Window::of(text, &self.span);
        let mut primary = AnnotationKind::Primary.span(window.span.clone());
        if !self.label.is_empty() {
            primary = primary.label(&self.label);
        }
        let snippet = |window: &Window<'a>| Snippet::source(window.text).path(file).line_start(window.line);
        let mut group = Group::with_title(level.primary_title(&self.message).id(self.code.as_str()))
            .element(snippet(&window).annotation(primary));
        if let Some((span, remark)) = &self.related {
            let window = Window::of(text, span);
            let context = AnnotationKind::Context.span(window.span.clone()).label(remark);
            group = group.element(snippet(&window).annotation(context));
        }
        if let Some(help) = &self.help {
            group = group.element(Level::HELP.message(help));
        }
        let renderer = if coloured { Renderer::styled() } else { Renderer::plain() };
        renderer.render(&[group])
    }
}

/// A place in a text as people count: lines and characters from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// Line, from 1.
    pub line: usize,
    /// Character in the line, from 1.
    pub column: usize,
}

impl Place {
    /// The place of a byte of `text`; a byte past the end counts as the end.
    pub fn of(text: &str, byte: usize) -> Self {
        let before = &text[..floor_char_boundary(text, byte)];
        let line_start = before.rfind('\n').map_or(0, |at| at + 1);
        Place { line: before.matches('\n').count() + 1, column: before[line_start..].chars().count() + 1 }
    }
}

/// The one line of a text that a picture shows, and the part of a span that lies in it.
#[cfg(feature = "render")]
struct Window<'a> {
    text: &'a str,
    line: usize,
    span: Span,
}

#[cfg(feature = "render")]
impl<'a> Window<'a> {
    /// Bytes shown on either side of a caret: a line of a megabyte is no help to anyone.
    const REACH: usize = 400;

    fn of(text: &'a str, span: &Span) -> Self {
        let start = floor_char_boundary(text, span.start);
        let line_start = text[..start].rfind('\n').map_or(0, |at| at + 1);
        let line_end = text[start..].find('\n').map_or(text.len(), |at| start + at);
        let from = floor_char_boundary(text, line_start.max(start.saturating_sub(Self::REACH)));
        let to = floor_char_boundary(text, line_end.min(start + 2 * Self::REACH));
        let end = floor_char_boundary(text, span.end.clamp(start, to.max(start)));
        Window {
            text: text[from..to].trim_end_matches('\r'),
            line: text[..start].matches('\n').count() + 1,
            span: start - from..end - from,
        }
    }
}

fn floor_char_boundary(text: &str, byte: usize) -> usize {
    (0..=byte.min(text.len())).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0)
}

/// The name among `choices` that `wrong` was most likely meant to be, if any is near enough.
pub fn nearest<'a>(wrong: &str, choices: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let allowed = (wrong.chars().count() / 3).max(1);
    choices
        .into_iter()
        // Past a difference in length the distance can only be larger; this keeps long lists cheap.
        .filter(|choice| choice.len().abs_diff(wrong.len()) <= 4 * allowed)
        .map(|choice| (strsim::damerau_levenshtein(wrong, choice), choice))
        .filter(|&(distance, choice)| distance <= allowed.max(choice.chars().count() / 3))
        .min_by_key(|&(distance, _)| distance)
        .map(|(_, choice)| choice)
}

/// A list of choices as a sentence shows it: at most a dozen, then how many more there are.
pub fn choices<'a>(names: impl IntoIterator<Item = &'a str>) -> String {
    const SHOWN: usize = 12;
    let names: Vec<&str> = names.into_iter().collect();
    let mut text = names[..names.len().min(SHOWN)].join(", ");
    if names.len() > SHOWN {
        text.push_str(&format!(" and {} more", names.len() - SHOWN));
    }
    text
}

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
    /// An item that nothing tells from the others.
    LabelMissing = "label-missing" Error,
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
    /// A rule that reckons with a cell which holds no number.
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
