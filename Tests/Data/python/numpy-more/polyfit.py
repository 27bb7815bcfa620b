import numpy as np

a = ((np.arange(20) * 7919 % 101) / 37.0 - 1).reshape(4, 5)
b = ((np.arange(15) * 104729 % 89) / 31.0 - 1.2).reshape(5, 3)
v = np.array([1.25, -0.5, 0.3, 2.0, -1.75, 0.9, 0.1])
w = np.array([0.5, -1.5, 2.25, 1.0])
i = np.array([7, 4, 6, 2, 2, 8, 0, 0, 1, 7, 8, 6])
ai = np.array([[2, -5, 4, 1], [0, 3, 3, -2], [5, 1, 0, 1]])
an = a.copy()
an[1, 2] = np.nan
an[3, :] = np.nan

print(repr(np.polyfit(np.arange(7.), v, 1)))
print(repr(np.polyfit(np.arange(7.), v, 3)))
print(repr(np.polyfit(i[:7], v, 2)))
# expect:
#| array([-0.09642857,  0.61785714])
#| array([-0.01388889,  0.16190476, -0.59563492,  0.88571429])
#| array([ 0.04460583, -0.239329  ,  0.21767601])
