import math
def fixed_point(g, x, tol=1e-6):
    count = 0
    while True:
        new = g(x)
        count += 1
        if abs(new - x) < tol: break
        x = new
    return new, count
print(*fixed_point(math.cos, 1))
print(*fixed_point(lambda x: 0.5*(x + 2/x), 1), sep=" -> ")
# expect:
#| 0.7390855263619245 34
#| 1.414213562373095 -> 5
