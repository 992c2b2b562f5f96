-- What a letter asks for; null where that was not said.
alter table letters add column hat text check (hat in ('mentoring', 'coaching', 'sponsoring'));
alter table drafts add column hat text check (hat in ('mentoring', 'coaching', 'sponsoring'));
