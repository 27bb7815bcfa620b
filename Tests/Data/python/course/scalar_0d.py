import numpy as np
z = np.array(3.5)
print(z, z.shape, z + 1, [z], z.item(), float(z), z.ndim, z == 3.5, np.array(2)*[1, 2], z[()], [z[()]])
z[()] = 7
print(z, int(z), np.sum(5), np.max([3]), np.mean(4), np.abs(-2), [np.abs(-2.5)], np.array([[5]])[0, 0], [np.array(1) + 1])
z += 1
print(z, repr(z))
len(z)
# expect:
#| 3.5 () 4.5 [array(3.5)] 3.5 3.5 0 True [2 4] 3.5 [np.float64(3.5)]
#| 7.0 7 5 3 4.0 2 [np.float64(2.5)] 5 [np.int64(2)]
#| 8.0 array(8.)
# expect error: 8:1: TypeError: len() of unsized object
