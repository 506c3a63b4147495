-- Survey classes that are construction land: 1006 (country roads), 1104 (ponds) and 12 are not.
values ('05H1'), ('0508'), ('06'), ('07'), ('08'), ('09'), ('1001'), ('1002'), ('1003'), ('1004'), ('1005'), ('1007'), ('1008'), ('1009')
