alter table drafts drop column hat;
alter table letters drop column hat;
