// Made by nianbao from the format `2019-60`: change that, not this file.

/// “政府信息公开工作年度报告”, edition `2019-60`, for the years 2019 to 2020; fingerprint `f64bdeab2d464cfc`.
///
/// Yearly report on government information disclosure, trial format.
///
/// 统计期间为报告年度的1月1日至12月31日。没有发生的填“0”，不适用的填“/”，不要留空：空白不等于0。
///
/// Source: 《政府信息公开条例》第五十条；国办公开办函〔2019〕60号
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
    /// “第二十条第（五）项”: Licensing and other services.
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
    /// “第二十条第（九）项”: Government procurement.
    ///
    /// Source: 《政府信息公开条例》第二十条第（九）项
    pub procurement: Procurement,
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
    /// 前面各部分没有写到而需要报告的事项；没有的，写“无”。
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
    /// “规范性文件”: Normative documents.
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
    /// “本年新制作数量”: Produced this year.
    ///
    /// Unit: 件.
    ///
    /// 本年度内制作的件数。
    pub produced: ::nianbao::typed::Entry<u64>,
    /// “本年新公开数量”: Newly disclosed this year.
    ///
    /// Unit: 件.
    ///
    /// 本年度内新公开的件数，包括以前年度制作、本年才公开的。
    pub newly_disclosed: ::nianbao::typed::Entry<u64>,
    /// “对外公开总数量”: Disclosed in total up to 31 December.
    ///
    /// Unit: 件.
    ///
    /// 截至12月31日累计对外公开的件数，不论是否仍然有效。
    pub disclosed_in_total: ::nianbao::typed::Entry<u64>,
}

/// “第二十条第（五）项”: Licensing and other services.
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
    pub licences: LicensingRow,
    /// “其他对外管理服务事项”: Other services to the public.
    pub other_services: LicensingRow,
}

/// A row of “第二十条第（五）项”.
#[derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::default::Default,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
)]
pub struct LicensingRow {
    /// “上一年项目数量”: Kinds of item last year.
    ///
    /// Unit: 项.
    ///
    /// 上一年末的事项数，不是办件数。
    pub items_last_year: ::nianbao::typed::Entry<u64>,
    /// “本年增/减”: More or fewer this year.
    ///
    /// Unit: 项.
    ///
    /// 本年事项数比上一年增加填正数，减少填负数，如“-8”。
    pub change: ::nianbao::typed::Entry<i64>,
    /// “处理决定数量”: Decisions this year.
    ///
    /// Unit: 件.
    ///
    /// 本年度内作出的决定的件数，不是事项的项数。
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
    /// “上一年项目数量”: Kinds of item last year.
    ///
    /// Unit: 项.
    ///
    /// 上一年末的事项数，不是案件数。
    pub items_last_year: ::nianbao::typed::Entry<u64>,
    /// “本年增/减”: More or fewer this year.
    ///
    /// Unit: 项.
    ///
    /// 本年事项数比上一年增加填正数，减少填负数，如“-8”。
    pub change: ::nianbao::typed::Entry<i64>,
    /// “处理决定数量”: Decisions this year.
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
    /// “上一年项目数量”: Kinds of fee last year.
    ///
    /// Unit: 项.
    ///
    /// 上一年末的收费项目数，不是金额。
    pub items_last_year: ::nianbao::typed::Entry<u64>,
    /// “本年增/减”: More or fewer this year.
    ///
    /// Unit: 项.
    ///
    /// 本年收费项目数比上一年增加填正数，减少填负数，如“-8”。
    pub change: ::nianbao::typed::Entry<i64>,
}

/// “第二十条第（九）项”: Government procurement.
///
/// Source: 《政府信息公开条例》第二十条第（九）项
#[derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::default::Default,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
)]
pub struct Procurement {
    /// “政府集中采购”: Centralised government procurement.
    pub centralised: Centralised,
}

/// “政府集中采购”: Centralised government procurement.
#[derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::default::Default,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
)]
pub struct Centralised {
    /// “采购项目数量”: Projects procured.
    ///
    /// Unit: 个.
    pub projects: ::nianbao::typed::Entry<u64>,
    /// “采购总金额”: Amount procured, in 10 000 yuan.
    ///
    /// Unit: 万元.
    ///
    /// 以万元为单位，可以带小数；以元计的金额先除以10000。
    pub amount: ::nianbao::typed::Entry<::nianbao::typed::Number>,
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
    ///
    /// 以上各行都不能归入的，包括申请人逾期不补正、不再处理的。
    pub other: ApplicationsRow,
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
    /// 申请人已经补正、内容仍不明确的；逾期没有补正的计入“（六）其他处理”。
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
            /// `documents.regulations.produced`
            pub const PRODUCED: &str = "documents.regulations.produced";
            const _: &str = PRODUCED;
            /// `documents.regulations.newly_disclosed`
            pub const NEWLY_DISCLOSED: &str = "documents.regulations.newly_disclosed";
            const _: &str = NEWLY_DISCLOSED;
            /// `documents.regulations.disclosed_in_total`
            pub const DISCLOSED_IN_TOTAL: &str = "documents.regulations.disclosed_in_total";
            const _: &str = DISCLOSED_IN_TOTAL;
        }

        /// `documents.normative_documents`
        pub mod normative_documents {
            /// `documents.normative_documents.produced`
            pub const PRODUCED: &str = "documents.normative_documents.produced";
            const _: &str = PRODUCED;
            /// `documents.normative_documents.newly_disclosed`
            pub const NEWLY_DISCLOSED: &str = "documents.normative_documents.newly_disclosed";
            const _: &str = NEWLY_DISCLOSED;
            /// `documents.normative_documents.disclosed_in_total`
            pub const DISCLOSED_IN_TOTAL: &str = "documents.normative_documents.disclosed_in_total";
            const _: &str = DISCLOSED_IN_TOTAL;
        }
    }

    /// `licensing`
    pub mod licensing {
        /// `licensing.licences`
        pub mod licences {
            /// `licensing.licences.items_last_year`
            pub const ITEMS_LAST_YEAR: &str = "licensing.licences.items_last_year";
            const _: &str = ITEMS_LAST_YEAR;
            /// `licensing.licences.change`
            pub const CHANGE: &str = "licensing.licences.change";
            const _: &str = CHANGE;
            /// `licensing.licences.decisions`
            pub const DECISIONS: &str = "licensing.licences.decisions";
            const _: &str = DECISIONS;
        }

        /// `licensing.other_services`
        pub mod other_services {
            /// `licensing.other_services.items_last_year`
            pub const ITEMS_LAST_YEAR: &str = "licensing.other_services.items_last_year";
            const _: &str = ITEMS_LAST_YEAR;
            /// `licensing.other_services.change`
            pub const CHANGE: &str = "licensing.other_services.change";
            const _: &str = CHANGE;
            /// `licensing.other_services.decisions`
            pub const DECISIONS: &str = "licensing.other_services.decisions";
            const _: &str = DECISIONS;
        }
    }

    /// `enforcement`
    pub mod enforcement {
        /// `enforcement.penalties`
        pub mod penalties {
            /// `enforcement.penalties.items_last_year`
            pub const ITEMS_LAST_YEAR: &str = "enforcement.penalties.items_last_year";
            const _: &str = ITEMS_LAST_YEAR;
            /// `enforcement.penalties.change`
            pub const CHANGE: &str = "enforcement.penalties.change";
            const _: &str = CHANGE;
            /// `enforcement.penalties.decisions`
            pub const DECISIONS: &str = "enforcement.penalties.decisions";
            const _: &str = DECISIONS;
        }

        /// `enforcement.coercion`
        pub mod coercion {
            /// `enforcement.coercion.items_last_year`
            pub const ITEMS_LAST_YEAR: &str = "enforcement.coercion.items_last_year";
            const _: &str = ITEMS_LAST_YEAR;
            /// `enforcement.coercion.change`
            pub const CHANGE: &str = "enforcement.coercion.change";
            const _: &str = CHANGE;
            /// `enforcement.coercion.decisions`
            pub const DECISIONS: &str = "enforcement.coercion.decisions";
            const _: &str = DECISIONS;
        }
    }

    /// `fees`
    pub mod fees {
        /// `fees.administrative`
        pub mod administrative {
            /// `fees.administrative.items_last_year`
            pub const ITEMS_LAST_YEAR: &str = "fees.administrative.items_last_year";
            const _: &str = ITEMS_LAST_YEAR;
            /// `fees.administrative.change`
            pub const CHANGE: &str = "fees.administrative.change";
            const _: &str = CHANGE;
        }
    }

    /// `procurement`
    pub mod procurement {
        /// `procurement.centralised`
        pub mod centralised {
            /// `procurement.centralised.projects`
            pub const PROJECTS: &str = "procurement.centralised.projects";
            const _: &str = PROJECTS;
            /// `procurement.centralised.amount`
            pub const AMOUNT: &str = "procurement.centralised.amount";
            const _: &str = AMOUNT;
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
                /// `applications.outcome.other.natural_person`
                pub const NATURAL_PERSON: &str = "applications.outcome.other.natural_person";
                const _: &str = NATURAL_PERSON;
                /// `applications.outcome.other.legal_person`
                pub mod legal_person {
                    /// `applications.outcome.other.legal_person.enterprise`
                    pub const ENTERPRISE: &str = "applications.outcome.other.legal_person.enterprise";
                    const _: &str = ENTERPRISE;
                    /// `applications.outcome.other.legal_person.research`
                    pub const RESEARCH: &str = "applications.outcome.other.legal_person.research";
                    const _: &str = RESEARCH;
                    /// `applications.outcome.other.legal_person.public_welfare`
                    pub const PUBLIC_WELFARE: &str = "applications.outcome.other.legal_person.public_welfare";
                    const _: &str = PUBLIC_WELFARE;
                    /// `applications.outcome.other.legal_person.legal_service`
                    pub const LEGAL_SERVICE: &str = "applications.outcome.other.legal_person.legal_service";
                    const _: &str = LEGAL_SERVICE;
                    /// `applications.outcome.other.legal_person.other`
                    pub const OTHER: &str = "applications.outcome.other.legal_person.other";
                    const _: &str = OTHER;
                }

                /// `applications.outcome.other.total`
                pub const TOTAL: &str = "applications.outcome.other.total";
                const _: &str = TOTAL;
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
            "2019-60",
            0xf64b_deab_2d46_4cfc,
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
        self.sound_in_procurement()?;
        self.sound_in_applications()?;
        self.sound_in_disputes()?;
        sound.held(40, 0);
        if !sound.is_silent(3, 7) {
            sound
                .balance(
                    3,
                    0,
                    &[
                        ::nianbao::typed::support::Figure::new(
                            &self.applications.carried_in.natural_person,
                        ),
                    ],
                )?;
            sound
                .balance(
                    3,
                    1,
                    &[
                        ::nianbao::typed::support::Figure::new(
                            &self.applications.carried_in.legal_person.enterprise,
                        ),
                    ],
                )?;
            sound
                .balance(
                    3,
                    2,
                    &[
                        ::nianbao::typed::support::Figure::new(
                            &self.applications.carried_in.legal_person.research,
                        ),
                    ],
                )?;
            sound
                .balance(
                    3,
                    3,
                    &[
                        ::nianbao::typed::support::Figure::new(
                            &self.applications.carried_in.legal_person.public_welfare,
                        ),
                    ],
                )?;
            sound
                .balance(
                    3,
                    4,
                    &[
                        ::nianbao::typed::support::Figure::new(
                            &self.applications.carried_in.legal_person.legal_service,
                        ),
                    ],
                )?;
            sound
                .balance(
                    3,
                    5,
                    &[
                        ::nianbao::typed::support::Figure::new(
                            &self.applications.carried_in.legal_person.other,
                        ),
                    ],
                )?;
            sound
                .balance(
                    3,
                    6,
                    &[
                        ::nianbao::typed::support::Figure::new(
                            &self.applications.carried_in.total,
                        ),
                    ],
                )?;
        }
        sound
            .quotes(
                7,
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
                            &self.documents.regulations.produced,
                        ),
                    ),
                    (
                        1,
                        ::nianbao::typed::support::Figure::new(
                            &self.documents.regulations.newly_disclosed,
                        ),
                    ),
                    (
                        2,
                        ::nianbao::typed::support::Figure::new(
                            &self.documents.regulations.disclosed_in_total,
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
        figures.spare_count(&self.documents.regulations.produced);
        figures.spare_count(&self.documents.regulations.newly_disclosed);
        figures.spare_count(&self.documents.regulations.disclosed_in_total);
        if figures.unsure() {
            return ::core::option::Option::None;
        }
        figures.spare_count(&self.documents.normative_documents.produced);
        figures.spare_count(&self.documents.normative_documents.newly_disclosed);
        figures.spare_count(&self.documents.normative_documents.disclosed_in_total);
        if figures.unsure() {
            return ::core::option::Option::None;
        }
        ::core::option::Option::Some(())
    }

    /// Gives up if there is something to say of the figures in `licensing`.
    fn sound_in_licensing(&self) -> ::core::option::Option<()> {
        let mut figures = ::nianbao::typed::support::Figures::new();
        figures.spare_count(&self.licensing.licences.items_last_year);
        figures.spare_change(&self.licensing.licences.change);
        figures.spare_count(&self.licensing.licences.decisions);
        if figures.unsure() {
            return ::core::option::Option::None;
        }
        figures.spare_count(&self.licensing.other_services.items_last_year);
        figures.spare_change(&self.licensing.other_services.change);
        figures.spare_count(&self.licensing.other_services.decisions);
        if figures.unsure() {
            return ::core::option::Option::None;
        }
        ::core::option::Option::Some(())
    }

    /// Gives up if there is something to say of the figures in `enforcement`.
    fn sound_in_enforcement(&self) -> ::core::option::Option<()> {
        let mut figures = ::nianbao::typed::support::Figures::new();
        figures.spare_count(&self.enforcement.penalties.items_last_year);
        figures.spare_change(&self.enforcement.penalties.change);
        figures.spare_count(&self.enforcement.penalties.decisions);
        if figures.unsure() {
            return ::core::option::Option::None;
        }
        figures.spare_count(&self.enforcement.coercion.items_last_year);
        figures.spare_change(&self.enforcement.coercion.change);
        figures.spare_count(&self.enforcement.coercion.decisions);
        if figures.unsure() {
            return ::core::option::Option::None;
        }
        ::core::option::Option::Some(())
    }

    /// Gives up if there is something to say of the figures in `fees`.
    fn sound_in_fees(&self) -> ::core::option::Option<()> {
        let mut figures = ::nianbao::typed::support::Figures::new();
        figures.spare_count(&self.fees.administrative.items_last_year);
        figures.spare_change(&self.fees.administrative.change);
        if figures.unsure() {
            return ::core::option::Option::None;
        }
        ::core::option::Option::Some(())
    }

    /// Gives up if there is something to say of the figures in `procurement`.
    fn sound_in_procurement(&self) -> ::core::option::Option<()> {
        let mut figures = ::nianbao::typed::support::Figures::new();
        figures.spare_count(&self.procurement.centralised.projects);
        figures.amount(&self.procurement.centralised.amount);
        if figures.unsure() {
            return ::core::option::Option::None;
        }
        ::core::option::Option::Some(())
    }

    /// Gives up if there is something to say of the figures in `applications`.
    fn sound_in_applications(&self) -> ::core::option::Option<()> {
        let mut figures = ::nianbao::typed::support::Figures::new();
        let c22 = figures.count(&self.applications.received.natural_person)?;
        let c23 = figures.count(&self.applications.received.legal_person.enterprise)?;
        let c24 = figures.count(&self.applications.received.legal_person.research)?;
        let c25 = figures
            .count(&self.applications.received.legal_person.public_welfare)?;
        let c26 = figures.count(&self.applications.received.legal_person.legal_service)?;
        let c27 = figures.count(&self.applications.received.legal_person.other)?;
        let c28 = figures.count(&self.applications.received.total)?;
        if figures.unsure() || c28 != c22 + c23 + c24 + c25 + c26 + c27 {
            return ::core::option::Option::None;
        }
        let c29 = figures.count(&self.applications.carried_in.natural_person)?;
        let c30 = figures.count(&self.applications.carried_in.legal_person.enterprise)?;
        let c31 = figures.count(&self.applications.carried_in.legal_person.research)?;
        let c32 = figures
            .count(&self.applications.carried_in.legal_person.public_welfare)?;
        let c33 = figures
            .count(&self.applications.carried_in.legal_person.legal_service)?;
        let c34 = figures.count(&self.applications.carried_in.legal_person.other)?;
        let c35 = figures.count(&self.applications.carried_in.total)?;
        if figures.unsure() || c35 != c29 + c30 + c31 + c32 + c33 + c34 {
            return ::core::option::Option::None;
        }
        let c36 = figures.count(&self.applications.outcome.granted.natural_person)?;
        let c37 = figures
            .count(&self.applications.outcome.granted.legal_person.enterprise)?;
        let c38 = figures
            .count(&self.applications.outcome.granted.legal_person.research)?;
        let c39 = figures
            .count(&self.applications.outcome.granted.legal_person.public_welfare)?;
        let c40 = figures
            .count(&self.applications.outcome.granted.legal_person.legal_service)?;
        let c41 = figures.count(&self.applications.outcome.granted.legal_person.other)?;
        let c42 = figures.count(&self.applications.outcome.granted.total)?;
        if figures.unsure() || c42 != c36 + c37 + c38 + c39 + c40 + c41 {
            return ::core::option::Option::None;
        }
        let c43 = figures
            .count(&self.applications.outcome.partially_granted.natural_person)?;
        let c44 = figures
            .count(
                &self.applications.outcome.partially_granted.legal_person.enterprise,
            )?;
        let c45 = figures
            .count(&self.applications.outcome.partially_granted.legal_person.research)?;
        let c46 = figures
            .count(
                &self.applications.outcome.partially_granted.legal_person.public_welfare,
            )?;
        let c47 = figures
            .count(
                &self.applications.outcome.partially_granted.legal_person.legal_service,
            )?;
        let c48 = figures
            .count(&self.applications.outcome.partially_granted.legal_person.other)?;
        let c49 = figures.count(&self.applications.outcome.partially_granted.total)?;
        if figures.unsure() || c49 != c43 + c44 + c45 + c46 + c47 + c48 {
            return ::core::option::Option::None;
        }
        let c50 = figures
            .count(&self.applications.outcome.refused.state_secret.natural_person)?;
        let c51 = figures
            .count(
                &self.applications.outcome.refused.state_secret.legal_person.enterprise,
            )?;
        let c52 = figures
            .count(
                &self.applications.outcome.refused.state_secret.legal_person.research,
            )?;
        let c53 = figures
            .count(
                &self
                    .applications
                    .outcome
                    .refused
                    .state_secret
                    .legal_person
                    .public_welfare,
            )?;
        let c54 = figures
            .count(
                &self
                    .applications
                    .outcome
                    .refused
                    .state_secret
                    .legal_person
                    .legal_service,
            )?;
        let c55 = figures
            .count(&self.applications.outcome.refused.state_secret.legal_person.other)?;
        let c56 = figures.count(&self.applications.outcome.refused.state_secret.total)?;
        if figures.unsure() || c56 != c50 + c51 + c52 + c53 + c54 + c55 {
            return ::core::option::Option::None;
        }
        let c57 = figures
            .count(&self.applications.outcome.refused.prohibited_by_law.natural_person)?;
        let c58 = figures
            .count(
                &self
                    .applications
                    .outcome
                    .refused
                    .prohibited_by_law
                    .legal_person
                    .enterprise,
            )?;
        let c59 = figures
            .count(
                &self
                    .applications
                    .outcome
                    .refused
                    .prohibited_by_law
                    .legal_person
                    .research,
            )?;
        let c60 = figures
            .count(
                &self
                    .applications
                    .outcome
                    .refused
                    .prohibited_by_law
                    .legal_person
                    .public_welfare,
            )?;
        let c61 = figures
            .count(
                &self
                    .applications
                    .outcome
                    .refused
                    .prohibited_by_law
                    .legal_person
                    .legal_service,
            )?;
        let c62 = figures
            .count(
                &self.applications.outcome.refused.prohibited_by_law.legal_person.other,
            )?;
        let c63 = figures
            .count(&self.applications.outcome.refused.prohibited_by_law.total)?;
        if figures.unsure() || c63 != c57 + c58 + c59 + c60 + c61 + c62 {
            return ::core::option::Option::None;
        }
        let c64 = figures
            .count(
                &self.applications.outcome.refused.security_and_stability.natural_person,
            )?;
        let c65 = figures
            .count(
                &self
                    .applications
                    .outcome
                    .refused
                    .security_and_stability
                    .legal_person
                    .enterprise,
            )?;
        let c66 = figures
            .count(
                &self
                    .applications
                    .outcome
                    .refused
                    .security_and_stability
                    .legal_person
                    .research,
            )?;
        let c67 = figures
            .count(
                &self
                    .applications
                    .outcome
                    .refused
                    .security_and_stability
                    .legal_person
                    .public_welfare,
            )?;
        let c68 = figures
            .count(
                &self
                    .applications
                    .outcome
                    .refused
                    .security_and_stability
                    .legal_person
                    .legal_service,
            )?;
        let c69 = figures
            .count(
                &self
                    .applications
                    .outcome
                    .refused
                    .security_and_stability
                    .legal_person
                    .other,
            )?;
        let c70 = figures
            .count(&self.applications.outcome.refused.security_and_stability.total)?;
        if figures.unsure() || c70 != c64 + c65 + c66 + c67 + c68 + c69 {
            return ::core::option::Option::None;
        }
        let c71 = figures
            .count(
                &self.applications.outcome.refused.third_party_rights.natural_person,
            )?;
        let c72 = figures
            .count(
                &self
                    .applications
                    .outcome
                    .refused
                    .third_party_rights
                    .legal_person
                    .enterprise,
            )?;
        let c73 = figures
            .count(
                &self
                    .applications
                    .outcome
                    .refused
                    .third_party_rights
                    .legal_person
                    .research,
            )?;
        let c74 = figures
            .count(
                &self
                    .applications
                    .outcome
                    .refused
                    .third_party_rights
                    .legal_person
                    .public_welfare,
            )?;
        let c75 = figures
            .count(
                &self
                    .applications
                    .outcome
                    .refused
                    .third_party_rights
                    .legal_person
                    .legal_service,
            )?;
        let c76 = figures
            .count(
                &self.applications.outcome.refused.third_party_rights.legal_person.other,
            )?;
        let c77 = figures
            .count(&self.applications.outcome.refused.third_party_rights.total)?;
        if figures.unsure() || c77 != c71 + c72 + c73 + c74 + c75 + c76 {
            return ::core::option::Option::None;
        }
        let c78 = figures
            .count(&self.applications.outcome.refused.internal_affairs.natural_person)?;
        let c79 = figures
            .count(
                &self
                    .applications
                    .outcome
                    .refused
                    .internal_affairs
                    .legal_person
                    .enterprise,
            )?;
        let c80 = figures
            .count(
                &self.applications.outcome.refused.internal_affairs.legal_person.research,
            )?;
        let c81 = figures
            .count(
                &self
                    .applications
                    .outcome
                    .refused
                    .internal_affairs
                    .legal_person
                    .public_welfare,
            )?;
        let c82 = figures
            .count(
                &self
                    .applications
                    .outcome
                    .refused
                    .internal_affairs
                    .legal_person
                    .legal_service,
            )?;
        let c83 = figures
            .count(
                &self.applications.outcome.refused.internal_affairs.legal_person.other,
            )?;
        let c84 = figures
            .count(&self.applications.outcome.refused.internal_affairs.total)?;
        if figures.unsure() || c84 != c78 + c79 + c80 + c81 + c82 + c83 {
            return ::core::option::Option::None;
        }
        let c85 = figures
            .count(
                &self.applications.outcome.refused.deliberative_process.natural_person,
            )?;
        let c86 = figures
            .count(
                &self
                    .applications
                    .outcome
                    .refused
                    .deliberative_process
                    .legal_person
                    .enterprise,
            )?;
        let c87 = figures
            .count(
                &self
                    .applications
                    .outcome
                    .refused
                    .deliberative_process
                    .legal_person
                    .research,
            )?;
        let c88 = figures
            .count(
                &self
                    .applications
                    .outcome
                    .refused
                    .deliberative_process
                    .legal_person
                    .public_welfare,
            )?;
        let c89 = figures
            .count(
                &self
                    .applications
                    .outcome
                    .refused
                    .deliberative_process
                    .legal_person
                    .legal_service,
            )?;
        let c90 = figures
            .count(
                &self
                    .applications
                    .outcome
                    .refused
                    .deliberative_process
                    .legal_person
                    .other,
            )?;
        let c91 = figures
            .count(&self.applications.outcome.refused.deliberative_process.total)?;
        if figures.unsure() || c91 != c85 + c86 + c87 + c88 + c89 + c90 {
            return ::core::option::Option::None;
        }
        let c92 = figures
            .count(&self.applications.outcome.refused.enforcement_files.natural_person)?;
        let c93 = figures
            .count(
                &self
                    .applications
                    .outcome
                    .refused
                    .enforcement_files
                    .legal_person
                    .enterprise,
            )?;
        let c94 = figures
            .count(
                &self
                    .applications
                    .outcome
                    .refused
                    .enforcement_files
                    .legal_person
                    .research,
            )?;
        let c95 = figures
            .count(
                &self
                    .applications
                    .outcome
                    .refused
                    .enforcement_files
                    .legal_person
                    .public_welfare,
            )?;
        let c96 = figures
            .count(
                &self
                    .applications
                    .outcome
                    .refused
                    .enforcement_files
                    .legal_person
                    .legal_service,
            )?;
        let c97 = figures
            .count(
                &self.applications.outcome.refused.enforcement_files.legal_person.other,
            )?;
        let c98 = figures
            .count(&self.applications.outcome.refused.enforcement_files.total)?;
        if figures.unsure() || c98 != c92 + c93 + c94 + c95 + c96 + c97 {
            return ::core::option::Option::None;
        }
        let c99 = figures
            .count(
                &self.applications.outcome.refused.administrative_inquiry.natural_person,
            )?;
        let c100 = figures
            .count(
                &self
                    .applications
                    .outcome
                    .refused
                    .administrative_inquiry
                    .legal_person
                    .enterprise,
            )?;
        let c101 = figures
            .count(
                &self
                    .applications
                    .outcome
                    .refused
                    .administrative_inquiry
                    .legal_person
                    .research,
            )?;
        let c102 = figures
            .count(
                &self
                    .applications
                    .outcome
                    .refused
                    .administrative_inquiry
                    .legal_person
                    .public_welfare,
            )?;
        let c103 = figures
            .count(
                &self
                    .applications
                    .outcome
                    .refused
                    .administrative_inquiry
                    .legal_person
                    .legal_service,
            )?;
        let c104 = figures
            .count(
                &self
                    .applications
                    .outcome
                    .refused
                    .administrative_inquiry
                    .legal_person
                    .other,
            )?;
        let c105 = figures
            .count(&self.applications.outcome.refused.administrative_inquiry.total)?;
        if figures.unsure() || c105 != c99 + c100 + c101 + c102 + c103 + c104 {
            return ::core::option::Option::None;
        }
        let c106 = figures
            .count(&self.applications.outcome.unavailable.not_held.natural_person)?;
        let c107 = figures
            .count(
                &self.applications.outcome.unavailable.not_held.legal_person.enterprise,
            )?;
        let c108 = figures
            .count(
                &self.applications.outcome.unavailable.not_held.legal_person.research,
            )?;
        let c109 = figures
            .count(
                &self
                    .applications
                    .outcome
                    .unavailable
                    .not_held
                    .legal_person
                    .public_welfare,
            )?;
        let c110 = figures
            .count(
                &self
                    .applications
                    .outcome
                    .unavailable
                    .not_held
                    .legal_person
                    .legal_service,
            )?;
        let c111 = figures
            .count(&self.applications.outcome.unavailable.not_held.legal_person.other)?;
        let c112 = figures.count(&self.applications.outcome.unavailable.not_held.total)?;
        if figures.unsure() || c112 != c106 + c107 + c108 + c109 + c110 + c111 {
            return ::core::option::Option::None;
        }
        let c113 = figures
            .count(
                &self.applications.outcome.unavailable.needs_creation.natural_person,
            )?;
        let c114 = figures
            .count(
                &self
                    .applications
                    .outcome
                    .unavailable
                    .needs_creation
                    .legal_person
                    .enterprise,
            )?;
        let c115 = figures
            .count(
                &self
                    .applications
                    .outcome
                    .unavailable
                    .needs_creation
                    .legal_person
                    .research,
            )?;
        let c116 = figures
            .count(
                &self
                    .applications
                    .outcome
                    .unavailable
                    .needs_creation
                    .legal_person
                    .public_welfare,
            )?;
        let c117 = figures
            .count(
                &self
                    .applications
                    .outcome
                    .unavailable
                    .needs_creation
                    .legal_person
                    .legal_service,
            )?;
        let c118 = figures
            .count(
                &self.applications.outcome.unavailable.needs_creation.legal_person.other,
            )?;
        let c119 = figures
            .count(&self.applications.outcome.unavailable.needs_creation.total)?;
        if figures.unsure() || c119 != c113 + c114 + c115 + c116 + c117 + c118 {
            return ::core::option::Option::None;
        }
        let c120 = figures
            .count(&self.applications.outcome.unavailable.still_unclear.natural_person)?;
        let c121 = figures
            .count(
                &self
                    .applications
                    .outcome
                    .unavailable
                    .still_unclear
                    .legal_person
                    .enterprise,
            )?;
        let c122 = figures
            .count(
                &self
                    .applications
                    .outcome
                    .unavailable
                    .still_unclear
                    .legal_person
                    .research,
            )?;
        let c123 = figures
            .count(
                &self
                    .applications
                    .outcome
                    .unavailable
                    .still_unclear
                    .legal_person
                    .public_welfare,
            )?;
        let c124 = figures
            .count(
                &self
                    .applications
                    .outcome
                    .unavailable
                    .still_unclear
                    .legal_person
                    .legal_service,
            )?;
        let c125 = figures
            .count(
                &self.applications.outcome.unavailable.still_unclear.legal_person.other,
            )?;
        let c126 = figures
            .count(&self.applications.outcome.unavailable.still_unclear.total)?;
        if figures.unsure() || c126 != c120 + c121 + c122 + c123 + c124 + c125 {
            return ::core::option::Option::None;
        }
        let c127 = figures
            .count(
                &self.applications.outcome.declined.petition_or_complaint.natural_person,
            )?;
        let c128 = figures
            .count(
                &self
                    .applications
                    .outcome
                    .declined
                    .petition_or_complaint
                    .legal_person
                    .enterprise,
            )?;
        let c129 = figures
            .count(
                &self
                    .applications
                    .outcome
                    .declined
                    .petition_or_complaint
                    .legal_person
                    .research,
            )?;
        let c130 = figures
            .count(
                &self
                    .applications
                    .outcome
                    .declined
                    .petition_or_complaint
                    .legal_person
                    .public_welfare,
            )?;
        let c131 = figures
            .count(
                &self
                    .applications
                    .outcome
                    .declined
                    .petition_or_complaint
                    .legal_person
                    .legal_service,
            )?;
        let c132 = figures
            .count(
                &self
                    .applications
                    .outcome
                    .declined
                    .petition_or_complaint
                    .legal_person
                    .other,
            )?;
        let c133 = figures
            .count(&self.applications.outcome.declined.petition_or_complaint.total)?;
        if figures.unsure() || c133 != c127 + c128 + c129 + c130 + c131 + c132 {
            return ::core::option::Option::None;
        }
        let c134 = figures
            .count(&self.applications.outcome.declined.repeated.natural_person)?;
        let c135 = figures
            .count(
                &self.applications.outcome.declined.repeated.legal_person.enterprise,
            )?;
        let c136 = figures
            .count(&self.applications.outcome.declined.repeated.legal_person.research)?;
        let c137 = figures
            .count(
                &self.applications.outcome.declined.repeated.legal_person.public_welfare,
            )?;
        let c138 = figures
            .count(
                &self.applications.outcome.declined.repeated.legal_person.legal_service,
            )?;
        let c139 = figures
            .count(&self.applications.outcome.declined.repeated.legal_person.other)?;
        let c140 = figures.count(&self.applications.outcome.declined.repeated.total)?;
        if figures.unsure() || c140 != c134 + c135 + c136 + c137 + c138 + c139 {
            return ::core::option::Option::None;
        }
        let c141 = figures
            .count(
                &self.applications.outcome.declined.published_material.natural_person,
            )?;
        let c142 = figures
            .count(
                &self
                    .applications
                    .outcome
                    .declined
                    .published_material
                    .legal_person
                    .enterprise,
            )?;
        let c143 = figures
            .count(
                &self
                    .applications
                    .outcome
                    .declined
                    .published_material
                    .legal_person
                    .research,
            )?;
        let c144 = figures
            .count(
                &self
                    .applications
                    .outcome
                    .declined
                    .published_material
                    .legal_person
                    .public_welfare,
            )?;
        let c145 = figures
            .count(
                &self
                    .applications
                    .outcome
                    .declined
                    .published_material
                    .legal_person
                    .legal_service,
            )?;
        let c146 = figures
            .count(
                &self.applications.outcome.declined.published_material.legal_person.other,
            )?;
        let c147 = figures
            .count(&self.applications.outcome.declined.published_material.total)?;
        if figures.unsure() || c147 != c141 + c142 + c143 + c144 + c145 + c146 {
            return ::core::option::Option::None;
        }
        let c148 = figures
            .count(&self.applications.outcome.declined.excessive.natural_person)?;
        let c149 = figures
            .count(
                &self.applications.outcome.declined.excessive.legal_person.enterprise,
            )?;
        let c150 = figures
            .count(&self.applications.outcome.declined.excessive.legal_person.research)?;
        let c151 = figures
            .count(
                &self.applications.outcome.declined.excessive.legal_person.public_welfare,
            )?;
        let c152 = figures
            .count(
                &self.applications.outcome.declined.excessive.legal_person.legal_service,
            )?;
        let c153 = figures
            .count(&self.applications.outcome.declined.excessive.legal_person.other)?;
        let c154 = figures.count(&self.applications.outcome.declined.excessive.total)?;
        if figures.unsure() || c154 != c148 + c149 + c150 + c151 + c152 + c153 {
            return ::core::option::Option::None;
        }
        let c155 = figures
            .count(&self.applications.outcome.declined.reconfirmation.natural_person)?;
        let c156 = figures
            .count(
                &self
                    .applications
                    .outcome
                    .declined
                    .reconfirmation
                    .legal_person
                    .enterprise,
            )?;
        let c157 = figures
            .count(
                &self.applications.outcome.declined.reconfirmation.legal_person.research,
            )?;
        let c158 = figures
            .count(
                &self
                    .applications
                    .outcome
                    .declined
                    .reconfirmation
                    .legal_person
                    .public_welfare,
            )?;
        let c159 = figures
            .count(
                &self
                    .applications
                    .outcome
                    .declined
                    .reconfirmation
                    .legal_person
                    .legal_service,
            )?;
        let c160 = figures
            .count(
                &self.applications.outcome.declined.reconfirmation.legal_person.other,
            )?;
        let c161 = figures
            .count(&self.applications.outcome.declined.reconfirmation.total)?;
        if figures.unsure() || c161 != c155 + c156 + c157 + c158 + c159 + c160 {
            return ::core::option::Option::None;
        }
        let c162 = figures.count(&self.applications.outcome.other.natural_person)?;
        let c163 = figures
            .count(&self.applications.outcome.other.legal_person.enterprise)?;
        let c164 = figures
            .count(&self.applications.outcome.other.legal_person.research)?;
        let c165 = figures
            .count(&self.applications.outcome.other.legal_person.public_welfare)?;
        let c166 = figures
            .count(&self.applications.outcome.other.legal_person.legal_service)?;
        let c167 = figures.count(&self.applications.outcome.other.legal_person.other)?;
        let c168 = figures.count(&self.applications.outcome.other.total)?;
        if figures.unsure() || c168 != c162 + c163 + c164 + c165 + c166 + c167 {
            return ::core::option::Option::None;
        }
        let c169 = figures.count(&self.applications.outcome.total.natural_person)?;
        let c170 = figures
            .count(&self.applications.outcome.total.legal_person.enterprise)?;
        let c171 = figures
            .count(&self.applications.outcome.total.legal_person.research)?;
        let c172 = figures
            .count(&self.applications.outcome.total.legal_person.public_welfare)?;
        let c173 = figures
            .count(&self.applications.outcome.total.legal_person.legal_service)?;
        let c174 = figures.count(&self.applications.outcome.total.legal_person.other)?;
        let c175 = figures.count(&self.applications.outcome.total.total)?;
        if figures.unsure()
            || c169
                != c36 + c43 + c50 + c57 + c64 + c71 + c78 + c85 + c92 + c99 + c106
                    + c113 + c120 + c127 + c134 + c141 + c148 + c155 + c162
            || c170
                != c37 + c44 + c51 + c58 + c65 + c72 + c79 + c86 + c93 + c100 + c107
                    + c114 + c121 + c128 + c135 + c142 + c149 + c156 + c163
            || c171
                != c38 + c45 + c52 + c59 + c66 + c73 + c80 + c87 + c94 + c101 + c108
                    + c115 + c122 + c129 + c136 + c143 + c150 + c157 + c164
            || c172
                != c39 + c46 + c53 + c60 + c67 + c74 + c81 + c88 + c95 + c102 + c109
                    + c116 + c123 + c130 + c137 + c144 + c151 + c158 + c165
            || c173
                != c40 + c47 + c54 + c61 + c68 + c75 + c82 + c89 + c96 + c103 + c110
                    + c117 + c124 + c131 + c138 + c145 + c152 + c159 + c166
            || c174
                != c41 + c48 + c55 + c62 + c69 + c76 + c83 + c90 + c97 + c104 + c111
                    + c118 + c125 + c132 + c139 + c146 + c153 + c160 + c167
            || c175
                != c42 + c49 + c56 + c63 + c70 + c77 + c84 + c91 + c98 + c105 + c112
                    + c119 + c126 + c133 + c140 + c147 + c154 + c161 + c168
            || c175 != c169 + c170 + c171 + c172 + c173 + c174
        {
            return ::core::option::Option::None;
        }
        let c176 = figures.count(&self.applications.carried_out.natural_person)?;
        let c177 = figures
            .count(&self.applications.carried_out.legal_person.enterprise)?;
        let c178 = figures.count(&self.applications.carried_out.legal_person.research)?;
        let c179 = figures
            .count(&self.applications.carried_out.legal_person.public_welfare)?;
        let c180 = figures
            .count(&self.applications.carried_out.legal_person.legal_service)?;
        let c181 = figures.count(&self.applications.carried_out.legal_person.other)?;
        let c182 = figures.count(&self.applications.carried_out.total)?;
        if figures.unsure() || c182 != c176 + c177 + c178 + c179 + c180 + c181
            || c22 + c29 != c169 + c176 || c23 + c30 != c170 + c177
            || c24 + c31 != c171 + c178 || c25 + c32 != c172 + c179
            || c26 + c33 != c173 + c180 || c27 + c34 != c174 + c181
            || c28 + c35 != c175 + c182
        {
            return ::core::option::Option::None;
        }
        ::core::option::Option::Some(())
    }

    /// Gives up if there is something to say of the figures in `disputes`.
    fn sound_in_disputes(&self) -> ::core::option::Option<()> {
        let mut figures = ::nianbao::typed::support::Figures::new();
        let c183 = figures.count(&self.disputes.reconsideration.upheld)?;
        let c184 = figures.count(&self.disputes.reconsideration.corrected)?;
        let c185 = figures.count(&self.disputes.reconsideration.other)?;
        let c186 = figures.count(&self.disputes.reconsideration.pending)?;
        let c187 = figures.count(&self.disputes.reconsideration.total)?;
        let c188 = figures.count(&self.disputes.litigation.direct.upheld)?;
        let c189 = figures.count(&self.disputes.litigation.direct.corrected)?;
        let c190 = figures.count(&self.disputes.litigation.direct.other)?;
        let c191 = figures.count(&self.disputes.litigation.direct.pending)?;
        let c192 = figures.count(&self.disputes.litigation.direct.total)?;
        let c193 = figures
            .count(&self.disputes.litigation.after_reconsideration.upheld)?;
        let c194 = figures
            .count(&self.disputes.litigation.after_reconsideration.corrected)?;
        let c195 = figures.count(&self.disputes.litigation.after_reconsideration.other)?;
        let c196 = figures
            .count(&self.disputes.litigation.after_reconsideration.pending)?;
        let c197 = figures.count(&self.disputes.litigation.after_reconsideration.total)?;
        if figures.unsure() || c187 != c183 + c184 + c185 + c186
            || c192 != c188 + c189 + c190 + c191 || c197 != c193 + c194 + c195 + c196
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
        ::nianbao::typed::support::Fields::visit(&self.procurement, visitor);
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
        ::nianbao::typed::support::Fields::visit_mut(&mut self.procurement, visitor);
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
        ::nianbao::typed::support::Fields::visit(&self.produced, visitor);
        ::nianbao::typed::support::Fields::visit(&self.newly_disclosed, visitor);
        ::nianbao::typed::support::Fields::visit(&self.disclosed_in_total, visitor);
    }

    fn visit_mut(&mut self, visitor: &mut dyn ::nianbao::typed::support::VisitorMut) {
        ::nianbao::typed::support::Fields::visit_mut(&mut self.produced, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.newly_disclosed, visitor);
        ::nianbao::typed::support::Fields::visit_mut(
            &mut self.disclosed_in_total,
            visitor,
        );
    }
}

#[doc(hidden)]
impl ::nianbao::typed::support::Fields for Licensing {
    fn visit(&self, visitor: &mut dyn ::nianbao::typed::support::Visitor) {
        ::nianbao::typed::support::Fields::visit(&self.licences, visitor);
        ::nianbao::typed::support::Fields::visit(&self.other_services, visitor);
    }

    fn visit_mut(&mut self, visitor: &mut dyn ::nianbao::typed::support::VisitorMut) {
        ::nianbao::typed::support::Fields::visit_mut(&mut self.licences, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.other_services, visitor);
    }
}

#[doc(hidden)]
impl ::nianbao::typed::support::Fields for LicensingRow {
    fn visit(&self, visitor: &mut dyn ::nianbao::typed::support::Visitor) {
        ::nianbao::typed::support::Fields::visit(&self.items_last_year, visitor);
        ::nianbao::typed::support::Fields::visit(&self.change, visitor);
        ::nianbao::typed::support::Fields::visit(&self.decisions, visitor);
    }

    fn visit_mut(&mut self, visitor: &mut dyn ::nianbao::typed::support::VisitorMut) {
        ::nianbao::typed::support::Fields::visit_mut(&mut self.items_last_year, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.change, visitor);
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
        ::nianbao::typed::support::Fields::visit(&self.items_last_year, visitor);
        ::nianbao::typed::support::Fields::visit(&self.change, visitor);
        ::nianbao::typed::support::Fields::visit(&self.decisions, visitor);
    }

    fn visit_mut(&mut self, visitor: &mut dyn ::nianbao::typed::support::VisitorMut) {
        ::nianbao::typed::support::Fields::visit_mut(&mut self.items_last_year, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.change, visitor);
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
        ::nianbao::typed::support::Fields::visit(&self.items_last_year, visitor);
        ::nianbao::typed::support::Fields::visit(&self.change, visitor);
    }

    fn visit_mut(&mut self, visitor: &mut dyn ::nianbao::typed::support::VisitorMut) {
        ::nianbao::typed::support::Fields::visit_mut(&mut self.items_last_year, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.change, visitor);
    }
}

#[doc(hidden)]
impl ::nianbao::typed::support::Fields for Procurement {
    fn visit(&self, visitor: &mut dyn ::nianbao::typed::support::Visitor) {
        ::nianbao::typed::support::Fields::visit(&self.centralised, visitor);
    }

    fn visit_mut(&mut self, visitor: &mut dyn ::nianbao::typed::support::VisitorMut) {
        ::nianbao::typed::support::Fields::visit_mut(&mut self.centralised, visitor);
    }
}

#[doc(hidden)]
impl ::nianbao::typed::support::Fields for Centralised {
    fn visit(&self, visitor: &mut dyn ::nianbao::typed::support::Visitor) {
        ::nianbao::typed::support::Fields::visit(&self.projects, visitor);
        ::nianbao::typed::support::Fields::visit(&self.amount, visitor);
    }

    fn visit_mut(&mut self, visitor: &mut dyn ::nianbao::typed::support::VisitorMut) {
        ::nianbao::typed::support::Fields::visit_mut(&mut self.projects, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.amount, visitor);
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
