# NumPy's int64 arrays wrap around; a lesson's number should not.
import numpy as np
a = np.array([9223372036854775807])
print(a + 1)
# expect error: 4:7: OverflowError: the result of np.add does not fit in int64 (NumPy would wrap it around)
