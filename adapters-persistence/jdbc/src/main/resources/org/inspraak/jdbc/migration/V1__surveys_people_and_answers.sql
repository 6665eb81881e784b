-- Everything Inspraak keeps, in SQL that H2 and PostgreSQL share; the few types that differ are placeholders (Dialect).
-- controller_id leads every key, every index and every foreign key, so that no two controllers' data can meet and
-- a distributed PostgreSQL can spread controllers over machines. Where a value is unknown inside a key, it is ''.

create table controller (
    controller_id       ${slug}  not null,
    name                varchar  not null,
    zone                varchar  not null,
    contact             varchar  not null,
    unsigned_identities varchar  not null,
    new_account         varchar  not null,
    between_surveys     varchar  not null,
    after_decline       varchar  not null,
    not_for_a_while     varchar  not null,
    release_threshold   integer  not null,
    primary key (controller_id)
);
comment on table controller is
    'Who answers for the data. No respondent''s data; kept while the controller is. Lengths of time are ISO 8601.';

create table product (
    controller_id ${slug}  not null,
    product_id    ${slug}  not null,
    name          varchar  not null,
    product_key   ${id}    not null,
    origins       varchar  not null,
    primary key (controller_id, product_id),
    constraint product_by_key unique (controller_id, product_key),
    constraint product_of_controller foreign key (controller_id) references controller (controller_id)
);
comment on table product is
    'Whose users may be asked. Not personal; kept while the controller is. The key is publishable, origins stand apart by spaces.';

create table notice (
    controller_id  ${slug}  not null,
    notice_version integer  not null,
    texts          varchar  not null,
    purposes       varchar  not null,
    categories     varchar  not null,
    properties     varchar  not null,
    published_at   timestamp with time zone not null,
    primary key (controller_id, notice_version),
    constraint notice_of_controller foreign key (controller_id) references controller (controller_id)
);
comment on table notice is
    'What people are told, never changed once published. Not personal; kept as evidence as long as an answer given under it.';

create table assessment (
    controller_id ${slug}  not null,
    assessment_id ${slug}  not null,
    statement     varchar  not null,
    purposes      varchar  not null,
    approver      varchar  not null,
    approved_on   date     not null,
    review_due    date     not null,
    outcome       varchar  not null,
    primary key (controller_id, assessment_id),
    constraint assessment_of_controller foreign key (controller_id) references controller (controller_id)
);
comment on table assessment is
    'Why a legitimate interest carries the processing, never changed. Names the approver, an employee of the controller; kept as evidence.';

create table survey (
    controller_id    ${slug}  not null,
    survey_id        ${slug}  not null,
    survey_version   bigint   not null,
    status           varchar  not null,
    product_id       ${slug}  not null,
    assessment_id    ${slug},
    notice_version   integer,
    retention_period varchar,
    disposal         varchar,
    design           varchar  not null,
    primary key (controller_id, survey_id),
    constraint survey_of_product foreign key (controller_id, product_id) references product (controller_id, product_id)
);
create index survey_by_product on survey (controller_id, product_id);
comment on table survey is
    'What is asked, and what stands behind it. Not personal; kept while the controller is. A draft may name papers that are still to come, hence no foreign keys to them.';

create table survey_link (
    controller_id ${slug}  not null,
    survey_id     ${slug}  not null,
    link_name     ${slug}  not null,
    hash          ${hash}  not null,
    primary key (controller_id, survey_id, link_name),
    constraint survey_link_by_hash unique (controller_id, hash),
    constraint survey_link_of_survey foreign key (controller_id, survey_id) references survey (controller_id, survey_id)
);
comment on table survey_link is
    'Where a survey can be answered by whoever was given the link. Not personal; only the hash of the secret; kept until revoked.';

create table standing (
    controller_id    ${slug}  not null,
    subject_id       ${id}    not null,
    standing_version bigint   not null,
    objected_at      timestamp with time zone,
    restricted_at    timestamp with time zone,
    pauses           varchar  not null,
    primary key (controller_id, subject_id)
);
comment on table standing is
    'Personal, pseudonymous, without a detail: what must be known before anything is done with a person. An objection is kept until lifted; each pause says until when it is needed.';

create table subject_key (
    controller_id ${slug}  not null,
    key_version   integer  not null,
    key_hash      ${hash}  not null,
    subject_id    ${id}    not null,
    primary key (controller_id, key_version, key_hash),
    constraint subject_key_of_standing foreign key (controller_id, subject_id) references standing (controller_id, subject_id)
);
create index subject_key_by_subject on subject_key (controller_id, subject_id);
comment on table subject_key is
    'Personal, pseudonymous: keyed hashes under which a person is found again, no identifier; kept as long as the standing.';

create table invitation (
    controller_id  ${slug}  not null,
    invitation_id  ${id}    not null,
    survey_id      ${slug}  not null,
    subject_id     ${id}    not null,
    channel        varchar  not null,
    language       varchar  not null,
    assurance      varchar  not null,
    notice_version integer  not null,
    shown_at       timestamp with time zone not null,
    expires_at     timestamp with time zone not null,
    state          varchar  not null,
    primary key (controller_id, invitation_id),
    constraint invitation_to_survey foreign key (controller_id, survey_id) references survey (controller_id, survey_id),
    constraint invitation_of_standing foreign key (controller_id, subject_id) references standing (controller_id, subject_id)
);
create index invitation_by_survey on invitation (controller_id, survey_id);
create index invitation_by_subject on invitation (controller_id, subject_id);
comment on table invitation is
    'Personal, pseudonymous, and never with a detail (P7): who was shown what. Kept with its response, and without one until it expired.';

create table shown (
    controller_id ${slug}  not null,
    survey_id     ${slug}  not null,
    shown_on      date     not null,
    invitations   bigint   not null,
    primary key (controller_id, survey_id, shown_on),
    constraint shown_of_survey foreign key (controller_id, survey_id) references survey (controller_id, survey_id)
);
comment on table shown is
    'How many invitations a survey gave in a day of the controller''s. Not personal; kept while the survey is.';

create table response (
    controller_id ${slug}   not null,
    response_id   ${id}     not null,
    survey_id     ${slug}   not null,
    invitation_id ${id}     not null,
    notice_version integer  not null,
    bucket        date      not null,
    answered_in   varchar(7) not null,
    channel       varchar   not null,
    language      varchar   not null,
    country       varchar(2) not null,
    score         smallint  not null,
    primary key (controller_id, response_id),
    constraint response_on_invitation unique (controller_id, invitation_id),
    constraint response_to_survey foreign key (controller_id, survey_id) references survey (controller_id, survey_id),
    constraint response_of_invitation foreign key (controller_id, invitation_id) references invitation (controller_id, invitation_id)
);
create index response_by_bucket on response (controller_id, survey_id, bucket);
comment on table response is
    'Personal for as long as its personal part exists: what was answered, as coarsely as it is counted. Unreadable from the day of its bucket on.';

create table response_personal (
    controller_id       ${slug}  not null,
    bucket              date     not null,
    response_id         ${id}    not null,
    survey_id           ${slug}  not null,
    subject_id          ${id}    not null,
    assurance           varchar  not null,
    collected_on        date     not null,
    submitted_at        timestamp with time zone not null,
    facts               varchar  not null,
    properties          varchar  not null,
    fingerprint         ${hash}  not null,
    comment_text        varchar,
    comment_fingerprint ${hash},
    primary key (controller_id, bucket, response_id),
    constraint personal_part_of_response foreign key (controller_id, response_id) references response (controller_id, response_id),
    constraint personal_part_of_standing foreign key (controller_id, subject_id) references standing (controller_id, subject_id)
);
create index personal_part_by_response on response_personal (controller_id, response_id);
create index personal_part_by_time on response_personal (controller_id, survey_id, submitted_at desc, response_id);
create index personal_part_by_subject on response_personal (controller_id, subject_id);
comment on table response_personal is
    'Personal: who answered, exactly when, with which details and comment. Stored by the bucket in which it falls due, and gone with it; unreadable from that day on.';

create table live_tally (
    controller_id ${slug}    not null,
    survey_id     ${slug}    not null,
    bucket        date       not null,
    answered_in   varchar(7) not null,
    channel       varchar    not null,
    language      varchar    not null,
    country       varchar(2) not null,
    score         smallint   not null,
    answers       bigint     not null,
    primary key (controller_id, survey_id, bucket, answered_in, channel, language, country, score),
    constraint live_tally_of_survey foreign key (controller_id, survey_id) references survey (controller_id, survey_id)
);
comment on table live_tally is
    'Personal as the responses are that it counts: at every instant the fold of their rows. A bucket goes when it falls due.';

create table settled_tally (
    controller_id ${slug}    not null,
    survey_id     ${slug}    not null,
    answered_in   varchar(7) not null,
    channel       varchar    not null,
    language      varchar    not null,
    country       varchar(2) not null,
    score         smallint   not null,
    answers       bigint     not null,
    primary key (controller_id, survey_id, answered_in, channel, language, country, score),
    constraint settled_tally_of_survey foreign key (controller_id, survey_id) references survey (controller_id, survey_id)
);
comment on table settled_tally is
    'Anonymous: counts of answers whose rows are gone, never fewer in a cell than the controller''s threshold, coarsened to '''' until that holds. Kept while the survey is.';

create table publication (
    controller_id   ${slug}  not null,
    survey_id       ${slug}  not null,
    waiting         integer  not null,
    released_scores varchar,
    released_at     timestamp with time zone,
    primary key (controller_id, survey_id),
    constraint publication_of_survey foreign key (controller_id, survey_id) references survey (controller_id, survey_id)
);
comment on table publication is
    'What of a survey''s scores may be seen, never recomputed backwards: counts from the lowest score up. Not personal; kept while the survey is. Its row is the lock under which a survey is counted.';
