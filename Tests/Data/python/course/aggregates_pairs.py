import numpy as np
x = np.array([0.1]*10)
print(x.sum(), sum(x), sum([0.1]*10), x.mean(), np.cumsum(x)[-1], x @ np.ones(10), x.prod(), x.std(), x.var())
y = np.linspace(0, 1, 1001)
print(y.sum(), y.mean(), (y**2).sum(), y.std(), np.sum(np.sin(y)), np.mean(y[::2]), y.reshape(7, 143).sum(axis=0)[:3], y.reshape(143, 7).sum(axis=1)[-2:], np.sum(y.reshape(7, 143).T))
# expect:
#| 1.0 0.9999999999999999 0.9999999999999999 0.1 0.9999999999999999 0.9999999999999999 1.0000000000000006e-10 0.0 0.0
#| 500.5 0.5 333.8335 0.2889636655359978 460.11839131612237 0.5 [3.003 3.01  3.017] [6.93  6.979] 500.5
