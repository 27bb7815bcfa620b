import numpy as np
m = np.eye(2)
print([m, m])
print({"weights": m, "bias": np.zeros((1, 2))})
print(f"{m}", f"{m!r}", "%s" % m, "{}".format(m[0]), str(m) + "!", sep="\n")
# expect:
#| [array([[1., 0.],
#|        [0., 1.]]), array([[1., 0.],
#|        [0., 1.]])]
#| {'weights': array([[1., 0.],
#|        [0., 1.]]), 'bias': array([[0., 0.]])}
#| [[1. 0.]
#|  [0. 1.]]
#| array([[1., 0.],
#|        [0., 1.]])
#| [[1. 0.]
#|  [0. 1.]]
#| [1. 0.]
#| [[1. 0.]
#|  [0. 1.]]!
