import math
def roots(a, b, c):
    d = b*b - 4*a*c
    if d < 0: return ()
    if d == 0: return (-b/(2*a),)
    s = math.sqrt(d)
    return ((-b - s)/(2*a), (-b + s)/(2*a))
for coeffs in [(1, -3, 2), (1, 2, 1), (1, 0, 1), (1, -1e8, 1)]:
    print(coeffs, roots(*coeffs))
# expect:
#| (1, -3, 2) (1.0, 2.0)
#| (1, 2, 1) (-1.0,)
#| (1, 0, 1) ()
#| (1, -100000000.0, 1) (7.450580596923828e-09, 100000000.0)
