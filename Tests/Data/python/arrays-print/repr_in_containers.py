import numpy as np
a = np.array([1, 2])
print([a], (a, 1.5), {"a": a}, [np.array([[1.0, 2.0], [3.0, 4.0]])], (np.array(3),), [a, [a]], sep="\n")
# expect:
#| [array([1, 2])]
#| (array([1, 2]), 1.5)
#| {'a': array([1, 2])}
#| [array([[1., 2.],
#|        [3., 4.]])]
#| (array(3),)
#| [array([1, 2]), [array([1, 2])]]
