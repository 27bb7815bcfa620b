import numpy as np
def step(g):
    p = np.zeros((g.shape[0] + 2, g.shape[1] + 2), dtype=int)
    p[1:-1, 1:-1] = g
    n = sum(p[1 + i:p.shape[0] - 1 + i, 1 + j:p.shape[1] - 1 + j] for i in (-1, 0, 1) for j in (-1, 0, 1) if (i, j) != (0, 0))
    return ((n == 3) | ((g == 1) & (n == 2))).astype(int)

g = np.zeros((5, 5), dtype=int)
g[2, 1:4] = 1
for _ in range(2):
    g = step(g)
    print("\n".join("".join("#" if c else "." for c in row) for row in g), end="\n\n")
# expect:
#| .....
#| ..#..
#| ..#..
#| ..#..
#| .....
#|
#| .....
#| .....
#| .###.
#| .....
#| .....
#|
