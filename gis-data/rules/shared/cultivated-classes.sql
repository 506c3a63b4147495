-- Cultivated land, by survey class as by planned use.
values ('01')
