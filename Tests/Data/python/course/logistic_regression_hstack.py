import numpy as np
X = np.array([[0.5], [1], [1.5], [2], [2.5], [3]])
y = np.array([[0], [0], [0], [1], [1], [1]])
Xb = np.hstack([np.ones((len(X), 1)), X])
w = np.zeros((2, 1))
def sigmoid(z):
    return 1/(1 + np.exp(-z))
losses = []
for i in range(100):
    p = sigmoid(Xb @ w)
    losses.append(-np.mean(y*np.log(p) + (1-y)*np.log(1-p)))
    w -= 0.5*Xb.T @ (p - y)/len(y)
print(w.round(6))
print(np.round(losses[::20], 6))
print((sigmoid(Xb @ w) > 0.5).astype(int).ravel())
print("accuracy:", np.mean((sigmoid(Xb @ w) > 0.5) == y))
# expect:
#| [[-3.630717]
#|  [ 2.245526]]
#| [0.693147 0.451013 0.353149 0.296229 0.259159]
#| [0 0 0 1 1 1]
#| accuracy: 1.0
