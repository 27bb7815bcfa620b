import numpy as np
a = np.array([0.5, 1.25])
print(f"{a[0]:.2f}")
print(format(a, ".2f"))
# expect:
#| 0.50
# expect error: 4:7: TypeError: unsupported format string passed to numpy.ndarray.__format__
