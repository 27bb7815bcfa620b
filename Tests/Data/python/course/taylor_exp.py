import math
def exp_series(x, n):
    term = total = 1.0
    for k in range(1, n):
        term *= x/k
        total += term
    return total
for n in (2, 5, 10, 20):
    print(n, exp_series(1, n), exp_series(-5, n) - math.exp(-5))
# expect:
#| 2 2.0 -4.006737946999086
#| 5 2.708333333333333 13.701595386334251
#| 10 2.7182815255731922 -1.833843326187799
#| 20 2.7182818284590455 -3.1605944872166274e-05
