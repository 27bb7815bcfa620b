import numpy as np
f = lambda t, y: -y + t
h, n = 0.1, 10
t = np.linspace(0, 1, n + 1)
y = np.empty(n + 1)
y[0] = 1
y[1] = y[0] + h*f(t[0], y[0])
for k in range(1, n): y[k+1] = y[k] + h/2*(3*f(t[k], y[k]) - f(t[k-1], y[k-1]))
exact = t - 1 + 2*np.exp(-t)
print(np.abs(y - exact).max().round(5), y, (y - exact)[[0, 5, -1]].round(6))
# expect:
#| 0.00967 [1.         0.9        0.83       0.7755     0.735675   0.70909875
#|  0.69451769 0.69079497 0.69690161 0.71190612 0.73496528] [ 0.       -0.003963 -0.000794]
