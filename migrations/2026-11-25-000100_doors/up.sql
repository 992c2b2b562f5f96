-- What members of this instance agree to. Each change is a version of its own; version 0 is the
-- text the program brings along and is not kept here.
create table conduct (
    version integer primary key not null,
    source text not null,
    keeper_id integer references people (id) on delete set null,
    created_at timestamp not null
);

-- Whoever has one of these comes in without waiting. Only a hash of what the link holds is kept.
create table invitations (
    id bigint primary key not null,
    token_hash text not null unique,
    note text not null,
    keeper_id integer references people (id) on delete set null,
    uses integer not null check (uses > 0),
    used integer not null check (used >= 0 and used <= uses),
    expires_at timestamp not null,
    withdrawn_at timestamp,
    created_at timestamp not null
);

-- People who asked for an account and wait for a keeper's yes; those who got a no, until they have
-- had time to read it. Nobody of them is a person of this instance.
create table applicants (
    id bigint primary key not null,
    name text not null unique,
    email text,
    password_hash text not null,
    mentor boolean not null,
    mentee boolean not null,
    language text not null,
    words text not null,
    conduct_version integer not null,
    created_at timestamp not null,
    refused_at timestamp,
    answer text not null
);
create index applicants_waiting on applicants (id) where refused_at is null;
create index applicants_refused on applicants (refused_at) where refused_at is not null;

-- How somebody who signed up came in, and what they agreed to when.
create table admissions (
    person_id integer primary key not null references accounts (person_id) on delete cascade,
    conduct_version integer not null,
    agreed_at timestamp not null,
    invitation_id bigint references invitations (id) on delete set null,
    words text not null
);
create index admissions_by_invitation on admissions (invitation_id) where invitation_id is not null;

-- What keepers did, to whom or what, and when. No keeper: by a command on the machine itself.
create table keeping (
    id bigint primary key not null,
    keeper_id integer references people (id) on delete set null,
    act text not null,
    subject text not null,
    created_at timestamp not null
);

-- A row that whoever lets somebody in holds while looking who is there already.
insert into counters (name, value) values ('doors', 0);
