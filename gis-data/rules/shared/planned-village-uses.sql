-- Uses of village plans that are village construction land: without regional traffic, special and reserved land.
values ('07'), ('08'), ('09'), ('10'), ('11'), ('1207'), ('1208'), ('13'), ('14')
