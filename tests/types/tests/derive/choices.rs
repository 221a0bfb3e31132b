//! Enums whose variants are not the answers of a choice.

use nianbao::Choice;

#[derive(Clone, Copy, Choice)]
#[report(path = "../forms/kinds.toml", cell = "opening.days")]
enum Slip {
    Weekdays,
    AllWeeks,
    ByAppointment,
}

#[derive(Clone, Copy, Choice)]
#[report(path = "../forms/kinds.toml", cell = "opening.premises")]
enum Missing {
    #[report(choice = "自有")]
    Own,
    #[report(choice = "租用")]
    Rented,
}

#[derive(Clone, Copy, Choice)]
#[report(format = "2021-30", levels)]
enum Level {
    Province,
    City,
    County,
}

#[derive(Clone, Copy, Choice)]
#[report(path = "../forms/kinds.toml", cell = "opening.day")]
enum NoSuchCell {
    Weekdays,
}

#[derive(Clone, Copy, Choice)]
#[report(path = "../forms/kinds.toml", cell = "contact.name")]
enum NoChoice {
    Weekdays,
}

#[derive(Clone, Copy, Choice)]
#[report(path = "../forms/kinds.toml")]
enum Nowhere {
    Weekdays,
}

#[derive(Clone, Copy, Choice)]
enum Twice {
    Weekdays,
    #[report(choice = "weekdays")]
    Monday,
    #[report(chioce = "sunday")]
    Sunday,
    Holding(u8),
}

#[derive(Clone, Copy, Choice)]
struct NoEnum;

/// No format named: compared where it is bound.
#[derive(Clone, Copy, Choice)]
enum Days {
    Weekdays,
    AllWeek,
}

#[derive(Clone, Copy, Choice)]
enum Ladder {
    District,
    Street,
    Village,
    Hamlet,
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

/// No `Copy` either, which is not what has to be said.
#[derive(Choice)]
struct NoEnumEither {
    name: String,
}

fn main() {}
