create table mails_of_letters (
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
insert into mails_of_letters
    select id, person_id, kind, letter_id, state, attempts, due_at, leased_by, leased_until, since, error, created_at
    from mails where kind in ('letter', 'digest');
drop table mails;
alter table mails_of_letters rename to mails;
create index mails_due on mails (due_at) where state = 'queued';
create index mails_by_person on mails (person_id, id);
drop index accounts_by_email;
drop table half_sign_ins;
drop table recovery_codes;
drop table second_factors;
drop table one_time_links;
