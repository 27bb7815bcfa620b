import numpy as np
def F(v):
    x, y = v
    return np.array([x**2 + y**2 - 4, x*y - 1])
def J(v):
    x, y = v
    return np.array([[2*x, 2*y], [y, x]])
v = np.array([2., 1])
for k in range(5):
    (a, b), (c, d) = J(v)
    f, g = F(v)
    det = a*d - b*c
    v = v - np.array([d*f - b*g, a*g - c*f])/det
    print(k, v, np.abs(F(v)).max())
# expect:
#| 0 [2.  0.5] 0.25
#| 1 [1.93333333 0.51666667] 0.004722222222222072
#| 2 [1.93185274 0.51763705] 3.133806543154094e-06
#| 3 [1.93185165 0.51763809] 2.2577495428777183e-12
#| 4 [1.93185165 0.51763809] 4.440892098500626e-16
