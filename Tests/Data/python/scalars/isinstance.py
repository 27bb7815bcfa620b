import numpy as np
i, f, b = np.array([3])[0], np.array([2.5])[0], np.array([True])[0]
print(isinstance(f, float), isinstance(i, int), isinstance(b, bool), isinstance(f, np.float64), isinstance(i, np.int64), isinstance(b, np.bool), isinstance(np.array(1), np.ndarray), isinstance(f, np.floating), isinstance(i, np.integer), isinstance(1.0, np.float64))
# expect:
#| True False False True True True True True True False
