import numpy as np
n = 5
A = 2*np.eye(n) - np.eye(n, k=1) - np.eye(n, k=-1)
b = np.ones(n)
for w in [1.0, 1.2, 1.5]:
    x = np.zeros(n)
    for k in range(200):
        r = 0
        for i in range(n):
            new = (1-w)*x[i] + w*(b[i] - A[i, :i]@x[:i] - A[i, i+1:]@x[i+1:])/A[i, i]
            r = max(r, abs(new - x[i]))
            x[i] = new
        if r < 1e-8:
            break
    print(w, k, np.round(x, 6))
# expect:
#| 1.0 65 [2.5 4.  4.5 4.  2.5]
#| 1.2 40 [2.5 4.  4.5 4.  2.5]
#| 1.5 30 [2.5 4.  4.5 4.  2.5]
