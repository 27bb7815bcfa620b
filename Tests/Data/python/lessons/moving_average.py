import numpy as np
prices = np.array([10.0, 11.0, 13.0, 12.0, 16.0, 18.0])
c = np.cumsum(np.concatenate([[0.0], prices]))
print((c[3:] - c[:-3]) / 3, [round(float(np.mean(prices[max(0, k - 2):k + 1])), 3) for k in range(len(prices))], np.diff(prices) / prices[:-1])
# expect:
#| [11.33333333 12.         13.66666667 15.33333333] [10.0, 10.5, 11.333, 12.0, 13.667, 15.333] [ 0.1         0.18181818 -0.07692308  0.33333333  0.125     ]
