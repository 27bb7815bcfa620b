name, n, x = "Ana", 3, 2.5
print(f"{name} has {n} of {x}", f"{n + 1}", f"{name!r}", f"{x:.2f}", f"{{}} {{{n}}}")
print(f"{name.upper()} {name[0]} {[n, x]} {(n,)} {None} {n == 3}", F'{n}' "tail" f'{x}')
# expect:
#| Ana has 3 of 2.5 4 'Ana' 2.50 {} {3}
#| ANA A [3, 2.5] (3,) None True 3tail2.5
