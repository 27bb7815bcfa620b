import numpy as np
print(np.array(1.0), np.array(1e-20), np.array(True), np.array(123456789.123), np.array(1/3), np.array(np.nan), repr(np.array(1e10)), repr(np.array(1/3)), repr(np.array(False)))
# expect:
#| 1.0 1e-20 True 123456789.123 0.3333333333333333 nan array(1.e+10) array(0.33333333) array(False)
