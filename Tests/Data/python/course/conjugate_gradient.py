import numpy as np
A = np.array([[4.0, 1, 0], [1, 3, 1], [0, 1, 5]]); b = np.array([1.0, 2, 3])
x = np.zeros(3); r = b - A @ x; p = r
for k in range(3):
    Ap = A @ p
    alpha = r @ r/(p @ Ap)
    x = x + alpha*p
    rn = r - alpha*Ap
    print(k, x.round(6), f"{np.sqrt(rn @ rn):.1e}" if k < 2 else "")
    p = rn + (rn @ rn)/(r @ r)*p
    r = rn
print(np.allclose(A @ x, b))
# expect:
#| 0 [0.181818 0.363636 0.545455] 2.2e-01
#| 1 [0.141129 0.451613 0.508065] 1.8e-02
#| 2 [0.137255 0.45098  0.509804] 
#| True
