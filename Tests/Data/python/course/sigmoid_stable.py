import numpy as np
def sigmoid(x):
    out = np.empty_like(x)
    pos = x >= 0
    out[pos] = 1/(1 + np.exp(-x[pos]))
    ex = np.exp(x[~pos])
    out[~pos] = ex/(1 + ex)
    return out
print(sigmoid(np.array([-1000., -1, 0, 1, 1000])))
print(sigmoid(np.array([-2, 0, 2])))
# expect:
#| [0.         0.26894142 0.5        0.73105858 1.        ]
#| [0 0 0]
