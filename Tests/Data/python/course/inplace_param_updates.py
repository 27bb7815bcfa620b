import numpy as np
def step(params, grads, lr=0.1):
    for p, g in zip(params, grads):
        p -= lr*g
def step_wrong(params, grads, lr=0.1):
    for p, g in zip(params, grads):
        p = p - lr*g
W = np.ones((2, 2)); b = np.zeros(2); c = 1.0
step([W, b], [W.copy(), np.ones(2)]); print(W, b)
step_wrong([W, b], [W, b]); print(W, b)
step([c], [1.0]); print(c)
layers = [W, b]
layers[0] -= 1; print(W, layers[0] is W)
layers[1] = layers[1] - 1; print(b, layers[1])
W[:] = 0; print(layers[0].sum())
W = W + 1; print(layers[0].sum(), W.sum())
history = []
for k in range(3):
    b += 1
    history.append(b)
print(history, history[0] is history[2])
history = []
for k in range(3):
    b += 1
    history.append(b.copy())
print(history)
# expect:
#| [[0.9 0.9]
#|  [0.9 0.9]] [-0.1 -0.1]
#| [[0.9 0.9]
#|  [0.9 0.9]] [-0.1 -0.1]
#| 1.0
#| [[-0.1 -0.1]
#|  [-0.1 -0.1]] True
#| [-0.1 -0.1] [-1.1 -1.1]
#| 0.0
#| 0.0 4.0
#| [array([2.9, 2.9]), array([2.9, 2.9]), array([2.9, 2.9])] True
#| [array([3.9, 3.9]), array([4.9, 4.9]), array([5.9, 5.9])]
