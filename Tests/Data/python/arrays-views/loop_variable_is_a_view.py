import numpy as np
m = np.arange(6).reshape(3, 2)
for row in m:
    row *= 10
for x in m[0]:
    x += 1000
print(m)
# expect:
#| [[ 0 10]
#|  [20 30]
#|  [40 50]]
