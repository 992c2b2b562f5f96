-- Up to which arrival somebody has opened what came to them. Theirs alone: it is told to nobody.
-- What came before this was kept counts as opened.
alter table participants add column opened_until timestamp;
update participants set opened_until = current_timestamp;
