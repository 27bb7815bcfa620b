import numpy as np
Wx, Wh, b = np.array([[0.5], [-0.3]]), np.array([[0.1, 0.2], [0.0, 0.4]]), np.zeros((2, 1))
h = np.zeros((2, 1))
for t, x in enumerate([1, 0, -1]):
    h = np.tanh(Wx*x + Wh@h + b)
    print(t, h.T, h.ravel().tolist()[0] == h[0, 0])
# expect:
#| 0 [[ 0.46211716 -0.29131261]] True
#| 1 [[-0.01205022 -0.1160005 ]] True
#| 2 [[-0.48109274  0.24829953]] True
