import math
def regula_falsi(f, a, b, n):
    rows = []
    for i in range(1, n + 1):
        c = (a*f(b) - b*f(a))/(f(b) - f(a))
        rows.append([i, a, b, c])
        if f(a)*f(c) < 0: b = c
        else: a = c
    return rows
for row in regula_falsi(lambda x: math.exp(x) - 3, 0, 2, 5):
    print("{:2d} {:8.5f} {:8.5f} {:10.7f}".format(*row))
# expect:
#|  1  0.00000  2.00000  0.6260706
#|  2  0.62607  2.00000  0.9073270
#|  3  0.90733  2.00000  1.0235296
#|  4  1.02353  2.00000  1.0695329
#|  5  1.06953  2.00000  1.0874106
