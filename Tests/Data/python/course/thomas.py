def thomas(a, b, c, d):
    n = len(d)
    c, d = c[:], d[:]
    c[0] /= b[0]; d[0] /= b[0]
    for i in range(1, n):
        m = b[i] - a[i-1]*c[i-1]
        if i < n - 1: c[i] /= m
        d[i] = (d[i] - a[i-1]*d[i-1])/m
    x = d[:]
    for i in range(n - 2, -1, -1): x[i] -= c[i]*x[i+1]
    return x
print(thomas([-1, -1, -1], [2, 2, 2, 2], [-1, -1, -1], [1, 0, 0, 1]))
print([f"{v:.3f}" for v in thomas([1.0]*4, [4.0]*5, [1.0]*4, list(range(5)))])
# expect:
#| [0.9999999999999999, 0.9999999999999998, 0.9999999999999999, 1.0]
#| ['-0.044', '0.174', '0.346', '0.441', '0.890']
