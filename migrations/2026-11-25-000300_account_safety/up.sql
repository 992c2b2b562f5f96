-- An account kept safe: links that work once, a second factor, sign-ins half way through.

-- Only a hash of what a link holds is kept. `address` is the mail address it proves.
create table one_time_links (
    token_hash text primary key not null,
    person_id integer not null references accounts (person_id) on delete cascade,
    purpose text not null check (purpose in ('password', 'address')),
    address text,
    created_at timestamp not null,
    expires_at timestamp not null
);
create index one_time_links_by_person on one_time_links (person_id, purpose);

-- `last_step` is the newest time step of which a code was used.
create table second_factors (
    person_id integer primary key not null references accounts (person_id) on delete cascade,
    secret bytea not null,
    created_at timestamp not null,
    confirmed_at timestamp,
    last_step bigint not null
);

create table recovery_codes (
    person_id integer not null references second_factors (person_id) on delete cascade,
    code_hash text not null,
    primary key (person_id, code_hash)
);

-- The password was right and the code is still to come.
create table half_sign_ins (
    token_hash text primary key not null,
    person_id integer not null references accounts (person_id) on delete cascade,
    created_at timestamp not null,
    expires_at timestamp not null
);
create index half_sign_ins_by_person on half_sign_ins (person_id);

create index accounts_by_email on accounts (lower(email));

-- Mails that are about an account and no letter: more kinds, and where they go if not to the address
-- of the account.
create table mails_of_all_kinds (
    id bigint primary key not null,
    person_id integer not null references accounts (person_id) on delete cascade,
    kind text not null,
    letter_id bigint references letters (id) on delete cascade,
    state text not null check (state in ('queued', 'sent', 'given_up')),
    attempts integer not null,
    due_at timestamp not null,
    leased_by text,
    leased_until timestamp,
    since timestamp,
    error text,
    created_at timestamp not null,
    address text
);
insert into mails_of_all_kinds
    select id, person_id, kind, letter_id, state, attempts, due_at, leased_by, leased_until, since, error, created_at, null
    from mails;
drop table mails;
alter table mails_of_all_kinds rename to mails;
create index mails_due on mails (due_at) where state = 'queued';
create index mails_by_person on mails (person_id, id);
