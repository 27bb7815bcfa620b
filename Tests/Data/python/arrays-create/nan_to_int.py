import numpy as np
print(np.array([2.7], dtype=int))
print(np.array([float("nan")], dtype=int))
# expect:
#| [2]
# expect error: 3:7: ValueError: cannot convert float NaN to integer
