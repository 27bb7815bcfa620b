import numpy as np
X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
y = np.array([0, 0, 0, 1])
w = np.zeros(2); b = 0
for epoch in range(10):
    errors = 0
    for xi, target in zip(X, y):
        out = int(np.dot(xi, w) + b > 0)
        update = target - out
        w += update*xi
        b += update
        errors += update != 0
    print(f"epoch {epoch}: w={w} b={b} errors={errors}")
    if errors == 0:
        break
# expect:
#| epoch 0: w=[1. 1.] b=1 errors=1
#| epoch 1: w=[2. 1.] b=0 errors=3
#| epoch 2: w=[2. 1.] b=-1 errors=3
#| epoch 3: w=[2. 2.] b=-1 errors=2
#| epoch 4: w=[2. 1.] b=-2 errors=1
#| epoch 5: w=[2. 1.] b=-2 errors=0
