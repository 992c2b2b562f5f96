drop table software;
