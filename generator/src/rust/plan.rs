//! Format → the types to write: one struct for each distinct shape of a table, one enum for each
//! distinct list of choices.

use super::docs::Doc;
use super::names::{self, Wish};
use super::standing::{Part, Standing, lineage};
use nianbao_schema::Format;
use nianbao_schema::format::{Choice, Value};
use nianbao_schema::shape::{Content, Shape};
use proc_macro2::Ident;
use std::collections::HashMap;
use std::sync::Arc;

/// All types of a form.
pub(super) struct Plan<'f> {
    pub(super) format: &'f Format,
    /// The structs; the first is the whole report.
    pub(super) structs: Vec<Struct>,
    /// The enums.
    pub(super) enums: Vec<Enum>,
    /// The name of each place of the form's shape as a field of the struct it is in.
    pub(super) fields: Vec<Ident>,
    /// The place of each cell.
    pub(super) cells: Vec<usize>,
}

/// A struct of places that are alike.
pub(super) struct Struct {
    pub(super) name: Ident,
    pub(super) fields: Vec<Field>,
    /// The places of the form's shape that have this shape.
    pub(super) places: Vec<usize>,
    pub(super) doc: Doc,
}

/// A field of a struct.
pub(super) struct Field {
    pub(super) name: Ident,
    pub(super) kind: Kind,
    pub(super) doc: Doc,
}

/// What a field holds.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Kind {
    Count,
    Change,
    Amount,
    Text,
    Flag,
    /// An enum, by its number.
    Choice(usize),
    Narrative,
    /// A struct, by its number.
    Struct(usize),
}

/// An enum of answers.
pub(super) struct Enum {
    pub(super) name: Ident,
    pub(super) choices: Arc<[Choice]>,
    pub(super) variants: Vec<Ident>,
    /// The cells that offer them.
    pub(super) cells: Vec<usize>,
}

impl<'f> Plan<'f> {
    pub(super) fn of(format: &'f Format) -> Self {
        let mut survey = Survey::new(format);
        survey.branch(Shape::ROOT);
        survey.finish()
    }

    /// The places from the root's child down to `place`.
    pub(super) fn lineage(&self, place: usize) -> Vec<usize> {
        lineage(self.format.shape(), place)
    }
}

/// What has been met of a form so far.
struct Survey<'f> {
    format: &'f Format,
    /// The structs, by what makes them alike.
    shapes: HashMap<Signature, usize>,
    structs: Vec<Met>,
    enums: Vec<(Arc<[Choice]>, Vec<usize>)>,
    cells: Vec<usize>,
}

/// What two places must agree in to share a struct: the table, and for each field the key, the kind
/// and the unit.
type Signature = (Option<String>, Vec<(String, Kind, Option<String>)>);

/// A struct before it has its name.
struct Met {
    kinds: Vec<Kind>,
    places: Vec<usize>,
}

impl<'f> Survey<'f> {
    fn new(format: &'f Format) -> Self {
        let cells = vec![Shape::ROOT; format.cells.len()];
        Survey { format, shapes: HashMap::new(), structs: Vec::new(), enums: Vec::new(), cells }
    }

    /// The struct of a branch.
    fn branch(&mut self, place: usize) -> usize {
        let shape = self.format.shape();
        let children = shape.children(place);
        let fields: Vec<(String, Kind, Option<String>)> = children
            .iter()
            .map(|&child| {
                let (kind, unit) = self.kind(child);
                (shape.node(child).key.to_string(), kind, unit)
            })
            .collect();
        let kinds = fields.iter().map(|(_, kind, _)| kind.clone()).collect();
        let table = lineage(shape, place).first().map(|&table| shape.node(table).key.to_string());
        let number = *self.shapes.entry((table, fields)).or_insert(self.structs.len());
        if number == self.structs.len() {
            self.structs.push(Met { kinds, places: Vec::new() });
        }
        self.structs[number].places.push(place);
        number
    }

    fn kind(&mut self, place: usize) -> (Kind, Option<String>) {
        match self.format.shape().node(place).content {
            Content::Branch(_) => (Kind::Struct(self.branch(place)), None),
            Content::Narrative(_) => (Kind::Narrative, None),
            Content::Cell(cell) => {
                self.cells[cell] = place;
                let at = &self.format.cells[cell];
                let kind = match &at.value {
                    Value::Count => Kind::Count,
                    Value::Change => Kind::Change,
                    Value::Amount => Kind::Amount,
                    Value::Text => Kind::Text,
                    Value::Flag => Kind::Flag,
                    Value::Choice(choices) => Kind::Choice(self.choice(choices, cell)),
                };
                (kind, at.unit.clone())
            }
        }
    }

    fn choice(&mut self, choices: &Arc<[Choice]>, cell: usize) -> usize {
        let known = self.enums.iter().position(|(there, _)| there == choices);
        let number = known.unwrap_or_else(|| {
            self.enums.push((Arc::clone(choices), Vec::new()));
            self.enums.len() - 1
        });
        self.enums[number].1.push(cell);
        number
    }

    /// Gives everything its name and puts structs in the order in which one reads the form.
    fn finish(self) -> Plan<'f> {
        let Survey { format, mut structs, enums, cells, .. } = self;
        let mut order: Vec<usize> = (0..structs.len()).collect();
        order.sort_by_key(|&number| structs[number].places[0]);
        for kind in structs.iter_mut().flat_map(|met| &mut met.kinds) {
            if let Kind::Struct(number) = kind {
                *number = order.iter().position(|there| there == number).unwrap_or(0);
            }
        }
        structs.sort_by_key(|met| met.places[0]);
        let mut names = names_of(format, &structs, &enums).into_iter();
        let fields = field_names(format.shape());
        let structs: Vec<Struct> = structs
            .into_iter()
            .zip(names.by_ref())
            .map(|(met, name)| met.named(name, format, &fields))
            .collect();
        let enums = enums.into_iter().zip(names).map(|((choices, cells), name)| Enum {
            name,
            variants: names::variants(choices.iter().map(|choice| choice.name.as_str())),
            choices,
            cells,
        });
        Plan { format, enums: enums.collect(), structs, fields, cells }
    }
}

impl Met {
    fn named(self, name: Ident, format: &Format, fields: &[Ident]) -> Struct {
        let children = |place: usize| format.shape().children(place);
        let field = |(at, kind): (usize, Kind)| {
            let alike = self.places.iter().map(|&place| children(place)[at]);
            let name = fields[children(self.places[0])[at]].clone();
            Field { name, kind, doc: Doc::of_places(format, alike) }
        };
        let fields = self.kinds.into_iter().enumerate().map(field).collect();
        Struct { name, fields, doc: Doc::of_struct(format, &self.places), places: self.places }
    }
}

/// The names of all structs, then of all enums.
fn names_of(format: &Format, structs: &[Met], enums: &[(Arc<[Choice]>, Vec<usize>)]) -> Vec<Ident> {
    let place = |&cell: &usize| format.shape().index(&format.cells[cell].path).unwrap_or(Shape::ROOT);
    let of_structs = structs[1..].iter().map(|met| wish(format, &met.places, "row"));
    let of_enums = enums.iter().map(|(_, cells)| {
        let places: Vec<usize> = cells.iter().map(place).collect();
        wish(format, &places, "choice")
    });
    let wishes: Vec<Wish> = of_structs.chain(of_enums).collect();
    let report = Ident::new("Report", proc_macro2::Span::call_site());
    std::iter::once(report).chain(names::types(&wishes)).collect()
}

/// The name of every place as a field.
fn field_names(shape: &Shape) -> Vec<Ident> {
    let mut fields = vec![names::snake("report"); shape.len()];
    for place in 0..shape.len() {
        let children = shape.children(place);
        let named = names::distinct(children.iter().map(|&child| names::snake(&shape.node(child).key)));
        for (&child, name) in children.iter().zip(named) {
            fields[child] = name;
        }
    }
    fields
}

/// What the type of places that are alike may be called: by their common last id; or, if they have
/// none, by their table and what they are in it.
fn wish(format: &Format, places: &[usize], word: &str) -> Wish {
    let own: Vec<Vec<String>> = places.iter().map(|&place| Standing::of(format, place).ids).collect();
    if own.iter().all(|ids| ids.last() == own[0].last()) {
        return Wish { ids: own[0].clone(), least: 1 };
    }
    let word = match Standing::of(format, places[0]).part {
        _ if word != "row" => word,
        Part::Column => "columns",
        Part::RowBranch => "rows",
        _ => word,
    };
    Wish { ids: vec![own[0][0].clone(), word.to_owned()], least: 2 }
}
