//! Pictures of problems: the line, a caret and the advice.

use super::{Page, Place, Problem, Severity, Span};
use crate::language::Language;
use crate::said;

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
struct Window<'a> {
    text: &'a str,
    /// Where the span begins.
    place: Place,
    /// The part of the span that lies in the text.
    span: Span,
}
