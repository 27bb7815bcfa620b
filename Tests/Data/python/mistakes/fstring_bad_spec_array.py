import numpy as np
v = np.array([1., 2])
print(f"{v[0]:.2f}")
print(format(v, ".2f"))
# expect:
#| 1.00
# expect error: 4:7: TypeError: unsupported format string passed to numpy.ndarray.__format__
