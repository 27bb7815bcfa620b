import numpy as np
f = lambda t, y: -2*t*y
h, t, y = 0.1, 0, 1
ts, ys = [], []
while t < 0.5:
    ts.append(t); ys.append(y)
    k1 = f(t, y)
    k2 = f(t + h, y + h*k1)
    y += h/2*(k1 + k2)
    t += h
print(np.column_stack((ts, ys)))
print(len(ts), t)
# expect:
#| [[0.         1.        ]
#|  [0.1        0.99      ]
#|  [0.2        0.960696  ]
#|  [0.3        0.91381404]
#|  [0.4        0.85204021]]
#| 5 0.5
