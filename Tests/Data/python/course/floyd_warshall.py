import numpy as np
inf = np.inf
D = np.array([[0, 3, inf, 7], [8, 0, 2, inf], [5, inf, 0, 1], [2, inf, inf, 0]])
for k in range(4):
    D = np.minimum(D, D[:, [k]] + D[[k], :])
print(D, D.dtype, (D < inf).all())
# expect:
#| [[0. 3. 5. 6.]
#|  [5. 0. 2. 3.]
#|  [3. 6. 0. 1.]
#|  [2. 5. 7. 0.]] float64 True
