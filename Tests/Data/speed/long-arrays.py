# Long arrays: element-wise functions, reductions, masks.
import numpy as np

x = np.linspace(0, 10, 200_000)
total = 0.0
for k in range(12):
    y = np.sin(x * k) ** 2 + np.sqrt(x)
    y[y > 3] = 0
    total += y.mean() + np.max(y) - np.cumsum(y)[-1] / y.size
print(round(total, 6))
