fs = [lambda: i for i in range(3)]
print([f() for f in fs])
fs = [lambda i=i: i for i in range(3)]
print([f() for f in fs])
gs = []
for k in range(3):
    gs.append(lambda: k)
print([g() for g in gs], k)
# expect:
#| [2, 2, 2]
#| [0, 1, 2]
#| [2, 2, 2] 2
