import numpy as np
a = np.array([0.5, 1.25])
print("%.3f and %d" % (a[0], a[1]), "%s %r" % (a[0], a[1]), f"{a[0]:.2f} {a[1]:>8} {a[0]!r} {a[0]}", "{:.1e} {}".format(a[1], a.sum()), "%s" % a)
# expect:
#| 0.500 and 1 0.5 np.float64(1.25) 0.50     1.25 np.float64(0.5) 0.5 1.2e+00 1.75 [0.5  1.25]
