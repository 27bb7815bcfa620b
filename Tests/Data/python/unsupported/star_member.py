from numpy import *
print(pi)
b = ma.masked_array([1., 2.])
# expect error: 3:5: unsupported: np.ma
