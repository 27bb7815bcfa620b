import numpy as np
def simpson(y, h):
    assert len(y) % 2 == 1, f"need an odd number of points, not {len(y)}"
    return h/3*(y[0] + 4*np.sum(y[1:-1:2]) + 2*np.sum(y[2:-1:2]) + y[-1])
x = np.linspace(0, 1, 11)
print(simpson(x**4, x[1] - x[0]))
print(simpson(np.exp(x), 0.1), np.e - 1)
simpson(x[:-1], 0.1)
# expect:
#| 0.20001333333333335
#| 1.7182827819248236 1.718281828459045
# expect error: 3:12: AssertionError: need an odd number of points, not 10
