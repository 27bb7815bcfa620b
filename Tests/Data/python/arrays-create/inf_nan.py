import numpy as np
print(np.array([np.nan, np.inf, -np.inf, 0.0, -0.0]), np.nan == np.nan, np.inf > 1e308, -np.inf, [np.nan, np.inf, np.pi, np.e], type(np.pi), np.newaxis)
# expect:
#| [ nan  inf -inf   0.  -0.] False True -inf [nan, inf, 3.141592653589793, 2.718281828459045] <class 'float'> None
