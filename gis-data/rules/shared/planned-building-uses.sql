-- Uses of village plans that are construction land (2023 codes; 06 is agricultural).
values ('07'), ('08'), ('09'), ('10'), ('11'), ('12'), ('13'), ('14'), ('15'), ('16')
