-- Survey classes that are urban or rural construction land: construction land without traffic.
values ('05H1'), ('0508'), ('06'), ('07'), ('08'), ('09')
