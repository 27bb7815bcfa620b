# The XAND network: one hidden layer of two units.
import numpy as np
def sigma(z):
    return 1 / (1 + np.exp(-z))

W0, B0 = np.array([[-5.12, 3.38], [-5.1, 3.37]]), np.array([[1.72, -5.25]])
W1, B1 = np.array([[6.6], [6.5]]), np.array([[-3.2]])
A0 = X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
A1 = sigma(np.dot(A0, W0) + B0)
A2 = sigma(np.dot(A1, W1) + B1)
print(A1, A2, np.round(A2).astype(int).T, sep="\n")
# expect:
#| [[8.48128836e-01 5.22012569e-03]
#|  [3.29263948e-02 1.32388874e-01]
#|  [3.22954647e-02 1.33541723e-01]
#|  [2.03426978e-04 8.17574476e-01]]
#| [[0.91920404]
#|  [0.10696175]
#|  [0.10728019]
#|  [0.89240796]]
#| [[1 0 0 1]]
