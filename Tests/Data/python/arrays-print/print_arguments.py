import numpy as np
a = np.array([[1, 2], [3, 4]])
print("a =", a, "end")
print("a:", a, sep="\n", end="\n\n")
print(a, a.shape, a.T.shape == (2, 2), a.sum() / 4)
# expect:
#| a = [[1 2]
#|  [3 4]] end
#| a:
#| [[1 2]
#|  [3 4]]
#|
#| [[1 2]
#|  [3 4]] (2, 2) True 2.5
