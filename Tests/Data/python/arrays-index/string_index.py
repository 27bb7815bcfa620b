import numpy as np
a = np.arange(3)
print(a["x"])
# expect error: 3:7: IndexError: only integers, slices (`:`), ellipsis (`...`), numpy.newaxis (`None`) and integer or boolean arrays are valid indices
