# NumPy multiplies, rounds to even and divides: not always what Python's round gives.
import numpy as np
for x, n in [(2.675, 2), (1.005, 2), (0.285, 2), (5.015, 2), (1e22, 2), (123.456, -1), (-0.04, 1), (0.5, 0), (1.15, 1)]:
    print(np.round(x, n), round(x, n), end="; ")
print(np.round(np.array([0.12345, 9.87655]), 4).tolist())
# expect:
#| 2.68 2.67; 1.0 1.0; 0.28 0.28; 5.01 5.01; 1e+22 1e+22; 120.0 120.0; -0.0 -0.0; 0.0 0.0; 1.2 1.1; [0.1234, 9.8766]
