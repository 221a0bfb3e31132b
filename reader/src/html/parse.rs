//! Text to tree by the rules that browsers follow, within bounds that browsers do not need.

use super::tree::{Builder, NodeId, Tree};
use crate::budget::Budget;
use crate::error::Error;
use crate::limits::Limits;
use html5ever::TokenizerResult;
use html5ever::buffer_queue::BufferQueue;
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::{Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts};
use html5ever::tree_builder::{TreeBuilder, TreeBuilderOpts, TreeSink};
use std::borrow::Cow;
use std::cell::Cell;

/// How many bytes are parsed between two looks at how much has come of it.
const PIECE: usize = 16 << 10;

/// How much work is done between two looks.
const MOST_AT_ONCE: usize = 1_000_000;

/// Parses a page or a piece of one.
pub(super) fn parse(text: &str, budget: &Budget) -> Result<Tree, Error> {
    let text = &*without_pictures(text);
    let builder = TreeBuilder::new(Builder::new(), TreeBuilderOpts::default());
    let tokenizer = Tokenizer::new(Bounded::new(builder, budget), TokenizerOpts::default());
    let bounded = &tokenizer.sink;
    let input = BufferQueue::default();
    let whole = StrTendril::from(text);
    let mut start = 0;
    while start < text.len() {
        let end = text.ceil_char_boundary(start + PIECE);
        let (Ok(from), Ok(length)) = (u32::try_from(start), u32::try_from(end - start)) else { break };
        bounded.look_ahead(&text.as_bytes()[start..end]);
        input.push_back(whole.subtendril(from, length));
        while !matches!(tokenizer.feed(&input), TokenizerResult::Done) {}
        bounded.check()?;
        start = end;
    }
    tokenizer.end();
    bounded.check()?;
    Ok(tokenizer.sink.builder.sink.finish())
}

/// The text without the pictures that are written out in it: megabytes of what might be attributes.
fn without_pictures(text: &str) -> Cow<'_, str> {
    const MARK: &str = ";base64,";
    /// Nobody writes as much without a space.
    const SHORTEST: usize = 1024;
    let is_coded = |byte: &u8| byte.is_ascii_alphanumeric() || b"+/=%\r\n".contains(byte);
    let mut parts = text.split(MARK);
    let first = parts.next().unwrap_or_default();
    if first.len() == text.len() {
        return Cow::Borrowed(text);
    }
    let mut rest = String::from(first);
    for part in parts {
        let coded = part.bytes().take_while(is_coded).count();
        rest.push_str(MARK);
        rest.push_str(if coded < SHORTEST { part } else { &part[coded..] });
    }
    Cow::Owned(rest)
}

/// Inline elements deepen a page without meaning, and an end tag left out deepens it for good.
pub(super) fn depth(limits: &Limits) -> usize {
    limits.depth.saturating_mul(4)
}

/// How many open elements are looked through in a step of work.
const IN_A_STEP: usize = 4;

/// What it costs to compare two attributes.
const COMPARISON: usize = 3;

/// A tree builder that takes no more tags once there are too many.
///
/// The builder looks through all open elements at many tags, and opens those of wrong nesting anew in each paragraph;
/// the tokenizer compares each attribute with all before it. Without a bound, time and memory would grow with the
/// square of the file.
struct Bounded<'b> {
    builder: TreeBuilder<NodeId, Builder>,
    budget: &'b Budget,
    depth: usize,
    /// The nodes that were paid for.
    paid: Cell<usize>,
    /// Work that was done since the last look.
    work: Cell<usize>,
    /// How many attributes a tag that is not finished can have.
    open: Cell<usize>,
    /// Whether there was too much of something.
    is_full: Cell<bool>,
}

impl<'b> Bounded<'b> {
    fn new(builder: TreeBuilder<NodeId, Builder>, budget: &'b Budget) -> Self {
        Bounded {
            builder,
            budget,
            depth: depth(budget.limits()),
            paid: Cell::new(0),
            work: Cell::new(0),
            open: Cell::new(0),
            is_full: Cell::new(false),
        }
    }

    /// Counts what may be attributes in the piece that comes next. Every token sets the count back to this piece's.
    fn look_ahead(&self, piece: &[u8]) {
        let is_gap = |byte: u8| byte.is_ascii_whitespace() || matches!(byte, b'/' | b'"' | b'\'');
        let gaps = piece.windows(2).filter(|pair| is_gap(pair[0]) && !is_gap(pair[1])).count();
        self.open.set(self.open.get().saturating_add(gaps));
    }

    /// Pays for what came of the text since the last look.
    fn check(&self) -> Result<(), Error> {
        if self.builder.sink.depth() > self.depth {
            return Err(Error::TooLarge { what: crate::error::ELEMENTS, limit: self.depth });
        }
        let size = self.builder.sink.size();
        self.budget.nodes(size - self.paid.replace(size))?;
        let open = self.open.get();
        self.budget.work(self.work.take())?;
        // A tag that goes on is paid for once it ends, but must not become too long before.
        if comparisons(open) > self.budget.workable() { self.budget.work(comparisons(open)) } else { Ok(()) }
    }

    /// Counts what a tag makes the tokenizer and the builder do, and looks whether that is too much.
    fn count(&self, attributes: usize) {
        let depth = self.builder.sink.depth();
        self.work.set(self.work.get().saturating_add(comparisons(attributes) + depth / IN_A_STEP));
        let nodes = self.builder.sink.size() - self.paid.get();
        if depth > self.depth || nodes >= PIECE || self.work.get() > MOST_AT_ONCE {
            self.is_full.set(self.check().is_err());
        }
    }
}

/// What comparing each attribute of a tag with all before it costs.
fn comparisons(attributes: usize) -> usize {
    attributes.saturating_mul(attributes) / 2 * COMPARISON
}

impl TokenSink for Bounded<'_> {
    type Handle = NodeId;

    fn process_token(&self, token: Token, line: u64) -> TokenSinkResult<NodeId> {
        // Errors are told in the middle of a tag.
        if !matches!(token, Token::ParseError(_)) {
            self.open.set(0);
        }
        if let Token::TagToken(tag) = &token {
            self.count(tag.attrs.len());
        }
        match token {
            Token::EOFToken => self.builder.process_token(token, line),
            _ if self.is_full.get() => TokenSinkResult::Continue,
            _ => self.builder.process_token(token, line),
        }
    }

    fn end(&self) {
        self.builder.end();
    }

    fn adjusted_current_node_present_but_not_in_html_namespace(&self) -> bool {
        self.builder.adjusted_current_node_present_but_not_in_html_namespace()
    }
}
