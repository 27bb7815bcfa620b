text = """1.5 2 3
4 5e-1 -6"""
rows = [[float(t) for t in line.split()] for line in text.splitlines()]
print(rows, [sum(r) for r in rows], sum(map(sum, rows)))
import numpy as np
A = np.array(rows)
print(A, A.mean(axis=0))
[float(t) for t in "1 2 x".split()]
# expect:
#| [[1.5, 2.0, 3.0], [4.0, 0.5, -6.0]] [6.5, -1.5] 5.0
#| [[ 1.5  2.   3. ]
#|  [ 4.   0.5 -6. ]] [ 2.75  1.25 -1.5 ]
# expect error: 8:2: ValueError: could not convert string to float: 'x'
