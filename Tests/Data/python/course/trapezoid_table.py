import math
def trapezoid(f, a, b, n):
    h = (b - a)/n
    return h*(f(a)/2 + sum(f(a + i*h) for i in range(1, n)) + f(b)/2)
exact = 2
previous = None
for k in range(1, 7):
    n = 2**k
    t = trapezoid(math.sin, 0, math.pi, n)
    err = abs(t - exact)
    ratio = "" if previous is None else f"{previous/err:.4f}"
    print(f"{n:>4d} | {t:.8f} | {err:.3e} | {ratio:>8}")
    previous = err
# expect:
#|    2 | 1.57079633 | 4.292e-01 |         
#|    4 | 1.89611890 | 1.039e-01 |   4.1317
#|    8 | 1.97423160 | 2.577e-02 |   4.0313
#|   16 | 1.99357034 | 6.430e-03 |   4.0077
#|   32 | 1.99839336 | 1.607e-03 |   4.0019
#|   64 | 1.99959839 | 4.016e-04 |   4.0005
