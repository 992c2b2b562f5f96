alter table participants drop column opened_until;
