import numpy as np
i, f, b = np.int64(7), np.float64(2.75), np.bool(False)
print(int(f), float(i), bool(b), str(f), int(i), f.item(), i.item(), type(f.item()), type(int(i)), type(float(f)), [float(x) for x in np.array([1, 2])], np.float64("1.5"), np.int64(3.9), np.float64(3), np.bool(2))
# expect:
#| 2 7.0 False 2.75 7 2.75 7 <class 'float'> <class 'int'> <class 'float'> [1.0, 2.0] 1.5 3 3.0 True
