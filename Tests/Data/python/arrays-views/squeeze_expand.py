import numpy as np
a = np.zeros((1, 3, 1))
b = a.squeeze()
b[0] = 4
print(a.shape, b.shape, a[0, 0, 0], np.expand_dims(b, 0).shape, np.expand_dims(b, axis=1).shape, np.squeeze(a, axis=0).shape)
# expect:
#| (1, 3, 1) (3,) 4.0 (1, 3) (3, 1) (3, 1)
