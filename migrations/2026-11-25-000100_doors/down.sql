delete from counters where name = 'doors';
drop table keeping;
drop table admissions;
drop table applicants;
drop table invitations;
drop table conduct;
