import numpy as np
params = [np.zeros(2), np.ones(2)]
saved = [np.copy(p) for p in params]
shared = list(params)
params[0][0] = 5
for p in params:
    p += 1
print(params, saved, shared, sep="\n")
# expect:
#| [array([6., 1.]), array([2., 2.])]
#| [array([0., 0.]), array([1., 1.])]
#| [array([6., 1.]), array([2., 2.])]
