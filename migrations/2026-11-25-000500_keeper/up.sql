-- What the keeper decided about a host: to block it was the only choice before.
alter table instances add column stance text not null default 'open' check (stance in ('open', 'limited', 'blocked', 'allowed'));
update instances set stance = 'blocked' where blocked;
alter table instances drop column blocked;
create index instances_by_stance on instances (stance, host) where stance <> 'open';

-- Whoever is known has a home that is known; and how many live there is counted.
create index people_by_host on people (host);
insert into instances (host, note, signature_style, failures)
    select distinct host, '', 'cavage', 0 from people where not local and host not in (select host from instances);

-- What came back lately, of all that was ever delivered.
create index deliveries_returned on deliveries (finished_at) where state = 'returned';

-- What became of a report.
alter table reports add column resolved_at timestamp;
alter table reports add column resolved_by integer references people (id);
alter table reports add column outcome text not null default '';
create index reports_open on reports (id) where resolved_at is null;

-- Words of the keeper to everybody here, and who has read them.
create table announcements (
    id bigint primary key not null,
    source text not null,
    content text not null,
    created_at timestamp not null,
    edited_at timestamp,
    ends_at timestamp
);

create table announcements_read (
    announcement_id bigint not null references announcements (id) on delete cascade,
    person_id integer not null references accounts (person_id) on delete cascade,
    primary key (announcement_id, person_id)
);
create index announcements_read_by_person on announcements_read (person_id);
