import numpy as np
a, b, c, d = 1.1, 0.4, 0.4, 0.1
def rhs(z):
    return np.array([a*z[0] - b*z[0]*z[1], d*z[0]*z[1] - c*z[1]])
z = np.array([10., 10.])
out = np.empty((6, 2))
for i in range(6):
    out[i] = z
    for _ in range(10):
        z = z + 0.01*rhs(z)
print(out)
print(out.round(2))
print(out.argmax(axis=0), out.max(axis=0))
# expect:
#| [[10.         10.        ]
#|  [ 7.37736911 10.4872121 ]
#|  [ 5.35778653 10.74388401]
#|  [ 3.86406894 10.81354856]
#|  [ 2.78644413 10.74339603]
#|  [ 2.01913091 10.57479284]]
#| [[10.   10.  ]
#|  [ 7.38 10.49]
#|  [ 5.36 10.74]
#|  [ 3.86 10.81]
#|  [ 2.79 10.74]
#|  [ 2.02 10.57]]
#| [0 3] [10.         10.81354856]
