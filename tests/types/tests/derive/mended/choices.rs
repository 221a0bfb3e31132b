use nianbao::Choice;

#[derive(Clone, Copy, Choice)]
#[report(path = "../forms/kinds.toml", cell = "opening.days")]
enum Slip {
    Weekdays,
    AllWeek,
    ByAppointment,
}

#[derive(Clone, Copy, Choice)]
#[report(path = "../forms/kinds.toml", cell = "opening.premises")]
enum Missing {
    #[report(choice = "自有")]
    Own,
    #[report(choice = "租用")]
    Rented,
    #[report(choice = "借用")]
    Borrowed,
}

#[derive(Clone, Copy, Choice)]
#[report(format = "2021-30", levels)]
enum Level {
    Ministry,
    Province,
    #[report(choice = "prefecture")]
    City,
    County,
    Township,
}

#[derive(Clone, Copy, Choice)]
#[report(path = "../forms/kinds.toml", cell = "opening.days")]
enum NoSuchCell {
    Weekdays,
    AllWeek,
    ByAppointment,
}

#[derive(Clone, Copy, Choice)]
#[report(path = "../forms/kinds.toml", cell = "opening.days")]
enum NoChoice {
    Weekdays,
    AllWeek,
    ByAppointment,
}

#[derive(Clone, Copy, Choice)]
#[report(path = "../forms/kinds.toml", cell = "opening.days")]
enum Nowhere {
    Weekdays,
    AllWeek,
    ByAppointment,
}

#[derive(Clone, Copy, Choice)]
enum Twice {
    Weekdays,
    #[report(choice = "monday")]
    Monday,
    #[report(choice = "sunday")]
    Sunday,
    Holding,
}

#[derive(Clone, Copy, Choice)]
#[report(path = "../forms/kinds.toml", cell = "opening.premises")]
enum NoEnum {
    自有,
    租用,
    借用,
}

#[derive(Clone, Copy, Choice)]
enum Days {
    Weekdays,
    AllWeek,
    ByAppointment,
}

#[derive(Clone, Copy, Choice)]
enum Ladder {
    District,
    Street,
    Village,
}

#[derive(nianbao::Report)]
#[report(path = "../forms/kinds.toml")]
struct Form {
    #[report(cell = "opening.days")]
    days: Option<Days>,
    #[report(level)]
    level: Ladder,
    #[report(cell = "opening.premises")]
    premises: NoEnum,
}

#[derive(Clone, Copy, Choice)]
enum NoEnumEither {
    Weekdays,
}
