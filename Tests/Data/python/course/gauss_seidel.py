import numpy as np
A = np.array([[16, 3], [7, -11]])
b = np.array([11, 13])
x = np.array([1.0, 1.0])
for it in range(1, 8):
    old = x.copy()
    for i in range(2):
        x[i] = (b[i] - sum(A[i, j]*x[j] for j in range(2) if j != i))/A[i, i]
    print(f"{it}: x = {x}, change = {np.abs(x - old).max():.2e}")
# expect:
#| 1: x = [ 0.5        -0.86363636], change = 1.86e+00
#| 2: x = [ 0.84943182 -0.64127066], change = 3.49e-01
#| 3: x = [ 0.80773825 -0.66780293], change = 4.17e-02
#| 4: x = [ 0.81271305 -0.66463715], change = 4.97e-03
#| 5: x = [ 0.81211947 -0.66501489], change = 5.94e-04
#| 6: x = [ 0.81219029 -0.66496981], change = 7.08e-05
#| 7: x = [ 0.81218184 -0.66497519], change = 8.45e-06
