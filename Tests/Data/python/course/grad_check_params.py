import numpy as np
W = np.array([[0.1, -0.2], [0.4, 0.3]]); x = np.array([1., 2]); t = np.array([0.5, -0.5])
def loss(W):
    return 0.5*np.sum((np.tanh(W @ x) - t)**2)
a = np.tanh(W @ x)
G = np.outer((a - t)*(1 - a**2), x)
N = np.zeros_like(W)
eps = 1e-6
for i in range(W.shape[0]):
    for j in range(W.shape[1]):
        Wp = W.copy(); Wp[i, j] += eps
        Wm = W.copy(); Wm[i, j] -= eps
        N[i, j] = (loss(Wp) - loss(Wm))/(2*eps)
print(G.round(8)); print(np.abs(G - N).max() < 1e-8)
# expect:
#| [[-0.72415942 -1.44831884]
#|  [ 0.52983718  1.05967435]]
#| True
