-- Forest land, by survey class as by planned use.
values ('03')
