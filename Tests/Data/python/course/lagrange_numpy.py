import numpy as np
xs = np.linspace(-1, 1, 5)
ys = 1/(1 + 25*xs**2)
def L(i, x):
    mask = np.arange(len(xs)) != i
    return np.prod((x - xs[mask])/(xs[i] - xs[mask]))
def p(x):
    return sum(ys[i]*L(i, x) for i in range(len(xs)))
for x in np.linspace(-1, 1, 9):
    print(f"{x:6.2f} {p(x):10.6f} {1/(1+25*x**2):10.6f}")
print(ys)
# expect:
#|  -1.00   0.038462   0.038462
#|  -0.75  -0.356826   0.066390
#|  -0.50   0.137931   0.137931
#|  -0.25   0.745627   0.390244
#|   0.00   1.000000   1.000000
#|   0.25   0.745627   0.390244
#|   0.50   0.137931   0.137931
#|   0.75  -0.356826   0.066390
#|   1.00   0.038462   0.038462
#| [0.03846154 0.13793103 1.         0.13793103 0.03846154]
