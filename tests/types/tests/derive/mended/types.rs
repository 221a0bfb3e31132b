use nianbao::typed::Entry;

#[derive(nianbao::Report)]
#[report(format = "2019-60")]
struct Misfits {
    #[report(cell = "applications.received.total")]
    float: u64,
    #[report(cell = "applications.carried_in.total")]
    text: u64,
    #[report(cell = "applications.carried_out.total")]
    optional: Option<u64>,
    #[report(cell = "licensing.licences.change")]
    unsigned: Entry<i32>,
    #[report(cell = "procurement.centralised.amount")]
    whole: Option<nianbao::Number>,
    #[report(cell = "fees.administrative.change")]
    binary: std::option::Option<i64>,
    #[report(narrative = "overview")]
    prose: String,
    #[report(year)]
    year: u16,
    #[report(level)]
    level: String,
    #[report(organ)]
    organ: String,
    #[report(row = "applications.outcome.granted")]
    row: Row,
}

#[derive(nianbao::Report)]
#[report(format = "2019-60", row_of = "applications", partial)]
struct Row {
    total: u64,
}

#[derive(nianbao::Report)]
#[report(format = "2019-60")]
struct Unknown {
    #[report(cell = "applications.received.total")]
    cell: Option<u64>,
    #[report(cell = "applications.carried_in.total")]
    own: u64,
    #[report(narrative = "overview")]
    prose: String,
    #[report(row = "applications.outcome.granted")]
    row: Row,
}

#[derive(Clone, Copy, nianbao::Choice)]
#[report(path = "../forms/kinds.toml", cell = "opening.days")]
enum Days {
    Weekdays,
    AllWeek,
    ByAppointment,
}

#[derive(nianbao::Report)]
#[report(path = "../forms/kinds.toml")]
struct Kinds {
    #[report(cell = "equipment.ramp")]
    flag: bool,
    #[report(cell = "contact.name")]
    text: String,
    #[report(cell = "opening.days")]
    choice: Days,
}
