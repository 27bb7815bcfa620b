import numpy as np
a = np.arange(5)
a[len(a)/2]
# expect error: 3:1: IndexError: only integers, slices (`:`), ellipsis (`...`), numpy.newaxis (`None`) and integer or boolean arrays are valid indices
