def bisect(f, a, b, tol):
    assert f(a)*f(b) < 0, "no sign change"
    history = []
    while b - a > tol:
        m = (a + b) / 2
        history.append((a, b, m))
        if f(a)*f(m) <= 0:
            b = m
        else:
            a = m
    return (a + b)/2, history
import math
r, h = bisect(math.cos, 1, 2, 1e-3)
print(r)
for a, b, m in h[:4]:
    print(a, b, m)
print(len(h), h[-1])
bisect(math.cos, 2, 3, 1e-3)
# expect:
#| 1.57080078125
#| 1 2 1.5
#| 1.5 2 1.75
#| 1.5 1.75 1.625
#| 1.5 1.625 1.5625
#| 10 (1.5703125, 1.572265625, 1.5712890625)
# expect error: 2:12: AssertionError: no sign change
