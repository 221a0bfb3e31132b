//! What is wrong with a file: codes, spans, and how a problem is shown to its author.

use crate::both;
use crate::language::{Language, Wording};
#[cfg(feature = "render")]
use crate::said;
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

    /// The word for whoever writes the file.
    pub const fn word(self, language: Language) -> &'static str {
        let chinese = match self {
            Severity::Note => "提示",
            Severity::Warning => "警告",
            Severity::Error => "错误",
        };
        language.pick(self.as_str(), chinese)
    }
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// One thing wrong with a format file or with a report's JSON.
///
/// A message stands in both languages; it has no final stop, and uses the author's own words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// What kind of mistake it is; each code has a page in `docs/codes/`.
    pub code: Code,
    /// How grave it is.
    pub severity: Severity,
    /// What is wrong, and with what.
    pub message: Wording,
    /// Where it stands, in bytes of the text.
    pub span: Span,
    /// What to write at the caret, often the nearest right name.
    pub label: Wording,
    /// What could be done, or which choices there are.
    pub help: Option<Wording>,
    /// Another place that has to do with it, and how.
    pub related: Option<(Span, Wording)>,
}

impl Problem {
    /// A problem of the code's usual severity.
    pub fn new(code: Code, span: Span, message: Wording) -> Self {
        Problem {
            code,
            severity: code.severity(),
            message,
            span,
            label: Wording::default(),
            help: None,
            related: None,
        }
    }

    /// The same problem with a remark at its caret.
    pub fn label(mut self, label: Wording) -> Self {
        self.label = label;
        self
    }

    /// The same problem with the name that was likely meant at its caret, if there is one.
    pub fn did_you_mean(self, near: Option<&str>) -> Self {
        match near {
            Some(near) => self.label(did_you_mean(near)),
            None => self,
        }
    }

    /// The same problem with advice below it.
    pub fn help(mut self, help: Wording) -> Self {
        self.help = Some(help);
        self
    }

    /// The same problem with a second place.
    pub fn related(mut self, span: Span, remark: Wording) -> Self {
        self.related = Some((span, remark));
        self
    }

    /// The same problem as a warning.
    pub fn warning(mut self) -> Self {
        self.severity = Severity::Warning;
        self
    }

    /// One line without a picture: `file:line:column: error[code]: message; remark; help`.
    pub fn line(&self, file: &str, text: &str, language: Language) -> String {
        Page::new(file, text).line(self, language)
    }

    /// The problem with its file, its line, a caret and the advice, as rustc would draw it.
    #[cfg(feature = "render")]
    pub fn render(&self, file: &str, text: &str, language: Language, coloured: bool) -> String {
        Page::new(file, text).render(self, language, coloured)
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
        Page::new("", text).place(byte)
    }
}

/// A file's text, ready to show many problems of it: where its lines start is found out once.
pub struct Page<'a> {
    file: &'a str,
    text: &'a str,
    line_starts: Vec<usize>,
}

impl<'a> Page<'a> {
    /// The most problems that are drawn at once. Nobody mends more before looking again.
    pub const MOST_DRAWN: usize = 100;

    /// The text of a file, under the name by which its author knows it.
    pub fn new(file: &'a str, text: &'a str) -> Self {
        let line_starts = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        Page { file, text, line_starts }
    }

    /// The place of a byte; a byte past the end counts as the end.
    pub fn place(&self, byte: usize) -> Place {
        let byte = self.text.floor_char_boundary(byte);
        let line = self.line_starts.partition_point(|&start| start <= byte);
        let before = &self.text[self.line_starts[line - 1]..byte];
        // A byte order mark is no character of the text.
        let mark = usize::from(line == 1 && before.starts_with('\u{feff}'));
        Place { line, column: before.chars().count() - mark + 1 }
    }

    /// One line without a picture: `file:line:column: error[code]: message; remark; help`.
    pub fn line(&self, problem: &Problem, language: Language) -> String {
        let Place { line, column } = self.place(problem.span.start);
        let Problem { severity, code, message, label, help, .. } = problem;
        let (severity, message) = (severity.word(language), message.to(language));
        let mut text = format!("{}:{line}:{column}: {severity}[{code}]: {message}", self.file);
        for more in [Some(label), help.as_ref()].into_iter().flatten().filter(|more| !more.is_empty()) {
            text.push_str(language.pick("; ", "；"));
            text.push_str(more.to(language));
        }
        text
    }
}

#[cfg(feature = "render")]
impl Page<'_> {
    /// Bytes shown on either side of a caret: a line of a megabyte is no help to anyone.
    const REACH: usize = 400;

    /// A problem with its file, its line, a caret and the advice, as rustc would draw it.
    pub fn render(&self, problem: &Problem, language: Language, coloured: bool) -> String {
        use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};

        let level = match problem.severity {
            Severity::Note => Level::NOTE,
            Severity::Warning => Level::WARNING,
            Severity::Error => Level::ERROR,
        };
        let level = level.with_name(problem.severity.word(language));
        let primary = (AnnotationKind::Primary, self.window(&problem.span), problem.label.to(language));
        let related = problem.related.as_ref();
        let related =
            related.map(|(span, remark)| (AnnotationKind::Context, self.window(span), remark.to(language)));
        let title = level.primary_title(problem.message.to(language)).id(problem.code.as_str());
        let mut group = Group::with_title(title);
        for (kind, window, label) in [Some(&primary), related.as_ref()].into_iter().flatten() {
            let mut annotation = kind.span(window.span.clone());
            if !label.is_empty() {
                annotation = annotation.label(*label);
            }
            let snippet = Snippet::source(window.text).path(self.file).line_start(window.place.line);
            group = group.element(snippet.annotation(annotation));
        }
        if let Some(help) = &problem.help {
            let level = Level::HELP.with_name(language.pick("help", "办法"));
            group = group.element(level.message(help.to(language)));
        }
        let renderer = if coloured { Renderer::styled() } else { Renderer::plain() };
        let mut picture = renderer.render(&[group]);
        for (_, window, _) in [Some(&primary), related.as_ref()].into_iter().flatten() {
            // Where the start of a line is cut off, the renderer counts columns from the cut.
            let counted = window.text[..window.span.start].chars().count() + 1;
            let Place { line, column } = window.place;
            if counted != column {
                let place = |column: usize| format!("{}:{line}:{column}", self.file);
                picture = picture.replacen(&place(counted), &place(column), 1);
            }
        }
        picture
    }

    /// Problems one below the other, at most [`MOST_DRAWN`](Self::MOST_DRAWN) of them, and how many more there are.
    pub fn render_all(&self, problems: &[Problem], language: Language, coloured: bool) -> String {
        let drawn = problems.len().min(Self::MOST_DRAWN);
        let mut text = String::new();
        for problem in &problems[..drawn] {
            text.push_str(&self.render(problem, language, coloured));
            text.push_str("\n\n");
        }
        if problems.len() > drawn {
            let more = problems.len() - drawn;
            let rest = said!(
                language,
                "and {more} more problems, which are not shown",
                "另有{more}个问题，没有列出"
            );
            text.push_str(&rest);
            text.push_str("\n\n");
        }
        text
    }

    /// The line where a span begins, or what is shown of it.
    fn window(&self, span: &Span) -> Window<'_> {
        let start = self.text.floor_char_boundary(span.start);
        let place = self.place(start);
        let line_start = self.line_starts[place.line - 1];
        let line_end = self.line_starts.get(place.line).map_or(self.text.len(), |next| next - 1);
        let mark = if self.text[line_start..line_end].starts_with('\u{feff}') { 3 } else { 0 };
        let from = self.text.floor_char_boundary((line_start + mark).max(start.saturating_sub(Self::REACH)));
        let to = self.text.floor_char_boundary(line_end.min(start + 2 * Self::REACH)).max(from);
        let text = self.text[from..to].trim_end_matches('\r');
        let start = start.clamp(from, from + text.len());
        let end = self.text.floor_char_boundary(span.end.clamp(start, from + text.len())).max(start);
        Window { text, place, span: start - from..end - from }
    }
}

/// What a picture shows of a line.
#[cfg(feature = "render")]
struct Window<'a> {
    text: &'a str,
    /// Where the span begins.
    place: Place,
    /// The part of the span that lies in the text.
    span: Span,
}

/// A name as a message shows it: in backticks, with its end cut off where it is very long, and
/// without characters that would play tricks on a terminal.
pub fn quoted(name: &str) -> String {
    const SHOWN: usize = 80;
    let mut text = String::from("`");
    text.extend(name.chars().take(SHOWN).map(|c| if c.is_control() { '\u{fffd}' } else { c }));
    if name.chars().nth(SHOWN).is_some() {
        text.push('…');
    }
    text.push('`');
    text
}

/// The name among `choices` that `wrong` was most likely meant to be, if any is near enough.
pub fn nearest<'a>(wrong: &str, choices: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    nearest_of(wrong, &mut choices.into_iter())
}

// Compiled once, not once for each kind of list: whoever uses the macros waits for it.
fn nearest_of<'a>(wrong: &str, choices: &mut dyn Iterator<Item = &'a str>) -> Option<&'a str> {
    /// Nobody mistypes a name of this length into another one; and comparing costs its square.
    const LONGEST: usize = 200;
    let length = wrong.chars().count();
    if length > LONGEST {
        return None;
    }
    let distance = |choice: &'a str| {
        let choice_length = choice.chars().count();
        let allowed = (length.max(choice_length) / 3).max(1);
        // Past a difference in length the distance can only be larger; this keeps long lists cheap.
        if choice_length.abs_diff(length) > allowed {
            return None;
        }
        let is_same = wrong.eq_ignore_ascii_case(choice);
        let distance = if is_same { 0 } else { strsim::damerau_levenshtein(wrong, choice) };
        // At least one character must be right, and the very word is no guess.
        (wrong != choice && distance <= allowed && distance < length).then_some((distance, choice))
    };
    choices.filter_map(distance).min_by_key(|&(distance, _)| distance).map(|(_, choice)| choice)
}

/// What is left of the effort that is spent on finding nearest names: a file may have more mistakes
/// than anyone looks at.
#[derive(Debug)]
pub(crate) struct Guesses {
    comparisons: usize,
}

impl Default for Guesses {
    fn default() -> Self {
        Guesses { comparisons: 20_000 }
    }
}

impl Guesses {
    /// [`nearest`], or nothing when enough has been compared already.
    pub(crate) fn nearest<'a>(
        &mut self,
        wrong: &str,
        choices: impl IntoIterator<Item = &'a str>,
    ) -> Option<&'a str> {
        if !self.afford(0) {
            return None;
        }
        let mut choices = choices.into_iter();
        let choices: &mut dyn Iterator<Item = &'a str> = &mut choices;
        nearest(wrong, choices.inspect(|_| self.comparisons = self.comparisons.saturating_sub(1)))
    }

    /// Whether anything is left; if so, as much as this is spent.
    pub(crate) fn afford(&mut self, cost: usize) -> bool {
        let afford = self.comparisons > 0;
        self.comparisons = self.comparisons.saturating_sub(cost);
        afford
    }
}

/// The question whether this name was meant.
pub fn did_you_mean(near: &str) -> Wording {
    both!("did you mean `{near}`?", "是不是`{near}`？")
}

/// A list of choices as a sentence shows it: at most sixteen, then how many more there are.
pub fn choices<'a>(names: impl IntoIterator<Item = &'a str>) -> Wording {
    choices_of(&mut names.into_iter())
}

fn choices_of<'a>(names: &mut dyn Iterator<Item = &'a str>) -> Wording {
    const SHOWN: usize = 16;
    let names: Vec<&'a str> = names.collect();
    let shown = &names[..names.len().min(SHOWN)];
    let list = Wording::each(|language| shown.join(language.comma()));
    match names.len() - shown.len() {
        0 => list,
        more => both!("{list} and {more} more", "{list}，另有{more}个", list = list, more = more),
    }
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
    /// A label that another place bore in the revised edition.
    LabelTaken = "label-taken" Error,
    /// A new label that is closer to that of another place of the revised edition than to its own.
    LabelNear = "label-near" Warning,
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
