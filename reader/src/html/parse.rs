//! Text to tree by the rules that browsers follow, within bounds that browsers do not need.

use super::tree::{Builder, NodeId, Tree};
use crate::error::Error;
use crate::limits::Limits;
use html5ever::TokenizerResult;
use html5ever::buffer_queue::BufferQueue;
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::{Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts};
use html5ever::tree_builder::{TreeBuilder, TreeBuilderOpts, TreeSink};
use nianbao_schema::Wording;
use std::borrow::Cow;
use std::cell::Cell;

/// How many bytes are parsed between two looks at how much has come of it.
const PIECE: usize = 16 << 10;

/// Parses a page or a piece of one.
pub(super) fn parse(text: &str, limits: &Limits) -> Result<Tree, Error> {
    let text = &*without_pictures(text);
    let builder = TreeBuilder::new(Builder::new(), TreeBuilderOpts::default());
    let tokenizer = Tokenizer::new(Bounded::new(builder, limits), TokenizerOpts::default());
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

/// A square of a table is a cell, a paragraph, and text.
fn size(limits: &Limits) -> usize {
    limits.squares.saturating_mul(3)
}

/// How many comparisons of attributes a page may ask for: those of some 14 000 attributes in a tag.
const COMPARISONS: usize = 100_000_000;

/// A tree builder that takes no more tags once there are too many.
///
/// The builder looks through all open elements at many tags, and opens those of wrong nesting anew in each paragraph;
/// the tokenizer compares each attribute with all before it. Without a bound, time and memory would grow with the
/// square of the file.
struct Bounded {
    builder: TreeBuilder<NodeId, Builder>,
    depth: usize,
    size: usize,
    /// Comparisons of attributes in finished tags.
    comparisons: Cell<usize>,
    /// How many attributes a tag that is not finished can have.
    open: Cell<usize>,
}

impl Bounded {
    fn new(builder: TreeBuilder<NodeId, Builder>, limits: &Limits) -> Self {
        Bounded {
            builder,
            depth: depth(limits),
            size: size(limits),
            comparisons: Cell::new(0),
            open: Cell::new(0),
        }
    }

    /// Counts what may be attributes in the piece that comes next. Every token sets the count back to this piece's.
    fn look_ahead(&self, piece: &[u8]) {
        let is_gap = |byte: u8| byte.is_ascii_whitespace() || matches!(byte, b'/' | b'"' | b'\'');
        let gaps = piece.windows(2).filter(|pair| is_gap(pair[0]) && !is_gap(pair[1])).count();
        self.open.set(self.open.get().saturating_add(gaps));
    }

    fn is_full(&self) -> bool {
        self.builder.sink.depth() > self.depth || self.builder.sink.size() > self.size
    }

    fn check(&self) -> Result<(), Error> {
        let open = self.open.get();
        let comparisons = self.comparisons.get().saturating_add(open.saturating_mul(open) / 2);
        let too_large = |what, limit| Err(Error::TooLarge { what, limit });
        if self.builder.sink.depth() > self.depth {
            return too_large(crate::error::ELEMENTS, self.depth);
        }
        if self.builder.sink.size() > self.size {
            return too_large(Wording::plain("elements and texts", "元素和文字的个数"), self.size);
        }
        if comparisons > COMPARISONS {
            return too_large(Wording::plain("comparisons of attributes", "属性比较的次数"), COMPARISONS);
        }
        Ok(())
    }
}

impl TokenSink for Bounded {
    type Handle = NodeId;

    fn process_token(&self, token: Token, line: u64) -> TokenSinkResult<NodeId> {
        // Errors are told in the middle of a tag.
        if !matches!(token, Token::ParseError(_)) {
            self.open.set(0);
        }
        if let Token::TagToken(tag) = &token {
            let attributes = tag.attrs.len();
            self.comparisons.set(self.comparisons.get().saturating_add(attributes * attributes / 2));
        }
        match token {
            Token::EOFToken => self.builder.process_token(token, line),
            _ if self.is_full() => TokenSinkResult::Continue,
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
