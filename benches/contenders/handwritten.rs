//! What somebody would write by hand for 2021-30: structs for serde and the 42 sums in plain Rust.
//!
//! It is as quick as such code gets: figures are plain numbers, so that it knows neither blank nor
//! "not applicable", an amount is a float, and what is wrong is not said.

#![allow(clippy::unwrap_used, dead_code, missing_docs)]

use serde::Deserialize;

#[derive(Deserialize)]
pub struct Report {
    pub format: String,
    pub year: u16,
    pub organ: Organ,
    pub overview: String,
    pub documents: Documents,
    pub licensing: Licensing,
    pub enforcement: Enforcement,
    pub fees: Fees,
    pub applications: Applications,
    pub disputes: Disputes,
    pub problems: String,
    pub other_matters: String,
}

#[derive(Deserialize)]
pub struct Organ {
    pub name: String,
    pub level: String,
}

#[derive(Deserialize)]
pub struct Documents {
    pub regulations: Document,
    pub normative_documents: Document,
}

#[derive(Deserialize)]
pub struct Document {
    pub issued: u64,
    pub repealed: u64,
    pub in_force: u64,
}

#[derive(Deserialize)]
pub struct Licensing {
    pub licences: Decisions,
}

#[derive(Deserialize)]
pub struct Enforcement {
    pub penalties: Decisions,
    pub coercion: Decisions,
}

#[derive(Deserialize)]
pub struct Decisions {
    pub decisions: u64,
}

#[derive(Deserialize)]
pub struct Fees {
    pub administrative: Collected,
}

#[derive(Deserialize)]
pub struct Collected {
    pub collected: f64,
}

#[derive(Deserialize)]
pub struct Applications {
    pub received: Applicants,
    pub carried_in: Applicants,
    pub outcome: OutcomeRows,
    pub carried_out: Applicants,
}

#[derive(Deserialize)]
pub struct Applicants {
    pub natural_person: u64,
    pub legal_person: LegalPerson,
    pub total: u64,
}

#[derive(Deserialize)]
pub struct LegalPerson {
    pub enterprise: u64,
    pub research: u64,
    pub public_welfare: u64,
    pub legal_service: u64,
    pub other: u64,
}

impl Applicants {
    fn columns(&self) -> [u64; 7] {
        let legal = &self.legal_person;
        [
            self.natural_person,
            legal.enterprise,
            legal.research,
            legal.public_welfare,
            legal.legal_service,
            legal.other,
            self.total,
        ]
    }

    fn adds_up(&self) -> bool {
        let columns = self.columns();
        columns[..6].iter().sum::<u64>() == columns[6]
    }
}

#[derive(Deserialize)]
pub struct OutcomeRows {
    pub granted: Applicants,
    pub partially_granted: Applicants,
    pub refused: Refused,
    pub unavailable: Unavailable,
    pub declined: Declined,
    pub other: Other,
    pub total: Applicants,
}

#[derive(Deserialize)]
pub struct Refused {
    pub state_secret: Applicants,
    pub prohibited_by_law: Applicants,
    pub security_and_stability: Applicants,
    pub third_party_rights: Applicants,
    pub internal_affairs: Applicants,
    pub deliberative_process: Applicants,
    pub enforcement_files: Applicants,
    pub administrative_inquiry: Applicants,
}

#[derive(Deserialize)]
pub struct Unavailable {
    pub not_held: Applicants,
    pub needs_creation: Applicants,
    pub still_unclear: Applicants,
}

#[derive(Deserialize)]
pub struct Declined {
    pub petition_or_complaint: Applicants,
    pub repeated: Applicants,
    pub published_material: Applicants,
    pub excessive: Applicants,
    pub reconfirmation: Applicants,
}

#[derive(Deserialize)]
pub struct Other {
    pub not_corrected_in_time: Applicants,
    pub fee_unpaid: Applicants,
    pub miscellaneous: Applicants,
}

impl OutcomeRows {
    fn parts(&self) -> [&Applicants; 21] {
        let (refused, unavailable) = (&self.refused, &self.unavailable);
        let (declined, other) = (&self.declined, &self.other);
        [
            &self.granted,
            &self.partially_granted,
            &refused.state_secret,
            &refused.prohibited_by_law,
            &refused.security_and_stability,
            &refused.third_party_rights,
            &refused.internal_affairs,
            &refused.deliberative_process,
            &refused.enforcement_files,
            &refused.administrative_inquiry,
            &unavailable.not_held,
            &unavailable.needs_creation,
            &unavailable.still_unclear,
            &declined.petition_or_complaint,
            &declined.repeated,
            &declined.published_material,
            &declined.excessive,
            &declined.reconfirmation,
            &other.not_corrected_in_time,
            &other.fee_unpaid,
            &other.miscellaneous,
        ]
    }
}

#[derive(Deserialize)]
pub struct Disputes {
    pub reconsideration: Results,
    pub litigation: Litigation,
}

#[derive(Deserialize)]
pub struct Litigation {
    pub direct: Results,
    pub after_reconsideration: Results,
}

#[derive(Deserialize)]
pub struct Results {
    pub upheld: u64,
    pub corrected: u64,
    pub other: u64,
    pub pending: u64,
    pub total: u64,
}

impl Results {
    fn adds_up(&self) -> bool {
        self.upheld + self.corrected + self.other + self.pending == self.total
    }
}

impl Report {
    /// How many of the 42 hard rules hold.
    pub fn check(&self) -> usize {
        let applications = &self.applications;
        let outcome = &applications.outcome;
        let parts = outcome.parts();
        let mut sums = [0; 7];
        for row in parts {
            for (sum, cell) in sums.iter_mut().zip(row.columns()) {
                *sum += cell;
            }
        }
        let totals = outcome.total.columns();
        let received = applications.received.columns();
        let carried_in = applications.carried_in.columns();
        let carried_out = applications.carried_out.columns();
        let balances =
            (0..7).filter(|&at| received[at] + carried_in[at] == totals[at] + carried_out[at]).count();
        let outcome_totals = (0..7).filter(|&at| sums[at] == totals[at]).count();
        let rows =
            [&applications.received, &applications.carried_in, &outcome.total, &applications.carried_out];
        let row_totals = parts.iter().chain(&rows).filter(|row| row.adds_up()).count();
        let litigation = &self.disputes.litigation;
        let disputes =
            [&self.disputes.reconsideration, &litigation.direct, &litigation.after_reconsideration];
        balances + outcome_totals + row_totals + disputes.iter().filter(|results| results.adds_up()).count()
    }
}

/// Reads and checks a report.
pub fn from_slice(bytes: &[u8]) -> usize {
    serde_json::from_slice::<Report>(bytes).unwrap().check()
}

/// The same with a quicker look at the encoding.
pub fn after_simdutf8(bytes: &[u8]) -> usize {
    serde_json::from_str::<Report>(simdutf8::basic::from_utf8(bytes).unwrap()).unwrap().check()
}
