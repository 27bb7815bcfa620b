import numpy as np

a = np.array([0.6, 0.7])
print(np.sum(a, out=np.zeros((), dtype=int)))
# expect error: 4:7: unsupported: np.sum into an array of type int64
