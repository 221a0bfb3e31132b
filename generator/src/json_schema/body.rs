//! The tree of a form's paths as object schemas, each distinct one written once.
//!
//! The seven applicants below each of 25 rows are one object schema: places whose objects are alike
//! share a definition, so that the file stays as small and readable as the form.

use super::{Profile, about, value};
use nianbao_schema::Format;
use nianbao_schema::bind::Target;
use nianbao_schema::format::{Axis, Cell, Item, Table};
use nianbao_schema::json;
use nianbao_schema::json::Json;
use nianbao_schema::shape::{Content, Shape};
use std::collections::{BTreeMap, HashMap};

/// All object schemas of a form.
pub(super) struct Bodies<'f> {
    format: &'f Format,
    profile: Profile,
    list: Vec<Body>,
    /// The position of a body in the list by what it says.
    known: HashMap<String, usize>,
    /// The definitions of the values that occur.
    values: BTreeMap<&'static str, Json>,
    root: Vec<Property>,
    /// What is left in, if not everything.
    part: Option<&'f [Target]>,
}

/// An object schema.
struct Body {
    properties: Vec<Property>,
    /// What to call it if it becomes a definition.
    name: String,
    /// In how many places of other bodies it stands.
    uses: usize,
}

/// A key of an object.
struct Property {
    key: String,
    about: Json,
    schema: PropertySchema,
    required: bool,
}

/// What the value of a key must be.
enum PropertySchema {
    /// What these keywords say.
    Value(Json),
    /// An object: a position in the list of bodies.
    Object(usize),
}

/// What is known of a place once everything below it has been seen.
struct Seen {
    schema: PropertySchema,
    required: bool,
    /// The first cell at or below it; none for a narrative.
    cell: Option<usize>,
}

impl<'f> Bodies<'f> {
    pub(super) fn of(format: &'f Format, profile: Profile, part: Option<&'f [Target]>) -> Self {
        let (list, known, values) = (Vec::new(), HashMap::new(), BTreeMap::new());
        let mut bodies = Bodies { format, profile, list, known, values, root: Vec::new(), part };
        let name = value::prose(profile == Profile::Final);
        bodies.values.insert(name.0, name.1);
        let root = bodies.properties(Shape::ROOT, 0);
        bodies.count(&root);
        bodies.root = root;
        bodies
    }

    /// The properties of the form itself, and which of them are required.
    pub(super) fn root(&self) -> (Json, Vec<String>) {
        (self.property_list(&self.root), required(&self.root))
    }

    /// The definitions that the schemas refer to: shared objects, then values.
    pub(super) fn definitions(&self) -> Json {
        let shared = (0..self.list.len()).filter(|&body| self.is_shared(body));
        let mut definitions: BTreeMap<String, Json> =
            shared.map(|body| (self.list[body].name.clone(), self.object(body))).collect();
        definitions.extend(self.values.iter().map(|(name, schema)| ((*name).to_owned(), schema.clone())));
        Json::Object(definitions.into_iter().collect())
    }

    fn is_shared(&self, body: usize) -> bool {
        self.list[body].uses > 1
    }

    /// The keys below a place that is `depth` keys below the root.
    fn properties(&mut self, node: usize, depth: usize) -> Vec<Property> {
        let shape = self.format.shape();
        let mut properties = Vec::new();
        for &child in shape.children(node) {
            if !self.keeps(child) {
                continue;
            }
            let seen = self.place(child, depth + 1);
            let about = self.about(child, depth + 1, seen.cell);
            let key = shape.node(child).key.to_string();
            properties.push(Property { key, about, schema: seen.schema, required: seen.required });
        }
        properties
    }

    /// Whether anything at or below a place is left in.
    fn keeps(&self, node: usize) -> bool {
        let Some(part) = self.part else { return true };
        let shape = self.format.shape();
        match shape.node(node).content {
            Content::Narrative(narrative) => part.contains(&Target::Narrative(narrative)),
            Content::Cell(cell) => part.contains(&Target::Cell(cell)),
            Content::Branch(_) => shape.children(node).iter().any(|&child| self.keeps(child)),
        }
    }

    fn place(&mut self, node: usize, depth: usize) -> Seen {
        let format = self.format;
        let is_final = self.profile == Profile::Final;
        match &format.shape().node(node).content {
            Content::Branch(_) => self.branch(node, depth),
            Content::Cell(cell) => {
                let required = is_final && format.cells[*cell].required;
                Seen {
                    schema: PropertySchema::Value(self.cell(*cell, required)),
                    required,
                    cell: Some(*cell),
                }
            }
            Content::Narrative(narrative) => {
                let required = is_final && format.narratives[*narrative].required;
                let (name, definition) = value::prose(required);
                self.values.insert(name, definition);
                let schema = PropertySchema::Value(json!({ "$ref": (value::reference(name)) }));
                Seen { schema, required, cell: None }
            }
        }
    }

    fn cell(&mut self, cell: usize, required: bool) -> Json {
        let cell = &self.format.cells[cell];
        let mut schema = Json::object();
        match value::cell(&cell.value, required) {
            value::Schema::Shared(name, definition) => {
                self.values.insert(name, definition);
                schema.set("$ref", value::reference(name));
            }
            value::Schema::Own(own) => extend(&mut schema, own),
        }
        schema
    }

    fn branch(&mut self, node: usize, depth: usize) -> Seen {
        let properties = self.properties(node, depth);
        let required = properties.iter().any(|property| property.required);
        let cell = first_cell(self.format.shape(), node);
        let key: String = properties.iter().map(Property::signature).collect();
        let body = match self.known.get(&key) {
            Some(&body) => body,
            None => {
                self.count(&properties);
                let name = self.name(node, depth, cell);
                self.list.push(Body { properties, name, uses: 0 });
                self.known.insert(key, self.list.len() - 1);
                self.list.len() - 1
            }
        };
        Seen { schema: PropertySchema::Object(body), required, cell }
    }

    /// Counts in which bodies a new one's own objects stand.
    fn count(&mut self, properties: &[Property]) {
        for property in properties {
            if let PropertySchema::Object(body) = property.schema {
                self.list[body].uses += 1;
            }
        }
    }

    /// What to call an object schema: the columns of a table are its `row`, some of them go by the
    /// ids of their header, anything else by the path where it is met first.
    fn name(&self, node: usize, depth: usize, cell: Option<usize>) -> String {
        let cell = cell.map(|cell| &self.format.cells[cell]).filter(|_| depth > 1);
        let below_rows = |cell: &Cell| {
            let table = &self.format.tables[cell.table];
            let (of_row, items) = keyed(table, cell);
            let mut columns =
                items.take(depth - 1).skip(of_row).filter_map(|item| item.id.as_deref()).peekable();
            let name = if columns.peek().is_some() {
                columns.collect::<Vec<_>>().join("_")
            } else {
                "row".to_owned()
            };
            (depth > of_row).then(|| format!("{}_{name}", table.id))
        };
        let name = cell.and_then(below_rows).unwrap_or_else(|| self.format.shape().path(node));
        // Programs that write types take dots for the names of modules.
        let name = name.replace('.', "_");
        let taken =
            |name: &str| self.list.iter().any(|body| body.name == name) || self.values.contains_key(name);
        let numbered = (2..).map(|number| format!("{name}{number}"));
        std::iter::once(name.clone()).chain(numbered).find(|name| !taken(name)).unwrap_or(name)
    }

    fn about(&self, node: usize, depth: usize, cell: Option<usize>) -> Json {
        let format = self.format;
        let (content, cell) = match (&format.shape().node(node).content, cell) {
            (Content::Narrative(narrative), _) => return about::of_narrative(format, *narrative),
            (content, Some(cell)) => (content, &format.cells[cell]),
            (_, None) => return Json::object(),
        };
        // A branch holds figures of several units, perhaps; a cell has one.
        let unit = cell.unit.as_deref().filter(|_| matches!(content, Content::Cell(_)));
        let table = &format.tables[cell.table];
        match depth.checked_sub(2).and_then(|at| keyed(table, cell).1.nth(at)) {
            Some(item) => about::of_item(item, unit),
            None => about::of_table(format, cell.table, unit),
        }
    }

    fn property_list(&self, properties: &[Property]) -> Json {
        let property = |property: &Property| {
            let mut schema = property.about.clone();
            match &property.schema {
                PropertySchema::Value(value) => extend(&mut schema, value.clone()),
                PropertySchema::Object(body) if self.is_shared(*body) => {
                    schema.set("$ref", value::reference(&self.list[*body].name));
                }
                PropertySchema::Object(body) => extend(&mut schema, self.object(*body)),
            }
            (property.key.clone(), schema)
        };
        Json::Object(properties.iter().map(property).collect())
    }

    fn object(&self, body: usize) -> Json {
        let properties = &self.list[body].properties;
        let mut object = json!({ "type": "object", "properties": (self.property_list(properties)) });
        let required = required(properties);
        if !required.is_empty() {
            object.set("required", required);
        }
        // What a part leaves out may be there all the same.
        if self.part.is_none() {
            object.set("additionalProperties", false);
        }
        object
    }
}

impl Property {
    /// All that tells it from other properties.
    fn signature(&self) -> String {
        let Property { key, about, required, .. } = self;
        match &self.schema {
            PropertySchema::Value(value) => format!("{key}\0{about}{value}{required}\0"),
            PropertySchema::Object(body) => format!("{key}\0{about}{body}{required}\0"),
        }
    }
}

fn required(properties: &[Property]) -> Vec<String> {
    properties.iter().filter(|property| property.required).map(|property| property.key.clone()).collect()
}

fn extend(schema: &mut Json, more: Json) {
    if let Json::Object(entries) = more {
        for (key, value) in entries {
            schema.set(key, value);
        }
    }
}

fn first_cell(shape: &Shape, node: usize) -> Option<usize> {
    match &shape.node(node).content {
        Content::Cell(cell) => Some(*cell),
        _ => shape.children(node).first().and_then(|&child| first_cell(shape, child)),
    }
}

/// How many ids of a cell's path are its row's, and the items of all ids below the table's.
fn keyed<'f>(table: &'f Table, cell: &Cell) -> (usize, impl Iterator<Item = &'f Item>) {
    let ids = |axis: &'f Axis, leaf: usize| {
        let lineage = axis.lineage(axis.leaves[leaf]);
        lineage.into_iter().map(|item| &axis.items[item]).filter(|item| item.id.is_some())
    };
    let of_row = ids(&table.rows, cell.row).count();
    (of_row, ids(&table.rows, cell.row).chain(ids(&table.columns, cell.column)))
}
