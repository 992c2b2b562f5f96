alter table accounts drop column measure;
alter table accounts drop column text_size;
alter table accounts drop column theme;
alter table accounts drop column language;
