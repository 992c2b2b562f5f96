-- Facts about this database itself: the domain it was made for.
create table settings (
    name text primary key not null,
    value text not null
);

-- Small sequential numbers for people (clients of the Mastodon kind cut ids to 32 bits), and a row
-- that whoever claims deliveries holds while choosing.
create table counters (
    name text primary key not null,
    value integer not null
);
insert into counters (name, value) values ('people', 0), ('courier', 0);

create table people (
    id integer primary key not null,
    uri text not null unique,
    kind text not null,
    username text not null,
    username_key text not null,
    host text not null,
    local boolean not null,
    name text not null,
    summary text not null,
    page_url text not null,
    inbox text not null,
    shared_inbox text,
    followers text not null,
    public_key_id text not null,
    public_key_pem text not null,
    approves_followers boolean not null,
    discoverable boolean not null,
    fields text not null,
    created_at timestamp not null,
    fetched_at timestamp,
    gone_at timestamp
);
create index people_by_handle on people (username_key, host);
create unique index people_local_names on people (username_key) where local;

create table keys (
    person_id integer primary key not null references people (id) on delete cascade,
    private_key_pem text not null
);

create table accounts (
    person_id integer primary key not null references people (id) on delete cascade,
    email text,
    password_hash text not null,
    role text not null check (role in ('member', 'keeper')),
    mentor boolean not null,
    mentee boolean not null,
    recall_minutes integer not null,
    created_at timestamp not null,
    suspended_at timestamp
);

create table sessions (
    token_hash text primary key not null,
    person_id integer not null references accounts (person_id) on delete cascade,
    form_token text not null,
    agent text not null,
    created_at timestamp not null,
    seen_at timestamp not null,
    expires_at timestamp not null
);
create index sessions_by_person on sessions (person_id);

create table instances (
    host text primary key not null,
    blocked boolean not null,
    note text not null,
    signature_style text not null check (signature_style in ('cavage', 'rfc9421')),
    failures integer not null,
    failing_since timestamp,
    paused_until timestamp,
    seen_at timestamp
);

create table correspondences (
    id bigint primary key not null,
    uri text not null unique,
    participants_key text not null unique,
    created_at timestamp not null
);

create table participants (
    correspondence_id bigint not null references correspondences (id) on delete cascade,
    person_id integer not null references people (id),
    primary key (correspondence_id, person_id)
);
create index participants_by_person on participants (person_id, correspondence_id);

create table letters (
    id bigint primary key not null,
    correspondence_id bigint not null references correspondences (id),
    author_id integer not null references people (id),
    uri text not null unique,
    in_reply_to_id bigint references letters (id) on delete set null,
    in_reply_to_uri text,
    context text,
    conversation text,
    source text not null,
    content text not null,
    summary text,
    language text,
    wider boolean not null,
    posted_at timestamp not null,
    leaves_at timestamp not null,
    edited_at timestamp,
    deleted_at timestamp
);
create index letters_by_correspondence on letters (correspondence_id, id);
create index letters_by_author on letters (author_id, id);
create index letters_by_answered on letters (in_reply_to_id);

create table letter_recipients (
    letter_id bigint not null references letters (id) on delete cascade,
    person_id integer not null references people (id),
    state text not null check (state in ('waiting', 'arrived', 'returned')),
    decided_at timestamp,
    reason text,
    primary key (letter_id, person_id)
);
create index letter_recipients_by_person on letter_recipients (person_id, letter_id);

create table letter_versions (
    letter_id bigint not null references letters (id) on delete cascade,
    replaced_at timestamp not null,
    content text not null,
    primary key (letter_id, replaced_at)
);

create table attachments (
    letter_id bigint not null references letters (id) on delete cascade,
    position integer not null,
    media_type text not null,
    url text not null,
    description text not null,
    primary key (letter_id, position)
);

create table acknowledgements (
    letter_id bigint not null references letters (id) on delete cascade,
    person_id integer not null references people (id),
    acknowledged_at timestamp not null,
    primary key (letter_id, person_id)
);

create table drafts (
    id bigint primary key not null,
    author_id integer not null references people (id) on delete cascade,
    recipient text not null,
    in_reply_to_id bigint references letters (id) on delete set null,
    source text not null,
    language text,
    rest_minutes integer,
    notice text,
    created_at timestamp not null,
    updated_at timestamp not null
);
create index drafts_by_author on drafts (author_id, updated_at);

create table dispatches (
    id bigint primary key not null,
    kind text not null,
    actor_id integer not null references people (id),
    subject_id bigint not null,
    uri text not null unique,
    created_at timestamp not null
);
create index dispatches_by_subject on dispatches (kind, subject_id);

create table deliveries (
    id bigint primary key not null,
    dispatch_id bigint not null references dispatches (id) on delete cascade,
    recipient_id integer not null references people (id),
    host text not null,
    lane text not null,
    state text not null check (state in ('queued', 'delivered', 'returned')),
    attempts integer not null,
    due_at timestamp not null,
    expires_at timestamp not null,
    leased_by text,
    leased_until timestamp,
    status integer,
    error text,
    finished_at timestamp
);
create index deliveries_due on deliveries (due_at) where state = 'queued';
create index deliveries_lanes on deliveries (lane, id) where state = 'queued';
create index deliveries_leases on deliveries (leased_by) where state = 'queued';
create index deliveries_by_dispatch on deliveries (dispatch_id);

create table activities (
    uri text primary key not null,
    received_at timestamp not null
);

create table tombstones (
    uri text not null,
    actor_uri text not null,
    deleted_at timestamp not null,
    primary key (uri, actor_uri)
);

create table follows (
    id bigint primary key not null,
    follower_id integer not null references people (id) on delete cascade,
    followed_id integer not null references people (id) on delete cascade,
    uri text not null,
    state text not null check (state in ('requested', 'accepted')),
    created_at timestamp not null,
    unique (follower_id, followed_id)
);
create index follows_by_followed on follows (followed_id, state, id);

create table blocks (
    blocker_id integer not null references people (id) on delete cascade,
    blocked_id integer not null references people (id) on delete cascade,
    created_at timestamp not null,
    primary key (blocker_id, blocked_id)
);

create table reports (
    id bigint primary key not null,
    reporter_id integer not null references people (id),
    subject_uris text not null,
    content text not null,
    created_at timestamp not null
);
