import numpy as np
params = {"W1": np.array([[0.1, 0.2], [0.3, 0.4]]), "b1": np.zeros(2)}
grads = {k: np.ones_like(v) for k, v in params.items()}
for k in params: params[k] -= 0.1*grads[k]
print(params)
for k, v in params.items(): print(f"{k}: shape={v.shape}, norm={np.sqrt((v**2).sum()):.4f}")
def forward(x, W1, b1): return np.maximum(x @ W1 + b1, 0)
print(forward(np.array([1.0, 2.0]), **params))
forward(np.ones(2), **params, W2=1)
# expect:
#| {'W1': array([[0. , 0.1],
#|        [0.2, 0.3]]), 'b1': array([-0.1, -0.1])}
#| W1: shape=(2, 2), norm=0.3742
#| b1: shape=(2,), norm=0.1414
#| [0.3 0.6]
# expect error: 9:1: TypeError: forward() got an unexpected keyword argument 'W2'
