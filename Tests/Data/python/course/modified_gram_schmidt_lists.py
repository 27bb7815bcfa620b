import math
def dot(u, v): return sum(a*b for a, b in zip(u, v))
def mgs(vectors):
    basis = []
    for v in vectors:
        w = list(v)
        for b in basis:
            c = dot(w, b)
            w = [wi - c*bi for wi, bi in zip(w, b)]
        norm = math.sqrt(dot(w, w))
        if norm < 1e-10:
            print("dependent:", v)
            continue
        basis.append([wi/norm for wi in w])
    return basis
for q in mgs([(1, 1, 0), (1, 2, 0), (2, 3, 0), (0, 0, 5)]):
    print([round(c, 3) for c in q])
# expect:
#| dependent: (2, 3, 0)
#| [0.707, 0.707, 0.0]
#| [-0.707, 0.707, 0.0]
#| [0.0, 0.0, 1.0]
