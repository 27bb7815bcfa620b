import numpy as np

rng = np.random.default_rng(1)
total = 0.0
for _ in range(8):
    total += rng.random(1000000).sum()
    total += rng.normal(size=1000000).sum()
    total += rng.integers(0, 100, 1000000).sum()
    total += rng.exponential(size=1000000).sum()
np.random.seed(2)
for _ in range(4):
    total += np.random.rand(1000000).sum()
    total += np.random.randn(1000000).sum()
print(round(total, 3))
