import numpy as np
X = np.array([[0, 0, 1, 1], [0, 1, 0, 1]])
Y = np.array([[0, 1, 1, 0]])
W1 = np.array([[0.5, -0.6], [-0.4, 0.7], [0.3, 0.2]]); b1 = np.zeros((3, 1))
W2 = np.array([[0.6, 0.8, -0.3]]); b2 = np.zeros((1, 1))
m = X.shape[1]
for epoch in range(200):
    Z1 = W1@X + b1
    A1 = np.maximum(0, Z1)
    A2 = W2@A1 + b2
    E = A2 - Y
    loss = np.mean(E**2)
    dA2 = 2*E/m
    dW2 = dA2@A1.T; db2 = dA2.sum(axis=1, keepdims=True)
    dZ1 = (W2.T@dA2)*(Z1 > 0)
    dW1 = dZ1@X.T; db1 = dZ1.sum(axis=1, keepdims=True)
    for P, G in ((W1, dW1), (b1, db1), (W2, dW2), (b2, db2)):
        P -= 0.1*G
    if epoch % 50 == 0:
        print(epoch, round(loss, 6))
print(A2.round(4))
print(W1.shape, dW1.shape, W2.shape, b1.shape)
# expect:
#| 0 0.22055
#| 50 0.009684
#| 100 0.001015
#| 150 0.000117
#| [[6.700e-03 9.976e-01 9.980e-01 8.000e-04]]
#| (3, 2) (3, 2) (1, 3) (3, 1)
