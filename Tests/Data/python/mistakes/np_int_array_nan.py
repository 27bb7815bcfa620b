import numpy as np
a = np.zeros(2, int)
a[0] = np.nan
# expect error: 3:1: ValueError: cannot convert float NaN to integer
