-- What people offer and look for, here and elsewhere. `standing` is the order of the directory: open
-- places first, stale cards last; `wrote_month` counts months since the year 0, 0 for never.
create table cards (
    person_id integer primary key not null references people (id) on delete cascade,
    mentor boolean not null,
    mentee boolean not null,
    helps_with text not null,
    declines text not null,
    rhythm_days integer not null,
    wait_days integer not null,
    seats integer not null,
    seats_taken integer not null check (seats_taken >= 0),
    away_until timestamp,
    listed boolean not null,
    standing integer not null,
    wrote_month integer not null,
    changed_at timestamp not null
);
create index cards_in_directory on cards (standing, wrote_month desc, person_id) where listed;
create index cards_by_return on cards (away_until) where away_until is not null;
create index cards_by_change on cards (changed_at) where listed;
insert into cards (person_id, mentor, mentee, helps_with, declines, rhythm_days, wait_days, seats, seats_taken, away_until, listed, standing, wrote_month, changed_at)
    select a.person_id, a.mentor, a.mentee, '', '', 21, 35, 3, 0, null, a.mentor and p.discoverable, 0, 0, a.created_at
    from accounts a join people p on p.id = a.person_id;

create table card_topics (
    person_id integer not null references cards (person_id) on delete cascade,
    topic_key text not null,
    topic text not null,
    position integer not null,
    primary key (person_id, topic_key)
);
create index card_topics_by_topic on card_topics (topic_key, person_id);

-- `language` is the first part of the tag: who looks for German is glad of de-AT as well.
create table card_languages (
    person_id integer not null references cards (person_id) on delete cascade,
    tag text not null,
    language text not null,
    position integer not null,
    primary key (person_id, tag)
);
create index card_languages_by_language on card_languages (language, person_id);

-- The words of a card, its name and its address, for looking through the directory by how a word
-- begins. Kept as bytes: text is compared by the rules of a language in PostgreSQL, bytes are not.
create table card_words (
    word bytea not null,
    person_id integer not null references cards (person_id) on delete cascade,
    primary key (word, person_id)
);
create index card_words_by_person on card_words (person_id);

alter table people add column indexable boolean not null default false;
alter table people add column offers boolean not null default false;
alter table people add column also_known_as text not null default '';
alter table people add column moved_to text;

alter table accounts add column recall text not null default 'ten_minutes' check (recall in ('none', 'ten_minutes', 'hour', 'tomorrow_morning'));
update accounts set recall = case when recall_minutes = 0 then 'none' when recall_minutes <= 10 then 'ten_minutes' when recall_minutes <= 60 then 'hour' else 'tomorrow_morning' end;
alter table accounts drop column recall_minutes;
alter table accounts drop column mentor;
alter table accounts drop column mentee;
alter table accounts add column time_zone text not null default 'UTC';
alter table accounts add column who_may_write text not null default 'anyone' check (who_may_write in ('anyone', 'followed', 'nobody_new'));
alter table accounts add column reminders boolean not null default true;
alter table accounts add column mail text not null default 'off' check (mail in ('off', 'each', 'daily', 'weekly'));
alter table accounts add column mail_text boolean not null default false;
alter table accounts add column mail_token text;
alter table accounts add column mailed_until timestamp;
alter table accounts add column digest_at timestamp;
create unique index accounts_by_mail_token on accounts (mail_token);
create index accounts_by_digest on accounts (digest_at) where digest_at is not null;
create index letter_recipients_by_arrival on letter_recipients (person_id, decided_at);

alter table instances add column trusted boolean not null default false;
alter table instances add column directory_at timestamp;
alter table instances add column distrusted boolean not null default false;
create index instances_by_directory on instances (directory_at) where trusted;

-- What two people agreed on. A correspondence that was begun before is open, and nobody mentors.
alter table correspondences add column state text not null default 'open' check (state in ('introduced', 'open', 'closed'));
alter table correspondences add column mentor_id integer;
alter table correspondences add column holds_seat boolean not null default false;
alter table correspondences add column rhythm_days integer not null default 21;
alter table correspondences add column wait_days integer not null default 35;
alter table correspondences add column purpose text not null default '';
alter table correspondences add column goals text not null default '';
alter table correspondences add column paused_until timestamp;
alter table correspondences add column paused_by integer;
alter table correspondences add column closed_at timestamp;
alter table correspondences add column closed_by integer;
alter table correspondences add column door_open boolean not null default true;
alter table correspondences add column changed_at timestamp;
alter table correspondences add column due_at timestamp;
create index correspondences_due on correspondences (due_at) where due_at is not null;

-- What only one of them sees or decides.
alter table participants add column settled_id bigint;
alter table participants add column reminded integer not null default 0;
alter table participants add column reminded_of bigint;
alter table participants add column quieted integer not null default 0;
alter table participants add column reminders boolean not null default true;
alter table participants add column reviewed integer not null default 0;
alter table participants add column notes text not null default '';
alter table participants add column ask_next text not null default '';
alter table participants add column left_at timestamp;

create table introductions (
    id bigint primary key not null,
    correspondence_id bigint not null references correspondences (id),
    mentee_id integer not null references people (id),
    mentor_id integer not null references people (id),
    state text not null check (state in ('open', 'asked', 'accepted', 'declined', 'lapsed', 'withdrawn', 'ended')),
    uri text not null unique,
    offer_uri text not null unique,
    answer_uri text,
    words text not null,
    created_at timestamp not null,
    lapses_at timestamp not null,
    decided_at timestamp
);
create unique index introductions_open on introductions (mentee_id, mentor_id) where state in ('open', 'asked');
create index introductions_of_mentee on introductions (mentee_id, state, id);
create index introductions_of_mentor on introductions (mentor_id, state, id);
create index introductions_of_correspondence on introductions (correspondence_id, id);
create index introductions_by_answer on introductions (answer_uri) where answer_uri is not null;
create index introductions_lapsing on introductions (lapses_at) where state in ('open', 'asked');

create table thanks (
    correspondence_id bigint not null references correspondences (id),
    author_id integer not null references people (id),
    reader_id integer not null references people (id),
    words text not null,
    consented boolean not null,
    revealed boolean not null,
    created_at timestamp not null,
    primary key (correspondence_id, author_id)
);
create index thanks_by_reader on thanks (reader_id, revealed, consented);

alter table letters add column kind text not null default 'letter' check (kind in ('letter', 'postcard', 'closing'));
alter table letters add column joined_to_id bigint;
create index letters_by_whole on letters (joined_to_id) where joined_to_id is not null;

-- What is in an outbox or on its way: few among many.
create index letter_recipients_waiting on letter_recipients (letter_id) where state = 'waiting';

alter table drafts add column rest text check (rest in ('none', 'ten_minutes', 'hour', 'tomorrow_morning'));
update drafts set rest = case when rest_minutes = 0 then 'none' when rest_minutes <= 10 then 'ten_minutes' when rest_minutes <= 60 then 'hour' when rest_minutes > 60 then 'tomorrow_morning' end;
alter table drafts drop column rest_minutes;
alter table drafts add column kind text not null default 'letter' check (kind in ('letter', 'postcard', 'closing'));
alter table drafts add column asks_first boolean not null default false;

-- What a letter of ours did the moment it was posted, and how it was before: for putting it back if
-- the letter does not arrive, and for telling of it when it does. Gone once that is decided.
create table effects (
    letter_id bigint primary key not null references letters (id) on delete cascade,
    state_before text not null,
    state_after text not null,
    mentor_before integer,
    seat_before boolean not null,
    closed_at_before timestamp,
    closed_by_before integer,
    door_before boolean not null,
    left_before timestamp,
    introduction_id bigint references introductions (id) on delete cascade,
    introduction_before text,
    introduction_after text
);
create index effects_by_introduction on effects (introduction_id);

-- Pictures and papers that our own writers put into letters.
create table media (
    token text primary key not null,
    owner_id integer not null references people (id) on delete cascade,
    draft_id bigint references drafts (id) on delete set null,
    letter_id bigint references letters (id) on delete cascade,
    media_type text not null,
    name text not null,
    description text not null,
    bytes bytea not null,
    created_at timestamp not null
);
create index media_by_draft on media (draft_id);
create index media_by_letter on media (letter_id);
create index media_waiting on media (owner_id) where draft_id is not null;

create table open_letters (
    id bigint primary key not null,
    author_id integer not null references people (id),
    uri text not null unique,
    page_url text not null,
    visibility text not null check (visibility in ('public', 'unlisted', 'followers')),
    title text not null,
    source text not null,
    content text not null,
    summary text,
    language text,
    in_reply_to_uri text,
    parent_id bigint references open_letters (id),
    thread_id bigint not null,
    hidden boolean not null,
    posted_at timestamp not null,
    edited_at timestamp,
    deleted_at timestamp
);
create index open_letters_by_author on open_letters (author_id, id);
create index open_letters_by_thread on open_letters (thread_id, id);
create index open_letters_by_parent on open_letters (parent_id, id);

create table reactions (
    open_letter_id bigint not null references open_letters (id) on delete cascade,
    person_id integer not null references people (id) on delete cascade,
    kind text not null check (kind in ('like', 'boost')),
    uri text not null,
    created_at timestamp not null,
    primary key (open_letter_id, person_id, kind)
);
create index reactions_by_uri on reactions (uri);
create index reactions_by_person on reactions (person_id);

create table notices (
    id bigint primary key not null,
    person_id integer not null references accounts (person_id) on delete cascade,
    kind text not null,
    about_id integer references people (id),
    correspondence_id bigint references correspondences (id),
    open_letter_id bigint references open_letters (id) on delete cascade,
    detail text not null,
    created_at timestamp not null
);
create index notices_by_person on notices (person_id, id);
create index notices_by_open_letter on notices (open_letter_id) where open_letter_id is not null;

-- Mail that is to be sent, kept with what it is about.
create table mails (
    id bigint primary key not null,
    person_id integer not null references accounts (person_id) on delete cascade,
    kind text not null check (kind in ('letter', 'digest')),
    letter_id bigint references letters (id) on delete cascade,
    state text not null check (state in ('queued', 'sent', 'given_up')),
    attempts integer not null,
    due_at timestamp not null,
    leased_by text,
    leased_until timestamp,
    since timestamp,
    error text,
    created_at timestamp not null
);
create index mails_due on mails (due_at) where state = 'queued';
create index mails_by_person on mails (person_id, id);

-- `about` is the id of what an answer or an undoing is about; `shared` goes to the inbox of a host.
alter table dispatches add column about text;
alter table deliveries add column shared boolean not null default false;

-- Others name a follow by the id of its activity.
create index follows_by_uri on follows (uri);
