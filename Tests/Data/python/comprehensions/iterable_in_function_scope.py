def f(xs):
    return {x: [y for y in xs if y < x] for x in xs}

print(f([2, 1, 3]), (lambda n: [i * n for i in range(n)])(3))
# expect:
#| {2: [1], 1: [], 3: [2, 1]} [0, 3, 6]
