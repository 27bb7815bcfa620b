import numpy as np
a = 3
v = np.array([1.5, 2.25])
print(f"{a=}, {a*2=}, {v=}, {v.sum()=:.2f}")
width = 12
print(f"{a:{width}d}|{'x':>{width}}|{v[0]:<{width}.3f}|")
print(f"{{braces}} {a!r:>5} {'q'!r} {v!s}")
print(f"{a if a > 2 else 0} {[i for i in range(a)]} {dict(k=1)['k']}")
d = {"key": 1}
print(f"{d['key']} {d}")
# expect:
#| a=3, a*2=6, v=array([1.5 , 2.25]), v.sum()=3.75
#|            3|           x|1.500       |
#| {braces}     3 'q' [1.5  2.25]
#| 3 [0, 1, 2] 1
#| 1 {'key': 1}
