//! Whether a text is English in English and Chinese in Chinese, but for what it quotes.

use nianbao_schema::{Problem, Wording};

const QUOTES: [(char, char); 3] = [('`', '`'), ('“', '”'), ('‘', '’')];

/// A text without what stands in quotes, which the author or the form has said.
fn own_words(text: &str) -> String {
    let (mut words, mut until) = (String::new(), None);
    for c in text.chars() {
        match until {
            Some(closing) if c == closing => until = None,
            Some(_) => {}
            None => match QUOTES.iter().find(|(opening, _)| *opening == c) {
                Some(&(_, closing)) => until = Some(closing),
                None => words.push(c),
            },
        }
    }
    words
}

fn is_chinese(c: char) -> bool {
    ('\u{3000}'..='\u{9fff}').contains(&c) || ('\u{ff00}'..='\u{ffef}').contains(&c)
}

/// Whether words follow on each other as in an English sentence; names such as `JSON` stand alone.
fn has_english(text: &str) -> bool {
    let words: Vec<&str> = text.split(' ').collect();
    let is_word = |word: &&str| word.len() > 1 && word.bytes().all(|byte| byte.is_ascii_alphabetic());
    words.windows(2).any(|pair| pair.iter().all(is_word))
}

/// Fails unless a text is in both languages, or in neither.
pub(crate) fn is_in_both(whose: &str, text: &Wording) {
    let [english, chinese] = [text.english(), text.chinese()].map(own_words);
    // A list of the form's own answers needs no quotes.
    let sentence = english.split("choices are ").next().unwrap_or_default();
    assert!(!sentence.contains(is_chinese), "{whose}: {text:?}");
    assert!(!has_english(&chinese), "{whose}: {text:?}");
    let says = |text: &str| text.chars().any(char::is_alphabetic);
    // What is nothing but a text of the form has quotes among English alone.
    let is_quoted = english.is_empty() && !text.english().is_empty();
    assert!(is_quoted || says(&english) == says(&chinese), "{whose}: {text:?}");
}

/// Fails unless all that a problem says is in both languages.
pub(crate) fn is_problem_in_both(problem: &Problem) {
    let related = problem.related.as_ref().map(|(_, remark)| remark);
    let texts = [Some(&problem.message), Some(&problem.label), problem.help.as_ref(), related];
    texts.into_iter().flatten().for_each(|text| is_in_both(problem.code.as_str(), text));
}

#[test]
fn quotes_are_nobodys_language() {
    is_in_both("", &Wording::plain("rule `规则` is “一条”", "规则`a rule`是“one of them”"));
    for (english, chinese) in [("rule 一", "规则"), ("one rule", "one rule"), ("one rule", ""), ("", "规则")]
    {
        let text = Wording::plain(english, chinese);
        assert!(std::panic::catch_unwind(|| is_in_both("", &text)).is_err(), "{text:?}");
    }
}
