import numpy as np
print(np.allclose([1.0, 2.0], [1.0, 2.0 + 1e-9]), np.allclose(1, 1.1), np.allclose(1, 1.1, rtol=0.2), np.allclose(0, 1e-9), np.allclose(0, 1e-7), np.allclose([np.nan], [np.nan]), np.allclose([np.nan], [np.nan], equal_nan=True), np.allclose(np.inf, np.inf), np.allclose([1, 2], 1), type(np.allclose(1, 1)))
print(np.isclose([1.0, 2.0], [1.0 + 1e-9, 2.1]), np.isclose(0.1 + 0.2, 0.3), np.isclose(100, 101, atol=1), np.isclose(np.inf, -np.inf), np.allclose(1e-8, 2e-8), np.isclose(10, 9, rtol=0.1), np.isclose(9, 10, rtol=0.1))
# expect:
#| True False True True False False True True False <class 'bool'>
#| [ True False] True True False True False True
