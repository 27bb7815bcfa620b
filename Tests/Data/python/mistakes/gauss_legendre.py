import numpy as np
nodes = {2: [(-1/3**0.5, 1), (1/3**0.5, 1)], 3: [(-0.6**0.5, 5/9), (0, 8/9), (0.6**0.5, 5/9)]}
def quad(f, a, b, n):
    return (b-a)/2*sum(w*f((b-a)/2*x + (a+b)/2) for x, w in nodes[n])
for n in sorted(nodes):
    print(n, quad(lambda x: x**3, 0, 2, n), quad(lambda x: x**5, 0, 1, n))
print(quad(abs, -1, 1, 4))
# expect:
#| 2 3.9999999999999996 0.15277777777777776
#| 3 4.0 0.16666666666666669
# expect error: 4:61: KeyError: 4
