import numpy as np
z = np.array([1000., 0, -1000])
e = np.exp(z)
print(e, e/e.sum())
print(np.log(np.array([0., -1, 1])))
print(np.array([1, -1, 0])/0)
print(np.array([1, 5])//np.array([0, 2]), np.array([7, 5])%np.array([0, 3]))
# expect:
#| [inf  1.  0.] [nan  0.  0.]
#| [-inf  nan   0.]
#| [ inf -inf  nan]
#| [0 2] [0 2]
