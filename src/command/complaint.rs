//! What the command says of files and arguments: how grave it is, what is wrong, and what can be done.

use nianbao::json::Json;
use nianbao::{Code, Language, Severity, Wording, both};

/// Something to say on standard error, in both languages until it is said.
#[derive(Clone, Debug)]
pub(super) struct Complaint {
    text: Wording,
    code: &'static str,
}

/// The code of what has no other.
const UNUSABLE: &str = "unusable";

impl Complaint {
    /// Something without which the command cannot go on.
    pub(super) fn error(text: Wording) -> Self {
        Complaint::new(Severity::Error, None, text)
    }

    /// Something that is likely wrong.
    pub(super) fn warning(text: Wording) -> Self {
        Complaint::new(Severity::Warning, None, text)
    }

    /// Something worth knowing.
    pub(super) fn note(text: Wording) -> Self {
        Complaint::new(Severity::Note, None, text)
    }

    /// Something that has a code.
    pub(super) fn coded(severity: Severity, code: Code, text: Wording) -> Self {
        Complaint::new(severity, Some(code), text)
    }

    /// A text of its own, whatever its gravity.
    pub(super) fn plain(text: Wording) -> Self {
        Complaint { text, code: UNUSABLE }
    }

    fn new(severity: Severity, code: Option<Code>, text: Wording) -> Self {
        let text = both!(
            "{word}{code}: {text}",
            "{word}{code}：{text}",
            word = Wording::plain(severity.word(Language::English), severity.word(Language::Chinese)),
            code = code.map_or(String::new(), |code| format!("[{code}]")),
            text = text,
        );
        Complaint { text, code: code.map_or(UNUSABLE, Code::as_str) }
    }

    /// The same with the code by which programs know it.
    pub(super) fn code(self, code: &'static str) -> Self {
        Complaint { code, ..self }
    }

    /// The code by which programs know it.
    pub(super) fn id(&self) -> &'static str {
        self.code
    }

    /// The same with advice below it.
    pub(super) fn help(self, help: Wording) -> Self {
        let text =
            both!("{text}\n  = help: {help}", "{text}\n  = 办法：{help}", text = self.text, help = help);
        Complaint { text, ..self }
    }

    /// The same below what explains it.
    pub(super) fn below(self, above: Wording) -> Self {
        let text = both!("{above}\n\n{text}", "{above}\n\n{text}", above = above, text = self.text);
        Complaint { text, ..self }
    }

    /// The complaint in a language.
    pub(super) fn to(&self, language: Language) -> &str {
        self.text.to(language)
    }

    /// The complaint for programs: its code, and the text without colours.
    pub(super) fn set_in(&self, json: &mut Json) {
        let text = anstream::adapter::strip_str(self.to(Language::English)).to_string();
        json.set("code", self.code).set("error", text);
    }
}

/// The question whether a name was meant, as the end of a sentence.
pub(super) fn or_did_you_mean(near: Option<&str>) -> Wording {
    near.map_or(Wording::default(), |near| both!("; did you mean `{near}`?", "；是不是`{near}`？"))
}
