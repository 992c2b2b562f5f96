-- What runs on other hosts, as their NodeInfo says; empty where one does not say.
create table software (
    host text primary key not null,
    name text not null,
    asked_at timestamp not null
);
