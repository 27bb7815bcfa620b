import math
def partial_sums(term, n):
    total, out = 0.0, []
    for k in range(n):
        total += term(k)
        out.append(total)
    return out

print(partial_sums(lambda k: 1 / 2 ** k, 6))
print([round(s, 6) for s in partial_sums(lambda k: 1 / math.factorial(k), 10)][-3:], f"{4 * partial_sums(lambda k: (-1) ** k / (2 * k + 1), 1000)[-1]:.6f}")
# expect:
#| [1.0, 1.5, 1.75, 1.875, 1.9375, 1.96875]
#| [2.718254, 2.718279, 2.718282] 3.140593
