def horner(coefficients, x):
    value = 0
    for c in coefficients:
        value = value * x + c
    return value

print(horner([2, -6, 2, -1], 3), horner([], 5), [horner([1, 0, -2], x / 2) for x in range(-3, 4)])
# expect:
#| 5 0 [0.25, -1.0, -1.75, -2.0, -1.75, -1.0, 0.25]
