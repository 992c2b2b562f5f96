-- How pages look and speak to their reader. No language: as the browser says.
alter table accounts add column language text;
alter table accounts add column theme text not null default 'as_device' check (theme in ('as_device', 'light', 'dark'));
alter table accounts add column text_size text not null default 'usual' check (text_size in ('small', 'usual', 'large', 'largest'));
alter table accounts add column measure text not null default 'usual' check (measure in ('narrow', 'usual', 'wide'));
