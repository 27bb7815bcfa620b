import numpy as np
def column_means(X):
    return X.mean(axis=1)

print(column_means(np.ones((2, 2))))
print(column_means(np.ones(3)))
# expect:
#| [1. 1.]
# expect error: 3:12: numpy.exceptions.AxisError: axis 1 is out of bounds for array of dimension 1
