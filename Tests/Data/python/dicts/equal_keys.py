# 1, 1.0 and True are one key: the first key stays, the last value wins.
d = {1: "int", 1.0: "float", True: "bool"}
print(d, d[1.0], len({0: 0, False: 1, 0.0: 2, -0.0: 3}))
print({"1": 1, 1: 2}, {None: 0, (): 1, "": 2})
# expect:
#| {1: 'bool'} bool 1
#| {'1': 1, 1: 2} {None: 0, (): 1, '': 2}
