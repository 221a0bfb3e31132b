//! JSON Schema (2020-12) of a form's reports, for those who check or write them without this library.
//!
//! It agrees with `nianbao_schema::report_json` on what a report is, as far as JSON Schema can say
//! it; `docs/agreement.md` lists where it cannot, and a test proves each line of that list. Rules
//! (勾稽关系) are beyond JSON Schema and stand in it as a comment.

mod about;
mod body;
mod rules;
mod value;

use body::Bodies;
use nianbao_schema::bind::Target;
use nianbao_schema::json::Json;
use nianbao_schema::{Format, json};

/// Which reports a schema accepts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Profile {
    /// Reports that are being written: whatever is missing may be missing.
    Draft,
    /// Complete reports: what must be filled in is filled in.
    Final,
}

impl Profile {
    /// The profile's name, in the schema's `$id` and its file's name.
    pub const fn as_str(self) -> &'static str {
        match self {
            Profile::Draft => "draft",
            Profile::Final => "final",
        }
    }

    /// What the schema says of itself.
    const fn sentence(self) -> &'static str {
        match self {
            Profile::Draft => "草稿：还没有填的写null，或者不写。",
            Profile::Final => "定稿：除注明可以不填的以外，每一项都要填。",
        }
    }
}

/// The schema of drafts as a text.
pub fn draft(format: &Format) -> String {
    schema(format, Profile::Draft).to_pretty()
}

/// The schema of complete reports as a text.
pub fn complete(format: &Format) -> String {
    schema(format, Profile::Final).to_pretty()
}

/// The schema of a form's reports.
///
/// ```
/// use nianbao_generator::json_schema::{Profile, schema};
/// let format = nianbao_schema::Format::built_in("2021-30").unwrap();
/// let schema = schema(format, Profile::Draft);
/// assert_eq!(schema.get("$id"), Some(&"urn:nianbao:2021-30:draft".into()));
/// ```
pub fn schema(format: &Format, profile: Profile) -> Json {
    let bodies = Bodies::of(format, profile, None);
    let mut schema = head(format, profile, &rules::rules(format));
    schema.set("type", "object");
    let mut properties = json!({
        "$schema": (of_editors()),
        "format": { "description": "格式", "const": (&format.id) },
        "fingerprint": (fingerprint(format)),
        "year": (year(profile)),
        "organ": (organ(format, profile)),
    });
    let (form, mut required) = bodies.root();
    if let (Json::Object(all), Json::Object(form)) = (&mut properties, form) {
        all.extend(form);
    }
    schema.set("properties", properties);
    let fixed: &[&str] = if profile == Profile::Final { &["format", "year", "organ"] } else { &["format"] };
    required.splice(0..0, fixed.iter().map(|&key| key.to_owned()));
    schema.set("required", required);
    schema.set("additionalProperties", false);
    schema.set("$defs", bodies.definitions());
    schema
}

/// The schema of a part of a form's reports: of the cells and narratives that a struct with
/// `#[derive(Report)]` covers, say. A report may have more than the part, so further keys are allowed;
/// the rules, which may be about what is left out, are not in it.
///
/// ```
/// use nianbao_generator::json_schema::{Profile, part};
/// use nianbao_schema::bind::Target;
/// let format = nianbao_schema::Format::built_in("2021-30").unwrap();
/// let total = format.cell("applications.received.total").unwrap();
/// let schema = part(format, Profile::Draft, &[Target::Year, Target::Cell(total)]).to_pretty();
/// assert!(schema.contains("\"received\"") && !schema.contains("\"carried_in\""));
/// ```
pub fn part(format: &Format, profile: Profile, targets: &[Target]) -> Json {
    let bodies = Bodies::of(format, profile, Some(targets));
    let mut schema = head(format, profile, "");
    schema.set("$id", format!("urn:nianbao:{}:{}:part", format.id, profile.as_str()));
    schema.set("type", "object");
    let mut properties = json!({
        "format": { "description": "格式", "const": (&format.id) },
        "fingerprint": (fingerprint(format)),
    });
    let mut fixed = vec!["format"];
    if targets.contains(&Target::Year) {
        properties.set("year", year(profile));
        fixed.push("year");
    }
    if targets.contains(&Target::OrganName) || targets.contains(&Target::OrganLevel) {
        properties.set("organ", organ(format, profile));
        fixed.push("organ");
    }
    fixed.truncate(if profile == Profile::Final { fixed.len() } else { 1 });
    let (form, mut required) = bodies.root();
    if let (Json::Object(all), Json::Object(form)) = (&mut properties, form) {
        all.extend(form);
    }
    schema.set("properties", properties);
    required.splice(0..0, fixed.into_iter().map(str::to_owned));
    schema.set("required", required);
    schema.set("$defs", bodies.definitions());
    schema
}

/// What a report may state as the fingerprint of its form.
fn fingerprint(format: &Format) -> Json {
    let states = [format.fingerprint].into_iter().chain(format.same_as.iter().copied());
    json!({ "description": "指纹", "enum": (states.map(|state| Json::from(state.to_string())).collect::<Vec<_>>()) })
}

/// Everything that says which schema this is. All keywords are those of JSON Schema: a strict validator refuses any other.
fn head(format: &Format, profile: Profile, rules: &str) -> Json {
    let mut identity = format!("format: {}; fingerprint: {}", format.id, format.fingerprint);
    if let Some(document) = &format.document {
        identity.push_str(&format!("; document: {document}"));
    }
    identity.push_str(&format!("; from: {}", format.first_year));
    if let Some(last) = format.last_year {
        identity.push_str(&format!("; to: {last}"));
    }
    let gloss = format.about.gloss.as_ref().map(|gloss| format!("{gloss}\n")).unwrap_or_default();
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": (format!("urn:nianbao:{}:{}", format.id, profile.as_str())),
        "$comment": (format!("{gloss}{identity}{rules}")),
        "title": (format!("report {}", format.id)),
        "description": (about::of_format(format, profile.sentence())),
    })
}

/// Where editors find a schema; it says nothing of the report.
fn of_editors() -> Json {
    json!({ "description": "编辑器所用的JSON Schema，与报告内容无关", "type": "string" })
}

fn year(profile: Profile) -> Json {
    let mut year = json!({ "description": "年度" });
    year.set("type", value::nullable("integer", profile == Profile::Draft));
    year.set("minimum", 1000);
    year.set("maximum", 9999);
    year
}

fn organ(format: &Format, profile: Profile) -> Json {
    let mut name = json!({ "description": "机关名称" });
    name.set("$ref", value::prose_definition(profile == Profile::Final));
    let levels =
        format.levels.iter().map(|level| json!({ "const": (&level.id), "description": (&level.label) }));
    let levels: Vec<Json> = levels.chain([json!({ "type": "null" })]).collect();
    let mut organ = json!({
        "description": "机关",
        "type": "object",
        "properties": { "name": (name), "level": { "description": "机关级别", "oneOf": (levels) } },
    });
    if profile == Profile::Final {
        organ.set("required", vec!["name"]);
    }
    organ.set("additionalProperties", false);
    organ
}
