import numpy as np
x = np.array([0.0, 1.0, 2.0, 3.0])
y = np.array([1.0, 3.0, 5.0, 7.0])
a, b = 0.0, 0.0
for step in range(2000):
    r = a * x + b - y
    a -= 0.1 * 2 * np.mean(r * x)
    b -= 0.1 * 2 * np.mean(r)
print(f"{a:.6f} {b:.6f} {np.mean((a * x + b - y) ** 2):.2e}")
sx, sy = x - x.mean(), y - y.mean()
slope = np.sum(sx * sy) / np.sum(sx ** 2)
print(slope, y.mean() - slope * x.mean())
# expect:
#| 2.000000 1.000000 7.67e-31
#| 2.0 1.0
