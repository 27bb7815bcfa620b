import numpy as np
v = np.arange(3)
print(v[int(1.0)])
print(v[1.0])
# expect:
#| 1
# expect error: 4:7: IndexError: only integers, slices (`:`), ellipsis (`...`), numpy.newaxis (`None`) and integer or boolean arrays are valid indices
