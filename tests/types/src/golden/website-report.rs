// Made by nianbao from the format `website-report`: change that, not this file.

/// “政府网站工作年度报表”, edition `website-report`, for the years 2018 on; fingerprint `c91bb54aea6dafee`.
///
/// Yearly form of a government website.
///
/// 每个政府网站填一份，统计期间为1月1日至12月31日。
///
/// Source: 国办函〔2018〕12号
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
    /// “网站基本情况”: Who runs which website.
    pub website: Website,
    /// “访问情况”: Visitors and visits.
    pub visits: Visits,
    /// “信息发布（单位：条）”: Information published.
    pub publication: Publication,
    /// “专栏专题（单位：个）”: Special columns.
    pub special_columns: SpecialColumns,
    /// “解读回应”: Interpretations published and concerns answered.
    pub interpretation: Interpretation,
    /// “办事服务”: Services offered and used.
    pub services: Services,
    /// “互动交流”: Messages, surveys and interviews.
    pub interaction: Interaction,
    /// “安全防护”: Security.
    pub security: Security,
    /// “移动新媒体”: Accounts in social media.
    pub new_media: NewMedia,
    /// “创新发展”: What is new.
    pub innovation: Innovation,
    /// “填报信息”: Who filed it.
    pub signatures: Signatures,
}

/// “网站基本情况”: Who runs which website.
#[derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::default::Default,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
)]
pub struct Website {
    /// “填报单位”: Filed by.
    pub filed_by: ::nianbao::typed::Entry<::std::string::String>,
    /// “网站名称”: Name of the website.
    pub name: ::nianbao::typed::Entry<::std::string::String>,
    /// “首页网址”: Address of the home page.
    pub home_page: ::nianbao::typed::Entry<::std::string::String>,
    /// “主办单位”: Operator.
    pub operator: ::nianbao::typed::Entry<::std::string::String>,
    /// “网站类型”: Kind of website.
    pub kind: ::nianbao::typed::Entry<Kind>,
    /// “政府网站标识码”: Identifier of a government website.
    pub identifier: ::nianbao::typed::Entry<::std::string::String>,
    /// “ICP备案号”: ICP record number.
    pub icp_record: ::nianbao::typed::Entry<::std::string::String>,
    /// “公安机关备案号”: Police record number.
    pub police_record: ::nianbao::typed::Entry<::std::string::String>,
}

/// “访问情况”: Visitors and visits.
#[derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::default::Default,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
)]
pub struct Visits {
    /// “独立用户访问总量（单位：个）”: Unique visitors.
    ///
    /// Unit: 个.
    pub visitors: ::nianbao::typed::Entry<u64>,
    /// “网站总访问量（单位：次）”: Visits.
    ///
    /// Unit: 次.
    pub visits: ::nianbao::typed::Entry<u64>,
}

/// “信息发布（单位：条）”: Information published.
#[derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::default::Default,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
)]
pub struct Publication {
    /// “总数”: All.
    ///
    /// Unit: 条.
    ///
    /// 包括下面三类以外的信息。
    pub all: ::nianbao::typed::Entry<u64>,
    /// “概况类信息更新量”: Updates of profiles.
    ///
    /// Unit: 条.
    pub profile: ::nianbao::typed::Entry<u64>,
    /// “政务动态信息更新量”: News of government affairs.
    ///
    /// Unit: 条.
    pub news: ::nianbao::typed::Entry<u64>,
    /// “信息公开目录信息更新量”: Updates of the disclosure catalogue.
    ///
    /// Unit: 条.
    pub catalogue: ::nianbao::typed::Entry<u64>,
}

/// “专栏专题（单位：个）”: Special columns.
#[derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::default::Default,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
)]
pub struct SpecialColumns {
    /// “维护数量”: Maintained.
    ///
    /// Unit: 个.
    pub maintained: ::nianbao::typed::Entry<u64>,
    /// “新开设数量”: Newly opened.
    ///
    /// Unit: 个.
    pub opened: ::nianbao::typed::Entry<u64>,
}

/// “解读回应”: Interpretations published and concerns answered.
#[derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::default::Default,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
)]
pub struct Interpretation {
    /// “解读信息发布”: Interpretations published.
    pub published: Published,
    /// “回应公众关注热点或重大舆情数量（单位：次）”: Responses to public concern.
    ///
    /// Unit: 次.
    pub responses: ::nianbao::typed::Entry<u64>,
}

/// “解读信息发布”: Interpretations published.
#[derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::default::Default,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
)]
pub struct Published {
    /// “总数（单位：条）”: All.
    ///
    /// Unit: 条.
    pub all: ::nianbao::typed::Entry<u64>,
    /// “解读材料数量（单位：条）”: Texts.
    ///
    /// Unit: 条.
    pub materials: ::nianbao::typed::Entry<u64>,
    /// “解读产品数量（单位：个）”: Charts, films and the like.
    ///
    /// Unit: 个.
    pub products: ::nianbao::typed::Entry<u64>,
    /// “媒体评论文章数量（单位：篇）”: Comments in the media.
    ///
    /// Unit: 篇.
    pub comments: ::nianbao::typed::Entry<u64>,
}

/// “办事服务”: Services offered and used.
#[derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::default::Default,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
)]
pub struct Services {
    /// “是否发布服务事项目录”: Is the catalogue of services published.
    pub catalogue_published: ::nianbao::typed::Entry<bool>,
    /// “注册用户数（单位：个）”: Registered users.
    ///
    /// Unit: 个.
    pub registered_users: ::nianbao::typed::Entry<u64>,
    /// “政务服务事项数量（单位：项）”: Services.
    ///
    /// Unit: 项.
    pub items: ::nianbao::typed::Entry<u64>,
    /// “可全程在线办理政务服务事项数量（单位：项）”: Services that can be had wholly online.
    ///
    /// Unit: 项.
    pub items_online: ::nianbao::typed::Entry<u64>,
    /// “办件量（单位：件）”: Cases handled.
    pub cases: Cases,
}

/// “办件量（单位：件）”: Cases handled.
#[derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::default::Default,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
)]
pub struct Cases {
    /// “总数”: All.
    ///
    /// Unit: 件.
    pub total: ::nianbao::typed::Entry<u64>,
    /// “自然人办件量”: For natural persons.
    ///
    /// Unit: 件.
    pub natural_person: ::nianbao::typed::Entry<u64>,
    /// “法人办件量”: For legal persons.
    ///
    /// Unit: 件.
    pub legal_person: ::nianbao::typed::Entry<u64>,
}

/// “互动交流”: Messages, surveys and interviews.
#[derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::default::Default,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
)]
pub struct Interaction {
    /// “是否使用统一平台”: Is the unified platform used.
    pub unified_platform: ::nianbao::typed::Entry<bool>,
    /// “留言办理”: Messages.
    pub messages: Messages,
    /// “征集调查”: Surveys.
    pub surveys: Surveys,
    /// “在线访谈”: Online interviews.
    pub interviews: Interviews,
    /// “是否提供智能问答”: Are questions answered by machine.
    pub smart_answers: ::nianbao::typed::Entry<bool>,
}

/// “留言办理”: Messages.
#[derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::default::Default,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
)]
pub struct Messages {
    /// “收到留言数量（单位：条）”: Received.
    ///
    /// Unit: 条.
    pub received: ::nianbao::typed::Entry<u64>,
    /// “办结留言数量（单位：条）”: Settled.
    ///
    /// Unit: 条.
    pub settled: ::nianbao::typed::Entry<u64>,
    /// “平均办理时间（单位：天）”: Average time in days.
    ///
    /// Unit: 天.
    ///
    /// 可以带小数。
    pub average_days: ::nianbao::typed::Entry<::nianbao::typed::Number>,
    /// “公开答复数量（单位：条）”: Answered in public.
    ///
    /// Unit: 条.
    pub answered_publicly: ::nianbao::typed::Entry<u64>,
}

/// “征集调查”: Surveys.
#[derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::default::Default,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
)]
pub struct Surveys {
    /// “征集调查期数（单位：期）”: Held.
    ///
    /// Unit: 期.
    pub held: ::nianbao::typed::Entry<u64>,
    /// “收到意见数量（单位：条）”: Opinions received.
    ///
    /// Unit: 条.
    pub opinions: ::nianbao::typed::Entry<u64>,
    /// “公布调查结果期数（单位：期）”: With results published.
    ///
    /// Unit: 期.
    pub results_published: ::nianbao::typed::Entry<u64>,
}

/// “在线访谈”: Online interviews.
#[derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::default::Default,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
)]
pub struct Interviews {
    /// “访谈期数（单位：期）”: Held.
    ///
    /// Unit: 期.
    pub held: ::nianbao::typed::Entry<u64>,
    /// “网民留言数量（单位：条）”: Messages from the public.
    ///
    /// Unit: 条.
    pub messages: ::nianbao::typed::Entry<u64>,
    /// “答复网民提问数量（单位：条）”: Questions answered.
    ///
    /// Unit: 条.
    pub answers: ::nianbao::typed::Entry<u64>,
}

/// “安全防护”: Security.
#[derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::default::Default,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
)]
pub struct Security {
    /// “安全检测评估次数（单位：次）”: Assessments.
    ///
    /// Unit: 次.
    pub assessments: ::nianbao::typed::Entry<u64>,
    /// “发现问题数量（单位：个）”: Problems found.
    ///
    /// Unit: 个.
    pub problems_found: ::nianbao::typed::Entry<u64>,
    /// “问题整改数量（单位：个）”: Problems mended.
    ///
    /// Unit: 个.
    pub problems_mended: ::nianbao::typed::Entry<u64>,
    /// “是否建立安全监测预警机制”: Is there monitoring and early warning.
    pub monitoring: ::nianbao::typed::Entry<bool>,
    /// “是否开展应急演练”: Are there drills.
    pub drills: ::nianbao::typed::Entry<bool>,
    /// “是否明确网站安全责任人”: Is somebody answerable for security.
    pub person_in_charge: ::nianbao::typed::Entry<bool>,
}

/// “移动新媒体”: Accounts in social media.
#[derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::default::Default,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
)]
pub struct NewMedia {
    /// “是否有移动新媒体”: Are there any.
    pub has_media: ::nianbao::typed::Entry<bool>,
    /// “微博”: Weibo.
    pub weibo: Weibo,
    /// “微信”: WeChat.
    pub wechat: Wechat,
    /// “其他”: Others.
    pub other: ::nianbao::typed::Entry<::std::string::String>,
}

/// “微博”: Weibo.
#[derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::default::Default,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
)]
pub struct Weibo {
    /// “名称”: Name.
    pub name: ::nianbao::typed::Entry<::std::string::String>,
    /// “信息发布量（单位：条）”: Posts.
    ///
    /// Unit: 条.
    pub posts: ::nianbao::typed::Entry<u64>,
    /// “关注量（单位：个）”: Followers.
    ///
    /// Unit: 个.
    pub followers: ::nianbao::typed::Entry<u64>,
}

/// “微信”: WeChat.
#[derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::default::Default,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
)]
pub struct Wechat {
    /// “名称”: Name.
    pub name: ::nianbao::typed::Entry<::std::string::String>,
    /// “信息发布量（单位：条）”: Posts.
    ///
    /// Unit: 条.
    pub posts: ::nianbao::typed::Entry<u64>,
    /// “订阅数（单位：个）”: Subscribers.
    ///
    /// Unit: 个.
    pub subscribers: ::nianbao::typed::Entry<u64>,
}

/// “创新发展”: What is new.
#[derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::default::Default,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
)]
pub struct Innovation {
    /// “搜索即服务”: Search as a service.
    pub search_as_service: ::nianbao::typed::Entry<bool>,
    /// “多语言版本”: Several languages.
    pub languages: ::nianbao::typed::Entry<bool>,
    /// “无障碍浏览”: Accessible browsing.
    pub accessible: ::nianbao::typed::Entry<bool>,
    /// “千人千网”: Personalised pages.
    pub personalised: ::nianbao::typed::Entry<bool>,
    /// “其他”: Something else.
    pub other: ::nianbao::typed::Entry<bool>,
}

/// “填报信息”: Who filed it.
#[derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::default::Default,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
)]
pub struct Signatures {
    /// “单位负责人”: Head of the organ.
    pub head: ::nianbao::typed::Entry<::std::string::String>,
    /// “审核人”: Checked by.
    pub checked_by: ::nianbao::typed::Entry<::std::string::String>,
    /// “填报人”: Filled by.
    pub filled_by: ::nianbao::typed::Entry<::std::string::String>,
    /// “联系电话”: Telephone.
    pub telephone: ::nianbao::typed::Entry<::std::string::String>,
    /// “填报日期”: Date.
    pub date: ::nianbao::typed::Entry<::std::string::String>,
}

/// “网站类型”: Kind of website.
#[derive(
    ::core::clone::Clone,
    ::core::marker::Copy,
    ::core::fmt::Debug,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::hash::Hash,
)]
pub enum Kind {
    /// “政府门户网站”.
    Portal,
    /// “部门网站”.
    Department,
    /// “专项网站”.
    Special,
}

impl ::nianbao::typed::Choice for Kind {
    const ALL: &'static [Self] = &[Self::Portal, Self::Department, Self::Special];
    const NAMES: &'static [&'static str] = &["portal", "department", "special"];
    fn index(self) -> usize {
        self as usize
    }
}

/// The paths of the form's cells and narratives.
pub mod paths {
    /// `website`
    pub mod website {
        /// `website.filed_by`
        pub const FILED_BY: &str = "website.filed_by";
        const _: &str = FILED_BY;
        /// `website.name`
        pub const NAME: &str = "website.name";
        const _: &str = NAME;
        /// `website.home_page`
        pub const HOME_PAGE: &str = "website.home_page";
        const _: &str = HOME_PAGE;
        /// `website.operator`
        pub const OPERATOR: &str = "website.operator";
        const _: &str = OPERATOR;
        /// `website.kind`
        pub const KIND: &str = "website.kind";
        const _: &str = KIND;
        /// `website.identifier`
        pub const IDENTIFIER: &str = "website.identifier";
        const _: &str = IDENTIFIER;
        /// `website.icp_record`
        pub const ICP_RECORD: &str = "website.icp_record";
        const _: &str = ICP_RECORD;
        /// `website.police_record`
        pub const POLICE_RECORD: &str = "website.police_record";
        const _: &str = POLICE_RECORD;
    }

    /// `visits`
    pub mod visits {
        /// `visits.visitors`
        pub const VISITORS: &str = "visits.visitors";
        const _: &str = VISITORS;
        /// `visits.visits`
        pub const VISITS: &str = "visits.visits";
        const _: &str = VISITS;
    }

    /// `publication`
    pub mod publication {
        /// `publication.all`
        pub const ALL: &str = "publication.all";
        const _: &str = ALL;
        /// `publication.profile`
        pub const PROFILE: &str = "publication.profile";
        const _: &str = PROFILE;
        /// `publication.news`
        pub const NEWS: &str = "publication.news";
        const _: &str = NEWS;
        /// `publication.catalogue`
        pub const CATALOGUE: &str = "publication.catalogue";
        const _: &str = CATALOGUE;
    }

    /// `special_columns`
    pub mod special_columns {
        /// `special_columns.maintained`
        pub const MAINTAINED: &str = "special_columns.maintained";
        const _: &str = MAINTAINED;
        /// `special_columns.opened`
        pub const OPENED: &str = "special_columns.opened";
        const _: &str = OPENED;
    }

    /// `interpretation`
    pub mod interpretation {
        /// `interpretation.published`
        pub mod published {
            /// `interpretation.published.all`
            pub const ALL: &str = "interpretation.published.all";
            const _: &str = ALL;
            /// `interpretation.published.materials`
            pub const MATERIALS: &str = "interpretation.published.materials";
            const _: &str = MATERIALS;
            /// `interpretation.published.products`
            pub const PRODUCTS: &str = "interpretation.published.products";
            const _: &str = PRODUCTS;
            /// `interpretation.published.comments`
            pub const COMMENTS: &str = "interpretation.published.comments";
            const _: &str = COMMENTS;
        }

        /// `interpretation.responses`
        pub const RESPONSES: &str = "interpretation.responses";
        const _: &str = RESPONSES;
    }

    /// `services`
    pub mod services {
        /// `services.catalogue_published`
        pub const CATALOGUE_PUBLISHED: &str = "services.catalogue_published";
        const _: &str = CATALOGUE_PUBLISHED;
        /// `services.registered_users`
        pub const REGISTERED_USERS: &str = "services.registered_users";
        const _: &str = REGISTERED_USERS;
        /// `services.items`
        pub const ITEMS: &str = "services.items";
        const _: &str = ITEMS;
        /// `services.items_online`
        pub const ITEMS_ONLINE: &str = "services.items_online";
        const _: &str = ITEMS_ONLINE;
        /// `services.cases`
        pub mod cases {
            /// `services.cases.total`
            pub const TOTAL: &str = "services.cases.total";
            const _: &str = TOTAL;
            /// `services.cases.natural_person`
            pub const NATURAL_PERSON: &str = "services.cases.natural_person";
            const _: &str = NATURAL_PERSON;
            /// `services.cases.legal_person`
            pub const LEGAL_PERSON: &str = "services.cases.legal_person";
            const _: &str = LEGAL_PERSON;
        }
    }

    /// `interaction`
    pub mod interaction {
        /// `interaction.unified_platform`
        pub const UNIFIED_PLATFORM: &str = "interaction.unified_platform";
        const _: &str = UNIFIED_PLATFORM;
        /// `interaction.messages`
        pub mod messages {
            /// `interaction.messages.received`
            pub const RECEIVED: &str = "interaction.messages.received";
            const _: &str = RECEIVED;
            /// `interaction.messages.settled`
            pub const SETTLED: &str = "interaction.messages.settled";
            const _: &str = SETTLED;
            /// `interaction.messages.average_days`
            pub const AVERAGE_DAYS: &str = "interaction.messages.average_days";
            const _: &str = AVERAGE_DAYS;
            /// `interaction.messages.answered_publicly`
            pub const ANSWERED_PUBLICLY: &str = "interaction.messages.answered_publicly";
            const _: &str = ANSWERED_PUBLICLY;
        }

        /// `interaction.surveys`
        pub mod surveys {
            /// `interaction.surveys.held`
            pub const HELD: &str = "interaction.surveys.held";
            const _: &str = HELD;
            /// `interaction.surveys.opinions`
            pub const OPINIONS: &str = "interaction.surveys.opinions";
            const _: &str = OPINIONS;
            /// `interaction.surveys.results_published`
            pub const RESULTS_PUBLISHED: &str = "interaction.surveys.results_published";
            const _: &str = RESULTS_PUBLISHED;
        }

        /// `interaction.interviews`
        pub mod interviews {
            /// `interaction.interviews.held`
            pub const HELD: &str = "interaction.interviews.held";
            const _: &str = HELD;
            /// `interaction.interviews.messages`
            pub const MESSAGES: &str = "interaction.interviews.messages";
            const _: &str = MESSAGES;
            /// `interaction.interviews.answers`
            pub const ANSWERS: &str = "interaction.interviews.answers";
            const _: &str = ANSWERS;
        }

        /// `interaction.smart_answers`
        pub const SMART_ANSWERS: &str = "interaction.smart_answers";
        const _: &str = SMART_ANSWERS;
    }

    /// `security`
    pub mod security {
        /// `security.assessments`
        pub const ASSESSMENTS: &str = "security.assessments";
        const _: &str = ASSESSMENTS;
        /// `security.problems_found`
        pub const PROBLEMS_FOUND: &str = "security.problems_found";
        const _: &str = PROBLEMS_FOUND;
        /// `security.problems_mended`
        pub const PROBLEMS_MENDED: &str = "security.problems_mended";
        const _: &str = PROBLEMS_MENDED;
        /// `security.monitoring`
        pub const MONITORING: &str = "security.monitoring";
        const _: &str = MONITORING;
        /// `security.drills`
        pub const DRILLS: &str = "security.drills";
        const _: &str = DRILLS;
        /// `security.person_in_charge`
        pub const PERSON_IN_CHARGE: &str = "security.person_in_charge";
        const _: &str = PERSON_IN_CHARGE;
    }

    /// `new_media`
    pub mod new_media {
        /// `new_media.has_media`
        pub const HAS_MEDIA: &str = "new_media.has_media";
        const _: &str = HAS_MEDIA;
        /// `new_media.weibo`
        pub mod weibo {
            /// `new_media.weibo.name`
            pub const NAME: &str = "new_media.weibo.name";
            const _: &str = NAME;
            /// `new_media.weibo.posts`
            pub const POSTS: &str = "new_media.weibo.posts";
            const _: &str = POSTS;
            /// `new_media.weibo.followers`
            pub const FOLLOWERS: &str = "new_media.weibo.followers";
            const _: &str = FOLLOWERS;
        }

        /// `new_media.wechat`
        pub mod wechat {
            /// `new_media.wechat.name`
            pub const NAME: &str = "new_media.wechat.name";
            const _: &str = NAME;
            /// `new_media.wechat.posts`
            pub const POSTS: &str = "new_media.wechat.posts";
            const _: &str = POSTS;
            /// `new_media.wechat.subscribers`
            pub const SUBSCRIBERS: &str = "new_media.wechat.subscribers";
            const _: &str = SUBSCRIBERS;
        }

        /// `new_media.other`
        pub const OTHER: &str = "new_media.other";
        const _: &str = OTHER;
    }

    /// `innovation`
    pub mod innovation {
        /// `innovation.search_as_service`
        pub const SEARCH_AS_SERVICE: &str = "innovation.search_as_service";
        const _: &str = SEARCH_AS_SERVICE;
        /// `innovation.languages`
        pub const LANGUAGES: &str = "innovation.languages";
        const _: &str = LANGUAGES;
        /// `innovation.accessible`
        pub const ACCESSIBLE: &str = "innovation.accessible";
        const _: &str = ACCESSIBLE;
        /// `innovation.personalised`
        pub const PERSONALISED: &str = "innovation.personalised";
        const _: &str = PERSONALISED;
        /// `innovation.other`
        pub const OTHER: &str = "innovation.other";
        const _: &str = OTHER;
    }

    /// `signatures`
    pub mod signatures {
        /// `signatures.head`
        pub const HEAD: &str = "signatures.head";
        const _: &str = HEAD;
        /// `signatures.checked_by`
        pub const CHECKED_BY: &str = "signatures.checked_by";
        const _: &str = CHECKED_BY;
        /// `signatures.filled_by`
        pub const FILLED_BY: &str = "signatures.filled_by";
        const _: &str = FILLED_BY;
        /// `signatures.telephone`
        pub const TELEPHONE: &str = "signatures.telephone";
        const _: &str = TELEPHONE;
        /// `signatures.date`
        pub const DATE: &str = "signatures.date";
        const _: &str = DATE;
    }
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
        static FORM: ::nianbao::typed::support::Form = ::nianbao::typed::support::Form::file(
            "website-report",
            0xc91b_b54a_ea6d_afee,
            ::core::include_bytes!("../../../forms/website-report.toml"),
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
        self.sound_in_website()?;
        self.sound_in_visits()?;
        self.sound_in_publication()?;
        self.sound_in_special_columns()?;
        self.sound_in_interpretation()?;
        self.sound_in_services()?;
        self.sound_in_interaction()?;
        self.sound_in_security()?;
        self.sound_in_new_media()?;
        self.sound_in_signatures()?;
        sound.held(9, 0);
        if sound
            .applies(
                9,
                ::nianbao::typed::support::Figure::new(&self.new_media.has_media),
            )?
        {
            sound
                .blank(
                    9,
                    &[
                        ::nianbao::typed::support::Figure::new(
                            &self.new_media.weibo.name,
                        ),
                        ::nianbao::typed::support::Figure::new(
                            &self.new_media.weibo.posts,
                        ),
                        ::nianbao::typed::support::Figure::new(
                            &self.new_media.weibo.followers,
                        ),
                        ::nianbao::typed::support::Figure::new(
                            &self.new_media.wechat.name,
                        ),
                        ::nianbao::typed::support::Figure::new(
                            &self.new_media.wechat.posts,
                        ),
                        ::nianbao::typed::support::Figure::new(
                            &self.new_media.wechat.subscribers,
                        ),
                    ],
                )?;
        }
        sound.complete(self)?;
        ::core::option::Option::Some(sound.outcome())
    }
}

impl Report {
    /// Gives up if there is something to say of the figures in `website`.
    fn sound_in_website(&self) -> ::core::option::Option<()> {
        let mut figures = ::nianbao::typed::support::Figures::new();
        figures.text(&self.website.filed_by);
        if figures.unsure() {
            return ::core::option::Option::None;
        }
        figures.text(&self.website.name);
        if figures.unsure() {
            return ::core::option::Option::None;
        }
        figures.text(&self.website.home_page);
        if figures.unsure() {
            return ::core::option::Option::None;
        }
        figures.text(&self.website.operator);
        if figures.unsure() {
            return ::core::option::Option::None;
        }
        if figures.unsure() {
            return ::core::option::Option::None;
        }
        figures.text(&self.website.identifier);
        if figures.unsure() {
            return ::core::option::Option::None;
        }
        figures.text(&self.website.icp_record);
        if figures.unsure() {
            return ::core::option::Option::None;
        }
        figures.text(&self.website.police_record);
        if figures.unsure() {
            return ::core::option::Option::None;
        }
        ::core::option::Option::Some(())
    }

    /// Gives up if there is something to say of the figures in `visits`.
    fn sound_in_visits(&self) -> ::core::option::Option<()> {
        let mut figures = ::nianbao::typed::support::Figures::new();
        let c8 = figures.count(&self.visits.visitors)?;
        if figures.unsure() {
            return ::core::option::Option::None;
        }
        let c9 = figures.count(&self.visits.visits)?;
        if figures.unsure() || c8 > c9 {
            return ::core::option::Option::None;
        }
        ::core::option::Option::Some(())
    }

    /// Gives up if there is something to say of the figures in `publication`.
    fn sound_in_publication(&self) -> ::core::option::Option<()> {
        let mut figures = ::nianbao::typed::support::Figures::new();
        let c10 = figures.count(&self.publication.all)?;
        if figures.unsure() {
            return ::core::option::Option::None;
        }
        let c11 = figures.count(&self.publication.profile)?;
        if figures.unsure() {
            return ::core::option::Option::None;
        }
        let c12 = figures.count(&self.publication.news)?;
        if figures.unsure() {
            return ::core::option::Option::None;
        }
        let c13 = figures.count(&self.publication.catalogue)?;
        if figures.unsure() || c10 < c11 + c12 + c13 {
            return ::core::option::Option::None;
        }
        ::core::option::Option::Some(())
    }

    /// Gives up if there is something to say of the figures in `special_columns`.
    fn sound_in_special_columns(&self) -> ::core::option::Option<()> {
        let mut figures = ::nianbao::typed::support::Figures::new();
        figures.spare_count(&self.special_columns.maintained);
        if figures.unsure() {
            return ::core::option::Option::None;
        }
        figures.spare_count(&self.special_columns.opened);
        if figures.unsure() {
            return ::core::option::Option::None;
        }
        ::core::option::Option::Some(())
    }

    /// Gives up if there is something to say of the figures in `interpretation`.
    fn sound_in_interpretation(&self) -> ::core::option::Option<()> {
        let mut figures = ::nianbao::typed::support::Figures::new();
        let c16 = figures.count(&self.interpretation.published.all)?;
        if figures.unsure() {
            return ::core::option::Option::None;
        }
        let c17 = figures.count(&self.interpretation.published.materials)?;
        if figures.unsure() {
            return ::core::option::Option::None;
        }
        let c18 = figures.count(&self.interpretation.published.products)?;
        if figures.unsure() {
            return ::core::option::Option::None;
        }
        let c19 = figures.count(&self.interpretation.published.comments)?;
        if figures.unsure() || c16 != c17 + c18 + c19 {
            return ::core::option::Option::None;
        }
        figures.spare_count(&self.interpretation.responses);
        if figures.unsure() {
            return ::core::option::Option::None;
        }
        ::core::option::Option::Some(())
    }

    /// Gives up if there is something to say of the figures in `services`.
    fn sound_in_services(&self) -> ::core::option::Option<()> {
        let mut figures = ::nianbao::typed::support::Figures::new();
        if figures.unsure() {
            return ::core::option::Option::None;
        }
        figures.spare_count(&self.services.registered_users);
        if figures.unsure() {
            return ::core::option::Option::None;
        }
        let c23 = figures.count(&self.services.items)?;
        if figures.unsure() {
            return ::core::option::Option::None;
        }
        let c24 = figures.count(&self.services.items_online)?;
        if figures.unsure() || c24 > c23 {
            return ::core::option::Option::None;
        }
        let c25 = figures.count(&self.services.cases.total)?;
        if figures.unsure() {
            return ::core::option::Option::None;
        }
        let c26 = figures.count(&self.services.cases.natural_person)?;
        if figures.unsure() {
            return ::core::option::Option::None;
        }
        let c27 = figures.count(&self.services.cases.legal_person)?;
        if figures.unsure() || c25 != c26 + c27 {
            return ::core::option::Option::None;
        }
        ::core::option::Option::Some(())
    }

    /// Gives up if there is something to say of the figures in `interaction`.
    fn sound_in_interaction(&self) -> ::core::option::Option<()> {
        let mut figures = ::nianbao::typed::support::Figures::new();
        if figures.unsure() {
            return ::core::option::Option::None;
        }
        let c29 = figures.count(&self.interaction.messages.received)?;
        if figures.unsure() {
            return ::core::option::Option::None;
        }
        let c30 = figures.count(&self.interaction.messages.settled)?;
        if figures.unsure() || c30 > c29 {
            return ::core::option::Option::None;
        }
        figures.amount(&self.interaction.messages.average_days);
        if figures.unsure() {
            return ::core::option::Option::None;
        }
        let c32 = figures.count(&self.interaction.messages.answered_publicly)?;
        if figures.unsure() || c32 > c30 {
            return ::core::option::Option::None;
        }
        let c33 = figures.count(&self.interaction.surveys.held)?;
        if figures.unsure() {
            return ::core::option::Option::None;
        }
        figures.spare_count(&self.interaction.surveys.opinions);
        if figures.unsure() {
            return ::core::option::Option::None;
        }
        let c35 = figures.count(&self.interaction.surveys.results_published)?;
        if figures.unsure() || c35 > c33 {
            return ::core::option::Option::None;
        }
        figures.spare_count(&self.interaction.interviews.held);
        if figures.unsure() {
            return ::core::option::Option::None;
        }
        figures.spare_count(&self.interaction.interviews.messages);
        if figures.unsure() {
            return ::core::option::Option::None;
        }
        figures.spare_count(&self.interaction.interviews.answers);
        if figures.unsure() {
            return ::core::option::Option::None;
        }
        if figures.unsure() {
            return ::core::option::Option::None;
        }
        ::core::option::Option::Some(())
    }

    /// Gives up if there is something to say of the figures in `security`.
    fn sound_in_security(&self) -> ::core::option::Option<()> {
        let mut figures = ::nianbao::typed::support::Figures::new();
        figures.spare_count(&self.security.assessments);
        if figures.unsure() {
            return ::core::option::Option::None;
        }
        let c41 = figures.count(&self.security.problems_found)?;
        if figures.unsure() {
            return ::core::option::Option::None;
        }
        let c42 = figures.count(&self.security.problems_mended)?;
        if figures.unsure() || c42 > c41 {
            return ::core::option::Option::None;
        }
        if figures.unsure() {
            return ::core::option::Option::None;
        }
        if figures.unsure() {
            return ::core::option::Option::None;
        }
        if figures.unsure() {
            return ::core::option::Option::None;
        }
        ::core::option::Option::Some(())
    }

    /// Gives up if there is something to say of the figures in `new_media`.
    fn sound_in_new_media(&self) -> ::core::option::Option<()> {
        let mut figures = ::nianbao::typed::support::Figures::new();
        if figures.unsure() {
            return ::core::option::Option::None;
        }
        figures.text(&self.new_media.weibo.name);
        if figures.unsure() {
            return ::core::option::Option::None;
        }
        figures.spare_count(&self.new_media.weibo.posts);
        if figures.unsure() {
            return ::core::option::Option::None;
        }
        figures.spare_count(&self.new_media.weibo.followers);
        if figures.unsure() {
            return ::core::option::Option::None;
        }
        figures.text(&self.new_media.wechat.name);
        if figures.unsure() {
            return ::core::option::Option::None;
        }
        figures.spare_count(&self.new_media.wechat.posts);
        if figures.unsure() {
            return ::core::option::Option::None;
        }
        figures.spare_count(&self.new_media.wechat.subscribers);
        if figures.unsure() {
            return ::core::option::Option::None;
        }
        figures.text(&self.new_media.other);
        if figures.unsure() {
            return ::core::option::Option::None;
        }
        ::core::option::Option::Some(())
    }

    /// Gives up if there is something to say of the figures in `signatures`.
    fn sound_in_signatures(&self) -> ::core::option::Option<()> {
        let mut figures = ::nianbao::typed::support::Figures::new();
        figures.text(&self.signatures.head);
        if figures.unsure() {
            return ::core::option::Option::None;
        }
        figures.text(&self.signatures.checked_by);
        if figures.unsure() {
            return ::core::option::Option::None;
        }
        figures.text(&self.signatures.filled_by);
        if figures.unsure() {
            return ::core::option::Option::None;
        }
        figures.text(&self.signatures.telephone);
        if figures.unsure() {
            return ::core::option::Option::None;
        }
        figures.text(&self.signatures.date);
        if figures.unsure() {
            return ::core::option::Option::None;
        }
        ::core::option::Option::Some(())
    }
}

#[doc(hidden)]
impl ::nianbao::typed::support::Fields for Report {
    fn visit(&self, visitor: &mut dyn ::nianbao::typed::support::Visitor) {
        ::nianbao::typed::support::Fields::visit(&self.website, visitor);
        ::nianbao::typed::support::Fields::visit(&self.visits, visitor);
        ::nianbao::typed::support::Fields::visit(&self.publication, visitor);
        ::nianbao::typed::support::Fields::visit(&self.special_columns, visitor);
        ::nianbao::typed::support::Fields::visit(&self.interpretation, visitor);
        ::nianbao::typed::support::Fields::visit(&self.services, visitor);
        ::nianbao::typed::support::Fields::visit(&self.interaction, visitor);
        ::nianbao::typed::support::Fields::visit(&self.security, visitor);
        ::nianbao::typed::support::Fields::visit(&self.new_media, visitor);
        ::nianbao::typed::support::Fields::visit(&self.innovation, visitor);
        ::nianbao::typed::support::Fields::visit(&self.signatures, visitor);
    }

    fn visit_mut(&mut self, visitor: &mut dyn ::nianbao::typed::support::VisitorMut) {
        ::nianbao::typed::support::Fields::visit_mut(&mut self.website, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.visits, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.publication, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.special_columns, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.interpretation, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.services, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.interaction, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.security, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.new_media, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.innovation, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.signatures, visitor);
    }
}

#[doc(hidden)]
impl ::nianbao::typed::support::Fields for Website {
    fn visit(&self, visitor: &mut dyn ::nianbao::typed::support::Visitor) {
        ::nianbao::typed::support::Fields::visit(&self.filed_by, visitor);
        ::nianbao::typed::support::Fields::visit(&self.name, visitor);
        ::nianbao::typed::support::Fields::visit(&self.home_page, visitor);
        ::nianbao::typed::support::Fields::visit(&self.operator, visitor);
        ::nianbao::typed::support::Fields::visit(&self.kind, visitor);
        ::nianbao::typed::support::Fields::visit(&self.identifier, visitor);
        ::nianbao::typed::support::Fields::visit(&self.icp_record, visitor);
        ::nianbao::typed::support::Fields::visit(&self.police_record, visitor);
    }

    fn visit_mut(&mut self, visitor: &mut dyn ::nianbao::typed::support::VisitorMut) {
        ::nianbao::typed::support::Fields::visit_mut(&mut self.filed_by, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.name, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.home_page, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.operator, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.kind, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.identifier, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.icp_record, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.police_record, visitor);
    }
}

#[doc(hidden)]
impl ::nianbao::typed::support::Fields for Visits {
    fn visit(&self, visitor: &mut dyn ::nianbao::typed::support::Visitor) {
        ::nianbao::typed::support::Fields::visit(&self.visitors, visitor);
        ::nianbao::typed::support::Fields::visit(&self.visits, visitor);
    }

    fn visit_mut(&mut self, visitor: &mut dyn ::nianbao::typed::support::VisitorMut) {
        ::nianbao::typed::support::Fields::visit_mut(&mut self.visitors, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.visits, visitor);
    }
}

#[doc(hidden)]
impl ::nianbao::typed::support::Fields for Publication {
    fn visit(&self, visitor: &mut dyn ::nianbao::typed::support::Visitor) {
        ::nianbao::typed::support::Fields::visit(&self.all, visitor);
        ::nianbao::typed::support::Fields::visit(&self.profile, visitor);
        ::nianbao::typed::support::Fields::visit(&self.news, visitor);
        ::nianbao::typed::support::Fields::visit(&self.catalogue, visitor);
    }

    fn visit_mut(&mut self, visitor: &mut dyn ::nianbao::typed::support::VisitorMut) {
        ::nianbao::typed::support::Fields::visit_mut(&mut self.all, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.profile, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.news, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.catalogue, visitor);
    }
}

#[doc(hidden)]
impl ::nianbao::typed::support::Fields for SpecialColumns {
    fn visit(&self, visitor: &mut dyn ::nianbao::typed::support::Visitor) {
        ::nianbao::typed::support::Fields::visit(&self.maintained, visitor);
        ::nianbao::typed::support::Fields::visit(&self.opened, visitor);
    }

    fn visit_mut(&mut self, visitor: &mut dyn ::nianbao::typed::support::VisitorMut) {
        ::nianbao::typed::support::Fields::visit_mut(&mut self.maintained, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.opened, visitor);
    }
}

#[doc(hidden)]
impl ::nianbao::typed::support::Fields for Interpretation {
    fn visit(&self, visitor: &mut dyn ::nianbao::typed::support::Visitor) {
        ::nianbao::typed::support::Fields::visit(&self.published, visitor);
        ::nianbao::typed::support::Fields::visit(&self.responses, visitor);
    }

    fn visit_mut(&mut self, visitor: &mut dyn ::nianbao::typed::support::VisitorMut) {
        ::nianbao::typed::support::Fields::visit_mut(&mut self.published, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.responses, visitor);
    }
}

#[doc(hidden)]
impl ::nianbao::typed::support::Fields for Published {
    fn visit(&self, visitor: &mut dyn ::nianbao::typed::support::Visitor) {
        ::nianbao::typed::support::Fields::visit(&self.all, visitor);
        ::nianbao::typed::support::Fields::visit(&self.materials, visitor);
        ::nianbao::typed::support::Fields::visit(&self.products, visitor);
        ::nianbao::typed::support::Fields::visit(&self.comments, visitor);
    }

    fn visit_mut(&mut self, visitor: &mut dyn ::nianbao::typed::support::VisitorMut) {
        ::nianbao::typed::support::Fields::visit_mut(&mut self.all, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.materials, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.products, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.comments, visitor);
    }
}

#[doc(hidden)]
impl ::nianbao::typed::support::Fields for Services {
    fn visit(&self, visitor: &mut dyn ::nianbao::typed::support::Visitor) {
        ::nianbao::typed::support::Fields::visit(&self.catalogue_published, visitor);
        ::nianbao::typed::support::Fields::visit(&self.registered_users, visitor);
        ::nianbao::typed::support::Fields::visit(&self.items, visitor);
        ::nianbao::typed::support::Fields::visit(&self.items_online, visitor);
        ::nianbao::typed::support::Fields::visit(&self.cases, visitor);
    }

    fn visit_mut(&mut self, visitor: &mut dyn ::nianbao::typed::support::VisitorMut) {
        ::nianbao::typed::support::Fields::visit_mut(
            &mut self.catalogue_published,
            visitor,
        );
        ::nianbao::typed::support::Fields::visit_mut(
            &mut self.registered_users,
            visitor,
        );
        ::nianbao::typed::support::Fields::visit_mut(&mut self.items, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.items_online, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.cases, visitor);
    }
}

#[doc(hidden)]
impl ::nianbao::typed::support::Fields for Cases {
    fn visit(&self, visitor: &mut dyn ::nianbao::typed::support::Visitor) {
        ::nianbao::typed::support::Fields::visit(&self.total, visitor);
        ::nianbao::typed::support::Fields::visit(&self.natural_person, visitor);
        ::nianbao::typed::support::Fields::visit(&self.legal_person, visitor);
    }

    fn visit_mut(&mut self, visitor: &mut dyn ::nianbao::typed::support::VisitorMut) {
        ::nianbao::typed::support::Fields::visit_mut(&mut self.total, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.natural_person, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.legal_person, visitor);
    }
}

#[doc(hidden)]
impl ::nianbao::typed::support::Fields for Interaction {
    fn visit(&self, visitor: &mut dyn ::nianbao::typed::support::Visitor) {
        ::nianbao::typed::support::Fields::visit(&self.unified_platform, visitor);
        ::nianbao::typed::support::Fields::visit(&self.messages, visitor);
        ::nianbao::typed::support::Fields::visit(&self.surveys, visitor);
        ::nianbao::typed::support::Fields::visit(&self.interviews, visitor);
        ::nianbao::typed::support::Fields::visit(&self.smart_answers, visitor);
    }

    fn visit_mut(&mut self, visitor: &mut dyn ::nianbao::typed::support::VisitorMut) {
        ::nianbao::typed::support::Fields::visit_mut(
            &mut self.unified_platform,
            visitor,
        );
        ::nianbao::typed::support::Fields::visit_mut(&mut self.messages, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.surveys, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.interviews, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.smart_answers, visitor);
    }
}

#[doc(hidden)]
impl ::nianbao::typed::support::Fields for Messages {
    fn visit(&self, visitor: &mut dyn ::nianbao::typed::support::Visitor) {
        ::nianbao::typed::support::Fields::visit(&self.received, visitor);
        ::nianbao::typed::support::Fields::visit(&self.settled, visitor);
        ::nianbao::typed::support::Fields::visit(&self.average_days, visitor);
        ::nianbao::typed::support::Fields::visit(&self.answered_publicly, visitor);
    }

    fn visit_mut(&mut self, visitor: &mut dyn ::nianbao::typed::support::VisitorMut) {
        ::nianbao::typed::support::Fields::visit_mut(&mut self.received, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.settled, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.average_days, visitor);
        ::nianbao::typed::support::Fields::visit_mut(
            &mut self.answered_publicly,
            visitor,
        );
    }
}

#[doc(hidden)]
impl ::nianbao::typed::support::Fields for Surveys {
    fn visit(&self, visitor: &mut dyn ::nianbao::typed::support::Visitor) {
        ::nianbao::typed::support::Fields::visit(&self.held, visitor);
        ::nianbao::typed::support::Fields::visit(&self.opinions, visitor);
        ::nianbao::typed::support::Fields::visit(&self.results_published, visitor);
    }

    fn visit_mut(&mut self, visitor: &mut dyn ::nianbao::typed::support::VisitorMut) {
        ::nianbao::typed::support::Fields::visit_mut(&mut self.held, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.opinions, visitor);
        ::nianbao::typed::support::Fields::visit_mut(
            &mut self.results_published,
            visitor,
        );
    }
}

#[doc(hidden)]
impl ::nianbao::typed::support::Fields for Interviews {
    fn visit(&self, visitor: &mut dyn ::nianbao::typed::support::Visitor) {
        ::nianbao::typed::support::Fields::visit(&self.held, visitor);
        ::nianbao::typed::support::Fields::visit(&self.messages, visitor);
        ::nianbao::typed::support::Fields::visit(&self.answers, visitor);
    }

    fn visit_mut(&mut self, visitor: &mut dyn ::nianbao::typed::support::VisitorMut) {
        ::nianbao::typed::support::Fields::visit_mut(&mut self.held, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.messages, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.answers, visitor);
    }
}

#[doc(hidden)]
impl ::nianbao::typed::support::Fields for Security {
    fn visit(&self, visitor: &mut dyn ::nianbao::typed::support::Visitor) {
        ::nianbao::typed::support::Fields::visit(&self.assessments, visitor);
        ::nianbao::typed::support::Fields::visit(&self.problems_found, visitor);
        ::nianbao::typed::support::Fields::visit(&self.problems_mended, visitor);
        ::nianbao::typed::support::Fields::visit(&self.monitoring, visitor);
        ::nianbao::typed::support::Fields::visit(&self.drills, visitor);
        ::nianbao::typed::support::Fields::visit(&self.person_in_charge, visitor);
    }

    fn visit_mut(&mut self, visitor: &mut dyn ::nianbao::typed::support::VisitorMut) {
        ::nianbao::typed::support::Fields::visit_mut(&mut self.assessments, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.problems_found, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.problems_mended, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.monitoring, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.drills, visitor);
        ::nianbao::typed::support::Fields::visit_mut(
            &mut self.person_in_charge,
            visitor,
        );
    }
}

#[doc(hidden)]
impl ::nianbao::typed::support::Fields for NewMedia {
    fn visit(&self, visitor: &mut dyn ::nianbao::typed::support::Visitor) {
        ::nianbao::typed::support::Fields::visit(&self.has_media, visitor);
        ::nianbao::typed::support::Fields::visit(&self.weibo, visitor);
        ::nianbao::typed::support::Fields::visit(&self.wechat, visitor);
        ::nianbao::typed::support::Fields::visit(&self.other, visitor);
    }

    fn visit_mut(&mut self, visitor: &mut dyn ::nianbao::typed::support::VisitorMut) {
        ::nianbao::typed::support::Fields::visit_mut(&mut self.has_media, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.weibo, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.wechat, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.other, visitor);
    }
}

#[doc(hidden)]
impl ::nianbao::typed::support::Fields for Weibo {
    fn visit(&self, visitor: &mut dyn ::nianbao::typed::support::Visitor) {
        ::nianbao::typed::support::Fields::visit(&self.name, visitor);
        ::nianbao::typed::support::Fields::visit(&self.posts, visitor);
        ::nianbao::typed::support::Fields::visit(&self.followers, visitor);
    }

    fn visit_mut(&mut self, visitor: &mut dyn ::nianbao::typed::support::VisitorMut) {
        ::nianbao::typed::support::Fields::visit_mut(&mut self.name, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.posts, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.followers, visitor);
    }
}

#[doc(hidden)]
impl ::nianbao::typed::support::Fields for Wechat {
    fn visit(&self, visitor: &mut dyn ::nianbao::typed::support::Visitor) {
        ::nianbao::typed::support::Fields::visit(&self.name, visitor);
        ::nianbao::typed::support::Fields::visit(&self.posts, visitor);
        ::nianbao::typed::support::Fields::visit(&self.subscribers, visitor);
    }

    fn visit_mut(&mut self, visitor: &mut dyn ::nianbao::typed::support::VisitorMut) {
        ::nianbao::typed::support::Fields::visit_mut(&mut self.name, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.posts, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.subscribers, visitor);
    }
}

#[doc(hidden)]
impl ::nianbao::typed::support::Fields for Innovation {
    fn visit(&self, visitor: &mut dyn ::nianbao::typed::support::Visitor) {
        ::nianbao::typed::support::Fields::visit(&self.search_as_service, visitor);
        ::nianbao::typed::support::Fields::visit(&self.languages, visitor);
        ::nianbao::typed::support::Fields::visit(&self.accessible, visitor);
        ::nianbao::typed::support::Fields::visit(&self.personalised, visitor);
        ::nianbao::typed::support::Fields::visit(&self.other, visitor);
    }

    fn visit_mut(&mut self, visitor: &mut dyn ::nianbao::typed::support::VisitorMut) {
        ::nianbao::typed::support::Fields::visit_mut(
            &mut self.search_as_service,
            visitor,
        );
        ::nianbao::typed::support::Fields::visit_mut(&mut self.languages, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.accessible, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.personalised, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.other, visitor);
    }
}

#[doc(hidden)]
impl ::nianbao::typed::support::Fields for Signatures {
    fn visit(&self, visitor: &mut dyn ::nianbao::typed::support::Visitor) {
        ::nianbao::typed::support::Fields::visit(&self.head, visitor);
        ::nianbao::typed::support::Fields::visit(&self.checked_by, visitor);
        ::nianbao::typed::support::Fields::visit(&self.filled_by, visitor);
        ::nianbao::typed::support::Fields::visit(&self.telephone, visitor);
        ::nianbao::typed::support::Fields::visit(&self.date, visitor);
    }

    fn visit_mut(&mut self, visitor: &mut dyn ::nianbao::typed::support::VisitorMut) {
        ::nianbao::typed::support::Fields::visit_mut(&mut self.head, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.checked_by, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.filled_by, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.telephone, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.date, visitor);
    }
}
