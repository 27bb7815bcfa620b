import numpy as np
Q = np.array([[1., 0], [0, 1], [1, 1]]); K = Q[::-1]; V = np.arange(6).reshape(3, 2)
S = Q @ K.T/np.sqrt(Q.shape[1])
mask = np.tril(np.ones((3, 3)))
S = np.where(mask == 1, S, -np.inf)
W = np.exp(S - S.max(-1, keepdims=True)); W /= W.sum(-1, keepdims=True)
print(W, W @ V, np.triu(np.ones((3, 3), int), 1), sep="\n")
# expect:
#| [[1.         0.         0.        ]
#|  [0.5        0.5        0.        ]
#|  [0.50348984 0.24825508 0.24825508]]
#| [[0.         1.        ]
#|  [1.         2.        ]
#|  [1.48953047 2.48953047]]
#| [[0 1 1]
#|  [0 0 1]
#|  [0 0 0]]
