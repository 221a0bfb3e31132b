// Made by nianbao from the format `2021-30`: change that, not this file.

/// “政府信息公开工作年度报告”, edition `2021-30`, for the years 2021 on; fingerprint `aecf691193ea643f`.
///
/// Yearly report on government information disclosure.
///
/// 统计期间为报告年度的1月1日至12月31日。没有发生的填“0”，不适用的填“/”，不要留空：空白不等于0。
///
/// Source: 《政府信息公开条例》第五十条；国办公开办函〔2021〕30号
#[derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::default::Default,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
)]
pub struct Report {
    /// The reporting year.
    pub year: ::core::option::Option<u16>,
    /// Whose report it is.
    pub organ: ::nianbao::typed::Organ,
    /// “总体情况”: Overview of the year's work.
    ///
    /// 按五个方面依次写。各级人民政府的“监督保障”还应写明工作考核、社会评议和责任追究结果情况。文中写到的受理、结转、行政复议、行政诉讼数字要与表格一致。
    ///
    /// Source: 《政府信息公开条例》第五十条
    pub overview: ::std::string::String,
    /// “第二十条第（一）项”: Regulations and normative documents.
    ///
    /// Source: 《政府信息公开条例》第二十条第（一）项
    pub documents: Documents,
    /// “第二十条第（五）项”: Licensing.
    ///
    /// Source: 《政府信息公开条例》第二十条第（五）项
    pub licensing: Licensing,
    /// “第二十条第（六）项”: Penalties and coercion.
    ///
    /// Source: 《政府信息公开条例》第二十条第（六）项
    pub enforcement: Enforcement,
    /// “第二十条第（八）项”: Administrative fees.
    ///
    /// Source: 《政府信息公开条例》第二十条第（八）项
    pub fees: Fees,
    /// “收到和处理政府信息公开申请情况”: Applications by outcome and applicant.
    pub applications: Applications,
    /// “政府信息公开行政复议、行政诉讼情况”: Reconsiderations and lawsuits by result.
    pub disputes: Disputes,
    /// “存在的主要问题及改进情况”: Problems and improvements.
    ///
    /// 写本年度发现的主要问题，以及上年度问题的改进情况和下一步措施，避免年年雷同。
    ///
    /// Source: 《政府信息公开条例》第五十条第一款第（四）项
    pub problems: ::std::string::String,
    /// “其他需要报告的事项”: Other matters.
    ///
    /// 收取信息处理费的情况在这里报告，没有收取的也写明；没有其他事项的，写“无”。
    ///
    /// Source: 《政府信息公开条例》第五十条第一款第（五）项
    pub other_matters: ::std::string::String,
}

/// “第二十条第（一）项”: Regulations and normative documents.
///
/// Source: 《政府信息公开条例》第二十条第（一）项
#[derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::default::Default,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
)]
pub struct Documents {
    /// “规章”: Regulations made by ministries and by governments down to cities with districts.
    ///
    /// 只有国务院部门、省级人民政府以及设区的市、自治州的人民政府制定规章；其他机关填“0”或“/”。
    pub regulations: DocumentsRow,
    /// “行政规范性文件”: Administrative normative documents.
    ///
    /// 不包括规章，也不包括内部工作制度、人事任免、会议纪要等文件。
    pub normative_documents: DocumentsRow,
}

/// A row of “第二十条第（一）项”.
#[derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::default::Default,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
)]
pub struct DocumentsRow {
    /// “本年制发件数”: Issued this year.
    ///
    /// Unit: 件.
    ///
    /// 本年度内制定并印发的件数。
    pub issued: ::nianbao::typed::Entry<u64>,
    /// “本年废止件数”: Repealed this year.
    ///
    /// Unit: 件.
    ///
    /// 本年度内废止、宣布失效的件数，不论是哪一年制发的。
    pub repealed: ::nianbao::typed::Entry<u64>,
    /// “现行有效件数”: In force on 31 December, whenever issued.
    ///
    /// Unit: 件.
    ///
    /// 截至12月31日仍然有效的全部件数，包括以前年度制发的；不是累计公开的件数。
    pub in_force: ::nianbao::typed::Entry<u64>,
}

/// “第二十条第（五）项”: Licensing.
///
/// Source: 《政府信息公开条例》第二十条第（五）项
#[derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::default::Default,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
)]
pub struct Licensing {
    /// “行政许可”: Administrative licences.
    pub licences: Licences,
}

/// “行政许可”: Administrative licences.
#[derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::default::Default,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
)]
pub struct Licences {
    /// “本年处理决定数量”: Decisions this year.
    ///
    /// Unit: 件.
    ///
    /// 本年度内作出的行政许可决定的件数，不是许可事项的项数。
    pub decisions: ::nianbao::typed::Entry<u64>,
}

/// “第二十条第（六）项”: Penalties and coercion.
///
/// Source: 《政府信息公开条例》第二十条第（六）项
#[derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::default::Default,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
)]
pub struct Enforcement {
    /// “行政处罚”: Administrative penalties.
    pub penalties: EnforcementRow,
    /// “行政强制”: Administrative coercion.
    pub coercion: EnforcementRow,
}

/// A row of “第二十条第（六）项”.
#[derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::default::Default,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
)]
pub struct EnforcementRow {
    /// “本年处理决定数量”: Decisions this year.
    ///
    /// Unit: 件.
    ///
    /// 本年度内作出的决定的件数，不是事项的项数。
    pub decisions: ::nianbao::typed::Entry<u64>,
}

/// “第二十条第（八）项”: Administrative fees.
///
/// Source: 《政府信息公开条例》第二十条第（八）项
#[derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::default::Default,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
)]
pub struct Fees {
    /// “行政事业性收费”: Administrative fees.
    pub administrative: Administrative,
}

/// “行政事业性收费”: Administrative fees.
#[derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::default::Default,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
)]
pub struct Administrative {
    /// “本年收费金额（单位：万元）”: Collected this year, in 10 000 yuan.
    ///
    /// Unit: 万元.
    ///
    /// 以万元为单位，可以带小数；以元计的金额先除以10000。这里填金额，不填收费项目的项数。
    pub collected: ::nianbao::typed::Entry<::nianbao::typed::Number>,
}

/// “收到和处理政府信息公开申请情况”: Applications by outcome and applicant.
#[derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::default::Default,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
)]
pub struct Applications {
    /// “一、本年新收政府信息公开申请数量”: Received this year.
    ///
    /// 本年度内新收到的件数，不含上年结转的。
    pub received: ApplicationsRow,
    /// “二、上年结转政府信息公开申请数量”: Carried over from last year.
    ///
    /// 应与上年度报告的“四、结转下年度继续办理”相等。
    pub carried_in: ApplicationsRow,
    /// “三、本年度办理结果”: Outcome.
    ///
    /// 本年度内办结的申请，包括上年结转的；每件只计入一种结果。
    pub outcome: Outcome,
    /// “四、结转下年度继续办理”: Carried over to next year.
    ///
    /// 截至12月31日尚未办结的件数；下年度报告的“上年结转”应与它相等。
    pub carried_out: ApplicationsRow,
}

/// A row of “收到和处理政府信息公开申请情况”.
#[derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::default::Default,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
)]
pub struct ApplicationsRow {
    /// “自然人”: Natural persons.
    ///
    /// Unit: 件.
    pub natural_person: ::nianbao::typed::Entry<u64>,
    /// “法人或其他组织”: Legal persons and other organisations.
    pub legal_person: LegalPerson,
    /// “总计”: All applicants.
    ///
    /// Unit: 件.
    pub total: ::nianbao::typed::Entry<u64>,
}

/// “法人或其他组织”: Legal persons and other organisations.
#[derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::default::Default,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
)]
pub struct LegalPerson {
    /// “商业企业”: Enterprises.
    ///
    /// Unit: 件.
    pub enterprise: ::nianbao::typed::Entry<u64>,
    /// “科研机构”: Research institutions.
    ///
    /// Unit: 件.
    pub research: ::nianbao::typed::Entry<u64>,
    /// “社会公益组织”: Public welfare organisations.
    ///
    /// Unit: 件.
    pub public_welfare: ::nianbao::typed::Entry<u64>,
    /// “法律服务机构”: Legal service institutions.
    ///
    /// Unit: 件.
    pub legal_service: ::nianbao::typed::Entry<u64>,
    /// “其他”: Others.
    ///
    /// Unit: 件.
    pub other: ::nianbao::typed::Entry<u64>,
}

/// “三、本年度办理结果”: Outcome.
///
/// 本年度内办结的申请，包括上年结转的；每件只计入一种结果。
#[derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::default::Default,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
)]
pub struct Outcome {
    /// “（一）予以公开”: Granted.
    ///
    /// 申请的信息全部公开。
    ///
    /// Source: 《政府信息公开条例》第三十六条第（二）项
    pub granted: ApplicationsRow,
    /// “（二）部分公开（区分处理的，只计这一情形，不计其他情形）”: Granted in part.
    ///
    /// 一件申请中有的公开、有的不公开的，只计入本行，不再计入不予公开等其他各行。
    ///
    /// Source: 《政府信息公开条例》第三十七条
    pub partially_granted: ApplicationsRow,
    /// “（三）不予公开”: Refused.
    ///
    /// Source: 《政府信息公开条例》第三十六条第（三）项
    pub refused: Refused,
    /// “（四）无法提供”: Cannot be provided.
    pub unavailable: Unavailable,
    /// “（五）不予处理”: Not processed.
    pub declined: Declined,
    /// “（六）其他处理”: Handled otherwise.
    pub other: Other,
    /// “（七）总计”: All outcomes.
    ///
    /// （一）至（六）各行之和，即本年度办结的件数。
    pub total: ApplicationsRow,
}

/// “（三）不予公开”: Refused.
///
/// Source: 《政府信息公开条例》第三十六条第（三）项
#[derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::default::Default,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
)]
pub struct Refused {
    /// “1.属于国家秘密”: State secret.
    ///
    /// Source: 《政府信息公开条例》第十四条
    pub state_secret: ApplicationsRow,
    /// “2.其他法律行政法规禁止公开”: Disclosure prohibited by another law or administrative regulation.
    ///
    /// Source: 《政府信息公开条例》第十四条
    pub prohibited_by_law: ApplicationsRow,
    /// “3.危及“三安全一稳定””: Danger to national, public or economic security or to social stability.
    ///
    /// 指公开后可能危及国家安全、公共安全、经济安全、社会稳定。
    ///
    /// Source: 《政府信息公开条例》第十四条
    pub security_and_stability: ApplicationsRow,
    /// “4.保护第三方合法权益”: Rights of third parties.
    ///
    /// 指商业秘密、个人隐私等，公开会损害第三方合法权益。
    ///
    /// Source: 《政府信息公开条例》第十五条
    pub third_party_rights: ApplicationsRow,
    /// “5.属于三类内部事务信息”: Internal affairs.
    ///
    /// 三类指人事管理、后勤管理、内部工作流程。
    ///
    /// Source: 《政府信息公开条例》第十六条第一款
    pub internal_affairs: ApplicationsRow,
    /// “6.属于四类过程性信息”: Deliberative process.
    ///
    /// 四类指讨论记录、过程稿、磋商信函、请示报告。
    ///
    /// Source: 《政府信息公开条例》第十六条第二款
    pub deliberative_process: ApplicationsRow,
    /// “7.属于行政执法案卷”: Enforcement files.
    ///
    /// Source: 《政府信息公开条例》第十六条第二款
    pub enforcement_files: ApplicationsRow,
    /// “8.属于行政查询事项”: Matters of a registry with its own rules of inquiry.
    ///
    /// 指工商、不动产登记资料等另有查询规定的信息。
    ///
    /// Source: 《政府信息公开条例》第三十六条第（七）项
    pub administrative_inquiry: ApplicationsRow,
}

/// “（四）无法提供”: Cannot be provided.
#[derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::default::Default,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
)]
pub struct Unavailable {
    /// “1.本机关不掌握相关政府信息”: Not held by this organ.
    ///
    /// 经检索，本机关没有所申请的信息。
    ///
    /// Source: 《政府信息公开条例》第三十六条第（四）项
    pub not_held: ApplicationsRow,
    /// “2.没有现成信息需要另行制作”: Would have to be created.
    ///
    /// 指需要对现有信息加工、分析才能形成。
    ///
    /// Source: 《政府信息公开条例》第三十八条
    pub needs_creation: ApplicationsRow,
    /// “3.补正后申请内容仍不明确”: Still unclear after correction.
    ///
    /// 申请人已经补正、内容仍不明确的；逾期没有补正的计入“（六）其他处理”第1行。
    pub still_unclear: ApplicationsRow,
}

/// “（五）不予处理”: Not processed.
#[derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::default::Default,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
)]
pub struct Declined {
    /// “1.信访举报投诉类申请”: In substance a petition, report or complaint.
    ///
    /// Source: 《政府信息公开条例》第三十九条第一款
    pub petition_or_complaint: ApplicationsRow,
    /// “2.重复申请”: Repeated.
    ///
    /// 同一申请人就相同信息再次申请，本机关此前已经答复。
    ///
    /// Source: 《政府信息公开条例》第三十六条第（六）项
    pub repeated: ApplicationsRow,
    /// “3.要求提供公开出版物”: Published material.
    ///
    /// 指政府公报、报刊、书籍等。
    ///
    /// Source: 《政府信息公开条例》第三十九条第二款
    pub published_material: ApplicationsRow,
    /// “4.无正当理由大量反复申请”: Excessive without good reason.
    ///
    /// 数量、频次明显超过合理范围，且申请人说明的理由不合理。
    ///
    /// Source: 《政府信息公开条例》第三十五条
    pub excessive: ApplicationsRow,
    /// “5.要求行政机关确认或重新出具已获取信息”: Asks to confirm or reissue information already obtained.
    pub reconfirmation: ApplicationsRow,
}

/// “（六）其他处理”: Handled otherwise.
#[derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::default::Default,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
)]
pub struct Other {
    /// “1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请”: Not corrected in time, no longer processed.
    ///
    /// Source: 《政府信息公开条例》第三十条
    pub not_corrected_in_time: ApplicationsRow,
    /// “2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请”: Fee not paid in time, no longer processed.
    ///
    /// 有数的，收取信息处理费的情况在“六、其他需要报告的事项”中报告。
    ///
    /// Source: 《政府信息公开条例》第四十二条
    pub fee_unpaid: ApplicationsRow,
    /// “3.其他”: Anything else.
    ///
    /// 以上各行都不能归入的。
    pub miscellaneous: ApplicationsRow,
}

/// “政府信息公开行政复议、行政诉讼情况”: Reconsiderations and lawsuits by result.
#[derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::default::Default,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
)]
pub struct Disputes {
    /// “行政复议”: Administrative reconsideration.
    pub reconsideration: DisputesColumns,
    /// “行政诉讼”: Administrative litigation.
    pub litigation: Litigation,
}

/// Columns of “政府信息公开行政复议、行政诉讼情况”.
#[derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::default::Default,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
)]
pub struct DisputesColumns {
    /// “结果维持”: Upheld.
    ///
    /// Unit: 件.
    pub upheld: ::nianbao::typed::Entry<u64>,
    /// “结果纠正”: Corrected.
    ///
    /// Unit: 件.
    pub corrected: ::nianbao::typed::Entry<u64>,
    /// “其他结果”: Other result.
    ///
    /// Unit: 件.
    pub other: ::nianbao::typed::Entry<u64>,
    /// “尚未审结”: Pending on 31 December.
    ///
    /// Unit: 件.
    pub pending: ::nianbao::typed::Entry<u64>,
    /// “总计”.
    ///
    /// Unit: 件.
    pub total: ::nianbao::typed::Entry<u64>,
}

/// “行政诉讼”: Administrative litigation.
#[derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::default::Default,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
)]
pub struct Litigation {
    /// “未经复议直接起诉”: Without previous reconsideration.
    pub direct: DisputesColumns,
    /// “复议后起诉”: After reconsideration.
    pub after_reconsideration: DisputesColumns,
}

/// The paths of the form's cells and narratives.
pub mod paths {
    /// `overview`
    pub const OVERVIEW: &str = "overview";
    const _: &str = OVERVIEW;
    /// `documents`
    pub mod documents {
        /// `documents.regulations`
        pub mod regulations {
            /// `documents.regulations.issued`
            pub const ISSUED: &str = "documents.regulations.issued";
            const _: &str = ISSUED;
            /// `documents.regulations.repealed`
            pub const REPEALED: &str = "documents.regulations.repealed";
            const _: &str = REPEALED;
            /// `documents.regulations.in_force`
            pub const IN_FORCE: &str = "documents.regulations.in_force";
            const _: &str = IN_FORCE;
        }

        /// `documents.normative_documents`
        pub mod normative_documents {
            /// `documents.normative_documents.issued`
            pub const ISSUED: &str = "documents.normative_documents.issued";
            const _: &str = ISSUED;
            /// `documents.normative_documents.repealed`
            pub const REPEALED: &str = "documents.normative_documents.repealed";
            const _: &str = REPEALED;
            /// `documents.normative_documents.in_force`
            pub const IN_FORCE: &str = "documents.normative_documents.in_force";
            const _: &str = IN_FORCE;
        }
    }

    /// `licensing`
    pub mod licensing {
        /// `licensing.licences`
        pub mod licences {
            /// `licensing.licences.decisions`
            pub const DECISIONS: &str = "licensing.licences.decisions";
            const _: &str = DECISIONS;
        }
    }

    /// `enforcement`
    pub mod enforcement {
        /// `enforcement.penalties`
        pub mod penalties {
            /// `enforcement.penalties.decisions`
            pub const DECISIONS: &str = "enforcement.penalties.decisions";
            const _: &str = DECISIONS;
        }

        /// `enforcement.coercion`
        pub mod coercion {
            /// `enforcement.coercion.decisions`
            pub const DECISIONS: &str = "enforcement.coercion.decisions";
            const _: &str = DECISIONS;
        }
    }

    /// `fees`
    pub mod fees {
        /// `fees.administrative`
        pub mod administrative {
            /// `fees.administrative.collected`
            pub const COLLECTED: &str = "fees.administrative.collected";
            const _: &str = COLLECTED;
        }
    }

    /// `applications`
    pub mod applications {
        /// `applications.received`
        pub mod received {
            /// `applications.received.natural_person`
            pub const NATURAL_PERSON: &str = "applications.received.natural_person";
            const _: &str = NATURAL_PERSON;
            /// `applications.received.legal_person`
            pub mod legal_person {
                /// `applications.received.legal_person.enterprise`
                pub const ENTERPRISE: &str = "applications.received.legal_person.enterprise";
                const _: &str = ENTERPRISE;
                /// `applications.received.legal_person.research`
                pub const RESEARCH: &str = "applications.received.legal_person.research";
                const _: &str = RESEARCH;
                /// `applications.received.legal_person.public_welfare`
                pub const PUBLIC_WELFARE: &str = "applications.received.legal_person.public_welfare";
                const _: &str = PUBLIC_WELFARE;
                /// `applications.received.legal_person.legal_service`
                pub const LEGAL_SERVICE: &str = "applications.received.legal_person.legal_service";
                const _: &str = LEGAL_SERVICE;
                /// `applications.received.legal_person.other`
                pub const OTHER: &str = "applications.received.legal_person.other";
                const _: &str = OTHER;
            }

            /// `applications.received.total`
            pub const TOTAL: &str = "applications.received.total";
            const _: &str = TOTAL;
        }

        /// `applications.carried_in`
        pub mod carried_in {
            /// `applications.carried_in.natural_person`
            pub const NATURAL_PERSON: &str = "applications.carried_in.natural_person";
            const _: &str = NATURAL_PERSON;
            /// `applications.carried_in.legal_person`
            pub mod legal_person {
                /// `applications.carried_in.legal_person.enterprise`
                pub const ENTERPRISE: &str = "applications.carried_in.legal_person.enterprise";
                const _: &str = ENTERPRISE;
                /// `applications.carried_in.legal_person.research`
                pub const RESEARCH: &str = "applications.carried_in.legal_person.research";
                const _: &str = RESEARCH;
                /// `applications.carried_in.legal_person.public_welfare`
                pub const PUBLIC_WELFARE: &str = "applications.carried_in.legal_person.public_welfare";
                const _: &str = PUBLIC_WELFARE;
                /// `applications.carried_in.legal_person.legal_service`
                pub const LEGAL_SERVICE: &str = "applications.carried_in.legal_person.legal_service";
                const _: &str = LEGAL_SERVICE;
                /// `applications.carried_in.legal_person.other`
                pub const OTHER: &str = "applications.carried_in.legal_person.other";
                const _: &str = OTHER;
            }

            /// `applications.carried_in.total`
            pub const TOTAL: &str = "applications.carried_in.total";
            const _: &str = TOTAL;
        }

        /// `applications.outcome`
        pub mod outcome {
            /// `applications.outcome.granted`
            pub mod granted {
                /// `applications.outcome.granted.natural_person`
                pub const NATURAL_PERSON: &str = "applications.outcome.granted.natural_person";
                const _: &str = NATURAL_PERSON;
                /// `applications.outcome.granted.legal_person`
                pub mod legal_person {
                    /// `applications.outcome.granted.legal_person.enterprise`
                    pub const ENTERPRISE: &str = "applications.outcome.granted.legal_person.enterprise";
                    const _: &str = ENTERPRISE;
                    /// `applications.outcome.granted.legal_person.research`
                    pub const RESEARCH: &str = "applications.outcome.granted.legal_person.research";
                    const _: &str = RESEARCH;
                    /// `applications.outcome.granted.legal_person.public_welfare`
                    pub const PUBLIC_WELFARE: &str = "applications.outcome.granted.legal_person.public_welfare";
                    const _: &str = PUBLIC_WELFARE;
                    /// `applications.outcome.granted.legal_person.legal_service`
                    pub const LEGAL_SERVICE: &str = "applications.outcome.granted.legal_person.legal_service";
                    const _: &str = LEGAL_SERVICE;
                    /// `applications.outcome.granted.legal_person.other`
                    pub const OTHER: &str = "applications.outcome.granted.legal_person.other";
                    const _: &str = OTHER;
                }

                /// `applications.outcome.granted.total`
                pub const TOTAL: &str = "applications.outcome.granted.total";
                const _: &str = TOTAL;
            }

            /// `applications.outcome.partially_granted`
            pub mod partially_granted {
                /// `applications.outcome.partially_granted.natural_person`
                pub const NATURAL_PERSON: &str = "applications.outcome.partially_granted.natural_person";
                const _: &str = NATURAL_PERSON;
                /// `applications.outcome.partially_granted.legal_person`
                pub mod legal_person {
                    /// `applications.outcome.partially_granted.legal_person.enterprise`
                    pub const ENTERPRISE: &str = "applications.outcome.partially_granted.legal_person.enterprise";
                    const _: &str = ENTERPRISE;
                    /// `applications.outcome.partially_granted.legal_person.research`
                    pub const RESEARCH: &str = "applications.outcome.partially_granted.legal_person.research";
                    const _: &str = RESEARCH;
                    /// `applications.outcome.partially_granted.legal_person.public_welfare`
                    pub const PUBLIC_WELFARE: &str = "applications.outcome.partially_granted.legal_person.public_welfare";
                    const _: &str = PUBLIC_WELFARE;
                    /// `applications.outcome.partially_granted.legal_person.legal_service`
                    pub const LEGAL_SERVICE: &str = "applications.outcome.partially_granted.legal_person.legal_service";
                    const _: &str = LEGAL_SERVICE;
                    /// `applications.outcome.partially_granted.legal_person.other`
                    pub const OTHER: &str = "applications.outcome.partially_granted.legal_person.other";
                    const _: &str = OTHER;
                }

                /// `applications.outcome.partially_granted.total`
                pub const TOTAL: &str = "applications.outcome.partially_granted.total";
                const _: &str = TOTAL;
            }

            /// `applications.outcome.refused`
            pub mod refused {
                /// `applications.outcome.refused.state_secret`
                pub mod state_secret {
                    /// `applications.outcome.refused.state_secret.natural_person`
                    pub const NATURAL_PERSON: &str = "applications.outcome.refused.state_secret.natural_person";
                    const _: &str = NATURAL_PERSON;
                    /// `applications.outcome.refused.state_secret.legal_person`
                    pub mod legal_person {
                        /// `applications.outcome.refused.state_secret.legal_person.enterprise`
                        pub const ENTERPRISE: &str = "applications.outcome.refused.state_secret.legal_person.enterprise";
                        const _: &str = ENTERPRISE;
                        /// `applications.outcome.refused.state_secret.legal_person.research`
                        pub const RESEARCH: &str = "applications.outcome.refused.state_secret.legal_person.research";
                        const _: &str = RESEARCH;
                        /// `applications.outcome.refused.state_secret.legal_person.public_welfare`
                        pub const PUBLIC_WELFARE: &str = "applications.outcome.refused.state_secret.legal_person.public_welfare";
                        const _: &str = PUBLIC_WELFARE;
                        /// `applications.outcome.refused.state_secret.legal_person.legal_service`
                        pub const LEGAL_SERVICE: &str = "applications.outcome.refused.state_secret.legal_person.legal_service";
                        const _: &str = LEGAL_SERVICE;
                        /// `applications.outcome.refused.state_secret.legal_person.other`
                        pub const OTHER: &str = "applications.outcome.refused.state_secret.legal_person.other";
                        const _: &str = OTHER;
                    }

                    /// `applications.outcome.refused.state_secret.total`
                    pub const TOTAL: &str = "applications.outcome.refused.state_secret.total";
                    const _: &str = TOTAL;
                }

                /// `applications.outcome.refused.prohibited_by_law`
                pub mod prohibited_by_law {
                    /// `applications.outcome.refused.prohibited_by_law.natural_person`
                    pub const NATURAL_PERSON: &str = "applications.outcome.refused.prohibited_by_law.natural_person";
                    const _: &str = NATURAL_PERSON;
                    /// `applications.outcome.refused.prohibited_by_law.legal_person`
                    pub mod legal_person {
                        /// `applications.outcome.refused.prohibited_by_law.legal_person.enterprise`
                        pub const ENTERPRISE: &str = "applications.outcome.refused.prohibited_by_law.legal_person.enterprise";
                        const _: &str = ENTERPRISE;
                        /// `applications.outcome.refused.prohibited_by_law.legal_person.research`
                        pub const RESEARCH: &str = "applications.outcome.refused.prohibited_by_law.legal_person.research";
                        const _: &str = RESEARCH;
                        /// `applications.outcome.refused.prohibited_by_law.legal_person.public_welfare`
                        pub const PUBLIC_WELFARE: &str = "applications.outcome.refused.prohibited_by_law.legal_person.public_welfare";
                        const _: &str = PUBLIC_WELFARE;
                        /// `applications.outcome.refused.prohibited_by_law.legal_person.legal_service`
                        pub const LEGAL_SERVICE: &str = "applications.outcome.refused.prohibited_by_law.legal_person.legal_service";
                        const _: &str = LEGAL_SERVICE;
                        /// `applications.outcome.refused.prohibited_by_law.legal_person.other`
                        pub const OTHER: &str = "applications.outcome.refused.prohibited_by_law.legal_person.other";
                        const _: &str = OTHER;
                    }

                    /// `applications.outcome.refused.prohibited_by_law.total`
                    pub const TOTAL: &str = "applications.outcome.refused.prohibited_by_law.total";
                    const _: &str = TOTAL;
                }

                /// `applications.outcome.refused.security_and_stability`
                pub mod security_and_stability {
                    /// `applications.outcome.refused.security_and_stability.natural_person`
                    pub const NATURAL_PERSON: &str = "applications.outcome.refused.security_and_stability.natural_person";
                    const _: &str = NATURAL_PERSON;
                    /// `applications.outcome.refused.security_and_stability.legal_person`
                    pub mod legal_person {
                        /// `applications.outcome.refused.security_and_stability.legal_person.enterprise`
                        pub const ENTERPRISE: &str = "applications.outcome.refused.security_and_stability.legal_person.enterprise";
                        const _: &str = ENTERPRISE;
                        /// `applications.outcome.refused.security_and_stability.legal_person.research`
                        pub const RESEARCH: &str = "applications.outcome.refused.security_and_stability.legal_person.research";
                        const _: &str = RESEARCH;
                        /// `applications.outcome.refused.security_and_stability.legal_person.public_welfare`
                        pub const PUBLIC_WELFARE: &str = "applications.outcome.refused.security_and_stability.legal_person.public_welfare";
                        const _: &str = PUBLIC_WELFARE;
                        /// `applications.outcome.refused.security_and_stability.legal_person.legal_service`
                        pub const LEGAL_SERVICE: &str = "applications.outcome.refused.security_and_stability.legal_person.legal_service";
                        const _: &str = LEGAL_SERVICE;
                        /// `applications.outcome.refused.security_and_stability.legal_person.other`
                        pub const OTHER: &str = "applications.outcome.refused.security_and_stability.legal_person.other";
                        const _: &str = OTHER;
                    }

                    /// `applications.outcome.refused.security_and_stability.total`
                    pub const TOTAL: &str = "applications.outcome.refused.security_and_stability.total";
                    const _: &str = TOTAL;
                }

                /// `applications.outcome.refused.third_party_rights`
                pub mod third_party_rights {
                    /// `applications.outcome.refused.third_party_rights.natural_person`
                    pub const NATURAL_PERSON: &str = "applications.outcome.refused.third_party_rights.natural_person";
                    const _: &str = NATURAL_PERSON;
                    /// `applications.outcome.refused.third_party_rights.legal_person`
                    pub mod legal_person {
                        /// `applications.outcome.refused.third_party_rights.legal_person.enterprise`
                        pub const ENTERPRISE: &str = "applications.outcome.refused.third_party_rights.legal_person.enterprise";
                        const _: &str = ENTERPRISE;
                        /// `applications.outcome.refused.third_party_rights.legal_person.research`
                        pub const RESEARCH: &str = "applications.outcome.refused.third_party_rights.legal_person.research";
                        const _: &str = RESEARCH;
                        /// `applications.outcome.refused.third_party_rights.legal_person.public_welfare`
                        pub const PUBLIC_WELFARE: &str = "applications.outcome.refused.third_party_rights.legal_person.public_welfare";
                        const _: &str = PUBLIC_WELFARE;
                        /// `applications.outcome.refused.third_party_rights.legal_person.legal_service`
                        pub const LEGAL_SERVICE: &str = "applications.outcome.refused.third_party_rights.legal_person.legal_service";
                        const _: &str = LEGAL_SERVICE;
                        /// `applications.outcome.refused.third_party_rights.legal_person.other`
                        pub const OTHER: &str = "applications.outcome.refused.third_party_rights.legal_person.other";
                        const _: &str = OTHER;
                    }

                    /// `applications.outcome.refused.third_party_rights.total`
                    pub const TOTAL: &str = "applications.outcome.refused.third_party_rights.total";
                    const _: &str = TOTAL;
                }

                /// `applications.outcome.refused.internal_affairs`
                pub mod internal_affairs {
                    /// `applications.outcome.refused.internal_affairs.natural_person`
                    pub const NATURAL_PERSON: &str = "applications.outcome.refused.internal_affairs.natural_person";
                    const _: &str = NATURAL_PERSON;
                    /// `applications.outcome.refused.internal_affairs.legal_person`
                    pub mod legal_person {
                        /// `applications.outcome.refused.internal_affairs.legal_person.enterprise`
                        pub const ENTERPRISE: &str = "applications.outcome.refused.internal_affairs.legal_person.enterprise";
                        const _: &str = ENTERPRISE;
                        /// `applications.outcome.refused.internal_affairs.legal_person.research`
                        pub const RESEARCH: &str = "applications.outcome.refused.internal_affairs.legal_person.research";
                        const _: &str = RESEARCH;
                        /// `applications.outcome.refused.internal_affairs.legal_person.public_welfare`
                        pub const PUBLIC_WELFARE: &str = "applications.outcome.refused.internal_affairs.legal_person.public_welfare";
                        const _: &str = PUBLIC_WELFARE;
                        /// `applications.outcome.refused.internal_affairs.legal_person.legal_service`
                        pub const LEGAL_SERVICE: &str = "applications.outcome.refused.internal_affairs.legal_person.legal_service";
                        const _: &str = LEGAL_SERVICE;
                        /// `applications.outcome.refused.internal_affairs.legal_person.other`
                        pub const OTHER: &str = "applications.outcome.refused.internal_affairs.legal_person.other";
                        const _: &str = OTHER;
                    }

                    /// `applications.outcome.refused.internal_affairs.total`
                    pub const TOTAL: &str = "applications.outcome.refused.internal_affairs.total";
                    const _: &str = TOTAL;
                }

                /// `applications.outcome.refused.deliberative_process`
                pub mod deliberative_process {
                    /// `applications.outcome.refused.deliberative_process.natural_person`
                    pub const NATURAL_PERSON: &str = "applications.outcome.refused.deliberative_process.natural_person";
                    const _: &str = NATURAL_PERSON;
                    /// `applications.outcome.refused.deliberative_process.legal_person`
                    pub mod legal_person {
                        /// `applications.outcome.refused.deliberative_process.legal_person.enterprise`
                        pub const ENTERPRISE: &str = "applications.outcome.refused.deliberative_process.legal_person.enterprise";
                        const _: &str = ENTERPRISE;
                        /// `applications.outcome.refused.deliberative_process.legal_person.research`
                        pub const RESEARCH: &str = "applications.outcome.refused.deliberative_process.legal_person.research";
                        const _: &str = RESEARCH;
                        /// `applications.outcome.refused.deliberative_process.legal_person.public_welfare`
                        pub const PUBLIC_WELFARE: &str = "applications.outcome.refused.deliberative_process.legal_person.public_welfare";
                        const _: &str = PUBLIC_WELFARE;
                        /// `applications.outcome.refused.deliberative_process.legal_person.legal_service`
                        pub const LEGAL_SERVICE: &str = "applications.outcome.refused.deliberative_process.legal_person.legal_service";
                        const _: &str = LEGAL_SERVICE;
                        /// `applications.outcome.refused.deliberative_process.legal_person.other`
                        pub const OTHER: &str = "applications.outcome.refused.deliberative_process.legal_person.other";
                        const _: &str = OTHER;
                    }

                    /// `applications.outcome.refused.deliberative_process.total`
                    pub const TOTAL: &str = "applications.outcome.refused.deliberative_process.total";
                    const _: &str = TOTAL;
                }

                /// `applications.outcome.refused.enforcement_files`
                pub mod enforcement_files {
                    /// `applications.outcome.refused.enforcement_files.natural_person`
                    pub const NATURAL_PERSON: &str = "applications.outcome.refused.enforcement_files.natural_person";
                    const _: &str = NATURAL_PERSON;
                    /// `applications.outcome.refused.enforcement_files.legal_person`
                    pub mod legal_person {
                        /// `applications.outcome.refused.enforcement_files.legal_person.enterprise`
                        pub const ENTERPRISE: &str = "applications.outcome.refused.enforcement_files.legal_person.enterprise";
                        const _: &str = ENTERPRISE;
                        /// `applications.outcome.refused.enforcement_files.legal_person.research`
                        pub const RESEARCH: &str = "applications.outcome.refused.enforcement_files.legal_person.research";
                        const _: &str = RESEARCH;
                        /// `applications.outcome.refused.enforcement_files.legal_person.public_welfare`
                        pub const PUBLIC_WELFARE: &str = "applications.outcome.refused.enforcement_files.legal_person.public_welfare";
                        const _: &str = PUBLIC_WELFARE;
                        /// `applications.outcome.refused.enforcement_files.legal_person.legal_service`
                        pub const LEGAL_SERVICE: &str = "applications.outcome.refused.enforcement_files.legal_person.legal_service";
                        const _: &str = LEGAL_SERVICE;
                        /// `applications.outcome.refused.enforcement_files.legal_person.other`
                        pub const OTHER: &str = "applications.outcome.refused.enforcement_files.legal_person.other";
                        const _: &str = OTHER;
                    }

                    /// `applications.outcome.refused.enforcement_files.total`
                    pub const TOTAL: &str = "applications.outcome.refused.enforcement_files.total";
                    const _: &str = TOTAL;
                }

                /// `applications.outcome.refused.administrative_inquiry`
                pub mod administrative_inquiry {
                    /// `applications.outcome.refused.administrative_inquiry.natural_person`
                    pub const NATURAL_PERSON: &str = "applications.outcome.refused.administrative_inquiry.natural_person";
                    const _: &str = NATURAL_PERSON;
                    /// `applications.outcome.refused.administrative_inquiry.legal_person`
                    pub mod legal_person {
                        /// `applications.outcome.refused.administrative_inquiry.legal_person.enterprise`
                        pub const ENTERPRISE: &str = "applications.outcome.refused.administrative_inquiry.legal_person.enterprise";
                        const _: &str = ENTERPRISE;
                        /// `applications.outcome.refused.administrative_inquiry.legal_person.research`
                        pub const RESEARCH: &str = "applications.outcome.refused.administrative_inquiry.legal_person.research";
                        const _: &str = RESEARCH;
                        /// `applications.outcome.refused.administrative_inquiry.legal_person.public_welfare`
                        pub const PUBLIC_WELFARE: &str = "applications.outcome.refused.administrative_inquiry.legal_person.public_welfare";
                        const _: &str = PUBLIC_WELFARE;
                        /// `applications.outcome.refused.administrative_inquiry.legal_person.legal_service`
                        pub const LEGAL_SERVICE: &str = "applications.outcome.refused.administrative_inquiry.legal_person.legal_service";
                        const _: &str = LEGAL_SERVICE;
                        /// `applications.outcome.refused.administrative_inquiry.legal_person.other`
                        pub const OTHER: &str = "applications.outcome.refused.administrative_inquiry.legal_person.other";
                        const _: &str = OTHER;
                    }

                    /// `applications.outcome.refused.administrative_inquiry.total`
                    pub const TOTAL: &str = "applications.outcome.refused.administrative_inquiry.total";
                    const _: &str = TOTAL;
                }
            }

            /// `applications.outcome.unavailable`
            pub mod unavailable {
                /// `applications.outcome.unavailable.not_held`
                pub mod not_held {
                    /// `applications.outcome.unavailable.not_held.natural_person`
                    pub const NATURAL_PERSON: &str = "applications.outcome.unavailable.not_held.natural_person";
                    const _: &str = NATURAL_PERSON;
                    /// `applications.outcome.unavailable.not_held.legal_person`
                    pub mod legal_person {
                        /// `applications.outcome.unavailable.not_held.legal_person.enterprise`
                        pub const ENTERPRISE: &str = "applications.outcome.unavailable.not_held.legal_person.enterprise";
                        const _: &str = ENTERPRISE;
                        /// `applications.outcome.unavailable.not_held.legal_person.research`
                        pub const RESEARCH: &str = "applications.outcome.unavailable.not_held.legal_person.research";
                        const _: &str = RESEARCH;
                        /// `applications.outcome.unavailable.not_held.legal_person.public_welfare`
                        pub const PUBLIC_WELFARE: &str = "applications.outcome.unavailable.not_held.legal_person.public_welfare";
                        const _: &str = PUBLIC_WELFARE;
                        /// `applications.outcome.unavailable.not_held.legal_person.legal_service`
                        pub const LEGAL_SERVICE: &str = "applications.outcome.unavailable.not_held.legal_person.legal_service";
                        const _: &str = LEGAL_SERVICE;
                        /// `applications.outcome.unavailable.not_held.legal_person.other`
                        pub const OTHER: &str = "applications.outcome.unavailable.not_held.legal_person.other";
                        const _: &str = OTHER;
                    }

                    /// `applications.outcome.unavailable.not_held.total`
                    pub const TOTAL: &str = "applications.outcome.unavailable.not_held.total";
                    const _: &str = TOTAL;
                }

                /// `applications.outcome.unavailable.needs_creation`
                pub mod needs_creation {
                    /// `applications.outcome.unavailable.needs_creation.natural_person`
                    pub const NATURAL_PERSON: &str = "applications.outcome.unavailable.needs_creation.natural_person";
                    const _: &str = NATURAL_PERSON;
                    /// `applications.outcome.unavailable.needs_creation.legal_person`
                    pub mod legal_person {
                        /// `applications.outcome.unavailable.needs_creation.legal_person.enterprise`
                        pub const ENTERPRISE: &str = "applications.outcome.unavailable.needs_creation.legal_person.enterprise";
                        const _: &str = ENTERPRISE;
                        /// `applications.outcome.unavailable.needs_creation.legal_person.research`
                        pub const RESEARCH: &str = "applications.outcome.unavailable.needs_creation.legal_person.research";
                        const _: &str = RESEARCH;
                        /// `applications.outcome.unavailable.needs_creation.legal_person.public_welfare`
                        pub const PUBLIC_WELFARE: &str = "applications.outcome.unavailable.needs_creation.legal_person.public_welfare";
                        const _: &str = PUBLIC_WELFARE;
                        /// `applications.outcome.unavailable.needs_creation.legal_person.legal_service`
                        pub const LEGAL_SERVICE: &str = "applications.outcome.unavailable.needs_creation.legal_person.legal_service";
                        const _: &str = LEGAL_SERVICE;
                        /// `applications.outcome.unavailable.needs_creation.legal_person.other`
                        pub const OTHER: &str = "applications.outcome.unavailable.needs_creation.legal_person.other";
                        const _: &str = OTHER;
                    }

                    /// `applications.outcome.unavailable.needs_creation.total`
                    pub const TOTAL: &str = "applications.outcome.unavailable.needs_creation.total";
                    const _: &str = TOTAL;
                }

                /// `applications.outcome.unavailable.still_unclear`
                pub mod still_unclear {
                    /// `applications.outcome.unavailable.still_unclear.natural_person`
                    pub const NATURAL_PERSON: &str = "applications.outcome.unavailable.still_unclear.natural_person";
                    const _: &str = NATURAL_PERSON;
                    /// `applications.outcome.unavailable.still_unclear.legal_person`
                    pub mod legal_person {
                        /// `applications.outcome.unavailable.still_unclear.legal_person.enterprise`
                        pub const ENTERPRISE: &str = "applications.outcome.unavailable.still_unclear.legal_person.enterprise";
                        const _: &str = ENTERPRISE;
                        /// `applications.outcome.unavailable.still_unclear.legal_person.research`
                        pub const RESEARCH: &str = "applications.outcome.unavailable.still_unclear.legal_person.research";
                        const _: &str = RESEARCH;
                        /// `applications.outcome.unavailable.still_unclear.legal_person.public_welfare`
                        pub const PUBLIC_WELFARE: &str = "applications.outcome.unavailable.still_unclear.legal_person.public_welfare";
                        const _: &str = PUBLIC_WELFARE;
                        /// `applications.outcome.unavailable.still_unclear.legal_person.legal_service`
                        pub const LEGAL_SERVICE: &str = "applications.outcome.unavailable.still_unclear.legal_person.legal_service";
                        const _: &str = LEGAL_SERVICE;
                        /// `applications.outcome.unavailable.still_unclear.legal_person.other`
                        pub const OTHER: &str = "applications.outcome.unavailable.still_unclear.legal_person.other";
                        const _: &str = OTHER;
                    }

                    /// `applications.outcome.unavailable.still_unclear.total`
                    pub const TOTAL: &str = "applications.outcome.unavailable.still_unclear.total";
                    const _: &str = TOTAL;
                }
            }

            /// `applications.outcome.declined`
            pub mod declined {
                /// `applications.outcome.declined.petition_or_complaint`
                pub mod petition_or_complaint {
                    /// `applications.outcome.declined.petition_or_complaint.natural_person`
                    pub const NATURAL_PERSON: &str = "applications.outcome.declined.petition_or_complaint.natural_person";
                    const _: &str = NATURAL_PERSON;
                    /// `applications.outcome.declined.petition_or_complaint.legal_person`
                    pub mod legal_person {
                        /// `applications.outcome.declined.petition_or_complaint.legal_person.enterprise`
                        pub const ENTERPRISE: &str = "applications.outcome.declined.petition_or_complaint.legal_person.enterprise";
                        const _: &str = ENTERPRISE;
                        /// `applications.outcome.declined.petition_or_complaint.legal_person.research`
                        pub const RESEARCH: &str = "applications.outcome.declined.petition_or_complaint.legal_person.research";
                        const _: &str = RESEARCH;
                        /// `applications.outcome.declined.petition_or_complaint.legal_person.public_welfare`
                        pub const PUBLIC_WELFARE: &str = "applications.outcome.declined.petition_or_complaint.legal_person.public_welfare";
                        const _: &str = PUBLIC_WELFARE;
                        /// `applications.outcome.declined.petition_or_complaint.legal_person.legal_service`
                        pub const LEGAL_SERVICE: &str = "applications.outcome.declined.petition_or_complaint.legal_person.legal_service";
                        const _: &str = LEGAL_SERVICE;
                        /// `applications.outcome.declined.petition_or_complaint.legal_person.other`
                        pub const OTHER: &str = "applications.outcome.declined.petition_or_complaint.legal_person.other";
                        const _: &str = OTHER;
                    }

                    /// `applications.outcome.declined.petition_or_complaint.total`
                    pub const TOTAL: &str = "applications.outcome.declined.petition_or_complaint.total";
                    const _: &str = TOTAL;
                }

                /// `applications.outcome.declined.repeated`
                pub mod repeated {
                    /// `applications.outcome.declined.repeated.natural_person`
                    pub const NATURAL_PERSON: &str = "applications.outcome.declined.repeated.natural_person";
                    const _: &str = NATURAL_PERSON;
                    /// `applications.outcome.declined.repeated.legal_person`
                    pub mod legal_person {
                        /// `applications.outcome.declined.repeated.legal_person.enterprise`
                        pub const ENTERPRISE: &str = "applications.outcome.declined.repeated.legal_person.enterprise";
                        const _: &str = ENTERPRISE;
                        /// `applications.outcome.declined.repeated.legal_person.research`
                        pub const RESEARCH: &str = "applications.outcome.declined.repeated.legal_person.research";
                        const _: &str = RESEARCH;
                        /// `applications.outcome.declined.repeated.legal_person.public_welfare`
                        pub const PUBLIC_WELFARE: &str = "applications.outcome.declined.repeated.legal_person.public_welfare";
                        const _: &str = PUBLIC_WELFARE;
                        /// `applications.outcome.declined.repeated.legal_person.legal_service`
                        pub const LEGAL_SERVICE: &str = "applications.outcome.declined.repeated.legal_person.legal_service";
                        const _: &str = LEGAL_SERVICE;
                        /// `applications.outcome.declined.repeated.legal_person.other`
                        pub const OTHER: &str = "applications.outcome.declined.repeated.legal_person.other";
                        const _: &str = OTHER;
                    }

                    /// `applications.outcome.declined.repeated.total`
                    pub const TOTAL: &str = "applications.outcome.declined.repeated.total";
                    const _: &str = TOTAL;
                }

                /// `applications.outcome.declined.published_material`
                pub mod published_material {
                    /// `applications.outcome.declined.published_material.natural_person`
                    pub const NATURAL_PERSON: &str = "applications.outcome.declined.published_material.natural_person";
                    const _: &str = NATURAL_PERSON;
                    /// `applications.outcome.declined.published_material.legal_person`
                    pub mod legal_person {
                        /// `applications.outcome.declined.published_material.legal_person.enterprise`
                        pub const ENTERPRISE: &str = "applications.outcome.declined.published_material.legal_person.enterprise";
                        const _: &str = ENTERPRISE;
                        /// `applications.outcome.declined.published_material.legal_person.research`
                        pub const RESEARCH: &str = "applications.outcome.declined.published_material.legal_person.research";
                        const _: &str = RESEARCH;
                        /// `applications.outcome.declined.published_material.legal_person.public_welfare`
                        pub const PUBLIC_WELFARE: &str = "applications.outcome.declined.published_material.legal_person.public_welfare";
                        const _: &str = PUBLIC_WELFARE;
                        /// `applications.outcome.declined.published_material.legal_person.legal_service`
                        pub const LEGAL_SERVICE: &str = "applications.outcome.declined.published_material.legal_person.legal_service";
                        const _: &str = LEGAL_SERVICE;
                        /// `applications.outcome.declined.published_material.legal_person.other`
                        pub const OTHER: &str = "applications.outcome.declined.published_material.legal_person.other";
                        const _: &str = OTHER;
                    }

                    /// `applications.outcome.declined.published_material.total`
                    pub const TOTAL: &str = "applications.outcome.declined.published_material.total";
                    const _: &str = TOTAL;
                }

                /// `applications.outcome.declined.excessive`
                pub mod excessive {
                    /// `applications.outcome.declined.excessive.natural_person`
                    pub const NATURAL_PERSON: &str = "applications.outcome.declined.excessive.natural_person";
                    const _: &str = NATURAL_PERSON;
                    /// `applications.outcome.declined.excessive.legal_person`
                    pub mod legal_person {
                        /// `applications.outcome.declined.excessive.legal_person.enterprise`
                        pub const ENTERPRISE: &str = "applications.outcome.declined.excessive.legal_person.enterprise";
                        const _: &str = ENTERPRISE;
                        /// `applications.outcome.declined.excessive.legal_person.research`
                        pub const RESEARCH: &str = "applications.outcome.declined.excessive.legal_person.research";
                        const _: &str = RESEARCH;
                        /// `applications.outcome.declined.excessive.legal_person.public_welfare`
                        pub const PUBLIC_WELFARE: &str = "applications.outcome.declined.excessive.legal_person.public_welfare";
                        const _: &str = PUBLIC_WELFARE;
                        /// `applications.outcome.declined.excessive.legal_person.legal_service`
                        pub const LEGAL_SERVICE: &str = "applications.outcome.declined.excessive.legal_person.legal_service";
                        const _: &str = LEGAL_SERVICE;
                        /// `applications.outcome.declined.excessive.legal_person.other`
                        pub const OTHER: &str = "applications.outcome.declined.excessive.legal_person.other";
                        const _: &str = OTHER;
                    }

                    /// `applications.outcome.declined.excessive.total`
                    pub const TOTAL: &str = "applications.outcome.declined.excessive.total";
                    const _: &str = TOTAL;
                }

                /// `applications.outcome.declined.reconfirmation`
                pub mod reconfirmation {
                    /// `applications.outcome.declined.reconfirmation.natural_person`
                    pub const NATURAL_PERSON: &str = "applications.outcome.declined.reconfirmation.natural_person";
                    const _: &str = NATURAL_PERSON;
                    /// `applications.outcome.declined.reconfirmation.legal_person`
                    pub mod legal_person {
                        /// `applications.outcome.declined.reconfirmation.legal_person.enterprise`
                        pub const ENTERPRISE: &str = "applications.outcome.declined.reconfirmation.legal_person.enterprise";
                        const _: &str = ENTERPRISE;
                        /// `applications.outcome.declined.reconfirmation.legal_person.research`
                        pub const RESEARCH: &str = "applications.outcome.declined.reconfirmation.legal_person.research";
                        const _: &str = RESEARCH;
                        /// `applications.outcome.declined.reconfirmation.legal_person.public_welfare`
                        pub const PUBLIC_WELFARE: &str = "applications.outcome.declined.reconfirmation.legal_person.public_welfare";
                        const _: &str = PUBLIC_WELFARE;
                        /// `applications.outcome.declined.reconfirmation.legal_person.legal_service`
                        pub const LEGAL_SERVICE: &str = "applications.outcome.declined.reconfirmation.legal_person.legal_service";
                        const _: &str = LEGAL_SERVICE;
                        /// `applications.outcome.declined.reconfirmation.legal_person.other`
                        pub const OTHER: &str = "applications.outcome.declined.reconfirmation.legal_person.other";
                        const _: &str = OTHER;
                    }

                    /// `applications.outcome.declined.reconfirmation.total`
                    pub const TOTAL: &str = "applications.outcome.declined.reconfirmation.total";
                    const _: &str = TOTAL;
                }
            }

            /// `applications.outcome.other`
            pub mod other {
                /// `applications.outcome.other.not_corrected_in_time`
                pub mod not_corrected_in_time {
                    /// `applications.outcome.other.not_corrected_in_time.natural_person`
                    pub const NATURAL_PERSON: &str = "applications.outcome.other.not_corrected_in_time.natural_person";
                    const _: &str = NATURAL_PERSON;
                    /// `applications.outcome.other.not_corrected_in_time.legal_person`
                    pub mod legal_person {
                        /// `applications.outcome.other.not_corrected_in_time.legal_person.enterprise`
                        pub const ENTERPRISE: &str = "applications.outcome.other.not_corrected_in_time.legal_person.enterprise";
                        const _: &str = ENTERPRISE;
                        /// `applications.outcome.other.not_corrected_in_time.legal_person.research`
                        pub const RESEARCH: &str = "applications.outcome.other.not_corrected_in_time.legal_person.research";
                        const _: &str = RESEARCH;
                        /// `applications.outcome.other.not_corrected_in_time.legal_person.public_welfare`
                        pub const PUBLIC_WELFARE: &str = "applications.outcome.other.not_corrected_in_time.legal_person.public_welfare";
                        const _: &str = PUBLIC_WELFARE;
                        /// `applications.outcome.other.not_corrected_in_time.legal_person.legal_service`
                        pub const LEGAL_SERVICE: &str = "applications.outcome.other.not_corrected_in_time.legal_person.legal_service";
                        const _: &str = LEGAL_SERVICE;
                        /// `applications.outcome.other.not_corrected_in_time.legal_person.other`
                        pub const OTHER: &str = "applications.outcome.other.not_corrected_in_time.legal_person.other";
                        const _: &str = OTHER;
                    }

                    /// `applications.outcome.other.not_corrected_in_time.total`
                    pub const TOTAL: &str = "applications.outcome.other.not_corrected_in_time.total";
                    const _: &str = TOTAL;
                }

                /// `applications.outcome.other.fee_unpaid`
                pub mod fee_unpaid {
                    /// `applications.outcome.other.fee_unpaid.natural_person`
                    pub const NATURAL_PERSON: &str = "applications.outcome.other.fee_unpaid.natural_person";
                    const _: &str = NATURAL_PERSON;
                    /// `applications.outcome.other.fee_unpaid.legal_person`
                    pub mod legal_person {
                        /// `applications.outcome.other.fee_unpaid.legal_person.enterprise`
                        pub const ENTERPRISE: &str = "applications.outcome.other.fee_unpaid.legal_person.enterprise";
                        const _: &str = ENTERPRISE;
                        /// `applications.outcome.other.fee_unpaid.legal_person.research`
                        pub const RESEARCH: &str = "applications.outcome.other.fee_unpaid.legal_person.research";
                        const _: &str = RESEARCH;
                        /// `applications.outcome.other.fee_unpaid.legal_person.public_welfare`
                        pub const PUBLIC_WELFARE: &str = "applications.outcome.other.fee_unpaid.legal_person.public_welfare";
                        const _: &str = PUBLIC_WELFARE;
                        /// `applications.outcome.other.fee_unpaid.legal_person.legal_service`
                        pub const LEGAL_SERVICE: &str = "applications.outcome.other.fee_unpaid.legal_person.legal_service";
                        const _: &str = LEGAL_SERVICE;
                        /// `applications.outcome.other.fee_unpaid.legal_person.other`
                        pub const OTHER: &str = "applications.outcome.other.fee_unpaid.legal_person.other";
                        const _: &str = OTHER;
                    }

                    /// `applications.outcome.other.fee_unpaid.total`
                    pub const TOTAL: &str = "applications.outcome.other.fee_unpaid.total";
                    const _: &str = TOTAL;
                }

                /// `applications.outcome.other.miscellaneous`
                pub mod miscellaneous {
                    /// `applications.outcome.other.miscellaneous.natural_person`
                    pub const NATURAL_PERSON: &str = "applications.outcome.other.miscellaneous.natural_person";
                    const _: &str = NATURAL_PERSON;
                    /// `applications.outcome.other.miscellaneous.legal_person`
                    pub mod legal_person {
                        /// `applications.outcome.other.miscellaneous.legal_person.enterprise`
                        pub const ENTERPRISE: &str = "applications.outcome.other.miscellaneous.legal_person.enterprise";
                        const _: &str = ENTERPRISE;
                        /// `applications.outcome.other.miscellaneous.legal_person.research`
                        pub const RESEARCH: &str = "applications.outcome.other.miscellaneous.legal_person.research";
                        const _: &str = RESEARCH;
                        /// `applications.outcome.other.miscellaneous.legal_person.public_welfare`
                        pub const PUBLIC_WELFARE: &str = "applications.outcome.other.miscellaneous.legal_person.public_welfare";
                        const _: &str = PUBLIC_WELFARE;
                        /// `applications.outcome.other.miscellaneous.legal_person.legal_service`
                        pub const LEGAL_SERVICE: &str = "applications.outcome.other.miscellaneous.legal_person.legal_service";
                        const _: &str = LEGAL_SERVICE;
                        /// `applications.outcome.other.miscellaneous.legal_person.other`
                        pub const OTHER: &str = "applications.outcome.other.miscellaneous.legal_person.other";
                        const _: &str = OTHER;
                    }

                    /// `applications.outcome.other.miscellaneous.total`
                    pub const TOTAL: &str = "applications.outcome.other.miscellaneous.total";
                    const _: &str = TOTAL;
                }
            }

            /// `applications.outcome.total`
            pub mod total {
                /// `applications.outcome.total.natural_person`
                pub const NATURAL_PERSON: &str = "applications.outcome.total.natural_person";
                const _: &str = NATURAL_PERSON;
                /// `applications.outcome.total.legal_person`
                pub mod legal_person {
                    /// `applications.outcome.total.legal_person.enterprise`
                    pub const ENTERPRISE: &str = "applications.outcome.total.legal_person.enterprise";
                    const _: &str = ENTERPRISE;
                    /// `applications.outcome.total.legal_person.research`
                    pub const RESEARCH: &str = "applications.outcome.total.legal_person.research";
                    const _: &str = RESEARCH;
                    /// `applications.outcome.total.legal_person.public_welfare`
                    pub const PUBLIC_WELFARE: &str = "applications.outcome.total.legal_person.public_welfare";
                    const _: &str = PUBLIC_WELFARE;
                    /// `applications.outcome.total.legal_person.legal_service`
                    pub const LEGAL_SERVICE: &str = "applications.outcome.total.legal_person.legal_service";
                    const _: &str = LEGAL_SERVICE;
                    /// `applications.outcome.total.legal_person.other`
                    pub const OTHER: &str = "applications.outcome.total.legal_person.other";
                    const _: &str = OTHER;
                }

                /// `applications.outcome.total.total`
                pub const TOTAL: &str = "applications.outcome.total.total";
                const _: &str = TOTAL;
            }
        }

        /// `applications.carried_out`
        pub mod carried_out {
            /// `applications.carried_out.natural_person`
            pub const NATURAL_PERSON: &str = "applications.carried_out.natural_person";
            const _: &str = NATURAL_PERSON;
            /// `applications.carried_out.legal_person`
            pub mod legal_person {
                /// `applications.carried_out.legal_person.enterprise`
                pub const ENTERPRISE: &str = "applications.carried_out.legal_person.enterprise";
                const _: &str = ENTERPRISE;
                /// `applications.carried_out.legal_person.research`
                pub const RESEARCH: &str = "applications.carried_out.legal_person.research";
                const _: &str = RESEARCH;
                /// `applications.carried_out.legal_person.public_welfare`
                pub const PUBLIC_WELFARE: &str = "applications.carried_out.legal_person.public_welfare";
                const _: &str = PUBLIC_WELFARE;
                /// `applications.carried_out.legal_person.legal_service`
                pub const LEGAL_SERVICE: &str = "applications.carried_out.legal_person.legal_service";
                const _: &str = LEGAL_SERVICE;
                /// `applications.carried_out.legal_person.other`
                pub const OTHER: &str = "applications.carried_out.legal_person.other";
                const _: &str = OTHER;
            }

            /// `applications.carried_out.total`
            pub const TOTAL: &str = "applications.carried_out.total";
            const _: &str = TOTAL;
        }
    }

    /// `disputes`
    pub mod disputes {
        /// `disputes.reconsideration`
        pub mod reconsideration {
            /// `disputes.reconsideration.upheld`
            pub const UPHELD: &str = "disputes.reconsideration.upheld";
            const _: &str = UPHELD;
            /// `disputes.reconsideration.corrected`
            pub const CORRECTED: &str = "disputes.reconsideration.corrected";
            const _: &str = CORRECTED;
            /// `disputes.reconsideration.other`
            pub const OTHER: &str = "disputes.reconsideration.other";
            const _: &str = OTHER;
            /// `disputes.reconsideration.pending`
            pub const PENDING: &str = "disputes.reconsideration.pending";
            const _: &str = PENDING;
            /// `disputes.reconsideration.total`
            pub const TOTAL: &str = "disputes.reconsideration.total";
            const _: &str = TOTAL;
        }

        /// `disputes.litigation`
        pub mod litigation {
            /// `disputes.litigation.direct`
            pub mod direct {
                /// `disputes.litigation.direct.upheld`
                pub const UPHELD: &str = "disputes.litigation.direct.upheld";
                const _: &str = UPHELD;
                /// `disputes.litigation.direct.corrected`
                pub const CORRECTED: &str = "disputes.litigation.direct.corrected";
                const _: &str = CORRECTED;
                /// `disputes.litigation.direct.other`
                pub const OTHER: &str = "disputes.litigation.direct.other";
                const _: &str = OTHER;
                /// `disputes.litigation.direct.pending`
                pub const PENDING: &str = "disputes.litigation.direct.pending";
                const _: &str = PENDING;
                /// `disputes.litigation.direct.total`
                pub const TOTAL: &str = "disputes.litigation.direct.total";
                const _: &str = TOTAL;
            }

            /// `disputes.litigation.after_reconsideration`
            pub mod after_reconsideration {
                /// `disputes.litigation.after_reconsideration.upheld`
                pub const UPHELD: &str = "disputes.litigation.after_reconsideration.upheld";
                const _: &str = UPHELD;
                /// `disputes.litigation.after_reconsideration.corrected`
                pub const CORRECTED: &str = "disputes.litigation.after_reconsideration.corrected";
                const _: &str = CORRECTED;
                /// `disputes.litigation.after_reconsideration.other`
                pub const OTHER: &str = "disputes.litigation.after_reconsideration.other";
                const _: &str = OTHER;
                /// `disputes.litigation.after_reconsideration.pending`
                pub const PENDING: &str = "disputes.litigation.after_reconsideration.pending";
                const _: &str = PENDING;
                /// `disputes.litigation.after_reconsideration.total`
                pub const TOTAL: &str = "disputes.litigation.after_reconsideration.total";
                const _: &str = TOTAL;
            }
        }
    }

    /// `problems`
    pub const PROBLEMS: &str = "problems";
    const _: &str = PROBLEMS;
    /// `other_matters`
    pub const OTHER_MATTERS: &str = "other_matters";
    const _: &str = OTHER_MATTERS;
}

impl Report {
    /// The edition that the report is of.
    ///
    /// # Errors
    ///
    /// Two versions of nianbao were mixed in one build.
    pub fn format() -> ::core::result::Result<
        &'static ::std::sync::Arc<::nianbao::Format>,
        ::nianbao::typed::Error,
    > {
        <Self as ::nianbao::typed::Report>::format()
    }

    /// Checks the report against the rules of its form.
    pub fn check(
        &self,
        options: &::nianbao::typed::Options<'_>,
    ) -> ::nianbao::typed::Outcome {
        <Self as ::nianbao::typed::Report>::check(self, options)
    }

    /// Reads a report from JSON.
    ///
    /// # Errors
    ///
    /// Everything that is wrong with it.
    pub fn from_json(
        json: &[u8],
    ) -> ::core::result::Result<Self, ::nianbao::Errors<::nianbao::Problem>> {
        <Self as ::nianbao::typed::Report>::from_json(json)
    }

    /// The report as JSON, every cell in printed order, blanks as `null`.
    ///
    /// # Errors
    ///
    /// Every value that no report can hold.
    pub fn to_json(
        &self,
    ) -> ::core::result::Result<::nianbao::json::Json, ::nianbao::typed::Error> {
        <Self as ::nianbao::typed::Report>::to_json(self)
    }
}
const _: () = {
    let _ = (Report::format, Report::check, Report::from_json, Report::to_json);
};
impl ::core::convert::TryFrom<&::nianbao::report::Report> for Report {
    type Error = ::nianbao::typed::Error;
    fn try_from(
        report: &::nianbao::report::Report,
    ) -> ::core::result::Result<Self, Self::Error> {
        <Self as ::nianbao::typed::Report>::from_report(report)
    }
}

impl ::core::convert::TryFrom<&Report> for ::nianbao::report::Report {
    type Error = ::nianbao::typed::Error;
    fn try_from(report: &Report) -> ::core::result::Result<Self, Self::Error> {
        ::nianbao::typed::Report::to_report(report)
    }
}

impl ::nianbao::typed::support::serde::Serialize for Report {
    fn serialize<S: ::nianbao::typed::support::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::nianbao::typed::support::serialize(self, serializer)
    }
}

impl<'de> ::nianbao::typed::support::serde::Deserialize<'de> for Report {
    fn deserialize<D: ::nianbao::typed::support::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::nianbao::typed::support::deserialize(deserializer)
    }
}

impl ::nianbao::typed::Report for Report {
    fn form() -> &'static ::nianbao::typed::support::Form {
        static FORM: ::nianbao::typed::support::Form = ::nianbao::typed::support::Form::built_in(
            "2021-30",
            0xaecf_6911_93ea_643f,
        );
        &FORM
    }

    fn head(&self) -> (::core::option::Option<u16>, &::nianbao::typed::Organ) {
        (self.year, &self.organ)
    }

    fn head_mut(
        &mut self,
    ) -> (&mut ::core::option::Option<u16>, &mut ::nianbao::typed::Organ) {
        (&mut self.year, &mut self.organ)
    }

    fn sound(
        &self,
        options: &::nianbao::typed::Options<'_>,
    ) -> ::core::option::Option<::nianbao::typed::Outcome> {
        let mut sound = ::nianbao::typed::support::Sound::begin(
            <Self as ::nianbao::typed::Report>::form(),
            (self.year, &self.organ),
            options,
        )?;
        self.sound_in_documents()?;
        self.sound_in_licensing()?;
        self.sound_in_enforcement()?;
        self.sound_in_fees()?;
        self.sound_in_applications()?;
        self.sound_in_disputes()?;
        sound.held(42, 2);
        if !sound.is_silent(0, 2) {
            sound
                .balance(
                    0,
                    0,
                    &[
                        ::nianbao::typed::support::Figure::new(
                            &self.documents.regulations.in_force,
                        ),
                        ::nianbao::typed::support::Figure::new(
                            &self.documents.regulations.issued,
                        ),
                        ::nianbao::typed::support::Figure::new(
                            &self.documents.regulations.repealed,
                        ),
                    ],
                )?;
            sound
                .balance(
                    0,
                    1,
                    &[
                        ::nianbao::typed::support::Figure::new(
                            &self.documents.normative_documents.in_force,
                        ),
                        ::nianbao::typed::support::Figure::new(
                            &self.documents.normative_documents.issued,
                        ),
                        ::nianbao::typed::support::Figure::new(
                            &self.documents.normative_documents.repealed,
                        ),
                    ],
                )?;
        }
        if !sound.is_silent(5, 7) {
            sound
                .balance(
                    5,
                    0,
                    &[
                        ::nianbao::typed::support::Figure::new(
                            &self.applications.carried_in.natural_person,
                        ),
                    ],
                )?;
            sound
                .balance(
                    5,
                    1,
                    &[
                        ::nianbao::typed::support::Figure::new(
                            &self.applications.carried_in.legal_person.enterprise,
                        ),
                    ],
                )?;
            sound
                .balance(
                    5,
                    2,
                    &[
                        ::nianbao::typed::support::Figure::new(
                            &self.applications.carried_in.legal_person.research,
                        ),
                    ],
                )?;
            sound
                .balance(
                    5,
                    3,
                    &[
                        ::nianbao::typed::support::Figure::new(
                            &self.applications.carried_in.legal_person.public_welfare,
                        ),
                    ],
                )?;
            sound
                .balance(
                    5,
                    4,
                    &[
                        ::nianbao::typed::support::Figure::new(
                            &self.applications.carried_in.legal_person.legal_service,
                        ),
                    ],
                )?;
            sound
                .balance(
                    5,
                    5,
                    &[
                        ::nianbao::typed::support::Figure::new(
                            &self.applications.carried_in.legal_person.other,
                        ),
                    ],
                )?;
            sound
                .balance(
                    5,
                    6,
                    &[
                        ::nianbao::typed::support::Figure::new(
                            &self.applications.carried_in.total,
                        ),
                    ],
                )?;
        }
        if sound
            .applies(
                9,
                ::nianbao::typed::support::Figure::new(
                    &self.applications.outcome.other.fee_unpaid.total,
                ),
            )?
        {
            sound.mentions(9, &self.other_matters)?;
        }
        sound
            .quotes(
                10,
                &self.overview,
                &[
                    ::nianbao::typed::support::Figure::new(
                        &self.applications.received.total,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.applications.received.total,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.applications.carried_in.total,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.applications.carried_in.total,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.applications.carried_out.total,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.applications.carried_in.total,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.applications.carried_out.total,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.disputes.reconsideration.total,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.disputes.litigation.direct.total,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.disputes.litigation.after_reconsideration.total,
                    ),
                ],
            )?;
        sound
            .closed(
                &[
                    (
                        0,
                        ::nianbao::typed::support::Figure::new(
                            &self.documents.regulations.issued,
                        ),
                    ),
                    (
                        1,
                        ::nianbao::typed::support::Figure::new(
                            &self.documents.regulations.repealed,
                        ),
                    ),
                    (
                        2,
                        ::nianbao::typed::support::Figure::new(
                            &self.documents.regulations.in_force,
                        ),
                    ),
                ],
            )?;
        sound.complete(self)?;
        ::core::option::Option::Some(sound.outcome())
    }
}

impl Report {
    /// Gives up if there is something to say of the figures in `documents`.
    fn sound_in_documents(&self) -> ::core::option::Option<()> {
        let mut figures = ::nianbao::typed::support::Figures::new();
        let c0 = figures.count(&self.documents.regulations.issued)?;
        figures.spare_count(&self.documents.regulations.repealed);
        let c2 = figures.count(&self.documents.regulations.in_force)?;
        if figures.unsure() || c0 > c2 {
            return ::core::option::Option::None;
        }
        let c3 = figures.count(&self.documents.normative_documents.issued)?;
        figures.spare_count(&self.documents.normative_documents.repealed);
        let c5 = figures.count(&self.documents.normative_documents.in_force)?;
        if figures.unsure() || c3 > c5 {
            return ::core::option::Option::None;
        }
        ::core::option::Option::Some(())
    }

    /// Gives up if there is something to say of the figures in `licensing`.
    fn sound_in_licensing(&self) -> ::core::option::Option<()> {
        let mut figures = ::nianbao::typed::support::Figures::new();
        figures.spare_count(&self.licensing.licences.decisions);
        if figures.unsure() {
            return ::core::option::Option::None;
        }
        ::core::option::Option::Some(())
    }

    /// Gives up if there is something to say of the figures in `enforcement`.
    fn sound_in_enforcement(&self) -> ::core::option::Option<()> {
        let mut figures = ::nianbao::typed::support::Figures::new();
        figures.spare_count(&self.enforcement.penalties.decisions);
        if figures.unsure() {
            return ::core::option::Option::None;
        }
        figures.spare_count(&self.enforcement.coercion.decisions);
        if figures.unsure() {
            return ::core::option::Option::None;
        }
        ::core::option::Option::Some(())
    }

    /// Gives up if there is something to say of the figures in `fees`.
    fn sound_in_fees(&self) -> ::core::option::Option<()> {
        let mut figures = ::nianbao::typed::support::Figures::new();
        figures.amount(&self.fees.administrative.collected);
        if figures.unsure() {
            return ::core::option::Option::None;
        }
        ::core::option::Option::Some(())
    }

    /// Gives up if there is something to say of the figures in `applications`.
    fn sound_in_applications(&self) -> ::core::option::Option<()> {
        let mut figures = ::nianbao::typed::support::Figures::new();
        let c10 = figures.count(&self.applications.received.natural_person)?;
        let c11 = figures.count(&self.applications.received.legal_person.enterprise)?;
        let c12 = figures.count(&self.applications.received.legal_person.research)?;
        let c13 = figures
            .count(&self.applications.received.legal_person.public_welfare)?;
        let c14 = figures.count(&self.applications.received.legal_person.legal_service)?;
        let c15 = figures.count(&self.applications.received.legal_person.other)?;
        let c16 = figures.count(&self.applications.received.total)?;
        if figures.unsure() || c16 != c10 + c11 + c12 + c13 + c14 + c15 {
            return ::core::option::Option::None;
        }
        let c17 = figures.count(&self.applications.carried_in.natural_person)?;
        let c18 = figures.count(&self.applications.carried_in.legal_person.enterprise)?;
        let c19 = figures.count(&self.applications.carried_in.legal_person.research)?;
        let c20 = figures
            .count(&self.applications.carried_in.legal_person.public_welfare)?;
        let c21 = figures
            .count(&self.applications.carried_in.legal_person.legal_service)?;
        let c22 = figures.count(&self.applications.carried_in.legal_person.other)?;
        let c23 = figures.count(&self.applications.carried_in.total)?;
        if figures.unsure() || c23 != c17 + c18 + c19 + c20 + c21 + c22 {
            return ::core::option::Option::None;
        }
        let c24 = figures.count(&self.applications.outcome.granted.natural_person)?;
        let c25 = figures
            .count(&self.applications.outcome.granted.legal_person.enterprise)?;
        let c26 = figures
            .count(&self.applications.outcome.granted.legal_person.research)?;
        let c27 = figures
            .count(&self.applications.outcome.granted.legal_person.public_welfare)?;
        let c28 = figures
            .count(&self.applications.outcome.granted.legal_person.legal_service)?;
        let c29 = figures.count(&self.applications.outcome.granted.legal_person.other)?;
        let c30 = figures.count(&self.applications.outcome.granted.total)?;
        if figures.unsure() || c30 != c24 + c25 + c26 + c27 + c28 + c29 {
            return ::core::option::Option::None;
        }
        let c31 = figures
            .count(&self.applications.outcome.partially_granted.natural_person)?;
        let c32 = figures
            .count(
                &self.applications.outcome.partially_granted.legal_person.enterprise,
            )?;
        let c33 = figures
            .count(&self.applications.outcome.partially_granted.legal_person.research)?;
        let c34 = figures
            .count(
                &self.applications.outcome.partially_granted.legal_person.public_welfare,
            )?;
        let c35 = figures
            .count(
                &self.applications.outcome.partially_granted.legal_person.legal_service,
            )?;
        let c36 = figures
            .count(&self.applications.outcome.partially_granted.legal_person.other)?;
        let c37 = figures.count(&self.applications.outcome.partially_granted.total)?;
        if figures.unsure() || c37 != c31 + c32 + c33 + c34 + c35 + c36 {
            return ::core::option::Option::None;
        }
        let c38 = figures
            .count(&self.applications.outcome.refused.state_secret.natural_person)?;
        let c39 = figures
            .count(
                &self.applications.outcome.refused.state_secret.legal_person.enterprise,
            )?;
        let c40 = figures
            .count(
                &self.applications.outcome.refused.state_secret.legal_person.research,
            )?;
        let c41 = figures
            .count(
                &self
                    .applications
                    .outcome
                    .refused
                    .state_secret
                    .legal_person
                    .public_welfare,
            )?;
        let c42 = figures
            .count(
                &self
                    .applications
                    .outcome
                    .refused
                    .state_secret
                    .legal_person
                    .legal_service,
            )?;
        let c43 = figures
            .count(&self.applications.outcome.refused.state_secret.legal_person.other)?;
        let c44 = figures.count(&self.applications.outcome.refused.state_secret.total)?;
        if figures.unsure() || c44 != c38 + c39 + c40 + c41 + c42 + c43 {
            return ::core::option::Option::None;
        }
        let c45 = figures
            .count(&self.applications.outcome.refused.prohibited_by_law.natural_person)?;
        let c46 = figures
            .count(
                &self
                    .applications
                    .outcome
                    .refused
                    .prohibited_by_law
                    .legal_person
                    .enterprise,
            )?;
        let c47 = figures
            .count(
                &self
                    .applications
                    .outcome
                    .refused
                    .prohibited_by_law
                    .legal_person
                    .research,
            )?;
        let c48 = figures
            .count(
                &self
                    .applications
                    .outcome
                    .refused
                    .prohibited_by_law
                    .legal_person
                    .public_welfare,
            )?;
        let c49 = figures
            .count(
                &self
                    .applications
                    .outcome
                    .refused
                    .prohibited_by_law
                    .legal_person
                    .legal_service,
            )?;
        let c50 = figures
            .count(
                &self.applications.outcome.refused.prohibited_by_law.legal_person.other,
            )?;
        let c51 = figures
            .count(&self.applications.outcome.refused.prohibited_by_law.total)?;
        if figures.unsure() || c51 != c45 + c46 + c47 + c48 + c49 + c50 {
            return ::core::option::Option::None;
        }
        let c52 = figures
            .count(
                &self.applications.outcome.refused.security_and_stability.natural_person,
            )?;
        let c53 = figures
            .count(
                &self
                    .applications
                    .outcome
                    .refused
                    .security_and_stability
                    .legal_person
                    .enterprise,
            )?;
        let c54 = figures
            .count(
                &self
                    .applications
                    .outcome
                    .refused
                    .security_and_stability
                    .legal_person
                    .research,
            )?;
        let c55 = figures
            .count(
                &self
                    .applications
                    .outcome
                    .refused
                    .security_and_stability
                    .legal_person
                    .public_welfare,
            )?;
        let c56 = figures
            .count(
                &self
                    .applications
                    .outcome
                    .refused
                    .security_and_stability
                    .legal_person
                    .legal_service,
            )?;
        let c57 = figures
            .count(
                &self
                    .applications
                    .outcome
                    .refused
                    .security_and_stability
                    .legal_person
                    .other,
            )?;
        let c58 = figures
            .count(&self.applications.outcome.refused.security_and_stability.total)?;
        if figures.unsure() || c58 != c52 + c53 + c54 + c55 + c56 + c57 {
            return ::core::option::Option::None;
        }
        let c59 = figures
            .count(
                &self.applications.outcome.refused.third_party_rights.natural_person,
            )?;
        let c60 = figures
            .count(
                &self
                    .applications
                    .outcome
                    .refused
                    .third_party_rights
                    .legal_person
                    .enterprise,
            )?;
        let c61 = figures
            .count(
                &self
                    .applications
                    .outcome
                    .refused
                    .third_party_rights
                    .legal_person
                    .research,
            )?;
        let c62 = figures
            .count(
                &self
                    .applications
                    .outcome
                    .refused
                    .third_party_rights
                    .legal_person
                    .public_welfare,
            )?;
        let c63 = figures
            .count(
                &self
                    .applications
                    .outcome
                    .refused
                    .third_party_rights
                    .legal_person
                    .legal_service,
            )?;
        let c64 = figures
            .count(
                &self.applications.outcome.refused.third_party_rights.legal_person.other,
            )?;
        let c65 = figures
            .count(&self.applications.outcome.refused.third_party_rights.total)?;
        if figures.unsure() || c65 != c59 + c60 + c61 + c62 + c63 + c64 {
            return ::core::option::Option::None;
        }
        let c66 = figures
            .count(&self.applications.outcome.refused.internal_affairs.natural_person)?;
        let c67 = figures
            .count(
                &self
                    .applications
                    .outcome
                    .refused
                    .internal_affairs
                    .legal_person
                    .enterprise,
            )?;
        let c68 = figures
            .count(
                &self.applications.outcome.refused.internal_affairs.legal_person.research,
            )?;
        let c69 = figures
            .count(
                &self
                    .applications
                    .outcome
                    .refused
                    .internal_affairs
                    .legal_person
                    .public_welfare,
            )?;
        let c70 = figures
            .count(
                &self
                    .applications
                    .outcome
                    .refused
                    .internal_affairs
                    .legal_person
                    .legal_service,
            )?;
        let c71 = figures
            .count(
                &self.applications.outcome.refused.internal_affairs.legal_person.other,
            )?;
        let c72 = figures
            .count(&self.applications.outcome.refused.internal_affairs.total)?;
        if figures.unsure() || c72 != c66 + c67 + c68 + c69 + c70 + c71 {
            return ::core::option::Option::None;
        }
        let c73 = figures
            .count(
                &self.applications.outcome.refused.deliberative_process.natural_person,
            )?;
        let c74 = figures
            .count(
                &self
                    .applications
                    .outcome
                    .refused
                    .deliberative_process
                    .legal_person
                    .enterprise,
            )?;
        let c75 = figures
            .count(
                &self
                    .applications
                    .outcome
                    .refused
                    .deliberative_process
                    .legal_person
                    .research,
            )?;
        let c76 = figures
            .count(
                &self
                    .applications
                    .outcome
                    .refused
                    .deliberative_process
                    .legal_person
                    .public_welfare,
            )?;
        let c77 = figures
            .count(
                &self
                    .applications
                    .outcome
                    .refused
                    .deliberative_process
                    .legal_person
                    .legal_service,
            )?;
        let c78 = figures
            .count(
                &self
                    .applications
                    .outcome
                    .refused
                    .deliberative_process
                    .legal_person
                    .other,
            )?;
        let c79 = figures
            .count(&self.applications.outcome.refused.deliberative_process.total)?;
        if figures.unsure() || c79 != c73 + c74 + c75 + c76 + c77 + c78 {
            return ::core::option::Option::None;
        }
        let c80 = figures
            .count(&self.applications.outcome.refused.enforcement_files.natural_person)?;
        let c81 = figures
            .count(
                &self
                    .applications
                    .outcome
                    .refused
                    .enforcement_files
                    .legal_person
                    .enterprise,
            )?;
        let c82 = figures
            .count(
                &self
                    .applications
                    .outcome
                    .refused
                    .enforcement_files
                    .legal_person
                    .research,
            )?;
        let c83 = figures
            .count(
                &self
                    .applications
                    .outcome
                    .refused
                    .enforcement_files
                    .legal_person
                    .public_welfare,
            )?;
        let c84 = figures
            .count(
                &self
                    .applications
                    .outcome
                    .refused
                    .enforcement_files
                    .legal_person
                    .legal_service,
            )?;
        let c85 = figures
            .count(
                &self.applications.outcome.refused.enforcement_files.legal_person.other,
            )?;
        let c86 = figures
            .count(&self.applications.outcome.refused.enforcement_files.total)?;
        if figures.unsure() || c86 != c80 + c81 + c82 + c83 + c84 + c85 {
            return ::core::option::Option::None;
        }
        let c87 = figures
            .count(
                &self.applications.outcome.refused.administrative_inquiry.natural_person,
            )?;
        let c88 = figures
            .count(
                &self
                    .applications
                    .outcome
                    .refused
                    .administrative_inquiry
                    .legal_person
                    .enterprise,
            )?;
        let c89 = figures
            .count(
                &self
                    .applications
                    .outcome
                    .refused
                    .administrative_inquiry
                    .legal_person
                    .research,
            )?;
        let c90 = figures
            .count(
                &self
                    .applications
                    .outcome
                    .refused
                    .administrative_inquiry
                    .legal_person
                    .public_welfare,
            )?;
        let c91 = figures
            .count(
                &self
                    .applications
                    .outcome
                    .refused
                    .administrative_inquiry
                    .legal_person
                    .legal_service,
            )?;
        let c92 = figures
            .count(
                &self
                    .applications
                    .outcome
                    .refused
                    .administrative_inquiry
                    .legal_person
                    .other,
            )?;
        let c93 = figures
            .count(&self.applications.outcome.refused.administrative_inquiry.total)?;
        if figures.unsure() || c93 != c87 + c88 + c89 + c90 + c91 + c92 {
            return ::core::option::Option::None;
        }
        let c94 = figures
            .count(&self.applications.outcome.unavailable.not_held.natural_person)?;
        let c95 = figures
            .count(
                &self.applications.outcome.unavailable.not_held.legal_person.enterprise,
            )?;
        let c96 = figures
            .count(
                &self.applications.outcome.unavailable.not_held.legal_person.research,
            )?;
        let c97 = figures
            .count(
                &self
                    .applications
                    .outcome
                    .unavailable
                    .not_held
                    .legal_person
                    .public_welfare,
            )?;
        let c98 = figures
            .count(
                &self
                    .applications
                    .outcome
                    .unavailable
                    .not_held
                    .legal_person
                    .legal_service,
            )?;
        let c99 = figures
            .count(&self.applications.outcome.unavailable.not_held.legal_person.other)?;
        let c100 = figures.count(&self.applications.outcome.unavailable.not_held.total)?;
        if figures.unsure() || c100 != c94 + c95 + c96 + c97 + c98 + c99 {
            return ::core::option::Option::None;
        }
        let c101 = figures
            .count(
                &self.applications.outcome.unavailable.needs_creation.natural_person,
            )?;
        let c102 = figures
            .count(
                &self
                    .applications
                    .outcome
                    .unavailable
                    .needs_creation
                    .legal_person
                    .enterprise,
            )?;
        let c103 = figures
            .count(
                &self
                    .applications
                    .outcome
                    .unavailable
                    .needs_creation
                    .legal_person
                    .research,
            )?;
        let c104 = figures
            .count(
                &self
                    .applications
                    .outcome
                    .unavailable
                    .needs_creation
                    .legal_person
                    .public_welfare,
            )?;
        let c105 = figures
            .count(
                &self
                    .applications
                    .outcome
                    .unavailable
                    .needs_creation
                    .legal_person
                    .legal_service,
            )?;
        let c106 = figures
            .count(
                &self.applications.outcome.unavailable.needs_creation.legal_person.other,
            )?;
        let c107 = figures
            .count(&self.applications.outcome.unavailable.needs_creation.total)?;
        if figures.unsure() || c107 != c101 + c102 + c103 + c104 + c105 + c106 {
            return ::core::option::Option::None;
        }
        let c108 = figures
            .count(&self.applications.outcome.unavailable.still_unclear.natural_person)?;
        let c109 = figures
            .count(
                &self
                    .applications
                    .outcome
                    .unavailable
                    .still_unclear
                    .legal_person
                    .enterprise,
            )?;
        let c110 = figures
            .count(
                &self
                    .applications
                    .outcome
                    .unavailable
                    .still_unclear
                    .legal_person
                    .research,
            )?;
        let c111 = figures
            .count(
                &self
                    .applications
                    .outcome
                    .unavailable
                    .still_unclear
                    .legal_person
                    .public_welfare,
            )?;
        let c112 = figures
            .count(
                &self
                    .applications
                    .outcome
                    .unavailable
                    .still_unclear
                    .legal_person
                    .legal_service,
            )?;
        let c113 = figures
            .count(
                &self.applications.outcome.unavailable.still_unclear.legal_person.other,
            )?;
        let c114 = figures
            .count(&self.applications.outcome.unavailable.still_unclear.total)?;
        if figures.unsure() || c114 != c108 + c109 + c110 + c111 + c112 + c113 {
            return ::core::option::Option::None;
        }
        let c115 = figures
            .count(
                &self.applications.outcome.declined.petition_or_complaint.natural_person,
            )?;
        let c116 = figures
            .count(
                &self
                    .applications
                    .outcome
                    .declined
                    .petition_or_complaint
                    .legal_person
                    .enterprise,
            )?;
        let c117 = figures
            .count(
                &self
                    .applications
                    .outcome
                    .declined
                    .petition_or_complaint
                    .legal_person
                    .research,
            )?;
        let c118 = figures
            .count(
                &self
                    .applications
                    .outcome
                    .declined
                    .petition_or_complaint
                    .legal_person
                    .public_welfare,
            )?;
        let c119 = figures
            .count(
                &self
                    .applications
                    .outcome
                    .declined
                    .petition_or_complaint
                    .legal_person
                    .legal_service,
            )?;
        let c120 = figures
            .count(
                &self
                    .applications
                    .outcome
                    .declined
                    .petition_or_complaint
                    .legal_person
                    .other,
            )?;
        let c121 = figures
            .count(&self.applications.outcome.declined.petition_or_complaint.total)?;
        if figures.unsure() || c121 != c115 + c116 + c117 + c118 + c119 + c120 {
            return ::core::option::Option::None;
        }
        let c122 = figures
            .count(&self.applications.outcome.declined.repeated.natural_person)?;
        let c123 = figures
            .count(
                &self.applications.outcome.declined.repeated.legal_person.enterprise,
            )?;
        let c124 = figures
            .count(&self.applications.outcome.declined.repeated.legal_person.research)?;
        let c125 = figures
            .count(
                &self.applications.outcome.declined.repeated.legal_person.public_welfare,
            )?;
        let c126 = figures
            .count(
                &self.applications.outcome.declined.repeated.legal_person.legal_service,
            )?;
        let c127 = figures
            .count(&self.applications.outcome.declined.repeated.legal_person.other)?;
        let c128 = figures.count(&self.applications.outcome.declined.repeated.total)?;
        if figures.unsure() || c128 != c122 + c123 + c124 + c125 + c126 + c127 {
            return ::core::option::Option::None;
        }
        let c129 = figures
            .count(
                &self.applications.outcome.declined.published_material.natural_person,
            )?;
        let c130 = figures
            .count(
                &self
                    .applications
                    .outcome
                    .declined
                    .published_material
                    .legal_person
                    .enterprise,
            )?;
        let c131 = figures
            .count(
                &self
                    .applications
                    .outcome
                    .declined
                    .published_material
                    .legal_person
                    .research,
            )?;
        let c132 = figures
            .count(
                &self
                    .applications
                    .outcome
                    .declined
                    .published_material
                    .legal_person
                    .public_welfare,
            )?;
        let c133 = figures
            .count(
                &self
                    .applications
                    .outcome
                    .declined
                    .published_material
                    .legal_person
                    .legal_service,
            )?;
        let c134 = figures
            .count(
                &self.applications.outcome.declined.published_material.legal_person.other,
            )?;
        let c135 = figures
            .count(&self.applications.outcome.declined.published_material.total)?;
        if figures.unsure() || c135 != c129 + c130 + c131 + c132 + c133 + c134 {
            return ::core::option::Option::None;
        }
        let c136 = figures
            .count(&self.applications.outcome.declined.excessive.natural_person)?;
        let c137 = figures
            .count(
                &self.applications.outcome.declined.excessive.legal_person.enterprise,
            )?;
        let c138 = figures
            .count(&self.applications.outcome.declined.excessive.legal_person.research)?;
        let c139 = figures
            .count(
                &self.applications.outcome.declined.excessive.legal_person.public_welfare,
            )?;
        let c140 = figures
            .count(
                &self.applications.outcome.declined.excessive.legal_person.legal_service,
            )?;
        let c141 = figures
            .count(&self.applications.outcome.declined.excessive.legal_person.other)?;
        let c142 = figures.count(&self.applications.outcome.declined.excessive.total)?;
        if figures.unsure() || c142 != c136 + c137 + c138 + c139 + c140 + c141 {
            return ::core::option::Option::None;
        }
        let c143 = figures
            .count(&self.applications.outcome.declined.reconfirmation.natural_person)?;
        let c144 = figures
            .count(
                &self
                    .applications
                    .outcome
                    .declined
                    .reconfirmation
                    .legal_person
                    .enterprise,
            )?;
        let c145 = figures
            .count(
                &self.applications.outcome.declined.reconfirmation.legal_person.research,
            )?;
        let c146 = figures
            .count(
                &self
                    .applications
                    .outcome
                    .declined
                    .reconfirmation
                    .legal_person
                    .public_welfare,
            )?;
        let c147 = figures
            .count(
                &self
                    .applications
                    .outcome
                    .declined
                    .reconfirmation
                    .legal_person
                    .legal_service,
            )?;
        let c148 = figures
            .count(
                &self.applications.outcome.declined.reconfirmation.legal_person.other,
            )?;
        let c149 = figures
            .count(&self.applications.outcome.declined.reconfirmation.total)?;
        if figures.unsure() || c149 != c143 + c144 + c145 + c146 + c147 + c148 {
            return ::core::option::Option::None;
        }
        let c150 = figures
            .count(
                &self.applications.outcome.other.not_corrected_in_time.natural_person,
            )?;
        let c151 = figures
            .count(
                &self
                    .applications
                    .outcome
                    .other
                    .not_corrected_in_time
                    .legal_person
                    .enterprise,
            )?;
        let c152 = figures
            .count(
                &self
                    .applications
                    .outcome
                    .other
                    .not_corrected_in_time
                    .legal_person
                    .research,
            )?;
        let c153 = figures
            .count(
                &self
                    .applications
                    .outcome
                    .other
                    .not_corrected_in_time
                    .legal_person
                    .public_welfare,
            )?;
        let c154 = figures
            .count(
                &self
                    .applications
                    .outcome
                    .other
                    .not_corrected_in_time
                    .legal_person
                    .legal_service,
            )?;
        let c155 = figures
            .count(
                &self.applications.outcome.other.not_corrected_in_time.legal_person.other,
            )?;
        let c156 = figures
            .count(&self.applications.outcome.other.not_corrected_in_time.total)?;
        if figures.unsure() || c156 != c150 + c151 + c152 + c153 + c154 + c155 {
            return ::core::option::Option::None;
        }
        let c157 = figures
            .count(&self.applications.outcome.other.fee_unpaid.natural_person)?;
        let c158 = figures
            .count(&self.applications.outcome.other.fee_unpaid.legal_person.enterprise)?;
        let c159 = figures
            .count(&self.applications.outcome.other.fee_unpaid.legal_person.research)?;
        let c160 = figures
            .count(
                &self.applications.outcome.other.fee_unpaid.legal_person.public_welfare,
            )?;
        let c161 = figures
            .count(
                &self.applications.outcome.other.fee_unpaid.legal_person.legal_service,
            )?;
        let c162 = figures
            .count(&self.applications.outcome.other.fee_unpaid.legal_person.other)?;
        let c163 = figures.count(&self.applications.outcome.other.fee_unpaid.total)?;
        if figures.unsure() || c163 != c157 + c158 + c159 + c160 + c161 + c162 {
            return ::core::option::Option::None;
        }
        let c164 = figures
            .count(&self.applications.outcome.other.miscellaneous.natural_person)?;
        let c165 = figures
            .count(
                &self.applications.outcome.other.miscellaneous.legal_person.enterprise,
            )?;
        let c166 = figures
            .count(
                &self.applications.outcome.other.miscellaneous.legal_person.research,
            )?;
        let c167 = figures
            .count(
                &self
                    .applications
                    .outcome
                    .other
                    .miscellaneous
                    .legal_person
                    .public_welfare,
            )?;
        let c168 = figures
            .count(
                &self.applications.outcome.other.miscellaneous.legal_person.legal_service,
            )?;
        let c169 = figures
            .count(&self.applications.outcome.other.miscellaneous.legal_person.other)?;
        let c170 = figures.count(&self.applications.outcome.other.miscellaneous.total)?;
        if figures.unsure() || c170 != c164 + c165 + c166 + c167 + c168 + c169 {
            return ::core::option::Option::None;
        }
        let c171 = figures.count(&self.applications.outcome.total.natural_person)?;
        let c172 = figures
            .count(&self.applications.outcome.total.legal_person.enterprise)?;
        let c173 = figures
            .count(&self.applications.outcome.total.legal_person.research)?;
        let c174 = figures
            .count(&self.applications.outcome.total.legal_person.public_welfare)?;
        let c175 = figures
            .count(&self.applications.outcome.total.legal_person.legal_service)?;
        let c176 = figures.count(&self.applications.outcome.total.legal_person.other)?;
        let c177 = figures.count(&self.applications.outcome.total.total)?;
        if figures.unsure()
            || c171
                != c24 + c31 + c38 + c45 + c52 + c59 + c66 + c73 + c80 + c87 + c94 + c101
                    + c108 + c115 + c122 + c129 + c136 + c143 + c150 + c157 + c164
            || c172
                != c25 + c32 + c39 + c46 + c53 + c60 + c67 + c74 + c81 + c88 + c95 + c102
                    + c109 + c116 + c123 + c130 + c137 + c144 + c151 + c158 + c165
            || c173
                != c26 + c33 + c40 + c47 + c54 + c61 + c68 + c75 + c82 + c89 + c96 + c103
                    + c110 + c117 + c124 + c131 + c138 + c145 + c152 + c159 + c166
            || c174
                != c27 + c34 + c41 + c48 + c55 + c62 + c69 + c76 + c83 + c90 + c97 + c104
                    + c111 + c118 + c125 + c132 + c139 + c146 + c153 + c160 + c167
            || c175
                != c28 + c35 + c42 + c49 + c56 + c63 + c70 + c77 + c84 + c91 + c98 + c105
                    + c112 + c119 + c126 + c133 + c140 + c147 + c154 + c161 + c168
            || c176
                != c29 + c36 + c43 + c50 + c57 + c64 + c71 + c78 + c85 + c92 + c99 + c106
                    + c113 + c120 + c127 + c134 + c141 + c148 + c155 + c162 + c169
            || c177
                != c30 + c37 + c44 + c51 + c58 + c65 + c72 + c79 + c86 + c93 + c100
                    + c107 + c114 + c121 + c128 + c135 + c142 + c149 + c156 + c163 + c170
            || c177 != c171 + c172 + c173 + c174 + c175 + c176
        {
            return ::core::option::Option::None;
        }
        let c178 = figures.count(&self.applications.carried_out.natural_person)?;
        let c179 = figures
            .count(&self.applications.carried_out.legal_person.enterprise)?;
        let c180 = figures.count(&self.applications.carried_out.legal_person.research)?;
        let c181 = figures
            .count(&self.applications.carried_out.legal_person.public_welfare)?;
        let c182 = figures
            .count(&self.applications.carried_out.legal_person.legal_service)?;
        let c183 = figures.count(&self.applications.carried_out.legal_person.other)?;
        let c184 = figures.count(&self.applications.carried_out.total)?;
        if figures.unsure() || c184 != c178 + c179 + c180 + c181 + c182 + c183
            || c10 + c17 != c171 + c178 || c11 + c18 != c172 + c179
            || c12 + c19 != c173 + c180 || c13 + c20 != c174 + c181
            || c14 + c21 != c175 + c182 || c15 + c22 != c176 + c183
            || c16 + c23 != c177 + c184
        {
            return ::core::option::Option::None;
        }
        ::core::option::Option::Some(())
    }

    /// Gives up if there is something to say of the figures in `disputes`.
    fn sound_in_disputes(&self) -> ::core::option::Option<()> {
        let mut figures = ::nianbao::typed::support::Figures::new();
        let c185 = figures.count(&self.disputes.reconsideration.upheld)?;
        let c186 = figures.count(&self.disputes.reconsideration.corrected)?;
        let c187 = figures.count(&self.disputes.reconsideration.other)?;
        let c188 = figures.count(&self.disputes.reconsideration.pending)?;
        let c189 = figures.count(&self.disputes.reconsideration.total)?;
        let c190 = figures.count(&self.disputes.litigation.direct.upheld)?;
        let c191 = figures.count(&self.disputes.litigation.direct.corrected)?;
        let c192 = figures.count(&self.disputes.litigation.direct.other)?;
        let c193 = figures.count(&self.disputes.litigation.direct.pending)?;
        let c194 = figures.count(&self.disputes.litigation.direct.total)?;
        let c195 = figures
            .count(&self.disputes.litigation.after_reconsideration.upheld)?;
        let c196 = figures
            .count(&self.disputes.litigation.after_reconsideration.corrected)?;
        let c197 = figures.count(&self.disputes.litigation.after_reconsideration.other)?;
        let c198 = figures
            .count(&self.disputes.litigation.after_reconsideration.pending)?;
        let c199 = figures.count(&self.disputes.litigation.after_reconsideration.total)?;
        if figures.unsure() || c189 != c185 + c186 + c187 + c188
            || c194 != c190 + c191 + c192 + c193 || c199 != c195 + c196 + c197 + c198
        {
            return ::core::option::Option::None;
        }
        ::core::option::Option::Some(())
    }
}

#[doc(hidden)]
impl ::nianbao::typed::support::Fields for Report {
    fn visit(&self, visitor: &mut dyn ::nianbao::typed::support::Visitor) {
        ::nianbao::typed::support::Fields::visit(&self.overview, visitor);
        ::nianbao::typed::support::Fields::visit(&self.documents, visitor);
        ::nianbao::typed::support::Fields::visit(&self.licensing, visitor);
        ::nianbao::typed::support::Fields::visit(&self.enforcement, visitor);
        ::nianbao::typed::support::Fields::visit(&self.fees, visitor);
        ::nianbao::typed::support::Fields::visit(&self.applications, visitor);
        ::nianbao::typed::support::Fields::visit(&self.disputes, visitor);
        ::nianbao::typed::support::Fields::visit(&self.problems, visitor);
        ::nianbao::typed::support::Fields::visit(&self.other_matters, visitor);
    }

    fn visit_mut(&mut self, visitor: &mut dyn ::nianbao::typed::support::VisitorMut) {
        ::nianbao::typed::support::Fields::visit_mut(&mut self.overview, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.documents, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.licensing, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.enforcement, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.fees, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.applications, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.disputes, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.problems, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.other_matters, visitor);
    }
}

#[doc(hidden)]
impl ::nianbao::typed::support::Fields for Documents {
    fn visit(&self, visitor: &mut dyn ::nianbao::typed::support::Visitor) {
        ::nianbao::typed::support::Fields::visit(&self.regulations, visitor);
        ::nianbao::typed::support::Fields::visit(&self.normative_documents, visitor);
    }

    fn visit_mut(&mut self, visitor: &mut dyn ::nianbao::typed::support::VisitorMut) {
        ::nianbao::typed::support::Fields::visit_mut(&mut self.regulations, visitor);
        ::nianbao::typed::support::Fields::visit_mut(
            &mut self.normative_documents,
            visitor,
        );
    }
}

#[doc(hidden)]
impl ::nianbao::typed::support::Fields for DocumentsRow {
    fn visit(&self, visitor: &mut dyn ::nianbao::typed::support::Visitor) {
        ::nianbao::typed::support::Fields::visit(&self.issued, visitor);
        ::nianbao::typed::support::Fields::visit(&self.repealed, visitor);
        ::nianbao::typed::support::Fields::visit(&self.in_force, visitor);
    }

    fn visit_mut(&mut self, visitor: &mut dyn ::nianbao::typed::support::VisitorMut) {
        ::nianbao::typed::support::Fields::visit_mut(&mut self.issued, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.repealed, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.in_force, visitor);
    }
}

#[doc(hidden)]
impl ::nianbao::typed::support::Fields for Licensing {
    fn visit(&self, visitor: &mut dyn ::nianbao::typed::support::Visitor) {
        ::nianbao::typed::support::Fields::visit(&self.licences, visitor);
    }

    fn visit_mut(&mut self, visitor: &mut dyn ::nianbao::typed::support::VisitorMut) {
        ::nianbao::typed::support::Fields::visit_mut(&mut self.licences, visitor);
    }
}

#[doc(hidden)]
impl ::nianbao::typed::support::Fields for Licences {
    fn visit(&self, visitor: &mut dyn ::nianbao::typed::support::Visitor) {
        ::nianbao::typed::support::Fields::visit(&self.decisions, visitor);
    }

    fn visit_mut(&mut self, visitor: &mut dyn ::nianbao::typed::support::VisitorMut) {
        ::nianbao::typed::support::Fields::visit_mut(&mut self.decisions, visitor);
    }
}

#[doc(hidden)]
impl ::nianbao::typed::support::Fields for Enforcement {
    fn visit(&self, visitor: &mut dyn ::nianbao::typed::support::Visitor) {
        ::nianbao::typed::support::Fields::visit(&self.penalties, visitor);
        ::nianbao::typed::support::Fields::visit(&self.coercion, visitor);
    }

    fn visit_mut(&mut self, visitor: &mut dyn ::nianbao::typed::support::VisitorMut) {
        ::nianbao::typed::support::Fields::visit_mut(&mut self.penalties, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.coercion, visitor);
    }
}

#[doc(hidden)]
impl ::nianbao::typed::support::Fields for EnforcementRow {
    fn visit(&self, visitor: &mut dyn ::nianbao::typed::support::Visitor) {
        ::nianbao::typed::support::Fields::visit(&self.decisions, visitor);
    }

    fn visit_mut(&mut self, visitor: &mut dyn ::nianbao::typed::support::VisitorMut) {
        ::nianbao::typed::support::Fields::visit_mut(&mut self.decisions, visitor);
    }
}

#[doc(hidden)]
impl ::nianbao::typed::support::Fields for Fees {
    fn visit(&self, visitor: &mut dyn ::nianbao::typed::support::Visitor) {
        ::nianbao::typed::support::Fields::visit(&self.administrative, visitor);
    }

    fn visit_mut(&mut self, visitor: &mut dyn ::nianbao::typed::support::VisitorMut) {
        ::nianbao::typed::support::Fields::visit_mut(&mut self.administrative, visitor);
    }
}

#[doc(hidden)]
impl ::nianbao::typed::support::Fields for Administrative {
    fn visit(&self, visitor: &mut dyn ::nianbao::typed::support::Visitor) {
        ::nianbao::typed::support::Fields::visit(&self.collected, visitor);
    }

    fn visit_mut(&mut self, visitor: &mut dyn ::nianbao::typed::support::VisitorMut) {
        ::nianbao::typed::support::Fields::visit_mut(&mut self.collected, visitor);
    }
}

#[doc(hidden)]
impl ::nianbao::typed::support::Fields for Applications {
    fn visit(&self, visitor: &mut dyn ::nianbao::typed::support::Visitor) {
        ::nianbao::typed::support::Fields::visit(&self.received, visitor);
        ::nianbao::typed::support::Fields::visit(&self.carried_in, visitor);
        ::nianbao::typed::support::Fields::visit(&self.outcome, visitor);
        ::nianbao::typed::support::Fields::visit(&self.carried_out, visitor);
    }

    fn visit_mut(&mut self, visitor: &mut dyn ::nianbao::typed::support::VisitorMut) {
        ::nianbao::typed::support::Fields::visit_mut(&mut self.received, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.carried_in, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.outcome, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.carried_out, visitor);
    }
}

#[doc(hidden)]
impl ::nianbao::typed::support::Fields for ApplicationsRow {
    fn visit(&self, visitor: &mut dyn ::nianbao::typed::support::Visitor) {
        ::nianbao::typed::support::Fields::visit(&self.natural_person, visitor);
        ::nianbao::typed::support::Fields::visit(&self.legal_person, visitor);
        ::nianbao::typed::support::Fields::visit(&self.total, visitor);
    }

    fn visit_mut(&mut self, visitor: &mut dyn ::nianbao::typed::support::VisitorMut) {
        ::nianbao::typed::support::Fields::visit_mut(&mut self.natural_person, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.legal_person, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.total, visitor);
    }
}

#[doc(hidden)]
impl ::nianbao::typed::support::Fields for LegalPerson {
    fn visit(&self, visitor: &mut dyn ::nianbao::typed::support::Visitor) {
        ::nianbao::typed::support::Fields::visit(&self.enterprise, visitor);
        ::nianbao::typed::support::Fields::visit(&self.research, visitor);
        ::nianbao::typed::support::Fields::visit(&self.public_welfare, visitor);
        ::nianbao::typed::support::Fields::visit(&self.legal_service, visitor);
        ::nianbao::typed::support::Fields::visit(&self.other, visitor);
    }

    fn visit_mut(&mut self, visitor: &mut dyn ::nianbao::typed::support::VisitorMut) {
        ::nianbao::typed::support::Fields::visit_mut(&mut self.enterprise, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.research, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.public_welfare, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.legal_service, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.other, visitor);
    }
}

#[doc(hidden)]
impl ::nianbao::typed::support::Fields for Outcome {
    fn visit(&self, visitor: &mut dyn ::nianbao::typed::support::Visitor) {
        ::nianbao::typed::support::Fields::visit(&self.granted, visitor);
        ::nianbao::typed::support::Fields::visit(&self.partially_granted, visitor);
        ::nianbao::typed::support::Fields::visit(&self.refused, visitor);
        ::nianbao::typed::support::Fields::visit(&self.unavailable, visitor);
        ::nianbao::typed::support::Fields::visit(&self.declined, visitor);
        ::nianbao::typed::support::Fields::visit(&self.other, visitor);
        ::nianbao::typed::support::Fields::visit(&self.total, visitor);
    }

    fn visit_mut(&mut self, visitor: &mut dyn ::nianbao::typed::support::VisitorMut) {
        ::nianbao::typed::support::Fields::visit_mut(&mut self.granted, visitor);
        ::nianbao::typed::support::Fields::visit_mut(
            &mut self.partially_granted,
            visitor,
        );
        ::nianbao::typed::support::Fields::visit_mut(&mut self.refused, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.unavailable, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.declined, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.other, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.total, visitor);
    }
}

#[doc(hidden)]
impl ::nianbao::typed::support::Fields for Refused {
    fn visit(&self, visitor: &mut dyn ::nianbao::typed::support::Visitor) {
        ::nianbao::typed::support::Fields::visit(&self.state_secret, visitor);
        ::nianbao::typed::support::Fields::visit(&self.prohibited_by_law, visitor);
        ::nianbao::typed::support::Fields::visit(&self.security_and_stability, visitor);
        ::nianbao::typed::support::Fields::visit(&self.third_party_rights, visitor);
        ::nianbao::typed::support::Fields::visit(&self.internal_affairs, visitor);
        ::nianbao::typed::support::Fields::visit(&self.deliberative_process, visitor);
        ::nianbao::typed::support::Fields::visit(&self.enforcement_files, visitor);
        ::nianbao::typed::support::Fields::visit(&self.administrative_inquiry, visitor);
    }

    fn visit_mut(&mut self, visitor: &mut dyn ::nianbao::typed::support::VisitorMut) {
        ::nianbao::typed::support::Fields::visit_mut(&mut self.state_secret, visitor);
        ::nianbao::typed::support::Fields::visit_mut(
            &mut self.prohibited_by_law,
            visitor,
        );
        ::nianbao::typed::support::Fields::visit_mut(
            &mut self.security_and_stability,
            visitor,
        );
        ::nianbao::typed::support::Fields::visit_mut(
            &mut self.third_party_rights,
            visitor,
        );
        ::nianbao::typed::support::Fields::visit_mut(
            &mut self.internal_affairs,
            visitor,
        );
        ::nianbao::typed::support::Fields::visit_mut(
            &mut self.deliberative_process,
            visitor,
        );
        ::nianbao::typed::support::Fields::visit_mut(
            &mut self.enforcement_files,
            visitor,
        );
        ::nianbao::typed::support::Fields::visit_mut(
            &mut self.administrative_inquiry,
            visitor,
        );
    }
}

#[doc(hidden)]
impl ::nianbao::typed::support::Fields for Unavailable {
    fn visit(&self, visitor: &mut dyn ::nianbao::typed::support::Visitor) {
        ::nianbao::typed::support::Fields::visit(&self.not_held, visitor);
        ::nianbao::typed::support::Fields::visit(&self.needs_creation, visitor);
        ::nianbao::typed::support::Fields::visit(&self.still_unclear, visitor);
    }

    fn visit_mut(&mut self, visitor: &mut dyn ::nianbao::typed::support::VisitorMut) {
        ::nianbao::typed::support::Fields::visit_mut(&mut self.not_held, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.needs_creation, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.still_unclear, visitor);
    }
}

#[doc(hidden)]
impl ::nianbao::typed::support::Fields for Declined {
    fn visit(&self, visitor: &mut dyn ::nianbao::typed::support::Visitor) {
        ::nianbao::typed::support::Fields::visit(&self.petition_or_complaint, visitor);
        ::nianbao::typed::support::Fields::visit(&self.repeated, visitor);
        ::nianbao::typed::support::Fields::visit(&self.published_material, visitor);
        ::nianbao::typed::support::Fields::visit(&self.excessive, visitor);
        ::nianbao::typed::support::Fields::visit(&self.reconfirmation, visitor);
    }

    fn visit_mut(&mut self, visitor: &mut dyn ::nianbao::typed::support::VisitorMut) {
        ::nianbao::typed::support::Fields::visit_mut(
            &mut self.petition_or_complaint,
            visitor,
        );
        ::nianbao::typed::support::Fields::visit_mut(&mut self.repeated, visitor);
        ::nianbao::typed::support::Fields::visit_mut(
            &mut self.published_material,
            visitor,
        );
        ::nianbao::typed::support::Fields::visit_mut(&mut self.excessive, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.reconfirmation, visitor);
    }
}

#[doc(hidden)]
impl ::nianbao::typed::support::Fields for Other {
    fn visit(&self, visitor: &mut dyn ::nianbao::typed::support::Visitor) {
        ::nianbao::typed::support::Fields::visit(&self.not_corrected_in_time, visitor);
        ::nianbao::typed::support::Fields::visit(&self.fee_unpaid, visitor);
        ::nianbao::typed::support::Fields::visit(&self.miscellaneous, visitor);
    }

    fn visit_mut(&mut self, visitor: &mut dyn ::nianbao::typed::support::VisitorMut) {
        ::nianbao::typed::support::Fields::visit_mut(
            &mut self.not_corrected_in_time,
            visitor,
        );
        ::nianbao::typed::support::Fields::visit_mut(&mut self.fee_unpaid, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.miscellaneous, visitor);
    }
}

#[doc(hidden)]
impl ::nianbao::typed::support::Fields for Disputes {
    fn visit(&self, visitor: &mut dyn ::nianbao::typed::support::Visitor) {
        ::nianbao::typed::support::Fields::visit(&self.reconsideration, visitor);
        ::nianbao::typed::support::Fields::visit(&self.litigation, visitor);
    }

    fn visit_mut(&mut self, visitor: &mut dyn ::nianbao::typed::support::VisitorMut) {
        ::nianbao::typed::support::Fields::visit_mut(&mut self.reconsideration, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.litigation, visitor);
    }
}

#[doc(hidden)]
impl ::nianbao::typed::support::Fields for DisputesColumns {
    fn visit(&self, visitor: &mut dyn ::nianbao::typed::support::Visitor) {
        ::nianbao::typed::support::Fields::visit(&self.upheld, visitor);
        ::nianbao::typed::support::Fields::visit(&self.corrected, visitor);
        ::nianbao::typed::support::Fields::visit(&self.other, visitor);
        ::nianbao::typed::support::Fields::visit(&self.pending, visitor);
        ::nianbao::typed::support::Fields::visit(&self.total, visitor);
    }

    fn visit_mut(&mut self, visitor: &mut dyn ::nianbao::typed::support::VisitorMut) {
        ::nianbao::typed::support::Fields::visit_mut(&mut self.upheld, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.corrected, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.other, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.pending, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.total, visitor);
    }
}

#[doc(hidden)]
impl ::nianbao::typed::support::Fields for Litigation {
    fn visit(&self, visitor: &mut dyn ::nianbao::typed::support::Visitor) {
        ::nianbao::typed::support::Fields::visit(&self.direct, visitor);
        ::nianbao::typed::support::Fields::visit(&self.after_reconsideration, visitor);
    }

    fn visit_mut(&mut self, visitor: &mut dyn ::nianbao::typed::support::VisitorMut) {
        ::nianbao::typed::support::Fields::visit_mut(&mut self.direct, visitor);
        ::nianbao::typed::support::Fields::visit_mut(
            &mut self.after_reconsideration,
            visitor,
        );
    }
}
