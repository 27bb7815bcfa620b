import numpy as np
z = np.array(1.0); y = z
z += 1
print(z, y, z is y)
z = z + 1
print([z, y])
q = np.array([1.0, 2.0])
e = q[0]
e += 10
print(q, e)
r = q[0:1]
r += 10
print(q)
for x in q: x += 1
print(q)
for x in q.reshape(2, 1): x += 1
print(q)
# expect:
#| 2.0 2.0 True
#| [np.float64(3.0), array(2.)]
#| [1. 2.] 11.0
#| [11.  2.]
#| [11.  2.]
#| [12.  3.]
